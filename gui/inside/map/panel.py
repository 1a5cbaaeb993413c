"""The Map panel: each validation digit a point, as every layer sees it, side by side and live."""

from collections.abc import Sequence
from functools import partial

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core.data.dataset import Split
from core.insight.map import nearest_rows, spaces
from core.insight.map.tsne import has_tsne
from core.linalg.arrays import Array
from core.network import Network, as_input
from core.support.wording import joined_sentences
from gui.base.plain_text import plain
from gui.inside.map import map_texts
from gui.inside.map.mapping import DIGITS, LayerMaps, mapped, scattered
from gui.session.background import LatestTask
from gui.session.data_store import DataStore
from gui.session.digit_sets import is_digits
from gui.session.reader import Reader
from gui.session.subject import Subject
from gui.view.clocked_view import ClockedView
from gui.view.frame import ViewFrame
from gui.view.table import Table
from gui.widgets.buttons import tool_button
from gui.widgets.plots.point_map import MapPoints, PointMap
from gui.widgets.switch import switch

_NEAREST = 3
_SIDE = 28
_TSNE = 1


class MapPanel(ClockedView):
    """Panel of maps of 2 000 digits; computes nothing while hidden. The axes stay while a network changes.

    They are computed anew when the network comes to rest: when no run is under way and no epoch is gone back to.
    """

    whyAsked = Signal(object)
    """Emitted with the Subject whose point was clicked or chosen with Enter."""

    failed = Signal(str)
    """Emitted with a sentence when an export or the computation fails."""

    def __init__(self, store: DataStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._network: Network | None = None
        self._trained, self._is_back, self._is_learning = False, False, False
        self._subject: Subject | None = None
        self._sample: Split | None = None  # the first of the validation set, if they are digits
        self._reader = Reader()
        self.maps: LayerMaps | None = None
        """Newest maps by PCA."""
        self._scattered: LayerMaps | None = None
        self._asked: tuple[Network, Split, bool] | None = None
        self._task, self._tsne_task = LatestTask(self), LatestTask(self)
        self._plots: list[PointMap] = []
        self._make_widgets()
        self._connect()
        self._take_data()

    # Building

    def _make_widgets(self) -> None:
        self._methods = switch(
            self,
            ("mapPcaButton", self.tr("PCA"), self.tr("The two directions of the greatest spread, which stay")),
            ("mapTsneButton", self.tr("t-SNE"), self.tr("Near points stay near; press again for the network as it is")),
        )
        if not has_tsne():
            self._methods.button(_TSNE).setEnabled(False)
            self._methods.button(_TSNE).setToolTip(plain(map_texts.no_tsne()))
        self._axes = tool_button("mapAxesButton", self.tr("New axes"), self)
        body, outer = QWidget(self), QVBoxLayout(self)
        self._grid = QGridLayout(body)
        self._frame = ViewFrame(
            "map",
            body,
            empty=map_texts.empty(),
            explanation=map_texts.explanation(),
            tables=self._tables,
            whole=self._whole,
            parent=self,
        )
        for tool in (*self._methods.buttons(), self._axes):
            self._frame.add_tool(tool)
        outer.addWidget(self._frame)
        for layout in (self._grid, outer):
            layout.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)

    def _connect(self) -> None:
        self._store.loaded.connect(self._take_data)
        self._task.done.connect(self._take)
        self._tsne_task.done.connect(self._take_tsne)
        for task in (self._task, self._tsne_task):
            task.failed.connect(self.failed)
        self._methods.idClicked.connect(self._choose_method)
        self._axes.clicked.connect(self._renew_axes)
        self._frame.failed.connect(self.failed)

    # Interface

    def set_network(self, network: Network | None, trained: bool = True) -> None:
        """Set the network that answers; None: no network. Cheap: the next timer tick maps it."""
        self._network, self._trained = network, trained

    def set_epoch(self, epoch: int | None) -> None:
        """Set the epoch gone back to, during which the axes stay; None: it is now."""
        self._is_back = epoch is not None

    def set_learning(self, on: bool) -> None:
        """Set whether a run is under way, during which the axes stay."""
        self._is_learning = on

    def set_subject(self, subject: Subject | None) -> None:
        """Set the drawing and show its place at once."""
        self._subject = subject
        if self._frame.is_body_visible and self._shown:
            self._show_own(self._shown)

    def end_tasks(self) -> None:
        """Cancel all background work."""
        for task in (self._task, self._tsne_task):
            task.close()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's
        self._asked = None
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: D102 - Qt's
        super().hideEvent(event)
        self.end_tasks()

    # Computing

    def _take_data(self) -> None:
        data = self._store.dataset
        self._sample = data.validation.first(DIGITS) if data and is_digits(data.validation) else None
        self.maps = self._scattered = None
        self._tsne_task.cancel()

    def refresh(self) -> None:
        """Have the newest network mapped, unless that was asked for already."""
        if not self._frame.is_body_visible:
            return
        self._reader.use(self._network)
        obstacle = self._reader.obstacle()
        if self._network is None or obstacle or self._sample is None:
            self._asked = None
            self._frame.show_empty(joined_sentences((obstacle, map_texts.empty())))
            return
        keeps = self._is_back or self._is_learning
        ask = self._network, self._sample, keeps
        if self._asked is None or any(a is not b for a, b in zip(ask, self._asked, strict=True)):
            self._asked = ask
            self._task.queue(partial(mapped, self._network, self._sample, self.maps, keeps))

    def _take(self, maps: LayerMaps) -> None:
        if maps.sample is self._sample:
            self.maps = maps
            self._show()

    def _renew_axes(self) -> None:
        if self._network and self._sample:
            self._task.queue(partial(mapped, self._network, self._sample, self.maps, False))

    def _choose_method(self, method: int) -> None:
        if method == _TSNE and self.maps:
            self._tsne_task.start(partial(scattered, self.maps, self._scattered))
        self._show()

    def _take_tsne(self, found: LayerMaps | None) -> None:
        if found and found.sample is self._sample:
            self._scattered = found
            self._show()

    # Showing

    @property
    def _shown(self) -> LayerMaps | None:
        """The maps that are shown: those by t-SNE once they are there, else the newest."""
        return self._scattered if self._methods.checkedId() == _TSNE and self._scattered else self.maps

    def _places(self, maps: LayerMaps) -> Sequence[Array]:
        return maps.tsne if maps.tsne is not None else maps.places

    def _titles(self, maps: LayerMaps) -> list[str]:
        return map_texts.space_titles(maps.network, maps, as_tsne=maps.tsne is not None)

    def _show(self) -> None:
        maps, data = self._shown, self._store.dataset
        if maps is None or data is None or not maps.is_finite:
            return
        self._make_plots(len(maps.values))
        wrong = maps.answers != maps.sample.labels
        words, picture = partial(map_texts.point_words, maps, data), partial(_picture, maps.sample)
        short = map_texts.short_titles(maps.network, maps, as_tsne=maps.tsne is not None)
        shown = zip(self._plots, self._titles(maps), short, self._places(maps), strict=True)
        for plot, title, brief, places in shown:
            plot.show_points(title, MapPoints(places, maps.sample.labels, wrong, picture, words), brief)
        self._show_own(maps)

    def _show_own(self, maps: LayerMaps) -> None:
        """Show where the drawing is, or is not, in every space."""
        nearest = None
        spots: list[tuple[Array | None, list[int]]] = [(None, [])] * len(self._plots)
        if self._subject is not None and maps.is_finite:
            x = as_input(self._subject.pixels[None], maps.network.theta.dtype.name)
            own = spaces(maps.network, x)
            rows = [nearest_rows(values, here[0], _NEAREST) for values, here in zip(maps.values, own, strict=True)]
            nearest = rows[-2]
            spots = [(self._own_place(maps, space, own[space], row), row.tolist()) for space, row in enumerate(rows)]
        for plot, (place, row) in zip(self._plots, spots, strict=False):
            plot.show_own(place, row)
        waits = self._tsne_task.is_busy
        self._frame.show_body(map_texts.sentence(maps, trained=self._trained, nearest=nearest, waits_for_tsne=waits))

    def _own_place(self, maps: LayerMaps, space: int, value: Array, nearest: npt.NDArray[np.int64]) -> Array:
        """Return the drawing's place; among its nearest where t-SNE, which places no further points, is shown."""
        if maps.tsne is not None:
            return np.asarray(maps.tsne[space][nearest].mean(axis=0))
        return np.asarray(maps.bases[space].places(value)[0])

    def _make_plots(self, count: int) -> None:
        """Make as many plots as there are spaces, in one row or two."""
        while len(self._plots) > count:
            old = self._plots.pop()
            self._grid.removeWidget(old)
            old.setParent(None)
            old.deleteLater()
        columns = count if count <= 3 else -(-count // 2)
        for number in range(count):
            if number == len(self._plots):
                plot = PointMap("", self)
                plot.setObjectName(f"mapPlot{number}")
                plot.pointed.connect(self._point_at)
                plot.chosen.connect(self._choose)
                self._plots.append(plot)
            self._grid.addWidget(self._plots[number], number // columns, number % columns)

    def _tables(self) -> Sequence[Table]:
        maps = self._shown
        return [map_texts.class_table(self._titles(maps), self._places(maps), maps)] if maps else []

    def _whole(self) -> Sequence[Table]:
        maps = self._shown
        return [*self._tables(), map_texts.table(self._titles(maps), self._places(maps), maps)] if maps else []

    # User actions

    def _point_at(self, index: int) -> None:
        for plot in self._plots:
            plot.point_at(index)

    def _choose(self, index: int) -> None:
        maps, data = self._shown, self._store.dataset
        if maps and data:
            name = map_texts.point_words(maps, data, index)
            pixels, label = maps.sample.images[index].copy(), int(maps.sample.labels[index])
            self.whyAsked.emit(Subject(pixels, (), label, name.partition(":")[0]))


def _picture(sample: Split, index: int) -> npt.NDArray[np.uint8]:
    picture: npt.NDArray[np.uint8] = sample.images[index].reshape(_SIDE, _SIDE)
    return picture
