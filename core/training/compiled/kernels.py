"""Machine code of the compiled engine. Importing this module imports Numba, which takes a second.

The arithmetic is that of core.training.backprop and core.optimizers; only sums are added in another order. Four in five
numbers of an image are 0 (paper): the first layer's products leave them out. Its weights lie inputs first, in rows of
whole vectors. Later layers are small: BLAS multiplies them. No function allocates arrays or holds Python's lock.

B images in a mini-batch, I inputs, H units of the first layer, in rows of U numbers, K outputs.
"""

from typing import Any

import numpy as np
import numpy.typing as npt

from core.activations import LEAK
from core.linalg.arrays import Array, Bytes, Labels
from core.training.compiled.barrier import announce, await_call, barrier, places
from core.training.compiled.compilation import NUMBA, compiled, inner, loop
from core.training.compiled.known import COSTS, HIDDEN, OPTIMIZERS, OUTPUTS
from core.training.compiled.memory import VECTOR, Parameters, Scratch
from core.training.compiled.thread_team import THREADS, Place

__all__ = ["NUMBA", "announce", "await_call", "barrier", "places"]  # for those who cannot import Numba themselves

Index = int | np.integer[Any]
Indices = npt.NDArray[np.unsignedinteger[Any]]

SIGMOID, TANH, RELU, _ = HIDDEN.values()
SIGMOID_OUTPUT, LINEAR_OUTPUT, SOFTMAX_OUTPUT = OUTPUTS.values()
QUADRATIC, _, _ = COSTS.values()
SGD, MOMENTUM, NESTEROV, RMSPROP, _ = dict.fromkeys(OPTIMIZERS.values())

ETA, SHARE, L2, L1, KEEP, CUT, MEMORY, SQUARES, EPSILON, BIASES = range(10)
"""Numbers of a step: η; 1/B; λ terms of g; factor and cut by which decoupled λ shrinks w; the optimizer's own; 1 if λ
is for biases too, else 0."""

MOST_ERRORS = 2500
"""Errors δ of the first layer up to which a plain step goes image by image. With more, it goes input by input, which
reads and writes each weight once. Measured for 30 to 800 units and 10 to 128 images."""


@loop
def exp(x: float) -> float:
    """Return e^x in double precision, for -708 <= x <= 709: 2^k e^r, with a polynomial that fills vectors."""
    x = min(max(x, -708.0), 709.0)
    shifted = x * 1.4426950408889634 + 6755399441055744.0  # 1.5 * 2^52: the last bits of the sum are k
    k = shifted - 6755399441055744.0
    r = x - k * 0.693147180369123816490 - k * 1.90821492927058770002e-10
    p = r / 479001600 + 1 / 39916800
    p = p * r + 1 / 3628800
    p = p * r + 1 / 362880
    p = p * r + 1 / 40320
    p = p * r + 1 / 5040
    p = p * r + 1 / 720
    p = p * r + 1 / 120
    p = p * r + 1 / 24
    p = p * r + 1 / 6
    p = p * r + 1 / 2
    p = p * r + 1.0
    p = p * r + 1.0
    power = np.int64((np.float64(shifted).view(np.int64) + 1023) << 52).view(np.float64)
    return float(p * power)


# Inputs that are not 0


@loop
def gather(x: Array | Bytes, words: Indices, scale: float, inputs: Indices, values: Array, ends: Labels) -> None:
    """List the inputs of a block that are not 0, row after row, and after each row a 1 for the bias, as input I.

    x: (R, I), ink or numbers, times scale. words: (R, ...), equal parts of the rows; where one is 0, so is that of x.
    inputs, values: the list; ends: (R + 1,), where each row begins and ends.
    """
    n, one, bias, number = np.uint64(0), np.uint64(1), np.uint64(x.shape[1]), values.dtype.type
    length = bias // np.uint64(words.shape[1])
    for row in range(len(x)):
        ends[row] = n
        for word in range(np.uint64(words.shape[1])):
            if words[row, word] != 0:
                for i in range(word * length, (word + one) * length):
                    value = number(x[row, i])
                    inputs[n] = i
                    values[n] = value * scale
                    n += np.uint64(value != 0)
        inputs[n] = bias
        values[n] = 1
        n += one
    ends[len(x)] = n


