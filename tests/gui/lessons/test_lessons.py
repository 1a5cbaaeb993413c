"""A lesson in the window, played with mouse and keys: predictions, tasks, outlines, progress, files."""

import json
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.config import RunConfig
from core.events import Started
from core.studies.experiments.gallery import GALLERY
from core.studies.lessons import progress
from core.studies.lessons.lesson_file import read_lesson
from core.support.errors import UserError
from gui.base import language
from gui.lessons.lesson_session import Phase
from gui.lessons.save_dialog import SaveLessonDialog
from gui.lessons.saving import LessonPlan, lesson_from
from gui.session.run_names import number_in
from gui.tools.scenes import THREE
from gui.tools.simulated_pen import draw
from gui.window.main_window import MainWindow
from gui.window.step_controls import StepControls
from tests.gui.lessons.conftest import Open
from tests.gui.lessons.player import button, click, draw_curve, is_done, state

HEAD = 'format = "backswing-lesson"\nversion = 1\ntitle = "Mine"\nabout = "A lesson of my own."\n'
TRAIN = """
[[step]]
name = "train"
title = "Train it"
text = "Press **Train**; 2 < 3 & <b>no markup</b>."
look = ["trainButton"]
given = { sizes = "784-8-10", epochs = 3 }
why = "Because."
formula = "a = b + c"
term = "b"
[step.task]
kind = "train"
run = "one"
values = { eta = 0.25 }
"""
ASKED = """
[step.predict]
question = "How good is it?"
figure = { run = "one" }
options = [{ text = "bad", high = 0.5 }, { text = "good", low = 0.5 }]
"""
SKETCHED = """
[step.predict]
question = "Draw it."
sketch = { run = "one", epochs = 3 }
"""
CHOSEN = """
[step.task]
kind = "exercise"
question = "Which?"
options = [{ text = "this" }, { text = "that" }]
right = 1
hint = "Look."
solution = "This."
"""
LAST = """
[[step]]
name = "last"
title = "The last"
text = "Nothing to do."
"""


@pytest.fixture
def begin(window: MainWindow, tmp_path: Path):
    def begin(text: str) -> MainWindow:
        path = tmp_path / "mine.lesson.toml"
        path.write_text(HEAD + text, encoding="utf-8")
        window.lessons.begin(str(path))
        return window

    return begin


def label(window: MainWindow, name: str) -> str:
    found = window.lessons.card.findChild(QLabel, name)
    assert found is not None
    return found.text()


def action(window: MainWindow, name: str) -> QAction:
    found = window.findChild(QAction, f"{name}Action")
    assert found is not None
    return found


def train(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.workbench.session.ended):
        QTest.mouseClick(window.findChild(QToolButton, "trainButton"), Qt.MouseButton.LeftButton)


def close(window: MainWindow) -> None:
    window.workbench.document.unsaved = False
    window.close()


def test_the_first_start_plays_the_first_steps_until_they_are_left(open_window: Open) -> None:
    window = open_window()
    card = window.lessons.card
    assert card.isVisible()
    assert card.height() <= window.height() / 4
    draw(window.draw.canvas, THREE)
    assert is_done(window)
    click(window, "lessonNextButton")
    click(window, "leaveLessonButton")
    assert not card.isVisible()
    close(window)
    second = open_window()
    assert "lessons" not in second.__dict__  # nothing is read or made
    action(second, "firstSteps").trigger()
    assert second.lessons.session.index == 0
    assert state(second).phase is Phase.DOING


def test_a_prediction_by_mouse_is_judged_when_the_task_is_noticed(qtbot: QtBot, begin) -> None:
    window = begin(TRAIN + ASKED + LAST)
    assert state(window).phase is Phase.ASKING
    assert not button(window, "doItButton").isEnabled()
    click(window, "lessonOption1Button")
    click(window, "lessonOption2Button")  # changes the mind
    assert "Set η to 0.25, then press Train." in label(window, "lessonTaskLabel")
    window.workbench.draft.set("eta", 0.25)
    assert label(window, "lessonTaskLabel") == "Press Train."
    train(qtbot, window)
    assert is_done(window)
    said = label(window, "lessonExplanationLabel")
    assert "You said “good”" in said
    assert "Because." in said
    assert '<b style="color:' in said
    language.current().use("zh_CN")
    assert window.lessons.session.answer_words.startswith("你选了“good”")
    language.current().use("en")
    run = window.workbench.history.current
    assert run is not None
    assert run.name == "one"
    assert window.lessons.session.points[1] == 1


