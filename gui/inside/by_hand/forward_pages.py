"""Pages of the way forwards: one unit, the outputs, the cost."""

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.costs import COSTS
from core.insight.by_hand import LayerPass, Term, cost_terms, number, softmax_rows
from core.insight.by_hand.lines import factor, signed
from core.linalg.arrays import Array
from core.support.language import translated
from core.support.wording import joined_sentences
from gui.inside.by_hand.curve import activation_curve
from gui.inside.by_hand.page import ByHandPart, Moment, Page, Picture
from gui.inside.by_hand.words import html, shown, source_name, symbol, unit_name
from gui.view.table import Cell, Table

_tr = QCoreApplication.translate

_IN_FORMULA = 2
"""Terms written out in a sum."""

_LARGEST_POWER = 700.0
"""The exponential of more overflows."""


def forwards(moment: Moment) -> Page:
    """Return the page of one unit: w x as a picture and as terms, b, z, a."""
    layer, unit, f = moment.here, moment.unit, symbol(moment.example)
    z, a, terms = float(layer.z[unit]), float(layer.a[unit]), layer.terms(unit)
    few = layer.enough(unit)
    words = _tr("ByHand", "{few} of {count} terms bring z to within 10 % of {z}.")
    note = (
        words.format(few=few, count=len(terms), z=number(z))
        if terms
        else _tr("ByHand", "Every input is 0: z is the bias.")
    )
    if layer.mask is not None:
        note = joined_sentences((note, _mask_words(float(layer.mask[unit]), a)))
    formula, after = f"z = Σ w x + b &nbsp; &nbsp; a = {f}(z)", f"a = {f}({number(z)}) = <b>{number(a)}</b>"
    curve = None
    if moment.is_output:
        formula, after = "z = Σ w x + b", ""
    else:
        curve = activation_curve(moment.config.hidden, z, a, float(layer.slope[unit]))
    products: Array = layer.w[unit] * layer.x
    return Page(
        ByHandPart.FORWARDS,
        _tr("ByHand", "Forwards: {unit}").format(unit=unit_name(moment)),
        formula,
        f"z = {_sum(terms, float(layer.b[unit]))} = <b>{number(z)}</b><br>{after}",
        note,
        _terms(moment, terms),
        running=True,
        pictures=(Picture("w · x", products, lambda at: _product_words(moment, at)),),
        curve=curve,
    )


def _mask_words(mask: float, a: float) -> str:
    if not mask:
        return _tr("ByHand", "Dropout has switched it off in this mini-batch: it passes on 0.")
    return _tr("ByHand", "Dropout keeps it and passes on a · {mask} = {kept}.").format(
        mask=number(mask), kept=number(a * mask)
    )


def _sum(terms: list[Term], b: float) -> str:
    """Return b and the largest terms as a sum."""
    words = [number(b)]
    for term in terms[:_IN_FORMULA]:
        sign, size = ("−", -term.w) if term.w < 0 else ("+", term.w)
        words.append(f"{sign} {number(size)} · {factor(term.x)}")
    if rest := terms[_IN_FORMULA:]:
        words.append(signed(rest[-1].total - terms[_IN_FORMULA - 1].total))
        words.append(html(_tr("ByHand", "({count} more)").format(count=len(rest))))
    return joined_sentences(words)


def _terms(moment: Moment, terms: list[Term]) -> Table:
    b = float(moment.here.b[moment.unit])
    rows = [(source_name(moment, term.place), term.w, term.x, term.value, term.total) for term in terms]
    return Table(
        (_tr("ByHand", "from"), "w", "x", "w x", _tr("ByHand", "sum so far")),
        [(_tr("ByHand", "bias b"), "", "", b, b), *rows],
    )


def _product_words(moment: Moment, at: int) -> str:
    w, x = float(moment.here.w[moment.unit, at]), float(moment.here.x[at])
    return f"{source_name(moment, at)}: w x = {factor(w)} · {factor(x)} = {number(w * x)}"


def outputs(moment: Moment) -> Page:
    """Return the page of the output activations, a row for each output."""
    return {"softmax": _softmax, "sigmoid": _sigmoid}.get(moment.config.output, _linear)(moment.layers[-1])


