"""Extreme settings and data: a run ends with a report, never with a hang, a warning or a model of NaN."""

from itertools import product
from math import isfinite
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from core.activations import ACTIVATIONS
from core.checkpoint import Checkpoint, ScoreSums
from core.config import RunConfig
from core.config.knobs import knob
from core.costs import COSTS
from core.data.dataset import Dataset, Split
from core.events import Diverged, Ending, EpochDone, Finished
from core.initializers import INITIALIZERS
from core.linalg.arrays import Array, aligned
from core.optimizers import OPTIMIZERS
from core.regularizers import REGULARIZERS
from core.schedules import SCHEDULES
from core.storage import model, tensors
from core.storage.model import Model
from core.support.errors import UserError
from core.trainer import train
from tests.core import tiny

LARGEST_ETA, LARGEST_LAMBDA = 1000.0, 100_000.0


def ended(config: RunConfig, data: Dataset, start: Checkpoint | None = None) -> Finished:
    """Train to the end; check that the result can be saved and divergence is reported."""
    *events, finished = train(config, data, start=start)
    assert isinstance(finished, Finished)
    assert isinstance(finished.ending, Ending)
    assert bool(tiny.only(Diverged, events)) == (finished.ending is Ending.DIVERGED)
    for event in tiny.only(Diverged, events):
        assert event.why
        assert event.advice
        assert event.suggested_eta is None or 0 < event.suggested_eta < config.eta
    for epoch in tiny.only(EpochDone, events):
        assert isfinite(epoch.train.cost + epoch.running.cost + epoch.validation.cost)
        assert epoch.averaged is None or isfinite(epoch.averaged.cost)
    for name, array in tensors.of_checkpoint(finished.checkpoint).items():
        assert np.isfinite(array).all(), f"{name} is not finite"
    return finished


FAR = ({"eta": LARGEST_ETA}, {"lambda_": LARGEST_LAMBDA}, {"eta": LARGEST_ETA, "lambda_": LARGEST_LAMBDA})
KINDS = list(product(OPTIMIZERS, COSTS, ACTIVATIONS, FAR))
DEAD_RUNS = [
    {"hidden": "softplus", "cost": "log-likelihood", "optimizer": "adamw", "eta": LARGEST_ETA},
    {"hidden": "sinh", "cost": "cross-entropy", "optimizer": "adam", "lambda_": LARGEST_LAMBDA},
]


def far_run(optimizer: str, cost: str, hidden: str, far: dict[str, float]) -> RunConfig:
    return tiny.config(optimizer=optimizer, cost=cost, hidden=hidden, init="large", epochs=4, **far)


@pytest.mark.parametrize(("optimizer", "cost", "hidden", "far"), KINDS[::11])
def test_steps_far_too_large(optimizer: str, cost: str, hidden: str, far: dict[str, float]) -> None:
    ended(far_run(optimizer, cost, hidden, far), tiny.dataset())


@pytest.mark.slow
@pytest.mark.parametrize(("optimizer", "cost", "hidden", "far"), KINDS)
def test_steps_far_too_large_in_every_kind_of_run(
    optimizer: str, cost: str, hidden: str, far: dict[str, float]
) -> None:
    ended(far_run(optimizer, cost, hidden, far), tiny.dataset())


@pytest.mark.parametrize("settings", DEAD_RUNS, ids=str)
def test_an_optimizer_whose_averages_overflow_has_diverged(settings: dict[str, Any], tmp_path: Path) -> None:
    """Check the optimizer's arrays: with an infinite one every later step is 0, and nothing can be saved."""
    finished = ended(tiny.config(init="large", epochs=4, **settings), tiny.dataset())
    assert finished.ending is Ending.DIVERGED
    model.save(tmp_path / "m.safetensors", Model(finished.checkpoint))


@pytest.mark.parametrize("name", ["eta", "lambda"])
@pytest.mark.parametrize("value", [1e6, 1e30, 1e308, float("inf"), float("nan"), -1.0])
def test_numbers_beyond_reason_are_refused_in_a_sentence(name: str, value: float) -> None:
    with pytest.raises(UserError, match=rf"{name} should be"):
        RunConfig().changed(**{"lambda_" if name == "lambda" else name: value})


