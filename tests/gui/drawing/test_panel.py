from types import SimpleNamespace

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QSlider, QToolButton, QWidget

from core.config import RunConfig
from core.data.dataset import Dataset, Split
from core.events import Finished
from core.ink import RAW, render, stages
from core.network import Network, parameter_count
from core.trainer import train
from gui.drawing.panel import DrawPanel
from gui.session.answerer import Answerer
from gui.session.comparison import Comparison, Standing
from gui.session.picture_reader import PictureReader
from gui.session.subject import Subject
from gui.widgets.bars import ProbabilityBars
from gui.widgets.pictures.pixels import PixelView
from gui.widgets.pictures.stage_view import StageView

ONE = [(0.5, 0.2), (0.5, 0.5), (0.5, 0.8)]
ZERO = [(0.5, 0.2), (0.3, 0.5), (0.5, 0.8), (0.7, 0.5), (0.5, 0.2)]
SMALL = [(0.1, 0.1), (0.1, 0.2), (0.1, 0.3)]
STAGES = ("inkStage", "boxStage", "frameStage", "networkInputView")


@pytest.fixture
def panel(qtbot):
    panel = DrawPanel()
    qtbot.addWidget(panel)
    panel.resize(296, 616)
    panel.show()
    return panel


def trained(ones, zeros):
    """A network that calls a stroke of the first kind `ones`, of the second `zeros`."""
    images = np.stack([render([ONE]), render([ZERO])] * 20)
    split = Split(images, np.array([ones, zeros] * 20))
    config = RunConfig(sizes=(784, 10), epochs=20, lambda_=0)
    *_, finished = train(config, Dataset("two strokes", split, split, split))
    assert isinstance(finished, Finished)
    return finished.checkpoint.network


@pytest.fixture(scope="module")
def network():
    return trained(1, 0)


def answer(panel, name="predictionLabel"):
    return panel.findChild(QLabel, name)


def words(panel):
    return " ".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def seen(panel):
    return panel.findChild(PixelView, "networkInputView").image()


def test_an_empty_canvas_has_no_answer(panel, network):
    panel.set_network(network)
    assert answer(panel).property("digit") == -1
    assert "Draw a digit" in words(panel)
    assert seen(panel) is None
    assert panel.findChild(ProbabilityBars, "probabilityBars").winner() == -1


def test_a_drawing_is_answered(panel, network, draw):
    panel.set_network(network)
    draw(panel.canvas, ONE)
    assert answer(panel).property("digit") == 1
    assert answer(panel).text() == "1"
    assert answer(panel).accessibleName().startswith("Answer: 1,")
    assert panel.findChild(ProbabilityBars, "probabilityBars").winner() == 1
    assert (seen(panel).width(), seen(panel).height()) == (28, 28)
    QTest.mouseClick(panel.findChild(QToolButton, "clearCanvasButton"), Qt.MouseButton.LeftButton)
    assert answer(panel).property("digit") == -1
    assert seen(panel) is None
    draw(panel.canvas, ZERO)
    assert answer(panel).property("digit") == 0


def test_the_answer_follows_the_pen(panel, network, draw):
    panel.set_network(network)
    answers = []
    panel.canvas.changed.connect(lambda: answers.append(answer(panel).property("digit")))
    draw(panel.canvas, ZERO)
    assert answers[-1] == 0
    assert all(0 <= digit <= 9 for digit in answers)


def test_another_network_answers_anew(panel, network, draw):
    panel.set_network(network)
    draw(panel.canvas, ONE)
    panel.set_network(trained(7, 3))
    assert answer(panel).property("digit") == 7


def test_an_untrained_network_answers_and_says_so(panel, draw):
    panel.set_network(Network.fresh(RunConfig()), Answerer(RunConfig().sizes))
    draw(panel.canvas, ONE)
    assert 0 <= answer(panel).property("digit") <= 9
    assert answer(panel, "answererLabel").text() == "Read by a new 784-30-10, not trained yet"


