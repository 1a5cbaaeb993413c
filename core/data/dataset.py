"""Data sets: frozen examples that every reader returns and every run learns from."""

import hashlib
from dataclasses import dataclass, replace
from functools import cached_property
from typing import cast

import numpy as np

from core.linalg.arrays import Array, Bytes, Labels
from core.support.errors import UserError
from core.support.messages import message

INK_SCALE = 1 / 255.0


def is_class(y: Array) -> bool:
    """Return whether a target, (K,), stands for one class: a 1 among zeros, or that smoothed (`Split.target_table`)."""
    if len(y) < 2:
        return False
    right, others = float(y.max()), np.delete(y, y.argmax())
    return bool(0 <= others.max() < right <= 1 and np.allclose(others, (1 - right) / len(others), atol=1e-6))


@dataclass(frozen=True, slots=True)
class Split:
    """Set of N examples: images with classes, numbers with targets to predict from them, or a mix.

    x: (N, I), either uint8 (ink: 0 = paper, 255 = ink; the network gets 0..1) or floating point (used unchanged).
    y: either (N,) whole numbers, classes 0..K-1, or (N, K) floating point, the target of each output.
    Both are made read-only. Raises ValueError for other shapes or types.
    """

    x: Bytes | Array
    y: Labels | Array

    def __post_init__(self) -> None:
        if self.x.ndim != 2 or not (self.is_ink or self.x.dtype.kind == "f"):
            raise ValueError(f"inputs are (N, I), of uint8 or floating point; not {self.x.shape} of {self.x.dtype}")
        if (self.y.ndim, self.y.dtype.kind) not in ((1, "i"), (1, "u"), (2, "f")):
            forms = "(N,) of whole numbers for classes, or (N, K) of floating point for targets (y[:, None] if K is 1)"
            raise ValueError(f"answers are {forms}; not {self.y.shape} of {self.y.dtype}")
        if len(self.x) != len(self.y):
            raise ValueError(f"inputs {self.x.shape} and answers {self.y.shape} do not belong together")
        self.x.flags.writeable = False
        self.y.flags.writeable = False

    def __len__(self) -> int:
        return len(self.y)

    @property
    def is_ink(self) -> bool:
        """True if the inputs are ink, False if they are numbers."""
        return self.x.dtype == np.uint8

    @property
    def has_classes(self) -> bool:
        """True if the answers are classes, False if they are targets."""
        return self.y.ndim == 1

    @property
    def images(self) -> Bytes:
        """Inputs as ink, (N, I). Raises TypeError when they are numbers."""
        if not self.is_ink:
            raise TypeError("these inputs are numbers, not ink")
        return cast(Bytes, self.x)

    @property
    def labels(self) -> Labels:
        """Answers as classes, (N,). Raises TypeError when they are targets."""
        if not self.has_classes:
            raise TypeError("these answers are targets, not classes")
        return cast(Labels, self.y)

    @property
    def scale(self) -> float:
        """Factor from x to the network's inputs."""
        return INK_SCALE if self.is_ink else 1.0

    @property
    def variance(self) -> float | None:
        """Variance of the targets, summed over all outputs; None for classes."""
        return None if self.has_classes else float(self.y.var(axis=0, dtype=np.float64).sum()) if len(self) else 0.0

    def inputs(self, rows: slice, dtype: str) -> Array:
        """Return the network's inputs for some rows, (B, I)."""
        x = self.x[rows].astype(dtype)
        x *= self.scale
        return x

    def target_table(self, outputs: int, dtype: str, smoothing: float = 0.0) -> tuple[Array, Labels]:
        """Return `table`, (T, K), and `index`, (N,): the target of example n is table[index[n]].

        For classes the table is the identity I, or with label smoothing s, 0..1, (1 - s) I + s/K (Szegedy et al. 2016);
        for targets it holds the targets themselves.
        """
        if self.has_classes:
            return ((1 - smoothing) * np.eye(outputs) + smoothing / outputs).astype(dtype), self.labels
        return self.y.astype(dtype), np.arange(len(self))

    def first(self, count: int) -> "Split":
        """Return the first `count` examples, like the book's `training_data[:1000]`; views, not copies."""
        return Split(self.x[:count], self.y[:count])


@dataclass(frozen=True)
class Dataset:
    """Data set in three separate parts: train for learning, validation for choosing settings, test for the end.

    Raises ValueError when the sets differ in form, UserError when a number is not finite.
    """

    name: str
    train: Split
    validation: Split
    test: Split

    def __post_init__(self) -> None:
        forms = {(s.is_ink, s.has_classes, s.x.shape[1], s.y.shape[1:]) for s in self._sets.values()}
        if len(forms) > 1:
            raise ValueError(f"the sets of {self.name} differ in form")
        for name, split in self._sets.items():
            for rows in (split.x, split.y):
                if rows.dtype.kind == "f" and not np.isfinite(rows).all():
                    row = int((~np.isfinite(rows)).any(axis=1).argmax())
                    raise UserError(
                        message(
                            "Row {row} (from 0) of {data}'s {name} set has a number that is not finite. "
                            "Correct or remove that row.",
                            row=row,
                            data=self.name,
                            name=name,
                        )
                    )

    @property
    def _sets(self) -> dict[str, Split]:
        return {message("training"): self.train, message("validation"): self.validation, message("test"): self.test}

    @property
    def inputs(self) -> int:
        """Number of inputs, I: pixels of an image or numbers of a row."""
        return int(self.train.x.shape[1])

    @cached_property
    def classes(self) -> int:
        """Number of outputs, K: one more than the largest label, or the targets in a row."""
        if not self.train.has_classes:
            return int(self.train.y.shape[1])
        return int(max(split.labels.max(initial=0) for split in self._sets.values())) + 1

    @cached_property
    def fingerprint(self) -> str:
        """SHA-256 of the inputs and answers of all three sets."""
        digest = hashlib.sha256()
        for split in self._sets.values():
            digest.update(repr(split.x.shape).encode())
            for array in (split.x, split.y):
                digest.update(np.ascontiguousarray(array).reshape(-1).data)  # no copy
        return digest.hexdigest()

    def limited(self, train_images: int = 0, validation_images: int = 0) -> "Dataset":
        """Return the data set with only the first so many training and validation examples; 0 means all.

        Raises UserError.
        """
        self._check_count(self.train, message("training"), train_images)
        self._check_count(self.validation, message("validation"), validation_images)
        train = self.train.first(train_images) if train_images else self.train
        validation = self.validation.first(validation_images) if validation_images else self.validation
        return replace(self, train=train, validation=validation) if train_images or validation_images else self

    def _check_count(self, split: Split, of: str, wanted: int) -> None:
        if wanted > len(split):
            what = message("images") if split.is_ink else message("rows")
            raise UserError(
                message(
                    "{data} has {count:,} {of} {what}; {wanted:,} were requested. Choose fewer, or 0 for all.",
                    data=self.name,
                    count=len(split),
                    of=of,
                    what=what,
                    wanted=wanted,
                )
            )
