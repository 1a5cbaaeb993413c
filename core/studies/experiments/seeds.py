"""Every figure of the gallery with seeds 11 to 15, in the order of the seeds; of best-mlp with seeds 1 to 3.

Printed by `python -m tests.benchmarks.seeds EXPERIMENT`, on OpenBLAS's SkylakeX kernel. The gallery's own seeds are
others, so that what a person runs is judged by other runs. A new claim begins here with two guesses.
"""

SEEDS: dict[str, dict[str, tuple[float, ...]]] = {
    "costs": {
        "quadratic, 30 hidden": (0.9531, 0.9521, 0.9553, 0.9514, 0.9488),
        "cross-entropy, 30 hidden": (0.9525, 0.9524, 0.9495, 0.9527, 0.9515),
        "cross-entropy, 100 hidden": (0.9677, 0.9678, 0.9695, 0.9696, 0.9676),
        "quadratic, 100 hidden": (0.8746, 0.9657, 0.9685, 0.9644, 0.8559),
    },
    "overfitting": {
        "1 000 images, training": (1, 1, 1, 1, 1),
        "1 000 images, test": (0.8211, 0.8296, 0.8254, 0.8246, 0.8379),
        "1 000 images, test cost at the end over its lowest": (1.4497, 1.4348, 1.5151, 1.4458, 1.365),
        "50 000 images, training over test": (0.02426, 0.02746, 0.02544, 0.02592, 0.02806),
    },
    "regularization": {
        "1 000 images, λ 0, test": (0.8211, 0.8296, 0.8254, 0.8246, 0.8379),
        "1 000 images, λ 0.1, test": (0.8799, 0.8789, 0.8785, 0.8727, 0.8829),
        "50 000 images, 30 hidden, λ 0, test": (0.9525, 0.9524, 0.9495, 0.9527, 0.9515),
        "50 000 images, 30 hidden, λ 5, test": (0.9637, 0.9611, 0.9599, 0.9607, 0.963),
        "50 000 images, 100 hidden, λ 5, validation": (0.9773, 0.977, 0.9775, 0.9799, 0.9774),
        "50 000 images, 100 hidden, λ 5, η 0.1, validation": (0.98, 0.9798, 0.9793, 0.9803, 0.9793),
    },
    "first-weights": {
        "large, 30 hidden, one epoch": (0.8589, 0.8815, 0.874, 0.8769, 0.8705),
        "1/√n, 30 hidden, one epoch": (0.9286, 0.9293, 0.9232, 0.9273, 0.9348),
        "1/√n over large, best of 30 epochs, 30 hidden": (0.0052, 0.0015, 0.0052, 0.0014, 0.0049),
    },
    "learning-rate": {
        "epochs in which the cost rose, η 2.5": (0.48276, 0.41379, 0.48276, 0.48276, 0.55172),
        "epochs in which the cost rose, η 0.025": (0.034483, 0.068966, 0, 0.034483, 0.034483),
        "cost at the end, η 2.5 over η 0.25": (2.5135, 2.557, 2.4524, 2.653, 2.4926),
    },
    "dropout": {
        "no dropout, validation at the end": (0.84138, 0.84966, 0.85162, 0.85028, 0.85152),
        "half dropped over no dropout, validation at the end": (0.0463, 0.02712, 0.02996, 0.03002, 0.02946),
    },
    "expanded-data": {
        "expanded over plain, 1 000 images": (0.0606, 0.062, 0.0603, 0.0628, 0.0633),
        "expanded over plain, 50 000 images": (0.0057, 0.0034, 0.0057, 0.0031, 0.0034),
        "50 000 over 1 000 images, both plain": (0.0817, 0.0841, 0.0834, 0.0841, 0.0858),
    },
    "decay": {
        "in stairs over constant, validation in the second half": (0.00478, 0.00262, 0.0034467, 0.0027467, 0.0037467),
        "smooth over constant, validation in the second half": (0.0042667, 0.00158, 0.0029067, 0.0021533, 0.0034867),
        "jitter of constant over smooth": (0.0024333, 0.0017333, 0.0019, 0.0017, 0.0032444),
    },
    "optimizers": {
        "momentum over gradient descent after one epoch": (0.047, 0.0388, 0.0365, 0.0414, 0.0412),
        "Adam over gradient descent after one epoch": (0.0244, 0.024, 0.0225, 0.0204, 0.0237),
    },
    "vanishing-gradient": {
        "speed of the last hidden layer over the first, 4 layers of sigmoid": (334.25, 104.39, 125.16, 103.9, 91.666),
        "speed of the last hidden layer over the first, 4 layers of ReLU": (2.0589, 2.0549, 1.7769, 1.0308, 1.067),
    },
    "weight-average": {
        "average over the weights themselves": (0.02454, 0.03028, 0.02498, 0.03732, 0.0289),
        "jitter of the weights over that of their average": (0.011053, 0.0077158, 0.0104, 0.012316, 0.012516),
    },
    "sales": {
        "gradient descent, order where 1 is the mean": (1.04, 1.0402, 1.0398, 1.0404, 1.0402),
        "momentum, order where 1 is the mean": (1.0404, 1.0401, 1.0398, 1.0401, 1.0402),
        "Adam, order where 1 is the mean": (1.0403, 1.0401, 1.0399, 1.0401, 1.0401),
        "quadratic cost, order where 1 is the mean": (1.0011, 1.0011, 1.0011, 1.0009, 1.0011),
        "cost on validation, Adam": (0.044568, 0.044582, 0.044597, 0.044583, 0.044556),
    },
    "units": {
        "sigmoid": (0.9764, 0.9767, 0.9768, 0.9783, 0.9778),
        "tanh": (0.979, 0.979, 0.9786, 0.9795, 0.9781),
        "ReLU": (0.9817, 0.9804, 0.9795, 0.9784, 0.9808),
        "sigmoid, softmax": (0.977, 0.9772, 0.9764, 0.9771, 0.977),
        "ReLU, softmax": (0.9805, 0.9808, 0.9814, 0.9814, 0.9813),
        "to reach 97 %, sigmoid takes longer than ReLU by": (5, 5, 5, 4, 5),
    },
    "early-stopping": {
        "epochs until it stops, no halving": (17, 18, 38, 38, 39),
        "epochs until it stops, with halving": (75, 55, 72, 65, 67),
        "halving over stopping, best on validation": (0.0081, 0.0062, 0.0072, 0.0064, 0.0055),
    },
    "best-mlp": {
        "last epoch, test": (0.9956, 0.9952, 0.9958),
    },
}
