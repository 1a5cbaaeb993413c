"""A row of a panel: label, symbol, editor, and a note that moves nothing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QGridLayout, QSizePolicy, QWidget

from gui.base import theme
from gui.base.plain_text import PlainLabel, plain, titled
from gui.widgets.fields.note import FloatingNote, NoteKind

LABEL_PX, _SYMBOL_PX, _EDITOR_PX = 112, 16, 24
_USUAL_PX, _NARROW_PX = 96, 48
"""Least width of an editor, alone in its row and beside a button."""


class LabeledField(QWidget):
    """Row with label and symbol in a left column of fixed width and the editor on the right; one tool tip for both.

    A note moves no other row: a muted one stands in the tool tip, others in a `FloatingNote`. A list without a
    symbol takes the symbol's place too. `wide` puts the label above the editor, which then has the whole width.
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
        self._hint, self._reason, self._note_text = hint, "", ""
        self.label = PlainLabel(label, self, wraps=True)
        self.label.setBuddy(editor)
        self._symbol = PlainLabel(symbol, self, role="muted")
        self._note: FloatingNote | None = None
        editor.setAccessibleName(titled(label))
        editor.setSizePolicy(QSizePolicy.Policy.Expanding, editor.sizePolicy().verticalPolicy())
        editor.setMinimumSize(_USUAL_PX, _EDITOR_PX)
        self._lay_out(wide)
        self._show_hints()

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
        has_room = isinstance(self.editor, QComboBox) and not self._symbol.text()
        grid.addWidget(self.editor, *((1, 0, 1, -1) if wide else (0, 1, 1, 2) if has_room else (0, 2)))

    def hide_label(self) -> None:
        """Hide the label where a title above says the same; it still names the editor."""
        self.label.hide()
        self._symbol.hide()

    def add_button(self, button: QAbstractButton) -> None:
        """Put a small button after the editor."""
        button.setFixedSize(button.sizeHint().width() if button.text() else _EDITOR_PX, _EDITOR_PX)
        self.editor.setMinimumWidth(_NARROW_PX)
        if isinstance(self.editor, QAbstractSpinBox):  # its arrows would leave too little room for "0.0734"
            theme.set_role(self.editor, "bare")
        self._grid.addWidget(button, 0, 3)

    def set_note(self, text: str, kind: NoteKind = "error") -> None:
        """Show a note about the value; "" removes it."""
        self._note_text = text
        shown = "" if kind == "muted" else text
        if shown and not self._note:
            self._note = FloatingNote(self, self.editor)
        if self._note:
            self._note.tell(shown, kind)
            theme.set_role(self.label, "warning" if shown and kind == "warning" else "")
        self._show_hints()

    def note(self) -> str:
        """Return the note about the value."""
        return self._note_text

    def lock(self, reason: str) -> None:
        """Disable the editor and show why in its tool tip; an empty reason enables it again."""
        self.editor.setEnabled(not reason)
        self.label.setEnabled(not reason)
        self._reason = reason
        self._show_hints()

    def _show_hints(self) -> None:
        """Give one tool tip to all parts: why the field is locked, the note, and the hint."""
        note = "" if self._note_text == self._reason else self._note_text
        text = "\n\n".join(words for words in (self._reason, note, self._hint) if words)
        for widget in (self, self.label, self.editor):
            widget.setToolTip(plain(text))