def test_the_network_is_named_whatever_is_on_the_canvas(panel, network, draw):
    panel.set_network(network, Answerer.shipped((784, 1024, 512, 10)))
    name = answer(panel, "answererLabel")
    for show in (lambda: None, lambda: draw(panel.canvas, SMALL), lambda: switch(panel, "box"), panel.clear):
        show()
        assert name.isVisible()
        assert name.text() == "Read by the network that comes with Backswing (784-1024-512-10)"
        assert name.height() >= name.heightForWidth(name.width())  # whole
        assert name.geometry().bottom() <= name.parentWidget().height()


@pytest.mark.parametrize(
    ("network", "sentence"),
    [
        (None, "There is no network yet"),
        (Network.fresh(RunConfig(sizes=(100, 10))), "has 100 inputs and 10 outputs"),
        (Network.fresh(RunConfig(sizes=(784, 3))), "has 784 inputs and 3 outputs"),
    ],
    ids=["none", "inputs", "outputs"],
)
def test_a_network_that_cannot_answer_is_told(panel, draw, network, sentence):
    panel.set_network(network, Answerer((784, 3), "Run 2", 5, is_trained=True))
    draw(panel.canvas, ONE)
    assert sentence in words(panel)
    assert answer(panel, "answererLabel").text() == "The network: Run 2, epoch 5 (784-3)"
    assert answer(panel).property("digit") == -1


def test_a_blown_up_network_has_no_answer(panel, draw):
    config = RunConfig(sizes=(784, 10))
    panel.set_network(Network.of(config, np.full(7850, np.nan, np.float32)))
    draw(panel.canvas, ONE)
    assert answer(panel).property("digit") == -1
    assert "diverged" in words(panel)


def test_a_hidden_panel_answers_when_it_is_seen_again(panel, network, draw, monkeypatch):
    draw(panel.canvas, ONE)
    panel.hide()
    asked = []
    probabilities = Network.probabilities
    monkeypatch.setattr(Network, "probabilities", lambda *a: asked.append(a) or probabilities(*a))
    panel.set_network(network)
    assert asked == []
    panel.show()
    assert answer(panel).property("digit") == 1


def test_an_empty_canvas_asks_no_network(panel, network, monkeypatch):
    monkeypatch.setattr(Network, "probabilities", lambda *_: pytest.fail("asked"))
    panel.set_network(network)


def test_undo_redo_and_clear_are_offered_when_they_can_be_done(panel, draw):
    buttons = [panel.findChild(QToolButton, f"{name}Button") for name in ("undoStroke", "redoStroke", "clearCanvas")]

    def offered():
        return [button.isEnabled() for button in buttons]

    assert offered() == [False, False, False]
    draw(panel.canvas, ONE)
    assert offered() == [True, False, True]
    buttons[0].click()
    assert offered() == [False, True, False]
    buttons[1].click()
    assert offered() == [True, False, True]
    assert "Ctrl+Z" in buttons[0].toolTip()


def shown(panel, name):
    return panel.findChild(PixelView, name).image()


def ink(panel, name="networkInputView"):
    """Return the number of inked pixels of a small picture."""
    image = shown(panel, name)
    greys = [image.pixelColor(x, y).red() for x in range(image.width()) for y in range(image.height())]
    return sum(greys) / 255


def switch(panel, step):
    """Click the switch of a step."""
    box = panel.findChild(QCheckBox, f"{step}StepSwitch")
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))


def picture(pixels=None, label=5):
    return Subject(render([ZERO]) if pixels is None else pixels, (), label, "MNIST test 1 234")


def test_a_small_drawing_needs_the_box(panel, network, draw):
    panel.set_network(network)
    draw(panel.canvas, SMALL)
    before = panel.findChild(ProbabilityBars, "probabilityBars").grab().toImage()
    assert answer(panel, "withoutStepsLabel").property("digit") == -1
    switch(panel, "box")
    assert answer(panel).property("digit") == 1  # by the whole recipe, whatever is switched off
    assert 0 <= answer(panel, "withoutStepsLabel").property("digit") <= 9
    assert answer(panel, "withoutStepsLabel").isVisible()
    assert "without box" in answer(panel, "withoutStepsLabel").accessibleName()
    assert panel.findChild(ProbabilityBars, "probabilityBars").grab().toImage() != before
    switch(panel, "box")
    assert not answer(panel, "withoutStepsLabel").isVisible()