@loop
def drop_inputs(draws: Indices, threshold: int, factor: float, inputs: Indices, values: Array, ends: Labels) -> None:
    """Leave out dropped inputs; the others times factor. draws: (R, I), below the threshold for dropped ones."""
    bias, n = draws.shape[1], 0
    for row in range(len(draws)):
        first, ends[row] = ends[row], n
        for at in range(first, ends[row + 1]):
            i, value = inputs[at], values[at]
            is_bias = i == bias
            if is_bias or draws[row, i] >= threshold:
                inputs[n] = i
                values[n] = value if is_bias else value * factor
                n += 1
    ends[len(draws)] = n


@loop
def turn(s: Scratch, row: int, size: int) -> None:
    """List the inputs of a mini-batch, from `row` on, by input instead of by row."""
    s.counts[:] = 0
    for image in range(size):
        for at in range(s.ends[row + image], s.ends[row + image + 1]):
            i = s.inputs[at]
            k = s.counts[i]
            s.images[i, k] = image
            s.strengths[i, k] = s.values[at]
            s.counts[i] = k + np.uint64(1)
    for i in range(len(s.counts)):
        s.seen[i] |= s.counts[i] > 0


@inner
def move(
    kind: int, w: Array, m1: Array, m2: Array, row: int, g: Array, c: Array, low: Index, high: Index, decays: Any
) -> None:
    """Step with the parameters w[row, low:high] by the rule `kind`. All 2-D but c, (10,). decays: λ is for them.

    g: its row 0 is the sum of the gradients of the mini-batch's images, overwritten. m1, m2: the optimizer's arrays; w
    where it has none.
    """
    eta, share, memory, squares, epsilon = c[ETA], c[SHARE], c[MEMORY], c[SQUARES], c[EPSILON]
    l2, l1, keep, cut = c[L2], c[L1], c[KEEP], c[CUT]
    if not decays:
        l2 = l1 = cut = c.dtype.type(0)
        keep = c.dtype.type(1)
    if l1 != 0:
        for j in range(low, high):
            g[0, j] += l1 * np.sign(w[row, j])
    if keep != 1 or cut != 0:
        for j in range(low, high):
            w[row, j] = keep * w[row, j] - cut * np.sign(w[row, j])
    if kind == SGD:
        for j in range(low, high):
            w[row, j] -= eta * (share * g[0, j] + l2 * w[row, j])
    elif kind == MOMENTUM:
        for j in range(low, high):
            m1[row, j] = memory * m1[row, j] - eta * (share * g[0, j] + l2 * w[row, j])
            w[row, j] += m1[row, j]
    elif kind == NESTEROV:
        for j in range(low, high):
            step = eta * (share * g[0, j] + l2 * w[row, j])
            m1[row, j] = memory * m1[row, j] - step
            w[row, j] += memory * m1[row, j] - step
    elif kind == RMSPROP:
        for j in range(low, high):
            slope = share * g[0, j] + l2 * w[row, j]
            m1[row, j] = memory * m1[row, j] + squares * slope * slope
            w[row, j] -= eta * slope / (np.sqrt(m1[row, j]) + epsilon)
    else:
        for j in range(low, high):
            slope = share * g[0, j] + l2 * w[row, j]
            m1[row, j] = memory * m1[row, j] + slope
            m2[row, j] = squares * m2[row, j] + slope * slope
            w[row, j] -= eta * m1[row, j] / (np.sqrt(m2[row, j]) + epsilon)


# First layer: units from `low` to `high`. Numbers without a sign: NumPy's negative indices would cost the vectors.


@loop
def enter(w: Array, s: Scratch, row: int, size: int, low: Index, high: Index) -> None:
    """Compute weighted inputs of the first layer. Four inputs at a time: one store for four products."""
    z, inputs, values = s.z, s.inputs, s.values
    low, high = np.uint64(low), np.uint64(high)
    for image in range(size):
        for j in range(low, high):
            z[image, j] = 0
        at, end = s.ends[row + image], s.ends[row + image + 1]
        while at + 4 <= end:
            i0, i1, i2, i3 = inputs[at], inputs[at + 1], inputs[at + 2], inputs[at + 3]
            x0, x1, x2, x3 = values[at], values[at + 1], values[at + 2], values[at + 3]
            for j in range(low, high):
                z[image, j] = z[image, j] + x0 * w[i0, j] + x1 * w[i1, j] + x2 * w[i2, j] + x3 * w[i3, j]
            at += 4
        while at < end:
            i0, x0 = inputs[at], values[at]
            for j in range(low, high):
                z[image, j] += x0 * w[i0, j]
            at += 1


