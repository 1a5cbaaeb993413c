"""The array types that core speaks of."""

from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.floating[Any]]
"""Floating point: float32 in training, float64 where slopes are checked."""

Bytes = npt.NDArray[np.uint8]
"""Ink: 0 = paper, 255 = ink."""

Labels = npt.NDArray[np.int64]
"""Classes 0..K-1."""