def test_a_knob_that_a_step_speaks_of_is_scrolled_to_where_the_column_was_folded(
    qtbot: QtBot, window, tmp_path
) -> None:
    window.resize(1024, 768)
    window.arrangement.show_part("knobs", shown=False)
    path = tmp_path / "mine.lesson.toml"
    path.write_text(HEAD + TRAIN.replace("trainButton", "dropoutBox"), encoding="utf-8")
    window.lessons.begin(str(path))
    dropout = window.findChild(QWidget, "dropoutBox")
    qtbot.waitUntil(lambda: dropout.visibleRegion().boundingRect() == dropout.rect())


def test_a_run_with_other_settings_does_not_count(qtbot: QtBot, begin) -> None:
    window = begin(TRAIN)
    window.workbench.draft.set("eta", 0.5)
    train(qtbot, window)
    assert not is_done(window)
    click(window, "doItButton")
    qtbot.waitUntil(lambda: is_done(window))
    other, wanted = window.workbench.history.runs[-2:]
    assert number_in(other.name)  # not the lesson's name
    assert wanted.name == "one"
    assert window.workbench.history.runs[-1].epochs[0].epoch == 1  # it began with initial weights


@pytest.mark.parametrize("kind", ["set", "train"])
def test_a_setting_is_asked_for_that_does_not_go_without_another(begin, kind: str) -> None:
    task = f'kind = "{kind}"\nvalues = {{ cost = "quadratic", output = "linear" }}\n'
    window = begin(LAST + f"[step.task]\n{task}" + ('run = "one"\n' if kind == "train" else ""))
    window.workbench.draft.set("cost", "quadratic")
    assert "Set Output units to linear" in label(window, "lessonTaskLabel")


def test_a_run_that_goes_on_from_another_one_does_not_count(qtbot: QtBot, begin) -> None:
    window = begin(TRAIN.replace("epochs = 3", "epochs = 2") + ASKED)
    bench = window.workbench
    train(qtbot, window)
    assert not is_done(window)  # η is another one
    bench.draft.set("eta", 0.25)
    bench.past.go_to(1)
    begun: list[Started] = []
    bench.session.reported.connect(lambda event: begun.append(event) if isinstance(event, Started) else None)
    with qtbot.waitSignal(bench.session.ended):
        bench.runs.continue_from_here()
    assert bench.draft.config.eta == 0.25
    assert [event.checkpoint.is_fresh for event in begun] == [False]
    assert not is_done(window)
    train(qtbot, window)
    assert is_done(window)


def test_a_run_with_wrong_settings_can_be_stopped_for_the_right_one(qtbot: QtBot, begin) -> None:
    window = begin(TRAIN.replace("epochs = 3", "epochs = 100000"))
    window.workbench.draft.set("eta", 0.5)
    with qtbot.waitSignal(window.workbench.session.reported):
        QTest.mouseClick(window.findChild(QToolButton, "trainButton"), Qt.MouseButton.LeftButton)
    assert not button(window, "doItButton").isEnabled()
    with qtbot.waitSignal(window.workbench.session.ended):
        click(window, "lessonStopButton")
    window.workbench.draft.set("epochs", 2)
    click(window, "doItButton")
    qtbot.waitUntil(lambda: is_done(window))


def test_a_prediction_can_be_skipped_and_never_blocks_the_run(qtbot: QtBot, begin) -> None:
    window = begin(TRAIN + ASKED)
    window.workbench.draft.set("eta", 0.25)
    train(qtbot, window)
    assert is_done(window)
    assert label(window, "lessonExplanationLabel").startswith("<b>It was ")


def test_a_run_that_has_begun_is_told_of_though_nothing_is_said_first(qtbot: QtBot, begin) -> None:
    window = begin(TRAIN.replace("epochs = 3", "epochs = 100000") + ASKED)
    window.workbench.draft.set("eta", 0.25)
    assert label(window, "lessonTaskLabel") == "Say first what you expect, or skip. Then: Press Train."
    action(window, "train").trigger()
    qtbot.waitUntil(lambda: label(window, "lessonTaskLabel").startswith("Epoch "))
    with qtbot.waitSignal(window.workbench.session.ended):
        action(window, "stop").trigger()


