"""Texts of the Softmax view: sentences, the table and the explanation."""

from PySide6.QtCore import QCoreApplication

from core.insight.softmax_table import SoftmaxTable
from core.support import wording
from gui.inside.weights_texts import figure
from gui.view.table import Table

_tr = QCoreApplication.translate

_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def empty() -> str:
    """Return the text shown until the view is first seen."""
    return _tr(
        "SoftmaxWords", "Ten sliders for the weighted inputs z, and the outputs that softmax and sigmoid make of them."
    )


def explanation() -> str:
    """Return the explanation of the view, as HTML."""
    return _tr(
        "SoftmaxWords",
        "<p><b>Softmax</b> turns the weighted inputs z of the output layer into shares of 1: a<sub>j</sub> = "
        "e<sup>z<sub>j</sub></sup> / Σ<sub>k</sub> e<sup>z<sub>k</sub></sup>. Move a slider: its own output rises with "
        "its z (softmax is <b>monotonic</b>), and all others change, because the sum stays 1 (softmax is "
        "<b>non-local</b>).</p>"
        "<p><b>Sigmoid</b> outputs of the same z stand beside it: each depends on its own z alone, and their sum is "
        "anything from 0 to 10. So softmax outputs can be read as probabilities of the ten digits, sigmoid outputs as "
        "ten separate answers of yes or no.</p>"
        "<p><b>The temperature T</b> divides every z before softmax. A high one makes the shares more even, a low one "
        "leaves nearly everything to the largest z. The answer stays the same.</p>"
        "<p>The sliders start at the z of the digit at hand and follow it until you move one. Outlines then show the "
        "outputs of the digit's own z at T = 1.</p>",
    )


def z_name(output: int) -> str:
    """Return the symbol of an output's weighted input: z₃."""
    return "z" + str(output).translate(_SUBSCRIPTS)


def start(name: str, obstacle: str, table: SoftmaxTable) -> str:
    """Return the sentence while no slider has been moved. name: of the digit, "" for none."""
    if name:
        words = _tr("SoftmaxWords", "{name}: its ten z. Softmax sums to 100 %, the sigmoids to {sum}.")
    else:
        words = _tr(
            "SoftmaxWords", "{obstacle} Until then every z starts at 0. Softmax sums to 100 %, the sigmoids to {sum}."
        )
    return words.format(name=name, obstacle=obstacle or no_digit(), sum=percent(table.sigmoid.sum()))


def no_digit() -> str:
    """Return why there is no z of a digit."""
    return _tr("SoftmaxWords", "Draw a digit to start from its z.")


def moved(output: int, by: float, before: SoftmaxTable, now: SoftmaxTable) -> str:
    """Return the sentence on the slider moved last. by: how far its z is from where it started."""
    gain = 100 * float(now.softmax[output] - before.softmax[output])
    points = f"{abs(gain):.1f}"
    if gain >= 0:
        words = _tr(
            "SoftmaxWords",
            "{z} {by}: output {output} gains {points} points, and the nine others lose them. The other sigmoids stay.",
        )
    else:
        words = _tr(
            "SoftmaxWords",
            "{z} {by}: output {output} loses {points} points, and the nine others gain them. The other sigmoids stay.",
        )
    size = figure(by) if by < 0 else f"+{figure(by)}"
    return words.format(z=z_name(output), by=size, output=output, points=points)


def percent(value: float) -> str:
    """Return an output or a sum of outputs in per cent."""
    return wording.percent(value)


def table(found: SoftmaxTable) -> Table:
    """Return each step for each output, and the sums."""
    columns = _tr("SoftmaxWords", "output"), "z", "(z - max) / T", "e^((z - max) / T)", "softmax", "sigmoid"
    parts = found.z, found.shifted, found.powers, found.softmax, found.sigmoid
    rows = [(output, *figures) for output, figures in enumerate(zip(*(each.tolist() for each in parts), strict=True))]
    sums = [float(each.sum()) for each in parts[2:]]
    return Table(columns, [*rows, (_tr("SoftmaxWords", "sum"), "", "", *sums)])
