"""Saliency maps: effect of covering pixels on the answer (occlusion), and gradient by the pixels."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from core.activations import ACTIVATIONS
from core.ink import FIELD_PX
from core.linalg.arrays import Array, Bytes
from core.network import Network, as_input

PATCH_PX = 5
"""Side of the covered patch: about twice a line's width, so that a whole piece of a line disappears."""

_AT_ONCE = 128  # covered images in one product: their hidden values fit the cache


def occlusion(network: Network, pixels: Bytes, digit: int) -> Array:
    """Compute the fall of the output of `digit` when the patch around each pixel becomes paper: (28, 28), -1..1.

    Above 0 the ink there supports `digit`, below 0 it is against it; 0 where there is no ink to cover. pixels: (784,).
    Zeiler & Fergus 2013 (arXiv:1311.2901), section 4.2, with paper in place of their grey square.
    """
    image = pixels.reshape(FIELD_PX, FIELD_PX)
    fall = np.zeros((FIELD_PX, FIELD_PX), np.float32)
    reach = PATCH_PX // 2
    inked = sliding_window_view(np.pad(image, reach), (PATCH_PX, PATCH_PX)).any(axis=(2, 3))
    rows, columns = np.nonzero(inked)
    if not len(rows):
        return fall
    far = np.arange(FIELD_PX)
    down = np.abs(far - rows[:, None]) <= reach
    across = np.abs(far - columns[:, None]) <= reach
    covered = np.where(down[:, :, None] & across[:, None, :], np.uint8(0), image).reshape(len(rows), -1)
    outputs = [network.confidences(covered[at : at + _AT_ONCE])[:, digit] for at in range(0, len(rows), _AT_ONCE)]
    fall[rows, columns] = network.confidences(pixels[None])[0, digit] - np.concatenate(outputs)
    return fall


def gradient(network: Network, pixels: Bytes, digit: int) -> Array:
    """Compute ∂z/∂x, z the weighted input of output `digit`, x the ink of each pixel, 0..1: (28, 28).

    Above 0 more ink there makes `digit` more likely, below 0 less; pixels: (784,). For z, not the output, which is flat
    when the network is confident. Simonyan et al. 2013 (arXiv:1312.6034), by the book's backpropagation, continued to
    the inputs. All values are finite: of a network that is about to blow up, nan becomes 0.
    """
    weights, biases = network.weights, network.biases
    activation = ACTIVATIONS[network.hidden]
    values: list[Array] = [as_input(pixels[None], network.theta.dtype.name)]
    sums: list[Array] = []
    for w, b in zip(weights[:-1], biases[:-1], strict=True):
        z: Array = values[-1] @ w.T + b
        a: Array = np.empty_like(z)
        activation.value(z, a)
        sums.append(z)
        values.append(a)
    delta: Array = weights[-1][digit : digit + 1].copy()
    for w, z, a in zip(weights[-2::-1], sums[::-1], values[:0:-1], strict=True):
        activation.times_slope(delta, z, a, np.empty_like(z))
        delta = delta @ w
    return np.nan_to_num(delta, copy=False).reshape(FIELD_PX, FIELD_PX)
