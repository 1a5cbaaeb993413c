"""Experiments at full size on MNIST: they end as the book says."""

from pathlib import Path

import pytest

from core.studies.experiments.following import follow
from core.studies.experiments.gallery import GALLERY

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("name", ["overfitting", "learning-rate", "vanishing-gradient", "weight-average"])
def test_the_figures_come_out(name: str, mnist_folder: Path) -> None:
    experiment = GALLERY[name].changed(data=str(mnist_folder))
    data, courses = experiment.data_of(experiment.runs[0]), {}
    for run in experiment.runs:
        *_, (_, courses[run.name]) = follow(experiment, run, data)
    outcome = experiment.outcome(courses)
    assert outcome.as_expected, outcome.lines
