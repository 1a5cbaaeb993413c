"""The optimizer: how a gradient becomes a step, and what is done to gradient and weights around it."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core.config import RunConfig
from core.config.notes import notes
from core.optimizers import OPTIMIZERS
from core.support.language import translated
from gui.session.draft import Draft
from gui.session.knob_words import knob
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
            words = self.tr("{optimizer} needs one fixed cost and finds its own steps: first switch off {names}.")
            self._refuse(name, words.format(optimizer=translated(OPTIMIZERS[value].title), names=obstacles))
        else:
            super().choose(name, value)

    def remark(self, name: str, config: RunConfig) -> Note:
        """Return a note if η is too large for this optimizer, or on a daring value."""
        words = large_eta(config) if name == "optimizer" else translated(notes(config).get(name, ""))
        return (words, "warning") if words else super().remark(name, config)


def large_eta(config: RunConfig) -> str:
    """Return a warning if η is too large for an optimizer that divides by the gradient's size; else an empty text."""
    optimizer = OPTIMIZERS[config.optimizer]
    if "epsilon" not in optimizer.knobs or config.eta <= _LARGE_ETA:
        return ""
    words = QCoreApplication.translate(
        "OptimizerPanel", "{optimizer} needs a small η, such as 0.001; {eta} oscillates."
    )
    return words.format(optimizer=translated(optimizer.title), eta=setting(config, "eta"))
