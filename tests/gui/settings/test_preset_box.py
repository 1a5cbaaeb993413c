"""Presets: one change each, recognised whoever makes them, saved and deleted by a person."""

from collections.abc import Hashable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit

from core.config import RunConfig
from core.config.recipes import FIRST, RECIPES
from core.data.sources import OWN
from core.storage import presets
from core.studies.experiments.sales import QUADRATIC
from gui.session.draft import Draft
from gui.settings.knob_panel import running_reason
from gui.settings.preset_box import Own, PresetBox, fitted
from tests.gui.hands import find, show

CHANGED = RunConfig(data=OWN, eta=0.125)


@pytest.fixture
def draft() -> Draft:
    return Draft(FIRST)


@pytest.fixture
def box(qtbot, draft):
    box = PresetBox(draft)
    show(qtbot, box)
    return box


def chosen(box: PresetBox) -> Hashable:
    return find(box, "presetBox").value()


def choose(box: PresetBox, key: Hashable) -> None:
    field = find(box, "presetBox")
    field.setCurrentIndex(field.values().index(key))


def action(box: PresetBox, name: str) -> QAction:
    return box.findChild(QAction, f"{name}PresetAction")


def save_as(box: PresetBox, name: str) -> None:
    action(box, "save").trigger()
    dialog = box.findChild(QDialog, "nameDialog")
    dialog.findChild(QLineEdit).setText(name)
    dialog.accept()


def test_every_recipe_is_in_the_list_and_says_what_it_reached(box) -> None:
    field = find(box, "presetBox")
    assert field.values() == list(RECIPES)
    for index, recipe in enumerate(RECIPES.values()):
        assert field.itemText(index) == recipe.title
        assert field.itemData(index, Qt.ItemDataRole.ToolTipRole) == f"{recipe.about} {recipe.reached}"


@pytest.mark.parametrize("name", RECIPES)
def test_a_preset_is_one_change_that_undo_reverts(box, draft: Draft, name: str) -> None:
    draft.replace(CHANGED)
    told: list[RunConfig] = []
    draft.changed.connect(told.append)
    choose(box, name)
    assert told == [RECIPES[name].config.changed(data=OWN)]
    assert chosen(box) == name
    draft.undo()
    assert draft.config == CHANGED
    assert chosen(box) is None


def test_a_preset_is_chosen_by_key(box, draft: Draft) -> None:
    field = find(box, "presetBox")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert chosen(box) == list(RECIPES)[1]
    assert draft.config.eta == RECIPES["book-first"].config.eta


def test_settings_from_elsewhere_are_recognised_whatever_their_data_and_seed(box, draft: Draft) -> None:
    draft.set("eta", 0.125)
    assert chosen(box) is None
    assert find(box, "presetBox").currentText() == "Your own settings"
    draft.replace(RECIPES["best-mlp"].config.changed(data=OWN, seed=7))
    assert chosen(box) == "best-mlp"
    assert None not in find(box, "presetBox").values()


def test_there_is_a_way_back_to_the_first_settings(box, draft: Draft) -> None:
    assert not action(box, "first").isEnabled()
    draft.replace(CHANGED)
    action(box, "first").trigger()
    assert draft.config == FIRST
    draft.undo()
    assert draft.config == CHANGED


# Data


def test_the_data_in_use_stay_and_the_outer_layers_are_theirs() -> None:
    letters = RunConfig(data="letters", sizes=(784, 30, 26))
    assert fitted(RECIPES["book-best"].config, letters).sizes == (784, 100, 26)
    assert fitted(RECIPES["book-best"].config, letters).data == "letters"


def test_a_preset_for_data_of_another_kind_brings_data() -> None:
    assert fitted(RECIPES["book-best"].config, QUADRATIC) == RECIPES["book-best"].config.changed(data=OWN)
    assert fitted(QUADRATIC, FIRST) == QUADRATIC
    assert fitted(QUADRATIC.changed(eta=0.1), QUADRATIC).sizes == QUADRATIC.sizes


# One's own


def test_a_persons_own_is_saved_chosen_after_a_restart_and_deleted(qtbot, box, draft: Draft) -> None:
    draft.replace(CHANGED)
    with qtbot.waitSignal(box.said) as told:
        save_as(box, " mine ")
    assert told.args == ["Saved the preset “mine”.", "info"]
    assert chosen(box) == Own("mine")
    later = Draft(FIRST)
    other = PresetBox(later)
    show(qtbot, other)
    choose(other, Own("mine"))
    assert later.config == CHANGED
    assert "mine" in action(other, "delete").text()
    action(other, "delete").trigger()
    assert presets.saved() == {}
    assert chosen(other) is None
    assert later.config == CHANGED


def test_what_a_person_did_not_save_cannot_be_deleted(box, draft: Draft) -> None:
    assert not action(box, "delete").isEnabled()
    draft.replace(CHANGED)
    assert not action(box, "delete").isEnabled()


@pytest.mark.parametrize("name", ["", "x" * 1000])
def test_a_bad_name_is_one_sentence(qtbot, box, draft: Draft, name: str) -> None:
    with qtbot.waitSignal(box.said) as told:
        box.save(name)
    assert "needs a name" in told.args[0]
    assert told.args[1] == "error"
    assert find(box, "presetBox").values() == list(RECIPES)


def test_a_damaged_file_of_presets_leaves_the_recipes(qtbot, draft: Draft) -> None:
    presets.file().parent.mkdir(parents=True)
    presets.file().write_text("[half")
    box = PresetBox(draft)
    with qtbot.waitSignal(box.said) as told:
        show(qtbot, box)
    assert str(presets.file()) in told.args[0]
    assert find(box, "presetBox").values() == list(RECIPES)
    with qtbot.waitSignal(box.said) as told:
        save_as(box, "mine")
    assert str(presets.file()) in told.args[0]


def test_during_a_run_no_preset_can_be_chosen(box) -> None:
    box.set_running(True)
    for name in ("presetBox", "presetMenuButton"):
        assert not find(box, name).isEnabled()
        assert find(box, name).toolTip() == running_reason()
    box.set_running(False)
    for name in ("presetBox", "presetMenuButton"):
        assert find(box, name).isEnabled()
        assert find(box, name).toolTip() not in ("", running_reason())
