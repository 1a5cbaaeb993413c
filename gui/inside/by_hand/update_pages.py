"""Pages of the update and of the numerical check."""

from PySide6.QtCore import QCoreApplication

from core.insight.by_hand import LayerCheck, number, slope_at, update_lines
from core.insight.by_hand.check import EPSILON
from core.network import layer_views
from core.optimizers import OPTIMIZERS
from core.support.language import translated
from core.support.messages import capitalized
from core.support.wording import joined_sentences
from gui.inside.by_hand.page import ByHandPart, Moment, Page, Picture
from gui.inside.by_hand.words import html, source_name, weight_name
from gui.view.table import Table
from gui.widgets.fields.number import grouped

_tr = QCoreApplication.translate


def update(moment: Moment) -> Page:
    """Return the page of the update of one weight, line by line, by the optimizer's own step."""
    optimizer, step = OPTIMIZERS[moment.config.optimizer], moment.step
    title = _tr("ByHand", "Update: {weight}").format(weight=weight_name(moment))
    if step is None:
        words = _tr(
            "ByHand",
            "{optimizer} makes no step for each mini-batch: it sums the gradient over the whole training set and "
            "searches along a line, once an epoch.",
        )
        return Page(
            ByHandPart.UPDATE,
            title,
            html(translated(optimizer.title)),
            "",
            words.format(optimizer=translated(optimizer.title)),
        )
    lines = update_lines(step, moment.place)
    rows = [(line.formula, line.numbers, line.value) for line in lines]
    old, new = float(step.batch.before[moment.place]), float(step.batch.after[moment.place])
    name = "b" if moment.source is None else "w"
    rule = next((line.formula for line in lines if line.formula.startswith("Δ")), translated(optimizer.title))
    before, after = (
        layer_views(theta, moment.config.sizes)[0][moment.layer][moment.unit]
        for theta in (step.batch.before, step.batch.after)
    )
    change = after - before
    words = _tr(
        "ByHand",
        "η = {eta} in mini-batch {batch} of epoch {epoch}. Do this step trains all {count} weights and biases.",
    )
    note = words.format(
        eta=number(step.batch.eta),
        batch=grouped(step.batch.batch),
        epoch=grouped(step.batch.epoch),
        count=grouped(len(step.batch.before)),
    )
    pictures = (
        Picture(
            _tr("ByHand", "w before"), before, lambda at: f"{source_name(moment, at)}: w = {number(float(before[at]))}"
        ),
        Picture(
            _tr("ByHand", "step Δw"), change, lambda at: f"{source_name(moment, at)}: Δw = {number(float(change[at]))}"
        ),
    )
    return Page(
        ByHandPart.UPDATE,
        title,
        f"{name} ← {name} + Δ &nbsp; &nbsp; {html(rule)}",
        f"{name}: {number(old, 6)} → <b>{number(new, 6)}</b>",
        note,
        Table((_tr("ByHand", "formula"), _tr("ByHand", "numbers"), _tr("ByHand", "value")), rows),
        running=True,
        pictures=pictures,
    )


def check(moment: Moment, found: LayerCheck | None) -> Page:
    """Return the page of the numerical check of one weight, and of all of its layer once `found`."""
    raised, lowered, slope = slope_at(moment.example, moment.place)
    layer = moment.here
    delta = float(layer.delta[moment.unit])
    backpropagated = delta if moment.source is None else delta * float(layer.x[moment.source])
    rows: list[tuple[str, float | str]] = [
        ("C(w + ε)", number(raised, 12)),
        ("C(w − ε)", number(lowered, 12)),
        (_tr("ByHand", "numerical"), number(slope, 10)),
        (_tr("ByHand", "backpropagated"), number(backpropagated, 10)),
        (_tr("ByHand", "difference"), slope - backpropagated),
    ]
    note = _tr("ByHand", "{weight}, with float64 and this example alone.").format(weight=weight_name(moment))
    return Page(
        ByHandPart.CHECK,
        _tr("ByHand", "Check: the slope measured"),
        "∂C/∂w ≈ [C(w + ε) − C(w − ε)] / 2ε",
        f"[{number(raised, 10)} − {number(lowered, 10)}] / {number(2 * EPSILON)} = <b>{number(slope, 6)}</b>",
        joined_sentences((capitalized(note), check_words(moment, found))),
        Table((_tr("ByHand", "quantity"), _tr("ByHand", "value")), rows),
    )


def check_words(moment: Moment, found: LayerCheck | None) -> str:
    """Return the result of the check of a whole layer; "" before it."""
    if found is None:
        return ""
    units, inputs = found.numeric.shape
    words = _tr(
        "ByHand",
        "Checked all {weights} weights and {units} biases of this layer: the largest difference is {difference}, where "
        "the largest gradient is {largest}.",
    )
    return words.format(
        weights=grouped(units * (inputs - 1)),
        units=grouped(units),
        difference=number(found.difference, 2),
        largest=number(found.largest, 2),
    )
