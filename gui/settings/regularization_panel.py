"""Regularization: weight decay, dropout, max norm, label smoothing, early stopping."""

from PySide6.QtWidgets import QWidget

from core.config import RunConfig
from core.data.sources import form
from core.optimizers import OPTIMIZERS
from core.support.language import translated
from core.support.wording import listed
from gui.session.draft import Draft
from gui.session.knob_words import knob
from gui.session.setting_texts import OF_PENALTY, label, matters, off, setting
from gui.settings.knob_panel import KnobPanel, Note


class RegularizationPanel(KnobPanel):
    """Panel of what keeps a network from memorising its images."""

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(knob("regularizer").title, draft, parent=parent)
        self.add("regularizer", wide=True)
        self.add("lambda_")
        self.add("decay_biases")
        self.add("dropout")
        self.add("input_dropout")
        self.add("max_norm")
        self.add("label_smoothing")
        self.add("patience")
        self.add("reach")
        self.refresh()

    def why_not(self, name: str, config: RunConfig) -> str:
        """λ needs something to multiply, dropout hidden units, and smoothing labels."""
        if name in OF_PENALTY and config.regularizer == "none":
            return self.tr("No regularization, so this has no effect.")
        if name == "dropout" and len(config.sizes) < 3:
            return self.tr("This network has no hidden layer.")
        if name == "label_smoothing" and not form(config.data).has_classes:
            return self.tr("These data have no labels that could be smoothed.")
        return super().why_not(name, config)

    def summary(self, config: RunConfig) -> str:
        """Return the summary: what is switched on."""
        on = [name for name in self.fields if name != "regularizer" and getattr(config, name) and matters(config, name)]
        return listed(f"{label(name)} {setting(config, name)}" for name in on) or off()

    def remark(self, name: str, config: RunConfig) -> Note:
        """Return a note if λ does not act through the gradient."""
        optimizer = OPTIMIZERS[config.optimizer]
        if name == "lambda_" and optimizer.decoupled and config.lambda_ and config.regularizer != "none":
            words = self.tr("{optimizer}: λ is decoupled; it shrinks the weights by η λ/n beside the step.")
            return words.format(optimizer=translated(optimizer.title)), "muted"
        return super().remark(name, config)
