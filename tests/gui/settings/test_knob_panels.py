"""The laws of all knobs: each setting has one field, and a field turns its own setting and no other."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.config import RunConfig
from core.config.knobs import CHOICES, knob, knobs_of
from core.data.augment.augmentation import Augmentation
from core.data.dataset import Dataset
from gui.session.data_store import DataStore
from gui.session.draft import Draft
from gui.session.setting_texts import OFF_AT_ZERO, setting
from gui.settings.knob_panel import KnobPanel, box_name, running_reason
from gui.window.knob_column import KnobColumn

NAMES = [name for name in RunConfig.model_fields if name != "dtype"]

PROMISED = {
    *("datasetBox", "layersEdit", "activationBox", "costBox", "initBox", "etaBox", "decayBox", "lambdaBox"),
    *("regularizerBox", "dropoutBox", "optimizerBox", "batchBox", "epochsBox", "seedBox"),
}
"""Object names that programs which drive the window rely on."""

ROOMY = RunConfig().changed(cost="quadratic", optimizer="momentum")
"""A config in which every field but those of the decay can be turned, the outputs too."""


@dataclass
class Knobs:
    draft: Draft
    column: KnobColumn
    store: DataStore

    @property
    def panels(self) -> tuple[KnobPanel, ...]:
        return self.column.panels

    @property
    def fields(self) -> dict[str, Any]:
        return {name: field for panel in self.panels for name, field in panel.fields.items()}

    def editor(self, name: str) -> Any:
        return self.fields[name].editor


@contextmanager
def made(digits: Dataset) -> Iterator[Knobs]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("core.data.sources.load", lambda source: digits)
        patch.setattr("core.data.mnist.mnist.present", lambda: True)
        draft, store = Draft(ROOMY), DataStore()
        column = KnobColumn(draft, store)
        column.fold([])
        yield Knobs(draft, column, store)
        store.close()
        column.close()
        column.deleteLater()


@pytest.fixture
def knobs(dressed: QApplication, digits: Dataset) -> Iterator[Knobs]:
    with made(digits) as knobs:
        yield knobs


@pytest.fixture(scope="module")
def module_knobs(dressed: QApplication, digits: Dataset) -> Iterator[Knobs]:
    with made(digits) as knobs:
        yield knobs


@pytest.fixture
def same_knobs(module_knobs: Knobs) -> Iterator[Knobs]:
    """The knobs of all tests that turn each of them, as they are at first."""
    module_knobs.draft.replace(ROOMY)
    yield module_knobs
    module_knobs.store.close()  # what a test has loaded must not outlive it


def other_value(name: str) -> Any:
    """A value that is not the default."""
    about = knob(name)
    if name == "sizes":
        return (784, 100, 30, 10)
    if name == "data":
        return "mnist"
    if name == "digits":
        return "01"
    if about.choices:
        return {"output": "linear", "optimizer": "sgd"}.get(name, list(about.choices)[-1])
    return {bool: True, int: about.default + 3, float: about.default / 2 or 0.25}[about.kind]


def turn(editor: Any, value: Any) -> None:
    """Turn a field as Qt does for a person, signals and all."""
    if hasattr(editor, "values"):
        editor.setCurrentIndex(editor.values().index(value))
    elif hasattr(editor, "setChecked"):
        editor.setChecked(value)
    elif isinstance(value, tuple | str):
        editor.setText(value if isinstance(value, str) else "-".join(map(str, value)))
        editor.commit()
    else:
        editor.setValue(value)


def test_every_setting_has_one_field_of_its_name(knobs: Knobs) -> None:
    assert sorted(knobs.fields) == sorted(NAMES)


def test_a_driver_finds_every_field_by_its_settings_name_and_the_promised_ones_by_theirs(knobs: Knobs) -> None:
    names = {name: knobs.editor(name).objectName() for name in NAMES}
    assert set(names.values()) >= PROMISED
    assert {given for name, given in names.items() if given != box_name(name)} <= PROMISED
    assert len(set(names.values())) == len(names)
    assert box_name("clip_norm") == "clipNormBox"
    assert box_name("shift_px") == "shiftBox"
    assert box_name("lambda_") == "lambdaBox"


@pytest.mark.parametrize("choice", [choice for choice in CHOICES if knobs_of(choice)])
def test_a_knob_of_a_choice_is_shown_with_the_entries_that_use_it(knobs: Knobs, choice: str) -> None:
    for entry in CHOICES[choice].values():
        knobs.draft.set(choice, entry.name)
        shown = {name for name in knobs_of(choice) if not knobs.fields[name].isHidden()}
        assert shown == set(knobs_of(choice)) & set(entry.knobs)


@pytest.mark.parametrize("name", NAMES)
def test_turning_a_field_changes_its_setting_and_no_other(same_knobs: Knobs, name: str) -> None:
    told: list[RunConfig] = []
    same_knobs.draft.changed.connect(told.append)
    turn(same_knobs.editor(name), other_value(name))
    fields = {
        field for field in RunConfig.model_fields if getattr(same_knobs.draft.config, field) != getattr(ROOMY, field)
    }
    assert fields == ({"cost", "output"} if name == "cost" else {name})
    assert getattr(same_knobs.draft.config, name) == other_value(name)
    assert len(told) == 1, "a change went round in a circle"


@pytest.mark.parametrize("name", NAMES)
def test_a_field_shows_what_the_draft_is_given(same_knobs: Knobs, name: str) -> None:
    told: list[RunConfig] = []
    config = ROOMY.changed(**{name: other_value(name)})
    same_knobs.draft.changed.connect(told.append)
    same_knobs.draft.replace(config)
    assert same_knobs.editor(name).value() == other_value(name)
    assert told == [config]


@pytest.mark.parametrize("name", NAMES)
def test_a_field_says_in_plain_words_what_it_is(same_knobs: Knobs, name: str) -> None:
    about = knob(name)
    assert about.about in same_knobs.editor(name).toolTip()
    assert about.symbol in same_knobs.editor(name).toolTip()
    assert same_knobs.editor(name).accessibleName() == about.title


@pytest.mark.parametrize("name", [name for name in NAMES if knob(name).choices])
def test_every_choice_says_what_it_is(same_knobs: Knobs, name: str) -> None:
    editor = same_knobs.editor(name)
    for index, entry in enumerate(knob(name).choices.values()):
        assert editor.itemText(index) == entry.title
        if editor.is_allowed(entry.name):
            assert editor.itemData(index, 3) == entry.about  # 3 is the role of tool tips


@pytest.mark.parametrize("name", NAMES)
def test_while_training_only_live_fields_can_be_turned(same_knobs: Knobs, name: str) -> None:
    for panel in same_knobs.panels:
        panel.set_running(True)
    editor = same_knobs.editor(name)
    assert editor.isEnabled() == knob(name).live
    assert editor.toolTip().startswith(running_reason()) == (not knob(name).live)
    if knob(name).live:
        turn(editor, other_value(name))
        assert getattr(same_knobs.draft.config, name) == other_value(name)
    for panel in same_knobs.panels:
        panel.set_running(False)
    assert editor.isEnabled()
    assert running_reason() not in editor.toolTip()


@pytest.mark.parametrize("folded", [False, True])
def test_nothing_needs_more_than_280_px(knobs: Knobs, folded: bool) -> None:
    everything = {distortion.name: knob(distortion.name).maximum for distortion in fields(Augmentation)}
    knobs.draft.replace(ROOMY.changed(sizes=(784, *[10_00] * 9, 10), **everything))
    for panel in knobs.panels:
        panel.set_folded(folded)
        assert panel.minimumSizeHint().width() <= 280 - 26


def test_no_choice_is_cut_in_the_narrowest_column(knobs: Knobs) -> None:
    knobs.column.resize(knobs.column.minimumSizeHint().width(), 400)
    knobs.column.show()
    for name, field in knobs.fields.items():
        if knob(name).choices:
            assert field.editor.width() >= field.editor.sizeHint().width(), name


def test_folded_every_group_says_what_is_in_it(knobs: Knobs) -> None:
    words = {panel.name: panel.summary(knobs.draft.config) for panel in knobs.panels}
    assert words == {
        "DataPanel": "Backswing's own digits",
        "NetworkPanel": "784-30-10",
        "SchedulePanel": "constant",
        "OptimizerPanel": "momentum",
        "RegularizationPanel": "λ 1",
        "AugmentationPanel": "off",
        "TrainingPanel": "η 0.5, 30 epochs",
    }


def test_where_0_means_off_it_reads_off(knobs: Knobs) -> None:
    for name in sorted(OFF_AT_ZERO):
        editor = knobs.editor(name)
        editor.set_value(0)
        assert editor.text() == "off", name
        assert setting(RunConfig(), name) == "off", name


def test_a_number_out_of_range_leaves_its_sentence_at_the_field(qtbot: QtBot, knobs: Knobs) -> None:
    panel, editor = next(panel for panel in knobs.panels if "epochs" in panel.fields), knobs.editor("epochs")
    for text, said in (("123456789", True), ("5", False)):
        editor.selectAll()
        qtbot.keyClicks(editor, text)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        assert ("is out of range" in panel.fields["epochs"].note()) == said
    assert knobs.draft.config.epochs == 5


def test_being_told_again_that_a_run_is_on_costs_nothing(knobs: Knobs, monkeypatch: pytest.MonkeyPatch) -> None:
    knobs.column.set_running(True)
    monkeypatch.setattr(KnobPanel, "refresh", None)
    knobs.column.set_running(True)
