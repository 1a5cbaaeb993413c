"""The draft: always one valid config, told once a change."""

import pytest

from core.config import RunConfig
from gui.draft import Draft


@pytest.fixture
def draft() -> Draft:
    return Draft()


@pytest.fixture
def heard(draft: Draft) -> list[object]:
    heard: list[object] = []
    draft.changed.connect(heard.append)
    draft.refused.connect(lambda name, sentence: heard.append((name, sentence)))
    return heard


def test_a_change_is_told_with_the_whole_config(draft: Draft, heard: list[object]) -> None:
    draft.set("lambda_", 5)
    assert heard == [RunConfig().changed(lambda_=5.0)] == [draft.config]


def test_what_is_set_already_is_not_told(draft: Draft, heard: list[object]) -> None:
    draft.set("eta", draft.config.eta)
    draft.replace(RunConfig())
    assert heard == []


def test_a_refused_value_changes_nothing_and_says_why(draft: Draft, heard: list[object]) -> None:
    draft.set("eta", 0)
    assert heard == [("eta", "The settings: eta should be greater than 0, not 0.")]
    assert draft.config == RunConfig()


def test_outputs_that_do_not_go_with_the_cost_are_refused(draft: Draft, heard: list[object]) -> None:
    draft.set("output", "softmax")
    assert draft.config.output == "sigmoid"
    assert "needs sigmoid" in str(heard[0])


def test_a_new_cost_brings_its_outputs(draft: Draft) -> None:
    draft.set("cost", "log-likelihood")
    assert draft.config.output == "softmax"