NUMBERS = [name for name in RunConfig.model_fields if knob(name).minimum is not None]
SLOW = {"epochs", "train_images", "validation_images", "seed"}
BENDS = {"shift_px", "rotate_deg", "zoom", "shear", "elastic_alpha", "elastic_sigma", "thickness_px", "pixel_noise"}


@pytest.mark.parametrize("name", [name for name in NUMBERS if name not in SLOW])
@pytest.mark.parametrize("optimizer", ["sgd", "adam", "l-bfgs"])
def test_every_knob_at_either_end(name: str, optimizer: str) -> None:
    of = knob(name)
    assert of.minimum is not None
    assert of.maximum is not None
    nearly = 1e-6 if of.kind is float else 0
    ends = (of.minimum + of.open_minimum * nearly, of.maximum - of.open_maximum * nearly)
    for end in ends:
        try:
            config = RunConfig(sizes=(784, 4, 2)) if name in BENDS else tiny.config()
            config = config.changed(optimizer=optimizer, decay="one-cycle", epochs=2, **{name: end})
        except UserError:  # no dropout where the whole set is looked at
            continue
        data = pictures() if config.sizes[0] == 784 else tiny.dataset()
        ended(config, data)


def pictures(count: int = 12) -> Dataset:
    """Make images of 28 x 28 for augmentation."""
    random = np.random.default_rng(5)
    split = Split(random.integers(0, 256, (count, 784), np.uint8), np.arange(count) % 2)
    return Dataset("pictures", split, split, split)


BENT: list[dict[str, Any]] = [
    {"elastic_alpha": 200.0, "elastic_sigma": 2.0},
    {"rotate_deg": 180.0, "zoom": 0.5, "shear": 0.5, "shift_px": 8},
    {"thickness_px": 1.0},
    {"pixel_noise": 1.0},
]


@pytest.mark.parametrize("bent", BENT, ids=str)
def test_images_bent_as_far_as_they_go(bent: dict[str, Any]) -> None:
    ended(RunConfig(sizes=(784, 4, 2), epochs=2, **bent), pictures())


@pytest.mark.parametrize("schedule", SCHEDULES)
@pytest.mark.parametrize("regularizer", REGULARIZERS)
def test_every_schedule_and_regularizer_at_the_largest_step(schedule: str, regularizer: str) -> None:
    config = tiny.config(decay=schedule, regularizer=regularizer, eta=LARGEST_ETA, lambda_=LARGEST_LAMBDA, ema=0.999)
    ended(config, tiny.dataset())


@pytest.mark.parametrize(("init", "hidden", "cost"), list(product(INITIALIZERS, ACTIVATIONS, COSTS))[::7])
def test_ten_hidden_layers(init: str, hidden: str, cost: str) -> None:
    config = RunConfig(sizes=(5, *[4] * 10, 2), init=init, hidden=hidden, cost=cost, epochs=2, eta=3.0)
    ended(config, tiny.dataset())


@pytest.mark.parametrize("optimizer", [name for name, o in OPTIMIZERS.items() if not o.full_batch])
def test_nearly_everything_dropped(optimizer: str) -> None:
    config = tiny.config(optimizer=optimizer, dropout=0.99, input_dropout=0.99, epochs=5)
    assert ended(config, tiny.dataset()).ending is Ending.EPOCHS


def constant(pixel: int, classes: int = 2, count: int = 9) -> Split:
    return Split(np.full((count, 5), pixel, np.uint8), np.arange(count) % classes)


def set_of(split: Split) -> Dataset:
    return Dataset("odd", split, split, split)


SETS = {
    "one image": set_of(tiny.split(1)),
    "one class": set_of(constant(77, classes=1)),
    "blank images": set_of(constant(0)),
    "black images": set_of(constant(255)),
    "one number, large": set_of(Split(np.full((4, 5), 1e30), np.array([0, 1, 0, 1]))),
    "numbers near the largest": set_of(Split(np.full((4, 5), 3e38), np.array([0, 1, 0, 1]))),
    "numbers near nothing": set_of(Split(np.full((4, 5), 1e-300), np.array([0, 1, 0, 1]))),
}


