"""Two halves of the writers of pen digits: one chooses settings, the other is only measured."""

from collections.abc import Iterable, Sequence
from hashlib import sha256

import numpy as np
import numpy.typing as npt

from core.ink.strokes import Drawing


def choosing(drawings: Sequence[Drawing]) -> npt.NDArray[np.bool_]:
    """Return, (N,), which drawings are by the half of their writers that chooses: every other one by a hash."""
    half = set(_shuffled(each.writer for each in drawings)[::2])
    return np.array([each.writer in half for each in drawings])


def _shuffled(writers: Iterable[str]) -> list[str]:
    return sorted(set(writers), key=lambda writer: sha256(writer.encode()).hexdigest())
