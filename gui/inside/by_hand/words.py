"""Words that the pages of By hand share: names of units, inputs and weights, and marks in formulas."""

from html import escape

from PySide6.QtCore import QCoreApplication

from core.insight.by_hand import Example, number
from core.support.wording import within_sentence
from gui.base import theme
from gui.inside.by_hand.page import Moment
from gui.view.layer_titles import layer_title

_tr = QCoreApplication.translate


def unit_name(moment: Moment) -> str:
    """Return "unit 7 of hidden layer 1" or "output 3"."""
    if moment.is_output:
        return _tr("ByHand", "output {unit}").format(unit=moment.unit)
    where = layer_title(moment.layer, len(moment.layers))
    return _tr("ByHand", "unit {unit} of {layer}").format(unit=moment.unit, layer=within_sentence(where))


def source_name(moment: Moment, source: int) -> str:
    """Return the name of an input of the layer: "row 12, column 9", "input 3" or "unit 3"."""
    if moment.layer:
        return _tr("ByHand", "unit {0}").format(source)
    if moment.side is None:
        return _tr("ByHand", "input {0}").format(source)
    row, column = divmod(source, moment.side)
    return _tr("ByHand", "row {row}, column {column}").format(row=row + 1, column=column + 1)


def weight_name(moment: Moment) -> str:
    """Return the name of the weight looked at: "w of row 12, column 9 to unit 7 of hidden layer 1"."""
    if moment.source is None:
        return _tr("ByHand", "bias b of {unit}").format(unit=unit_name(moment))
    return _tr("ByHand", "weight w from {source} to {unit}").format(
        source=source_name(moment, moment.source), unit=unit_name(moment)
    )


def symbol(example: Example) -> str:
    """Return the sign of the hidden activation in formulas: the book's σ for the sigmoid, else f."""
    return "σ" if example.config.hidden == "sigmoid" else "f"


def warned(words: str) -> str:
    """Return a part of a formula in the warning colour."""
    return f'<span style="color:{theme.current().tokens.warning}">{words}</span>'


def struck(words: str) -> str:
    """Return a part of a formula that cancels, crossed out."""
    return f'<s style="color:{theme.current().tokens.muted}">{words}</s>'


def html(words: str) -> str:
    """Return plain words as HTML."""
    return escape(words)


def shown(value: float) -> str:
    """Return a number, or a dash where there is none."""
    return "–" if value != value else number(value)
