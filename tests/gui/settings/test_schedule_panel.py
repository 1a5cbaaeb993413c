"""The knobs that each schedule brings, and what it will look like."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.config import RunConfig
from core.data.selection import of_digits
from core.schedules import SCHEDULES, preview
from gui.session.data_store import DataStore
from gui.session.draft import Draft
from gui.settings.schedule_panel import SchedulePanel
from tests.gui.hands import find, show, type_into

CURVED = [name for name, schedule in SCHEDULES.items() if schedule.knobs]


@pytest.fixture
def draft() -> Draft:
    return Draft()


@pytest.fixture
def panel(qtbot, draft):
    panel = SchedulePanel(draft)
    show(qtbot, panel)
    return panel


@pytest.mark.parametrize("decay", SCHEDULES)
def test_a_decay_shows_its_knobs_and_no_others(panel, draft: Draft, decay: str) -> None:
    draft.set("decay", decay)
    visible = {name for name, field in panel.fields.items() if field.isVisible()}
    assert visible == {"decay", *SCHEDULES[decay].knobs} - {"epochs"}  # those have a panel of their own


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


def _told(panel: SchedulePanel) -> str:
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


@pytest.mark.parametrize("turned", [{"rise": 0.7}, {"eta": 2.0}, {"epochs": 60}, {"batch_size": 500}], ids=str)
def test_the_preview_follows_the_other_panels_too(panel, draft: Draft, turned: dict[str, float]) -> None:
    draft.replace(draft.config.changed(decay="exponential" if "batch_size" in turned else "one-cycle"))
    before = find(panel, "decayPreview").grab().toImage()
    draft.replace(draft.config.changed(**turned))
    assert find(panel, "decayPreview").grab().toImage() != before


def test_an_epoch_has_as_many_mini_batches_as_the_data_give(qtbot, draft: Draft, digits) -> None:
    store = DataStore()
    panel = SchedulePanel(draft, store)
    show(qtbot, panel)
    draft.replace(draft.config.changed(decay="exponential", decay_rate=0.5, decay_steps=60, epochs=10))
    assert _told(panel) == _words(draft.config, 5000)
    store.dataset = digits
    store.loaded.emit("a few", digits)
    assert _told(panel) == _words(draft.config, 6)
    for images, steps in ((25, 3), (1_000_000, 6), (0, 6)):  # in mini-batches of 10, the last may be smaller
        draft.set("train_images", images)
        assert _told(panel) == _words(draft.config, steps)
    draft.set("digits", "013")
    assert _told(panel) == _words(draft.config, -(-len(of_digits(digits.train, "013")) // 10))


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