@pytest.mark.parametrize("data", SETS.values(), ids=SETS)
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_sets_with_nothing_to_learn(data: Dataset, optimizer: str, dtype: str) -> None:
    ended(tiny.config(optimizer=optimizer, dtype=dtype, eta=0.1, epochs=2, batch_size=1), data)


def test_numbers_that_the_precision_cannot_hold_are_refused() -> None:
    large, small = Split(np.full((4, 5), 1e300), np.array([0, 1, 0, 1])), tiny.split(3)
    with pytest.raises(UserError, match="float32 cannot hold"):
        ended(tiny.config(), set_of(large))
    with pytest.raises(UserError, match="float32 cannot hold"):
        ended(
            tiny.config(cost="quadratic", output="linear"),
            set_of(Split(small.inputs(slice(None), "float64"), np.full((3, 2), 1e39))),
        )
    ended(tiny.config(dtype="float64"), set_of(large))


@pytest.mark.parametrize("cost", [name for name, cost in COSTS.items() if "linear" in cost.outputs])
@pytest.mark.parametrize("target", [0.0, 1e30, -1e30])
def test_targets_far_away(cost: str, target: float) -> None:
    split = Split(np.full((4, 5), 0.5), np.full((4, 2), target))
    ended(tiny.config(cost=cost, output="linear", epochs=2), set_of(split))


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_mini_batches_larger_than_the_set(optimizer: str) -> None:
    config = tiny.config(optimizer=optimizer, batch_size=100_000, eta=0.1)
    assert ended(config, tiny.dataset()).ending in (Ending.EPOCHS, Ending.CONVERGED)


@pytest.mark.parametrize("sizes", ["5-0-2", "5--2", "5-4-0", "0-2", [5, -3, 2], "5", "", [5, 4.5, 2], [5, True, 2]])
def test_layers_of_nothing_are_refused(sizes: object) -> None:
    with pytest.raises(UserError, match=r"^The settings: sizes"):
        RunConfig().changed(sizes=sizes)


def test_a_set_of_nothing_is_refused() -> None:
    empty, some = Split(np.zeros((0, 5), np.uint8), np.zeros(0, np.int64)), tiny.split(3)
    for data in (Dataset("e", empty, some, some), Dataset("e", some, empty, some)):
        with pytest.raises(UserError, match="at least one training and one validation"):
            next(iter(train(tiny.config(), data)))


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("scale", [1e30, -1e30, 1e-40])
def test_going_on_from_weights_out_of_all_proportion(optimizer: str, scale: float) -> None:
    """Check weights that are finite but useless, as in an old or foreign file."""
    config = tiny.config(optimizer=optimizer, eta=0.1, hidden="relu")
    start = Checkpoint.fresh(config)
    start = Checkpoint.blank(config, start.theta * np.float32(scale))
    ended(config, tiny.dataset(), start)


def full_of_rubbish(shape: tuple[int, ...], dtype: npt.DTypeLike) -> Array:
    """Return what a buffer may hold when it is made: here NaN, or ink."""
    buffer = aligned(shape, dtype)
    buffer.reshape(-1).view(np.uint8)[:] = 0xFF
    return buffer


@pytest.mark.parametrize("batch", [1, 6, 7, 1000, 2**40])
def test_going_on_from_a_mini_batch_that_its_epoch_has_not(batch: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Check a position beyond the end, as in a file made for more images, and one whose weighted inputs are missing."""
    monkeypatch.setattr("core.data.batches.aligned", full_of_rubbish)
    start = Checkpoint.fresh(tiny.config())
    here = Checkpoint(start.config, start.theta, batch=batch, running=ScoreSums(1.0, 1, batch * 4))
    assert ended(start.config, tiny.dataset(), here).ending is Ending.EPOCHS
