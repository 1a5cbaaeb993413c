"""Where unwell begins: the limits that the doctor judges by, each set by runs on MNIST that learn well and that do not.

Well were 784-30-10 sigmoid with cross-entropy (η 0.5, λ 5: chapter 3 of the book), 784-100-10, dropout, momentum, tanh,
and ReLU, GELU with softmax and Adam, after every epoch from the first on.
"""

LEARNT = 0.9
"""Accuracy (of targets R²) on the sample from which saturation and the length of steps are no illness: a unit that has
learnt is sure of itself. The book's 784-30-10 ends with 72 % of its hidden layer saturated, at 97 % accuracy."""

SATURATED = 0.6
"""Share of a hidden layer that is saturated: N(0, 1) first weights begin with 0.70, 1/√n ones with 0.00."""

DEAD = 0.3
"""Share of a hidden layer's units that are dead: ReLU layers that learn well had 0.12 at most, one at a large η 0.8."""

STUCK = 0.1
"""Share of examples with a sigmoid output that is saturated and wrong, under a cost that hardly moves it: the quadratic
one. With N(0, 1) first weights 0.15 to 0.5; networks that learn well had 0.04 at most."""

UNSTABLE = 50.0
"""How many times the first hidden layer's ‖∂C/∂b‖ is the last one's, or the other way round: with one hidden layer 1,
with four of sigmoids and 1/√n first weights 190; those that learn well had less than 5."""

LONGEST_GRADIENT = 1000.0
"""‖∂C/∂w‖ of a layer that is exploding whatever the others are; networks that learn had less than 10."""

LARGE_STEP = 0.1
"""Update to weight in a layer after the first epoch: a tenth of the weights renewed by each mini-batch. Networks that
learn well had 0.04 in the first epoch and 0.02 later."""

SMALL_STEP = 3e-3
"""The same of the layer that moves most: below, training crawls where CRAWLS says so too. Networks that learn well had
0.01 in the first epochs, one with η 0.0001 had 0.002."""

CRAWLS = 0.5
"""Accuracy (of targets R²) below which short steps are an illness; above, they may be the end of a schedule."""

FIRST_EPOCH = 1.0
"""Epochs before which answers that are all the same, and long or short steps, may yet pass."""

OVERFIT_EPOCHS = 6
"""Since the validation cost was lowest, the mean of SMOOTH epochs each."""

OVERFIT_RISE = 0.05
"""How far it has risen since, as a share of the lowest."""

OVERFIT_FALL = 0.15
"""How far the training cost has fallen in the same time, as a share: a run that merely jitters has not."""

SMOOTH = 3
"""Epochs in a mean, against jitter: single epochs of a run that is well differ by 10 %."""
