"""Pictures of Qt's keep their colours as Pillow's, whatever their form; a damaged palette is not read past its end."""

import struct

import pytest
from PySide6.QtGui import QColor, QImage

from gui.widgets.pictures.pillow import as_pillow

FORMS = [form for form in QImage.Format if form not in (QImage.Format.Format_Invalid, QImage.Format.NImageFormats)]
COLOURS = (QColor(255, 255, 255), QColor(0, 0, 0), QColor(200, 30, 90, 128))


def bmp(colours: int, index: int, side: int = 20) -> bytes:
    """A picture of one colour, `index` of a table of `colours` white ones."""
    table, pixels = b"\xff\xff\xff\0" * colours, bytes([index]) * side * side
    begin = 14 + 40 + len(table)
    head = struct.pack("<2sIHHI", b"BM", begin + len(pixels), 0, 0, begin)
    info = struct.pack("<IiiHHIIiiII", 40, side, side, 1, 8, 0, len(pixels), 0, 0, colours, 0)
    return head + info + table + pixels


@pytest.mark.parametrize(("index", "colour"), [(1, (255, 255, 255)), (2, (0, 0, 0)), (255, (0, 0, 0))])
def test_a_pixel_of_no_colour_is_black(index: int, colour: tuple[int, ...]) -> None:
    image = QImage.fromData(bmp(2, index))
    assert (image.format(), image.colorCount()) == (QImage.Format.Format_Indexed8, 2)
    assert as_pillow(image).getcolors() == [(20 * 20, colour)]
    assert image.colorCount() == 2, "it is a copy that is changed"


def test_an_image_without_any_colours_is_black() -> None:
    image = QImage(7, 5, QImage.Format.Format_Indexed8)
    image.fill(200)
    assert as_pillow(image).getcolors() == [(7 * 5, (0, 0, 0))]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_colours_stay_as_qt_has_them(form: QImage.Format) -> None:
    source = QImage(3, 1, QImage.Format.Format_ARGB32)
    for x, colour in enumerate(COLOURS):
        source.setPixelColor(x, 0, colour)
    image = source.convertToFormat(form)
    found = as_pillow(image)
    assert found.size == (3, 1)
    assert found.mode == ("RGBA" if image.hasAlphaChannel() else "RGB")
    for x in range(3):
        wanted = image.pixelColor(x, 0)
        told = (wanted.red(), wanted.green(), wanted.blue(), wanted.alpha())[: len(found.mode)]
        assert all(abs(a - b) <= 1 for a, b in zip(found.getpixel((x, 0)), told, strict=True))
