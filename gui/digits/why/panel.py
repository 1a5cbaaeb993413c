"""The Why panel: pixels that matter, nearest training images, and changes that alter the answer."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.ink import FIELD_PX
from core.insight.why import WAYS, Sensitivity, Trace
from core.linalg.arrays import Bytes
from core.network import Network
from core.support.wording import joined_sentences, listed_statements
from gui.base import theme
from gui.base.plain_text import PlainLabel
from gui.digits.digit_texts import a_digit
from gui.digits.why import why_texts
from gui.digits.why.explaining import Explainer, Explanation, WhyQuery
from gui.digits.why.nearest_view import NearestView
from gui.digits.why.tables import maps, tables
from gui.session.data_store import DataStore
from gui.session.digit_sets import is_digits
from gui.session.reader import DIGITS, Reader
from gui.session.subject import Subject
from gui.view.frame import ViewFrame
from gui.view.table import Table
from gui.view.way_names import amount_text, way_title
from gui.widgets.column import Column
from gui.widgets.pictures.heat_map import HeatMap
from gui.widgets.plots.legend import Legend
from gui.widgets.plots.share_curve import ShareCurve, ShareLine, share_legend


class WhyPanel(QWidget):
    """Panel that explains a network's answer to a digit; computes nothing while hidden."""

    chosen = Signal(object)
    """Emitted with a Subject: the training image clicked or chosen with Enter."""

    failed = Signal(str)
    """Emitted with a sentence when an export fails."""

    def __init__(self, store: DataStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._reader, self._explainer = Reader(), Explainer(self)
        self._network: Network | None = None
        self._trained = False
        self.subject: Subject | None = None
        """Digit that is explained."""
        self._images: Bytes | None = None  # the training images, if they are digits
        self.found: Explanation | None = None
        """Explanation shown."""
        self._make_widgets()
        self._lay_out()
        self._connect()
        self._take_data()

    # Building

    def _make_widgets(self) -> None:
        self._occlusion = self._map_button("occlusionButton", self.tr("Occlusion"))
        self._gradient = self._map_button("gradientButton", self.tr("Gradient"))
        self._occlusion.setToolTip(self.tr("Effect on the answer of hiding a piece of the digit"))
        self._gradient.setToolTip(self.tr("Effect on the answer of a little more ink in each pixel"))
        self._occlusion.setChecked(True)
        self._maps = QButtonGroup(self)
        self._maps.addButton(self._occlusion)
        self._maps.addButton(self._gradient)
        self._digit = QComboBox(self)
        self._digit.setObjectName("whyDigitBox")
        self._digit.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._digit.setAccessibleName(self.tr("For which digit"))
        self._digit.setToolTip(self.tr("Digit to explain"))
        self._digit.addItem(self.tr("the answer"), None)
        for digit in range(DIGITS):
            self._digit.addItem(a_digit(digit), digit)
        self._key = Legend(self)
        self._key.setObjectName("whyLegend")
        self._map = HeatMap(self)
        self._map.setObjectName("whyMap")
        self._curves = {name: ShareCurve(way_title(name), self) for name in WAYS}
        for name, curve in self._curves.items():
            curve.setObjectName(f"{name}Curve")
            self._key.toggled.connect(curve.set_shown)
        theme.current().changed.connect(self._fill_key)
        self._fill_key()
        self._nearest = NearestView(self)

    def _fill_key(self) -> None:
        self._key.show_entries(share_legend(self._line_names()), self._key.hidden())

    def _line_names(self) -> tuple[str, str]:
        """Return the names of the first and second line of each curve."""
        return self.tr("as raw pixels"), self.tr("after preprocessing")

    def _map_button(self, name: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(text)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _lay_out(self) -> None:
        body, middle, places = QWidget(), QHBoxLayout(), QGridLayout()
        lines, outer = QVBoxLayout(body), QVBoxLayout(self)
        places.addWidget(self._key, 0, 0, 1, 2)
        for index, curve in enumerate(self._curves.values()):
            places.addWidget(curve, 1 + index // 2, index % 2)
        middle.addWidget(self._map, 2)
        middle.addLayout(places, 3)
        lines.addLayout(middle, 1)
        lines.addWidget(self._nearest)
        self._frame = ViewFrame(
            "why",
            Column(body),
            empty=why_texts.empty_words(),
            explanation=why_texts.explanation(),
            tables=self._tables,
            whole=self._whole,
            parent=self,
        )
        for tool in (self._occlusion, self._gradient, PlainLabel(self.tr("for"), self), self._digit):
            self._frame.add_tool(tool)
        outer.addWidget(self._frame)
        for layout in (middle, places, lines, outer):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(8)
        lines.setSpacing(4)

    def _connect(self) -> None:
        self._store.loaded.connect(self._take_data)
        self._explainer.explained.connect(self._take)
        self._explainer.failed.connect(self._refuse)
        self._maps.buttonClicked.connect(self._show_map)
        self._digit.activated.connect(self._ask)
        self._nearest.chosen.connect(self.chosen)
        self._frame.helpClosed.connect(self._ask)
        self._frame.failed.connect(self.failed)

    # Interface

    def set_network(self, network: Network | None, trained: bool = True) -> None:
        """Set the network to explain; None: no network. Cheap."""
        self._network, self._trained = network, trained
        self._ask()

    def set_subject(self, subject: Subject | None) -> None:
        """Set the digit to explain; None: no digit."""
        self.subject = subject
        self._ask()

    def end_tasks(self) -> None:
        """Cancel all background work."""
        self._explainer.cancel()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's
        super().showEvent(event)
        self._ask()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102 - Qt's
        super().hideEvent(event)
        self._explainer.cancel()

    # Asking

    def _take_data(self) -> None:
        data = self._store.dataset
        self._images = data.train.images if data and is_digits(data.train) else None
        self._nearest.show_nearest(self.found, data)
        self._ask()

    def _ask(self) -> None:
        if not self._frame.is_body_visible:
            return
        self._reader.use(self._network)
        obstacle = self._reader.obstacle()
        if self._network is None:
            self._refuse(joined_sentences((obstacle, why_texts.empty_words())))
            return
        if obstacle or self.subject is None:
            self._refuse(obstacle)
            return
        self._explainer.ask(WhyQuery(self._network, self.subject, self._digit.currentData(), self._images))

    def _refuse(self, sentence: str) -> None:
        """Show why there is nothing to see, or the default text."""
        self._explainer.forget()
        self.found = None
        self._digit.setItemText(0, self.tr("the answer"))
        self._frame.show_empty(sentence)

    # Showing

    def _take(self, found: Explanation) -> None:
        self.found = found
        self._digit.setItemText(0, self.tr("the answer, {digit}").format(digit=found.answer))
        self._show_map()
        for curve in found.curves:
            self._show_curve(curve, found.digit)
        self._nearest.show_nearest(found, self._store.dataset)
        self._frame.show_body(why_texts.summary(found, trained=self._trained))

    def _tables(self) -> list[Table]:
        found, data = self.found, self._store.dataset
        if found is None:
            return []
        is_of_these = self._images is not None and found.question.images is self._images
        return tables(found, data.train.labels if data and is_of_these else None)

    def _whole(self) -> Sequence[Table]:
        return [*self._tables(), *maps(self.found)] if self.found else []

    def _show_map(self) -> None:
        found = self.found
        if found is None:
            return
        is_occlusion, digit = self._occlusion.isChecked(), found.digit
        values = found.occlusion if is_occlusion else found.gradient
        most = float(np.abs(values).max())
        if is_occlusion:
            # Values that hardly matter must not get strong colours.
            most = max(most, why_texts.MATTERS)
            loss = round(100 * max(0.0, float(values.max())))
            speaks_for = self.tr("hiding lowers “{digit}” by up to {loss} points")
            if loss == 1:
                speaks_for = self.tr("hiding lowers “{digit}” by up to 1 point")
            speaks_for = speaks_for.format(digit=digit, loss=loss)
            against = self.tr("hiding raises “{digit}”").format(digit=digit)
        else:
            speaks_for = self.tr("more ink raises “{digit}”").format(digit=digit)
            against = self.tr("more ink lowers “{digit}”").format(digit=digit)
        pixels = found.question.subject.pixels.reshape(FIELD_PX, FIELD_PX)
        self._map.set_map(pixels, values, most or 1.0, speaks_for=speaks_for, against=against)
        where = self.tr("{sense}, most {place}")
        senses = ((speaks_for, values), (against, -values))
        parts = [where.format(sense=sense, place=why_texts.place(each)) for sense, each in senses if each.max() > 0]
        self._map.setAccessibleDescription(listed_statements(parts))

    def _show_curve(self, curve: Sensitivity, digit: int) -> None:
        way = curve.way
        names = [amount_text(way, amount) for amount in way.amounts.tolist()]
        lines = [
            ShareLine(name, trace.outputs, self._marks(curve, trace))
            for name, trace in zip(self._line_names(), (curve.alone, curve.recipe), strict=True)
        ]
        self._curves[way.name].set_lines(way.amounts, names, way.at_rest, lines, why_texts.curve_words(curve, digit))

    def _marks(self, curve: Sensitivity, trace: Trace) -> list[tuple[int, str]]:
        amounts = curve.way.amounts.tolist()
        return [(amounts.index(turn.amount), str(turn.digit)) for turn in curve.turns(trace)]
