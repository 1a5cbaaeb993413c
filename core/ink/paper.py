"""Detection of ink in pictures of paper: photos, scans, screenshots; dark on light or light on dark."""

import numpy as np
import numpy.typing as npt
import scipy

from core.ink import FRAME_PX, PEN_PX
from core.linalg.arrays import Array

_MIN_CONTRAST = 0.06  # of black to white: fainter ink is indistinguishable from paper
_SPECK = 0.04  # a patch with less than this fraction of the largest one's ink is dirt
_STRONG = 0.6  # of full ink: printed lines are fainter
_RIM = 0.15  # of the picture's side: ink this close to every edge may be a frame
_MIN_FRAMED = 28  # pixels: a smaller picture has no frame
_CROSSING = 0.01  # of a border's pixels: a line that crosses it inks more
_PEN_RANGE_PX = (1.6, 3.8)  # in MNIST's grid: lines outside are redrawn with the canvas's pen


def find_ink(grey: Array, redrawn: bool = True) -> Array | None:
    """Find the ink, 0..1, of a picture (H, W), 0 = black, 1 = white; None if there is none.

    The border is assumed to be paper, possibly with shading; ink is what differs most from it, darker or lighter. If
    that is a frame, such as a table or a drawn box, only its inside counts. Printed lines fainter than the ink and
    specks are dropped. redrawn: redraw lines far thinner or thicker than MNIST's with its width; the result may then
    have a margin around the picture.
    """
    ink = _ink(grey)
    if ink is None:
        return None
    ink = _within_frame(grey, ink)
    return _with_pen(ink) if redrawn else ink


def _ink(grey: Array) -> Array | None:
    paper = _paper(grey)
    difference = grey - paper
    # Cubes, so that a little strong ink outweighs much faint noise.
    ink = np.maximum(difference * np.sign((difference**3).sum()), 0)
    noise = 4 * float(np.median(np.abs(difference[_border(grey.shape)]))) / 0.6745
    threshold = _otsu(ink)
    inked = ink[ink > threshold]
    if not len(inked):
        return None
    full = float(np.quantile(inked, 0.9))
    if full < max(_MIN_CONTRAST, 2 * noise):
        return None
    clean = np.where(ink > max(noise, _MIN_CONTRAST * full), np.minimum(ink / full, 1), 0)
    return _without_specks(_near(clean, ink > min(_otsu(inked), _STRONG * full)))


def _near(ink: Array, strong: npt.NDArray[np.bool_]) -> Array:
    """Keep ink at most two pixels from strong ink: edges stay, the fainter lines of ruled paper go."""
    return np.where(scipy.ndimage.binary_dilation(strong, np.ones((5, 5), np.bool_)), ink, 0)


def _within_frame(grey: Array, ink: Array) -> Array:
    """Return the ink inside a frame if the picture's edges are not paper; else all ink."""
    if _reaches(ink, _RIM) < 4 or min(grey.shape) < _MIN_FRAMED:
        return ink
    for share in (0.06, 0.12, 0.2):
        rows, columns = (slice(round(share * side), side - round(share * side)) for side in grey.shape)
        inner = _ink(grey[rows, columns]) if _has_blank_border(grey[rows, columns]) else None
        if inner is not None and not _reaches(inner, 0):
            return inner
    return ink


def _has_blank_border(grey: Array) -> bool:
    """Return whether no line crosses the border, so that the inside is a separate picture."""
    difference = np.abs(grey - _paper(grey))
    return bool(np.quantile(difference[_border(grey.shape)], 1 - _CROSSING) < difference.max() / 3)


def _reaches(ink: Array, rim: float) -> int:
    """Count the edges, 0..4, with ink on them or within this fraction of the side."""
    height, width = (round(rim * side) + 1 for side in ink.shape)
    return sum(bool(edge.any()) for edge in (ink[:height], ink[-height:], ink[:, :width], ink[:, -width:]))


def _border(shape: tuple[int, ...]) -> npt.NDArray[np.bool_]:
    height, width = shape
    edge = max(1, min(shape) // 40)
    mask = np.ones((height, width), np.bool_)
    mask[edge : height - edge, edge : width - edge] = False
    return mask


def _paper(grey: Array) -> Array:
    """Estimate the brightness of blank paper at every pixel by a robust quadratic fit to the border."""
    height, width = grey.shape
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    terms = np.stack([np.ones_like(x), x, y, x * y, x * x, y * y], axis=-1)
    border = _border(grey.shape)
    rows, seen = terms[border], grey[border]
    surface = np.array([np.median(seen), 0, 0, 0, 0, 0])
    for _ in range(12):
        # Iteratively reweighted least squares: a least-distance fit, robust to ink that crosses the border.
        root = np.sqrt(1 / np.maximum(np.abs(seen - rows @ surface), 1e-3))
        surface = np.linalg.lstsq(rows * root[:, None], seen * root, rcond=None)[0]
    paper: Array = terms @ surface
    return paper


def _otsu(ink: Array) -> float:
    """Return the threshold that best separates the values into two groups (Otsu 1979)."""
    counts, edges = np.histogram(ink, 256, (0, max(float(ink.max()), 1e-9)))
    level = (edges[:-1] + edges[1:]) / 2
    below = np.cumsum(counts)
    above = below[-1] - below
    mass = np.cumsum(counts * level)
    apart = mass / np.maximum(below, 1) - (mass[-1] - mass) / np.maximum(above, 1)
    return float(level[np.argmax(below * above * apart**2)])


def _without_specks(ink: Array) -> Array:
    patches, count = scipy.ndimage.label(ink > 0, structure=np.ones((3, 3)))
    amounts = scipy.ndimage.sum_labels(ink, patches, np.arange(count + 1))
    amounts[0] = 0
    return np.where((amounts >= _SPECK * amounts.max())[patches], ink, 0)


def _with_pen(ink: Array) -> Array:
    """Redraw the lines with the canvas's pen if their width is far from MNIST's."""
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    side = 1 + max(rows[-1] - rows[0], columns[-1] - columns[0])
    framed = np.pad(ink, 1)
    edges = np.hypot(np.diff(framed[:, 1:], axis=0), np.diff(framed[1:], axis=1)).sum()
    # A line of length L and width w has area L w and edges 2 L.
    width = 2 * float(ink.sum() / edges)
    if _PEN_RANGE_PX[0] <= width * FRAME_PX / side <= _PEN_RANGE_PX[1]:
        return ink
    # With lines grown by g on both sides the box grows too: (width + 2 g) / (side + 2 g) = PEN_PX / FRAME_PX.
    grow = (PEN_PX * side / FRAME_PX - width) / (2 * (1 - PEN_PX / FRAME_PX))
    inked = np.pad(ink > 0.5, int(max(grow, 0)) + 2)
    distance = scipy.ndimage.distance_transform_edt
    outside = np.where(inked, 0.5 - distance(inked), distance(~inked) - 0.5)
    drawn = np.clip(grow - outside + 0.5, 0, 1)
    return drawn if drawn.max() > 0.5 else ink
