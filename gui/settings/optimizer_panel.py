"""The optimizer: how a gradient becomes a step, and what is done to gradient and weights around it."""

from typing import Any

from PySide6.QtWidgets import QWidget

from core.config import RunConfig
from core.config.knobs import knob
from core.optimizers import OPTIMIZERS
from gui.session.draft import Draft
from gui.session.setting_texts import in_the_way, setting
from gui.settings.knob_panel import KnobPanel, Note

_LARGE_ETA = 0.05
"""Above it, steps of about η whatever the gradient jump over every valley."""


class OptimizerPanel(KnobPanel):
    """The optimizer with its own knobs, gradient clipping, and weight averaging."""

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(knob("optimizer").title, draft, parent=parent)
        self.add_choice("optimizer", wide=True)
        self.add("clip_norm")
        self.add("ema")
        self.refresh()

    def choose(self, name: str, value: Any) -> None:
        """An optimizer of the full batch has to wait until all is off that it does not go with."""
        obstacles = in_the_way(self._draft.config)
        if name == "optimizer" and obstacles and OPTIMIZERS[value].full_batch:
            words = self.tr("{optimizer} takes its own steps and bears nothing random: first switch off {names}.")
            self._refuse(name, words.format(optimizer=OPTIMIZERS[value].title, names=obstacles))
        else:
            super().choose(name, value)

    def remark(self, name: str, config: RunConfig) -> Note:
        """Return a note if η is too large for an optimizer that divides by the gradient's size."""
        optimizer = OPTIMIZERS[config.optimizer]
        if name == "optimizer" and "epsilon" in optimizer.knobs and config.eta > _LARGE_ETA:
            words = self.tr("{optimizer} wants a small η, such as 0.001; {eta} jumps about.")
            return words.format(optimizer=optimizer.title, eta=setting(config, "eta")), "warning"
        return super().remark(name, config)
