"""Pixel noise: a normal random number added to every pixel, as by a poor scanner or camera."""

import numpy as np

from core.linalg.arrays import Array, Bytes

_FULL_INK = 255


def noisy(ink: Bytes, deviation: float | Array, random: np.random.Generator) -> Bytes:
    """Return ink (any shape) plus normal noise of this standard deviation, a fraction of full ink, clipped to 0..255.

    deviation: one, or an array that can be broadcast to ink. Noise of σ on white paper leaves 0.4 σ of ink on average,
    because what is below 0 is clipped.
    """
    noise = random.standard_normal(ink.shape, np.float32)
    noise *= _FULL_INK * deviation
    noise += ink
    np.rint(noise, noise)
    np.clip(noise, 0, _FULL_INK, noise)
    return noise.astype(np.uint8)
