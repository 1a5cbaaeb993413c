"""η by keys, the knobs that each decay brings, and what the decay will look like."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.config import RunConfig
from core.schedules import SCHEDULES, preview
from gui.session.data_store import DataStore
from gui.session.draft import Draft
from gui.settings.learning_rate_panel import LearningRatePanel
from tests.gui.hands import find, show, type_into

CURVED = [name for name, schedule in SCHEDULES.items() if schedule.knobs]


@pytest.fixture
def draft() -> Draft:
    return Draft()


@pytest.fixture
def panel(qtbot, draft):
    panel = LearningRatePanel(draft)
    show(qtbot, panel)
    return panel


def test_a_typed_rate_counts_when_the_field_is_left(panel, draft: Draft) -> None:
    type_into(panel, "eta", "0,025")
    assert draft.config.eta == 0.025
    assert panel.fields["eta"].editor.text() == "0.025"


def test_nothing_counts_while_it_is_being_type_into(panel, draft: Draft) -> None:
    editor = panel.fields["eta"].editor
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, "0.0")
    assert draft.config.eta == 0.5
    draft.set("epochs", 7)  # another panel's change leaves the typing alone
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
    draft.set("epochs", 7)
    assert panel.fields["eta"].note() == ""


@pytest.mark.parametrize("decay", SCHEDULES)
def test_a_decay_shows_its_knobs_and_no_others(panel, draft: Draft, decay: str) -> None:
    draft.set("decay", decay)
    visible = {name for name, field in panel.fields.items() if field.isVisible()}
    assert visible == {"eta", "decay", *SCHEDULES[decay].knobs} - {"epochs"}  # those have a panel of their own


def test_a_decay_is_chosen_by_key(panel, draft: Draft) -> None:
    editor = panel.fields["decay"].editor
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_Down)
    assert draft.config.decay == "exponential"
    stairs = panel.fields["decay_staircase"].editor
    QTest.keyClick(stairs, Qt.Key.Key_Space)
    assert draft.config.decay_staircase


# The preview


def _expected(config: RunConfig, steps_per_epoch: int) -> tuple[float, float, float]:
    """η at first, at most and at last, as core foresees it."""
    schedule = SCHEDULES[config.decay]
    knobs = {name: getattr(config, name) for name in schedule.knobs}
    _, etas = preview(schedule, config.eta, knobs, config.epochs, steps_per_epoch)
    return float(etas[0]), float(etas.max()), float(etas[-1])


def _told(panel: LearningRatePanel) -> str:
    return find(panel, "decayPreview").accessibleDescription()


def _words(config: RunConfig, steps_per_epoch: int) -> str:
    first, peak, last = _expected(config, steps_per_epoch)
    return f"From {first:.3g} to {last:.3g}, at most {peak:.3g}, in {config.epochs} epochs"


@pytest.mark.parametrize("decay", SCHEDULES)
def test_every_decay_but_the_constant_one_is_previewed(panel, draft: Draft, decay: str) -> None:
    box = panel.fields["decay"].editor
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(list(SCHEDULES).index(decay)):
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert draft.config.decay == decay
    assert find(panel, "decayPreview").isVisible() == (decay in CURVED)
    assert find(panel, "decayPreviewNote").isVisible() == (decay == "stall")
    if decay in CURVED:
        assert _told(panel) == _words(draft.config, 5000)  # MNIST's, as long as no data is there


TYPED = [
    ("exponential", "decay_rate", "0,5"),
    ("exponential", "eta", "2"),
    ("step", "decay_epochs", "3"),
    ("warm-up", "warmup_epochs", "2.5"),
    ("cosine", "eta_end", "0.1"),
    ("one-cycle", "eta_end", "0.2"),
    ("stall", "decay_epochs", "2"),
]


@pytest.mark.parametrize(("decay", "name", "text"), TYPED)
def test_the_preview_follows_what_is_typed_at_once(panel, draft: Draft, decay: str, name: str, text: str) -> None:
    draft.set("decay", decay)
    before = find(panel, "decayPreview").grab().toImage()
    type_into(panel, name, text)
    assert getattr(draft.config, name) == float(text.replace(",", "."))
    assert _told(panel) == _words(draft.config, 5000)
    assert find(panel, "decayPreview").grab().toImage() != before


@pytest.mark.parametrize("turned", [{"rise": 0.7}, {"epochs": 60}, {"batch_size": 500}], ids=str)
def test_the_preview_follows_the_other_panels_too(panel, draft: Draft, turned: dict[str, float]) -> None:
    draft.replace(draft.config.changed(decay="exponential" if "batch_size" in turned else "one-cycle"))
    before = find(panel, "decayPreview").grab().toImage()
    draft.replace(draft.config.changed(**turned))
    assert find(panel, "decayPreview").grab().toImage() != before


def test_an_epoch_has_as_many_mini_batches_as_the_data_give(qtbot, draft: Draft, digits) -> None:
    store = DataStore()
    panel = LearningRatePanel(draft, store)
    show(qtbot, panel)
    draft.replace(draft.config.changed(decay="exponential", decay_rate=0.5, decay_steps=60, epochs=10))
    assert _told(panel) == _words(draft.config, 5000)
    store.dataset = digits
    store.loaded.emit("a few", digits)
    assert _told(panel) == _words(draft.config, 6)
    for images, steps in ((25, 3), (1_000_000, 6), (0, 6)):  # in mini-batches of 10, the last may be smaller
        draft.set("train_images", images)
        assert _told(panel) == _words(draft.config, steps)


def test_a_stalling_preview_says_that_it_is_the_earliest(panel, draft: Draft) -> None:
    draft.replace(draft.config.changed(decay="stall", decay_epochs=10))
    note = find(panel, "decayPreviewNote")
    assert "earliest" in note.text()
    assert "ends early" not in note.text()
    draft.replace(draft.config.changed(decay_epochs=1, halvings=3))
    assert "ends early" in note.text()
    type_into(panel, "halvings", "0")
    assert draft.config.halvings == 0
    assert panel.fields["halvings"].editor.text() == "no limit"
    assert "ends early" not in note.text()


def test_a_warm_up_as_long_as_the_run_is_remarked_upon(panel, draft: Draft) -> None:
    draft.replace(draft.config.changed(decay="cosine", epochs=5))
    assert panel.fields["warmup_epochs"].note() == ""
    type_into(panel, "warmup_epochs", "5")
    assert "whole run" in panel.fields["warmup_epochs"].note()


def test_where_the_optimizer_finds_its_own_steps_nothing_is_previewed(panel, draft: Draft) -> None:
    draft.replace(draft.config.changed(decay="cosine", optimizer="l-bfgs"))
    assert not find(panel, "decayPreview").isVisible()
    draft.set("optimizer", "sgd")
    assert find(panel, "decayPreview").isVisible()


@pytest.mark.parametrize("decay", CURVED)
def test_very_long_and_very_short_runs_are_previewed(panel, draft: Draft, decay: str) -> None:
    for epochs in (1, 100_000):
        draft.replace(draft.config.changed(decay=decay, epochs=epochs, batch_size=100_000 if epochs == 1 else 1))
        assert not find(panel, "decayPreview").grab().isNull()
        assert np.isfinite([float(word) for word in _told(panel).replace(",", "").split() if word[0].isdigit()]).all()
