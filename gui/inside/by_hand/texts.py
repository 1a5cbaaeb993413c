"""Texts of By hand: explanation, sentences, tables, code."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from core.config import RunConfig
from core.data.dataset import is_class
from core.insight.by_hand import code_of, number
from core.support.language import translated
from core.support.messages import as_sentence, capitalized
from core.support.wording import joined_sentences
from gui.base.plain_text import unmarked
from gui.inside.by_hand.page import ByHandPart, Moment, Page
from gui.inside.by_hand.snapshot import Snapshot
from gui.view.table import Table
from gui.widgets.fields.number import grouped

_tr = QCoreApplication.translate


def titles() -> dict[ByHandPart, str]:
    """Return the name of each page in the list of pages."""
    return {
        ByHandPart.FORWARDS: _tr("ByHand", "Forwards: one unit"),
        ByHandPart.OUTPUTS: _tr("ByHand", "Forwards: outputs"),
        ByHandPart.COST: _tr("ByHand", "Cost"),
        ByHandPart.OUTPUT_ERRORS: _tr("ByHand", "Backwards: BP1"),
        ByHandPart.ERRORS: _tr("ByHand", "Backwards: BP2"),
        ByHandPart.GRADIENT: _tr("ByHand", "Backwards: BP3, BP4"),
        ByHandPart.UPDATE: _tr("ByHand", "Update"),
        ByHandPart.CHECK: _tr("ByHand", "Check"),
    }


def empty() -> str:
    """Return the text shown before there are data."""
    return _tr(
        "ByHand",
        "One example and one step, number by number: forwards, cost, backwards, update. It needs the data first.",
    )


def blown_up() -> str:
    """Return the text shown for a network that has diverged."""
    return _tr("ByHand", "The network has diverged: its numbers are no longer finite. Reset it.")


def no_example() -> str:
    """Return the text shown where the source chosen has no example."""
    return _tr("ByHand", "There is no such example: draw a digit, or choose another source above.")


def explanation() -> str:
    """Return the explanation of the view, as HTML."""
    return _tr(
        "ByHand",
        "<p>One example goes through the network and back, and every number is on the table: <b>forwards</b> to a "
        "cost, <b>backwards</b> with the book's four equations, then the <b>update</b> of one weight. Next and "
        "Previous turn the pages, or choose one in the list. Slow motion turns them by itself, term by term.</p>"
        "<p>At the left is the network for this example. Each square is a unit, coloured by its activation a. Click "
        "one to see its numbers. With dropout, the units that are off in this mini-batch are crossed out.</p>"
        "<p><b>BP1</b> is the error δ of the outputs, ∂C/∂z. The quadratic cost has the slope σ′(z) as a factor, in "
        "the warning colour: it is nearly 0 where an output is saturated. In cross-entropy it cancels. <b>BP2</b> "
        "takes δ one layer down. <b>BP3</b> and <b>BP4</b> are the gradient of a bias and of a weight. Click a pixel "
        "or a row to choose the weight.</p>"
        "<p>The numbers are those of the <b>next mini-batch</b>, computed with the trainer's own code in float64: same "
        "images, distortions, dropout and η. The trainer itself usually computes in float32, so its last digits "
        "differ. <b>Do this step</b> trains on exactly this mini-batch and shows the one after it.</p>"
        "<p>The <b>check</b> measures a slope without backpropagation: it raises and lowers a weight by ε and "
        "divides the difference of the costs by 2ε. Where a ReLU bends just there, the two differ.</p>"
        "<p><b>Show the code</b> shows the lines of Backswing that compute the page.</p>",
    )


def sentence(snapshot: Snapshot, moment: Moment) -> str:
    """Return the sentence above the page: network, mini-batch, example, cost."""
    cost, name = number(moment.example.cost, 3), moment.name
    y, a = moment.example.y, moment.layers[-1].a
    words = _tr("ByHand", "{name}: cost {cost}.")
    if is_class(y):
        words = _tr("ByHand", "{name}: label {label}, read as {answer}; cost {cost}.")
    said = words.format(name=name, label=int(y.argmax()), answer=int(a.argmax()), cost=cost)
    where = translated(as_sentence(snapshot.network))
    if snapshot.step:
        batch = snapshot.step.batch
        where = _tr("ByHand", "{network}, before mini-batch {batch} of epoch {epoch}.").format(
            network=snapshot.network, batch=grouped(batch.batch), epoch=grouped(batch.epoch)
        )
    return joined_sentences((capitalized(where), said))


def tables(pages: Sequence[Page]) -> list[Table]:
    """Return pages as tables: formula and numbers, then the rows."""
    found = []
    for page in pages:
        lines = [(unmarked(page.formula), unmarked(page.numbers.replace("<br>", "; ")))]
        found.append(Table((_tr("ByHand", "formula"), _tr("ByHand", "numbers")), lines, page.title))
        if page.table.columns:
            found.append(page.table)
    return found


def code(part: ByHandPart, config: RunConfig) -> str:
    """Return the lines of core behind a page."""
    parts = []
    for place, source in code_of(part.value, config):
        lines = source or _tr(
            "ByHand", "# No source here: the function is NumPy's, or this program comes without its source."
        )
        parts.append(f"# {place}\n\n{lines}")
    return "\n\n\n".join(parts)
