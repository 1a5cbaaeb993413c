"""Distortions and what becomes of a digit."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from core.data.augment.augmentation import Augmentation
from core.data.dataset import Dataset
from core.data.selection import of_digits
from core.linalg.arrays import Bytes
from gui.session.data_store import DataStore
from gui.session.draft import Draft
from gui.settings.augmentation_panel import AugmentationPanel
from tests.gui.hands import find, press, show, type_into

TYPED = {
    "shift_px": "2",
    "rotate_deg": "20",
    "zoom": "0,2",
    "shear": "0.3",
    "elastic_alpha": "34",
    "thickness_px": "0.8",
    "pixel_noise": "0.2",
}


@pytest.fixture
def draft() -> Draft:
    return Draft()


@pytest.fixture
def store(digits: Dataset) -> Iterator[DataStore]:
    store = DataStore()
    yield store
    store.close()


@pytest.fixture
def panel(qtbot, draft: Draft, store: DataStore) -> AugmentationPanel:
    panel = AugmentationPanel(draft, store)
    show(qtbot, panel)
    return panel


def arrive(store: DataStore, data: Dataset) -> None:
    store.dataset = data
    store.loaded.emit("a few", data)


def shown(panel: AugmentationPanel) -> list[Bytes]:
    """The images on the sheet."""
    images = find(panel, "distortionExamples").images()
    return [np.array(i.constBits()).reshape(i.height(), i.bytesPerLine())[:, : i.width()].copy() for i in images]


def words(panel: AugmentationPanel) -> list[str]:
    """Return the note below the fields."""
    labels = panel.findChildren(QLabel, options=Qt.FindChildOption.FindChildrenRecursively)
    return [label.text() for label in labels if label.isVisible() and "digit" in label.text()]


@pytest.mark.parametrize("name", TYPED)
def test_every_distortion_is_typed_switched_off_and_seen(panel, draft: Draft, store, digits, name: str) -> None:
    arrive(store, digits)
    assert panel.fields[name].editor.text() == "off"
    type_into(panel, name, TYPED[name])
    assert getattr(draft.config, name) == float(TYPED[name].replace(",", "."))
    first, *others = shown(panel)
    assert any((first == image.reshape(28, 28)).all() for image in digits.train.images)
    assert len(others) == 7
    assert all((other != first).any() for other in others if name != "shift_px")
    type_into(panel, name, "off")
    assert getattr(draft.config, name) == 0
    assert not find(panel, "distortionExamples").isVisible()
    assert words(panel) == ["Increase one of these to see here how a digit changes."]


def test_units_are_seen_and_may_be_typed(panel, draft: Draft) -> None:
    type_into(panel, "rotate_deg", "15°")
    assert draft.config.rotate_deg == 15
    assert panel.fields["rotate_deg"].editor.text() == "15°"
    type_into(panel, "shift_px", "1 px")
    assert panel.fields["shift_px"].editor.text() == "1 px"


def test_smoothness_is_there_with_the_rubber_sheet(panel, draft: Draft) -> None:
    assert not panel.fields["elastic_sigma"].isVisible()
    type_into(panel, "elastic_alpha", "34")
    assert panel.fields["elastic_sigma"].isVisible()
    type_into(panel, "elastic_sigma", "6.5")
    assert draft.config.elastic_sigma == 6.5


def test_the_examples_follow_every_knob(panel, draft: Draft, store, digits) -> None:
    arrive(store, digits)
    draft.set("elastic_alpha", 34)
    before = shown(panel)
    for name, value in (("elastic_sigma", 3.0), ("rotate_deg", 10.0), ("thickness_px", 0.5), ("pixel_noise", 0.2)):
        draft.set(name, value)
        after = shown(panel)
        np.testing.assert_array_equal(after[0], before[0])  # the same digit
        assert not np.array_equal(after[1:], before[1:])
        before = after


def test_a_click_or_the_space_bar_shows_another_digit(panel, draft: Draft, store, digits) -> None:
    arrive(store, digits)
    draft.set("rotate_deg", 15)
    seen = [shown(panel)[0]]
    press(panel, "distortionExamples")
    seen.append(shown(panel)[0])
    QTest.keyClick(find(panel, "distortionExamples"), Qt.Key.Key_Space)
    seen.append(shown(panel)[0])
    assert not np.array_equal(seen[0], seen[1])
    assert not np.array_equal(seen[1], seen[2])


def test_the_digit_is_one_that_is_learnt_from(panel, draft: Draft, store, digits) -> None:
    arrive(store, digits)
    draft.set("rotate_deg", 15)
    for chosen, images in (("", 1), ("", 10_000_000), ("34", 2)):  # more than there are: the data panel says so
        draft.set("digits", chosen)
        draft.set("train_images", images)
        learnt = of_digits(digits.train, chosen).images[:images]
        for _ in range(5):
            press(panel, "distortionExamples")
            assert any((shown(panel)[0] == image.reshape(28, 28)).all() for image in learnt)


def test_without_data_a_sentence_stands_there_and_other_data_bring_other_digits(panel, draft, store, digits) -> None:
    draft.set("zoom", 0.2)
    assert words(panel) == ["A digit appears here when the data are loaded."]
    assert not find(panel, "distortionExamples").isVisible()
    arrive(store, digits)
    assert words(panel) == ["Click for another digit."]
    before = shown(panel)[0]
    arrive(store, Dataset("one", digits.train.first(1), digits.validation, digits.test))
    np.testing.assert_array_equal(shown(panel)[0], digits.train.images[0].reshape(28, 28))
    assert not np.array_equal(before, shown(panel)[0])


def test_nothing_is_distorted_for_nobody(panel, draft: Draft, store, digits, monkeypatch) -> None:
    made: list[Augmentation] = []

    def examples(ink: Bytes, augmentation: Augmentation, count: int, seed: int) -> Bytes:
        made.append(augmentation)
        return np.tile(ink, (count, 1))

    monkeypatch.setattr("gui.settings.augmentation_panel.examples", examples)
    arrive(store, digits)
    panel.set_folded(True)
    draft.set("zoom", 0.2)
    draft.set("zoom", 0.3)
    assert made == []
    panel.set_folded(False)
    assert made == [Augmentation(zoom=0.3)]
    panel.hide()
    draft.set("zoom", 0.4)
    panel.show()
    assert made[1:] == [Augmentation(zoom=0.4)]
    draft.set("eta", 0.1)
    assert len(made) == 2


def test_on_the_full_batch_all_is_locked_and_says_why(panel, draft: Draft) -> None:
    draft.set("optimizer", "l-bfgs")
    assert not any(field.editor.isEnabled() for field in panel.fields.values() if field.isVisible())
    notes = [field.note() for field in panel.fields.values() if field.note()]
    assert set(notes) == {"L-BFGS compares one cost with the next: nothing may be random."}
    assert words(panel) == []


def test_folded_it_says_what_is_on(panel, draft: Draft) -> None:
    assert panel.summary(draft.config) == "off"
    draft.replace(draft.config.changed(rotate_deg=15, elastic_alpha=34))
    assert panel.summary(draft.config) == "rotation, elastic strength"
