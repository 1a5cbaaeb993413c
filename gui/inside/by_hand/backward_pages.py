"""Pages of the way backwards: the book's equations BP1 to BP4."""

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.insight.by_hand import cost_terms, number
from core.insight.by_hand.lines import factor, signed
from core.linalg.arrays import Array, Labels
from core.network import layer_views
from core.support.wording import joined_sentences
from gui.inside.by_hand.curve import activation_curve
from gui.inside.by_hand.page import ByHandPart, Moment, Page, Picture
from gui.inside.by_hand.words import shown, source_name, struck, symbol, unit_name, warned, weight_name
from gui.view.table import Cell, Table

_tr = QCoreApplication.translate

_IN_FORMULA, _MOST_ROWS = 2, 200


def output_errors(moment: Moment) -> Page:
    """Return the page of BP1: the errors δ of the outputs with their factors, crossed out where they cancel."""
    last, config, y = moment.layers[-1], moment.config, moment.example.y
    written = cost_terms(config)
    cancels, is_curved = bool(written and written.cancels), config.output == "sigmoid"
    at = int(np.abs(last.delta).argmax())
    slope = _tr("ByHand", "slope σ′(z)")
    factors = "∇<sub>a</sub>C ⊙ σ′(z<sup>L</sup>)" if is_curved else "∂C/∂z<sup>L</sup>"
    if config.output == "softmax":
        rows: list[list[Cell]] = [
            [str(k), float(y[k]), float(last.a[k]), float(last.delta[k])] for k in range(len(last.z))
        ]
        heads: tuple[str, ...] = (_tr("ByHand", "output"), "y", "a", "δ = a − y")
    else:
        rows = [
            [str(k), float(last.arriving[k]), float(last.slope[k]), float(last.delta[k])] for k in range(len(last.z))
        ]
        heads = (_tr("ByHand", "output"), "∂C/∂a", slope, "δ")
    notes = {
        True: _tr("ByHand", "The slope cancels: the larger the error, the faster the output learns."),
        False: _tr("ByHand", "The slope is a factor: a saturated output learns slowly, however wrong it is.")
        if is_curved
        else "",
    }
    return Page(
        ByHandPart.OUTPUT_ERRORS,
        _tr("ByHand", "Backwards, BP1: errors of the outputs"),
        f"δ<sup>L</sup> = {factors}" + (f" = {written.delta}" if written and config.output != "linear" else ""),
        _output_error(moment, at),
        notes[cancels],
        Table(heads, rows),
        warned=(2,) if is_curved and not cancels else (),
        struck=(2,) if is_curved and cancels else (),
    )


def _output_error(moment: Moment, at: int) -> str:
    """Return the factors of one output's δ in numbers."""
    last, config, y = moment.layers[-1], moment.config, float(moment.example.y[at])
    a, delta, slope = float(last.a[at]), number(float(last.delta[at])), number(float(last.slope[at]), 3)
    name, difference = f"δ<sub>{at}</sub>", f"{number(a)} − {factor(y)}"
    match config.cost, config.output:
        case "cross-entropy", "sigmoid":
            flat = struck(f"{number(a)} (1 − {number(a)})")
            return f"{name} = ({difference}) / {flat} · {flat} = <b>{delta}</b>"
        case "log-likelihood", "softmax" if y == 1:
            flat = struck(number(a))
            return f"{name} = −1 / {flat} · {flat} (1 − {number(a)}) = {difference} = <b>{delta}</b>"
        case "log-likelihood", "softmax" if moment.example.y.max() == 1:
            right = int(moment.example.y.argmax())
            flat = struck(number(float(last.a[right])))
            return f"{name} = −1 / {flat} · (−{flat} · {number(a)}) = {difference} = <b>{delta}</b>"
        case "quadratic", "sigmoid":
            return f"{name} = ({difference}) · {warned(slope)} = <b>{delta}</b>"
        case "log-likelihood" | "quadratic", _:
            return f"{name} = {difference} = <b>{delta}</b>"
        case _, "sigmoid":
            return f"{name} = {factor(float(last.arriving[at]))} · {warned(slope)} = <b>{delta}</b>"
    return f"{name} = <b>{delta}</b>"


