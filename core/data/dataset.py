"""Labelled images, frozen: what every reader returns and every run learns from."""

import hashlib
from dataclasses import dataclass, replace
from functools import cached_property

from core.arrays import Bytes, Labels
from core.errors import UserError


@dataclass(frozen=True, slots=True)
class Split:
    """N labelled images. images: (N, I) uint8, 0 = paper, 255 = ink; labels: (N,) int64, 0..K-1."""

    images: Bytes
    labels: Labels

    def __post_init__(self) -> None:
        if self.images.ndim != 2 or self.labels.shape != self.images.shape[:1]:
            raise ValueError(f"images {self.images.shape} and labels {self.labels.shape} do not belong together")
        self.images.flags.writeable = False
        self.labels.flags.writeable = False

    def __len__(self) -> int:
        return len(self.labels)

    def first(self, count: int) -> "Split":
        """The first `count` images, as the book takes `training_data[:1000]`; views, not copies."""
        return Split(self.images[:count], self.labels[:count])


@dataclass(frozen=True)
class Dataset:
    """Three sets that never mix: learn on train, choose on validation, open test last."""

    name: str
    train: Split
    validation: Split
    test: Split

    @property
    def inputs(self) -> int:
        """Pixels in an image, I."""
        return int(self.train.images.shape[1])

    @cached_property
    def classes(self) -> int:
        """Number of classes, K: one more than the largest label."""
        return int(max(split.labels.max(initial=0) for split in (self.train, self.validation, self.test))) + 1

    @cached_property
    def fingerprint(self) -> str:
        """SHA-256 over the pixels and labels of all three sets: equal data, equal text."""
        digest = hashlib.sha256()
        for split in (self.train, self.validation, self.test):
            digest.update(repr(split.images.shape).encode())
            digest.update(split.images.tobytes())
            digest.update(split.labels.tobytes())
        return digest.hexdigest()

    def limited(self, train_images: int) -> "Dataset":
        """The same sets with only the first `train_images` to learn from; 0 means all."""
        if train_images > len(self.train):
            raise UserError(
                f"{self.name} has {len(self.train):,} training images; {train_images:,} were asked for. "
                "Choose fewer, or 0 for all."
            )
        return replace(self, train=self.train.first(train_images)) if train_images else self