def test_what_the_switches_leave_out_is_what_the_network_sees(panel, network, draw):
    panel.set_network(network)
    draw(panel.canvas, SMALL)
    for step in ("pen", "box", "smooth", "centre"):
        switch(panel, step)
    expected = render(panel.canvas.strokes(), steps=RAW, paper_pen=panel.canvas.pen_width()).reshape(28, 28)
    image = seen(panel)
    assert all(image.pixelColor(x, y).red() == expected[y, x] for x in range(28) for y in range(28))
    other = answer(panel, "withoutStepsLabel")
    assert other.property("digit") == network.answer(expected.reshape(1, 784)).argmax()
    assert "pen, box, grey, centre" in other.accessibleName()


def test_the_stages_are_the_road(panel, draw):
    assert all(shown(panel, name) is None for name in STAGES)
    draw(panel.canvas, SMALL)
    assert [shown(panel, name).width() for name in STAGES] == [112, 80, 20, 28]
    assert ink(panel, "inkStage") < ink(panel, "boxStage")  # small on its paper, large in its box
    tip = panel.findChild(StageView, "boxStage").large_tip()
    assert tip.startswith('<img src="data:image/png;base64,iVBOR')
    assert tip.endswith("cut out.")


def test_a_step_has_a_reason_and_a_key(panel):
    for step in ("pen", "box", "smooth", "centre"):
        box = panel.findChild(QCheckBox, f"{step}StepSwitch")
        assert box.isChecked()
        assert "Without it" in box.toolTip()
        QTest.keyClick(box, Qt.Key.Key_Space)
        assert not box.isChecked()


def test_a_thick_pen_is_thick_for_the_network_only_without_the_pens_step(panel, draw):
    draw(panel.canvas, ONE)
    slider = panel.findChild(QSlider, "penWidthSlider")
    before = ink(panel)
    slider.setValue(slider.maximum())
    assert panel.canvas.pen_width() == pytest.approx(0.2)
    assert ink(panel) == before
    switch(panel, "pen")
    thick = ink(panel)
    slider.setValue(slider.minimum())
    assert ink(panel) < thick / 2


def test_each_move_takes_the_road_once_and_the_stages_come_with_the_pens_rest(panel, network, draw, monkeypatch):
    taken, staged = [], []
    monkeypatch.setattr("gui.drawing.panel.render", lambda *a, **k: taken.append(a) or render(*a, **k))
    monkeypatch.setattr("gui.drawing.panel.stages", lambda *a, **k: staged.append(a) or stages(*a, **k))
    panel.set_network(network)
    told, staged_by_then = [], []
    panel.canvas.changed.connect(lambda: told.append(1))
    panel.canvas.changed.connect(lambda: staged_by_then.append(len(staged)))
    draw(panel.canvas, ZERO)
    assert len(taken) == len(told) > 0
    assert staged_by_then[-1] < len(staged)  # the pen was lifted
    assert (staged[-1][0][0] == panel.canvas.strokes()[0]).all()


def test_who_asks_about_the_drawing_is_told(qtbot, panel, draw):
    subjects = []
    panel.subjectChanged.connect(subjects.append)
    draw(panel.canvas, SMALL)
    subject = subjects[-1]
    assert (subject.label, subject.name, len(subject.strokes)) == (None, "Your drawing", 1)
    assert (subject.pixels == render(subject.strokes)).all()
    switch(panel, "box")
    assert subjects[-1] is subject  # by the whole recipe, as before
    panel.clear()
    assert subjects[-1] is None


