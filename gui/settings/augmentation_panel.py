"""Distortions: training images that are a little different in each epoch, and what becomes of one of them."""

from dataclasses import fields
from math import isqrt

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from core.config import RunConfig
from core.data.augment.augmentation import Augmentation
from core.data.augment.distortion import examples
from core.data.selection import of_digits
from core.support.wording import listed, within_sentence
from gui.base.plain_text import PlainLabel
from gui.session.data_store import DataStore
from gui.session.draft import Draft
from gui.session.knob_words import knob
from gui.session.setting_texts import off, why_idle
from gui.settings.knob_panel import KnobPanel
from gui.widgets.pictures.contact_sheet import ContactSheet

_COLUMNS, _ROWS = 4, 2


class AugmentationPanel(KnobPanel):
    """Panel of the distortions, with samples of a distorted training digit; a click shows others."""

    def __init__(self, draft: Draft, store: DataStore, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Distortions"), draft, parent=parent)
        self._store = store
        self._digit = 1
        self._shown: object = None
        for setting in fields(Augmentation):
            self.add(setting.name)
        self._sheet = self._make_sheet()
        self._words = self._make_words()
        store.loaded.connect(self._take_data)
        self.foldedChanged.connect(self._draw)
        self.refresh()

    def _make_sheet(self) -> ContactSheet:
        sheet = ContactSheet(_COLUMNS, _ROWS, self)
        sheet.setObjectName("distortionExamples")
        sheet.setAccessibleName(self.tr("A training digit as it is, then distorted"))
        sheet.setToolTip(self.tr("The framed digit is as it is in the data. Click for another."))
        sheet.setCursor(Qt.CursorShape.PointingHandCursor)
        sheet.clicked.connect(self._take_another)
        self.content.addWidget(sheet)
        return sheet

    def _make_words(self) -> PlainLabel:
        words = PlainLabel("", self, role="muted", wraps=True)
        self.content.addWidget(words)
        return words

    def is_shown(self, name: str, config: RunConfig) -> bool:
        """Return whether a setting is shown; the smoothness of the elastic distortion only if its strength is not 0."""
        return name != "elastic_sigma" or bool(config.elastic_alpha)

    def summary(self, config: RunConfig) -> str:
        """Return the active distortions."""
        return listed(within_sentence(knob(name).title) for name in Augmentation.of(config).strengths) or off()

    def refresh(self) -> None:
        """Show the draft and what it makes of a digit."""
        super().refresh()
        config, data = self._draft.config, self._store.dataset
        is_there = data is not None and data.train.is_ink
        active = Augmentation.of(config).active
        self._sheet.setVisible(active and is_there)
        self._words.setText(self._what_to_do(active=active, is_there=is_there))
        self._words.setHidden(bool(why_idle("zoom", config)))
        self._draw()

    def _what_to_do(self, *, active: bool, is_there: bool) -> str:
        if not active:
            return self.tr("Increase one of these to see here how a digit changes.")
        if is_there:
            return self.tr("Click for another digit.")
        if self._store.dataset:
            return self.tr("These data are numbers: only images can be distorted.")
        return self.tr("A digit appears here when the data are loaded.")

    def _draw(self) -> None:
        """Distort a digit anew where something has changed and somebody can see it."""
        config, data = self._draft.config, self._store.dataset
        augmentation = Augmentation.of(config)
        wanted = (augmentation, config.digits, config.train_images, self._digit)
        if data is None or not data.train.is_ink or wanted == self._shown or not self._sheet.isVisible():
            return
        self._shown = wanted
        split = of_digits(data.train, config.digits) or data.train
        images = split.first(config.train_images or len(split)).images
        image = images[np.random.default_rng(self._digit).integers(len(images))]
        # The same chance whatever the knobs: the digits change with a knob instead of jumping about.
        distorted = examples(image, augmentation, self._sheet.count - 1, seed=self._digit)
        side = isqrt(image.size)
        self._sheet.set_images(np.vstack([image[None], distorted]).reshape(-1, side, side))

    def _take_data(self) -> None:
        self._shown = None
        self.refresh()

    def _take_another(self) -> None:
        self._digit += 1
        self._draw()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's
        super().showEvent(event)
        self._draw()
