"""The initial weights: how large chance makes them."""

from PySide6.QtWidgets import QWidget

from core.config.knobs import knob
from gui.session.draft import Draft
from gui.settings.knob_panel import KnobPanel


class InitPanel(KnobPanel):
    """Where a fresh network starts from."""

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(knob("init").title, draft, parent=parent)
        self.add("init", "initBox", wide=True)
        self.refresh()
