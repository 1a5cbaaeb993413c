"""The draft: always one valid config, told once a change."""

import pytest

from core.config import RunConfig
from gui.session.draft import Draft
from gui.window.undo_texts import redo_words, undo_words


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


# Undoing


@pytest.fixture
def separate_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    """However soon they follow, two turns are two."""
    monkeypatch.setattr("gui.session.draft.ONE_TURN_S", -1.0)


@pytest.mark.usefixtures("separate_turns")
def test_turns_are_undone_and_redone_one_by_one(draft: Draft, heard: list[object]) -> None:
    draft.set("eta", 2.0)
    draft.set("lambda_", 5.0)
    assert draft.undoing() == {"lambda_": (1.0, 5.0)}
    draft.undo()
    assert (draft.config.eta, draft.config.lambda_) == (2.0, 1.0)
    draft.undo()
    assert draft.config == RunConfig()
    assert draft.undoing() == {}
    draft.undo()
    assert draft.redoing() == {"eta": (0.5, 2.0)}
    draft.redo()
    draft.redo()
    assert draft.config == RunConfig().changed(eta=2.0, lambda_=5.0)
    assert heard[-1] == draft.config
    assert len(heard) == 6


def test_what_a_wheel_turns_is_one_turn(draft: Draft) -> None:
    for eta in (0.6, 0.7, 0.8):
        draft.set("eta", eta)
    draft.set("lambda_", 5.0)
    draft.undo()
    assert draft.undoing() == {"eta": (0.5, 0.8)}
    draft.undo()
    assert draft.config == RunConfig()


def test_there_and_back_leaves_nothing_to_undo(draft: Draft) -> None:
    draft.set("eta", 0.6)
    draft.set("eta", 0.5)
    assert draft.undoing() == {}


def test_a_cost_goes_back_with_the_outputs_it_brought(draft: Draft) -> None:
    draft.set("cost", "log-likelihood")
    draft.undo()
    assert draft.config == RunConfig()
    draft.redo()
    assert draft.config.output == "softmax"


@pytest.mark.usefixtures("separate_turns")
def test_whole_settings_are_undone_but_for_the_data_which_are_loaded(draft: Draft) -> None:
    draft.set("data", "mnist")
    assert draft.undoing() == {}
    draft.replace(RunConfig().changed(data="synthetic", eta=3.0, sizes="784-50-10"))
    assert set(draft.undoing()) == {"eta", "sizes"}
    draft.undo()
    assert draft.config == RunConfig()
    draft.set("data", "mnist")
    draft.redo()
    assert (draft.config.data, draft.config.eta) == ("mnist", 3.0)


@pytest.mark.usefixtures("separate_turns")
def test_whole_settings_are_a_turn_of_their_own_however_fast_they_follow(draft: Draft) -> None:
    for eta in (3.0, 0.1):
        draft.replace(RunConfig(eta=eta))
    draft.set("eta", 2.0)
    for eta in (0.1, 3.0, 0.5):
        draft.undo()
        assert draft.config.eta == eta


def test_while_a_run_is_on_only_live_turns_are_undone(draft: Draft) -> None:
    draft.set("sizes", "784-50-10")
    draft.set("batch_size", 20)
    draft.set_running(True)
    draft.undo()
    assert draft.config.batch_size == 10
    assert draft.undoing() == {}
    draft.undo()
    assert draft.config.sizes == (784, 50, 10)
    draft.set_running(False)
    draft.undo()
    assert draft.config == RunConfig()


@pytest.mark.usefixtures("separate_turns")
def test_a_turn_that_makes_no_sense_any_more_is_refused(draft: Draft, heard: list[object]) -> None:
    draft.set("dropout", 0.5)
    draft.set("dropout", 0.0)
    draft.turn({"optimizer": "l-bfgs"})  # as something else may have set it meanwhile
    draft.undo()
    assert draft.config.dropout == 0
    assert "L-BFGS" in str(heard[-1])


def test_every_turn_is_told_to_who_shows_what_can_be_undone(draft: Draft) -> None:
    told: list[str] = []
    draft.undoChanged.connect(lambda: told.append(undo_words(draft)))
    assert undo_words(draft) == "Undo setting change"
    draft.set("eta", 2.0)
    assert told == ["Undo η 0.5 → 2"]
    draft.undo()
    assert redo_words(draft) == "Redo η 0.5 → 2"
    draft.replace(RunConfig().changed(eta=3.0, sizes="784-100-10", lambda_=9.0, optimizer="adam", seed=7))
    assert undo_words(draft) == "Undo change of 5 settings"
