"""Explanations on the spot: the strip follows mouse and focus, and What's This explains in full."""

from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QCursor, QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from gui.base.plain_text import enter_whats_this_mode, show_whats_this
from gui.help.hint_strip import HintStrip, facts
from gui.help.topics import HelpSubject, subject_at

_tr = QCoreApplication.translate

_REST_MS = 30
"""Interval at which a moving mouse is followed, so that the strip costs nothing while the pen draws."""


class ContextHelp(QObject):
    """Follows mouse and focus in one window. strip: shows what it finds.

    Help events come from the window, to which Qt passes what no widget answers; the moves of the mouse come from its
    native handle, once for all widgets, so that no widget pays for a filter of its own.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.strip = HintStrip(window)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_REST_MS)
        self._soon.timeout.connect(self._look_under_mouse)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_changed)

    def begin(self) -> None:
        """Begin to follow the mouse, once the window has been shown; later calls change nothing."""
        self._window.installEventFilter(self)
        if handle := self._window.windowHandle():
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102 - Qt's
        match event.type():
            case QEvent.Type.MouseMove if isinstance(event, QMouseEvent):
                if not event.buttons().value and not self._soon.isActive():
                    self._soon.start()
            case QEvent.Type.StatusTip:  # an action of a menu or of the toolbar is pointed at
                self._soon.start()
            case QEvent.Type.QueryWhatsThis if isinstance(event, QHelpEvent):
                event.setAccepted(_subject_under(event.globalPos()) is not None)
                return True
            case QEvent.Type.WhatsThis if isinstance(event, QHelpEvent):
                if subject := _subject_under(event.globalPos()):
                    explain(subject, event.globalPos())
                return True
        return False

    def explain_now(self) -> None:
        """Explain in full what the strip shows; without anything, let the next click say what to explain."""
        subject = self.strip.subject
        widget = subject.widget
        if self.strip.is_explaining and widget is not None and widget.isVisible():
            explain(subject, widget.mapToGlobal(widget.rect().center()))
        else:
            enter_whats_this_mode()

    def _look_under_mouse(self) -> None:
        if subject := _subject_under(QCursor.pos(), self._window):
            self.strip.show_subject(subject)

    def _focus_changed(self, _: QWidget | None, new: QWidget | None) -> None:
        if new is not None and new.window() is self._window and (subject := subject_at(new)):
            self.strip.show_subject(subject)


def explain(subject: HelpSubject, at: QPoint) -> None:
    """Show an explanation in full at a point of the screen."""
    show_whats_this(at, in_full(subject), subject.widget)


def in_full(subject: HelpSubject) -> str:
    """Return an explanation as rich text, a line for each fact."""
    topic = subject.topic
    lines = [
        f"<b>{escape(topic.title)}</b>" if topic.title else "",
        escape(topic.about),
        escape(facts(subject).replace("   ·   ", "\n")).replace("\n", "<br>"),
    ]
    if topic.book:
        lines.append(
            _tr("ContextHelp", "The book: Nielsen, Neural Networks and Deep Learning, chapter 3 unless named.")
        )
    return "".join(f"<p>{line}</p>" for line in lines if line)


def _subject_under(at: QPoint, window: QWidget | None = None) -> HelpSubject | None:
    """Return what is explained at a point of the screen, in `window` or in its open menu."""
    popup = QApplication.activePopupWidget()
    widget = popup or QApplication.widgetAt(at)
    return None if window and widget and widget.window() not in (window, popup) else subject_at(widget, at)
