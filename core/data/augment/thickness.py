"""Changes of stroke thickness by dilation and erosion."""

import numpy as np

from core.linalg.arrays import Array, Bytes

_STEPS = 128  # of 255 levels each: just within 16 bits


def thickened(images: Bytes, widths: Array) -> Bytes:
    """Return images (n, side, side) with strokes widened by `widths` pixels (n,), -2..2; negative: thinner.

    Grey dilation gives each pixel the maximum of itself and its four neighbors, so a stroke grows by a pixel on each
    side; erosion gives it the minimum. Interpolation between image and result changes a stroke by part of a pixel.
    """
    out = np.empty_like(images)
    for chosen, extreme in ((widths > 0, np.maximum), (widths <= 0, np.minimum)):
        out[chosen] = _toward(extreme, images[chosen], np.abs(widths[chosen]) / 2)
    return out


def _toward(extreme: np.ufunc, images: Bytes, part: Array) -> Bytes:
    """Interpolate by `part` (n,), 0..1, from each pixel to the extreme of it and its neighbors."""
    count, side, _ = images.shape
    stride = side + 1
    # The row and column of paper before each image are also those after the previous image.
    framed = np.zeros(stride * (count * stride + 2), np.uint8)
    middle = framed[stride:-stride].reshape(count, stride, stride)
    middle[:, 1:, 1:] = images
    first, last = stride, len(framed) - stride
    end = extreme.reduce([framed[first + step : last + step] for step in (0, -1, 1, -stride, stride)])
    way = end.reshape(middle.shape).astype(np.int16) - middle
    way *= np.rint(part * _STEPS).astype(np.int16)[:, None, None]
    way += _STEPS // 2
    way >>= 7
    way += middle
    thickened: Bytes = way[:, 1:, 1:].astype(np.uint8)
    return thickened
