"""Label with the words after a step: what was said and what it was, then why, with the formula and its term."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from core.support.markup import emphasised, escaped
from gui.base import theme
from gui.base.plain_text import RichLabel


def explanation_html(said: str, why: str | None, formula: str | None = None, term: str | None = None) -> str:
    """Return what was said, why, and the formula with its term in colour, as HTML; "" for none of them."""
    parts = [f"<b>{escaped(said)}</b>" if said else "", emphasised(why) if why else ""]
    if formula:
        parts.append(_formula_html(formula, term or ""))
    return "<br>".join(filter(None, parts))


def _formula_html(formula: str, term: str) -> str:
    before, found, after = formula.partition(term) if term else (formula, "", "")
    colour = theme.current().tokens.accent
    marked = f'<b style="color:{colour}">{escaped(found)}</b>' if found else ""
    return f"<code>{escaped(before)}{marked}{escaped(after)}</code>"


class ExplanationLabel(RichLabel):
    """Label with the words after a step."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._content: tuple[str | None, ...] = ()
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        theme.current().changed.connect(self._refresh)
        self._refresh()

    def show_words(
        self, said: str = "", why: str | None = None, formula: str | None = None, term: str | None = None
    ) -> None:
        """Show what was said, and the texts after a step; without any of them the label is hidden."""
        self._content = (said, why, formula, term)
        self._refresh()

    def _refresh(self) -> None:
        said, *texts = self._content or ("",)
        html = explanation_html(said or "", *texts) if texts else ""
        self.setText(html)
        self.setVisible(bool(html))