def test_a_step_is_not_done_by_the_usual_settings_that_come_before_its_own(begin) -> None:
    step = '[[step]]\nname = "set"\ntitle = "Set"\ntext = "Set it."\ngiven = { sizes = "784-20-10" }\n'
    window = begin(step + '[step.task]\nkind = "set"\nvalues = { sizes = "784-30-10" }\n')
    assert not is_done(window)
    window.workbench.draft.set("sizes", (784, 30, 10))
    assert is_done(window)


def test_a_lesson_that_is_begun_again_asks_again(begin) -> None:
    window = begin(TRAIN + ASKED)
    click(window, "lessonOption2Button")
    assert button(window, "lessonOption2Button").isChecked()
    lesson, name = window.lessons.session.lesson, window.lessons.session.name
    window.lessons.session.begin(name, lesson, anew=True)  # the lessons that come with Backswing are read once
    assert state(window).phase is Phase.ASKING
    assert not button(window, "lessonOption2Button").isChecked()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (TRAIN + ASKED, ["lessonOption1Button", "lessonSkipButton"]),
        (LAST + CHOSEN, ["answer1Button", "answer2Button"]),
    ],
)
def test_the_tab_key_goes_from_the_card_to_its_answers(begin, text: str, names: list[str]) -> None:
    window = begin(text)
    button(window, "leaveLessonButton").setFocus()
    for name in names:
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert window.focusWidget().objectName() == name


def test_a_curve_is_drawn_by_mouse_and_by_keys_and_compared(qtbot: QtBot, begin) -> None:
    window = begin(TRAIN + SKETCHED)
    click(window, "lessonDrawCurveButton")
    assert window.views.is_shown("lessons")
    sketch = window.views.lessons.sketch
    draw_curve(sketch.plot, [(0.0, 1.0), (1.0, 0.0)])
    np.testing.assert_allclose(sketch.plot.drawn(), [0, 0.5, 1], atol=0.02)
    sketch.plot.setFocus()
    QTest.keyClick(sketch.plot, Qt.Key.Key_Delete)
    assert np.isnan(sketch.plot.drawn()).all()
    QTest.keyClick(sketch.plot, Qt.Key.Key_Up)
    QTest.keyClick(sketch.plot, Qt.Key.Key_Right)
    np.testing.assert_allclose(sketch.plot.drawn()[:2], 0.52)
    say = sketch.findChild(QToolButton, "saySketchButton")
    say.setFocus()
    QTest.mouseClick(say, Qt.MouseButton.LeftButton)
    assert sketch.findChild(QLabel, "sketchHowLabel").text().startswith("Your curve is noted.")
    assert not say.isEnabled()
    assert window.focusWidget() is sketch.plot  # and not Repeat, which forgets all
    click(window, "doItButton")
    qtbot.waitUntil(lambda: is_done(window))
    assert "Your curve is off by " in label(window, "lessonExplanationLabel")
    assert [curve.name for curve in sketch.plot.curves()] == ["you", "the run"]
    assert "your curve" in sketch.findChild(QLabel, "sketchLegendLabel").text()


def test_what_a_step_speaks_of_is_outlined_until_it_is_done(qtbot: QtBot, begin) -> None:
    window = begin(TRAIN)
    target, outline = window.findChild(QToolButton, "trainButton"), window.lessons.outline
    (place,) = outline.surrounded().values()
    assert place.contains(target.mapTo(window, target.rect().center()))
    assert window.childAt(target.mapTo(window, QPoint(1, 1))).objectName() != "lessonOutline"
    target.hide()
    outline.follow()
    assert not outline.surrounded()
    window.views.show_view("curves")
    plot = window.findChild(QWidget, "accuracyPlot")
    outline.surround(["accuracyPlot"])
    (place,) = outline.surrounded().values()
    assert place.contains(QRect(plot.mapTo(window, QPoint(0, 0)), plot.size()))  # opaque children are not left out
    outline.surround(["trainButton"])
    target.show()
    outline.follow()
    assert outline.surrounded()
    click(window, "doItButton")
    qtbot.waitUntil(lambda: is_done(window))
    assert not outline.surrounded()


