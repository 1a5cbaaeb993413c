"""The lines of core that compute a step: the source of the functions that the trainer calls."""

import inspect
from collections.abc import Callable
from functools import partial
from textwrap import dedent
from typing import Any

import numpy as np

from core.activations import ACTIVATIONS, OUTPUTS
from core.config import RunConfig
from core.insight.by_hand.check import check_layer, slope_at
from core.linalg import layer_products
from core.optimizers import OPTIMIZERS
from core.regularizers import REGULARIZERS
from core.training.backprop import Backprop
from core.training.gradient import RegularizedGradient

Function = Callable[..., Any]


def code_of(part: str, config: RunConfig) -> list[tuple[str, str]]:
    """Return (where, source) of each function behind a part: forwards, outputs, cost, delta, errors, ..."""
    return [(_place(function), _source(function)) for function in _functions(part, config)]


def _functions(part: str, config: RunConfig) -> list[Function]:
    hidden, cost = ACTIVATIONS[config.hidden], config.cost_function()
    optimizer = OPTIMIZERS[config.optimizer]
    match part:
        case "forwards":
            return [Backprop._forward, hidden.value, layer_products.small_products]
        case "outputs":
            return [OUTPUTS[config.output].value]
        case "cost":
            return [cost.value]
        case "output errors":
            return [cost.delta]
        case "errors":
            return [Backprop._backward, hidden.times_slope]
        case "gradient":
            return [Backprop.add_gradient, layer_products.small_products]
        case "update":
            step = optimizer.bind(**optimizer.knobs_of(config))
            slope = REGULARIZERS[config.regularizer].add_slope
            return [RegularizedGradient.compute, RegularizedGradient._add_unclipped, slope, step]
        case "check":
            return [slope_at, check_layer]
    raise ValueError(f"no part of a step is called {part!r}")


def _place(function: Function) -> str:
    """Return the module and name of a function, such as core.costs._quadratic_delta."""
    plain = _unbound(function)
    if isinstance(plain, np.ufunc):
        return f"numpy.{plain.__name__}"
    return f"{plain.__module__}.{plain.__qualname__}".replace(".<locals>", "")


def _source(function: Function) -> str:
    """Return the source of a function; "" for one of NumPy's, and where the program comes without its source."""
    try:
        return dedent(inspect.getsource(_unbound(function))).rstrip()
    except (OSError, TypeError):
        return ""


def _unbound(function: Function) -> Function:
    while isinstance(function, partial):
        function = function.func
    return function
