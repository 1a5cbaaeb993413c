"""Regularization: what large weights cost, λ."""

from PySide6.QtWidgets import QWidget

from core.config import RunConfig
from core.knobs import knob
from gui.draft import Draft
from gui.knob_panel import KnobPanel


class RegularizationPanel(KnobPanel):
    """Which weights are dear, and how dear."""

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(knob("regularizer").title, draft, knob("lambda_").symbol, parent)
        self.add("regularizer", "regularizerBox", wide=True)
        self.add("lambda_", "lambdaBox")
        self.refresh()

    def why_not(self, name: str, config: RunConfig) -> str:
        """λ needs something to multiply."""
        idle = name == "lambda_" and config.regularizer == "none"
        return self.tr("No regularization, so λ has no say.") if idle else ""
