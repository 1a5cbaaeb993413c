"""Fine-tuning ("learn mine"): settings, reproducible data, and digits learnt without forgetting."""

from typing import Any

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.costs import COSTS
from core.data.dataset import Dataset, Split
from core.data.synthetic.digits import make_digits
from core.ink import render
from core.ink.strokes import Drawing
from core.linalg.arrays import Array
from core.optimizers import OPTIMIZERS
from core.support.errors import UserError
from core.trainer import trained
from core.training import fine_tuning
from core.training.evaluation import score
from tests.core.tiny import dataset as tiny_dataset

BAR = np.array([(0.5, 0.0), (0.5, 1.0)])


def _drawing(label: int, *strokes: Array) -> Drawing:
    return Drawing(strokes or (BAR,), label)


@pytest.fixture(scope="module")
def data() -> Dataset:
    pictures, labels = make_digits(3, 1500)
    parts = [Split(pictures[rows], labels[rows]) for rows in (slice(1000), slice(1000, 1300), slice(1300, 1500))]
    return Dataset("made", *parts)


@pytest.fixture(scope="module")
def taught(data: Dataset) -> Checkpoint:
    config = RunConfig(sizes=(784, 40, 10), hidden="relu", cost="log-likelihood", init="he", eta=0.1, epochs=6)
    return trained(config, data)


def test_equal_arguments_give_equal_mixtures(data: Dataset) -> None:
    drawings = [_drawing(1), _drawing(7)]
    first, again, other = (fine_tuning.mixed(data, drawings, seed) for seed in (1, 1, 2))
    assert first.fingerprint == again.fingerprint != other.fingerprint


def test_validation_and_test_stay(data: Dataset) -> None:
    mixed = fine_tuning.mixed(data, [_drawing(1)], 1)
    assert mixed.validation is data.validation
    assert mixed.test is data.test


def test_a_sample_of_the_training_images_is_there_once_each(data: Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fine_tuning, "SAMPLE", 300)
    rows = fine_tuning.mixed(data, [_drawing(1)], 1).train.images[:300]
    known = {row.tobytes() for row in data.train.images}
    assert all(row.tobytes() in known for row in rows)
    assert len({row.tobytes() for row in rows}) == 300


@pytest.mark.parametrize("count", [1, 2, 3, 50, 250])
def test_every_drawing_is_there_as_it_is_and_no_digit_drowns_the_others(data: Dataset, count: int) -> None:
    drawings = [_drawing(1, BAR, np.array([(0.01 * i, 0.2), (0.5, 1.0)])) for i in range(count)]
    train = fine_tuning.mixed(data, [_drawing(7), *drawings], 1).train
    labels, pictures = train.labels[len(data.train) :], train.images[len(data.train) :]
    ones = int((labels == 1).sum())
    assert (labels == 7).sum() == fine_tuning.PER_DRAWING
    assert count <= ones <= max(count, fine_tuning.PER_DIGIT)
    seen = {picture.tobytes() for picture in pictures}
    assert all(render(each.strokes).tobytes() in seen for each in drawings)


def test_the_variants_are_near_the_drawing_and_differ(data: Dataset) -> None:
    seven = _drawing(7, np.array([(0.1, 0.1), (0.9, 0.1), (0.4, 0.9)]))
    pictures = fine_tuning.mixed(data, [seven], 1).train.images[len(data.train) :].astype(np.float64)
    assert len(np.unique(pictures, axis=0)) == len(pictures)
    unit = pictures / np.linalg.norm(pictures, axis=1, keepdims=True)
    assert (unit @ unit[0]).min() > 0.5


@pytest.mark.parametrize(
    ("drawings", "sentence"), [([], "no digits to learn from"), ([Drawing((BAR,), None)], "which digit it is")]
)
def test_what_cannot_be_learnt_is_a_sentence(data: Dataset, drawings: list[Drawing], sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        fine_tuning.mixed(data, drawings, 1)


def test_other_data_than_digits_are_a_sentence() -> None:
    with pytest.raises(UserError, match="28 x 28"):
        fine_tuning.mixed(tiny_dataset(), [_drawing(1)], 1)


@pytest.mark.parametrize(
    "settings",
    [
        *({"optimizer": name} for name in OPTIMIZERS),
        *({"cost": name} for name in COSTS),
        *({"hidden": name} for name in ACTIVATIONS),
        {"dropout": 0.5, "ema": 0.99, "patience": 2, "lambda": 5.0, "train_images": 900, "clip_norm": 1.0},
        {"decay": "one-cycle", "batch_size": 1000, "epochs": 90, "elastic_alpha": 30.0},
    ],
    ids=str,
)
def test_any_network_gets_a_short_run_that_begins_where_it_stands(data: Dataset, settings: dict[str, Any]) -> None:
    config = RunConfig(sizes=(784, 5, 10)).changed(**settings)
    old = Checkpoint.fresh(config)
    mixed = fine_tuning.mixed(data, [_drawing(1)], 1)
    begin = fine_tuning.start(old, mixed)
    assert begin.config == fine_tuning.settings(config, mixed)
    np.testing.assert_array_equal(begin.theta, old.network.theta)
    end = trained(begin.config, mixed, begin)
    assert end.epoch == begin.config.epochs <= 3
    assert end.network.theta.dtype == old.network.theta.dtype
    assert not np.array_equal(end.theta, begin.theta)


def test_it_starts_from_the_weights_that_answer(taught: Checkpoint, data: Dataset) -> None:
    config = taught.config.changed(patience=1, ema=0.5, epochs=8)
    kept = trained(config, data)
    np.testing.assert_array_equal(fine_tuning.start(kept, data).theta, kept.network.theta)


def _share(here: Checkpoint, split: Split) -> float:
    return score(here.config, here.network, split, 1).accuracy


def test_a_single_drawing_is_learnt_without_harm(taught: Checkpoint, data: Dataset) -> None:
    # A wave called seven: as far from what it knows as a drawing can be.
    wave = np.stack([np.linspace(0, 1, 30), 0.3 * np.sin(np.linspace(0, 12, 30))], axis=1)
    drawing = _drawing(7, wave)
    before = taught.network.digits(render(drawing.strokes)[None])
    mixed = fine_tuning.mixed(data, [drawing], 1)
    begin = fine_tuning.start(taught, mixed)
    end = trained(begin.config, mixed, begin)
    assert before != 7
    assert end.network.digits(render(drawing.strokes)[None]) == 7
    assert _share(end, data.validation) >= _share(taught, data.validation) - 0.02


def test_the_same_seed_learns_the_same(taught: Checkpoint, data: Dataset) -> None:
    ends = []
    for _ in range(2):
        mixed = fine_tuning.mixed(data, [_drawing(1)], 4)
        begin = fine_tuning.start(taught, mixed)
        ends.append(trained(begin.config, mixed, begin).theta.tobytes())
    assert ends[0] == ends[1]


def test_a_network_of_mnist_forgets_among_other_images() -> None:
    split = Split(np.zeros((60, 784), np.uint8), np.arange(60) % 10)
    own, strange = (Dataset(name, split, split, split) for name in ("MNIST + my digits", "synthetic + my digits"))
    assert fine_tuning.forgets(RunConfig(data="mnist"), strange)
    assert not fine_tuning.forgets(RunConfig(data="mnist"), own)
    assert not fine_tuning.forgets(RunConfig(data="synthetic"), strange)
