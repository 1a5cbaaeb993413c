"""Each experiment's verdict tells the figures it expects from wrong ones, in runs made up by hand."""

from typing import Any

import pytest

from core.events import Ending
from core.studies.experiments.claims import Outcome
from core.studies.experiments.gallery import GALLERY
from tests.core.studies.experiments import small

Curves = dict[str, dict[str, Any]]

_FLAT = [0.97] * 10
_LOUD = [0.95, 0.97] * 5

_NEAR = [0.905, 0.915, 0.92, 0.92, 0.925, 0.925, 0.93]
_MEMORISED = {"train": [0.8, 1.0], "test": [0.81] * 40 + [0.825], "test_cost": [1.2] * 15 + [1.0] + [1.5] * 30}

RIGHT: dict[str, Curves] = {
    "costs": {
        "quadratic, 30 hidden": {"test": [0.9, 0.9531, 0.95]},
        "cross-entropy, 30 hidden": {"test": [0.9551]},
        "quadratic, 100 hidden": {"test": [0.78]},
        "cross-entropy, 100 hidden": {"test": [0.9672]},
    },
    "overfitting": {
        "1 000 images": _MEMORISED,
        "50 000 images": {"train": [0.978], "test": [0.953]},
    },
    "regularization": {
        "1 000 images, λ 0": {"test": [0.825]},
        "1 000 images, λ 0.1": {"test": [0.87]},
        "50 000 images, 30 hidden, λ 0": {"test": [0.955]},
        "50 000 images, 30 hidden, λ 5": {"test": [0.965]},
        "50 000 images, 100 hidden, λ 5": {"validation": [0.979]},
        "50 000 images, 100 hidden, λ 5, η 0.1": {"validation": [0.98]},
    },
    "regularized-spread": {
        f"λ {lambda_}, run {number}": {"validation": [(odd, even)[number % 2]]}
        for lambda_, odd, even in (("0", 0.6, 0.9), ("0.5", 0.93, 0.94))
        for number in range(1, 11)
    },
    "sparse-weights": {
        "no penalty": {"network": small.weighing(1, 1, 1, 2)},
        "L1": {"network": small.weighing(0, 0, 0, 3)},
        "L2": {"network": small.weighing(0.5, 0.5, 0, 2)},
    },
    "decayed-biases": {
        "no λ": {"validation": [0.9]},
        "λ on weights": {"validation": [0.93]},
        "λ on weights and biases": {"validation": [0.928]},
    },
    "first-weights": {
        "large, 30 hidden": {"validation": [0.86, 0.96], "network": small.shrunken(0.223)},
        "1/√n, 30 hidden": {"validation": [0.93, 0.961]},
    },
    "learning-rate": {
        "η 0.025": {"train_cost": [1.0, 0.9, 0.8, 0.7, 0.6]},
        "η 0.25": {"train_cost": [0.6, 0.5, 0.4, 0.4, 0.4]},
        "η 2.5": {"train_cost": [0.8, 0.9, 0.7, 0.9, 0.8]},
    },
    "mini-batch": {
        "1 image, η 0.01": {"validation": [0.88, *_NEAR], "seconds": 3.0},
        "10 images, η 0.1": {"validation": [0.88, *_NEAR]},
        "100 images, η 1": {"validation": [0.87, *_NEAR]},
        "100 images, η 0.1": {"validation": [0.6, 0.75, 0.8, 0.88]},
    },
    "dropout": {
        "no dropout": {"validation": [0.85]},
        "half dropped": {"validation": [0.88]},
    },
    "expanded-data": {
        "1 000 images": {"validation": [0.88]},
        "1 000 images, expanded": {"validation": [0.92]},
        "50 000 images": {"validation": [0.97]},
        "50 000 images, expanded": {"validation": [0.975]},
    },
    "decay": {
        "constant": {"validation": _LOUD},
        "staircase": {"validation": _FLAT},
        "smooth": {"validation": [0.97, 0.971] * 5},
    },
    "optimizers": {
        "gradient descent": {"validation": [0.91] + [0.95] * 9},
        "L-BFGS": {"validation": [0.15] + [0.8] * 9},
        "momentum": {"validation": [0.95]},
        "Adam": {"validation": [0.95]},
    },
    "vanishing-gradient": {
        f"{hidden}, {layers} hidden layer{'s' * (layers > 1)}": {
            "speeds": ((*(slower**-k for k in reversed(range(layers))), 1),)
        }
        for hidden, slower in (("sigmoid", 4.5), ("ReLU", 1.2))
        for layers in (1, 2, 3, 4)
    },
    "weight-average": {"η 2.5, average kept": {"validation": _LOUD, "averaged": [*_FLAT[:9], 0.971]}},
    "sales": {
        **{way: {"network": small.ordering(1.041)} for way in ("gradient descent", "momentum")},
        "Adam": {"network": small.ordering(1.039), "validation_cost": [0.046]},
        "quadratic cost": {"network": small.ordering(0.999)},
    },
    "regression-steps": {
        run: {"validation_cost": [0.1] * epochs + [0.0009], "train_images": 2000}
        for run, epochs in (("gradient descent", 85), ("momentum", 8), ("Adam", 20))
    },
    "more-data": {
        f"{images} images, network": {"validation": [accuracy]}
        for images, accuracy in (("100", 0.6), ("5 000", 0.93), ("50 000", 0.955))
    },
    "distortions": {
        "none": {"validation": [0.961], "train": [1.0]},
        "shifts": {"validation": [0.975], "train": [0.998]},
        "affine": {"validation": [0.98], "train": [0.993]},
        "elastic": {"validation": [0.982], "train": [0.986]},
    },
    "large-rotations": {
        "no rotation": {"validation": [0.96]},
        "up to 15°": {"validation": [0.97], "confusion": small.mixing(0.001)},
        "up to 180°": {"validation": [0.9], "confusion": small.mixing(0.02)},
    },
    "units": {
        **{name: {"validation": [0.96, 0.965, 0.971, 0.975]} for name in ("sigmoid", "tanh", "sigmoid, softmax")},
        **{name: {"validation": [0.965, 0.977]} for name in ("ReLU", "ReLU, softmax")},
    },
    "linear-layers": {
        "784-10": {"validation": [0.92]},
        "784-30-30-10, linear": {"validation": [0.915]},
        "784-30-30-10, sigmoid": {"validation": [0.96]},
    },
    "early-stopping": {
        "stop after 10 epochs without a better one": {"validation": [0.96] * 30},
        "halve η after 5, 7 times": {"validation": [0.965] * 80},
    },
    "best-mlp": {"best-mlp": {"test": [0.9946]}},
}

