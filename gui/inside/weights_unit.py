"""One unit: its weights, the images that activate it most, and its outgoing weights."""

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core.data.dataset import Dataset
from core.insight.units import outgoing, picture_side
from core.network import Network
from gui.base import theme
from gui.base.plain_text import PlainLabel, keep_lines
from gui.inside import weights_texts
from gui.inside.weights_exciting import COUNT, ExcitationQuery, ExcitationSearch, ExcitingImages
from gui.session.data_store import DataStore
from gui.session.digit_sets import is_digits
from gui.session.subject import Subject
from gui.widgets.pictures.diverging import levels
from gui.widgets.pictures.grid_sheet import Caption
from gui.widgets.pictures.heat_cells import HeatCells
from gui.widgets.pictures.image_grid import ImageGrid
from gui.widgets.plots.signed_bars import SignedBars

_COLUMN_PX, _PICTURE_PX = 232, 92
_GRID_PX = 2 * 28 + 3 * 8
"""Height of two rows of the smallest pictures."""

_MOST_ROWS = 3
"""Maximum number of examples listed as text when they are not pictures; the text form has all."""

_MOST_BARS = 10
"""Maximum number of outgoing weights shown; with more, the strongest."""


class UnitView(QWidget):
    """Column with one unit's details; idle while hidden. Call `end_tasks` before the end."""

    chosen = Signal(object)
    """Emitted with a Subject: the training image clicked or chosen with Enter."""

    leadChosen = Signal(int)
    """Emitted with a unit of the next layer clicked or chosen with Enter."""

    def __init__(self, store: DataStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._search = store, ExcitationSearch(self)
        self._network: Network | None = None
        self._layer, self._unit = 0, 0
        self._found: ExcitingImages | None = None
        self._targets: list[int] = []
        self._make_widgets()
        self._lay_out()
        self._search.found.connect(self._take)
        self._search.failed.connect(self._excites.setText)
        self._grid.chosen.connect(self._choose)
        self._leads.chosen.connect(self._lead_chosen)

    def _make_widgets(self) -> None:
        self._title, self._figures = self._label("unitTitleLabel"), self._label("unitFiguresLabel")
        bold = self._title.font()
        bold.setBold(True)
        self._title.setFont(bold)
        self._excites = self._label("excitesLabel")
        self._excites.setProperty("role", "muted")
        self._excites.setWordWrap(True)
        self._picture = HeatCells(self.tr("Weights of this unit"), self, is_square=True)
        self._picture.setObjectName("unitPicture")
        self._picture.setFixedSize(_PICTURE_PX, _PICTURE_PX)
        self._grid = ImageGrid()
        self._grid.setObjectName("excitesGrid")
        self._grid.setAccessibleName(self.tr("Images that activate it most"))
        self._grid.setMinimumSize(_COLUMN_PX, _GRID_PX)
        self._grid.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._grid.set_wanted(COUNT)
        self._leads = SignedBars(self.tr("Outgoing weights"), self)
        self._leads.setObjectName("leadsBars")
        kept = self._leads.sizePolicy()
        kept.setVerticalPolicy(QSizePolicy.Policy.Preferred)
        self._leads.setSizePolicy(kept)

    def _label(self, name: str) -> PlainLabel:
        label = PlainLabel("", self, name=name)
        label.setFont(theme.tabular(self.font()))
        return label

    def _lay_out(self) -> None:
        top, words, column = QHBoxLayout(), QVBoxLayout(), QVBoxLayout(self)
        words.addWidget(self._title)
        words.addWidget(self._figures)
        words.addStretch(1)
        top.addWidget(self._picture)
        top.addLayout(words, 1)
        column.addLayout(top)
        column.addWidget(self._excites)
        column.addWidget(self._grid, 2)
        column.addWidget(self._leads, 1)
        column.addStretch(0)
        for layout in (top, words, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(4)
        top.setSpacing(8)
        self._title.setWordWrap(True)
        self._figures.setWordWrap(True)
        self.setFixedWidth(theme.scaled(_COLUMN_PX))

    # Content

    @property
    def found(self) -> ExcitingImages | None:
        """Images that activate the unit most, by the network at the time of the search."""
        return self._found

    def show_unit(self, network: Network, layer: int, unit: int, scale: float) -> None:
        """Show a unit of a network with finite numbers. scale: the |w| of the full colour."""
        self._network, self._layer, self._unit = network, layer, unit
        title = weights_texts.unit_title(network, layer, unit)
        if title != self._title.text():
            self._title.setText(title)
        self._figures.setText(weights_texts.unit_words(network, layer, unit))
        keep_lines(self._figures, self._figures.width())
        self._show_picture(network, scale)
        self._show_leads(network)
        self._ask(network)

    def end_tasks(self) -> None:
        """Cancel the search."""
        self._search.cancel()

    def _show_picture(self, network: Network, scale: float) -> None:
        side = picture_side(network.sizes[0]) if self._layer == 0 else None
        self._picture.setVisible(side is not None)
        if side is not None:
            values = network.weights[0][self._unit].reshape(side, side)
            self._picture.set_cells(levels(values, scale), self._pixel_words)

    def _pixel_words(self, row: int, column: int) -> str:
        assert self._network is not None
        source = row * (picture_side(self._network.sizes[0]) or 0) + column
        return weights_texts.weight_words(self._network, 0, self._unit, source)

    def _show_leads(self, network: Network) -> None:
        weights, layer = outgoing(network, self._layer, self._unit), self._layer
        self._leads.setVisible(bool(len(weights)))
        if not len(weights):
            return
        targets = np.arange(len(weights))
        if len(weights) > _MOST_BARS:
            targets = np.argsort(-np.abs(weights), kind="stable")[:_MOST_BARS]
        self._targets = targets.tolist()
        words = [weights_texts.lead_words(network, layer, target, float(weights[target])) for target in self._targets]
        names = [str(target) for target in self._targets]
        self._leads.set_bars(weights_texts.leads_title(network, layer), weights[targets], names, words)

    # Images that activate it

    def _ask(self, network: Network) -> None:
        data = self._store.dataset
        obstacle = self._obstacle(network, data)
        if data is None or obstacle:
            self._found = None
            self._search.cancel()
            self._show_excitement(obstacle)
            return
        question = ExcitationQuery(network, self._layer, self._unit, data.train)
        if self._found is None or not question.is_same_unit(self._found.question):
            self._found = None
            self._show_excitement(self.tr("Searching for the images that activate it most…"))
        self._search.ask(question)

    def _obstacle(self, network: Network, data: Dataset | None) -> str:
        if data is None:
            return self.tr("The images that activate it most appear here once there are data: see Data.")
        if data.inputs != network.sizes[0]:
            words = self.tr("The data have {data} inputs, the network has {network}: they do not fit.")
            return words.format(data=data.inputs, network=network.sizes[0])
        return ""

    def _take(self, found: ExcitingImages) -> None:
        self._found = found
        data = self._store.dataset
        if data is not None and data.train is found.question.examples:
            words = weights_texts.excitement_words(found, data)
            self._show_excitement(words if self._side(data) else f"{words}\n{self._rows(data)}")

    def _show_excitement(self, words: str) -> None:
        self._excites.setText(words)
        found, data = self._found, self._store.dataset
        side = self._side(data) if data else None
        self._grid.setVisible(side is not None)
        if side is None:
            return
        self._grid.set_side(side)
        if found is None or data is None:
            self._grid.set_page(np.zeros((0, side, side), np.uint8), [])
            return
        indices = found.excitement.indices
        current = self._grid.current if len(self._grid.captions()) else -1
        self._grid.set_page(data.train.images[indices].reshape(-1, side, side), self._captions(found, data), current)

    def _side(self, data: Dataset) -> int | None:
        """Return the side of the training images; None if they are not pictures."""
        return picture_side(data.inputs) if data.train.is_ink else None

    def _captions(self, found: ExcitingImages, data: Dataset) -> list[Caption]:
        best = found.excitement
        rows = zip(best.indices.tolist(), best.z.tolist(), best.a.tolist(), strict=True)
        labels = data.train.labels if data.train.has_classes else None
        return [
            Caption(
                "" if labels is None else str(labels[index]),
                weights_texts.figure(a),
                words=weights_texts.example_words(data, index, z, a),
            )
            for index, z, a in rows
        ]

    def _rows(self, data: Dataset) -> str:
        """Return the examples as text, if they are not pictures."""
        assert self._found is not None
        best = self._found.excitement
        rows = zip(best.indices.tolist(), best.z.tolist(), best.a.tolist(), strict=True)
        return "\n".join(weights_texts.example_words(data, index, z, a) for index, z, a in list(rows)[:_MOST_ROWS])

    # User actions

    def _choose(self, place: int) -> None:
        found, data = self._found, self._store.dataset
        if found is None or data is None or not is_digits(data.train):
            return
        index = int(found.excitement.indices[place])
        name = weights_texts.example_name(data, index)
        self.chosen.emit(Subject(data.train.images[index].copy(), (), int(data.train.labels[index]), name))

    def _lead_chosen(self, place: int) -> None:
        self.leadChosen.emit(self._targets[place])
