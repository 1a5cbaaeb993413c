"""Names of the runs of a race."""

from core.config import RunConfig
from core.studies.sweep.grid import GridPoint, grid
from gui.race.race_texts import names


def points() -> tuple[GridPoint, ...]:
    """Runs in which two settings vary, λ unevenly, as random draws do."""
    configs = [RunConfig(eta=eta, lambda_=lambda_) for eta, lambda_ in ((0.1, 5), (0.2, 5), (0.3, 0))]
    return grid(configs, {})


def test_a_setting_that_was_chosen_to_vary_is_named_in_every_run() -> None:
    assert names(points(), ["eta", "lambda_"]) == ["η 0.1 · λ 5", "η 0.2 · λ 5", "η 0.3 · λ 0"]


def test_of_other_settings_the_usual_value_is_left_out() -> None:
    assert names(points(), ["eta"]) == ["η 0.1", "η 0.2", "η 0.3 · λ 0"]
