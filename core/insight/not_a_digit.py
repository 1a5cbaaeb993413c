"""Detection of drawings that are no digits, by a small network of its own, the detector.

A network of ten outputs has to choose a digit, for a letter or a scribble too, and is often sure of it. The detector
has an eleventh output, for what is no digit, and learnt digits and other drawings:
`python -m tests.benchmarks.not_a_digit`.
"""

import numpy as np

from core.linalg.arrays import Array, Bytes
from core.network import Network, as_input

LIMIT = 0.38
"""Log odds above which a drawing is called no digit; one in a hundred digits of the writers who set it has more."""


def not_a_digit_log_odds(detector: Network, images: Bytes) -> Array:
    """Return log odds, (B,), that images (B, 784) are no digits, by a network whose last output stands for these."""
    logits = detector.logits(as_input(images)).astype(np.float64)
    return np.asarray(logits[:, -1] - np.logaddexp.reduce(logits[:, :-1], axis=1))


def is_not_a_digit(detector: Network, pixels: Bytes) -> bool:
    """Return whether a drawing, (784,), is hardly a digit."""
    return bool(not_a_digit_log_odds(detector, pixels[None])[0] > LIMIT)
