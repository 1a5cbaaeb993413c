"""Every cost can be had."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.costs import COSTS
from gui.draft import Draft
from gui.panels.cost import CostPanel
from tests.gui.panels.hands import show


def test_any_cost_is_chosen_by_key_and_brings_its_outputs(qtbot) -> None:
    draft = Draft()
    panel = CostPanel(draft)
    show(qtbot, panel)
    box = panel.fields["cost"].editor
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for cost in COSTS.values():
        assert draft.config.cost == cost.name
        assert draft.config.output in cost.outputs
        QTest.keyClick(box, Qt.Key.Key_Down)
