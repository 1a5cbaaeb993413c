"""The place where a curve is drawn before a run, and compared with the run's afterwards."""

import numpy as np
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.studies.step import CurveSketch
from core.support.markup import escaped
from gui.base import theme
from gui.base.plain_text import PlainLabel, RichLabel, plain
from gui.lessons.lesson_session import LessonSession, Phase, StepState
from gui.widgets.buttons import tool_button
from gui.widgets.plots.drawn_curve import DrawnCurve

_tr = QCoreApplication.translate


class SketchPlace(QWidget):
    """Question, empty plot and a button to say that this is what one expects; hidden where no curve is wanted."""

    def __init__(self, session: LessonSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: StepState | None = None
        self._question = PlainLabel("", self, name="sketchQuestionLabel", role="title", wraps=True)
        self._how = PlainLabel("", self, name="sketchHowLabel", role="muted", wraps=True)
        self._legend = RichLabel("", self)
        self._legend.setObjectName("sketchLegendLabel")
        self.plot = DrawnCurve(self.tr("Your curve"), self)
        self.plot.setObjectName("sketchPlot")
        self.plot.setToolTip(plain(self.tr("Draw the curve that you expect")))
        self._clear = tool_button("clearSketchButton", self.tr("Clear"), self)
        self._say = tool_button("saySketchButton", self.tr("That is what I expect"), self, is_primary=True)
        buttons, rows = QHBoxLayout(), QVBoxLayout(self)
        buttons.addWidget(self._how, 1)
        buttons.addWidget(self._clear)
        buttons.addWidget(self._say)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._question)
        rows.addWidget(self.plot, 1)
        rows.addWidget(self._legend)
        rows.addLayout(buttons)
        self._clear.clicked.connect(self.plot.clear)
        self._say.clicked.connect(self._predict)
        self.plot.changed.connect(self._offer)
        session.changed.connect(self.refresh)
        theme.current().changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the plot of the step under way, if it wants a curve."""
        state = self._session.state
        sketch = state.step.predict.sketch if state and state.step.predict else None
        self.setVisible(sketch is not None and state is not None and state.earlier is None)
        if state is None or sketch is None or state.step.predict is None:
            self._shown = None
            return
        if state is not self._shown:
            self._shown = state
            self._question.setText(state.step.predict.question)
            percent = sketch.quantity == "accuracy"
            self.plot.begin(_title(sketch), self.tr("epoch"), sketch.epochs, sketch.low, sketch.high, percent=percent)
            if state.drawn is not None:
                self.plot.show_drawn(state.drawn)
        if state.true is not None:
            self.plot.show_true(np.asarray(state.true))
        self._show_legend(is_shown=state.true is not None)
        self._offer()

    def _show_legend(self, *, is_shown: bool) -> None:
        tokens = theme.current().tokens
        line = '<span style="color:{colour}">━━</span> {name}'
        names = ((tokens.accent, self.tr("your curve")), (tokens.warning, self.tr("the network's curve")))
        lines = [line.format(colour=colour, name=escaped(name)) for colour, name in names]
        self._legend.setText(" &nbsp; ".join(lines))
        self._legend.setVisible(is_shown)

    def _offer(self) -> None:
        state, drawn = self._shown, self.plot.drawn()
        is_open = state is not None and state.phase is not Phase.DONE
        is_said = state is not None and state.drawn is not None and np.array_equal(state.drawn, drawn, equal_nan=True)
        can_say = is_open and not is_said and bool(np.isfinite(drawn).any())
        at_hand = self.window().focusWidget()
        if (at_hand is self._say and not can_say) or (at_hand is self._clear and not is_open):
            self.plot.setFocus(Qt.FocusReason.OtherFocusReason)  # Qt would choose Repeat, which forgets all
        for widget in (self._clear, self._say, self._how):
            widget.setVisible(is_open)
        words = self.tr("Draw with the mouse, or with the arrow keys. Delete begins again.")
        self._how.setText(self.tr("Your curve is noted. Go on with the step.") if is_said else words)
        self._say.setEnabled(can_say)

    def _predict(self) -> None:
        self._session.predict_curve(self.plot.drawn())


def _title(sketch: CurveSketch) -> str:
    what = (
        _tr("SketchPlace", "Accuracy in % {of}") if sketch.quantity == "accuracy" else _tr("SketchPlace", "Cost {of}")
    )
    of = {
        "train": _tr("SketchPlace", "on the training images"),
        "validation": _tr("SketchPlace", "on the validation images"),
        "test": _tr("SketchPlace", "on the test images"),
        "averaged": _tr("SketchPlace", "on the validation images, of the averaged weights"),
    }
    return what.format(of=of[sketch.of])
