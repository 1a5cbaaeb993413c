"""Measurements in each layer of a network on a fixed sample of training examples."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import log, sqrt

import numpy as np

from core.activations import ACTIVATIONS, OUTPUTS
from core.config import RunConfig
from core.costs import COSTS
from core.data.dataset import Split
from core.data.selection import of_digits
from core.initializers import INITIALIZERS
from core.insight.doctor import baseline
from core.insight.doctor.bins import Z_BINS, bins_of
from core.insight.doctor.flatness import FLAT, flat_and_dead, flat_ends, slopes, steepest
from core.insight.doctor.probe import Probe
from core.linalg.arrays import Array
from core.linalg.vectors import norm
from core.network import Network, layer_views
from core.support.errors import UserError
from core.support.messages import message
from core.training.running_scores import score_sum

SAMPLE = 256
"""Number of training examples used, always the first ones, so that findings can be compared."""

_ALIKE = 1e-6
_STILL = 0.01


@dataclass(frozen=True, slots=True)
class Before:
    """Weights of `batches` >= 1 mini-batches ago. theta: (P,)."""

    theta: Array
    batches: int


@dataclass(frozen=True, slots=True, eq=False)
class LayerFindings:
    """Findings in one layer of `units` units; norms ‖·‖ are Euclidean.

    z, a: (BINS,), fractions of the weighted inputs in Z_BINS and of the activations in `bins_of` the function.
    flat: fraction of (example, unit) pairs with almost no slope; dead: fraction of units without slope on any example;
    0..1, None for softmax and linear outputs, which have no flat parts. See core.insight.doctor.flatness.
    weights, biases: ‖w‖, ‖b‖. weight_gradient, bias_gradient: ‖∂C/∂w‖ (BP4), ‖∂C/∂b‖ (BP3), without λ term and
    dropout. weight_gradient_rms: root mean square of the first per weight.
    update: ‖w now - w before‖ / (√m ‖w‖), m the mini-batches between: the norm of one step relative to the weights.
    Exact for m = 1 and for independent steps, as of small mini-batches (measured: within a third for plain gradient
    descent); up to √m too large for steps in one direction, as Adam's. None without earlier weights.
    alike: two units or more, all with equal weights: they stay equal.
    """

    units: int
    z: Array
    a: Array
    flat: float | None
    dead: float | None
    weights: float
    biases: float
    weight_gradient: float
    weight_gradient_rms: float
    bias_gradient: float
    update: float | None
    alike: bool


@dataclass(frozen=True, slots=True, eq=False)
class Examination:
    """Findings in a network. layers: from the first hidden one to the output layer. config: the settings used.

    cost: mean over the sample, without λ term. quality: accuracy on it, 0..1, for targets R².
    constant: every example gets the same answer although the correct answers differ.
    stuck: fraction of examples with an output that is wrong by more than a half and flat; 0 if outputs cannot be flat.
    learnt_from: the quality from which it has learnt something of these data, see core.insight.doctor.baseline.
    """

    config: RunConfig
    layers: tuple[LayerFindings, ...]
    examples: int
    cost: float
    quality: float
    constant: bool
    stuck: float
    learnt_from: float

    @property
    def has_learnt(self) -> bool:
        """True if the network reads its sample at least as well as the simplest classifier reads such data."""
        return self.quality >= self.learnt_from


class Examiner:
    """Examiner of one set of weights after another in the same buffers. split: the training set.

    Its first SAMPLE rows are examined, and more of them tell how hard the data are. dtype: of the weights.
    learnt_from: as another examiner of the same split has it. Raises ValueError when the sizes do not fit the examples.
    """

    def __init__(
        self, config: RunConfig, split: Split, dtype: str = "float32", learnt_from: float | None = None
    ) -> None:
        split = of_digits(split, config.digits) or split
        self._split, self._config = split.first(SAMPLE), config
        if config.sizes[0] != split.x.shape[1]:
            raise ValueError(f"a network of {config.sizes} does not take {split.x.shape[1]} inputs")
        self._probe = Probe(config, self._split, dtype)
        self.learnt_from = baseline.learnt_from(split) if learnt_from is None else learnt_from

    def examine(self, theta: Array, before: Before | None = None) -> Examination:
        """Examine the weights theta (P,). Raises UserError if they are not finite."""
        if not np.isfinite(theta).all():
            raise UserError(message("The network's weights are no longer finite: nothing can be measured. Reset it."))
        with np.errstate(all="ignore"):  # a network that is about to diverge
            self._probe.measure(theta)
            return self._findings(theta, before)

    def _findings(self, theta: Array, before: Before | None) -> Examination:
        config, probe = self._config, self._probe
        a_out = np.empty_like(probe.z_out)
        OUTPUTS[config.output].value(probe.z_out, a_out)
        return Examination(
            config,
            self._layers(theta, a_out, before),
            len(self._split),
            config.cost_function().value(probe.z_out, probe.y, config.output),
            score_sum(probe.z_out, probe.y, config.output, self._split.variance) / len(self._split),
            self._is_constant(a_out),
            self._stuck(a_out),
            self.learnt_from,
        )

    def _layers(self, theta: Array, a_out: Array, before: Before | None) -> tuple[LayerFindings, ...]:
        sizes, probe = self._config.sizes, self._probe
        functions = [self._config.hidden] * len(probe.z) + [self._config.output]
        values = [*zip(functions, probe.z, probe.a, strict=False), (functions[-1], probe.z_out, a_out)]
        parameters, gradient = (list(zip(*layer_views(each, sizes), strict=True)) for each in (theta, probe.gradient))
        updates = _updates(sizes, theta, before)
        return tuple(_layer(*each) for each in zip(values, parameters, gradient, updates, strict=True))

    def _is_constant(self, answers: Array) -> bool:
        y = self._probe.y
        if self._split.has_classes:
            taken, right = answers.argmax(axis=1), y.argmax(axis=1)
            return bool((taken == taken[0]).all() and not (right == right[0]).all())
        return bool(y.std(axis=0).sum() > 0 and answers.std(axis=0).sum() < _STILL * y.std(axis=0).sum())

    def _stuck(self, answers: Array) -> float:
        name, probe = self._config.output, self._probe
        if not flat_ends(name):
            return 0.0
        flat = np.abs(slopes(ACTIVATIONS[name], probe.z_out, answers)) < FLAT * steepest(name)
        return float(np.mean((flat & (np.abs(answers - probe.y) > 0.5)).any(axis=1)))


def _layer(
    values: tuple[str, Array, Array], parameters: tuple[Array, Array], slope: tuple[Array, Array], update: float | None
) -> LayerFindings:
    """Measure one layer. values: the function's name, z and a (B, units); parameters: w, b; slope: their gradient."""
    (function, z, a), (w, b) = values, parameters
    flat, dead = flat_and_dead(function, z, a) if flat_ends(function) else (None, None)
    weight_gradient, bias_gradient = map(_length, slope)
    return LayerFindings(
        units=len(w),
        z=Z_BINS.shares(z),
        a=bins_of(function).shares(a),
        flat=flat,
        dead=dead,
        weights=_length(w),
        biases=_length(b),
        weight_gradient=weight_gradient,
        weight_gradient_rms=weight_gradient / sqrt(w.size),
        bias_gradient=bias_gradient,
        update=update,
        alike=_are_alike(w),
    )


