"""PyTorch the fastest way that a good user writes it: gradients by hand, everything in place, no autograd."""

from itertools import pairwise

import torch

from core.config import RunConfig
from core.data.dataset import Dataset
from core.linalg.arrays import Array
from tests.benchmarks.rivals import base

Tensors = list[torch.Tensor]


class Trainer(base.Trainer):
    """One flat tensor of parameters with the layers as views; what a step moves is moved in one call where it can."""

    def __init__(self, config: RunConfig, data: Dataset, threads: int) -> None:
        super().__init__(config, data, threads)
        torch.set_num_threads(threads)
        self._x, self._y = torch.from_numpy(base.inputs(data)), torch.from_numpy(base.one_hot(data))
        self._theta = self._flat()
        self._weights, self._biases = self._views(self._theta)
        self._moved = self._theta if config.optimizer == "sgd" else self._flat()  # where gradients go
        self._into_w, self._into_b = self._views(self._moved)
        self._x_shuffled, self._y_shuffled = torch.empty_like(self._x), torch.empty_like(self._y)
        sizes = {config.batch_size, self.images % config.batch_size} - {0}
        self._buffers = {size: _Buffers(config.sizes, size) for size in sizes}

    def reset(self, seed: int) -> None:
        for mine, first in zip((self._weights, self._biases), self.first_parameters(seed), strict=True):
            for tensor, array in zip(mine, first, strict=True):
                tensor.copy_(torch.from_numpy(array))
        if self._moved is not self._theta:
            self._moved.zero_()
        if self.config.optimizer == "adam":
            betas = self.config.beta1, self.config.beta2
            self._theta.grad = self._moved
            self._adam = torch.optim.Adam([self._theta], self.config.eta, betas, self.config.epsilon, fused=True)

    def parameters(self) -> tuple[list[Array], list[Array]]:
        return [w.numpy() for w in self._weights], [b.numpy() for b in self._biases]

    @torch.inference_mode()
    def epoch(self, seed: int) -> None:
        order, size = torch.from_numpy(self.order(seed)), self.config.batch_size
        torch.index_select(self._x, 0, order, out=self._x_shuffled)
        torch.index_select(self._y, 0, order, out=self._y_shuffled)
        for x, y in zip(self._x_shuffled.split(size), self._y_shuffled.split(size), strict=True):
            here = self._buffers[len(x)]
            self._forward(x, here)
            self._backward(y, here)
            self._collect(x, here)

    def _flat(self) -> torch.Tensor:
        return torch.zeros(sum((n_in + 1) * n_out for n_in, n_out in pairwise(self.config.sizes)))

    def _views(self, flat: torch.Tensor) -> tuple[Tensors, Tensors]:
        sizes = list(pairwise(self.config.sizes))
        parts = flat.split([n_in * n_out for n_in, n_out in sizes] + [n_out for _, n_out in sizes])
        weights = [part.view(n_out, n_in) for part, (n_in, n_out) in zip(parts[: len(sizes)], sizes, strict=True)]
        return weights, list(parts[len(sizes) :])

    def _forward(self, x: torch.Tensor, here: "_Buffers") -> None:
        config, a = self.config, x
        for n, out in enumerate(here.a):
            torch.addmm(self._biases[n], a, self._weights[n].t(), out=out)
            if n < len(here.a) - 1:
                out.relu_() if config.hidden == "relu" else out.sigmoid_()
                if config.dropout:
                    here.masks[n].bernoulli_(1 - config.dropout).mul_(1 / (1 - config.dropout))
                    out.mul_(here.masks[n])
            a = out

    def _backward(self, y: torch.Tensor, here: "_Buffers") -> None:
        z, last = here.a[-1], here.deltas[-1]
        torch.softmax(z, 1, out=last) if self.is_softmax else torch.sigmoid(z, out=last)
        last.sub_(y)
        for n in range(len(here.a) - 1, 0, -1):
            delta, a = here.deltas[n - 1], here.a[n - 1]
            torch.mm(here.deltas[n], self._weights[n], out=delta)
            if self.config.dropout:
                delta.mul_(here.masks[n - 1])
            if self.config.hidden == "relu":
                torch.ops.aten.threshold_backward.grad_input(delta, a, 0, grad_input=delta)
            else:
                torch.ops.aten.sigmoid_backward.grad_input(delta, a, grad_input=delta)

    def _collect(self, x: torch.Tensor, here: "_Buffers") -> None:
        eta, share, optimizer = self.config.eta, 1 / len(x), self.config.optimizer
        if optimizer == "sgd":
            keep_w, keep_b, scale = 1 - eta * self.shrink, 1.0, -eta * share
        elif optimizer == "momentum":
            keep_w = keep_b = self.config.momentum
            scale = -eta * share
        else:
            keep_w, keep_b, scale = 0.0, 0.0, share
        for n, (delta, inputs) in enumerate(zip(here.deltas, [x, *here.a[:-1]], strict=True)):
            self._into_w[n].addmm_(delta.t(), inputs, beta=keep_w, alpha=scale)
            self._into_b[n].addmv_(delta.t(), here.ones, beta=keep_b, alpha=scale)
        if optimizer == "momentum":
            self._theta.add_(self._moved)
        elif optimizer == "adam":
            self._adam.step()


class _Buffers:
    """For mini-batches of one size, made once: (B, n_out) of each layer."""

    def __init__(self, sizes: tuple[int, ...], batch_size: int) -> None:
        self.a, self.deltas, self.masks = ([torch.empty(batch_size, n) for n in sizes[1:]] for _ in range(3))
        self.ones = torch.ones(batch_size)
