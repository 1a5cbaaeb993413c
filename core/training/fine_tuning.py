"""Fine-tuning of a trained network on a person's own digits, without forgetting the others ("learn mine").

The drawings are few, so each is rendered many times with small variations; training images are mixed in, against
catastrophic forgetting. The constants were chosen with `python -m tests.benchmarks.learn_mine`.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.dataset import Dataset, Split
from core.ink import FIELD_PX, PEN_PX, render
from core.ink.strokes import Drawing
from core.linalg.arrays import Array, Bytes, Labels
from core.linalg.random_streams import stream
from core.support.errors import UserError
from core.support.messages import message

SAMPLE = 10_000
"""Training images that are mixed in."""

PER_DIGIT = 200
"""Pictures per digit at most, so that many drawings of one do not outweigh the others; each drawing counts once."""

PER_DRAWING = 80
"""Pictures per drawing at most. With fewer a single drawing is learnt less often; with more, MNIST suffers more."""

_TURN, _SHEAR, _STRETCH, _PEN = np.deg2rad(8), 0.15, 0.12, 0.2  # radians; widths a height; logarithms

_ETA = 0.05  # for mini-batches of 50 and units with slope 1
_SIGMOID = 4.0  # the slope of a sigmoid is at most a quarter
_SIGMOID_OUTPUT = 10.0  # the same, and far less where it saturates; only cross-entropy cancels the slope

_OFF = (
    "lambda",
    "dropout",
    "input_dropout",
    "ema",
    "patience",
    "reach",
    "validate_every",
    "train_images",
    "label_noise",
    "label_smoothing",
    "validation_images",
)


def mixed(data: Dataset, drawings: Sequence[Drawing], seed: int) -> Dataset:
    """Return the data for fine-tuning: a sample of the training images, and many variants of every drawing.

    Validation and test sets stay. Equal arguments give equal pictures. Raises UserError if the data are not 28x28
    digits, if there is no drawing, or one without a label.
    """
    _check(data, drawings)
    rows = stream(seed, "shuffle").permutation(len(data.train))[:SAMPLE]
    pictures, labels = _variants(drawings, stream(seed, "augmentation"))
    x = np.concatenate([data.train.images[rows], pictures])
    y = np.concatenate([data.train.labels[rows], labels])
    return replace(data, name=message("{data} + my digits", data=data.name), train=Split(x, y))


def settings(config: RunConfig, data: Dataset) -> RunConfig:
    """Return the settings of the short run for a network of `config`, from epoch 0; data: from `mixed`.

    Three epochs of plain gradient descent with an η that falls to 0, so that the last mini-batches do no harm.
    Distortions stay; gradients are clipped to norm 1, so that networks of steep units do not diverge. No λ, dropout,
    patience or averaging: the run is too short for weights to grow.
    """
    return config.changed(
        optimizer="sgd",
        eta=_eta(config),
        decay="cosine",
        warmup_epochs=0.0,
        eta_end=0.0,
        clip_norm=1.0,
        batch_size=min(50, len(data.train)),
        epochs=3,
        digits="",
        **dict.fromkeys(_OFF, 0),
    )


def start(checkpoint: Checkpoint, data: Dataset) -> Checkpoint:
    """Return the start of that run: the weights that answer now, with `settings`, at epoch 0."""
    config = settings(checkpoint.config, data)
    return Checkpoint.blank(config, checkpoint.network.theta.astype(config.dtype))


def forgets(config: RunConfig, data: Dataset) -> bool:
    """Return whether a network of `config` learnt MNIST and `data` is not MNIST: it then loses up to 1 % accuracy."""
    return config.data.startswith("mnist") and not data.name.startswith("MNIST")


def _eta(config: RunConfig) -> float:
    hidden = _SIGMOID if config.hidden == "sigmoid" and len(config.sizes) > 2 else 1.0
    output = _SIGMOID_OUTPUT if config.output == "sigmoid" and config.cost != "cross-entropy" else 1.0
    return _ETA * hidden * output


def _check(data: Dataset, drawings: Sequence[Drawing]) -> None:
    if not (data.train.is_ink and data.train.has_classes and data.inputs == FIELD_PX**2):
        raise UserError(
            message(
                "{data} has no pictures of {side} x {side} pixels, as my digits are. Choose MNIST or the "
                "synthetic digits as data, then learn mine.",
                data=data.name,
                side=FIELD_PX,
            )
        )
    if not drawings:
        raise UserError(
            message("You have no digits to learn from yet. Draw one, say which digit it is, and try again.")
        )
    if any(each.label is None for each in drawings):
        raise UserError(
            message("One of the drawings does not say which digit it is. Label it or remove it, and try again.")
        )


def _variants(drawings: Sequence[Drawing], rng: np.random.Generator) -> tuple[Bytes, Labels]:
    """Render variants of all drawings: (N, 784) pictures and (N,) labels."""
    of_digit = Counter(each.label for each in drawings)
    times = [min(PER_DRAWING, max(1, PER_DIGIT // of_digit[each.label])) for each in drawings]
    pictures = [picture for each, n in zip(drawings, times, strict=True) for picture in redrawn(each, n, rng)]
    return np.array(pictures), np.repeat(np.array([each.label for each in drawings], np.int64), times)


def redrawn(drawing: Drawing, times: int, rng: np.random.Generator) -> Iterator[Bytes]:
    """Yield `times` pictures, (784,), of a drawing: as it is, then rotated, slanted, stretched, with other pens."""
    yield render(drawing.strokes)
    for turn, shear, stretch, pen in rng.uniform(-1, 1, (times - 1, 4)) * (_TURN, _SHEAR, _STRETCH, _PEN):
        yield render(_bent(drawing.strokes, turn, shear, stretch), pen_px=PEN_PX * np.exp(pen))


def _bent(strokes: Sequence[Array], turn: float, shear: float, stretch: float) -> list[Array]:
    """Transform strokes, each (P, 2): widen by e^stretch, slant by `shear` widths per height, rotate by radians."""
    cos, sin = np.cos(turn), np.sin(turn)
    bend = np.array([[cos, -sin], [sin, cos]]) @ np.array([[np.exp(stretch), shear], [0, 1]])
    return [stroke @ bend.T for stroke in strokes]