@inner
def add_gradient(
    into: Array,
    row: Index,
    rate: Any,
    d: Array,
    images: Indices,
    strengths: Array,
    i: Index,
    count: Index,
    low: Index,
    high: Index,
) -> None:
    """Do into[row] += rate * the sum over a mini-batch's images of input i times δ."""
    k, two, four = np.uint64(0), np.uint64(2), np.uint64(4)
    while k + four <= count:
        k0, k1, k2, k3 = images[i, k], images[i, k + 1], images[i, k + 2], images[i, k + 3]
        x0, x1 = rate * strengths[i, k], rate * strengths[i, k + 1]
        x2, x3 = rate * strengths[i, k + 2], rate * strengths[i, k + 3]
        for j in range(low, high):
            into[row, j] = into[row, j] + x0 * d[k0, j] + x1 * d[k1, j] + x2 * d[k2, j] + x3 * d[k3, j]
        k += four
    if k + two <= count:
        k0, k1, x0, x1 = images[i, k], images[i, k + 1], rate * strengths[i, k], rate * strengths[i, k + 1]
        for j in range(low, high):
            into[row, j] = into[row, j] + x0 * d[k0, j] + x1 * d[k1, j]
        k += two
    if k < count:
        k0, x0 = images[i, k], rate * strengths[i, k]
        for j in range(low, high):
            into[row, j] += x0 * d[k0, j]


@loop
def descends(kind: int, c: Array, d: Array) -> bool:
    """Return whether to step by `descend`: gradient descent without L1, and few errors d (B, U)."""
    return bool(kind == SGD and c[L1] == 0 and d.size <= MOST_ERRORS)


@loop
def descend(w: Array, s: Scratch, row: int, size: int, c: Array, low: Index, high: Index) -> None:
    """Do a step that `descends` with the weights and biases of the first layer; needs no `turn`."""
    d, inputs, values, one = s.delta, s.inputs, s.values, c.dtype.type(1)
    low, high, rate, keep = np.uint64(low), np.uint64(high), -c[ETA] * c[SHARE], one - c[ETA] * c[L2]
    if keep != one:
        for i in range(len(w) if c[BIASES] != 0 else len(w) - 1):
            for j in range(low, high):
                w[i, j] *= keep
    for image in range(size):
        for at in range(s.ends[row + image], s.ends[row + image + 1]):
            i, x = inputs[at], rate * values[at]
            for j in range(low, high):
                w[i, j] += x * d[image, j]


@loop
def leave(
    kind: int, p: Parameters, m1: Parameters, m2: Parameters, s: Scratch, c: Array, low: Index, high: Index
) -> None:
    """Step with the weights and biases of the first layer; c: numbers of this step.

    Weights of an input that was 0 in all images so far rest without λ: the optimizer's arrays are 0 there.
    """
    w, a1, a2, d, g = p.first, m1.first, m2.first, s.delta, s.first_g
    images, strengths, bias = s.images, s.strengths, np.uint64(len(s.counts) - 1)
    low, high, zero, one = np.uint64(low), np.uint64(high), c.dtype.type(0), c.dtype.type(1)
    keep, is_plain, has_biases = one - c[ETA] * c[L2], kind == SGD and c[L1] == 0, c[BIASES] != 0
    has_decay = c[L2] != 0 or c[L1] != 0 or c[KEEP] != 1 or c[CUT] != 0
    for i in range(bias + np.uint64(1)):
        count, decays = s.counts[i], has_biases or i < bias
        if is_plain:  # straight into the weights
            if keep != one and decays:
                for j in range(low, high):
                    w[i, j] *= keep
            add_gradient(w, i, -c[ETA] * c[SHARE], d, images, strengths, i, count, low, high)
        elif s.seen[i] or has_decay:
            for j in range(low, high):
                g[0, j] = zero
            add_gradient(g, np.uint64(0), one, d, images, strengths, i, count, low, high)
            move(kind, w, a1, a2, i, g, c, low, high, decays)


# Later layers


# Threads share the images, from `top` to `end`; the first one computes products. place: see thread_team.py.


