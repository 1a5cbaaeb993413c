"""Experiments on slow learning and its cures: the cost, the initial weights, the units, the depth."""

from core.config import RunConfig
from core.config.recipes import FIRST_CHAPTER
from core.studies.experiments.claims import Claim, Measure
from core.studies.experiments.course import Run
from core.studies.experiments.evidence import Measured, Printed
from core.studies.experiments.experiment import Experiment, View
from core.studies.experiments.measures import after, best, difference, epochs_to, late, reproduced, slowness
from core.studies.experiments.neuron import Neuron, learn
from core.studies.experiments.unit import EPOCHS, OUTPUT, PERCENT, POINTS, TIMES, Z
from core.studies.experiments.weights import fresh_z, left_of_blank
from core.support.messages import message, plural


def _neuron_says(name: str, neuron: Neuron, epoch: int, output: float) -> Claim:
    return Claim(
        message("{name} after {epoch} epochs", name=name, epoch=epoch),
        Measure((), lambda _: float(learn(neuron).output[epoch])),
        OUTPUT,
        output - 1e-4,
        output + 1e-4,
        theory=message("The book's formulas, recomputed: {output:.4f}.", output=output),
    )


_QUADRATIC, _CROSS = Neuron(), Neuron(cost="cross-entropy", eta=0.005)
_NEURONS = (
    (message("quadratic from 0.6, 0.9"), _QUADRATIC, (0.1527, 0.0940)),
    (message("quadratic from 2.0, 2.0"), Neuron(2.0, 2.0), (0.9334, 0.2028)),
    (message("cross-entropy from 0.6, 0.9"), _CROSS, (0.6053, 0.4177)),
    (message("cross-entropy from 2.0, 2.0"), Neuron(2.0, 2.0, 0.005, "cross-entropy"), (0.9282, 0.7796)),
    (message("cross-entropy from 2.0, 2.0, η 0.15"), Neuron(2.0, 2.0, 0.15, "cross-entropy"), (0.0257, 0.0120)),
)

SATURATED_NEURON = Experiment(
    "saturated-neuron",
    message("The saturated neuron"),
    (View("output"), View("cost")),
    tuple(
        _neuron_says(name, neuron, epoch, output)
        for name, neuron, outputs in _NEURONS
        for epoch, output in zip((150, 300), outputs, strict=True)
    ),
    0.1,
    neurons=tuple((name, neuron) for name, neuron, _ in _NEURONS),
)

_STUCK = message("quadratic, 100 hidden")

COSTS = Experiment(
    "costs",
    message("Quadratic cost against cross-entropy"),
    (View("accuracy", ("test", "validation")), View("cost", ("train",))),
    (
        *(
            reproduced(run, best(run), seeds, Printed(accuracy, "test"))
            for run, accuracy, seeds in (
                (message("quadratic, 30 hidden"), 0.9542, (0.9531, 0.9521, 0.9553, 0.9514, 0.9488)),
                (message("cross-entropy, 30 hidden"), 0.9549, (0.9525, 0.9524, 0.9495, 0.9527, 0.9515)),
                (message("cross-entropy, 100 hidden"), 0.9682, (0.9677, 0.9678, 0.9695, 0.9696, 0.9676)),
            )
        ),
        # With most seeds an output unit saturates at the start and never learns its digit; which, rounding decides.
        Claim(
            _STUCK,
            best(_STUCK),
            PERCENT,
            low=0.65,
            measured=Measured((0.8746, 0.9657, 0.9685, 0.9644, 0.8559)),
            book=Printed(0.9659, "test"),
            theory=message(
                "Each output that saturates at the start and never learns its digit costs about ten points."
            ),
        ),
    ),
    30,
    tuple(
        Run(
            message("{cost}, {hidden} hidden", cost=message(cost), hidden=hidden),
            FIRST_CHAPTER.changed(cost=cost, eta=eta, sizes=(784, hidden, 10)),
        )
        for hidden in (30, 100)
        for cost, eta in (("quadratic", 3.0), ("cross-entropy", 0.5))
    ),
)

_FIRST = FIRST_CHAPTER.changed(eta=0.1, lambda_=5.0)
_SMALL, _LARGE = message("1/√n, 30 hidden"), message("large, 30 hidden")

FIRST_WEIGHTS = Experiment(
    "first-weights",
    message("Large initial weights against 1/√n"),
    (View("accuracy", ("validation",)), View("cost", ("train",))),
    (
        Claim(
            message("{run}, one epoch", run=_LARGE),
            after(_LARGE, 1, "validation"),
            PERCENT,
            high=0.905,
            measured=Measured((0.8589, 0.8815, 0.874, 0.8769, 0.8705)),
            book=Printed(0.87, "validation", "under"),
        ),
        Claim(
            message("{run}, one epoch", run=_SMALL),
            after(_SMALL, 1, "validation"),
            PERCENT,
            low=0.91,
            measured=Measured((0.9286, 0.9293, 0.9232, 0.9273, 0.9348)),
            book=Printed(0.93, "validation", "almost"),
        ),
        *(
            Claim(
                message("spread of z in a fresh unit, 500 of 1 000 inputs on, {name}", name=name),
                fresh_z(init),
                Z,
                low,
                high,
                theory=theory,
            )
            for name, init, low, high, theory in (
                (
                    message("large"),
                    "large",
                    21.2,
                    23.6,
                    message("The book's sum of 500 weights and a bias: √501 = 22.4."),
                ),
                (
                    message("1/√n"),
                    "1-over-root-n",
                    1.16,
                    1.28,
                    message("The book's sum of 500 weights and a bias: √1.5 = 1.22."),
                ),
            )
        ),
        Claim(
            message("{run}, weights of blank pixels, end over start", run=_LARGE),
            left_of_blank(_LARGE),
            Z,
            0.22,
            0.23,
            measured=Measured((0.22268, 0.22268, 0.22268, 0.22268, 0.22268)),
            theory=message(
                "Weight decay alone shrinks them by exp(−ηλ/m) an epoch, m being the mini-batch: exp(−30 · 0.1 · 5 / "
                "10) = 0.22."
            ),
        ),
        Claim(
            message("1/√n over large, best of 30 epochs, 30 hidden"),
            difference(best(_SMALL, "validation"), best(_LARGE, "validation")),
            POINTS,
            low=-0.003,
            measured=Measured((0.0052, 0.0015, 0.0052, 0.0014, 0.0049)),
        ),
    ),
    30,
    tuple(
        Run(
            message("{name}, {hidden} hidden", name=name, hidden=hidden),
            _FIRST.changed(init=init, sizes=(784, hidden, 10)),
        )
        for hidden in (30, 100)
        for name, init in ((message("large"), "large"), (message("1/√n"), "1-over-root-n"))
    ),
)

