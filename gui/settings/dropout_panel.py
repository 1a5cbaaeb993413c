"""Dropout: how many units sit out each mini-batch."""

from PySide6.QtWidgets import QWidget

from core.config import RunConfig
from core.config.knobs import knob
from gui.session.draft import Draft
from gui.session.setting_texts import off, setting
from gui.settings.knob_panel import KnobPanel


class DropoutPanel(KnobPanel):
    """The fraction dropped, in the hidden layers and among the pixels."""

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Dropout"), draft, knob("dropout").symbol, parent)
        self.add("dropout")
        self.add("input_dropout")
        self.refresh()

    def why_not(self, name: str, config: RunConfig) -> str:
        """Hidden units can be dropped only where there are some."""
        bare = name == "dropout" and len(config.sizes) < 3
        return self.tr("This network has no hidden layer.") if bare else super().why_not(name, config)

    def summary(self, config: RunConfig) -> str:
        """Return the summary: the dropout rates, if any."""
        return ", ".join(setting(config, name) for name in self.fields if getattr(config, name)) or off()
