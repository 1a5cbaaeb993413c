"""The learning rate η, and how it shrinks."""

from PySide6.QtWidgets import QWidget

from core.config import RunConfig
from core.knobs import knob
from core.schedules import SCHEDULES
from gui.draft import Draft
from gui.knob_panel import KnobPanel

_ALWAYS = ("eta", "decay")


class LearningRatePanel(KnobPanel):
    """η, and the knobs that the chosen decay has."""

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(knob("eta").title, draft, knob("eta").symbol, parent)
        self.add("eta", "etaBox")
        self.add("decay", "decayBox", wide=True)
        self.add("decay_rate", "decayRateBox", step=0.01)
        self.add("decay_steps", "decayStepsBox", step=1000)
        self.add("decay_staircase", "decayStaircaseBox")
        self.add("decay_epochs", "decayEpochsBox")
        self.refresh()

    def is_shown(self, name: str, config: RunConfig) -> bool:
        """A decay's knobs only with that decay."""
        return name in _ALWAYS or name in SCHEDULES[config.decay].knobs
