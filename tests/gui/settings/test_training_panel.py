"""Mini-batches, epochs, patience and luck."""

import pytest

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


def test_numbers_are_type_into(panel, draft: Draft) -> None:
    for name, text, value in (("batch_size", "32", 32), ("epochs", "1 000", 1000), ("patience", "5", 5)):
        type_into(panel, name, text)
        assert getattr(draft.config, name) == value


def test_no_patience_is_a_word(panel, draft: Draft) -> None:
    assert panel.fields["patience"].editor.text() == "off"


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
    assert words == ["1 epoch", "30 epochs"]
