"""The cost: what training makes small."""

from PySide6.QtWidgets import QWidget

from core.knobs import knob
from gui.draft import Draft
from gui.knob_panel import KnobPanel


class CostPanel(KnobPanel):
    """Every cost can be chosen; it brings the outputs that it is meant for."""

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(knob("cost").title, draft, parent=parent)
        self.add("cost", "costBox", wide=True)
        self.refresh()
