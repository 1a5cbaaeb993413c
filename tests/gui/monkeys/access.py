"""A monkey that sees the window as a screen reader does: the accessibility tree, and what its nodes offer to do."""

from collections import Counter
from collections.abc import Callable, Iterator
from math import inf, nan
from random import Random

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget
from shiboken6 import createdByPython

from tests.gui.monkeys.content import WORDS
from tests.gui.monkeys.guard import Guard

Role, Text = QAccessible.Role, QAccessible.Text
MOST_CHILDREN = 120
"""Of one node, chosen at random where there are more: the cells of a table."""

INNER_PARTS = ("qt_scrollarea_viewport", "qt_spinbox_lineedit")
"""Qt's names of widgets whose focus is their parent's."""

_MOST_STOPS = 300
"""Of Tab in one window; more means that it goes round in a part of it."""

HEADERS = (Role.ColumnHeader, Role.RowHeader, Role.NoRole)
"""Parts of a table, its corner among them, that Qt warns of when they are selected."""

_TYPED = ("7", "-3", "1e9", "784-12-10", "nan", "", *WORDS[:10])


class ScreenReader(QObject):
    """Acts again and again through the tree alone. did: which actions, how often; nameless: what cannot be told apart.

    fault, last: as of the monkey with the mouse. most_steps: that so many are to be taken.
    """

    done = Signal()

    def __init__(self, seed: int, most_steps: int, guard: Guard) -> None:
        super().__init__()
        self._chance, self._left, self._guard = Random(seed), most_steps, guard
        self.did: Counter[str] = Counter()
        self.nameless: set[str] = set()
        self.fault = self.last = ""

    def start(self) -> None:
        """Begin; `done` follows."""
        QTimer.singleShot(0, self, self._step)

    def _step(self) -> None:
        if fault := self._guard.fault(self.last):
            self.fault, self._left = self.fault or fault, 0
        if waiting := self._in_the_way():
            waiting.close()
        if not self._left:
            QTimer.singleShot(0, self, self._step) if waiting else self.done.emit()
            return
        self._left -= 1
        QTimer.singleShot(0, self, self._step)  # first, for a menu that is opened has an event loop of its own
        acts = list(self._acts())
        if acts:
            self.last, act = self._chance.choice(acts)
            self.did[self.last.split()[0]] += 1
            act()

    def _in_the_way(self) -> QObject | None:
        """A menu or a dialog that is to be closed: at the end any, before only what has waited for long."""
        if self._left:
            return self._guard.overdue()
        return QApplication.activePopupWidget() or QApplication.activeModalWidget()

    def _acts(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """All that one node offers: of a role chosen first, so that the hundred buttons do not hide the one slider."""
        there = list(nodes(self._root(), self._chance))
        self.nameless.update(filter(None, map(flaw, there)))
        self._chance.shuffle(there)
        roles = sorted({node.role() for node in there}, key=lambda role: role.value)
        self._chance.shuffle(roles)
        for node in sorted(there, key=lambda node: roles.index(node.role())):
            if node.isValid() and not node.state().disabled and (offered := list(self._offered(node))):
                return (yield from offered)
        return None

    def _root(self) -> QAccessibleInterface:
        """The dialog or the menu that waits, mostly; a reader may reach behind it, as no mouse can."""
        front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        whole = QApplication.instance()
        return QAccessible.queryAccessibleInterface(front if front and self._chance.random() < 0.9 else whole)

    def _offered(self, node: QAccessibleInterface) -> Iterator[tuple[str, Callable[[], object]]]:
        what = described(node)
        if action := node.actionInterface():
            for name in action.actionNames():
                yield f"{name} {what}", lambda name=name: action.doAction(name)
        if node.valueInterface() and not node.state().readOnly:
            yield from self._values(node, what)
        if node.editableTextInterface() and not node.state().readOnly:
            yield from self._edits(node, what)
        if node.selectionInterface():
            yield from self._selections(node, what)
        if node.textInterface():
            yield from self._marks(node, what)

    def _values(self, node: QAccessibleInterface, what: str) -> Iterator[tuple[str, Callable[[], object]]]:
        holder = node.valueInterface()
        lowest, highest = holder.minimumValue(), holder.maximumValue()
        for value in (lowest, highest, self._chance.random() * 100, self._chance.choice([-1, 0, 1, 2**31, nan, inf])):
            yield f"setValue {what} {value}", lambda value=value: holder.setCurrentValue(value)

    def _edits(self, node: QAccessibleInterface, what: str) -> Iterator[tuple[str, Callable[[], object]]]:
        text, word = node.editableTextInterface(), self._chance.choice(_TYPED)
        length = node.textInterface().characterCount() if node.textInterface() else 0
        yield f"replaceText {what} {word[:20]!r}", lambda: text.replaceText(0, length, word)
        yield f"insertText {what} {word[:20]!r}", lambda: text.insertText(self._chance.randint(0, length), word)
        yield f"deleteText {what}", lambda: text.deleteText(0, length)
        yield f"setText {what} {word[:20]!r}", lambda: node.setText(Text.Value, word)

    def _selections(self, node: QAccessibleInterface, what: str) -> Iterator[tuple[str, Callable[[], object]]]:
        chosen = node.selectionInterface()
        yield f"clear {what}", chosen.clear
        yield f"selectAll {what}", chosen.selectAll
        if count := node.childCount():
            one = node.child(self._chance.randrange(count))
            if one is not None and one.isValid() and one.role() not in HEADERS:
                for act in (chosen.select, chosen.select, chosen.unselect):
                    yield f"{act.__name__} {what}: {described(one)}", lambda act=act: act(one)

    def _marks(self, node: QAccessibleInterface, what: str) -> Iterator[tuple[str, Callable[[], object]]]:
        text = node.textInterface()
        ends = sorted(self._chance.randint(0, max(0, text.characterCount())) for _ in range(2))
        yield f"addSelection {what}", lambda: text.addSelection(*ends)
        yield f"setCursorPosition {what}", lambda: text.setCursorPosition(ends[0])


def nodes(root: QAccessibleInterface, chance: Random | None = None) -> Iterator[QAccessibleInterface]:
    """Everything below `root` that can be seen, and the items of menus, which can be chosen unseen."""
    count = root.childCount()
    places = range(count) if count <= MOST_CHILDREN or not chance else chance.sample(range(count), MOST_CHILDREN)
    for place in places:
        node = root.child(place)
        if node is not None and node.isValid() and (not node.state().invisible or node.role() == Role.MenuItem):
            yield node
            yield from nodes(node, chance)


def described(node: QAccessibleInterface) -> str:
    """Role, name and object, short enough for a line."""
    thing, above = node.object(), node.parent()
    which = f"{type(thing).__name__} {thing.objectName()}" if thing else f"in {described(above)}" if above else ""
    return f"{node.role().name} {node.text(Text.Name)[:40]!r} {which}"


def flaw(node: QAccessibleInterface) -> str:
    """Return the fault of a node that the keyboard reaches: no name, no role, markup to be read aloud; "" if none.

    The list of a combo box is Qt's own, and named as the box; what has a proxy hands the focus on; a cell may be empty.
    """
    thing = node.object()
    hands_on = isinstance(thing, QWidget) and _hands_focus_on(thing)
    in_box = node.parent() is not None and node.parent().role() == Role.ComboBox
    if not node.state().focusable or hands_on or in_box or node.role() == Role.Cell:
        return ""
    if not node.text(Text.Name).strip():
        return f"no name: {described(node)}"
    if GuiQt.mightBeRichText(node.text(Text.Description)):
        return f"markup in its description: {described(node)}"
    has_role = node.role() not in (Role.NoRole, Role.Client) or isinstance(thing, QAbstractScrollArea)
    return "" if has_role else f"no role: {described(node)}"


def unreached(window: QWidget) -> list[str]:
    """Return what can have the focus in a window, but Tab never comes to it from where the focus is.

    A label has the focus only to be copied from. Of exclusive buttons Tab reaches the chosen one, arrows the others; a
    list inside a box, a viewport and the like have their parent's focus.
    """
    first = QApplication.focusWidget()
    reached: set[QWidget] = set()
    at = first
    while at is not None and len(reached) < _MOST_STOPS:
        reached.add(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
        at = QApplication.focusWidget()
        if at is first:
            break
    names = {
        described(node) for node in nodes(QAccessible.queryAccessibleInterface(window)) if _wants_tab(node, reached)
    }
    return sorted(names | (set() if at is first else {f"Tab does not come back to {first}, but to {at}"}))


def _wants_tab(node: QAccessibleInterface, reached: set[QWidget]) -> bool:
    thing, state = node.object(), node.state()
    if not isinstance(thing, QWidget) or not state.focusable or state.disabled or node.role() == Role.StaticText:
        return False
    if thing in reached or thing.objectName() in INNER_PARTS or thing.focusPolicy() == Qt.FocusPolicy.NoFocus:
        return False
    is_one_of_several = isinstance(thing, QAbstractButton) and thing.group() is not None and thing.group().exclusive()
    return not (is_one_of_several or _hands_focus_on(thing))


def _hands_focus_on(widget: QWidget) -> bool:
    """Tell whether another widget gets the focus that this one is given.

    PySide takes what focusProxy() returns for a child of the widget asked. Where that has no lasting Python object, as
    Qt's own and pyqtgraph's viewport, all below the other is taken for deleted as soon as this one's object is gone.
    """
    above = widget.parentWidget()
    if widget.objectName() in INNER_PARTS or (isinstance(above, QAbstractScrollArea) and above.viewport() is widget):
        return True
    return createdByPython(widget) and widget.focusProxy() is not None
