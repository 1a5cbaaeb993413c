"""Picture files of digits -> what the network sees, by the same road as drawings."""

import struct
import warnings
import zlib
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from core import ink
from core.arrays import Array, Bytes
from core.errors import UserError
from core.paper import find_ink

FORMATS = ("PNG", "JPEG", "BMP", "GIF", "WEBP")

_MOST_PIXELS = 50_000_000
_WORKING_SIDE = 400  # pixels: enough for 20x20, and quick
_FAINT = 16  # of 255: JPEG leaves this much on black paper


def read_picture(path: Path) -> Bytes:
    """(784,) uint8, 0 = paper, 255 = ink, of a picture of one digit: any size, colour, alpha, dark on light or not.

    A 28x28 picture without colour whose border is black is in MNIST's form already and is taken as it is.
    Raises UserError for a file that is missing, no picture, cut short, too large, or blank.
    """
    image = _loaded(path)
    if _is_mnist(image):
        return np.array(image.convert("L"), np.uint8).reshape(-1)
    for paper in ("white", "black"):  # white ink on nothing shows on black only
        found = find_ink(_grey(image, paper))
        if found is not None:
            return ink.from_picture(found)
    raise UserError(f"{path} shows no ink: it is blank, or too faint. Choose a picture with one clear digit.")


def _loaded(path: Path) -> Image.Image:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(path, formats=FORMATS) as image:
                if image.width * image.height > _MOST_PIXELS:
                    raise Image.DecompressionBombError
                image.draft("L", (2 * _WORKING_SIDE, 2 * _WORKING_SIDE))
                return ImageOps.exif_transpose(image)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError) as error:
        raise UserError(f"{path} is too large: at most {_MOST_PIXELS:,} pixels. Make it smaller first.") from error
    except UnidentifiedImageError as error:
        raise UserError(f"{path} is not a picture ({', '.join(FORMATS)}). Choose another file.") from error
    except OSError as error:
        raise UserError(
            f"Could not read {path}: {error.strerror or 'the picture is cut short or damaged'}. Choose another file."
        ) from error
    except (SyntaxError, ValueError, TypeError, KeyError, IndexError, EOFError, struct.error, zlib.error) as error:
        raise UserError(f"Could not read {path}: the picture is damaged. Choose another file.") from error


def _is_mnist(image: Image.Image) -> bool:
    """28x28, grey, with ink, and the border black but for a stroke's end."""
    if image.size != (ink.FIELD_PX, ink.FIELD_PX) or image.has_transparency_data:
        return False
    colours = np.asarray(image.convert("RGB")).astype(int)
    border = np.ones((ink.FIELD_PX, ink.FIELD_PX), np.bool_)
    border[1:-1, 1:-1] = False
    paper = np.quantile(colours[border], 0.75)
    return bool(np.ptp(colours, axis=2).max() <= _FAINT and paper <= _FAINT < colours.max())


def _grey(image: Image.Image, paper: str) -> Array:
    """(H, W), 0 = black, 1 = white, no side longer than needed; what is transparent shows `paper`."""
    if image.mode in ("I", "F") or image.mode.startswith("I;"):
        values = np.asarray(image, np.float64)
        image = Image.fromarray(np.uint8(np.rint(values * (255 / max(1.0, values.max())))))
    elif image.has_transparency_data:
        sheet = Image.new("RGBA", image.size, paper)
        image = Image.alpha_composite(sheet, image.convert("RGBA"))
    factor = -(-max(image.size) // _WORKING_SIDE)
    return np.asarray(image.convert("L").reduce(factor), np.float64) / 255
