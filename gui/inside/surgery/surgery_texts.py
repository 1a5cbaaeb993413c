"""Texts of the Surgery view: sentences, tables and the explanation."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from core.insight.surgery import SHARES, Plan
from core.linalg.arrays import Array
from core.network import Network
from core.support.language import translated
from core.support.messages import as_sentence, capitalized
from core.support.wording import joined_sentences, listed, percent
from gui.inside.surgery.judging import CURVE_IMAGES, SurgeryVerdict
from gui.inside.weights_texts import figure, source_title, unit_title
from gui.session.setting_texts import score_name
from gui.view.table import Cell, Table
from gui.widgets.fields.number import grouped

_tr = QCoreApplication.translate


def empty() -> str:
    """Return the text shown while there is no network."""
    return _tr(
        "SurgeryWords",
        "Here you change a copy of the network and see at once what it loses: switch units off, change weights, prune. "
        "Press Train, or open a model.",
    )


def explanation() -> str:
    """Return the explanation of the view, as HTML."""
    return _tr(
        "SurgeryWords",
        "<p>Everything happens to <b>a copy</b>. The network itself stays as it is until you press <b>Keep as a "
        "run</b>; Train › Bring back undoes even that. The validation set judges each change at once.</p>"
        "<p><b>Units.</b> Click a square to switch a hidden unit off: its activation then reaches nothing. A network "
        "with many units loses little, since others say the same; that is what dropout trains it for. <b>The 5 that "
        "matter most</b> are those whose absence costs the answer to your drawing most of its lead, the distance of "
        "its z from the second largest.</p>"
        "<p><b>Weights.</b> Paint on a unit's weights, scale all of them, or shift its bias.</p>"
        "<p><b>All weights.</b> <b>Pruning</b> sets weights to 0. With the smallest |w| first, often more than half "
        "of them can go before the accuracy falls; at random, far fewer (LeCun, Denker and Solla 1990; Han et al. "
        "2015). <b>Noise</b> is added to every weight, in standard deviations of its layer. <b>Temperature</b> divides "
        "the outputs' z: above 1 the network is less sure, below 1 surer. The cost changes, no answer does.</p>"
        "<p>If you <b>train on</b>, a unit that was switched off can come back: its own weights are still there, and "
        "the weights to the next layer grow again from 0.</p>",
    )


def operations(network: Network, plan: Plan) -> list[str]:
    """Return each kind of operation in a few words."""
    hidden = sum(network.sizes[1:-1])
    words = {
        _tr("SurgeryWords", "{count} of {all} hidden units off").format(
            count=len(plan.off), all=grouped(hidden)
        ): plan.off,
        _tr("SurgeryWords", "{share} of the weights removed").format(share=percent(plan.pruned)): plan.pruned,
        _tr("SurgeryWords", "noise of {amount}").format(amount=figure(plan.noise)): plan.noise,
        _counted(
            len(plan.weights), _tr("SurgeryWords", "1 weight set"), _tr("SurgeryWords", "{count} weights set")
        ): plan.weights,
        _counted(
            len(plan.scales),
            _tr("SurgeryWords", "weights of 1 unit scaled"),
            _tr("SurgeryWords", "weights of {count} units scaled"),
        ): plan.scales,
        _counted(
            len(plan.shifts), _tr("SurgeryWords", "1 bias shifted"), _tr("SurgeryWords", "{count} biases shifted")
        ): plan.shifts,
        _tr("SurgeryWords", "temperature {t}").format(t=figure(plan.temperature)): plan.temperature != 1,
    }
    return [text for text, is_done in words.items() if is_done]


def _counted(count: int, one: str, many: str) -> str:
    return one if count == 1 else many.format(count=grouped(count))


def sentence(
    network: Network,
    plan: Plan,
    who: str,
    verdict: SurgeryVerdict | None,
    answers: Sequence[Array],
    *,
    has_moved_on: bool,
) -> str:
    """Return the figures before and after, and what was done. answers: outputs before and after, (K,) each, or none.

    has_moved_on: the network has learnt further since the copy was made.
    """
    figures = []
    if verdict:
        before, after = verdict.before, verdict.after
        told = _tr("SurgeryWords", "validation {score} {change}")
        shares = _change(percent(before.accuracy, 2), percent(after.accuracy, 2))
        figures.append(told.format(score=score_name(verdict.question.config), change=shares))
        costs = _change(figure(before.data_cost), figure(after.data_cost))
        figures.append(_tr("SurgeryWords", "cost {change}").format(change=costs))
    if len(answers):
        told = _tr("SurgeryWords", "your drawing: {change}")
        figures.append(told.format(change=_change(*(_answer(each) for each in answers))))
    parts = [translated(as_sentence(listed(figures)))] if figures else []
    if plan.is_empty:
        parts.append(_tr("SurgeryWords", "This is a copy of {network}: change it.").format(network=who))
    else:
        parts.append(_tr("SurgeryWords", "Changed: {operations}.").format(operations=listed(operations(network, plan))))
    if has_moved_on:
        parts.append(_tr("SurgeryWords", "The network itself has changed meanwhile."))
    return capitalized(joined_sentences(parts))


def _change(before: str, after: str) -> str:
    return before if before == after else f"{before} → {after}"


def _answer(outputs: Array) -> str:
    best = int(outputs.argmax())
    return f"{best} ({percent(float(outputs[best]))})"


def tables(
    network: Network, plan: Plan, verdict: SurgeryVerdict | None, answers: Sequence[Array], curves: Sequence[Array]
) -> list[Table]:
    """Return the scores, the operations, and the pruning curves where they are known."""
    rows: list[tuple[Cell, ...]] = []
    if verdict:
        before, after = verdict.before, verdict.after
        rows.append((_tr("SurgeryWords", "validation accuracy"), before.accuracy, after.accuracy))
        rows.append((_tr("SurgeryWords", "validation cost, without λ"), before.data_cost, after.data_cost))
    if len(answers):
        rows += [
            (_tr("SurgeryWords", "output {unit}").format(unit=unit), *map(float, pair))
            for unit, pair in enumerate(zip(*answers, strict=True))
        ]
    found = [
        Table(("", _tr("SurgeryWords", "before"), _tr("SurgeryWords", "after")), rows),
        _operations_table(network, plan),
    ]
    if len(curves):
        columns = (
            _tr("SurgeryWords", "share removed"),
            _tr("SurgeryWords", "smallest first"),
            _tr("SurgeryWords", "at random"),
        )
        lines = zip(SHARES.tolist(), *(each.tolist() for each in curves), strict=True)
        found.append(Table(columns, list(lines), curve_title()))
    return found


def curve_title() -> str:
    """Return the title of the pruning curves."""
    return _tr("SurgeryWords", "Accuracy by share of weights removed ({count} images)").format(
        count=grouped(CURVE_IMAGES)
    )


def _operations_table(network: Network, plan: Plan) -> Table:
    whole: list[tuple[Cell, ...]] = [
        (_tr("SurgeryWords", "noise"), plan.noise),
        (_tr("SurgeryWords", "share of the weights removed"), plan.pruned),
        (_tr("SurgeryWords", "temperature"), plan.temperature),
    ]
    off = _tr("SurgeryWords", "{unit}: off")
    scaled, shifted = _tr("SurgeryWords", "{unit}: weights scaled by"), _tr("SurgeryWords", "{unit}: bias shifted by")
    single = _tr("SurgeryWords", "{unit}, weight from {source}: set to")
    whole += [(off.format(unit=unit_title(network, *unit)), 0.0) for unit in sorted(plan.off)]
    whole += [(scaled.format(unit=unit_title(network, *unit)), by) for unit, by in plan.scales.items()]
    whole += [(shifted.format(unit=unit_title(network, *unit)), by) for unit, by in plan.shifts.items()]
    whole += [
        (single.format(unit=unit_title(network, at, unit), source=source_title(network, at, source)), value)
        for (at, unit, source), value in plan.weights.items()
    ]
    return Table(
        (_tr("SurgeryWords", "operation"), _tr("SurgeryWords", "value")), whole, _tr("SurgeryWords", "Operations")
    )
