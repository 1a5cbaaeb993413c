"""Regularization: what large weights cost, λ, and how long they may grow."""

from PySide6.QtWidgets import QWidget

from core.config import RunConfig
from core.config.knobs import knob
from core.optimizers import OPTIMIZERS
from gui.session.draft import Draft
from gui.settings.knob_panel import KnobPanel, Note


class RegularizationPanel(KnobPanel):
    """Panel of the weight penalty, its strength, and the max-norm constraint."""

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(knob("regularizer").title, draft, knob("lambda_").symbol, parent)
        self.add("regularizer", wide=True)
        self.add("lambda_")
        self.add("max_norm")
        self.refresh()

    def why_not(self, name: str, config: RunConfig) -> str:
        """λ needs something to multiply."""
        idle = name == "lambda_" and config.regularizer == "none"
        return self.tr("No regularization, so λ has no say.") if idle else super().why_not(name, config)

    def remark(self, name: str, config: RunConfig) -> Note:
        """Return a note if λ does not act through the gradient."""
        optimizer = OPTIMIZERS[config.optimizer]
        if name == "lambda_" and optimizer.decoupled and config.lambda_ and config.regularizer != "none":
            words = self.tr("{optimizer}: λ is decoupled; it shrinks the weights by η λ/n beside the step.")
            return words.format(optimizer=optimizer.title), "muted"
        return super().remark(name, config)
