"""What is found in each layer of a network on a fixed sample of training examples."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import log, sqrt

import numpy as np

from core.activations import ACTIVATIONS, OUTPUTS
from core.config import RunConfig
from core.costs import COSTS
from core.data.dataset import Split
from core.initializers import INITIALIZERS
from core.insight.doctor.bins import Z_BINS, bins_of
from core.insight.doctor.flatness import FLAT, flat_and_dead, flat_ends, slopes, steepest
from core.insight.doctor.probe import Probe
from core.linalg.arrays import Array
from core.linalg.vectors import norm
from core.network import Network, layer_views
from core.support.errors import UserError
from core.training.running_scores import score_sum

SAMPLE = 256
"""Training examples that are looked at, the first ones: always the same, so that findings can be compared."""

_ALIKE = 1e-6
_STILL = 0.01


@dataclass(frozen=True, slots=True)
class Before:
    """The weights as they were `batches` >= 1 mini-batches ago. theta: (P,)."""

    theta: Array
    batches: int


@dataclass(frozen=True, slots=True, eq=False)
class LayerFindings:
    """One layer of `units` units; the lengths ‖·‖ are Euclidean.

    z, a: (BINS,), shares of the weighted inputs in Z_BINS and of the activations in `bins_of` its function.
    flat: share of (example, unit) pairs with hardly a slope; dead: share of units without one on any example; 0..1,
    None for softmax and linear outputs, which have no flat part of their own. See core.insight.doctor.flatness.
    weights, biases: ‖w‖, ‖b‖. weight_gradient, bias_gradient: ‖∂C/∂w‖ (BP4), ‖∂C/∂b‖ (BP3), λ term and dropout left
    out. weight_gradient_rms: the first for one weight, root mean square.
    update: ‖w now - w before‖ / (√m ‖w‖), m the mini-batches between: the length of one step for the weights' own. It
    is that exactly where m is 1, and where steps go their own ways, as those of small mini-batches do (measured: within
    a third for plain gradient descent); where they go one way, as Adam's, up to √m too long. None: nothing was before.
    alike: two units or more, all with the same weights: they can never become different.
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
    """layers: the first hidden one first, the output layer last. config: as it was examined with.

    cost: mean of the sample's examples, without λ term. quality: its accuracy 0..1, of targets R².
    constant: whether every example gets the same answer though they have different ones.
    stuck: share of examples with an output that is wrong by more than a half and flat; 0 where no output can be flat.
    """

    config: RunConfig
    layers: tuple[LayerFindings, ...]
    examples: int
    cost: float
    quality: float
    constant: bool
    stuck: float


class Examiner:
    """Examines one set of weights after another in the same buffers. split: at most its first SAMPLE rows are used.

    Raises ValueError when the sizes do not fit the examples. dtype: of the weights.
    """

    def __init__(self, config: RunConfig, split: Split, dtype: str = "float32") -> None:
        self._split, self._config = split.first(SAMPLE), config
        if config.sizes[0] != split.x.shape[1]:
            raise ValueError(f"a network of {config.sizes} does not take {split.x.shape[1]} inputs")
        self._probe = Probe(config, self._split, dtype)

    def examine(self, theta: Array, before: Before | None = None) -> Examination:
        """Examine the weights theta (P,). Raises UserError where they are no numbers any more."""
        if not np.isfinite(theta).all():
            raise UserError("The network's numbers have blown up: nothing in it can be measured. Reset it.")
        with np.errstate(all="ignore"):  # a network that is about to blow up
            self._probe.look(theta)
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
    """values: the function's name, z and a (B, units); parameters: weights and biases; slope: the cost's by them."""
    (function, z, a), (w, b) = values, parameters
    flat, dead = flat_and_dead(function, z, a) if function in ACTIVATIONS else (None, None)
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
    """Whether all units have the same weights. w: (units, n_in)."""
    least = _ALIKE * float(np.abs(w).max())
    return len(w) > 1 and bool((np.abs(w - w[0]) <= least).all())


def examine(config: RunConfig, network: Network, split: Split, before: Before | None = None) -> Examination:
    """Examine a network once, with the cost of `config`, on the first SAMPLE rows of `split`. As `Examiner`."""
    return Examiner(config, split, network.theta.dtype.name).examine(network.theta, before)


def plain_config(network: Network) -> RunConfig:
    """Settings for a network whose own are not known: its form, its output's usual cost, the nearest init.

    The nearest init is that whose first layer would have weights of about the size that these have.
    """
    usual = RunConfig.model_fields["cost"].default
    fitting = [name for name, cost in COSTS.items() if network.output in cost.outputs]
    first = network.weights[0]
    size = _length(first) / sqrt(first.size) or 1.0
    init = min(INITIALIZERS.values(), key=lambda each: abs(log(each.weight_scale(*first.shape[::-1]) / size)))
    return RunConfig(
        sizes=network.sizes,
        hidden=network.hidden,
        output=network.output,
        cost=usual if usual in fitting else fitting[0],
        init=init.name,
    )
