"""Finding the ink on a picture of paper: a photo, a scan, a screenshot; dark on light or light on dark."""

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from core.ink import FRAME_PX, PEN_PX
from core.linalg.arrays import Array

_LEAST_CONTRAST = 0.06  # of black to white: fainter ink cannot be told from paper
_SPECK = 0.04  # a patch with less than this part of the largest one's ink is dirt
_STRONG = 0.6  # of full ink: what is stronger is no printed line
_RIM = 0.15  # of the picture's side: ink so near to every edge may be a frame
_LEAST_FRAMED = 28  # pixels: a smaller picture has no room for a frame
_PASSES = 0.01  # of a border's pixels: a line that crosses it inks more
_PEN_RANGE_PX = (1.6, 3.8)  # in MNIST's grid: thinner and thicker lines are redrawn with the canvas's pen


def find_ink(grey: Array, redrawn: bool = True) -> Array | None:
    """Ink, 0..1, of a picture (H, W), 0 = black, 1 = white; None where there is none.

    The border is taken for paper, evenly lit or shaded; what differs most from it is ink, whether darker or lighter.
    Where that is a frame about the paper, such as a table or a drawn box, what is within counts. Printed lines paler
    than the ink and specks are dropped. `redrawn`: lines far thinner or thicker than MNIST's are brought to its width,
    so the answer may be larger than the picture by a margin.
    """
    ink = _ink(grey)
    if ink is None:
        return None
    ink = _within_frame(grey, ink)
    return _with_pen(ink) if redrawn else ink


def _ink(grey: Array) -> Array | None:
    paper = _paper(grey)
    difference = grey - paper
    # Cubes: a little strong ink counts for more than much faint noise.
    ink = np.maximum(difference * np.sign((difference**3).sum()), 0)
    noise = 4 * float(np.median(np.abs(difference[_border(grey.shape)]))) / 0.6745
    threshold = _otsu(ink)
    inked = ink[ink > threshold]
    if not len(inked):
        return None
    full = float(np.quantile(inked, 0.9))
    if full < max(_LEAST_CONTRAST, 2 * noise):
        return None
    clean = np.where(ink > max(noise, _LEAST_CONTRAST * full), np.minimum(ink / full, 1), 0)
    return _without_specks(_near(clean, ink > min(_otsu(inked), _STRONG * full)))


def _near(ink: Array, strong: npt.NDArray[np.bool_]) -> Array:
    """Ink at most two pixels from where it is strong: edges stay, the paler lines of ruled or squared paper go."""
    return np.where(ndimage.binary_dilation(strong, np.ones((5, 5), np.bool_)), ink, 0)


def _within_frame(grey: Array, ink: Array) -> Array:
    """The ink that is left well inside where the picture's edge shows something other than paper; else all of it."""
    if _reaches(ink, _RIM) < 4 or min(grey.shape) < _LEAST_FRAMED:
        return ink
    for share in (0.06, 0.12, 0.2):
        rows, columns = (slice(round(share * side), side - round(share * side)) for side in grey.shape)
        inner = _ink(grey[rows, columns]) if _has_blank_border(grey[rows, columns]) else None
        if inner is not None and not _reaches(inner, 0):
            return inner
    return ink


def _has_blank_border(grey: Array) -> bool:
    """No line leads across the border, dark or light: what is within is a picture of its own."""
    difference = np.abs(grey - _paper(grey))
    return bool(np.quantile(difference[_border(grey.shape)], 1 - _PASSES) < difference.max() / 3)


def _reaches(ink: Array, rim: float) -> int:
    """How many of the four edges have ink on them, or no further off than this share of the side."""
    height, width = (round(rim * side) + 1 for side in ink.shape)
    return sum(bool(edge.any()) for edge in (ink[:height], ink[-height:], ink[:, :width], ink[:, -width:]))


def _border(shape: tuple[int, ...]) -> npt.NDArray[np.bool_]:
    height, width = shape
    edge = max(1, min(shape) // 40)
    mask = np.ones((height, width), np.bool_)
    mask[edge : height - edge, edge : width - edge] = False
    return mask


def _paper(grey: Array) -> Array:
    """How bright blank paper would be at every pixel: a quadratic surface through most of the border."""
    height, width = grey.shape
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    terms = np.stack([np.ones_like(x), x, y, x * y, x * x, y * y], axis=-1)
    border = _border(grey.shape)
    rows, seen = terms[border], grey[border]
    surface = np.array([np.median(seen), 0, 0, 0, 0, 0])
    for _ in range(12):
        # Reweighting brings least squares to least distances, which ink that crosses the border does not bend.
        root = np.sqrt(1 / np.maximum(np.abs(seen - rows @ surface), 1e-3))
        surface = np.linalg.lstsq(rows * root[:, None], seen * root, rcond=None)[0]
    paper: Array = terms @ surface
    return paper


def _otsu(ink: Array) -> float:
    """The level that parts the values into the two most distinct groups (Otsu 1979)."""
    counts, edges = np.histogram(ink, 256, (0, max(float(ink.max()), 1e-9)))
    level = (edges[:-1] + edges[1:]) / 2
    below = np.cumsum(counts)
    above = below[-1] - below
    mass = np.cumsum(counts * level)
    apart = mass / np.maximum(below, 1) - (mass[-1] - mass) / np.maximum(above, 1)
    return float(level[np.argmax(below * above * apart**2)])


def _without_specks(ink: Array) -> Array:
    patches, count = ndimage.label(ink > 0, structure=np.ones((3, 3)))
    amounts = ndimage.sum_labels(ink, patches, np.arange(count + 1))
    amounts[0] = 0
    return np.where((amounts >= _SPECK * amounts.max())[patches], ink, 0)


def _with_pen(ink: Array) -> Array:
    """The same lines, drawn with the canvas's pen if theirs is far from MNIST's."""
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    side = 1 + max(rows[-1] - rows[0], columns[-1] - columns[0])
    framed = np.pad(ink, 1)
    edges = np.hypot(np.diff(framed[:, 1:], axis=0), np.diff(framed[1:], axis=1)).sum()
    # A line of length L and width w has area L w and edges 2 L.
    width = 2 * float(ink.sum() / edges)
    if _PEN_RANGE_PX[0] <= width * FRAME_PX / side <= _PEN_RANGE_PX[1]:
        return ink
    # Grown by g on both sides the box grows too: (width + 2 g) / (side + 2 g) = PEN_PX / FRAME_PX.
    grow = (PEN_PX * side / FRAME_PX - width) / (2 * (1 - PEN_PX / FRAME_PX))
    inked = np.pad(ink > 0.5, int(max(grow, 0)) + 2)
    outside = np.where(inked, 0.5 - ndimage.distance_transform_edt(inked), ndimage.distance_transform_edt(~inked) - 0.5)
    drawn = np.clip(grow - outside + 0.5, 0, 1)
    return drawn if drawn.max() > 0.5 else ink