@compiled
def forward(
    sizes: Labels,
    kinds: Labels,
    later: Array,
    s: Scratch,
    y: Array,
    z: Array,
    draws: Indices,
    row: int,
    drop: Array,
    thread: int,
    place: Place,
) -> None:
    """Compute from the first layer's weighted inputs those of the output layer, z (B, K), and the errors δ there.

    The first thread returns last. kinds: hidden activation, output activation, cost, optimizer. draws: of dropout, of
    one hidden layer after the other, (R, n) each; row: of the mini-batch among the R; drop: threshold, factor (1: no
    dropout) and R.
    """
    size, last = len(z), len(sizes) - 2
    top, end = share_of(size, thread, place)
    units, weights, into = 0, 0, s.z
    for layer in range(last):
        n, following = sizes[layer + 1], sizes[layer + 2]
        part = slice(units * size + top * n, units * size + end * n)
        activate(kinds[0], into[top:end], s.a[part].reshape(end - top, n), s.slope[part].reshape(end - top, n))
        if drop[1] != 1:
            begin = units * int(drop[2]) + row * n
            mask(draws[begin + top * n : begin + end * n], drop, s.a[part], s.slope[part])
        barrier(place)
        a, w = s.a[units * size : (units + n) * size], later[0, weights : weights + n * following]
        b = later[0, s.biases[layer] : s.biases[layer] + following]
        units, weights = units + n, weights + n * following
        begin = units * size  # errors of a layer come later than its weighted inputs, in the same place
        into = z if layer == last - 1 else s.later_delta[begin : begin + size * following].reshape(size, following)
        if thread == 0:
            np.dot(a.reshape(size, n), w.reshape(following, n).T, into)
            for i in range(size):
                for j in range(following):
                    into[i, j] += b[j]
        if layer < last - 1:
            barrier(place)
    if thread == 0:
        if last == 0:
            z[:] = s.z[:size, : sizes[1]]
            output_delta(kinds, z, y, s.delta)
        else:
            delta = s.later_delta[units * size : (units + sizes[-1]) * size]
            output_delta(kinds, z, y, delta.reshape(size, sizes[-1]))


@compiled
def backward(sizes: Labels, size: int, later: Array, s: Scratch, thread: int, place: Place) -> None:
    """Compute the errors δ of the hidden layers from those of the output layer."""
    last, units, weights = len(sizes) - 2, 0, 0
    top, end = share_of(size, thread, place)
    for layer in range(last):
        units, weights = units + sizes[layer + 1], weights + sizes[layer + 1] * sizes[layer + 2]
    for layer in range(last - 1, -1, -1):
        n, following = sizes[layer + 1], sizes[layer + 2]
        delta = s.later_delta[units * size : (units + following) * size].reshape(size, following)
        w = later[0, weights - n * following : weights].reshape(following, n)
        units, weights = units - n, weights - n * following
        below = s.later_delta[units * size : (units + n) * size].reshape(size, n)
        slope = s.slope[units * size : (units + n) * size].reshape(size, n)
        if thread == 0:
            np.dot(delta, w, below)
        barrier(place)
        multiply(below[top:end], slope[top:end], s.delta[top:end] if layer == 0 else below[top:end])
        if layer > 0:
            barrier(place)


@inner
def share_of(count: int, thread: int, place: Place) -> tuple[int, int]:
    """Return where the part of `count` things that a thread works on begins and ends."""
    return count * thread // place[THREADS], count * (thread + 1) // place[THREADS]


@loop
def activate(kind: int, z: Array, a: Array, slope: Array) -> None:
    """Compute a = f(z) and f'(z), both (B, n). z may have more columns."""
    n, one = np.uint64(a.shape[1]), a.dtype.type(1)
    for i in range(len(a)):
        if kind == SIGMOID:
            for j in range(n):
                value = a.dtype.type(1 / (1 + exp(-z[i, j])))
                a[i, j] = value
                slope[i, j] = value * (one - value)
        elif kind == TANH:
            for j in range(n):
                value = a.dtype.type(1 - 2 / (exp(2 * z[i, j]) + 1))
                a[i, j] = value
                slope[i, j] = one - value * value
        else:
            below = a.dtype.type(0 if kind == RELU else LEAK)
            for j in range(n):
                value = z[i, j]
                off = value <= 0
                a[i, j] = below * value if off else value
                slope[i, j] = below if off else one


