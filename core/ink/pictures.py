"""Preprocessing of picture files of digits, by the same steps as drawings."""

import struct
import warnings
import zlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from core import ink
from core.ink.paper import find_ink
from core.ink.picture_formats import FORMATS
from core.linalg.arrays import Array, Bytes
from core.support.errors import UserError, reason
from core.support.files import opened
from core.support.messages import message

_MAX_PIXELS = 50_000_000
_MAX_SIDE = 65_535  # as in JPEG: each row needs memory besides its pixels, 2 GB for 50 million rows
_WORKING_SIDE = 400  # pixels: enough for 20x20, and fast
_NAMELESS = message("The picture")
_GREY_MODES = ("1", "L", "I", "F")
_FAINT = 16  # of 255: JPEG leaves this much on black paper


def read_picture(path: Path) -> Bytes:
    """Read a picture of one digit as (784,) uint8, 0 = paper, 255 = ink; any size, colour, alpha, polarity.

    A grey 28x28 picture with a black border is in MNIST's form: if it is centred, it is used unchanged.
    Raises UserError for a file that is missing, not a picture, incomplete, too large, or blank.
    """
    return _pixels(_loaded(path), str(path))


def picture_of(image: Image.Image) -> Bytes:
    """Preprocess a picture in memory as `read_picture` does. Raises UserError if it is too large or blank."""
    return _pixels(_small(image, _NAMELESS), _NAMELESS)


def picture_stages_of(image: Image.Image, *, steps: ink.Steps = ink.RECIPE) -> ink.Stages:
    """Return every stage of a picture in memory, also for one in MNIST's form. Raises UserError as `picture_of` does.

    Without `steps.pen` thin and thick lines keep their width.
    """
    found = _ink(_small(image, _NAMELESS), _NAMELESS, steps.pen)
    return ink.picture_stages(found, steps=steps)


def _pixels(image: Image.Image, name: str) -> Bytes:
    if _is_mnists(image):
        drawn = np.array(image.convert("L"), np.uint8)
        return drawn.reshape(-1) if _is_centred(drawn) else ink.from_picture(drawn / np.float64(255))
    return ink.from_picture(_ink(image, name))


def _ink(image: Image.Image, name: str, redrawn: bool = True) -> Array:
    """Find the ink, (H, W), 0 = paper, 1 = ink. Raises UserError if there is none."""
    for grey in _greys(image):
        found = find_ink(grey, redrawn)
        if found is not None:
            return found
    raise UserError(
        message("{name} has no ink: it is blank or too faint. Choose a picture with one clear digit.", name=name)
    )


def check_size(width: int, height: int, name: str = _NAMELESS) -> None:
    """Raise UserError for a picture that is too large, before it is copied or converted. width, height: in pixels."""
    if width * height > _MAX_PIXELS or max(width, height) > _MAX_SIDE:
        raise _too_large(name)


def _too_large(name: object) -> UserError:
    return UserError(
        message(
            "{name} is too large: at most {pixels:,} pixels, {side:,} a side. Make it smaller first.",
            name=name,
            pixels=_MAX_PIXELS,
            side=_MAX_SIDE,
        )
    )


def _small(image: Image.Image, name: str) -> Image.Image:
    check_size(image.width, image.height, name)
    return image


def _loaded(path: Path) -> Image.Image:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about damaged EXIF data: the picture may be fine
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with opened(path) as file, Image.open(file, formats=FORMATS) as image:
                _small(image, str(path)).draft("RGB", (2 * _WORKING_SIDE, 2 * _WORKING_SIDE))
                image.load()
                if image.mode in ("P", "PA") and image.palette is None:  # Pillow would fail an assertion later
                    raise ValueError("its palette is missing")
                ImageOps.exif_transpose(image, in_place=True)
                return image
    except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError) as error:
        raise _too_large(path) from error
    except UnidentifiedImageError as error:
        raise UserError(
            message("{path} is not a picture ({formats}). Choose another file.", path=path, formats=", ".join(FORMATS))
        ) from error
    except OSError as error:
        why = reason(error) if error.strerror else message("the picture is incomplete or damaged")
        raise UserError(message("Could not read {path}: {why}. Choose another file.", path=path, why=why)) from error
    except (SyntaxError, ValueError, TypeError, KeyError, IndexError, EOFError, struct.error, zlib.error) as error:
        raise UserError(
            message("Could not read {path}: the picture is damaged. Choose another file.", path=path)
        ) from error


def _is_centred(drawn: Bytes) -> bool:
    """Return whether the centre of mass is within a pixel of (14, 14), as in MNIST's images."""
    places = np.arange(ink.FIELD_PX)
    centre = [drawn.sum(axis=axis, dtype=np.float64) @ places / drawn.sum(dtype=np.float64) for axis in (0, 1)]
    return bool(np.abs(np.array(centre) - ink.FIELD_PX / 2).max() < 1)


def _is_mnists(image: Image.Image) -> bool:
    """Return whether a picture is in MNIST's form: 28x28, grey, with ink, and a border that is mostly black."""
    if image.size != (ink.FIELD_PX, ink.FIELD_PX) or image.has_transparency_data:
        return False
    colours = np.asarray(image.convert("RGB")).astype(int)
    border = np.ones((ink.FIELD_PX, ink.FIELD_PX), np.bool_)
    border[1:-1, 1:-1] = False
    paper = np.quantile(colours[border], 0.75)
    return bool(np.ptp(colours, axis=2).max() <= _FAINT and paper <= _FAINT < colours.max())


def _greys(image: Image.Image) -> Iterator[Array]:
    """Yield grey versions, (H, W), 0 = black, 1 = white, reduced in size: all that may show the ink."""
    if 0 in image.size:
        return
    if image.has_transparency_data:
        for paper in ("white", "black"):  # white ink on a transparent background shows on black only
            yield _reduced(Image.alpha_composite(Image.new("RGBA", image.size, paper), image.convert("RGBA")))
        return
    yield _reduced(_eight_bits(image))
    if image.mode not in _GREY_MODES:
        yield from map(_reduced, image.convert("RGB").split())  # red ink on blue may be as bright as the paper


def _eight_bits(image: Image.Image) -> Image.Image:
    if image.mode not in ("I", "F") and not image.mode.startswith("I;"):
        return image
    values = np.array(image, np.float32)  # in-place operations from here on: a large picture takes a lot of memory
    np.maximum(np.nan_to_num(values, copy=False), 0, out=values)
    values *= np.float32(255 / max(1.0, float(values.max())))
    return Image.fromarray(np.rint(values, out=values).astype(np.uint8))


def _reduced(image: Image.Image) -> Array:
    factor = -(-max(image.size) // _WORKING_SIDE)
    return np.asarray(image.convert("L").reduce(factor), np.float64) / 255
