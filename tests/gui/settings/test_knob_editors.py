"""Editors are as wide as the config's ranges, and no wider."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from core.config import RunConfig
from core.config.knobs import knob
from gui.settings.knob_editors import make_editor
from gui.widgets.fields import ChoiceField, IntField, NumberField, ToggleField

MADE = [name for name in RunConfig.model_fields if name not in ("data", "digits", "sizes", "dtype")]


@pytest.mark.parametrize("name", MADE)
def test_an_editor_takes_exactly_what_its_setting_takes(qtbot: QtBot, name: str) -> None:
    about, editor = knob(name), make_editor(knob(name))
    qtbot.addWidget(editor)
    if isinstance(editor, ChoiceField):
        assert editor.values() == list(about.choices)
    elif isinstance(editor, IntField | NumberField):
        assert (editor.minimum(), editor.maximum()) == (about.minimum, about.maximum)
    else:
        assert isinstance(editor, ToggleField)


@pytest.mark.parametrize("name", MADE)
def test_what_is_put_in_comes_out_and_is_silent(qtbot: QtBot, name: str) -> None:
    about, editor = knob(name), make_editor(knob(name))
    qtbot.addWidget(editor)
    heard: list[Any] = []
    editor.valueChanged.connect(heard.append)  # type: ignore[attr-defined] # every editor has it
    for value in (about.default, about.maximum if about.maximum is not None else about.default):
        editor.set_value(value)  # type: ignore[attr-defined] # and this
        assert editor.value() == value  # type: ignore[attr-defined]
    assert heard == []


def test_the_largest_seed_has_a_place(qtbot: QtBot) -> None:
    editor = make_editor(knob("seed"))
    qtbot.addWidget(editor)
    assert isinstance(editor, NumberField)
    editor.set_value(2**32 - 1)
    assert editor.text() == "4294967295"


def test_rates_step_by_ratio_and_fractions_evenly(qtbot: QtBot) -> None:
    eta, dropout = make_editor(knob("eta")), make_editor(knob("dropout"))
    for editor, start, above in ((eta, 0.05, 0.1), (dropout, 0.5, 0.55)):
        qtbot.addWidget(editor)
        assert isinstance(editor, NumberField)
        editor.set_value(start)
        editor.stepUp()
        assert editor.value() == above


def test_steps_are_as_large_as_makes_sense(qtbot: QtBot) -> None:
    for name, start, above, below in (
        ("epsilon", 1e-8, 2e-8, 5e-9),
        ("clip_norm", 1.0, 2.0, 0.5),
        ("beta2", 0.999, 0.9995, 0.998),
        ("ema", 0.0, 0.5, 0.0),
        ("zoom", 0.1, 0.15, 0.05),
    ):
        editor = make_editor(knob(name))
        qtbot.addWidget(editor)
        assert isinstance(editor, NumberField)
        for step, end in ((1, above), (-1, below)):
            editor.set_value(start)
            editor.stepBy(step)
            assert editor.value() == end, name


@pytest.mark.parametrize("name", ["momentum", "rho", "beta1", "beta2", "ema"])
def test_a_memory_is_stepped_through_without_ever_being_refused(qtbot: QtBot, name: str) -> None:
    editor = make_editor(knob(name))
    qtbot.addWidget(editor)
    assert isinstance(editor, NumberField)
    editor.set_value(0.0)
    seen = []
    for _ in range(40):
        editor.stepBy(1)
        seen.append(editor.value())
        RunConfig().changed(**{name: editor.value()})
    assert seen == sorted(seen)
    editor.stepBy(-100)
    assert editor.value() == 0


def test_a_daring_momentum_is_stepped_to_evenly(qtbot: QtBot) -> None:
    editor = make_editor(knob("momentum"))
    qtbot.addWidget(editor)
    assert isinstance(editor, NumberField)
    for start, steps, end in (
        (0.0, -1, -0.05),
        (1.0, 1, 1.05),
        (1.05, -1, 1.0),
        (1.0, -1, 0.95),
        (-0.05, 1, 0.0),
        (-2, -1, -2),
    ):
        editor.set_value(start)
        editor.stepBy(steps)
        assert editor.value() == end


@pytest.mark.parametrize("name", [name for name in MADE if knob(name).unit])
def test_a_unit_stands_after_its_number(qtbot: QtBot, name: str) -> None:
    editor = make_editor(knob(name))
    qtbot.addWidget(editor)
    assert isinstance(editor, IntField | NumberField)
    editor.set_value(knob(name).maximum or 0)
    assert editor.text().endswith(knob(name).unit)


@pytest.mark.parametrize("name", [name for name in MADE if knob(name).step])
def test_a_step_of_ones_own_is_taken(qtbot: QtBot, name: str) -> None:
    editor, about = make_editor(knob(name)), knob(name)
    qtbot.addWidget(editor)
    assert isinstance(editor, IntField | NumberField)
    editor.set_value(about.minimum if about.minimum == 0 else 5 * about.step)
    before = editor.value()
    editor.stepUp()
    assert editor.value() - before == pytest.approx(about.step)