def test_a_correction_keeps_the_drawing_once(qtbot, panel, draw):
    buttons = [panel.findChild(QPushButton, f"correct{digit}Button") for digit in range(10)]
    assert not any(button.isEnabled() for button in buttons)
    assert buttons[7].toolTip() == "Draw a digit first."
    draw(panel.canvas, ONE)
    with qtbot.waitSignal(panel.kept) as kept:
        QTest.mouseClick(buttons[7], Qt.MouseButton.LeftButton)
    strokes, digit = kept.args
    assert digit == 7
    assert all(map(np.array_equal, strokes, panel.canvas.strokes()))
    assert "Kept with label 7." in words(panel)
    with qtbot.assertNotEmitted(panel.kept):
        QTest.mouseClick(buttons[7], Qt.MouseButton.LeftButton)
        switch(panel, "box")  # it is the same drawing
        QTest.mouseClick(buttons[7], Qt.MouseButton.LeftButton)
    draw(panel.canvas, ZERO)
    assert "Wrong?" in words(panel)
    with qtbot.waitSignal(panel.kept) as kept:
        QTest.keyClick(panel.canvas, Qt.Key.Key_0)
    assert kept.args[1] == 0


def test_the_first_stroke_after_a_digit_is_kept_begins_a_new_drawing(panel, network, draw):
    panel.set_network(network)
    draw(panel.canvas, ONE)
    QTest.keyClick(panel.canvas, Qt.Key.Key_1)
    draw(panel.canvas, ZERO)
    draw(panel.canvas, SMALL)
    assert len(panel.canvas.strokes()) == 2  # the new drawing goes on
    assert answer(panel).property("digit") in range(10)
    panel.canvas.undo()
    panel.canvas.undo()  # one step takes the stroke away and gives the old drawing back
    assert len(panel.canvas.strokes()) == 1
    assert answer(panel).property("digit") == 1


def test_a_stroke_beside_the_paper_leaves_the_kept_drawing(panel, draw):
    draw(panel.canvas, ONE)
    QTest.keyClick(panel.canvas, Qt.Key.Key_1)
    draw(panel.canvas, [(-0.1, 0.5), (-0.2, 0.6)])
    assert len(panel.canvas.strokes()) == 1
    draw(panel.canvas, [(-0.1, 0.5), (0.5, 0.6)])
    assert [len(stroke) for stroke in panel.canvas.strokes()] == [2]


def test_keeping_is_undone_where_it_was_done(qtbot, panel, draw):
    undo = panel.findChild(QPushButton, "undoKeptButton")
    draw(panel.canvas, ONE)
    assert not undo.isVisible()
    QTest.keyClick(panel.canvas, Qt.Key.Key_1)
    with qtbot.waitSignal(panel.undoKeptAsked):
        QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    panel.release_kept()
    assert not undo.isVisible()
    assert panel.findChild(QPushButton, "correct1Button").isEnabled()
    draw(panel.canvas, ZERO)
    assert len(panel.canvas.strokes()) == 2  # the same drawing goes on


def test_what_cannot_be_kept_is_not_said_to_be(panel, draw):
    panel.kept.connect(panel.refuse_kept)
    draw(panel.canvas, ONE)
    QTest.keyClick(panel.canvas, Qt.Key.Key_1)
    assert "Kept" not in words(panel)
    assert panel.findChild(QPushButton, "correct1Button").isEnabled()


def test_my_digits_can_be_learnt_where_they_are_kept(qtbot, panel):
    learn = panel.findChild(QPushButton, "learnMineHereButton")
    panel.show_comparison(Comparison(Standing(SHIPPED.who, 0.969)))
    assert not learn.isVisible()  # there are none
    panel.show_comparison(ALONE)
    panel.set_obstacle_to_learning("Stop the training first.")
    assert not learn.isEnabled()
    assert learn.toolTip() == "Stop the training first."
    panel.set_obstacle_to_learning("")
    with qtbot.waitSignal(panel.learnMineAsked):
        QTest.mouseClick(learn, Qt.MouseButton.LeftButton)


def test_an_empty_canvas_is_not_labelled(qtbot, panel):
    with qtbot.assertNotEmitted(panel.kept):
        QTest.keyClick(panel.canvas, Qt.Key.Key_3)