def _softmax(last: LayerPass) -> Page:
    most = int(last.a.argmax())
    rows: list[list[Cell]] = [[str(at), *row] for at, row in enumerate(softmax_rows(last.z))]
    total, shares = (sum(float(row[at]) for row in rows) for at in (3, 4))
    return Page(
        ByHandPart.OUTPUTS,
        _tr("ByHand", "The outputs"),
        "a<sub>j</sub> = e<sup>z<sub>j</sub></sup> / Σ<sub>k</sub> e<sup>z<sub>k</sub></sup>",
        f"a<sub>{most}</sub> = {_figure(rows[most][3])} / {number(total)} = <b>{number(float(last.a[most]))}</b>",
        _tr("ByHand", "Subtracting the largest z changes no share, and keeps e^z from overflowing."),
        Table(
            (_tr("ByHand", "output"), "z", _tr("ByHand", "z − max"), "e^(z − max)", _tr("ByHand", "share a")),
            [*rows, [_tr("ByHand", "sum"), "", "", total, shares]],
        ),
    )


def _sigmoid(last: LayerPass) -> Page:
    most = int(last.a.argmax())
    powers = np.exp(-np.clip(last.z, -_LARGEST_POWER, _LARGEST_POWER))
    numbers = np.stack([last.z, powers, 1 + powers, last.a], 1).tolist()
    rows: list[list[Cell]] = [[str(at), *row] for at, row in enumerate(numbers)]
    return Page(
        ByHandPart.OUTPUTS,
        _tr("ByHand", "The outputs"),
        "a = σ(z) = 1 / (1 + e<sup>−z</sup>)",
        f"a<sub>{most}</sub> = 1 / (1 + {number(float(powers[most]))}) = <b>{number(float(last.a[most]))}</b>",
        _tr("ByHand", "Each output is a yes or no of its own: they need not sum to 1."),
        Table(
            (_tr("ByHand", "output"), "z", "e^(−z)", "1 + e^(−z)", "a"),
            [*rows, [_tr("ByHand", "sum"), "", "", "", float(last.a.sum())]],
        ),
    )


def _linear(last: LayerPass) -> Page:
    most = int(last.a.argmax())
    rows: list[list[Cell]] = [[str(at), float(z), float(z)] for at, z in enumerate(last.z)]
    numbers = f"a<sub>{most}</sub> = z<sub>{most}</sub> = <b>{number(float(last.z[most]))}</b>"
    return Page(
        ByHandPart.OUTPUTS,
        _tr("ByHand", "The outputs"),
        "a = z",
        numbers,
        "",
        Table((_tr("ByHand", "output"), "z", "a"), rows),
    )


def _figure(cell: Cell) -> str:
    return number(float(cell))


def cost(moment: Moment) -> Page:
    """Return the page of the cost of the example, with its numbers in its formula."""
    last, y, config = moment.layers[-1], moment.example.y, moment.config
    written, total = cost_terms(config), moment.example.cost
    title = _tr("ByHand", "The cost: {name}").format(name=translated(COSTS[config.cost].title))
    if written is None:
        rows: list[list[Cell]] = [[str(at), float(y[at]), float(last.a[at])] for at in range(len(y))]
        formula = html(translated(COSTS[config.cost].about))
        return Page(
            ByHandPart.COST,
            title,
            formula,
            f"C = <b>{number(total)}</b>",
            "",
            Table((_tr("ByHand", "output"), "y", "a"), rows),
        )
    terms = written.values(config, last.z, last.a, y)
    texts = [written.numbers(config, float(a), float(t)) for a, t in zip(last.a, y, strict=True)]
    rows = [[str(at), float(y[at]), float(last.a[at]), texts[at], float(terms[at])] for at in range(len(y))]
    rows.append([_tr("ByHand", "sum"), "", "", "", float(terms.sum())])
    largest = np.argsort(-np.abs(terms), kind="stable")[: _IN_FORMULA + 1]
    numbers = " + ".join(texts[at] for at in largest if terms[at])
    more = " + …" if np.count_nonzero(terms) > len(largest) else ""
    note = _tr("ByHand", "The cost of this example alone, without the λ term.")
    if moment.step:
        words = _tr("ByHand", "The mean over the mini-batch is {mean}.")
        note = joined_sentences((note, words.format(mean=number(moment.step.cost))))
    heads = (_tr("ByHand", "output"), "y", "a", _tr("ByHand", "term"), _tr("ByHand", "value"))
    sum_ = f"C = {numbers or '0'}{more} = <b>{shown(total)}</b>"
    return Page(ByHandPart.COST, title, html(written.formula), sum_, note, Table(heads, rows))
