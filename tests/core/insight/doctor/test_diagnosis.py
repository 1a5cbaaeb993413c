"""Diagnosis of bad runs, and no diagnosis of good ones."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.dataset import Dataset
from core.data.readers import imports
from core.data.selection import of_digits
from core.events import BatchDone, Diverged, EpochDone
from core.insight.doctor import (
    Before,
    Cure,
    Examiner,
    Problem,
    ProblemKind,
    RunCourse,
    Severity,
    diagnose,
    diagnose_course,
    examine,
)
from core.insight.doctor.layer_rules import is_slowed
from core.insight.doctor.usual import usual_eta
from core.network import Network, layer_views
from core.trainer import train

RELU = {"sizes": "784-100-10", "hidden": "relu", "cost": "log-likelihood", "init": "he"}
ADAM = RELU | {"optimizer": "adam", "eta": 0.001, "batch_size": 32}
STRETCH = 10


@pytest.fixture(scope="module")
def mnist(mnist_folder: Path) -> Dataset:
    whole = imports.read([mnist_folder])
    return replace(whole, validation=whole.validation.first(1000))


def config(**settings: object) -> RunConfig:
    return RunConfig().changed(**settings)


def fresh(mnist: Dataset, settings: RunConfig) -> list[Problem]:
    return diagnose(examine(settings, Network.fresh(settings), mnist.train))


def after(mnist: Dataset, settings: RunConfig) -> list[list[Problem]]:
    """Return the problems after each epoch; steps are measured over at least STRETCH mini-batches before its end."""
    data = mnist.limited(settings.train_images)
    whole = len(data.train) // settings.batch_size
    examiner = Examiner(settings, data.train)
    costs: tuple[list[float], list[float]] = [], []
    found, report = [], None
    for event in train(settings, data):
        if isinstance(event, BatchDone) and whole - event.batch >= STRETCH:
            report = event
        if isinstance(event, EpochDone):
            costs[0].append(event.train.data_cost)
            costs[1].append(event.validation.data_cost)
            before = Before(report.theta, whole - report.batch) if report else None
            course = RunCourse(settings, float(event.epoch), len(data.train), *costs)
            found.append(diagnose(examiner.examine(event.checkpoint.theta, before), course))
            report = None
    return found


def kinds(problems: list[Problem]) -> list[ProblemKind]:
    return [each.kind for each in problems]


def ill(found: list[list[Problem]]) -> list[list[Problem]]:
    """Leave out what is usual once trained."""
    return [[each for each in problems if each.severity is not Severity.USUAL] for problems in found]


# Well


def test_the_books_network_is_well_from_its_first_epoch_on(mnist: Dataset) -> None:
    settings = config(lambda_=5, epochs=4)
    assert fresh(mnist, settings) == []
    assert ill(after(mnist, settings)) == [[]] * 4


@pytest.mark.parametrize(
    "settings",
    [
        ADAM,
        RELU | {"eta": 0.1},
        {"sizes": "784-50-50-10", "hidden": "tanh", "init": "glorot", "eta": 0.1, "cost": "log-likelihood"},
        ADAM | {"sizes": "784-50-50-50-10", "hidden": "gelu"},
        {"sizes": "784-100-10", "eta": 0.3, "dropout": 0.5},
    ],
    ids=["adam", "relu", "tanh", "gelu", "dropout"],
)
def test_other_networks_that_learn_well_are_left_alone(mnist: Dataset, settings: dict[str, object]) -> None:
    chosen = config(**settings, epochs=2, train_images=20_000)
    assert fresh(mnist, chosen) == []
    assert ill(after(mnist, chosen)) == [[], []]


# Ill


def test_large_first_weights_saturate_and_the_quadratic_cost_leaves_them_so(mnist: Dataset) -> None:
    settings = config(init="large", cost="quadratic", eta=0.1, lambda_=0, epochs=1, train_images=10_000)
    for found in (fresh(mnist, settings), *after(mnist, settings)):
        assert kinds(found) == [ProblemKind.SATURATED, ProblemKind.STUCK]
        assert found[0].sentence.startswith("hidden layer 1: ")
        assert "% saturated. Try 1/√n" in found[0].sentence
        assert found[0].knobs == ("init", "eta")
        assert found[0].layers == (0,)
        assert found[1].knobs[0] == "cost"


def test_only_costs_with_the_slope_in_them_are_slowed() -> None:
    slowed = {cost: is_slowed(config(cost=cost)) for cost in ("quadratic", "cross-entropy", "log-likelihood")}
    assert slowed == {"quadratic": True, "cross-entropy": False, "log-likelihood": False}


def test_in_a_deep_net_of_sigmoids_the_gradient_vanishes(mnist: Dataset) -> None:
    [found] = fresh(mnist, config(sizes="784-30-30-30-30-10"))
    assert found.kind == ProblemKind.VANISHING
    assert found.sentence.startswith("gradient of hidden layer 1 is 1/")
    assert "of hidden layer 4's: it vanishes. Try ReLU" in found.sentence
    assert found.knobs[0] == "hidden"


def test_in_a_deep_net_of_sinh_it_explodes(mnist: Dataset) -> None:
    settings = config(sizes="784-30-30-30-30-10", hidden="sinh", cost="log-likelihood")
    assert kinds(fresh(mnist, settings))[0] == ProblemKind.EXPLODING


def test_too_large_a_rate_kills_relus(mnist: Dataset) -> None:
    [found] = after(mnist, config(**RELU, eta=1, lambda_=0, epochs=1, train_images=10_000))
    assert found[0].kind == ProblemKind.DEAD
    assert "of its ReLU units are dead" in found[0].sentence
    assert found[0].knobs == ("eta", "hidden")


def test_biases_far_below_zero_are_dead_relus(mnist: Dataset) -> None:
    settings = config(**RELU)
    network = Network.fresh(settings)
    network.biases[0][:40] = -100
    [found] = diagnose(examine(settings, network, mnist.train))
    assert found.sentence.startswith("hidden layer 1: 40 % of its ReLU units are dead")


def test_zero_weights_make_units_that_are_alike(mnist: Dataset) -> None:
    network = Network.of(config(), np.zeros_like(Network.fresh(config()).theta))
    worst = diagnose(examine(config(), network, mnist.train))[0]
    assert (worst.kind, worst.layers, worst.knobs) == (ProblemKind.ALIKE, (0, 1), ("init", "lambda_"))


def test_one_answer_for_all_is_told_after_an_epoch_and_not_before(mnist: Dataset) -> None:
    network = Network.fresh(config())
    network.weights[1][:] *= 0.01
    network.biases[1][3] = 9
    found = examine(config(), network, mnist.train)
    assert ProblemKind.CONSTANT not in kinds(diagnose(found, RunCourse(config(), 0.4)))
    assert ProblemKind.CONSTANT in kinds(diagnose(found, RunCourse(config(), 1.4)))


@pytest.mark.usefixtures("every_batch")
def test_a_tiny_rate_crawls(mnist: Dataset) -> None:
    [_, found] = after(mnist, config(eta=1e-4, epochs=2, train_images=5000))
    assert kinds(found) == [ProblemKind.SMALL_STEP]
    assert "try a larger η" in found[0].sentence


def test_steps_that_renew_the_weights_are_too_large(mnist: Dataset) -> None:
    theta, other = (Network.fresh(config(seed=seed)).theta for seed in (1, 2))
    found = Examiner(config(), mnist.train).examine(theta, Before(other, 4))
    assert ProblemKind.LARGE_STEP in kinds(diagnose(found, RunCourse(config(), 2.0)))


def test_a_thousand_images_are_learnt_by_heart(mnist: Dataset) -> None:
    settings = config(**ADAM, lambda_=0, epochs=30, train_images=1000)
    first, *_, last = after(mnist, settings)
    assert first == []
    assert kinds(last) == [ProblemKind.OVERFITTING]
    assert "it overfits. Try more λ, dropout, or more data" in last[0].sentence
    assert last[0].knobs == ("lambda_", "dropout", "train_images")


# Curves


def course(train_costs: list[float], validation: list[float]) -> RunCourse:
    return RunCourse(config(), float(len(validation)), 1000, train_costs, validation)


FALLING = [0.8**epoch for epoch in range(20)]


def test_epochs_of_overfitting_are_counted_from_the_lowest_cost() -> None:
    valley = [0.5 + 0.02 * abs(epoch - 8) for epoch in range(20)]
    [found] = diagnose_course(course(FALLING, valley))
    assert found.sentence.startswith("validation cost has risen for 11 epochs while training cost falls")
    assert diagnose_course(course(FALLING[:14], valley[:14])) == []


def test_a_validation_cost_that_rises_while_accuracy_improves_is_usual() -> None:
    valley = [0.5 + 0.02 * abs(epoch - 8) for epoch in range(20)]
    rising, level = [0.8 + 0.005 * epoch for epoch in range(20)], [0.8] * 20
    [harmless] = diagnose_course(replace(course(FALLING, valley), accuracies=rising))
    [harmful] = diagnose_course(replace(course(FALLING, valley), accuracies=level))
    assert (harmless.severity, harmful.severity) == (Severity.USUAL, Severity.SLOWS)
    assert harmless.cure is None
    assert harmful.cure == Cure((("dropout", 0.5),))  # λ 1 for 1000 images is strong already


def test_targets_are_at_chance_where_the_mean_answers_as_well() -> None:
    at_mean = RunCourse(config(), 4.0, 20_000, accuracies=[0.0, 0.02, 0.05, 0.04], has_classes=False)
    assert "no better than the mean of the targets" in diagnose_course(at_mean)[0].sentence
    assert diagnose_course(replace(at_mean, accuracies=[0.0, 0.3, 0.5, 0.6])) == []


@pytest.mark.parametrize(("classes", "chance"), [(2, 0.6), (3, 0.43), (10, 0.2), (50, 0.04)])
def test_chance_depends_on_the_number_of_classes(classes: int, chance: float) -> None:
    guessing = RunCourse(config(sizes=f"784-30-{classes}"), 4.0, 20_000, accuracies=[chance - 0.01] * 4)
    assert kinds(diagnose_course(guessing)) == [ProblemKind.CHANCE]
    assert diagnose_course(replace(guessing, accuracies=[chance + 0.01] * 4)) == []


def test_a_run_of_few_steps_is_given_time() -> None:
    guessing = RunCourse(config(), 4.0, 20_000, accuracies=[0.1] * 4)
    assert kinds(diagnose_course(guessing)) == [ProblemKind.CHANCE]
    assert diagnose_course(replace(guessing, train_images=500)) == []
    assert diagnose_course(replace(guessing, config=config(optimizer="l-bfgs"))) == []


def test_wrong_labels_are_named_and_put_right() -> None:
    [found] = diagnose_course(RunCourse(config(label_noise=0.9), 4.0, 50_000, accuracies=[0.1] * 4))
    assert "90 % of the training labels are wrong." in found.sentence
    assert found.cure == Cure((("label_noise", 0.0),))


def test_several_wrong_settings_are_all_named_and_put_right_together() -> None:
    wrong = RunCourse(config(eta=50, dropout=0.95, lambda_=5000), 4.0, 10_000, accuracies=[0.1] * 4)
    [found] = diagnose_course(wrong)
    assert "λ 5000 is too large for 10,000 training images. η 50 is too large. Dropout switches off" in found.sentence
    assert found.cure == Cure((("lambda_", 1.0), ("eta", 0.5), ("dropout", 0.0)))


@pytest.mark.parametrize(
    ("train_costs", "validation"),
    [
        (FALLING, FALLING),
        (FALLING, [0.5 + 0.02 * (epoch % 2) for epoch in range(20)]),
        ([0.3] * 20, [0.5 + 0.02 * abs(epoch - 8) for epoch in range(20)]),
        ([], []),
    ],
    ids=["both fall", "jitter", "both rise", "nothing yet"],
)
def test_other_curves_are_no_overfitting(train_costs: list[float], validation: list[float]) -> None:
    assert diagnose_course(course(train_costs, validation)) == []


# Diverged


def test_a_run_that_blew_up_says_when_what_is_kept_and_what_to_try(mnist: Dataset) -> None:
    settings = config(cost="quadratic", output="linear", hidden="relu", eta=1000, lambda_=0, train_images=1000)
    event = next(each for each in train(settings, mnist.limited(1000)) if isinstance(each, Diverged))
    [found] = diagnose_course(RunCourse(settings, 0.1, 1000, diverged=event))
    assert found.kind == ProblemKind.DIVERGED
    assert f"became infinite in mini-batch {event.batch} of epoch 1: the initial weights are kept" in found.sentence
    assert found.cure == Cure((("eta", usual_eta(settings)),))
    assert found.sentence.endswith(f"Try η {usual_eta(settings):g}.")
    assert found.knobs[0] == "eta"


def test_where_lambda_alone_blows_it_up_lambda_is_named() -> None:
    settings = config(eta=1, lambda_=5000)
    event = Diverged(4, 132, "the cost", replace(Checkpoint.fresh(settings), epoch=3), 0.3)
    [found] = diagnose_course(RunCourse(settings, 3.1, 1000, diverged=event))
    assert found.sentence.endswith("epoch 4: the weights of epoch 3 are kept. Try λ 0.1.")
    assert found.knobs[0] == "lambda_"
    [usual] = diagnose_course(RunCourse(settings.changed(lambda_=5), 3.1, 1000, diverged=event))
    assert usual.sentence.endswith("Try η 0.3.")


def test_of_two_digits_half_is_what_guessing_reads() -> None:
    guessing = RunCourse(config(digits="01"), 4.0, 10_000, accuracies=[0.5] * 4)
    assert kinds(diagnose_course(guessing)) == [ProblemKind.CHANCE]
    assert diagnose_course(replace(guessing, config=config())) == []
    assert diagnose_course(replace(guessing, config=config(digits="7"), accuracies=[1.0] * 4)) == []


def test_a_network_is_examined_on_the_digits_that_it_learns(mnist: Dataset) -> None:
    settings = config(digits="01")
    found = examine(settings, Network.fresh(settings), mnist.train)
    part = of_digits(mnist.train, "01")
    same = examine(config(), Network.fresh(settings), part)
    assert (found.cost, found.quality, found.learnt_from) == (same.cost, same.quality, same.learnt_from)


@pytest.mark.parametrize("momentum", [1.0, 1.5, -1.0])
def test_a_momentum_without_a_brake_is_named_and_cured_whatever_the_rate(momentum: float) -> None:
    settings = config(optimizer="momentum", momentum=momentum, eta=0.001, lambda_=0)
    event = Diverged(1, 132, "the cost", Checkpoint.fresh(settings), 0.0003)
    [found] = diagnose_course(RunCourse(settings, 0.1, 1000, diverged=event))
    assert found.cure is not None
    assert ("momentum", 0.9) in found.cure.changes
    assert usual_eta(settings)
    [guessing] = diagnose_course(RunCourse(settings, 4.0, 10_000, accuracies=[0.1] * 4))
    assert f"With a momentum of {momentum:g} steps grow without end" in guessing.sentence


def test_the_most_serious_is_told_first(mnist: Dataset) -> None:
    settings = config(init="large", cost="quadratic")
    network = Network.fresh(settings)
    layer_views(network.theta, settings.sizes)[0][1][:] = 1.0
    event = Diverged(1, 2, "the cost", Checkpoint.fresh(settings), 0.3)
    found = diagnose(examine(settings, network, mnist.train), RunCourse(settings, 0.1, 1000, diverged=event))
    assert kinds(found)[:3] == [ProblemKind.DIVERGED, ProblemKind.ALIKE, ProblemKind.SATURATED]
