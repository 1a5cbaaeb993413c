"""Report of an exam: a table for the terminal and a picture of the mistakes."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from core.ink import FIELD_PX
from core.ink.strokes import Drawing
from core.linalg.arrays import Bytes
from core.support.errors import UserError
from gui.base.palette import FAINT_INK, INK, PAPER
from gui.widgets.pictures.pixels import grey, on_paper

_COLUMNS, _GAP_PX, _PICTURE_PX, _LINE_PX = 10, 16, 4 * FIELD_PX, 16
_CELL_PX = (_PICTURE_PX + _GAP_PX, _PICTURE_PX + 2 * _LINE_PX + _GAP_PX)


@dataclass(frozen=True, slots=True)
class Answer:
    """Answer of the window to one drawing.

    pixels: (784,) uint8, the network's input; digit: -1 for no answer; share: probability of the answer, 0..1.
    """

    drawing: Drawing
    pixels: Bytes
    digit: int
    share: float

    @property
    def is_right(self) -> bool:
        """True if the digit is the drawing's label."""
        return self.digit == self.drawing.label


def table(answers: Sequence[Answer]) -> str:
    """Return a text table of accuracy overall, per digit and per provider, with counts."""
    lines = [_row("all digits", answers)]
    for title, key in (("digit", _digit), ("provider", _provider)):
        lines += ["", f"{title:<12}  accuracy   right      of  misread as"]
        for name in sorted({key(answer) for answer in answers}):
            lines.append(_row(name, [answer for answer in answers if key(answer) == name]))
    return "\n".join(lines)


def _digit(answer: Answer) -> str:
    return str(answer.drawing.label)


def _provider(answer: Answer) -> str:
    return answer.drawing.provider or "-"


def _row(name: str, answers: Sequence[Answer]) -> str:
    right = sum(answer.is_right for answer in answers)
    wrong = Counter(str(answer.digit) for answer in answers if not answer.is_right)
    misread_as = " ".join(f"{digit}:{times}" for digit, times in wrong.most_common())
    return f"{name:<12}  {100 * right / len(answers):6.2f} %  {right:6,}  {len(answers):6,}  {misread_as}".rstrip()


def write_sheet(path: Path, answers: Sequence[Answer]) -> None:
    """Write the mistakes, the most confident first, as a picture. Raises UserError when that fails."""
    mistakes = sorted((a for a in answers if not a.is_right), key=lambda a: -a.share)
    if not sheet(mistakes).save(str(path)):
        raise UserError(f"Could not write {path}. Name a .png in a folder that can be written to.")


def sheet(mistakes: Sequence[Answer]) -> QImage:
    """Return a picture of each mistake: the network's input, label, answer with its probability, and id."""
    columns = min(_COLUMNS, max(4, len(mistakes)))
    rows = max(1, -(-len(mistakes) // columns))
    image = QImage(columns * _CELL_PX[0] + _GAP_PX, rows * _CELL_PX[1] + _GAP_PX, QImage.Format.Format_RGB32)
    image.fill(QColor(PAPER))
    painter = QPainter(image)
    if not mistakes:
        _write(painter, image.rect(), "No mistakes", INK, 13)
    for n, answer in enumerate(mistakes):
        row, column = divmod(n, columns)
        _paint(painter, _GAP_PX + column * _CELL_PX[0], _GAP_PX + row * _CELL_PX[1], answer)
    painter.end()
    return image


def _paint(painter: QPainter, x: int, y: int, answer: Answer) -> None:
    place = QRect(x, y, _PICTURE_PX, _PICTURE_PX)
    painter.drawImage(place, on_paper(grey(answer.pixels.reshape(FIELD_PX, FIELD_PX))))
    painter.setPen(QColor(FAINT_INK))
    painter.drawRect(place)
    said = f"{answer.digit}, {100 * answer.share:.0f} %" if answer.digit >= 0 else "no answer"
    first, second = (QRect(x, y + _PICTURE_PX + line * _LINE_PX, _PICTURE_PX, _LINE_PX) for line in (0, 1))
    _write(painter, first, f"{answer.drawing.label} → {said}", INK, 12)
    _write(painter, second, answer.drawing.id, FAINT_INK, 9)


def _write(painter: QPainter, place: QRect, text: str, colour: str, height_px: int) -> None:
    font = QFont(painter.font())
    font.setPixelSize(height_px)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideLeft, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown)
