"""Laws that every experiment keeps: it can run, it is explained, it is judged."""

import re
from collections import Counter
from math import isnan

import pytest

from core.config import RunConfig
from core.events import EpochDone
from core.studies.experiments.course import Course
from core.studies.experiments.experiment import TEXTS, Experiment
from core.studies.experiments.following import follow
from core.studies.experiments.gallery import GALLERY
from core.studies.lessons.lesson import check_claim
from core.training.fit import check_fit
from tests.core.studies.experiments import small

EACH = pytest.mark.parametrize("experiment", GALLERY.values(), ids=GALLERY)
MNIST_IMAGES = 50_000
HALF_AN_HOUR_S = 30 * 60
NOT_REACHED_BY_FEW_IMAGES = "to reach "


def test_only_the_last_is_long() -> None:
    assert [name for name, experiment in GALLERY.items() if experiment.long] == ["best-mlp"]


def test_all_but_the_long_one_fit_half_an_hour_on_a_machine_of_half_the_speed() -> None:
    assert sum(experiment.seconds for experiment in GALLERY.values() if not experiment.long) <= HALF_AN_HOUR_S / 2


@EACH
def test_every_config_is_valid_and_fits_its_data(experiment: Experiment) -> None:
    assert bool(experiment.runs) != bool(experiment.neurons)
    data = experiment.own_data() if experiment.own_data else small.DIGITS
    for run in experiment.runs:
        assert run.config.data == ("mnist" if not experiment.own_data else data.name)
        assert run.config.train_images <= (MNIST_IMAGES if not experiment.own_data else len(data.train))
        assert RunConfig.from_toml(run.config.to_toml()) == run.config
        check_fit(run.config, data)


@EACH
def test_names_are_words_and_those_of_runs_and_figures_differ(experiment: Experiment) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", experiment.name)
    for names in (
        [run.name for run in experiment.runs],
        [name for name, _ in experiment.neurons],
        [claim.what for claim in experiment.claims],
    ):
        assert len(set(names)) == len(names)


@EACH
def test_its_words_ask_what_one_of_its_claims_decides(experiment: Experiment) -> None:
    step = experiment.step
    assert step.predict
    assert step.predict.figure
    check_claim(experiment.name, step.predict.figure.claim)
    (claim,) = (each for each in experiment.claims if each.what == step.predict.figure.claim)
    values = claim.measured.values if claim.measured else (claim.measure({}),)
    right = {step.predict.right_option(value) for value in values}
    assert len(right) == 1, f"{values} are right for the options {right}"
    assert None not in right
    assert step.why


def test_no_words_are_without_their_experiment() -> None:
    assert {path.stem for path in TEXTS.glob("*")} == GALLERY.keys()


@EACH
def test_there_is_something_to_look_at_and_to_expect(experiment: Experiment) -> None:
    assert experiment.views
    assert experiment.claims
    for claim in experiment.claims:
        assert claim.low <= claim.high
        assert claim.measured or claim.theory


@EACH
def test_runs_of_one_experiment_start_from_one_seed_or_each_seed_serves_as_many(experiment: Experiment) -> None:
    assert len(set(Counter(run.config.seed for run in experiment.runs).values())) <= 1


@EACH
def test_it_runs_and_every_figure_is_found(experiment: Experiment) -> None:
    outcome = (less := small.shrunk(experiment)).outcome(small.courses(less))
    for finding in outcome.findings:
        assert finding.claim.what.startswith(NOT_REACHED_BY_FEW_IMAGES) or not isnan(finding.value), finding.claim.what
    assert len(outcome.lines) == len(experiment.claims)
    assert all("Expected: " in line and "Got: " in line and "xpected." in line for line in outcome.lines)


@EACH
def test_runs_that_blew_up_at_once_are_judged_too(experiment: Experiment) -> None:
    outcome = experiment.outcome({run.name: Course(run) for run in experiment.runs})
    assert outcome.as_expected is (not experiment.runs)


@EACH
def test_one_setting_can_be_changed_in_all_runs(experiment: Experiment) -> None:
    changed = experiment.changed(seed=7)
    assert min((run.config.seed for run in changed.runs), default=7) == 7
    assert [run.name for run in changed.runs] == [run.name for run in experiment.runs]
    assert changed.changed(seed=min((run.config.seed for run in experiment.runs), default=1)) == experiment


def test_the_curves_looked_at_are_those_that_are_measured() -> None:
    experiment = small.shrunk(GALLERY["vanishing-gradient"])
    *_, (_, course) = follow(experiment, experiment.runs[-1], small.DIGITS)
    assert len(course.speeds) == 3
    events = [event for event, _ in follow(experiment, experiment.runs[0], small.DIGITS)]
    assert sum(isinstance(event, EpochDone) for event in events) == 2
