"""The drawing panel on the right: canvas, preprocessing and the answer, updated at every pen move."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QToolButton, QToolTip, QVBoxLayout, QWidget

from core.ink import FIELD_PX, RECIPE, Stages, picture_stages, render, stages
from core.insight.not_a_digit import is_not_a_digit
from core.linalg.arrays import Array, Bytes
from core.network import Network
from gui.base import theme
from gui.base.plain_text import PlainLabel, unmarked
from gui.drawing.answer_label import AnswerLabel
from gui.drawing.correct_row import CorrectRow
from gui.drawing.preprocessing_view import PreprocessingView
from gui.drawing.standing_row import StandingRow
from gui.session.answerer import Answerer
from gui.session.comparison import Comparison
from gui.session.picture_reader import PictureReader
from gui.session.reader import Reader
from gui.session.subject import Subject
from gui.widgets.bars import ProbabilityBars
from gui.widgets.canvas.drawing_board import DrawingBoard

_EDGE_PX = 8
_HIGHEST_BARS_PX = 240
_STAGES_MS = 80  # while the pen moves only the answer is updated; the steps cost more than everything else


class DrawPanel(QWidget):
    """Panel to draw a digit and see the answer of the newest network."""

    subjectChanged = Signal(object)
    """Emitted with the current digit, Subject | None, at every pen move."""

    kept = Signal(object, int)
    """Emitted with (strokes, digit): a drawing for My digits and its label."""

    undoKeptAsked = Signal()
    """Emitted to take the drawing that was kept last out of My digits."""

    learnMineAsked = Signal()
    """Emitted to teach My digits to the network."""

    switchAsked = Signal()
    """Emitted to let the other network answer: Backswing's, or the person's own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader = Reader()
        self._pictures = PictureReader(self)
        self.answerer: Answerer | None = None
        """Network that answers, as it was last shown."""
        self._not_a_digit_detector: Network | None = None
        self._subject: Subject | None = None
        self._picture: Subject | None = None  # shown instead of ink
        self._given: Subject | None = None  # source of the strokes on the canvas
        self._raw: Bytes | None = None  # the input without the steps left out
        self._refusal = ""  # why a picture could not be read
        self._kept: tuple[list[Array], int] | None = None  # the drawing kept last, while it is shown, and its label
        self._is_keeping = False
        self._make_parts()
        self._lay_out()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_STAGES_MS)
        self._connect()
        self._see()

    # Building

    def _make_parts(self) -> None:
        self._board = DrawingBoard(self)
        self._board.add_tool(self._help_button())
        self.canvas = self._board.canvas
        self._glass = PreprocessingView(self)
        self._answer = AnswerLabel(self)
        self._bars = ProbabilityBars(parent=self)
        self._bars.setObjectName("probabilityBars")
        self._correct = CorrectRow(self)
        self._standing = StandingRow(self)
        self._committee = PlainLabel("", self, name="committeeAnswerLabel", wraps=True)
        self._committee.setFont(theme.tabular(self.font()))
        self._committee.setContentsMargins(_EDGE_PX // 2, 0, 0, 0)  # as the rows above
        self._committee.hide()

    def _lay_out(self) -> None:
        self._rest = QVBoxLayout()
        self._rest.setSpacing(_EDGE_PX // 2)
        for part in (self._glass, self._answer, self._bars, self._correct, self._standing, self._committee):
            self._rest.addWidget(part)
        outer = self._outer = QVBoxLayout(self)
        outer.setContentsMargins(_EDGE_PX, _EDGE_PX, _EDGE_PX, _EDGE_PX)
        outer.setSpacing(4)
        outer.addWidget(self._board, 1)
        outer.addLayout(self._rest, 1)
        outer.addStretch()

    def _connect(self) -> None:
        self.canvas.changed.connect(self._inked)
        self._later.timeout.connect(self._see_stages)
        self.canvas.strokeFinished.connect(self._see_stages)
        self.canvas.strokeFinished.connect(self._show_answer)  # the detector is asked only now
        self.canvas.strokeFinished.connect(self._answer.announce)
        self.canvas.labelled.connect(self._correct.choose)
        self.canvas.imageDropped.connect(self._pictures.read)
        self.canvas.copyAsked.connect(self._copy)
        self._board.pictureWiped.connect(self._wipe_picture)
        self._glass.stepsChanged.connect(self._see)
        self._correct.chosen.connect(self._keep)
        self._correct.undoAsked.connect(self.undoKeptAsked)
        self._correct.learnAsked.connect(self.learnMineAsked)
        self._standing.switchAsked.connect(self.switchAsked)
        self._pictures.found.connect(self.show_subject)
        self._pictures.failed.connect(self._refuse)

    def _help_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("glassBoxHelpButton")
        button.setAccessibleName(self.tr("About the small pictures"))
        button.setToolTip(
            self.tr(
                "<p>The four small pictures show the drawing after each step of MNIST's preprocessing. Switch a step "
                "off and draw: the answers with and without it appear side by side, and the bars show the second as "
                "outlines.</p><p>This shows why raw pixels fail: a network that was trained on digits of one "
                "position, size and line width misreads others.</p>"
            )
        )
        button.setAccessibleDescription(unmarked(button.toolTip()))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.keep_icon(button.setIcon, "help", button)
        button.clicked.connect(lambda: QToolTip.showText(button.mapToGlobal(button.rect().center()), button.toolTip()))
        return button

    # Interface

    def set_network(self, network: Network | None, answerer: Answerer | None = None) -> None:
        """Set the network that answers, None: no network, and its identity."""
        self._reader.use(network)
        self.answerer = answerer
        if self.isVisible():
            self._show_answer()

    def set_not_a_digit_detector(self, detector: Network | None) -> None:
        """Set the network that says which drawings are no digits; None: none does."""
        self._not_a_digit_detector = detector

    def show_subject(self, subject: Subject) -> None:
        """Show a digit chosen elsewhere: its strokes as ink, in one undo step, or else its picture."""
        self._given, self._picture = (subject, None) if subject.strokes else (None, subject)
        self.canvas.set_strokes(subject.strokes)  # emits `changed`
        self._answer.announce()

    def set_threshold(self, threshold: float) -> None:
        """Set the output, 0..1, below which the answer is not sure."""
        self._answer.set_threshold(threshold)
        self._show_answer()

    def show_comparison(self, found: Comparison) -> None:
        """Show how well the network that answers reads, and the other one."""
        self._standing.show_comparison(found)
        self._correct.offer_to_learn(any(each and each.mine for each in (found.here, found.other)))

    def show_committee(self, answer: str) -> None:
        """Show what a committee answers to the drawing; "": there is none."""
        self._committee.setText(answer)
        self._committee.setVisible(bool(answer))

    def set_obstacle_to_learning(self, reason: str) -> None:
        """Set why My digits cannot be learnt now, such as a training in progress; "" when they can."""
        self._correct.set_obstacle_to_learning(reason)

    def refuse_kept(self) -> None:
        """Offer to keep the drawing again: it could not be kept. No effect unless `kept` is being emitted."""
        if self._is_keeping:
            self._kept = None

    def release_kept(self) -> None:
        """Offer to keep the drawing again: My digits have changed, as by Undo."""
        if not self._is_keeping:
            self._kept = None
            self._offer()

    def take_over(self, before: "DrawPanel") -> None:
        """Show the drawing of the panel before it, with its undo steps and what was chosen for it."""
        self._given, self._picture, self._kept = before._given, before._picture, before._kept
        self._glass.take_over(before._glass)
        self.canvas.take_over(before.canvas)  # emits `changed`

    def answer(self) -> int | None:
        """Return the digit that is read; None without an answer."""
        answers = self._answers()
        return None if answers is None else int(answers[0].argmax())

    def clear(self) -> None:
        """Remove the ink or the picture."""
        self._board.clear()

    # The digit

    def _inked(self) -> None:
        """Update the answer after the drawing changed, and emit it."""
        if not self.canvas.is_empty():
            self._picture = None
        self._see()
        self.subjectChanged.emit(self._subject)

    def _wipe_picture(self) -> None:
        self._picture = None
        self._inked()

    def _see(self) -> None:
        """Preprocess the drawing or picture and show the answer."""
        strokes = self.canvas.strokes()
        reason = self.tr("This picture is preprocessed already: steps can be left out only for a drawing.")
        self._glass.lock(reason if self._picture else "")
        self._subject, self._raw, self._refusal = self._picture, None, ""
        if strokes and not self._picture:
            steps = self._glass.steps
            if steps != RECIPE:
                self._raw = render(strokes, steps=steps, paper_pen=self.canvas.pen_width())
            self._subject = self._drawn(strokes, render(strokes))
        self._show()
        self._show_answer()

    def _see_stages(self) -> None:
        """Show the preprocessing steps of the digit."""
        self._later.stop()
        if self._picture:
            self._glass.show_stages(_as_it_is(self._picture.pixels))
        elif self._subject:
            steps, pen = self._glass.steps, self.canvas.pen_width()
            self._glass.show_stages(stages(self._subject.strokes, steps=steps, paper_pen=pen))
        else:
            self._glass.show_stages(None)

    def _drawn(self, strokes: list[Array], pixels: Bytes) -> Subject:
        """Return the drawing as a subject; unchanged given strokes keep their name and label."""
        given = self._given
        if given and _are_same(given.strokes, strokes):
            return replace(given, pixels=pixels)
        return Subject(pixels, tuple(strokes), None, self.tr("Your drawing"))

    def _show(self) -> None:
        picture = self._picture
        if self.canvas.is_drawing() and self._subject:
            self._glass.show_seen(self._subject.pixels if self._raw is None else self._raw)
            if not self._later.isActive():
                self._later.start()
        else:
            self._see_stages()
        self._board.show_picture(picture.pixels.reshape(FIELD_PX, FIELD_PX) if picture else None)
        self._board.set_clearable(self._subject is not None)
        if self._kept and not _are_same(self._kept[0], self.canvas.strokes()):
            self._kept = None
        self._offer()

    def _offer(self) -> None:
        """Offer to keep the drawing, or say that it is kept."""
        words = self.tr("Kept with label {digit}.").format(digit=self._kept[1]) if self._kept else ""
        self._correct.offer(words or self._why_not_kept())
        self._correct.say(words or self._caption())
        self._correct.offer_undo(bool(words))
        self.canvas.set_finished(bool(words))

    def _why_not_kept(self) -> str:
        if self._subject is None:
            return self.tr("Draw a digit first.")
        return "" if self._subject.strokes else self.tr("Only drawings can be kept, and this digit is a picture.")

    def _caption(self) -> str:
        """Return the line above the ten digits: the question, or the name and label of the digit shown."""
        subject = self._subject
        if subject is None or not (self._picture or subject.label is not None):
            return self.tr("Wrong? Choose its label:")
        if subject.label is None:
            return subject.name
        return self.tr("{name} · label {digit}").format(name=subject.name, digit=subject.label)

    # The answer

    def _show_answer(self) -> None:
        words = self.answerer.words if self.answerer else ""
        self._answer.set_answerer(words, reads=not self._reader.obstacle())
        answers = self._answers()
        if answers is None:
            hint = self.tr("Draw a digit. Whatever you draw, even a letter, it answers with one of ten.")
            self._bars.set_outputs(None)
            self._answer.show_hint(self._refusal or self._reader.obstacle() or hint)
            return
        best = [(int(outputs.argmax()), float(outputs.max())) for outputs in answers]
        self._bars.set_outputs(*answers)
        self._answer.set_doubt(self._may_be_no_digit())
        if len(best) == 1:
            self._answer.show_digit(*best[0])
        else:
            self._answer.show_both(*best[0], *best[1], self._glass.left_out())

    def _answers(self) -> Array | None:
        """Return (1, 10) outputs, or (2, 10) with those of the digit without the steps left out; or None."""
        if self._refusal or self._subject is None or self._reader.obstacle():
            return None
        seen = [self._subject.pixels] if self._raw is None else [self._subject.pixels, self._raw]
        return self._reader.read(np.stack(seen))

    def _may_be_no_digit(self) -> bool:
        """Return whether the drawing may be no digit; never while the pen is down, and never one with a label."""
        subject, detector = self._subject, self._not_a_digit_detector
        if subject is None or detector is None or subject.label is not None or self.canvas.is_drawing():
            return False
        return is_not_a_digit(detector, subject.pixels)

    def _refuse(self, sentence: str) -> None:
        self._refusal = sentence
        self._show_answer()
        self._answer.announce()

    def _keep(self, digit: int) -> None:
        self._kept, self._is_keeping = (self.canvas.strokes(), digit), True
        self.kept.emit(self._kept[0], digit)
        self._is_keeping = False
        self._offer()

    def _copy(self) -> None:
        if self._subject:
            self._glass.copy()
            self._correct.say(self.tr("Copied: 28 × 28 pixels."))

    # Qt's

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's
        super().showEvent(event)
        self._show_answer()  # the network may have changed meanwhile

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102 - Qt's
        self._pictures.cancel()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Give the canvas all the height it can use, and the rest to the bars, up to a maximum."""
        room = self.contentsRect().marginsRemoved(self._outer.contentsMargins())
        spare = room.height() - self._rest.minimumSize().height() - self._outer.spacing()
        spare -= self._board.fit(room.width(), spare)
        least = self._bars.minimumSizeHint().height()
        self._bars.setMaximumHeight(min(max(least, least + spare), _HIGHEST_BARS_PX))


def _are_same(strokes: Sequence[Array], others: Sequence[Array]) -> bool:
    return len(strokes) == len(others) and all(map(np.array_equal, strokes, others))


def _as_it_is(pixels: Bytes) -> Stages:
    """Return the steps of a picture that is preprocessed already; the last is the picture itself."""
    image = pixels.reshape(FIELD_PX, FIELD_PX)
    return replace(picture_stages(image / 255), centred=image)
