"""The learning rate, mini-batches, epochs and the seed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.session.draft import Draft
from gui.settings.training_panel import TrainingPanel
from tests.gui.hands import find, press, show, type_into


@pytest.fixture
def draft() -> Draft:
    return Draft()


@pytest.fixture
def panel(qtbot, draft):
    panel = TrainingPanel(draft)
    show(qtbot, panel)
    return panel


def test_a_typed_rate_counts_when_the_field_is_left(panel, draft: Draft) -> None:
    type_into(panel, "eta", "0,025")
    assert draft.config.eta == 0.025
    assert panel.fields["eta"].editor.text() == "0.025"


def test_nothing_counts_while_it_is_being_typed(panel, draft: Draft) -> None:
    editor = panel.fields["eta"].editor
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, "0.0")
    assert draft.config.eta == 0.5
    draft.set("ema", 0.5)  # another panel's change leaves the typing alone
    QTest.keyClicks(editor, "3")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert draft.config.eta == 0.03


def test_a_refused_rate_says_why_and_the_field_goes_back(panel, draft: Draft) -> None:
    type_into(panel, "eta", "0")
    field = panel.fields["eta"]
    assert field.editor.value() == draft.config.eta == 0.5
    assert field.note() == "Should be greater than 0, not 0.0."
    type_into(panel, "eta", "0.1")
    assert field.note() == ""
    assert draft.config.eta == 0.1


def test_a_complaint_is_gone_with_the_next_change(panel, draft: Draft) -> None:
    type_into(panel, "eta", "0")
    draft.set("ema", 0.5)
    assert panel.fields["eta"].note() == ""


def test_numbers_are_typed(panel, draft: Draft) -> None:
    for name, text, value in (("batch_size", "32", 32), ("epochs", "1 000", 1000)):
        type_into(panel, name, text)
        assert getattr(draft.config, name) == value


def test_no_mini_batches_where_all_images_are_looked_at(panel, draft: Draft) -> None:
    draft.set("optimizer", "l-bfgs")
    field = panel.fields["batch_size"]
    assert not field.editor.isEnabled()
    assert "all training images at once" in field.note()
    draft.set("optimizer", "sgd")
    assert field.editor.isEnabled()


def test_half_a_seed_is_refused(panel, draft: Draft) -> None:
    type_into(panel, "seed", "1.5")
    assert draft.config.seed == panel.fields["seed"].editor.value() == 1
    assert panel.fields["seed"].note()


def test_a_seed_is_a_whole_number_in_the_config(panel, draft: Draft) -> None:
    type_into(panel, "seed", "42")
    assert draft.config.seed == 42
    assert type(draft.config.seed) is int


def test_a_new_seed_is_another(panel, draft: Draft) -> None:
    for _ in range(20):
        before = draft.config.seed
        press(panel, "newSeedButton")
        assert draft.config.seed != before
        assert panel.fields["seed"].editor.value() == draft.config.seed


def test_no_new_seed_while_training(panel, draft: Draft) -> None:
    panel.set_running(True)
    press(panel, "newSeedButton")
    assert draft.config.seed == 1
    assert "stop first" in find(panel, "newSeedButton").toolTip()


def test_folded_it_says_how_long_it_takes(panel, draft: Draft) -> None:
    words = []
    for epochs in (1, 30):
        draft.set("epochs", epochs)
        words.append(panel.summary(draft.config))
    assert words == ["η 0.5, 1 epoch", "η 0.5, 30 epochs"]


def test_a_rate_too_large_for_the_optimizer_is_remarked_upon(panel, draft: Draft) -> None:
    draft.set("optimizer", "adam")
    assert panel.fields["eta"].note() == "Adam needs a small η, such as 0.001; 0.5 oscillates."
    type_into(panel, "eta", "0.001")
    assert panel.fields["eta"].note() == ""
