"""A picture of Qt's as one of Pillow's."""

from PIL import Image
from PySide6.QtGui import QImage

_BLACK = 0xFF000000
_INDEXED = (QImage.Format.Format_Indexed8, QImage.Format.Format_Mono, QImage.Format.Format_MonoLSB)


def as_pillow(image: QImage) -> Image.Image:
    """Copy an image's pixels: RGBA where it has an alpha channel, else RGB. Raises MemoryError.

    A pixel may name a colour that its table does not have, as in a damaged BMP: Qt's converters and writers, which
    Pillow's own way uses, then read past the table's end. Here it is black.
    """
    mode, form = (
        ("RGBA", QImage.Format.Format_RGBA8888) if image.hasAlphaChannel() else ("RGB", QImage.Format.Format_RGB888)
    )
    plain = _with_whole_table(image).convertToFormat(form)
    if plain.isNull():
        raise MemoryError("no room for a picture")
    size = (plain.width(), plain.height())
    return Image.frombytes(mode, size, plain.constBits(), "raw", mode, plain.bytesPerLine())


def _with_whole_table(image: QImage) -> QImage:
    """The image itself, or a copy whose table has a colour for every pixel there can be."""
    most = 2 ** image.depth()
    if image.format() not in _INDEXED or image.colorCount() >= most:
        return image
    copy = image.copy()
    if copy.isNull():
        raise MemoryError("no room for a picture")
    copy.setColorTable([*image.colorTable(), *[_BLACK] * (most - image.colorCount())])
    return copy