_DEEP = RunConfig(data="mnist", train_images=1000, lambda_=0, eta=0.1, epochs=60)
_UNITS = {message("sigmoid"): ("sigmoid", "1-over-root-n"), message("ReLU"): ("relu", "he")}

VANISHING_GRADIENT = Experiment(
    "vanishing-gradient",
    message("The vanishing gradient"),
    (View("speed"), View("accuracy", ("validation",))),
    (
        Claim(
            message("speed of the last hidden layer over the first, 4 layers of sigmoid"),
            slowness("sigmoid, 4 hidden layers"),
            TIMES,
            low=20,
            measured=Measured((334.25, 104.39, 125.16, 103.9, 91.666)),
            book=Printed(95, about="about"),
        ),
        Claim(
            message("speed of the last hidden layer over the first, 4 layers of ReLU"),
            slowness("ReLU, 4 hidden layers"),
            TIMES,
            low=0.2,
            high=5,
            measured=Measured((2.0589, 2.0549, 1.7769, 1.0308, 1.067)),
        ),
    ),
    10,
    tuple(
        Run(
            plural("{name}, {n} hidden layer", "{name}, {n} hidden layers", n=layers, name=name),
            _DEEP.changed(hidden=hidden, init=init, sizes=(784, *[30] * layers, 10)),
        )
        for name, (hidden, init) in _UNITS.items()
        for layers in (1, 2, 3, 4)
    ),
)

_PLAIN = RunConfig(data="mnist", sizes=(784, 100, 10), lambda_=5.0, eta=0.1, epochs=20)
_KINDS = {
    message("sigmoid"): ({}, (0.9764, 0.9767, 0.9768, 0.9783, 0.9778)),
    message("tanh"): ({"hidden": "tanh", "init": "glorot"}, (0.979, 0.979, 0.9786, 0.9795, 0.9781)),
    message("ReLU"): ({"hidden": "relu", "init": "he"}, (0.9817, 0.9804, 0.9795, 0.9784, 0.9808)),
    message("sigmoid, softmax"): ({"cost": "log-likelihood"}, (0.977, 0.9772, 0.9764, 0.9771, 0.977)),
    message("ReLU, softmax"): (
        {"hidden": "relu", "init": "he", "cost": "log-likelihood"},
        (0.9805, 0.9808, 0.9814, 0.9814, 0.9813),
    ),
}
"""The settings of each kind of unit, and its best accuracy with other seeds."""

UNITS = Experiment(
    "units",
    message("Sigmoid, tanh, ReLU; softmax"),
    (View("accuracy", ("validation",)), View("cost", ("train",))),
    (
        *(reproduced(name, best(name, "validation"), seeds) for name, (_, seeds) in _KINDS.items()),
        Claim(
            message("to reach 97 %, sigmoid takes longer than ReLU by"),
            difference(epochs_to("sigmoid", 0.97), epochs_to("ReLU", 0.97)),
            EPOCHS,
            low=1,
            measured=Measured((5, 5, 5, 4, 5)),
        ),
    ),
    33,
    tuple(Run(name, _PLAIN.changed(**settings)) for name, (settings, _) in _KINDS.items()),
)

_NONE, _FLAT, _BENT = "784-10", message("784-30-30-10, linear"), message("784-30-30-10, sigmoid")
_SHALLOW = RunConfig(data="mnist", sizes=(784, 10), eta=0.1, epochs=10)

LINEAR_LAYERS = Experiment(
    "linear-layers",
    message("Layers without an activation"),
    (View("accuracy", ("validation",)), View("cost", ("train",))),
    (
        Claim(
            message("linear layers over no hidden layer, validation at the end"),
            difference(late(_FLAT), late(_NONE)),
            POINTS,
            low=-0.01,
            high=0.01,
            measured=Measured((-0.00022, -0.00176, -0.00216, -0.00178, -0.0015)),
            theory=message("W₃(W₂(W₁x + b₁) + b₂) + b₃ is one matrix times x plus one bias."),
        ),
        Claim(
            message("sigmoid layers over linear layers, validation at the end"),
            difference(late(_BENT), late(_FLAT)),
            POINTS,
            low=0.02,
            measured=Measured((0.03994, 0.04006, 0.0427, 0.04156, 0.04472)),
        ),
    ),
    8,
    (
        Run(_NONE, _SHALLOW),
        Run(_FLAT, _SHALLOW.changed(sizes=(784, 30, 30, 10), hidden="linear", eta=0.02)),
        Run(_BENT, _SHALLOW.changed(sizes=(784, 30, 30, 10), eta=0.5)),
    ),
)
