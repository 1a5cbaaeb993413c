"""A rubber sheet, pulled at random and smoothly: the displacements of Simard 2003, by a short cut."""

import numpy as np

from core.linalg.arrays import Array

_LEFT_OUT = 1e-3  # of the variance: 0.04 pixels where the sheet moves by 1.4


def rms_px(alpha: float, sigma: float) -> float:
    """How far the sheet moves a pixel each way, root mean square: α / (σ √(12π)). 34 and 4 give 1.38 pixels."""
    return alpha / (sigma * float(np.sqrt(12 * np.pi)))


def modes(side: int, sigma: float) -> Array:
    """Patterns (M, side²) whose sum, each times a normal number of its own, is a field of variance 1.

    Simard, Steinkraus & Platt 2003: displace each pixel by uniform(-1, 1), smooth this noise by a Gaussian of `sigma`
    pixels, multiply it by α. Smoothing leaves places d pixels apart with the covariance

        α²/3 ∫ g(s) g(s - d) ds = α² exp(-d² / 4σ²) / 12πσ²

    and as a sum of so many numbers it is normal. The covariance is a product of one for the rows and one for the
    columns, so its eigenvectors are products too. A few of them hold nearly all of it: 42 for 28x28 and σ 4, so that
    a field takes 42 random numbers instead of 784, and no smoothing. The noise knows no border: the sheet moves at
    its edge as it does in the middle.
    """
    apart = np.subtract.outer(np.arange(side), np.arange(side))
    variances, waves = np.linalg.eigh(np.exp(-(apart**2) / (4 * sigma**2)))
    power = np.outer(variances, variances).ravel().clip(0)
    largest = np.argsort(-power)
    so_far = np.cumsum(power[largest]) / side**2
    down, across = np.divmod(largest[: np.searchsorted(so_far, 1 - _LEFT_OUT) + 1], side)
    patterns = waves.T[down][:, :, None] * waves.T[across][:, None, :]
    strengths = np.sqrt(variances[down] * variances[across])
    pulls: Array = (strengths[:, None, None] * patterns).reshape(-1, side**2)
    return pulls