@loop
def mask(draws: Indices, drop: Array, a: Array, slope: Array) -> None:
    """Drop units; the others times a factor. All 1-D, of one length, but drop."""
    threshold, none = int(drop[0]), a.dtype.type(0)
    factor = a.dtype.type(drop[1])
    for j in range(len(a)):
        kept = factor if draws[j] >= threshold else none
        a[j] *= kept
        slope[j] *= kept


@loop
def multiply(a: Array, b: Array, into: Array) -> None:
    """Multiply element by element, (B, n). into may have more columns."""
    for i in range(len(a)):
        for j in range(a.shape[1]):
            into[i, j] = a[i, j] * b[i, j]


@loop
def output_delta(kinds: Labels, z: Array, y: Array, delta: Array) -> None:
    """Compute dC/dz of the output layer for each image. z, y: (B, K); delta may be larger."""
    n = z.shape[1]
    for i in range(len(z)):
        if kinds[1] == SIGMOID_OUTPUT:
            for j in range(n):
                delta[i, j] = 1 / (1 + exp(-z[i, j]))
            for j in range(n):
                a = delta[i, j]
                delta[i, j] = (a - y[i, j]) * a * (1 - a) if kinds[2] == QUADRATIC else a - y[i, j]
        elif kinds[1] == LINEAR_OUTPUT:
            for j in range(n):
                delta[i, j] = z[i, j] - y[i, j]
        else:
            top, total = z[i, 0], 0.0
            for j in range(1, n):
                top = max(top, z[i, j])
            for j in range(n):
                share = exp(z[i, j] - top)
                delta[i, j] = share
                total += share
            for j in range(n):
                delta[i, j] = delta[i, j] / total - y[i, j]


@compiled
def finish(
    kind: int, sizes: Labels, size: int, p: Parameters, m1: Parameters, m2: Parameters, s: Scratch, c: Array
) -> None:
    """Step with the weights and biases of the later layers; c: (10,), numbers of this step."""
    units, weights, g = 0, 0, s.later_g
    for layer in range(len(sizes) - 2):
        n, following = sizes[layer + 1], sizes[layer + 2]
        a = s.a[units * size : (units + n) * size].reshape(size, n)
        units += n
        delta = s.later_delta[units * size : (units + following) * size].reshape(size, following)
        low, high = np.uint64(weights), np.uint64(weights + n * following)
        weights += n * following
        np.dot(delta.T, a, g[0, low:high].reshape(following, n))
        move(kind, p.later, m1.later, m2.later, 0, g, c, low, high, True)
        low = np.uint64(s.biases[layer])
        high = low + np.uint64(following)
        g[0, low:high] = 0
        for i in range(size):
            for j in range(np.uint64(following)):
                g[0, low + j] += delta[i, j]
        move(kind, p.later, m1.later, m2.later, 0, g, c, low, high, c[BIASES] != 0)


@compiled
def steps(
    sizes: Labels,
    kinds: Labels,
    p: Parameters,
    m1: Parameters,
    m2: Parameters,
    s: Scratch,
    y: Array,
    z: Array,
    draws: Indices,
    drop: Array,
    first: int,
    numbers: Array,
    thread: int,
    place: Place,
) -> bool:
    """Train on mini-batches of a block, from number `first` on, one for each row of `numbers`. y, z: (m, B, K).

    A team's threads call it at once. Each steps with its part of the first layer's units, the first one with the later
    layers; the last one lists the inputs. All but the first wait for the next call then; return whether it has come.
    """
    if thread == 0:
        announce(place)
    size, kind = y.shape[1], kinds[3]
    low, high = share_of(p.first.shape[1] // VECTOR, thread, place)
    low, high = low * VECTOR, high * VECTOR
    for batch in range(first, first + len(numbers)):
        c, row = numbers[batch - first], batch * size
        plain = descends(kind, c, s.delta)
        enter(p.first, s, row, size, low, high)
        barrier(place)
        forward(sizes, kinds, p.later, s, y[batch], z[batch], draws, row, drop, thread, place)
        if thread == place[THREADS] - 1 and not plain:
            turn(s, row, size)
        backward(sizes, size, p.later, s, thread, place)
        barrier(place)
        if plain:
            descend(p.first, s, row, size, c, low, high)
        else:
            leave(kind, p, m1, m2, s, c, low, high)
        if thread == 0:
            finish(kind, sizes, size, p, m1, m2, s, c)
    barrier(place)
    return thread > 0 and await_call(place)
