"""The same steps in PyTorch: gradients by autograd, steps by torch.optim. Only this test needs torch.

Run it where torch is installed to make golden/descents.safetensors anew: python -m tests.core.training.torch_descents
"""

from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.numpy import save_file

from core.config import RunConfig
from core.linalg.arrays import Array
from core.network import layer_views
from tests.core.training.descents import BATCH, DESCENTS, ROWS, SIZES, STEPS, Descent, first_weights, inputs

GOLDEN = Path(__file__).parent / "golden" / "descents.safetensors"
PENALTIES = {"none": lambda w: 0 * w.sum(), "L2": lambda w: w.square().sum() / 2, "L1": lambda w: w.abs().sum()}


def final_weights(descent: Descent) -> Array:
    """Return the parameters (P,) after PyTorch's steps."""
    config = descent.config
    parts = [[torch.tensor(part, requires_grad=True) for part in kind] for kind in layer_views(first_weights(), SIZES)]
    weights, biases = parts
    optimizer = _optimizer(config, weights, biases)
    x, labels = inputs()
    x, y = torch.tensor(x), torch.eye(SIZES[-1], dtype=torch.float64)[labels]
    for step in range(STEPS):
        if step in descent.changes:
            config = _changed(config, optimizer, dict(descent.changes[step]))
        rows = slice(step * BATCH % ROWS, step * BATCH % ROWS + BATCH)
        _step(config, optimizer, weights, biases, x[rows], y[rows])
    return np.concatenate([part.detach().numpy().ravel() for part in weights + biases])


def _step(config: RunConfig, optimizer: Any, weights: Any, biases: Any, x: Any, y: Any) -> None:
    a = x
    for w, b in zip(weights[:-1], biases[:-1], strict=True):
        a = torch.sigmoid(a @ w.T + b)
    z = a @ weights[-1].T + biases[-1]
    cost = torch.nn.functional.binary_cross_entropy_with_logits(z, y, reduction="sum") / len(x)
    strength = config.lambda_ / ROWS
    if config.optimizer != "adamw":
        cost = cost + strength * sum(PENALTIES[config.regularizer](w) for w in weights)
    optimizer.zero_grad()
    cost.backward()
    with torch.no_grad():
        _clip([part.grad for part in weights + biases], config.clip_norm)
        if config.optimizer == "adamw" and config.regularizer == "L1":  # torch shrinks by L2 alone
            for w in weights:
                w -= config.eta * strength * w.sign()
        optimizer.step()
        for w in weights:
            lengths = w.square().sum(1, keepdim=True).sqrt()
            w *= torch.where(lengths > config.max_norm, config.max_norm / lengths, 1.0) if config.max_norm else 1.0


def _clip(gradients: Any, longest: float) -> None:
    length = sum(gradient.square().sum() for gradient in gradients).sqrt()
    if longest and length > longest:
        for gradient in gradients:
            gradient *= longest / length


def _optimizer(config: RunConfig, weights: Any, biases: Any) -> Any:
    groups = [{"params": weights, "weight_decay": _decay(config)}, {"params": biases, "weight_decay": 0.0}]
    adam = {"lr": config.eta, "betas": (config.beta1, config.beta2), "eps": config.epsilon}
    match config.optimizer:
        case "sgd":
            return torch.optim.SGD(groups, config.eta)
        case "momentum" | "nesterov" as name:
            return torch.optim.SGD(groups, config.eta, config.momentum, nesterov=name == "nesterov")
        case "rmsprop":
            return torch.optim.RMSprop(groups, config.eta, config.rho, config.epsilon)
        case "adam":
            return torch.optim.Adam(groups, **adam)
        case "adamw":
            return torch.optim.AdamW(groups, **adam)
        case name:
            raise LookupError(f"torch's own {name} is to be named here")


def _decay(config: RunConfig) -> float:
    """Return λ/n if torch applies decoupled decay; else λ is in the cost, for autograd."""
    return config.lambda_ / ROWS if (config.optimizer, config.regularizer) == ("adamw", "L2") else 0.0


def _changed(config: RunConfig, optimizer: Any, changes: dict[str, float]) -> RunConfig:
    new = config.changed(**changes)
    for group in optimizer.param_groups:
        group["lr"] = new.eta
        if "momentum" in group and config.optimizer in ("momentum", "nesterov"):
            group["momentum"] = new.momentum
    optimizer.param_groups[0]["weight_decay"] = _decay(new)
    for state in optimizer.state.values():  # torch's velocity has η left out: v = -η buffer stays as it is
        if state.get("momentum_buffer") is not None:
            state["momentum_buffer"] *= config.eta / new.eta
    return new


if __name__ == "__main__":
    save_file({str(descent): final_weights(descent) for descent in DESCENTS}, GOLDEN)