WRONG: list[tuple[str, str, dict[str, Any]]] = [
    ("costs", "quadratic, 30 hidden", {"test": [0.935]}),
    ("costs", "quadratic, 100 hidden", {"test": [0.5]}),
    ("costs", "cross-entropy, 100 hidden", {"test": [0.955]}),
    ("overfitting", "1 000 images", _MEMORISED | {"train": [0.99]}),
    ("overfitting", "1 000 images", _MEMORISED | {"test": [0.81] * 40 + [0.9]}),
    ("overfitting", "1 000 images", _MEMORISED | {"test": [0.825]}),
    ("overfitting", "1 000 images", _MEMORISED | {"test_cost": [1.2] * 15 + [1.0]}),
    ("overfitting", "1 000 images", _MEMORISED | {"test_cost": [1.0] + [1.5] * 30}),
    ("overfitting", "50 000 images", {"train": [1.0], "test": [0.9]}),
    ("regularization", "1 000 images, λ 0.1", {"test": [0.85]}),
    ("regularization", "50 000 images, 100 hidden, λ 5", {"test": [0.979], "validation": [0.97]}),
    ("regularized-spread", "λ 0.5, run 3", {"validation": [0.85]}),
    ("sparse-weights", "L1", {"network": small.weighing(0, 0, 0, 1)}),
    ("sparse-weights", "L2", {"network": small.weighing(0, 0, 0, 1)}),
    ("sparse-weights", "no penalty", {"network": small.weighing(0, 0, 0, 1)}),
    ("decayed-biases", "λ on weights and biases", {"validation": [0.91]}),
    ("decayed-biases", "no λ", {"validation": [0.94]}),
    ("first-weights", "large, 30 hidden", {"validation": [0.91, 0.96], "network": small.shrunken(0.223)}),
    ("first-weights", "large, 30 hidden", {"validation": [0.86, 0.96], "network": small.shrunken(0.5)}),
    ("first-weights", "1/√n, 30 hidden", {"validation": [0.905, 0.961]}),
    ("first-weights", "1/√n, 30 hidden", {"validation": [0.93, 0.95]}),
    ("learning-rate", "η 2.5", {"train_cost": [0.9, 0.8, 0.7, 0.6, 0.5]}),
    ("learning-rate", "η 0.025", {"train_cost": [1.0, 1.1, 0.8, 0.9, 0.6]}),
    ("learning-rate", "η 0.25", {"train_cost": [0.9]}),
    ("mini-batch", "1 image, η 0.01", {"validation": [0.88, *_NEAR]}),  # as quick as size 10
    ("mini-batch", "10 images, η 0.1", {"validation": [0.88, *_NEAR], "seconds": 3.0}),
    ("mini-batch", "100 images, η 1", {"validation": [0.87, *_NEAR[:6], 0.91]}),
    ("mini-batch", "100 images, η 0.1", {"validation": [0.87, *_NEAR]}),
    ("dropout", "half dropped", {"validation": [0.85]}),
    ("dropout", "no dropout", {"validation": [0.9]}),
    ("expanded-data", "1 000 images, expanded", {"validation": [0.88]}),
    ("expanded-data", "50 000 images, expanded", {"validation": [0.96]}),
    ("decay", "staircase", {"validation": _LOUD}),
    ("decay", "smooth", {"validation": _LOUD}),
    ("optimizers", "momentum", {"validation": [0.91]}),
    ("optimizers", "Adam", {"validation": [0.91]}),
    ("optimizers", "L-BFGS", {"validation": [0.96] * 10}),
    ("vanishing-gradient", "sigmoid, 4 hidden layers", {"speeds": ((1, 1, 1, 1, 1),)}),
    ("vanishing-gradient", "ReLU, 4 hidden layers", {"speeds": ((0.01, 0.1, 0.3, 1, 1),)}),
    ("weight-average", "η 2.5, average kept", {"validation": _LOUD, "averaged": _LOUD}),
    ("sales", "Adam", {"network": small.ordering(1.0), "validation_cost": [0.046]}),
    ("sales", "Adam", {"network": small.ordering(1.04), "validation_cost": [0.125]}),
    ("sales", "quadratic cost", {"network": small.ordering(1.04)}),
    ("regression-steps", "Adam", {"validation_cost": [0.1] * 70 + [0.0009], "train_images": 2000}),
    ("regression-steps", "momentum", {"validation_cost": [0.1], "train_images": 2000}),
    ("more-data", "5 000 images, network", {"validation": [0.95]}),
    ("more-data", "50 000 images, network", {"validation": [0.94]}),
    ("more-data", "100 images, network", {"validation": [0.3]}),
    ("distortions", "shifts", {"validation": [0.965], "train": [0.998]}),
    ("distortions", "affine", {"validation": [0.975], "train": [0.993]}),
    ("distortions", "elastic", {"validation": [0.982], "train": [0.999]}),
    ("large-rotations", "up to 15°", {"validation": [0.95], "confusion": small.mixing(0.001)}),
    ("large-rotations", "up to 180°", {"validation": [0.9], "confusion": small.mixing(0.001)}),
    ("units", "tanh", {"validation": [0.95]}),
    ("units", "ReLU", {"validation": [0.96, 0.96, 0.96, 0.975]}),
    ("linear-layers", "784-30-30-10, linear", {"validation": [0.94]}),
    ("linear-layers", "784-30-30-10, sigmoid", {"validation": [0.925]}),
    ("early-stopping", "stop after 10 epochs without a better one", {"validation": [0.96] * 200}),
    ("early-stopping", "halve η after 5, 7 times", {"validation": [0.965] * 200}),
    ("early-stopping", "halve η after 5, 7 times", {"validation": [0.955] * 80}),
    ("best-mlp", "best-mlp", {"test": [0.99]}),
]


