"""PyTorch as people write it: a Sequential, a loss, backward(), an optimizer; the data as tensors, no DataLoader."""

import torch
from torch import nn

from core.config import RunConfig
from core.data.dataset import Dataset
from core.linalg.arrays import Array
from tests.benchmarks.rivals import base


class Trainer(base.Trainer):
    """fused: torch.optim's one call for all parameters."""

    def __init__(self, config: RunConfig, data: Dataset, threads: int, fused: bool = False) -> None:
        super().__init__(config, data, threads)
        torch.set_num_threads(threads)
        self._fused = fused
        self._x = torch.from_numpy(base.inputs(data))
        self._y = torch.from_numpy(data.train.labels.astype("int64") if self.is_softmax else base.one_hot(data))

    def reset(self, seed: int) -> None:
        layers: list[nn.Module] = []
        for w, b in zip(*self.first_parameters(seed), strict=True):
            linear = nn.Linear(w.shape[1], w.shape[0])
            with torch.no_grad():
                linear.weight.copy_(torch.from_numpy(w))
                linear.bias.copy_(torch.from_numpy(b))
            layers += [linear, nn.ReLU() if self.config.hidden == "relu" else nn.Sigmoid()]
            if self.config.dropout:
                layers.append(nn.Dropout(self.config.dropout))
        last = max(n for n, layer in enumerate(layers) if isinstance(layer, nn.Linear))
        self._model = nn.Sequential(*layers[: last + 1])
        self._loss = nn.CrossEntropyLoss() if self.is_softmax else _summed_cross_entropy
        self._optimizer = self._new_optimizer()

    def parameters(self) -> tuple[list[Array], list[Array]]:
        linears = [layer for layer in self._model if isinstance(layer, nn.Linear)]
        return [m.weight.detach().numpy() for m in linears], [m.bias.detach().numpy() for m in linears]

    def epoch(self, seed: int) -> None:
        order = torch.from_numpy(self.order(seed))
        x, y = self._x[order], self._y[order]
        for x_batch, y_batch in zip(x.split(self.config.batch_size), y.split(self.config.batch_size), strict=True):
            self._optimizer.zero_grad()
            self._loss(self._model(x_batch), y_batch).backward()
            self._optimizer.step()

    def _new_optimizer(self) -> torch.optim.Optimizer:
        config, fused = self.config, self._fused
        named = list(self._model.named_parameters())
        groups = [
            {"params": [p for name, p in named if name.endswith("weight")], "weight_decay": self.shrink},
            {"params": [p for name, p in named if name.endswith("bias")]},
        ]
        if config.optimizer == "adam":
            betas = config.beta1, config.beta2
            return torch.optim.Adam(groups, config.eta, betas, config.epsilon, fused=fused)
        momentum = config.momentum if config.optimizer == "momentum" else 0.0
        return torch.optim.SGD(groups, config.eta, momentum, fused=fused)


def _summed_cross_entropy(z: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """The book's: summed over outputs, mean over images."""
    return nn.functional.binary_cross_entropy_with_logits(z, y, reduction="sum") / len(z)
