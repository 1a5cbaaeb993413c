"""Update of one weight or bias, term by term: mean gradient, λ's part, the optimizer's part, the new value."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.config import RunConfig
from core.insight.by_hand.lines import ArithmeticLine, factor, number, signed
from core.insight.by_hand.rehearsal import Rehearsal
from core.linalg.lbfgs import State
from core.network import penalised, weight_count
from core.optimizers import OPTIMIZERS
from core.regularizers import REGULARIZERS
from core.support.messages import message

_SYMBOLS = {"L2": "w", "L1": "sgn(w)"}


@dataclass(frozen=True, slots=True)
class _Part:
    """One parameter in a step. g: its gradient, as the optimizer gets it; before, after: the optimizer's numbers."""

    config: RunConfig
    eta: float
    g: float
    before: dict[str, float]
    after: dict[str, float]


def update_lines(step: Rehearsal, place: int) -> list[ArithmeticLine]:
    """Return the arithmetic of the parameter at `place` in the flat vector; the last line gives its new value."""
    batch, config = step.batch, step.batch.config
    old, new = float(batch.before[place]), float(batch.after[place])
    name = "w" if place < weight_count(config.sizes) else "b"
    lines, g = _gradient(step, place, name)
    decoupled = OPTIMIZERS[config.optimizer].decoupled
    shrunk = old
    if decoupled and (pull := _pull(step, place)):
        shrunk = old - batch.eta * pull
        symbol = _SYMBOLS.get(config.regularizer, "R′(w)")
        numbers = f"{number(old)} − {number(batch.eta)} · {factor(pull)}"
        lines.append(ArithmeticLine(f"{name} ← {name} − η λ/n {symbol}", numbers, shrunk))
    part = _Part(config, batch.eta, g, _at(step.before, place), _at(step.after, place))
    moved = _PARTS.get(config.optimizer, _any_optimizer)(part)
    lines += moved
    change = new - shrunk
    if config.optimizer in _PARTS:
        change = moved[-1].value
    lines.append(ArithmeticLine(f"{name} ← {name} + Δ", f"{number(shrunk, 6)} {signed(change)}", shrunk + change))
    if not np.isclose(shrunk + change, new, rtol=1e-12, atol=1e-15):  # max norm scales a unit's weights afterwards
        share = new / (shrunk + change)
        numbers = f"{number(shrunk + change, 6)} · {number(share)}"
        lines.append(ArithmeticLine(message("w ← w · max norm / |w of the unit|"), numbers, new))
    return lines


def _gradient(step: Rehearsal, place: int, name: str) -> tuple[list[ArithmeticLine], float]:
    """Return the lines of g, and g."""
    batch, config = step.batch, step.batch.config
    mean, m = float(batch.gradient[place]), len(batch.x)
    lines = [
        ArithmeticLine(message("mean of ∂C/∂{name} over m = {m}", name=name, m=m), f"{number(mean * m)} / {m}", mean)
    ]
    pull = 0.0 if OPTIMIZERS[config.optimizer].decoupled else _pull(step, place)
    if pull:
        symbol = _SYMBOLS.get(config.regularizer, "R′(w)")
        size = {"L2": float(batch.before[place]), "L1": float(np.sign(batch.before[place]))}
        times = f" · {factor(size[config.regularizer])}" if config.regularizer in size else ""
        numbers = f"{number(config.lambda_)} / {step.train_images}{times}"
        lines.append(ArithmeticLine(f"λ/n {symbol}", numbers, pull))
        lines.append(ArithmeticLine(message("g = mean + λ's part"), f"{number(mean)} {signed(pull)}", mean + pull))
    share = _clipped(step)
    if share < 1:
        numbers = f"{factor(mean + pull)} · {number(share)}"
        lines.append(ArithmeticLine(message("g ← g · largest norm / |g|"), numbers, (mean + pull) * share))
    return lines, (mean + pull) * share


def _pull(step: Rehearsal, place: int) -> float:
    """Return λ/n R'(w) of a weight; of a bias 0, unless these are penalised too."""
    config = step.batch.config
    if not config.lambda_ or (place >= weight_count(config.sizes) and not config.decay_biases):
        return 0.0
    w, slope = step.batch.before[place : place + 1], np.zeros(1)
    REGULARIZERS[config.regularizer].add_slope(w, slope, config.lambda_ / step.train_images, np.empty(1))
    return float(slope[0])