def _updates(sizes: Sequence[int], theta: Array, before: Before | None) -> list[float | None]:
    weights = layer_views(theta, sizes)[0]
    if before is None:
        return [None] * len(weights)
    old = layer_views(before.theta, sizes)[0]
    step = sqrt(before.batches)
    return [_length(w - was) / (step * (_length(w) or 1.0)) for w, was in zip(weights, old, strict=True)]


def _length(part: Array) -> float:
    return norm(part.reshape(-1))


def _are_alike(w: Array) -> bool:
    """Return whether all units have the same weights. w: (units, n_in)."""
    least = _ALIKE * float(np.abs(w).max())
    return len(w) > 1 and bool((np.abs(w - w[0]) <= least).all())


def examine(config: RunConfig, network: Network, split: Split, before: Before | None = None) -> Examination:
    """Examine a network once, with the cost of `config`, on the first SAMPLE rows of `split`; see `Examiner`."""
    return Examiner(config, split, network.theta.dtype.name).examine(network.theta, before)


def plain_config(network: Network) -> RunConfig:
    """Return settings for a network whose own are unknown: its form, its output's usual cost, the nearest init.

    The nearest init is the one whose weights in the first layer would be closest in size to these.
    """
    usual = RunConfig.model_fields["cost"].default
    fitting = [name for name, cost in COSTS.items() if network.output in cost.outputs]
    first = network.weights[0]
    largest = float(np.abs(first).max()) or 1.0
    size = largest * float(np.sqrt(np.mean(np.square(first / largest)))) or 1.0  # SciPy takes long: the window waits
    init = min(INITIALIZERS.values(), key=lambda each: abs(log(each.weight_scale(*first.shape[::-1]) / size)))
    return RunConfig(
        sizes=network.sizes,
        hidden=network.hidden,
        output=network.output,
        cost=usual if usual in fitting else fitting[0],
        init=init.name,
    )
