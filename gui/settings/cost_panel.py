"""The cost: what training makes small."""

from PySide6.QtWidgets import QWidget

from core.config import RunConfig
from core.config.knobs import knob
from core.costs import COSTS
from gui.session.draft import Draft
from gui.settings.knob_panel import KnobPanel


class CostPanel(KnobPanel):
    """Every cost can be chosen; it brings the outputs that it is meant for."""

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(knob("cost").title, draft, parent=parent)
        self.add("cost", "costBox", wide=True)
        self.add("too_much", "tooMuchBox")
        self.add("too_little", "tooLittleBox")
        self.refresh()

    def is_shown(self, name: str, config: RunConfig) -> bool:
        """A cost's numbers only with that cost."""
        return name == "cost" or name in COSTS[config.cost].knobs
