"""Base of the views of one digit in one network: live as it is drawn and as the network trains."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from core.network import Network
from gui.session.subject import Subject
from gui.view.clocked_view import ClockedView
from gui.view.frame import ViewFrame


class SubjectView(ClockedView):
    """View that calls `redraw` when its digit or its network is another and its body can be seen.

    A new digit is shown at once, as it is being drawn; a new network by the clock. A subclass makes `_frame`.
    """

    failed = Signal(str)
    """Emitted with a sentence when an export fails."""

    _frame: ViewFrame

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._network: Network | None = None
        self._trained = False
        self._subject: Subject | None = None
        self._drawn: tuple[Network | None, Subject | None] | None = None  # the content shown

    def set_network(self, network: Network | None, trained: bool = True) -> None:
        """Set the network; None: no network. Cheap: the next timer tick shows it."""
        self._network, self._trained = network, trained

    def set_subject(self, subject: Subject | None) -> None:
        """Set the digit, None: no digit, and show it at once."""
        self._subject = subject
        self.refresh()

    def refresh(self) -> None:
        """Show the newest digit in the newest network, if one of them changed."""
        network, subject = self._network, self._subject
        is_shown = self._drawn is not None and self._drawn[0] is network and self._drawn[1] is subject
        if not is_shown and self._frame.is_body_visible:
            self._drawn = network, subject
            self.redraw(network, subject)

    def redraw(self, network: Network | None, subject: Subject | None) -> None:
        """Show a digit in a network."""
        raise NotImplementedError

    def show_again(self) -> None:
        """Show the same digit anew, as something else has changed."""
        self._drawn = None
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102 - Qt's
        self._drawn = None
        super().showEvent(event)
