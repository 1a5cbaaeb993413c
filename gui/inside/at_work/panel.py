"""The network at work: the digit at hand on its way to the answer, with the units and connections that make it."""

from collections.abc import Sequence
from functools import partial

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.ink import FIELD_PX
from core.insight.connections import AtWork, Connections
from core.linalg.arrays import Labels
from core.network import Network, as_input
from gui.base import theme
from gui.inside import activation_texts
from gui.inside.activation_layers import full_scale
from gui.inside.at_work import texts
from gui.inside.at_work.unit_detail import UnitDetail
from gui.session.subject import Subject
from gui.view.frame import ViewFrame
from gui.view.subject_view import SubjectView
from gui.view.table import Table
from gui.widgets.pictures.diverging import levels
from gui.widgets.pictures.network_drawing import ConnectionLines, NetworkDrawing, UnitColumn
from gui.widgets.switch import switch

_MOST_OUTPUTS = 16

_NARROW_PX = 560
"""Width below which the drawing needs the room beside the pictures of a unit."""

_MOST_LINES, _LINES_TO_LAYER = 90, 30
"""Maximum number of lines in all, and to one layer: each takes 50 µs to paint."""


class AtWorkPanel(SubjectView):
    """Panel of the network at work on the current digit; computes nothing while hidden."""

    unitAsked = Signal(int, int)
    """Emitted with (layer, unit), both from 0 as in `Network.weights`, of a unit clicked or chosen with Enter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work: AtWork | None = None
        self._units: list[Labels] = []
        self._drawing = NetworkDrawing(self.tr("The network at work"), self.tr("pushes"), self.tr("holds back"), self)
        self._drawing.setObjectName("atWorkDrawing")
        self._detail = UnitDetail(self)
        self._goal = switch(
            self,
            ("atWorkAnswerButton", self.tr("To the answer"), self.tr("The connections that matter for the answer")),
            ("atWorkAllButton", self.tr("All"), self.tr("The largest connections to every output")),
        )
        self._lay_out()
        self._drawing.roomChanged.connect(self.show_again)
        self._drawing.pointedChanged.connect(self._show_pointed)
        self._drawing.chosen.connect(self.unitAsked)
        self._goal.idClicked.connect(self._show_pointed)
        self._frame.failed.connect(self.failed)

    def _lay_out(self) -> None:
        body, outer = QWidget(self), QVBoxLayout(self)
        row = QHBoxLayout(body)
        row.addWidget(self._drawing, 1)
        row.addWidget(self._detail)
        self._frame = ViewFrame(
            "atWork",
            body,
            empty=texts.empty(),
            explanation=texts.explanation(),
            tables=self._tables,
            whole=self._whole,
            parent=self,
        )
        for button in self._goal.buttons():
            self._frame.add_tool(button)
        outer.addWidget(self._frame)
        for layout in (row, outer):
            layout.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        super().resizeEvent(event)
        self._detail.set_narrow(event.size().width() < theme.scaled(_NARROW_PX))

    # Content

    def redraw(self, network: Network | None, subject: Subject | None) -> None:  # noqa: D102 - SubjectView's
        words = activation_texts.obstacle(network)
        if words or network is None or subject is None:
            self._frame.show_empty(words)
            return
        self._work = AtWork.of(network, as_input(subject.pixels, network.theta.dtype.name))
        if self._work is None:
            self._frame.show_empty(activation_texts.blown_up())
        else:
            self._show(self._work, subject)

    def _show(self, work: AtWork, subject: Subject) -> None:
        pointed = self._drawing.pointed
        self._units = work.units(self._drawing.room, min(self._drawing.room, _MOST_OUTPUTS), pointed)
        self._drawing.set_network(
            subject.pixels.reshape(FIELD_PX, FIELD_PX),
            self._columns(work),
            work.answer,
            partial(texts.unit_words, work),
        )
        self._show_pointed()
        self._frame.show_body(texts.sentence(work, subject, self._units, trained=self._trained))

    def _columns(self, work: AtWork) -> list[UnitColumn]:
        network, last = work.network, len(work.layers) - 1
        scale = full_scale(network, work.layers[:-1], as_z=False)
        outputs = float(np.abs(work.layers[-1][1]).max()) or 1.0 if network.output == "linear" else 1.0
        return [
            UnitColumn(
                texts.titles(network, layer),
                texts.notes(network, layer, len(units)),
                units,
                levels(work.layers[layer][1][units], outputs if layer == last else scale),
                [str(unit) for unit in units.tolist()] if layer == last else (),
                texts.output_figures(work, units) if layer == last else (),
            )
            for layer, units in enumerate(self._units)
        ]

    def _show_pointed(self) -> None:
        """Show the unit pointed at, or else the answer, with its connections."""
        work = self._work
        if work is None:
            return
        pointed, to_answer = self._drawing.pointed, self._goal.checkedId() == 0
        count = min(_LINES_TO_LAYER, _MOST_LINES // len(work.layers))
        found = work.connections(self._units, count, pointed, to_answer=to_answer)
        self._drawing.set_lines([self._lines(layer, each) for layer, each in enumerate(found)])
        self._detail.show_unit(work, *(pointed or (len(work.layers) - 1, work.answer)))

    def _lines(self, layer: int, found: Connections) -> ConnectionLines:
        sources = np.searchsorted(self._units[layer - 1], found.sources) if layer else found.sources
        strengths = found.terms / (found.largest or 1.0)
        return ConnectionLines(sources, np.searchsorted(self._units[layer], found.targets), strengths)

    def _tables(self) -> Sequence[Table]:
        return texts.tables(self._work, texts.LISTED) if self._work else []

    def _whole(self) -> Sequence[Table]:
        return texts.tables(self._work, texts.WRITTEN) if self._work else []