def test_back_leave_and_repeat(qtbot: QtBot, begin) -> None:
    window = begin(TRAIN + LAST)
    click(window, "doItButton")
    qtbot.waitUntil(lambda: is_done(window))
    click(window, "lessonNextButton")
    click(window, "lessonBackButton")
    assert is_done(window)
    assert label(window, "lessonTaskLabel") == "✓ Done"
    click(window, "lessonNextButton")
    click(window, "lessonNextButton")
    assert window.lessons.session.is_at_end
    click(window, "leaveLessonButton")
    window.views.show_view("lessons")
    panel = window.views.lessons
    QTest.mouseClick(panel.findChild(QToolButton, "repeatLessonButton"), Qt.MouseButton.LeftButton)
    assert window.lessons.session.index == 0
    assert not is_done(window)
    assert window.focusWidget() is button(window, "lessonNextButton")  # the lesson could be forgotten with another key


def test_progress_and_the_open_lesson_are_kept_over_a_restart(qtbot: QtBot, begin, open_window: Open) -> None:
    window = begin(TRAIN + ASKED + LAST)
    click(window, "lessonOption2Button")
    click(window, "doItButton")
    qtbot.waitUntil(lambda: is_done(window))
    close(window)  # in mid-lesson
    second = open_window()
    session = second.lessons.session
    assert session.lesson is not None
    assert (session.lesson.title, session.index) == ("Mine", 1)
    assert second.workbench.draft.config.eta == 0.25  # as the steps before have it
    click(second, "lessonBackButton")
    assert is_done(second)
    assert "You said “good”" in label(second, "lessonExplanationLabel")


def test_a_run_from_before_a_restart_still_decides(qtbot: QtBot, begin, open_window: Open) -> None:
    compared = ASKED.replace('run = "one"', 'run = "two", minus = "one"')
    compared = compared.replace("high = 0.5", "high = -0.5").replace("low = 0.5", "low = -0.5")
    second = TRAIN.replace('"train"\ntitle', '"again"\ntitle').replace('run = "one"', 'run = "two"')
    window = begin(TRAIN + second + compared)
    click(window, "doItButton")
    qtbot.waitUntil(lambda: is_done(window))
    close(window)
    window = open_window()
    click(window, "lessonOption2Button")
    click(window, "doItButton")
    qtbot.waitUntil(lambda: is_done(window))
    assert "You said “good”, and so it was: +0.0 percentage points" in label(window, "lessonExplanationLabel")


def test_a_lesson_can_be_left_and_the_window_closed_while_it_trains(qtbot: QtBot, begin) -> None:
    window = begin(TRAIN.replace("epochs = 3", "epochs = 100000"))
    click(window, "doItButton")
    qtbot.waitUntil(lambda: window.workbench.session.is_active)
    click(window, "leaveLessonButton")
    assert window.workbench.session.is_active
    window.close()
    box = window.findChild(QMessageBox, "stopBox")
    assert box is not None
    with qtbot.waitSignal(window.workbench.session.ended):
        box.defaultButton().click()


def test_a_step_waits_for_the_end_of_another_training_and_offers_to_stop_it(qtbot: QtBot, begin) -> None:
    window = begin(LAST + TRAIN)
    window.workbench.draft.set("epochs", 100_000)
    window.workbench.runs.train()
    qtbot.waitUntil(lambda: window.workbench.session.is_active)
    click(window, "lessonNextButton")
    assert "A training is under way" in label(window, "lessonTaskLabel")
    assert window.workbench.draft.config.epochs == 100_000
    with qtbot.waitSignal(window.workbench.session.ended):
        click(window, "lessonStopButton")
    assert window.workbench.draft.config.epochs == 3
    assert not window.lessons.card.findChild(QToolButton, "lessonStopButton").isVisible()


@pytest.mark.parametrize(
    "task",
    ['kind = "set"\nvalues = { sizes = "784-12-10" }', f'kind = "experiment"\nexperiment = "{next(iter(GALLERY))}"'],
)
def test_a_training_that_begins_in_a_step_is_in_the_way_of_locked_knobs_and_experiments(
    qtbot: QtBot, begin, task: str
) -> None:
    window = begin(LAST + f"[step.task]\n{task}\n")
    window.workbench.draft.set("epochs", 100_000)
    window.workbench.runs.train()
    qtbot.waitUntil(lambda: window.workbench.session.is_active)
    assert "A training is under way" in label(window, "lessonTaskLabel")
    assert not button(window, "doItButton").isEnabled()
    with qtbot.waitSignal(window.workbench.session.ended):
        click(window, "lessonStopButton")
    assert button(window, "doItButton").isEnabled()


