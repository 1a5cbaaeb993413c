"""Training: the learning rate, the mini-batch, the number of epochs, the seed."""

import random

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QWidget

from core.config import RunConfig
from core.support.wording import listed
from gui.base import theme
from gui.base.plain_text import plain
from gui.session.draft import Draft
from gui.session.setting_texts import setting
from gui.settings.knob_panel import KnobPanel, Note, running_reason
from gui.settings.optimizer_panel import large_eta
from gui.widgets.fields.number import grouped

_SEEDS = 10_000
"""New seeds stay below it: short enough to be read out and typed again."""


class TrainingPanel(KnobPanel):
    """The numbers of a run that a person changes first."""

    findEtaAsked = Signal()

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Training"), draft, parent=parent)
        self.add("eta")
        self.add("batch_size", object_name="batchBox")
        self.add("epochs")
        self.add("seed")
        self._make_find_eta()
        self._new_seed = self._make_new_seed()
        self.refresh()

    def _make_find_eta(self) -> None:
        button = QToolButton(self)
        button.setObjectName("findEtaButton")
        button.setText(self.tr("Find"))
        button.setAccessibleName(self.tr("Find η"))
        button.setToolTip(self.tr("Try many learning rates for a few seconds, and see which suit this network"))
        button.clicked.connect(self.findEtaAsked)
        self.fields["eta"].add_button(button)

    def _make_new_seed(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("newSeedButton")
        button.setAccessibleName(self.tr("New seed"))
        theme.keep_icon(button.setIcon, "dice", button)
        button.clicked.connect(self._draw_seed)
        seed = self.fields["seed"]
        seed.add_button(button)
        return button

    def refresh(self) -> None:
        """The button goes with its field."""
        super().refresh()
        self._new_seed.setEnabled(not self._running)
        self._new_seed.setToolTip(plain(running_reason() if self._running else self.tr("New random seed")))

    def summary(self, config: RunConfig) -> str:
        """Return the summary: η and the number of epochs."""
        words = self.tr("1 epoch") if config.epochs == 1 else self.tr("{epochs} epochs")
        eta = "" if self.why_not("eta", config) else f"η {setting(config, 'eta')}"
        return listed((eta, words.format(epochs=grouped(config.epochs))))

    def remark(self, name: str, config: RunConfig) -> Note:
        """Return a note if η is too large for the optimizer."""
        words = large_eta(config) if name == "eta" else ""
        return (words, "warning") if words else super().remark(name, config)

    def _draw_seed(self) -> None:
        others = [seed for seed in range(1, _SEEDS) if seed != self._draft.config.seed]
        self.choose("seed", random.choice(others))
