"""Experiments at full size on MNIST: they end as the book says."""

from pathlib import Path

import pytest

from core.studies.experiments.following import follow_all
from core.studies.experiments.gallery import GALLERY

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("name", ["overfitting", "learning-rate", "mini-batch", "vanishing-gradient", "weight-average"])
def test_the_figures_come_out(name: str, mnist_folder: Path) -> None:
    experiment = GALLERY[name].changed(data=str(mnist_folder))
    outcome = experiment.outcome({course.run.name: course for _, course in follow_all(experiment)})
    assert outcome.as_expected, outcome.lines