def _clipped(step: Rehearsal) -> float:
    """Return the factor of gradient clipping, at most 1."""
    batch, config = step.batch, step.batch.config
    if not config.clip_norm:
        return 1.0
    g, weights = batch.gradient.copy(), penalised(config)
    if not OPTIMIZERS[config.optimizer].decoupled:
        w = batch.before[weights]
        regularizer = REGULARIZERS[config.regularizer]
        regularizer.add_slope(w, g[weights], config.lambda_ / step.train_images, np.empty_like(w))
    length = float(np.linalg.norm(g))
    return min(1.0, config.clip_norm / length) if length else 1.0


def _at(state: State, place: int) -> dict[str, float]:
    """Return the optimizer's numbers for one parameter; of an array with one number, that."""
    return {name: float(array[place if len(array) > 1 else 0]) for name, array in state.items() if len(array)}


def _sgd(part: _Part) -> list[ArithmeticLine]:
    return [ArithmeticLine("Δ = −η g", f"−{number(part.eta)} · {factor(part.g)}", -part.eta * part.g)]


def _momentum(part: _Part) -> list[ArithmeticLine]:
    return [_velocity(part), ArithmeticLine("Δ = v", number(part.after["velocity"]), part.after["velocity"])]


def _velocity(part: _Part) -> ArithmeticLine:
    mu, v = part.config.momentum, part.before["velocity"]
    numbers = f"{number(mu)} · {factor(v)} − {number(part.eta)} · {factor(part.g)}"
    return ArithmeticLine("v ← μ v − η g", numbers, part.after["velocity"])


def _nesterov(part: _Part) -> list[ArithmeticLine]:
    mu, v = part.config.momentum, part.after["velocity"]
    numbers = f"{number(mu)} · {factor(v)} − {number(part.eta)} · {factor(part.g)}"
    return [_velocity(part), ArithmeticLine("Δ = μ v − η g", numbers, mu * v - part.eta * part.g)]


def _rmsprop(part: _Part) -> list[ArithmeticLine]:
    rho, epsilon, s = part.config.rho, part.config.epsilon, part.after["square"]
    numbers = f"{number(rho)} · {number(part.before['square'])} + {number(1 - rho)} · {factor(part.g)}²"
    return [
        ArithmeticLine("s ← ρ s + (1 − ρ) g²", numbers, s),
        _adaptive("Δ = −η g / (√s + ε)", part, part.g, s, epsilon),
    ]


def _adam(part: _Part) -> list[ArithmeticLine]:
    """Return the lines of Algorithm 1; core.optimizers keeps sums, which are the averages without a factor."""
    config, t = part.config, part.after["steps"]
    first, second = config.beta1, config.beta2
    m_old, s_old = (1 - first) * part.before["gradients"], (1 - second) * part.before["squares"]
    m, s = (1 - first) * part.after["gradients"], (1 - second) * part.after["squares"]
    m_hat, s_hat = m / (1 - first**t), s / (1 - second**t)
    return [
        ArithmeticLine(
            "m ← β₁ m + (1 − β₁) g", f"{number(first)} · {factor(m_old)} + {number(1 - first)} · {factor(part.g)}", m
        ),
        ArithmeticLine(
            "s ← β₂ s + (1 − β₂) g²",
            f"{number(second)} · {number(s_old)} + {number(1 - second)} · {factor(part.g)}²",
            s,
        ),
        ArithmeticLine("m′ = m / (1 − β₁ᵗ)", f"{number(m)} / (1 − {number(first)}^{t:.0f})", m_hat),
        ArithmeticLine("s′ = s / (1 − β₂ᵗ)", f"{number(s)} / (1 − {number(second)}^{t:.0f})", s_hat),
        _adaptive("Δ = −η m′ / (√s′ + ε)", part, m_hat, s_hat, config.epsilon),
    ]


def _adaptive(formula: str, part: _Part, direction: float, square: float, epsilon: float) -> ArithmeticLine:
    numbers = f"−{number(part.eta)} · {factor(direction)} / (√{number(square)} + {number(epsilon)})"
    return ArithmeticLine(formula, numbers, -part.eta * direction / (float(np.sqrt(square)) + epsilon))


def _any_optimizer(part: _Part) -> list[ArithmeticLine]:
    """Return the optimizer's numbers before and after, where its rule is not written out here."""
    names = [name for name in part.after if name in part.before]
    return [
        ArithmeticLine(name, f"{number(part.before[name])} → {number(part.after[name])}", part.after[name])
        for name in names
    ]


_PARTS: dict[str, Callable[[_Part], list[ArithmeticLine]]] = {
    "sgd": _sgd,
    "momentum": _momentum,
    "nesterov": _nesterov,
    "rmsprop": _rmsprop,
    "adam": _adam,
    "adamw": _adam,
}
