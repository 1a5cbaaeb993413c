"""Each kind of problem in a real run, told once it is certain and mended by its cure; healthy runs are left alone."""

import pytest

from core.config.recipes import RECIPES
from core.insight.doctor import ProblemKind, Severity
from core.insight.doctor.baseline import learnt_from
from core.studies.experiments.sales import QUADRATIC
from tests.core.insight.doctor.runs import EPOCHS, HEALTHY, ILL, IMAGES, data, followed, settings


@pytest.mark.parametrize("kind", ProblemKind)
def test_a_run_that_shows_a_problem_is_told_of_and_its_cure_mends_it(kind: ProblemKind) -> None:
    config = settings(ILL[kind])
    seen = followed(config)
    assert any(problem.kind is kind for each in seen for problem in each.problems), seen[-1]
    told = next(each.told for each in seen if each.told)
    assert told.cure
    assert told.severity is not Severity.USUAL
    healed = followed(config.changed(**dict(told.cure.changes)), epochs=4)
    assert not any(each.told for each in healed), healed[-1].told
    assert healed[-1].accuracy
    assert healed[-1].accuracy >= 0.95 * max(learnt_from(data().train), seen[-1].accuracy or 0.0)


@pytest.mark.parametrize("values", HEALTHY, ids=str)
def test_a_healthy_run_is_left_alone(values: dict[str, object]) -> None:
    told = [each.told for each in followed(settings(values)) if each.told]
    assert not told, told[0]


@pytest.mark.parametrize("name", ["quick-start", "book-first", "book-best"])
def test_a_recipe_is_left_alone(name: str) -> None:
    config = RECIPES[name].config.changed(data="synthetic", train_images=IMAGES, epochs=EPOCHS)
    told = [each.told for each in followed(config) if each.told]
    assert not told, told[0]


@pytest.mark.parametrize("values", [{}, {"cost": "uneven"}, {"sizes": "2-8-1", "hidden": "relu", "eta": 0.05}], ids=str)
def test_a_run_that_learns_numbers_is_left_alone(values: dict[str, object]) -> None:
    config = QUADRATIC.changed(epochs=8, **values)
    told = [each.told for each in followed(config) if each.told]
    assert not told, told[0]


def test_there_are_thirty_healthy_runs_at_least() -> None:
    assert len(HEALTHY) >= 30


def test_saturation_on_hard_data_is_usual_once_it_reads_them_better_than_the_simplest_classifier() -> None:
    *_, last = followed(settings({"sizes": "784-30-30-30-10", "epochs": 8, "train_images": 0}))
    [found] = last.problems
    assert (found.kind, found.severity, found.cure) == (ProblemKind.SATURATED, Severity.USUAL, None)
    assert last.accuracy
    assert learnt_from(data().train) < last.accuracy < 0.9
