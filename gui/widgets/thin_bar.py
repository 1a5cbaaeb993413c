"""A thin progress bar."""

from PySide6.QtWidgets import QProgressBar, QWidget

from gui.base import theme

_STEPS, _BAR_PX = 10_000, 6


class ThinBar(QProgressBar):
    """Progress bar with a thin track and the done part in the accent colour."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setRange(0, _STEPS)
        self.setTextVisible(False)
        self.setFixedHeight(_BAR_PX)
        theme.current().changed.connect(self._retint)
        self._retint()

    def set_share(self, share: float) -> None:
        """Show the fraction done, 0..1."""
        self.setValue(round(_STEPS * min(max(share, 0.0), 1.0)))

    def _retint(self) -> None:
        tokens, radius = theme.current().tokens, _BAR_PX // 2
        self.setStyleSheet(
            f"QProgressBar {{ background: {tokens.track}; border: none; border-radius: {radius}px; }}"
            f"QProgressBar::chunk {{ background: {tokens.accent}; border-radius: {radius}px; }}"
        )
