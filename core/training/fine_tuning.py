"""Teaching a trained network one person's own digits without spoiling what it knows: "learn mine".

They are few, so each is drawn many times, a little differently; among them stand images it has learnt from already,
which it would else forget. The figures below were chosen with `python -m tests.benchmarks.learn_mine`.
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

SAMPLE = 10_000
"""Training images that it goes over again."""

PER_DIGIT = 200
"""Pictures of my drawings of one digit, so that many of one do not drown the others; each is there at least once."""

PER_DRAWING = 80
"""Pictures of one drawing at most: fewer, and one on its own is learnt less often; more, and MNIST pays more for it."""

_TURN, _SHEAR, _STRETCH, _PEN = np.deg2rad(8), 0.15, 0.12, 0.2  # radians; widths a height; logarithms

_ETA = 0.05  # for mini-batches of 50, units that pass slopes on undiminished
_SIGMOID = 4.0  # a sigmoid passes on a quarter of a slope at most
_SIGMOID_OUTPUT = 10.0  # the same, and far less where it is certain; cross-entropy alone takes that away

_OFF = ("lambda", "dropout", "input_dropout", "ema", "patience", "train_images")


def mixed(data: Dataset, drawings: Sequence[Drawing], seed: int) -> Dataset:
    """What is learnt from: a sample of the training images, and every drawing many times, a little differently.

    Validation and test stay. Equal arguments, equal pictures. Raises UserError where the data are not digits of 28x28,
    and where there is no drawing or one without a label.
    """
    _check(data, drawings)
    rows = stream(seed, "shuffle").permutation(len(data.train))[:SAMPLE]
    pictures, labels = _variants(drawings, stream(seed, "augmentation"))
    x = np.concatenate([data.train.images[rows], pictures])
    y = np.concatenate([data.train.labels[rows], labels])
    return replace(data, name=f"{data.name} + my digits", train=Split(x, y))


def settings(config: RunConfig, data: Dataset) -> RunConfig:
    """The short, gentle run for a network of `config`, from epoch 0; data: as `mixed` gives it.

    Three epochs of plain gradient descent with an η that falls to 0, so that the last mini-batches do no harm.
    Distortions stay as they were; longer gradients are shortened to 1, lest a network of steep units blows up. Without
    λ, dropout, patience and average: it is over before weights could grow.
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
        **dict.fromkeys(_OFF, 0),
    )


def start(checkpoint: Checkpoint, data: Dataset) -> Checkpoint:
    """Where that run begins: the weights that answer now, with `settings` and a fresh count of epochs."""
    config = settings(checkpoint.config, data)
    return Checkpoint.blank(config, checkpoint.network.theta.astype(config.dtype))


def forgets(config: RunConfig, data: Dataset) -> bool:
    """Whether a network of `config` learnt MNIST and `data` is something else: then it forgets up to a point of it."""
    return config.data.startswith("mnist") and not data.name.startswith("MNIST")


def _eta(config: RunConfig) -> float:
    hidden = _SIGMOID if config.hidden == "sigmoid" and len(config.sizes) > 2 else 1.0
    output = _SIGMOID_OUTPUT if config.output == "sigmoid" and config.cost != "cross-entropy" else 1.0
    return _ETA * hidden * output


def _check(data: Dataset, drawings: Sequence[Drawing]) -> None:
    if not (data.train.is_ink and data.train.has_classes and data.inputs == FIELD_PX**2):
        raise UserError(
            f"{data.name} has no pictures of {FIELD_PX} x {FIELD_PX}, such as my digits are. Choose MNIST or the "
            "synthetic digits as data, then learn mine."
        )
    if not drawings:
        raise UserError("There are no digits of yours to learn yet. Draw one, say which digit it is, and try again.")
    if any(each.label is None for each in drawings):
        raise UserError("One of the drawings does not say which digit it is. Label it or remove it, and try again.")


def _variants(drawings: Sequence[Drawing], rng: np.random.Generator) -> tuple[Bytes, Labels]:
    """(N, 784) pictures and (N,) labels."""
    of_digit = Counter(each.label for each in drawings)
    times = [min(PER_DRAWING, max(1, PER_DIGIT // of_digit[each.label])) for each in drawings]
    pictures = [picture for each, n in zip(drawings, times, strict=True) for picture in _drawn(each, n, rng)]
    return np.array(pictures), np.repeat(np.array([each.label for each in drawings], np.int64), times)


def _drawn(drawing: Drawing, times: int, rng: np.random.Generator) -> Iterator[Bytes]:
    """The drawing as it is, then turned, slanted, stretched, with thinner and thicker pens."""
    yield render(drawing.strokes)
    for turn, shear, stretch, pen in rng.uniform(-1, 1, (times - 1, 4)) * (_TURN, _SHEAR, _STRETCH, _PEN):
        yield render(_bent(drawing.strokes, turn, shear, stretch), pen_px=PEN_PX * np.exp(pen))


def _bent(strokes: Sequence[Array], turn: float, shear: float, stretch: float) -> list[Array]:
    """Wider by e^stretch, slanted by `shear` widths a height, then turned by radians; each (P, 2)."""
    cos, sin = np.cos(turn), np.sin(turn)
    bend = np.array([[cos, -sin], [sin, cos]]) @ np.array([[np.exp(stretch), shear], [0, 1]])
    return [stroke @ bend.T for stroke in strokes]
