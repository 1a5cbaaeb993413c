"""Elastic distortion: the smooth random displacement fields of Simard 2003, computed by their leading modes."""

import numpy as np

from core.linalg.arrays import Array

_LEFT_OUT = 1e-3  # of the variance: 0.04 pixels where the sheet moves by 1.4


def rms_px(alpha: float, sigma: float) -> float:
    """Return the root mean square displacement per axis, in pixels: α / (σ √(12π)). 34 and 4 give 1.38."""
    return alpha / (sigma * float(np.sqrt(12 * np.pi)))


def modes(side: int, sigma: float) -> Array:
    """Return patterns (M, side²) whose sum, each times its own standard normal number, is a field of variance 1.

    Simard, Steinkraus & Platt 2003: displace each pixel by uniform(-1, 1), smooth this noise by a Gaussian of `sigma`
    pixels, multiply it by α. After smoothing, points at distance d have the covariance

        α²/3 ∫ g(s) g(s - d) ds = α² exp(-d² / 4σ²) / 12πσ²

    and, as sums of many numbers, a normal distribution. The covariance is a product of one for the rows and one for the
    columns, so its eigenvectors are products too. A few of them contain nearly all of the variance: 42 for 28x28 and
    σ 4, so a field takes 42 random numbers instead of 784, and no smoothing. Unlike smoothed noise, the field is the
    same at the border as in the middle.
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
