"""A row of a panel: label, symbol, editor, and an optional note below."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from gui.base import theme
from gui.base.plain_text import PlainLabel, plain

LABEL_PX, _SYMBOL_PX, _EDITOR_PX = 112, 16, 24


class LabeledField(QWidget):
    """Row with label and symbol in a left column of fixed width and the editor on the right; one tool tip for both.

    `wide` puts the label above the editor, which then has the whole width, for choices with long names.
    """

    def __init__(
        self,
        label: str,
        editor: QWidget,
        symbol: str = "",
        hint: str = "",
        *,
        wide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._hint = hint
        self.label = PlainLabel(label, self, wraps=True)
        self.label.setBuddy(editor)
        self._symbol, self._note = PlainLabel(symbol, self), PlainLabel("", self)
        self._symbol.setProperty("role", "muted")
        self._note.setWordWrap(True)
        self._note.hide()
        editor.setAccessibleName(label.replace("&", ""))
        editor.setSizePolicy(QSizePolicy.Policy.Expanding, editor.sizePolicy().verticalPolicy())
        editor.setMinimumSize(96, _EDITOR_PX)
        self._lay_out(wide)
        self._show_hint(hint)

    def _lay_out(self, wide: bool) -> None:
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, LABEL_PX)
        grid.setColumnMinimumWidth(1, _SYMBOL_PX)
        grid.setColumnStretch(2, 1)
        if not wide:
            self.label.setMaximumWidth(LABEL_PX)  # a long label wraps, so that all editors are aligned
        grid.addWidget(self.label, 0, 0)
        grid.addWidget(self._symbol, 0, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.editor, *((1, 0, 1, -1) if wide else (0, 2)))
        grid.addWidget(self._note, 2, 0, 1, -1)

    def hide_label(self) -> None:
        """Hide the label where a title above says the same; it still names the editor."""
        self.label.hide()
        self._symbol.hide()

    def add_button(self, button: QWidget) -> None:
        """Put a small button in the place of the symbol, close to its editor."""
        button.setFixedSize(_EDITOR_PX, _EDITOR_PX)
        self._grid.addWidget(button, 0, 0, 1, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def set_note(self, text: str, kind: Literal["muted", "warning", "error"] = "error") -> None:
        """Show a note below the row; "" removes it."""
        theme.set_role(self._note, kind)
        self._note.setText(text)
        self._note.setVisible(bool(text))

    def note(self) -> str:
        """Return the note below the row."""
        return self._note.text()

    def lock(self, reason: str) -> None:
        """Disable the editor and show why in its tool tip; an empty reason enables it again."""
        self.editor.setEnabled(not reason)
        self.label.setEnabled(not reason)
        self._show_hint(f"{reason}\n\n{self._hint}".strip() if reason else self._hint)

    def _show_hint(self, text: str) -> None:
        for widget in (self, self.label, self.editor):
            widget.setToolTip(plain(text))
