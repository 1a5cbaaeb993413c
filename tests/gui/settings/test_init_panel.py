"""The first weights."""

from PySide6.QtTest import QTest

from gui.session.draft import Draft
from gui.settings.init_panel import InitPanel
from tests.gui.hands import show


def test_a_start_is_chosen_by_its_first_letters(qtbot) -> None:
    draft = Draft()
    panel = InitPanel(draft)
    show(qtbot, panel)
    QTest.keyClicks(panel.fields["init"].editor, "glo")
    assert draft.config.init == "glorot"
