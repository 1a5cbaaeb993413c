"""Picture files of digits -> what the network sees, by the same road as drawings."""

import struct
import warnings
import zlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from core import ink
from core.ink.paper import find_ink
from core.linalg.arrays import Array, Bytes
from core.support.errors import UserError
from core.support.files import opened

FORMATS = ("PNG", "JPEG", "BMP", "GIF", "WEBP")

_MOST_PIXELS = 50_000_000
_LONGEST_SIDE = 65_535  # as of a JPEG: each row of pixels takes room of its own beside them, 2 GB for 50 million
_WORKING_SIDE = 400  # pixels: enough for 20x20, and quick
_NAMELESS = "The picture"
_TOO_LARGE = f"{{name}} is too large: at most {_MOST_PIXELS:,} pixels, {_LONGEST_SIDE:,} a side. Make it smaller first."
_GREY_MODES = ("1", "L", "I", "F")
_FAINT = 16  # of 255: JPEG leaves this much on black paper


def read_picture(path: Path) -> Bytes:
    """(784,) uint8, 0 = paper, 255 = ink, of a picture of one digit: any size, colour, alpha, dark on light or not.

    A 28x28 picture without colour whose border is black is MNIST's kind of ink: centred, it is taken as it is.
    Raises UserError for a file that is missing, no picture, cut short, too large, or blank.
    """
    return _pixels(_loaded(path), str(path))


def picture_of(image: Image.Image) -> Bytes:
    """`read_picture` for a picture in memory. Raises UserError for one that is too large or blank."""
    return _pixels(_small(image, _NAMELESS), _NAMELESS)


def picture_stages_of(image: Image.Image, *, steps: ink.Steps = ink.RECIPE) -> ink.Stages:
    """Every step of a picture in memory; one in MNIST's form takes them too. Raises UserError as `picture_of` does.

    Without `steps.pen` thin and thick lines stay as they are.
    """
    found = _ink(_small(image, _NAMELESS), _NAMELESS, steps.pen)
    return ink.picture_stages(found, steps=steps)


def _pixels(image: Image.Image, name: str) -> Bytes:
    if _is_mnists(image):
        drawn = np.array(image.convert("L"), np.uint8)
        return drawn.reshape(-1) if _is_centred(drawn) else ink.from_picture(drawn / np.float64(255))
    return ink.from_picture(_ink(image, name))


def _ink(image: Image.Image, name: str, redrawn: bool = True) -> Array:
    """(H, W), 0 = paper, 1 = ink."""
    for grey in _greys(image):
        found = find_ink(grey, redrawn)
        if found is not None:
            return found
    raise UserError(f"{name} shows no ink: it is blank, or too faint. Choose a picture with one clear digit.")


def check_size(width: int, height: int, name: str = _NAMELESS) -> None:
    """Raise UserError for a picture that is too large, before it is copied or converted. Pixels."""
    if width * height > _MOST_PIXELS or max(width, height) > _LONGEST_SIDE:
        raise UserError(_TOO_LARGE.format(name=name))


def _small(image: Image.Image, name: str) -> Image.Image:
    check_size(image.width, image.height, name)
    return image


def _loaded(path: Path) -> Image.Image:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of a damaged EXIF: the picture may be whole
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with opened(path) as file, Image.open(file, formats=FORMATS) as image:
                _small(image, str(path)).draft("RGB", (2 * _WORKING_SIDE, 2 * _WORKING_SIDE))
                image.load()
                if image.mode in ("P", "PA") and image.palette is None:  # which Pillow asserts later on
                    raise ValueError("its palette is missing")
                ImageOps.exif_transpose(image, in_place=True)
                return image
    except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError) as error:
        raise UserError(_TOO_LARGE.format(name=path)) from error
    except UnidentifiedImageError as error:
        raise UserError(f"{path} is not a picture ({', '.join(FORMATS)}). Choose another file.") from error
    except OSError as error:
        raise UserError(
            f"Could not read {path}: {error.strerror or 'the picture is cut short or damaged'}. Choose another file."
        ) from error
    except (SyntaxError, ValueError, TypeError, KeyError, IndexError, EOFError, struct.error, zlib.error) as error:
        raise UserError(f"Could not read {path}: the picture is damaged. Choose another file.") from error


def _is_centred(drawn: Bytes) -> bool:
    """The centre of mass is where MNIST's images have theirs: within a pixel of (14, 14)."""
    places = np.arange(ink.FIELD_PX)
    centre = [drawn.sum(axis=axis, dtype=np.float64) @ places / drawn.sum(dtype=np.float64) for axis in (0, 1)]
    return bool(np.abs(np.array(centre) - ink.FIELD_PX / 2).max() < 1)


def _is_mnists(image: Image.Image) -> bool:
    """28x28, grey, with ink, and the border black but for a stroke's end."""
    if image.size != (ink.FIELD_PX, ink.FIELD_PX) or image.has_transparency_data:
        return False
    colours = np.asarray(image.convert("RGB")).astype(int)
    border = np.ones((ink.FIELD_PX, ink.FIELD_PX), np.bool_)
    border[1:-1, 1:-1] = False
    paper = np.quantile(colours[border], 0.75)
    return bool(np.ptp(colours, axis=2).max() <= _FAINT and paper <= _FAINT < colours.max())


def _greys(image: Image.Image) -> Iterator[Array]:
    """(H, W), 0 = black, 1 = white, no side longer than needed: the picture in every light that may show its ink."""
    if 0 in image.size:
        return
    if image.has_transparency_data:
        for paper in ("white", "black"):  # white ink on nothing shows on black only
            yield _reduced(Image.alpha_composite(Image.new("RGBA", image.size, paper), image.convert("RGBA")))
        return
    yield _reduced(_eight_bits(image))
    if image.mode not in _GREY_MODES:
        yield from map(_reduced, image.convert("RGB").split())  # red on blue may be as bright as the paper


def _eight_bits(image: Image.Image) -> Image.Image:
    if image.mode not in ("I", "F") and not image.mode.startswith("I;"):
        return image
    values = np.array(image, np.float32)  # in place from here on: a large picture would fill a GB
    np.maximum(np.nan_to_num(values, copy=False), 0, out=values)
    values *= np.float32(255 / max(1.0, float(values.max())))
    return Image.fromarray(np.rint(values, out=values).astype(np.uint8))


def _reduced(image: Image.Image) -> Array:
    factor = -(-max(image.size) // _WORKING_SIDE)
    return np.asarray(image.convert("L").reduce(factor), np.float64) / 255