def judged(name: str, curves: Curves) -> Outcome:
    """The verdict on runs made up by hand; each ends as it should, where nothing else is said."""
    runs = GALLERY[name].runs
    return GALLERY[name].outcome(
        {run.name: small.course(run.name, **{"ends": run.ends, **curves.get(run.name, {})}) for run in runs}
    )


def test_every_experiment_with_runs_is_judged_below() -> None:
    with_runs = {name for name, experiment in GALLERY.items() if experiment.runs}
    assert RIGHT.keys() == with_runs == {name for name, _, _ in WRONG}


@pytest.mark.parametrize("name", RIGHT)
def test_the_right_figures_are_as_expected(name: str) -> None:
    outcome = judged(name, RIGHT[name])
    assert outcome.as_expected, outcome.lines


@pytest.mark.parametrize(("name", "run", "curves"), WRONG)
def test_a_wrong_figure_is_not(name: str, run: str, curves: dict[str, Any]) -> None:
    outcome = judged(name, RIGHT[name] | {run: curves})
    assert not outcome.as_expected
    assert "not" in outcome.verdict.lower()


@pytest.mark.parametrize("ending", [Ending.DIVERGED, Ending.STOPPED, None])
@pytest.mark.parametrize("name", RIGHT)
def test_no_run_that_blew_up_or_was_stopped_is_as_expected_however_good_its_figures(
    name: str, ending: Ending | None
) -> None:
    for run in GALLERY[name].runs:
        outcome = judged(name, RIGHT[name] | {run.name: {**RIGHT[name].get(run.name, {}), "ending": ending}})
        assert not outcome.as_expected
        assert f"Run “{run.name}” " in outcome.verdict
        for finding in outcome.findings:
            assert finding.as_expected is (run.name not in finding.claim.measure.runs)
            assert finding.as_expected or f"run “{run.name}” " in finding.line


def test_a_run_that_should_have_stopped_by_itself_and_did_not_is_no_proof() -> None:
    """Early stopping with patience 0 runs through its epochs and gives a figure within the range all the same."""
    experiment = small.shrunk(GALLERY["early-stopping"]).changed(patience=0, decay="constant", epochs=50)
    outcome = experiment.outcome(small.courses(experiment))
    assert not any(finding.as_expected for finding in outcome.findings)
    assert "ended with “all epochs done” instead of “no improvement”" in outcome.lines[0]


def test_the_neuron_is_as_reference_says() -> None:
    outcome = GALLERY["saturated-neuron"].outcome({})
    assert outcome.as_expected
    assert outcome.verdict == "All 10 results as expected."
