"""Limits of the doctor, each chosen from runs on MNIST that learn well and runs that do not.

The good runs: 784-30-10 sigmoid with cross-entropy (η 0.5, λ 5: chapter 3 of the book), 784-100-10, dropout, momentum,
tanh, and ReLU, GELU with softmax and Adam, after every epoch.
"""

LEARNT = 0.9
"""Largest accuracy that counts as learnt, however well the simplest classifier reads the data; see `baseline`."""

LEARNT_R2 = 0.5
"""R² that counts as learnt, for targets."""

PATIENT_EPOCHS = 3.0
PATIENT_STEPS = 300
"""Epochs and mini-batches before which a network that learns nothing yet is given time: both are needed. Networks that
learn well were above chance after 1 epoch of 1000 mini-batches, deep sigmoid ones after 2."""

ABOVE_GUESSING = 0.1
"""Accuracy above that of guessing, one in so many classes, below which a network answers as chance would: less than 0.2
for ten classes. For more classes twice that of guessing is enough."""

CHANCE_R2 = 0.1
"""R² below which answers are no better than the targets' mean."""

STALL_EPOCHS = 2
STALLED = 0.97
"""A training cost that is still so large a fraction of that STALL_EPOCHS epochs earlier has stopped falling."""

SATURATED = 0.6
"""Fraction of a hidden layer that is saturated: N(0, 1) initial weights start with 0.70, 1/√n ones with 0.00. A problem
only while the network has not learnt: the book's 784-30-10 ends with 0.72, at 97 % accuracy."""

ALL_DEAD = 0.9
"""Fraction of dead units in a hidden layer from which learning stops."""

DEAD = 0.3
"""Fraction of dead units in a hidden layer: ReLU layers that learn well had 0.12 at most, one with a large η 0.8."""

STUCK = 0.1
"""Fraction of examples with a sigmoid output that is saturated and wrong, with the quadratic cost, which hardly
changes it. With N(0, 1) initial weights 0.15 to 0.5; networks that learn well had 0.04 at most."""

UNSTABLE = 50.0
"""Ratio of ‖∂C/∂b‖ of the first and the last hidden layer, or its inverse: 1 with one hidden layer, 190 with four of
sigmoids and 1/√n initial weights; networks that learn well had less than 5."""

LONGEST_GRADIENT = 1000.0
"""‖∂C/∂w‖ from which a layer's gradient explodes in any case; networks that learn had less than 10."""

LARGE_STEP = 0.1
"""Relative update of a layer's weights by each mini-batch after the first epoch. Networks that
learn well had 0.04 in the first epoch and 0.02 later."""

SMALL_STEP = 3e-3
"""Largest relative update of all layers below which training is too slow, if accuracy is below CRAWLS. Networks that
learn well had 0.01 in the first epochs, one with η 0.0001 had 0.002."""

CRAWLS = 0.5
"""Accuracy (for targets R²) below which small steps are a problem; above, they may be the end of a schedule."""

FIRST_EPOCH = 1.0
"""Epochs before which constant answers and large or small steps are not a problem yet."""

OVERFIT_EPOCHS = 6
"""Epochs since the lowest validation cost, as a mean of SMOOTH epochs."""

OVERFIT_RISE = 0.05
"""Relative rise of the validation cost since then."""

OVERFIT_FALL = 0.15
"""Relative fall of the training cost in the same time, to exclude noise."""

SMOOTH = 3
"""Epochs in a mean, against noise: single epochs of a good run differ by 10 %."""
