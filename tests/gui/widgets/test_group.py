import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton

from gui.base import theme
from gui.widgets.group import FoldingGroup


@pytest.fixture
def group(qtbot):
    group = FoldingGroup("Learning rate", "η")
    qtbot.addWidget(group)
    group.content.addWidget(QLabel("inside"))
    group.show()
    return group


def header(group):
    return group.findChild(QToolButton)


def inside(group):
    return next(label for label in group.findChildren(QLabel) if label.text() == "inside")


def test_it_folds_by_click_and_by_key(group):
    told = []
    group.foldedChanged.connect(told.append)
    QTest.mouseClick(header(group), Qt.MouseButton.LeftButton)
    assert group.property("folded")
    assert not inside(group).isVisible()
    QTest.keyClick(header(group), Qt.Key.Key_Return)
    assert inside(group).isVisible()
    for key, folded in ((Qt.Key.Key_Left, True), (Qt.Key.Key_Left, True), (Qt.Key.Key_Right, False)):
        QTest.keyClick(header(group), key)
        assert group.is_folded() is folded
    QTest.keyClick(header(group), Qt.Key.Key_Space)
    assert told == [True, False, True, False, True]


def test_folded_is_a_property(group, qtbot):
    with qtbot.waitSignal(group.foldedChanged):
        group.setProperty("folded", True)
    assert group.is_folded()
    with qtbot.assertNotEmitted(group.foldedChanged):
        group.set_folded(True)


def test_its_arrow_turns_and_takes_the_theme(group):
    icons = [header(group).icon().cacheKey()]
    group.set_folded(True)
    icons.append(header(group).icon().cacheKey())
    theme.current().set_scheme("dark")
    icons.append(header(group).icon().cacheKey())
    assert len(set(icons)) == 3


def test_a_click_on_the_header_leaves_the_focus_where_it_was(group):
    assert header(group).focusPolicy() == Qt.FocusPolicy.TabFocus


def test_folded_it_says_in_a_word_what_is_in_it(group):
    def mark():
        return [label.text() for label in group.findChildren(QLabel) if label.text() != "inside"]

    group.set_summary("0.5, constant")
    assert mark() == ["η"]
    group.set_folded(True)
    assert mark() == ["0.5, constant"]
    group.set_summary("a great many words " * 10)
    assert mark()[0].endswith("…")
    group.set_folded(False)
    assert mark() == ["η"]
