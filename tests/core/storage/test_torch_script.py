"""Settings as a PyTorch script: it says every setting, and where torch is there, it takes the same steps."""

import ast
import copy
import importlib.util
import math
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.config.knobs import CHOICES
from core.data.batches import Batches
from core.data.dataset import Split
from core.linalg.worker_threads import WorkerThreads
from core.network import initial_theta, layer_views
from core.schedules import SCHEDULES
from core.storage.torch_script import script, write
from core.support.errors import UserError
from core.training.dropout import Dropout
from core.training.mini_batch_stepper import MiniBatchStepper

MNIST = RunConfig(data="mnist", lambda_=500)
CASES: dict[str, dict[str, Any]] = {
    "the book's first": {"regularizer": "none", "cost": "quadratic", "init": "large", "eta": 3},
    "L1": {"regularizer": "L1"},
    "L1 on biases": {"regularizer": "L1", "decay_biases": True},
    "L2 on biases": {"decay_biases": True, "eta": 0.05},
    "softmax, He": {"cost": "log-likelihood", "hidden": "relu", "init": "he", "eta": 0.1, "max_norm": 1.0},
    "uneven, Glorot": {"cost": "uneven", "output": "sigmoid", "hidden": "tanh", "init": "glorot", "too_much": 2},
    "linear outputs": {"cost": "quadratic", "output": "linear", "eta": 0.01, "hidden": "leaky-relu"},
    "GELU, clipped": {"hidden": "gelu", "clip_norm": 0.5, "decay": "step", "decay_epochs": 1},
    "softplus": {"hidden": "softplus", "decay": "stall", "decay_epochs": 1, "patience": 3},
    "sinh": {"hidden": "sinh", "init": "glorot", "eta": 0.01, "decay": "warm-up", "warmup_epochs": 1.5},
    "linear units": {"hidden": "linear", "eta": 0.05},
    "momentum": {"optimizer": "momentum", "eta": 0.05},
    "momentum, η changes": {"optimizer": "momentum", "eta": 0.05, "decay": "one-cycle", "momentum": 0.8},
    "momentum, negative": {"optimizer": "momentum", "eta": 0.05, "momentum": -0.5},
    "nesterov, negative": {"optimizer": "nesterov", "eta": 0.05, "momentum": -0.3},
    "nesterov": {"optimizer": "nesterov", "eta": 0.05},
    "nesterov, η changes": {"optimizer": "nesterov", "eta": 0.05, "decay": "cosine", "eta_end": 0.1},
    "nesterov, no momentum": {"optimizer": "nesterov", "eta": 0.05, "momentum": 0.0},
    "wrong labels": {"label_noise": 0.4},
    "smoothed": {"cost": "log-likelihood", "label_smoothing": 0.2},
    "smoothed, sigmoids": {"label_smoothing": 0.1},
    "few digits": {"digits": "01", "train_images": 500, "validation_images": 100, "reach": 0.9},
    "rmsprop": {"optimizer": "rmsprop", "eta": 0.001, "rho": 0.8, "decay": "exponential", "decay_steps": 2},
    "adam": {"optimizer": "adam", "eta": 0.001, "beta1": 0.8, "beta2": 0.99, "ema": 0.9},
    "adamw, L2": {"optimizer": "adamw", "eta": 0.001, "epsilon": 1e-6},
    "adamw, L1": {"optimizer": "adamw", "eta": 0.001, "regularizer": "L1", "decay": "warm-up"},
    "adamw, L2 on biases": {"optimizer": "adamw", "eta": 0.001, "decay_biases": True},
    "adamw, L1 on biases": {"optimizer": "adamw", "eta": 0.001, "decay_biases": True, "regularizer": "L1"},
    "adamw, no λ": {"optimizer": "adamw", "eta": 0.001, "regularizer": "none"},
    "float64, stairs": {"dtype": "float64", "decay": "exponential", "decay_staircase": True, "train_images": 1000},
    "dropout": {"dropout": 0.3, "input_dropout": 0.1, "ema": 0.99, "patience": 2, "decay": "stall"},
}
EACH = pytest.mark.parametrize("settings", CASES.values(), ids=CASES)
CLOSE = 1e-5


