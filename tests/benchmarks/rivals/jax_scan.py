"""JAX: an epoch is one compiled call, a scan over its mini-batches; parameters and optimizer state are donated."""

from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from core.config import RunConfig
from core.data.dataset import Dataset
from core.linalg.arrays import Array
from tests.benchmarks.rivals import base

Tree = Any


class Trainer(base.Trainer):
    """The first epoch compiles: a warm-up is needed before what is timed."""

    def __init__(self, config: RunConfig, data: Dataset, threads: int) -> None:
        super().__init__(config, data, threads)
        self._x, self._y = jnp.asarray(base.inputs(data)), jnp.asarray(base.one_hot(data))
        self._epoch = jax.jit(partial(_epoch, config, self.shrink), donate_argnums=(0,))

    def reset(self, seed: int) -> None:
        weights, biases = self.first_parameters(seed)
        parameters = {"w": [jnp.array(w) for w in weights], "b": [jnp.array(b) for b in biases]}
        zeros = [jax.tree.map(jnp.zeros_like, parameters) for _ in range(2)]
        self._state = jax.block_until_ready((parameters, *zeros, jnp.zeros(())))

    def parameters(self) -> tuple[list[Array], list[Array]]:
        parameters = self._state[0]
        return [np.asarray(w) for w in parameters["w"]], [np.asarray(b) for b in parameters["b"]]

    def epoch(self, seed: int) -> None:
        key = jax.random.key(seed)
        self._state = self._epoch(self._state, self._x, self._y, self.order(seed), key)
        jax.block_until_ready(self._state)


def _epoch(config: RunConfig, shrink: float, state: Tree, x: Tree, y: Tree, order: Tree, key: Tree) -> Tree:
    size = config.batch_size
    whole = len(order) // size
    step = partial(_step, config, shrink)

    def one(state: Tree, batch: Tree) -> tuple[Tree, None]:
        rows, number = batch
        return step(state, x[rows], y[rows], jax.random.fold_in(key, number)), None

    state, _ = jax.lax.scan(one, state, (order[: whole * size].reshape(whole, size), jnp.arange(whole)))
    if rest := len(order) % size:
        rows = order[-rest:]
        state = step(state, x[rows], y[rows], jax.random.fold_in(key, whole))
    return state


def _cost(config: RunConfig, shrink: float, parameters: Tree, x: Tree, y: Tree, key: Tree) -> Tree:
    weights, biases = parameters["w"], parameters["b"]
    activation = jax.nn.relu if config.hidden == "relu" else jax.nn.sigmoid
    a = x
    for n, (w, b) in enumerate(zip(weights[:-1], biases[:-1], strict=True)):
        a = activation(a @ w.T + b)
        if config.dropout:
            kept = jax.random.bernoulli(jax.random.fold_in(key, n), 1 - config.dropout, a.shape)
            a = jnp.where(kept, a / (1 - config.dropout), 0)
    z = a @ weights[-1].T + biases[-1]
    if config.output == "softmax":
        cost = -(y * jax.nn.log_softmax(z)).sum(axis=1).mean()
    else:
        cost = (jax.nn.softplus(z) - y * z).sum(axis=1).mean()
    return cost + shrink / 2 * sum((w**2).sum() for w in weights) if shrink else cost


def _step(config: RunConfig, shrink: float, state: Tree, x: Tree, y: Tree, key: Tree) -> Tree:
    parameters, first, second, steps = state
    gradient = jax.grad(partial(_cost, config, shrink))(parameters, x, y, key)
    eta, beta1, beta2 = config.eta, config.beta1, config.beta2
    match config.optimizer:
        case "sgd":
            parameters = jax.tree.map(lambda p, g: p - eta * g, parameters, gradient)
        case "momentum":
            first = jax.tree.map(lambda v, g: config.momentum * v - eta * g, first, gradient)
            parameters = jax.tree.map(jnp.add, parameters, first)
        case "adam":
            steps = steps + 1
            first = jax.tree.map(lambda m, g: beta1 * m + (1 - beta1) * g, first, gradient)
            second = jax.tree.map(lambda s, g: beta2 * s + (1 - beta2) * g * g, second, gradient)
            by_mean, by_square = 1 / (1 - beta1**steps), 1 / (1 - beta2**steps)
            parameters = jax.tree.map(
                lambda p, m, s: p - eta * m * by_mean / (jnp.sqrt(s * by_square) + config.epsilon),
                parameters,
                first,
                second,
            )
    return parameters, first, second, steps
