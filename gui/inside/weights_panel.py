"""The Weights panel: the weights of each unit, as pictures or a matrix, and one unit in detail."""

import time
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.insight.units import ORDERS, order
from core.linalg.arrays import Labels
from core.network import Network
from gui.inside import weights_texts
from gui.inside.weights_histograms import HistogramsView
from gui.inside.weights_layer import LayerView
from gui.inside.weights_unit import UnitView
from gui.session.data_store import DataStore
from gui.view.clocked_view import ClockedView
from gui.view.frame import ViewFrame
from gui.view.layer_titles import layer_title
from gui.view.table import Table
from gui.widgets.column import Column
from gui.widgets.fields import Choice, ChoiceField
from gui.widgets.pictures.scale_key import ScaleKey
from gui.widgets.switch import switch

_EVERY_MS = 400
"""Redraw interval; weights change slowly and take long to paint."""

_REST_S = 1.0
"""Time without change after which the units are sorted again; during training they keep their places."""


class WeightsPanel(ClockedView):
    """Panel of a network's weights; idle while hidden. Call `end_tasks` before the end."""

    chosen = Signal(object)
    """Emitted with a Subject: the training image clicked or chosen with Enter."""

    failed = Signal(str)
    """Emitted with a sentence when an export fails."""

    def __init__(self, store: DataStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.redraw_every(_EVERY_MS)
        self._store = store
        self._network: Network | None = None
        self.start: Network | None = None
        """Network with which the run began, to compare with; None: not known."""
        self._trained, self._changed_at = False, 0.0
        self._drawn: Network | None = None  # the network shown
        self._is_ordered = True  # whether the units are sorted by the network shown
        self._layer, self._unit = 0, 0
        self._units: Labels = np.zeros(0, np.int64)
        self._make_widgets(store)
        self._lay_out()
        self._connect()

    # Building

    def _make_widgets(self, store: DataStore) -> None:
        self._layers = ChoiceField([], self)
        self._layers.setObjectName("weightsLayerBox")
        self._layers.setAccessibleName(self.tr("Layer"))
        self._orders = ChoiceField([Choice(by, weights_texts.order_title(by)) for by in ORDERS], self)
        self._orders.setObjectName("weightsOrderBox")
        self._orders.setAccessibleName(self.tr("Order of the units"))
        self._key = ScaleKey(self)
        self._key.setObjectName("weightsKey")
        self._layer_view, self._unit_view = LayerView(self), UnitView(store, self)
        self._histograms = HistogramsView(self)
        self._histograms.setObjectName("weightsHistograms")
        self._histograms.setAccessibleName(self.tr("Histograms of weights and biases"))
        self._parts = switch(
            self,
            ("weightsUnitsButton", self.tr("Units"), self.tr("The weights of each unit, and one unit in detail")),
            ("weightsHistogramsButton", self.tr("Histograms"), self.tr("Distribution of the weights and biases")),
        )

    def _lay_out(self) -> None:
        units, outer = QWidget(self), QVBoxLayout(self)
        row = QHBoxLayout(units)
        row.addWidget(self._layer_view, 1)
        row.addWidget(Column(self._unit_view))
        self._part = QStackedWidget(self)
        self._part.addWidget(units)
        self._part.addWidget(self._histograms)
        self._frame = ViewFrame(
            "weights",
            self._part,
            empty=weights_texts.empty(),
            explanation=weights_texts.explanation(),
            tables=self._tables,
            whole=self._whole,
            parent=self,
        )
        for tool in (*self._parts.buttons(), self._layers, self._orders, self._key):
            self._frame.add_tool(tool)
        outer.addWidget(self._frame)
        for layout in (row, outer):
            layout.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)

    def _connect(self) -> None:
        self._store.loaded.connect(self._show_again)
        self._layers.valueChanged.connect(self._layer_chosen)
        self._orders.valueChanged.connect(self._order_chosen)
        self._parts.idClicked.connect(self._part_chosen)
        self._layer_view.unitChosen.connect(self._unit_chosen)
        self._unit_view.chosen.connect(self.chosen)
        self._unit_view.leadChosen.connect(self._lead_chosen)
        self._frame.failed.connect(self.failed)

    # Interface

    def set_network(self, network: Network | None, trained: bool = True) -> None:
        """Set the network; None: no network. Cheap."""
        if network is not self._network:
            self._changed_at = time.monotonic()
        self._network, self._trained = network, trained

    def set_start(self, start: Network | None) -> None:
        """Set the network with which the run began, to compare with; None: not known."""
        self.start = start

    def _start_of(self, network: Network) -> Network | None:
        return self.start if self.start and self.start.sizes == network.sizes else None

    def show_unit(self, layer: int, unit: int) -> None:
        """Show a unit in detail, counted from 0 as in `Network.weights`; ignored if the network lacks it."""
        network = self._network
        if network and layer < len(network.weights) and unit < network.sizes[layer + 1]:
            self._parts.button(0).setChecked(True)
            self._part.setCurrentIndex(0)
            self._look_at(layer, unit)

    def end_tasks(self) -> None:
        """Cancel all background work."""
        self._unit_view.end_tasks()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's
        self._drawn = None
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102 - Qt's
        super().hideEvent(event)
        self.end_tasks()

    # Content

    def refresh(self) -> None:
        """Show the newest network, unless it is shown already."""
        network = self._network
        if not self.isVisible() or not self._is_due(network):
            return
        if network is None or not np.isfinite(network.theta).all():
            self._drawn = network
            self._frame.show_empty(weights_texts.blown_up() if network else "")
            self.end_tasks()
            return
        is_other = self._drawn is None or self._drawn.sizes != network.sizes
        self._drawn = network
        if is_other:
            self._offer_layers(network)
        if is_other or self._is_resting() or len(self._units) != network.sizes[self._layer + 1]:
            self._put_in_order(network)
        else:
            self._is_ordered = False
        self._show_parts(network)
        words = weights_texts.sentence(network, self._layer, trained=self._trained)
        if self._part.currentIndex():
            words = weights_texts.histogram_sentence(network, self._start_of(network))
        self._frame.show_body(words)

    def _is_due(self, network: Network | None) -> bool:
        if network is None or not self._frame.is_body_visible:
            return network is None
        return network is not self._drawn or (not self._is_ordered and self._is_resting())

    def _is_resting(self) -> bool:
        return time.monotonic() - self._changed_at > _REST_S

    def _offer_layers(self, network: Network) -> None:
        layers = range(len(network.weights))
        self._layers.set_choices([Choice(layer, layer_title(layer, len(network.weights))) for layer in layers])
        self._layer = min(self._layer, len(network.weights) - 1)
        self._layers.set_value(self._layer)
        self._unit = min(self._unit, network.sizes[self._layer + 1] - 1)

    def _put_in_order(self, network: Network) -> None:
        is_last = self._layer + 1 == len(network.weights)
        if is_last and self._orders.value() == "outgoing":
            self._orders.set_value("number")
        self._orders.set_allowed("outgoing", not is_last, self.tr("Outputs have no outgoing weights."))
        self._units, self._is_ordered = order(network, self._layer, str(self._orders.value())), True

    def _show_parts(self, network: Network) -> None:
        if self._part.currentIndex():
            self._histograms.show_network(network, self._start_of(network))
        else:
            scale = self._layer_view.show_layer(network, self._layer, self._units, self._unit)
            self._key.set_scale(scale)
            self._unit_view.show_unit(network, self._layer, self._unit, scale)
        for tool in (self._layers, self._orders, self._key):
            tool.setVisible(not self._part.currentIndex())

    def _tables(self) -> Sequence[Table]:
        network, found, data = self._drawn, self._unit_view.found, self._store.dataset
        if network is None:
            return []
        if self._part.currentIndex():
            layers = range(len(network.weights))
            start = self._start_of(network)
            return [table for layer in layers for table in weights_texts.histogram_tables(network, layer, start)]
        tables = [weights_texts.unit_table(network, self._layer, self._units)]
        if self._layer + 1 < len(network.weights):
            tables.append(weights_texts.leads_table(network, self._layer, self._unit))
        if found and data and data.train is found.question.examples:
            tables.append(weights_texts.excitement_table(found, data))
        return tables

    def _whole(self) -> Sequence[Table]:
        """Return the tables shown and the weights, which only the picture shows."""
        tables, network = list(self._tables()), self._drawn
        if network is not None and not self._part.currentIndex():
            tables.append(weights_texts.weights_table(network, self._layer, self._units))
        return tables

    # User actions

    def _show_again(self) -> None:
        self._drawn = None
        self.refresh()

    def _part_chosen(self, number: int) -> None:
        self._part.setCurrentIndex(number)
        self._show_again()

    def _layer_chosen(self, layer: int) -> None:
        self._look_at(layer, 0)

    def _lead_chosen(self, unit: int) -> None:
        self._look_at(self._layer + 1, unit)

    def _order_chosen(self) -> None:
        self._units = np.zeros(0, np.int64)
        self._show_again()

    def _look_at(self, layer: int, unit: int) -> None:
        self._layer, self._unit, self._units = layer, unit, np.zeros(0, np.int64)
        self._show_again()

    def _unit_chosen(self, unit: int) -> None:
        if unit != self._unit and self._drawn is not None:
            self._unit = unit
            self._show_parts(self._drawn)