def test_a_step_says_that_mnist_is_missing_and_goes_on_once_it_is_there(
    qtbot: QtBot, begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.data.mnist.mnist.present", lambda: False)
    monkeypatch.delenv("BACKSWING_MNIST", raising=False)
    window = begin(TRAIN.replace("eta = 0.25", 'eta = 0.25, data = "mnist"').replace("epochs = 3", 'data = "mnist"'))
    qtbot.waitUntil(lambda: "This step needs MNIST" in label(window, "lessonTaskLabel"))
    assert not window.lessons.card.findChild(QToolButton, "lessonStopButton").isVisible()
    monkeypatch.setattr("core.data.mnist.mnist.present", lambda: True)
    with qtbot.waitSignal(window.workbench.store.loaded):
        window.knobs.data.choose("data", "mnist")
    qtbot.waitUntil(lambda: label(window, "lessonTaskLabel") == "Set η to 0.25, then press Train.")


def test_buttons_controls_and_views_are_noticed_even_where_they_are_made_later(qtbot: QtBot, begin) -> None:
    text = "".join(
        f'[[step]]\nname = "s{number}"\ntitle = "Do"\ntext = "Do it."\n[step.task]\n{task}\n'
        for number, task in enumerate(
            (
                'kind = "show"\nview = "valley"',
                'kind = "control"\ncontrol = "valleyMuBox"\nvalue = 0.5',
                'kind = "press"\naction = "softmaxAgainButton"',
            )
        )
    )
    window = begin(text)
    window.views.show_view("valley")
    assert is_done(window)
    click(window, "lessonNextButton")
    assert "Set “" in label(window, "lessonTaskLabel")
    click(window, "doItButton")
    assert is_done(window)
    click(window, "lessonNextButton")
    window.views.show_view("softmax")
    qtbot.waitUntil(lambda: not window.findChild(StepControls).waits_for)
    again = window.findChild(QAbstractButton, "softmaxAgainButton")
    again.setEnabled(True)
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    assert is_done(window)


@pytest.mark.parametrize(("control", "value"), [("valleyNothing", "1"), ("smoothingBox", '"x"')])
def test_a_control_that_cannot_be_set_is_told(begin, control: str, value: str) -> None:
    window = begin(LAST + f'[step.task]\nkind = "control"\ncontrol = "{control}"\nvalue = {value}\n')
    click(window, "doItButton")
    assert "cannot be set to" in window.progress.message
    assert not is_done(window)


def test_the_time_line_of_no_run_can_be_moved(begin) -> None:
    window = begin(LAST + '[step.task]\nkind = "control"\ncontrol = "timeLineSlider"\nvalue = 30\n')
    click(window, "doItButton")
    assert is_done(window)


def test_an_experiment_of_a_lesson_does_not_ask_a_second_question(begin) -> None:
    question = '[step.predict]\nquestion = "How?"\nright = 1\noptions = [{ text = "so" }, { text = "not so" }]\n'
    task = '[step.task]\nkind = "experiment"\nexperiment = "saturated-neuron"\n'
    step = '[[step]]\nname = "run"\ntitle = "Run"\ntext = "Run it."\nview = "experiments"\n'
    window = begin(step + task + question)
    own = window.findChild(QWidget, "experimentPredictionRow")
    assert not own.isVisible()
    assert button(window, "lessonOption1Button").isVisible()
    click(window, "leaveLessonButton")
    assert own.isVisible()


def test_settings_are_asked_for_as_the_window_names_them(begin) -> None:
    step = '[[step]]\nname = "set"\ntitle = "Set"\ntext = "Set it."\n[step.task]\nkind = "set"\n'
    window = begin(step + 'values = { data = "mnist", train_images = 1000, eta = 0.25 }\n')
    assert label(window, "lessonTaskLabel") == "Set Data to MNIST, Training images to 1000, η to 0.25."


def test_a_switch_and_a_number_are_asked_for_in_plain_words(begin) -> None:
    steps = "".join(
        f'[[step]]\nname = "s{number}"\ntitle = "Do"\ntext = "Do it."\nview = "experiments"\n'
        f'[step.task]\nkind = "control"\ncontrol = "{name}"\nvalue = {value}\n'
        for number, (name, value) in enumerate((("twoInputsToggle", "true"), ("neuronX2Field", "0")))
    )
    window = begin(steps)
    assert label(window, "lessonTaskLabel") == "Switch “Two inputs” on."
    click(window, "doItButton")
    click(window, "lessonNextButton")
    assert label(window, "lessonTaskLabel") == "Set “Second input” to 0."


def test_an_exercise_gives_a_hint_then_half_a_point(qtbot: QtBot, begin) -> None:
    window = begin(
        '[[step]]\nname = "ask"\ntitle = "Ask"\ntext = "Think."\n[step.task]\nkind = "exercise"\n'
        'question = "Six times seven?"\nanswer = 42\nhint = "Even."\nsolution = "It is so."\n'
    )
    field = window.lessons.card.findChild(QLineEdit, "exerciseAnswerField")
    refusal = window.lessons.card.findChild(QLabel, "exerciseRefusalLabel")
    for typed in ("1/0", "1e300/1e-300", "forty-two", "41"):
        field.clear()
        assert not refusal.isVisible()
        QTest.keyClicks(field, typed)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert refusal.isVisible() == (typed != "41")
    told = window.lessons.card.findChild(QLabel, "lessonTaskLabel")
    assert told.property("role") == "warning"
    assert "Not “41”. Hint: Even." in label(window, "lessonTaskLabel")
    field.clear()
    QTest.keyClicks(field, "8 4/2")  # spaces as thousands are written, and a fraction
    click(window, "checkAnswerButton")
    assert is_done(window)
    assert window.lessons.session.points == (0.5, 1)
    assert "It is so." in label(window, "lessonExplanationLabel")


def test_the_keys_go_on_where_the_pressed_button_has_gone(qtbot: QtBot, begin) -> None:
    window = begin(TRAIN)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    do = button(window, "doItButton")
    do.setFocus()
    QTest.keyClick(do, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: is_done(window))
    qtbot.waitUntil(lambda: button(window, "lessonNextButton").hasFocus())
    QTest.keyClick(button(window, "lessonNextButton"), Qt.Key.Key_Space)
    assert window.lessons.session.is_at_end


@pytest.mark.parametrize("name", ["lessonSkipButton", "lessonBackButton"])
def test_the_keys_do_not_stay_at_a_button_that_cannot_be_pressed_any_more(begin, name: str) -> None:
    window = begin(TRAIN + ASKED + LAST)
    if name == "lessonBackButton":
        click(window, "lessonNextButton")
    button(window, name).setFocus()
    click(window, name)
    assert window.focusWidget() is button(window, "lessonNextButton")


def test_foreign_text_is_shown_as_it_is(begin) -> None:
    window = begin(TRAIN)
    assert label(window, "lessonTextLabel") == "Press <b>Train</b>; 2 &lt; 3 &amp; &lt;b&gt;no markup&lt;/b&gt;."
    title = window.lessons.card.findChild(QLabel, "lessonStepLabel")
    assert "Train it" in title.toolTip()
    click(window, "lessonNextButton")
    assert "Mine" in title.toolTip()


WRONG = [
    ("no toml", "is not TOML"),
    (HEAD + TRAIN.replace("eta = 0.25", 'data = "/etc"'), "a lesson's data are one of"),
    (HEAD + TRAIN.replace("[step.task]", "[step.other]"), "there is no such key"),
    (
        HEAD + LAST + '[step.task]\nkind = "press"\naction = "deleteMineButton"\n',
        "wants to press deleteMineButton, which no lesson may",
    ),
    (HEAD + LAST + '[step.task]\nkind = "press"\naction = "quit"\n', "wants to press quit"),
    (
        HEAD + LAST + '[step.task]\nkind = "control"\ncontrol = "datasetBox"\nvalue = "x"\n',
        "wants to set datasetBox",
    ),
    (HEAD + LAST + 'view = "nowhere"\n', "shows the view nowhere, but the views are curves,"),
    (HEAD + LAST + '[step.task]\nkind = "show"\nview = "stop_running"\n', "shows the view stop_running"),
]


def test_a_wrong_or_hostile_file_is_told_in_a_sentence(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "bad.lesson.toml"
    before = window.lessons.session.name
    for text, told in WRONG:
        path.write_text(text, encoding="utf-8")
        window.take_files([path])
        box = window.findChild(QMessageBox, "problemBox")
        assert box is not None
        assert told in box.text()
        assert window.lessons.session.name == before
        box.close()
        qtbot.waitUntil(lambda: window.findChild(QMessageBox, "problemBox") is None)


def test_a_teacher_saves_a_lesson_that_opens_with_its_knobs_alone(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    click(window, "leaveLessonButton")
    window.workbench.draft.replace(window.workbench.draft.config.changed(sizes="784-6-10", epochs=2, eta=0.75))
    window.views.show_view("valley")
    folded = window.knobs.folded()
    action(window, "saveLesson").trigger()
    dialog = window.findChild(SaveLessonDialog)
    assert dialog is not None
    save = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save)
    dialog.findChild(QPlainTextEdit, "lessonTextField").setPlainText("Turn η and train.")
    save.click()
    assert dialog.findChild(QLabel, "lessonTroubleLabel").text() == "Give the lesson a title and a text."
    QTest.keyClicks(dialog.findChild(QLineEdit, "lessonTitleField"), "Only eta")
    knobs = dialog.findChild(QListWidget, "lessonKnobsList")
    items = {knobs.item(row).data(Qt.ItemDataRole.UserRole): knobs.item(row) for row in range(knobs.count())}
    items["eta"].setCheckState(Qt.CheckState.Checked)
    dialog.findChild(QWidget, "lessonTrainsBox").click()
    for name, words in {
        "Question": "Why?",
        "Right": "so",
        "Wrong": "no; never",
        "Hint": "Think.",
        "Why": "It is.",
    }.items():
        QTest.keyClicks(dialog.findChild(QLineEdit, f"lesson{name}Field"), words)
    save.click()
    files = window.findChild(QFileDialog, "fileDialog")
    path = tmp_path / "eta.lesson.toml"
    files.fileSelected.emit(str(path))
    files.close()
    lesson = read_lesson(path)
    assert (lesson.title, lesson.knobs, lesson.steps[0].view) == ("Only eta", ("eta",), "valley")
    window.views.show_view("curves")
    window.take_files([path])
    assert window.views.is_shown("valley")
    panels = {name: field for panel in window.knobs.panels for name, field in panel.fields.items()}
    assert panels["eta"].editor.isEnabled()
    assert not panels["cost"].editor.isEnabled()
    assert window.knobs.folded() == folded  # what the window remembers is the person's own choice
    assert "lesson has locked" in panels["cost"].toolTip()
    click(window, "doItButton")
    qtbot.waitUntil(lambda: is_done(window) and not window.workbench.session.is_active)
    click(window, "leaveLessonButton")
    qtbot.waitUntil(panels["cost"].editor.isEnabled)  # once the training has ended
    assert window.knobs.folded() == folded
    window.views.show_view("lessons")
    window.views.lessons.show_lesson(str(path))
    assert window.views.lessons.listed.title == "Only eta"


def test_an_answer_is_not_both_right_and_wrong() -> None:
    plan = LessonPlan("Mine", "Look.", question="Which?", right="so ", wrong=("no", "so"), hint="Think.", why="It is.")
    with pytest.raises(UserError, match="One of the wrong answers is the right one"):
        lesson_from(plan, RunConfig(), "curves")


def test_a_file_in_capitals_can_be_taken_off_the_list(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "MINE.LESSON.TOML"
    path.write_text(HEAD + LAST, encoding="utf-8")
    window.take_files([path])
    window.views.show_view("lessons")
    forget = window.views.lessons.findChild(QToolButton, "forgetLessonButton")
    assert window.views.lessons.listed.title == "Mine"
    QTest.mouseClick(forget, Qt.MouseButton.LeftButton)
    assert window.views.lessons.listed.title != "Mine"


def test_damaged_progress_is_told_once_and_left_as_it_is(qtbot: QtBot, window: MainWindow, open_window: Open) -> None:
    close(window)
    progress.file().parent.mkdir(parents=True, exist_ok=True)
    progress.file().write_text("{", encoding="utf-8")
    second = open_window()
    qtbot.waitUntil(lambda: second.findChild(QMessageBox, "problemBox") is not None)
    box = second.findChild(QMessageBox, "problemBox")
    assert "is damaged" in box.text()
    box.close()
    draw(second.draw.canvas, THREE)
    assert is_done(second)
    assert progress.file().read_text(encoding="utf-8") == "{"


def test_the_kept_progress_is_small_and_plain(window: MainWindow) -> None:
    draw(window.draw.canvas, THREE)
    assert json.loads(progress.file().read_text(encoding="utf-8")) == {"lessons": {"first-steps": {"draw": {}}}}