def errors(moment: Moment) -> Page:
    """Return the page of BP2: the error δ of a hidden unit from those of the layer above."""
    f, title = symbol(moment.example), _tr("ByHand", "Backwards, BP2: error of {unit}").format(unit=unit_name(moment))
    formula = f"δ<sup>l</sup> = ((w<sup>l+1</sup>)ᵀ δ<sup>l+1</sup>) ⊙ {f}′(z<sup>l</sup>)"
    if moment.is_output:
        note = _tr("ByHand", "This unit is an output: BP1 gives its error. Click a unit of a hidden layer to see BP2.")
        numbers = f"δ = <b>{number(float(moment.here.delta[moment.unit]))}</b>"
        return Page(ByHandPart.ERRORS, title, formula, numbers, note)
    layer, unit, above = moment.here, moment.unit, moment.layers[moment.layer + 1]
    w = above.w[:, unit]
    products = w * above.delta
    order = np.argsort(-np.abs(products), kind="stable")
    totals = np.cumsum(products[order])
    rows: list[list[Cell]] = [
        [_tr("ByHand", "unit {0}").format(int(k)), float(w[k]), float(above.delta[k]), float(products[k]), float(total)]
        for k, total in zip(order, totals, strict=True)
    ]
    mask = 1.0 if layer.mask is None else float(layer.mask[unit])
    slope, delta = float(layer.slope[unit]), float(layer.delta[unit])
    kept = "" if layer.mask is None else f" · {number(mask)}"
    arriving = _terms(w, above.delta, order, float(products.sum()))
    numbers = f"δ = ({arriving}){kept} · {number(slope)} = <b>{number(delta)}</b>"
    note = _tr(
        "ByHand", "What arrives from above, {sum}, is multiplied by the slope of the activation at this unit's z."
    )
    note = note.format(sum=number(float(products.sum())))
    if layer.mask is not None:
        note = joined_sentences((note, _tr("ByHand", "The factor in between is dropout's.")))
    return Page(
        ByHandPart.ERRORS,
        title,
        formula,
        numbers,
        note,
        Table((_tr("ByHand", "to"), "w", "δ", "w δ", _tr("ByHand", "sum so far")), rows),
        running=True,
        curve=activation_curve(moment.config.hidden, float(layer.z[unit]), float(layer.a[unit]), slope),
    )


def _terms(w: Array, delta: Array, order: Labels, total: float) -> str:
    """Return the largest terms of a sum of products."""
    words, told = [], 0.0
    for k in order[:_IN_FORMULA].tolist():
        told += float(w[k] * delta[k])
        words.append(f"{factor(float(w[k]))} · {factor(float(delta[k]))}")
    rest = signed(total - told) if len(order) > _IN_FORMULA else ""
    return " + ".join(words) + (f" {rest}" if rest else "")


def gradient(moment: Moment) -> Page:
    """Return the page of BP3 and BP4: the gradient of the weights of a unit, alone and in the mean."""
    layer, unit, step = moment.here, moment.unit, moment.step
    alone = layer.delta[unit] * layer.x
    delta = float(layer.delta[unit])
    source = moment.source
    if source is None:
        numbers = f"∂C/∂b = δ = <b>{number(delta)}</b>"
    else:
        x = factor(float(layer.x[source]))
        numbers = f"∂C/∂w = {x} · {factor(delta)} = <b>{number(float(alone[source]))}</b>"
    pictures = [Picture(_tr("ByHand", "∂C/∂w here"), alone, lambda at: _slope_words(moment, at, alone))]
    mean = bias_mean = None
    note = _tr("ByHand", "Shown: {weight}. Click a pixel or a row for another.").format(weight=weight_name(moment))
    if step:
        mean, bias_mean = mean_gradient(moment)
        averaged = mean
        m = len(step.batch.x)
        pictures.append(
            Picture(
                _tr("ByHand", "mean of {count}").format(count=m),
                averaged,
                lambda at: _slope_words(moment, at, averaged),
            )
        )
    order = np.argsort(-np.maximum(np.abs(alone), 0 if mean is None else np.abs(mean)), kind="stable")[:_MOST_ROWS]
    rows: list[list[Cell]] = [["b", "", delta, *([] if bias_mean is None else [bias_mean])]]
    for at in order.tolist():
        averages = [] if mean is None else [float(mean[at])]
        rows.append([source_name(moment, at), float(layer.x[at]), float(alone[at]), *averages])
    heads = (
        _tr("ByHand", "weight from"),
        "x",
        _tr("ByHand", "this example"),
        *([] if mean is None else [_tr("ByHand", "mean")]),
    )
    return Page(
        ByHandPart.GRADIENT,
        _tr("ByHand", "Backwards, BP3 and BP4: gradient of {unit}").format(unit=unit_name(moment)),
        "∂C/∂b = δ &nbsp; &nbsp; ∂C/∂w = a<sub>in</sub> δ<sub>out</sub>",
        numbers,
        note,
        Table(heads, rows),
        sources=(None, *order.tolist()),
        pictures=pictures,
    )


def mean_gradient(moment: Moment) -> tuple[Array, float]:
    """Return the mean gradient over the mini-batch of the unit's weights and of its bias."""
    assert moment.step
    weights, biases = layer_views(moment.step.batch.gradient, moment.config.sizes)
    return weights[moment.layer][moment.unit], float(biases[moment.layer][moment.unit])


def _slope_words(moment: Moment, at: int, values: Array) -> str:
    return f"{source_name(moment, at)}: ∂C/∂w = {shown(float(values[at]))}"