def imported(path: Path, config: RunConfig) -> Any:
    """Return the script of a config as a module."""
    write(path, config)
    spec = importlib.util.spec_from_file_location("net", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_scripts_are_clean_in_the_eyes_of_ruff(tmp_path: Path) -> None:
    for number, settings in enumerate(CASES.values()):
        write(tmp_path / f"net{number}.py", MNIST.changed(**settings))
    ruff = [sys.executable, "-m", "ruff"]
    rules = ["--select", "E,F,W,I,B,UP,SIM,RET,C4,D1", "--ignore", "D107"]
    for words in (["check", *rules], ["format", "--diff"]):
        told = subprocess.run([*ruff, *words, "--isolated", "--no-cache", tmp_path], capture_output=True, text=True)
        assert told.returncode == 0, told.stdout


@EACH
def test_the_script_says_every_setting_that_counts(settings: dict[str, Any]) -> None:
    config = MNIST.changed(**settings)
    text = script(config)
    for name in {"epochs", "batch_size", "seed", "eta", *settings} - {"cost", "output"}:
        other = config.changed(output=config.output, cost=config.cost, **{name: _another(name, config)})
        assert script(other) != text, name


def _another(name: str, config: RunConfig) -> Any:
    """Return another value of a setting."""
    value = getattr(config, name)
    if name == "digits":
        return "23"
    if isinstance(value, str):
        return next(each for each in ("float32", "sgd", "rmsprop", *CHOICES.get(name, ())) if _fits(name, each, value))
    return not value if isinstance(value, bool) else value / 2 + 0.01 if isinstance(value, float) else value + 1


def _fits(name: str, each: str, value: str) -> bool:
    return each != value and (each in CHOICES[name] if name in CHOICES else True)


def test_what_is_not_in_the_script_stands_at_its_beginning() -> None:
    text = script(RunConfig(data="synthetic", shift_px=2, elastic_alpha=34.0), notes=["A note."])
    head = " ".join((ast.get_docstring(ast.parse(text)) or "").split())
    assert "shift_px = 2, elastic_alpha = 34.0" in head
    assert "data set synthetic" in head
    assert "A note." in head
    assert "Not in this script" not in script(MNIST.changed(memory=3))


@pytest.mark.parametrize("name", sorted(set(CHOICES) - {"output"}))
def test_each_choice_is_in_the_script_or_refused_in_a_sentence(name: str) -> None:
    for choice in CHOICES[name]:
        found = _script_or_refusal(MNIST.changed(**{name: choice}))
        assert "\n" not in found or ast.parse(found)
    with pytest.raises(UserError, match="L-BFGS"):
        script(MNIST.changed(optimizer="l-bfgs"))


def _script_or_refusal(config: RunConfig) -> str:
    try:
        return script(config)
    except UserError as error:
        return str(error)


def test_a_network_of_other_forms_has_no_script() -> None:
    for config in (RunConfig(data="sales", sizes="2-1", cost="uneven"), MNIST.changed(sizes="100-10")):
        with pytest.raises(UserError, match="784 inputs"):
            script(config)


def test_no_word_of_a_file_gets_into_the_code() -> None:
    evil = '"""\nimport os\n"""'
    text = script(RunConfig(data=evil), f"{evil}.py")
    assert "import os" not in text
    assert "a data set of its own" in " ".join(text.split())


@pytest.mark.parametrize("decay", sorted(set(SCHEDULES) - {"constant"}))
def test_eta_is_that_of_the_schedule(decay: str) -> None:
    """Without torch: of the script, the numbers and the functions of η alone are run."""
    config = MNIST.changed(decay=decay, decay_steps=7, decay_epochs=2, warmup_epochs=1.5, eta_end=0.1, epochs=6)
    tree = ast.parse(script(config))
    kept = [
        each for each in tree.body if isinstance(each, ast.Assign) or getattr(each, "name", "") in ("rate", "stalls")
    ]
    names: dict[str, Any] = {"math": math}
    exec(compile(ast.Module(kept, []), "net.py", "exec"), names)
    schedule = SCHEDULES[decay]
    ours = schedule.bind(config.eta, **{knob: getattr(config, knob) for knob in schedule.knobs})
    for accuracies in ([], [0.5, 0.4, 0.3], [0.5, 0.6, 0.6, 0.6, 0.6]):
        for step in range(60):
            assert names["rate"](step, 10, accuracies) == pytest.approx(ours(step, 10, accuracies), rel=1e-12)


STEPS = 6


@EACH
def test_steps_from_one_start_give_the_same_weights(settings: dict[str, Any], tmp_path: Path) -> None:
    torch = pytest.importorskip("torch", reason="torch is not installed")
    config = MNIST.changed(**settings, sizes="784-12-10").changed(
        dropout=0, input_dropout=0, train_images=0, validation_images=0, digits="", label_noise=0, epochs=2
    )
    ours, theirs = _our_steps(config), _their_steps(torch, config, tmp_path / "net.py")
    assert np.abs(ours - initial_theta(config)).max() > 10 * CLOSE
    np.testing.assert_allclose(theirs, ours, rtol=0, atol=CLOSE)


def _set(config: RunConfig) -> Split:
    rng = np.random.default_rng(1)
    images = rng.integers(0, 256, (3 * config.batch_size, 784), np.uint8) * (rng.random((1, 784)) < 0.2)
    return Split(images.astype(np.uint8), rng.integers(0, 10, len(images)))


def _our_steps(config: RunConfig) -> Any:
    """Return the weights after two epochs of three mini-batches in order; λ counts 500 images."""
    split = _set(config)
    batches = Batches(split, 10, config.batch_size, config.dtype, smoothing=config.label_smoothing)
    stepper, order = MiniBatchStepper(Checkpoint.fresh(config), batches, 500, WorkerThreads()), np.arange(len(split))
    for epoch in range(2):
        for block in batches.epoch(order):
            stepper.advance(block, 0, len(block), Dropout(config, block, 0), 3 * epoch, (), lambda: False)
    return stepper.answering


def _their_steps(torch: Any, config: RunConfig, path: Path) -> Any:
    before = torch.get_default_dtype()
    try:
        net = imported(path, config)
        network = net.Network()
        with torch.no_grad():
            for layer, w, b in zip(network.layers, *layer_views(initial_theta(config), config.sizes), strict=True):
                layer.weight.copy_(torch.tensor(w))
                layer.bias.copy_(torch.tensor(b))
        optimizer, split = net.make_optimizer(network, 500), _set(config)
        answering = copy.deepcopy(network)
        x = torch.tensor(split.images) / 255
        y = net.targets(torch.tensor(split.labels))
        for step in range(STEPS):
            for group in optimizer.param_groups:
                group["lr"] = net.rate(step, 3, []) if hasattr(net, "rate") else config.eta
            batch = slice(step % 3 * config.batch_size, (step % 3 + 1) * config.batch_size)
            net.train_step(network, optimizer, x[batch], y[batch], 500)
            if config.ema:
                net.blend(answering, network, step)
        answering = answering if config.ema else network
        parts = [layer.weight for layer in answering.layers] + [layer.bias for layer in answering.layers]
        return torch.cat([part.detach().flatten() for part in parts]).numpy()
    finally:
        torch.set_default_dtype(before)


@pytest.mark.slow
def test_two_epochs_of_mnist_are_as_good(tmp_path: Path, mnist_folder: Path) -> None:
    pytest.importorskip("torch", reason="torch is not installed")
    from core.data.sources import load
    from core.trainer import trained

    config = RunConfig(data="mnist", lambda_=5, dropout=0.1, epochs=2)
    ours = trained(config, load(str(mnist_folder))).network
    write(tmp_path / "net.py", config)
    alone = {**os.environ, "OMP_NUM_THREADS": "1"}  # small products are slower in several threads
    words = [sys.executable, tmp_path / "net.py", mnist_folder]
    told = subprocess.run(words, capture_output=True, text=True, env=alone)
    test = load(str(mnist_folder)).test
    assert told.returncode == 0, told.stderr
    theirs = float(told.stdout.split("test set: ")[1].rstrip("%\n"))
    assert theirs == pytest.approx(100 * (ours.digits(test.images) == test.labels).mean(), abs=0.5)
