"""The queue of a race: the settings as the knobs stand, and others that were put beside them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QScrollArea, QSizePolicy, QToolButton, QWidget

from core.config import RunConfig
from gui.base.plain_text import PlainLabel, plain
from gui.session.draft import Draft
from gui.session.setting_texts import in_short
from gui.view.differences import Differences
from gui.widgets.buttons import tool_button
from gui.widgets.fitting_label import shorter
from gui.widgets.flow import FlowLayout

_LONGEST, _LONGEST_BASE = 36, 60
"""Maximum characters of an entry and of the current settings; the tool tip has the full text."""

_MOST_PX = 64


class RaceQueue(QScrollArea):
    """Row with a check box for the current settings, a button per queued entry that removes it, and one that adds."""

    changed = Signal()

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its buttons have it
        self.setAccessibleName(self.tr("Settings that race"))
        self._draft = draft
        self._queue: list[RunConfig] = []
        self._entries: list[QToolButton] = []
        self._base = QCheckBox(self)
        self._base.setObjectName("raceBaseBox")
        self._base.setChecked(True)
        self._alone = PlainLabel("", self, name="raceBaseLabel")
        self._add = tool_button("raceAddButton", self.tr("+ Add these"), self)
        self._add.setToolTip(self.tr("Add the current settings to the race; then change them and add others"))
        inner = QWidget()
        self._flow = FlowLayout(inner)
        for widget in (self._base, self._alone, self._add):
            self._flow.addWidget(widget)
        for words in (self._base, self._alone):
            words.setMinimumHeight(self._add.sizeHint().height())
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._base.clicked.connect(self._show)
        self._add.clicked.connect(self._add_draft)
        draft.changed.connect(self._show)
        self._show()

    @property
    def configs(self) -> list[RunConfig]:
        """The settings that race, none of them twice, all with the seed that the knobs have."""
        draft = self._draft.config
        base = [draft] if self._base.isChecked() or not self._queue else []
        return list(dict.fromkeys([*base, *(_with_seed(config, draft.seed) for config in self._queue)]))

    def add(self, configs: Sequence[RunConfig], *, with_current: bool) -> None:
        """Add settings to the queue, unless they are there already with any seed.

        with_current: the current settings race too; they still do if they did before.
        """
        there = {_with_seed(config, 0) for config in self._queue}
        is_first = not self._queue
        for config in configs:
            if _with_seed(config, 0) not in there:
                there.add(_with_seed(config, 0))
                self._queue.append(config)
        if is_first and self._queue and not with_current:
            self._base.setChecked(False)
        self._show()

    def take_over(self, before: "RaceQueue") -> None:
        """Queue what the queue before it has."""
        self._queue = before._queue
        self._show()
        self._base.setChecked(before._base.isChecked())
        self._show()

    def _add_draft(self) -> None:
        self.add([self._draft.config], with_current=True)

    def _remove(self) -> None:
        at = self._entries.index(self.sender())  # type: ignore[arg-type] # one of them
        del self._queue[at]
        self._show()
        (self._entries[min(at, len(self._entries) - 1)] if self._entries else self._add).setFocus()

    def _show(self) -> None:
        base = self.tr("Current settings: {settings}").format(settings=in_short(self._draft.config))
        self._base.setText(_short(base, _LONGEST_BASE))
        self._alone.setText(self._base.text())
        self._alone.setToolTip(plain(base))
        self._base.setToolTip(plain(self.tr("{settings}. Check to include them in the race").format(settings=base)))
        self._base.setVisible(bool(self._queue))
        self._alone.setVisible(not self._queue)
        if not self._queue:
            self._base.setChecked(True)
        self._match_entries()
        for button, config in zip(self._entries, self._queue, strict=True):
            words = self._words(config)
            button.setText(_short(words, _LONGEST))
            about = self.tr("{settings}. Click to remove it from the race").format(settings=in_short(config))
            button.setToolTip(plain(about))
            button.setAccessibleName(self.tr("Remove {settings}").format(settings=words))
        self._fit()
        self.changed.emit()

    def _words(self, config: RunConfig) -> str:
        """Spell the settings in which it differs from the knobs."""
        draft = self._draft.config
        config = _with_seed(config, draft.seed)
        return self.tr("current settings") if config == draft else Differences([draft, config]).words(config)

    def _match_entries(self) -> None:
        while len(self._entries) > len(self._queue):
            gone = self._entries.pop()
            self._flow.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self._entries) < len(self._queue):
            self._entries.append(self._entry(len(self._entries)))

    def _entry(self, number: int) -> QToolButton:
        button = tool_button(f"raceEntry{number}", "", self, "clear")
        button.clicked.connect(self._remove)
        self._flow.removeWidget(self._add)  # keep it last
        self._flow.addWidget(button)
        self._flow.addWidget(self._add)
        button.show()
        return button

    def _fit(self) -> None:
        """Make it as high as the entries need, up to two lines and a bit, so that it is seen that there are more."""
        self.setFixedHeight(min(_MOST_PX, self._flow.heightForWidth(max(1, self.viewport().width()))))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102 - Qt's
        super().resizeEvent(event)
        self._fit()


def _with_seed(config: RunConfig, seed: int) -> RunConfig:
    return config if config.seed == seed else config.model_copy(update={"seed": seed})


def _short(words: str, longest: int) -> str:
    """Return as many whole parts of a list as fit; its tool tip has the rest."""
    return next((text for text in shorter(words) if len(text) <= longest), f"{words[: longest - 1].rstrip()}…")
