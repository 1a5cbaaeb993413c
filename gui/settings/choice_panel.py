"""A choice and its knobs: the cost with its numbers, the optimizer with its memories."""

from PySide6.QtWidgets import QWidget

from core.config.knobs import knob, knobs_of
from gui.session.draft import Draft
from gui.settings.knob_panel import KnobPanel


class ChoicePanel(KnobPanel):
    """Group of a choice, such as the cost, and of the settings that count only with some of its entries.

    choice: a setting with a registry of its own, which gives the group its title.
    """

    def __init__(self, choice: str, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(knob(choice).title, draft, parent=parent)
        self.name = f"{choice.capitalize()}Panel"
        self.add(choice, wide=True)
        for name in knobs_of(choice):
            self.add(name)
        self.refresh()
