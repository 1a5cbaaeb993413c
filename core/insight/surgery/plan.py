"""Operations on a copy of a network: units off, biases shifted, weights changed, noise, pruning, temperature."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from core.linalg.arrays import Array
from core.network import Network, weight_count

Unit = tuple[int, int]
"""(layer, unit), both from 0 as in `Network.weights`."""

Weight = tuple[int, int, int]
"""(layer, unit, source): the weight of a unit from a unit or input before it."""


@dataclass(frozen=True, slots=True)
class Plan:
    """All operations on one network, applied in this order whatever the order in which they were chosen.

    noise: standard deviation of what is added to each weight, in those of its layer's weights. pruned: share of all
    weights set to 0, 0..1, the smallest first, or at_random. scales: factor of all of a unit's incoming weights.
    weights: new value of single ones. shifts: added to a unit's bias. off: hidden units whose activation reaches
    nothing. temperature: what the outputs' weighted inputs are divided by, above 0. seed: of noise and random pruning.
    """

    noise: float = 0.0
    pruned: float = 0.0
    at_random: bool = False
    scales: Mapping[Unit, float] = field(default_factory=dict)
    weights: Mapping[Weight, float] = field(default_factory=dict)
    shifts: Mapping[Unit, float] = field(default_factory=dict)
    off: frozenset[Unit] = frozenset()
    temperature: float = 1.0
    seed: int = 0

    @property
    def is_empty(self) -> bool:
        """True if the plan changes nothing."""
        return replace(self, at_random=False, seed=0) == Plan()

    def turned(self, units: Collection[Unit]) -> "Plan":
        """Return the plan with these units off, or on again where all of them are off."""
        chosen = frozenset(units)
        return replace(self, off=self.off - chosen if chosen <= self.off else self.off | chosen)

    def scaled(self, unit: Unit, factor: float) -> "Plan":
        """Return the plan with another factor of a unit's incoming weights."""
        return replace(self, scales=_with(self.scales, unit, factor, 1.0))

    def shifted(self, unit: Unit, by: float) -> "Plan":
        """Return the plan with another shift of a unit's bias."""
        return replace(self, shifts=_with(self.shifts, unit, by, 0.0))

    def painted(self, values: Mapping[Weight, float]) -> "Plan":
        """Return the plan with these weights set as well."""
        return replace(self, weights={**self.weights, **values})


def operated(network: Network, plan: Plan) -> Network:
    """Return a copy of the network after the operations; equal plans give equal weights. Raises ValueError.

    ValueError: the plan switches off a unit that is not hidden.
    """
    after = replace(network, theta=network.theta.copy())
    weights, biases = after.weights, after.biases
    if any(layer + 1 >= len(weights) for layer, _ in plan.off):
        raise ValueError("only hidden units can be switched off")
    _add_noise(weights, plan)
    if plan.pruned:
        _prune(after.theta[: weight_count(network.sizes)], plan)
    for (layer, unit), factor in plan.scales.items():
        weights[layer][unit] *= factor
    for (layer, unit, source), value in plan.weights.items():
        weights[layer][unit, source] = value
    for (layer, unit), by in plan.shifts.items():
        biases[layer][unit] += by
    for layer, unit in plan.off:
        weights[layer + 1][:, unit] = 0
    for part in (weights[-1], biases[-1]):
        part /= plan.temperature
    return after


def _prune(weights: Array, plan: Plan) -> None:
    ranks = np.random.default_rng((plan.seed, 1)).random(len(weights)) if plan.at_random else np.abs(weights)
    count = round(plan.pruned * len(weights))
    weights[np.argpartition(ranks, min(count, len(ranks) - 1))[:count]] = 0


def _add_noise(weights: list[Array], plan: Plan) -> None:
    if plan.noise:
        rng = np.random.default_rng((plan.seed, 0))
        for w in weights:
            w += plan.noise * w.std() * rng.standard_normal(w.shape, np.float32)


def _with(values: Mapping[Unit, float], key: Unit, value: float, neutral: float) -> dict[Unit, float]:
    """Return the values with one replaced, or left out where it changes nothing."""
    others = {each: known for each, known in values.items() if each != key}
    return others if value == neutral else {**others, key: value}
