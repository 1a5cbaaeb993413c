"""A splitter whose parts fold away: by an arrow on the handle beside them, or by themselves where room is short."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QSplitter, QSplitterHandle, QToolButton, QVBoxLayout, QWidget

from gui.base import theme
from gui.base.plain_text import plain

_BESIDE_PX, _BELOW_PX = 10, 20
"""Thickness of the handle between columns, and of the one between rows, which has room for a title."""

_ARROW_PX = 10
_UNLIMITED_PX = 16_777_215  # QWIDGETSIZE_MAX, which PySide does not name


@dataclass(slots=True, eq=False)
class _Part:
    """A part of the splitter. share: its size of the splitter's length; chosen_px: the one a person gave it, or 0."""

    room: QWidget
    content: QWidget
    title: str
    share: Callable[[int], int]
    chosen_px: int = 0
    wanted: bool = True

    @property
    def is_folded(self) -> bool:
        return self.content.isHidden()


class FoldingSplitter(QSplitter):
    """Splitter of one main part and others that fold, which are known by their object names.

    A folded part is hidden. Where there is no room for all, the last one added stays longest, unless a person has
    unfolded another one. It stores nothing: the owner stores `folded` and `chosen_sizes`.
    """

    foldedByHand = Signal(str, bool)
    """Emitted with a part's name when a person folds or unfolds it."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None, *, keeps_one: bool = True) -> None:
        """keeps_one: there is always room for one of the parts that fold."""
        super().__init__(orientation, parent)
        self._keeps_one = keeps_one
        self._main: QWidget | None = None
        self._main_px = 0
        self._preferred: _Part | None = None  # unfolded by hand: the last to go
        self._parts: list[_Part] = []  # those that fold, the first to go first
        self.setChildrenCollapsible(False)
        self.setHandleWidth(_BESIDE_PX if self._lies else _BELOW_PX)
        self.splitterMoved.connect(self._take_moved)

    @property
    def _lies(self) -> bool:
        return self.orientation() == Qt.Orientation.Horizontal

    # Building

    def add_main(self, part: QWidget, comfortable_px: int = 0) -> None:
        """Add the part that has the rest of the room and does not fold.

        comfortable_px: where it would have less, the others fold by themselves.
        """
        self._main, self._main_px = part, comfortable_px
        self.addWidget(part)
        self.setStretchFactor(self.indexOf(part), 1)

    def add_part(self, content: QWidget, title: str, share: Callable[[int], int]) -> None:
        """Add a part that folds. share: its size as a function of the splitter's length, until a person moves it."""
        room = QWidget()
        self.addWidget(room)
        lines = QVBoxLayout(room)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(content)  # last: Qt goes through all that is in a widget each time it gets another parent
        self._parts.append(_Part(room, content, title, share))
        self.setStretchFactor(self.indexOf(room), 0)

    def createHandle(self) -> QSplitterHandle:  # noqa: D102 - Qt's
        return _Handle(self.orientation(), self)

    # Interface

    def folded(self) -> list[str]:
        """Return the names of the parts that are not wanted; those that only lack room are not among them."""
        return [part.content.objectName() for part in self._parts if not part.wanted]

    def fold(self, names: Collection[str]) -> None:
        """Fold exactly the parts named."""
        for part in self._parts:
            part.wanted = part.content.objectName() not in names
        self._fit()

    def set_folded(self, name: str, folded: bool, *, insists: bool = False) -> None:
        """Fold a part or show it. insists: others fold for it if there is no room for all."""
        part = next(part for part in self._parts if part.content.objectName() == name)
        part.wanted = not folded
        if folded and part is self._preferred:
            self._preferred = None
        elif insists and not folded:
            self._preferred = part
        self._fit()

    def is_folded(self, name: str) -> bool:
        """Return whether a part is hidden, for lack of room too."""
        return next(part for part in self._parts if part.content.objectName() == name).is_folded

    def chosen_sizes(self) -> list[int]:
        """Return the sizes that a person gave the parts that fold, 0 for none."""
        return [part.chosen_px for part in self._parts]

    def choose_sizes(self, sizes_px: Collection[int]) -> None:
        """Take the sizes of `chosen_sizes`."""
        for part, size_px in zip(self._parts, sizes_px, strict=False):
            part.chosen_px = size_px
        self._share()

    def toggle(self, handle: QSplitterHandle) -> None:
        """Fold or unfold the part of a handle, as its arrow does."""
        if part := self.part_of(handle):
            self.set_folded(part.content.objectName(), not part.is_folded, insists=True)
            self.foldedByHand.emit(part.content.objectName(), part.is_folded)

    # Room

    def _length(self) -> int:
        whole = self.width() if self._lies else self.height()
        return whole - len(self._parts) * self.handleWidth()

    def _least(self, widget: QWidget) -> int:
        return _least(widget, lies=self._lies)

    def _fit(self) -> None:
        """Fold what is not wanted or has no room."""
        first, least_px = self._preferred, self._least(self._main) if self._main else 0
        room = self._length() - least_px
        last_to_first = [part for part in reversed(self._parts) if part is not first]
        for part in [first, *last_to_first] if first else last_to_first:
            comfort_px = 0 if part is first else max(0, theme.scaled(self._main_px) - least_px)
            shown = part.wanted and self._least(part.content) + comfort_px <= room
            room -= self._least(part.content) if shown else 0
            if shown == part.is_folded:
                self._show(part, shown=shown)
        self._share()

    def _show(self, part: _Part, *, shown: bool) -> None:
        part.content.setVisible(shown)
        most = _UNLIMITED_PX if shown else 0
        if self._lies:
            part.room.setMaximumWidth(most)
        else:
            part.room.setMaximumHeight(most)
        for index in range(1, self.count()):
            handle = self.handle(index)
            if isinstance(handle, _Handle):
                handle.refresh()

    def _share(self) -> None:
        """Give each part its size and the rest to the main one."""
        length, sizes = self._length(), {}
        for part in self._parts:
            wanted = part.chosen_px or part.share(length)
            sizes[part.room] = 0 if part.is_folded else max(self._least(part.content), wanted)
        rest = max(0, length - sum(sizes.values()))
        rooms = map(self.widget, range(self.count()))
        self.setSizes([sizes.get(room, rest) if room else rest for room in rooms])

    def _take_moved(self, _: int, index: int) -> None:
        part = self.part_of(self.handle(index))
        if part and not part.is_folded:
            part.chosen_px = part.room.width() if self._lies else part.room.height()

    def part_of(self, handle: QSplitterHandle) -> _Part | None:
        """Return the part that a handle folds: the one beside it that is not the main part. The first folds none."""
        for index in range(1, self.count()):
            if self.handle(index) is handle:
                beside = (self.widget(index - 1), self.widget(index))
                return next(part for part in self._parts if part.room in beside)
        return None

    # Qt's

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return room for the main part and, if one is kept, any one of the others: the rest fold."""
        contents = [part.content for part in self._parts]
        widest = max(map(self._least, contents), default=0) if self._keeps_one else 0
        widest += len(contents) * self.handleWidth()
        shown = [each for each in (self._main, *contents) if each and not each.isHidden()]
        across = max([_least(each, lies=not self._lies) for each in shown], default=0)
        along = widest + (self._least(self._main) if self._main else 0)
        return QSize(along, across) if self._lies else QSize(across, along)


def _least(widget: QWidget, *, lies: bool) -> int:
    """Return the least width of a widget, or its least height."""
    size = widget.minimumSizeHint().expandedTo(widget.minimumSize())
    return size.width() if lies else size.height()


class _Handle(QSplitterHandle):
    """Handle with an arrow that folds the part beside it, and between rows the part's title."""

    def __init__(self, orientation: Qt.Orientation, parent: FoldingSplitter) -> None:
        super().__init__(orientation, parent)
        self._splitter = parent
        self._arrow = QToolButton(self)
        self._arrow.setProperty("role", "handle")
        self._arrow.setIconSize(QSize(_ARROW_PX, _ARROW_PX))
        self._arrow.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._arrow.setCursor(Qt.CursorShape.ArrowCursor)
        self._arrow.clicked.connect(lambda: parent.toggle(self))
        lies = orientation == Qt.Orientation.Horizontal
        line = QBoxLayout(QBoxLayout.Direction.TopToBottom if lies else QBoxLayout.Direction.LeftToRight, self)
        line.setContentsMargins(0, 0, 0, 0)
        if lies:
            self._arrow.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self._arrow.setFixedHeight(40)
            line.addWidget(self._arrow, 0)
        else:
            self._arrow.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            line.addWidget(self._arrow)
            line.addStretch(1)
        theme.current().changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show which way the arrow folds or unfolds."""
        part = self._splitter.part_of(self)
        if part is None:
            return
        words = self.tr("Show “{title}”") if part.is_folded else self.tr("Fold “{title}” away")
        self._arrow.setObjectName(f"{part.content.objectName()}FoldButton")
        self._arrow.setToolTip(plain(words.format(title=part.title)))
        self._arrow.setAccessibleName(words.format(title=part.title))
        if self.orientation() == Qt.Orientation.Vertical:
            self._arrow.setText(part.title)
            self._arrow.setIcon(theme.icon("unfold" if part.is_folded else "fold"))
        else:
            to_the_left = part.is_folded != (self._splitter.indexOf(part.room) == 0)
            self._arrow.setIcon(theme.icon("page-back" if to_the_left else "page-on"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refresh()