def test_a_picture_lies_in_place_of_ink(qtbot, panel, network, draw):
    panel.set_network(network)
    draw(panel.canvas, ONE)
    with qtbot.waitSignal(panel.subjectChanged) as told:
        panel.show_subject(chosen := picture())
    assert told.args == [chosen]
    assert answer(panel).property("digit") == 0
    assert "MNIST test 1 234 · label 5" in words(panel)
    assert panel.findChild(PixelView, "pictureView").isVisible()
    image = seen(panel)
    assert all(image.pixelColor(n % 28, n // 28).red() == chosen.pixels[n] for n in range(784))
    button = panel.findChild(QPushButton, "correct5Button")
    assert not button.isEnabled()
    assert "picture" in button.toolTip()
    panel.canvas.undo()  # the drawing is back
    assert answer(panel).property("digit") == 1
    assert not panel.findChild(PixelView, "pictureView").isVisible()


@pytest.mark.parametrize("way", ["draw", "button", "clear", "delete", "escape"])
def test_a_picture_goes_when_the_person_wants_it_away(panel, network, draw, way):
    panel.set_network(network)
    panel.show_subject(picture())
    panel.findChild(QSlider, "penWidthSlider").setValue(5)
    assert panel.findChild(PixelView, "pictureView").isVisible()  # a pen is not a change of what is shown
    match way:
        case "draw":
            draw(panel.canvas, ONE)
        case "button":
            QTest.mouseClick(panel.findChild(QToolButton, "clearCanvasButton"), Qt.MouseButton.LeftButton)
        case "clear":
            panel.clear()
        case _:
            QTest.keyClick(panel.canvas, {"delete": Qt.Key.Key_Delete, "escape": Qt.Key.Key_Escape}[way])
    assert not panel.findChild(PixelView, "pictureView").isVisible()
    assert answer(panel).property("digit") == (1 if way == "draw" else -1)


def test_the_pen_reaches_the_canvas_through_a_picture(panel):
    panel.show_subject(picture())
    assert panel.childAt(panel.canvas.mapTo(panel, panel.canvas.rect().center())) is panel.canvas


def test_a_picture_leaves_no_step_out_and_gives_the_choice_back(panel, network, draw):
    panel.set_network(network)
    draw(panel.canvas, SMALL)
    switch(panel, "box")
    panel.show_subject(picture())
    boxes = [panel.findChild(QCheckBox, f"{step}StepSwitch") for step in ("pen", "box", "smooth", "centre")]
    assert all(box.isChecked() and not box.isEnabled() for box in boxes)
    assert "preprocessed already" in boxes[1].toolTip()
    assert not answer(panel, "withoutStepsLabel").isVisible()
    panel.canvas.undo()
    assert [box.isChecked() for box in boxes] == [True, False, True, True]
    assert answer(panel, "withoutStepsLabel").isVisible()


def test_strokes_chosen_elsewhere_are_ink_with_a_name_until_they_change(qtbot, panel, network, draw):
    panel.set_network(network)
    draw(panel.canvas, ZERO)
    strokes = (np.array(ONE),)
    with qtbot.waitSignal(panel.subjectChanged) as told:
        panel.show_subject(Subject(render(strokes), strokes, 1, "My digit 3"))
    assert (told.args[0].label, told.args[0].name) == (1, "My digit 3")
    assert "My digit 3 · label 1" in words(panel)
    assert answer(panel).property("digit") == 1
    assert panel.findChild(QPushButton, "correct1Button").isEnabled()
    with qtbot.waitSignal(panel.subjectChanged) as told:
        draw(panel.canvas, ZERO)
    assert told.args[0].label is None
    panel.canvas.undo()
    panel.canvas.undo()
    assert answer(panel).property("digit") == 0


def test_a_dropped_file_is_read(qtbot, panel, network, tmp_path):
    panel.set_network(network)
    path = tmp_path / "a one.png"
    Image.fromarray(render([ONE]).reshape(28, 28)).resize((200, 200)).save(path)
    with qtbot.waitSignal(panel.subjectChanged) as told:
        panel.canvas.imageDropped.emit(path)
    assert told.args[0].name == "a one.png"
    assert answer(panel).property("digit") == 1


def test_a_pasted_image_is_read(qtbot, panel, network):
    panel.set_network(network)
    panel.show_subject(picture())
    panel.findChild(PixelView, "networkInputView").copy()
    with qtbot.waitSignal(panel.subjectChanged):
        QTest.keyClick(panel.canvas, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert answer(panel).property("digit") == 0


def test_a_pasted_image_without_end_is_told(qtbot, panel, network):
    panel.set_network(network)
    huge = QImage(20_000, 20_000, QImage.Format.Format_Mono)
    mime = QMimeData()
    mime.setImageData(huge)
    QGuiApplication.clipboard().setMimeData(mime)
    with qtbot.waitSignal(panel.findChild(PictureReader).failed) as told:
        QTest.keyClick(panel.canvas, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QGuiApplication.clipboard().clear()
    assert "The picture is too large: at most 50,000,000 pixels" in told.args[0]


def test_a_file_that_is_no_picture_is_told_until_something_changes(qtbot, panel, network, draw, tmp_path):
    panel.set_network(network)
    path = tmp_path / "words.txt"
    path.write_text("no picture")
    reader = panel.findChild(PictureReader)
    with qtbot.waitSignal(reader.failed):
        panel.canvas.imageDropped.emit(path)
    panel.set_network(network)  # as a training run does, several times a second
    assert "words.txt is not a picture" in words(panel)
    assert str(tmp_path) not in words(panel)
    draw(panel.canvas, ONE)
    assert "not a picture" not in words(panel)
    assert answer(panel).property("digit") == 1


def test_hiding_ends_the_reading(panel, tmp_path):
    path = tmp_path / "large.png"
    Image.new("L", (2000, 2000)).save(path)
    panel.canvas.imageDropped.emit(path)
    panel.hide()  # no thread is left behind: see conftest


def test_what_the_network_sees_can_be_copied(panel, draw):
    draw(panel.canvas, ONE)
    QTest.keyClick(panel.canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().image()
    assert (copied.width(), copied.height()) == (28, 28)
    assert "Copied" in words(panel)


def test_the_answer_is_announced_when_the_pen_is_lifted(panel, network, draw, monkeypatch):
    said = []
    monkeypatch.setattr("gui.drawing.answer_label.QAccessibleAnnouncementEvent", lambda _, words: words)
    monkeypatch.setattr("gui.drawing.answer_label.QAccessible", SimpleNamespace(updateAccessibility=said.append))
    panel.set_network(network)
    draw(panel.canvas, ONE)
    assert len(said) == 1
    assert said[0].startswith("Answer: 1, ")


OWN = Standing(Answerer((784, 30, 10), "Run 3", 12, is_trained=True), 0.842, (5, 7))
SHIPPED = Standing(Answerer.shipped((784, 1024, 512, 10)), 0.969, (7, 7))
ALONE = Comparison(SHIPPED, None, "Backswing's own digits", 1000)
BOTH = Comparison(OWN, SHIPPED, "Backswing's own digits", 1000)


def test_the_network_that_answers_stands_beside_the_other_which_a_click_calls(qtbot, panel):
    panel.show_comparison(ALONE)
    ask = panel.findChild(QPushButton, "askOtherButton")
    assert not ask.isVisible()
    panel.show_comparison(BOTH)
    assert "Validation 84.2 % · My digits 5 of 7" in words(panel)
    assert "96.9 % · 7 of 7" in words(panel)
    assert "84.2 % of the 1\u202f000 digits in the validation set of Backswing's own digits" in (
        answer(panel, "standingLabel").toolTip()
    )
    with qtbot.waitSignal(panel.switchAsked):
        QTest.mouseClick(ask, Qt.MouseButton.LeftButton)


def test_the_row_of_digits_stays_where_it_is(panel, network, draw):
    panel.set_network(network, SHIPPED.who)
    button = panel.findChild(QPushButton, "correct3Button")
    places = set()
    for comparison in (Comparison(Standing(SHIPPED.who)), ALONE, BOTH):
        panel.show_comparison(comparison)
        draw(panel.canvas, ONE)
        QTest.qWait(0)
        places.add(button.mapTo(panel, QPoint()).y())
        QTest.keyClick(panel.canvas, Qt.Key.Key_1)
        places.add(button.mapTo(panel, QPoint()).y())
        panel.clear()
    assert len(places) == 1


def test_tab_goes_from_the_canvas_by_the_tools_to_the_switches(panel, draw):
    draw(panel.canvas, ONE)
    panel.canvas.setFocus()
    met = []
    for _ in range(9):
        panel.focusNextChild()
        met.append(panel.focusWidget().objectName())
    assert met[0] == "undoStrokeButton"
    assert "penStepSwitch" in met


@pytest.mark.parametrize("size", [(296, 616), (296, 796), (296, 976), (400, 900), (600, 616)])
@pytest.mark.parametrize("score", [ALONE, BOTH], ids=["alone", "both"])
def test_everything_fits_and_the_canvas_stays_a_square_at_most(panel, network, draw, size, score):
    panel.resize(*size)
    panel.set_network(network, score.here.who)
    panel.show_comparison(score)
    draw(panel.canvas, SMALL)
    switch(panel, "box")
    assert panel.size().toTuple() == size
    assert 200 <= panel.canvas.height() <= panel.canvas.width()
    bars = panel.findChild(ProbabilityBars, "probabilityBars")
    assert bars.height() >= bars.minimumSizeHint().height()
    labels = ("standingLabel", "otherStandingLabel", "answererLabel")
    for name in (*STAGES, *labels, "probabilityBars", "correct9Button", "penWidthSlider", "askOtherButton"):
        widget = panel.findChild(QWidget, name)
        place = widget.rect().translated(widget.mapTo(panel, QPoint()))
        assert widget.isHidden() or panel.rect().contains(place), name


def test_an_answer_below_the_threshold_is_not_sure(panel, network, draw):
    panel.set_network(network)
    draw(panel.canvas, ONE)
    output = float(network.answer(render(panel.canvas.strokes())[None]).max())
    assert answer(panel).text() == "1"
    panel.set_threshold(output + 0.01)
    assert answer(panel).text() == "1?"
    assert answer(panel).property("digit") == 1
    assert "not sure" in words(panel)
    assert "not sure" in answer(panel).accessibleName()
    panel.set_threshold(output - 0.01)
    assert answer(panel).text() == "1"


def a_detector(none):
    """A network that takes everything for no digit, or nothing: all else about it is 0."""
    theta = np.zeros(parameter_count((784, 11)), np.float32)
    theta[-1] = none
    return Network((784, 11), "relu", "softmax", theta)


def test_what_may_be_no_digit_is_asked_about_once_the_pen_is_up(panel, network, draw):
    panel.set_network(network)
    panel.set_not_a_digit_detector(a_detector(1000))
    canvas, [start, *rest] = panel.canvas, [QPoint(100, y) for y in (40, 90, 140)]
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    for place in rest:
        QTest.mouseMove(canvas, place)
    assert "not a digit" not in words(panel)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=rest[-1])
    assert "not a digit?" in words(panel)
    assert "not a digit?" in answer(panel).accessibleName()
    assert answer(panel).text() == "1?"
    assert answer(panel).property("digit") == 1
    panel.clear()
    panel.set_not_a_digit_detector(a_detector(-1000))
    draw(panel.canvas, ONE)
    assert answer(panel).text() == "1"
    assert "not a digit" not in words(panel)


def test_a_digit_that_has_a_label_is_not_doubted(panel, network):
    panel.set_network(network)
    panel.set_not_a_digit_detector(a_detector(1000))
    pixels = render([ONE])
    panel.show_subject(Subject(pixels, (), 1, "Test image 7"))
    assert "not a digit" not in words(panel)
    panel.show_subject(Subject(pixels, (), None, "one.png"))
    assert "not a digit?" in words(panel)


def test_the_number_on_the_canvas_is_the_output_s_own(panel, draw):
    network = Network.fresh(RunConfig())
    panel.set_network(network)  # of sigmoid outputs, which need not sum to 1
    draw(panel.canvas, ONE)
    [outputs] = network.answer(render(panel.canvas.strokes())[None])
    assert outputs.sum() > 1.5
    assert f"{100 * outputs.max():.1f} %" in words(panel)
    spoken = panel.findChild(ProbabilityBars, "probabilityBars").accessibleDescription()
    assert all(f"{digit}: {100 * output:.1f} %" in spoken for digit, output in enumerate(outputs))
