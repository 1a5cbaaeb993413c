"""Themes: palette, style sheet and icon colours, from the system or the user's choice."""

from collections.abc import Callable
from functools import cache
from typing import Literal, get_args

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetrics, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget
from shiboken6 import isValid

from core.support.paths import RESOURCES
from gui.base import language
from gui.base.palette import BLACK_ON_WHITE, DARK, LIGHT, WHITE_ON_BLACK, Tokens
from gui.base.style_sheet import style_sheet

Scheme = Literal["system", "light", "dark", "black-on-white", "white-on-black"]

ICONS = RESOURCES / "icons"
_USUAL_TEXT_PX = 12
_SIZES_PX = (16, 20, 24, 32, 40, 48, 64, 96)
_OWN_SIZE = "ownPointSize"
TEXT_SCALES = (0.8, 0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
_TOKENS = {"light": LIGHT, "dark": DARK, "black-on-white": BLACK_ON_WHITE, "white-on-black": WHITE_ON_BLACK}
_FRAMES = {
    "system": Qt.ColorScheme.Unknown,
    **dict.fromkeys(("light", "black-on-white"), Qt.ColorScheme.Light),
    **dict.fromkeys(("dark", "white-on-black"), Qt.ColorScheme.Dark),
}


class Theme(QObject):
    """The application's theme; widgets that paint themselves repaint on `changed`."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._applied = False
        self._scheme: Scheme = "system"
        self._text_scale = 1.0
        self._text_pt = QFontInfo(app.font()).pointSizeF()  # the system's size, before any scaling
        self._tokens = self._wanted()
        app.styleHints().colorSchemeChanged.connect(self._follow)
        language.current().changed.connect(self._paint_app)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self._follow)

    @property
    def tokens(self) -> Tokens:
        """Colours in use."""
        return self._tokens

    @property
    def scheme(self) -> Scheme:
        """Chosen scheme, see `Scheme`."""
        return self._scheme

    def set_scheme(self, scheme: Scheme) -> None:
        """Follow the system, or use one theme; window frames too, where the system allows it."""
        self._scheme = scheme
        self._app.styleHints().setColorScheme(_FRAMES[scheme])
        self._follow()

    @property
    def text_scale(self) -> float:
        """Size of the text, 1 for the system's."""
        return self._text_scale

    def set_text_scale(self, scale: float) -> None:
        """Scale the text of all windows; what paints text itself repaints on `changed`."""
        scale = min(max(scale, TEXT_SCALES[0]), TEXT_SCALES[-1])
        if scale == self._text_scale:
            return
        before, self._text_scale = self._text_scale, scale
        sizes_pt = [(widget, widget.font().pointSizeF()) for widget in self._app.allWidgets()]
        self._set_font()
        self._paint_app()
        for widget, size_pt in sizes_pt:
            _scale_own_size(widget, size_pt, before, scale)
        self.changed.emit()

    def larger(self) -> None:
        """Make the text one step larger."""
        self.set_text_scale(min((s for s in TEXT_SCALES if s > self._text_scale), default=TEXT_SCALES[-1]))

    def smaller(self) -> None:
        """Make the text one step smaller."""
        self.set_text_scale(max((s for s in TEXT_SCALES if s < self._text_scale), default=TEXT_SCALES[0]))

    def dress(self) -> None:
        """Give the application its style, font, palette and style sheet."""
        self._applied = True
        self._app.setStyle(QStyleFactory.create("Fusion"))
        self._set_font()
        self._paint_app()

    def _set_font(self) -> None:
        font = tabular(self._app.font())
        font.setPointSizeF(self._text_pt * self._text_scale)
        self._app.setFont(font)

    def _wanted(self) -> Tokens:
        if self._scheme != "system":
            return _TOKENS[self._scheme]
        hints = self._app.styleHints()
        is_dark = hints.colorScheme() == Qt.ColorScheme.Dark
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return WHITE_ON_BLACK if is_dark else BLACK_ON_WHITE
        return DARK if is_dark else LIGHT

    def _follow(self) -> None:
        before, self._tokens = self._tokens, self._wanted()
        if self._tokens is not before:
            self._paint_app()
            self.changed.emit()

    def _paint_app(self) -> None:
        if self._applied:
            self._app.setPalette(_palette(self._tokens))
            sheet = style_sheet(self._tokens, *_lines_px(self._app))
            if sheet != self._app.styleSheet():  # Qt would style every widget anew
                self._app.setStyleSheet(sheet)


def _lines_px(app: QApplication) -> tuple[int, int]:
    """Return the height of a line in the language in use, measured on the language's own name, and in Latin letters."""
    measure = QFontMetrics(app.font())
    return measure.size(0, language.current().own_name()).height(), measure.height()


_theme: Theme | None = None


def current() -> Theme:
    """Return the application's theme, made at the first call; a QApplication must exist."""
    global _theme
    if _theme is None or not isValid(_theme):
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        _theme = Theme(app)
    return _theme


def scheme_named(name: str) -> Scheme:
    """Return the scheme of that name, "system" where there is none."""
    return next((scheme for scheme in get_args(Scheme) if scheme == name), "system")


def apply(app: QApplication, scheme: Scheme = "system") -> Theme:
    """Apply a scheme to the application and return its theme."""
    theme = current()
    assert theme.parent() is app
    theme.set_scheme(scheme)
    theme.dress()
    return theme


def _scale_own_size(widget: QWidget, size_pt: float, before: float, scale: float) -> None:
    """Scale the font of a widget that has a size of its own, which the application's font does not reach.

    size_pt: what it was at the scale `before`. The size at scale 1 is kept with the widget, since Qt gives it the size
    back that it was made with whenever the style sheet changes.
    """
    own_pt = widget.property(_OWN_SIZE)
    if own_pt is None and widget.font().pointSizeF() == size_pt > 0:
        own_pt = size_pt / before
        widget.setProperty(_OWN_SIZE, own_pt)
    if own_pt is not None:
        font = QFont(widget.font())
        font.setPointSizeF(own_pt * scale)
        widget.setFont(font)


def tabular(font: QFont) -> QFont:
    """Return the font with digits of equal width, so that changing numbers do not move."""
    steady = QFont(font)
    steady.setFeature(QFont.Tag("tnum"), 1)
    return steady


def scaled(length_px: int) -> int:
    """Return a length that suits text of the usual size for the text in use, which a person may have enlarged."""
    return round(length_px * max(1.0, QFontInfo(QApplication.font()).pixelSize() / _USUAL_TEXT_PX))


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget a role of the style sheet, such as "warning"; cheap when it has that role already."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.background,
        role.Base: tokens.panel,
        role.AlternateBase: tokens.background,
        role.Button: tokens.raised,
        role.ToolTipBase: tokens.raised,
        role.Highlight: tokens.accent,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.PlaceholderText: tokens.muted,
    }
    writing = (role.WindowText, role.Text, role.ButtonText, role.ToolTipText)
    palette = QPalette(QColor(tokens.raised), QColor(tokens.background))
    for each, colour in (colours | dict.fromkeys(writing, tokens.text)).items():
        palette.setColor(each, QColor(colour))
    for each in (*writing, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(tokens.disabled))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(tokens.track))
    return palette


def icon(name: str, colour: str = "") -> QIcon:
    """Return resources/icons/NAME.svg in the theme's text colour, or in `colour`, grey when disabled."""
    tokens = current().tokens
    return _tinted(name, colour or tokens.text, tokens.disabled)


def keep_icon(show: Callable[[QIcon], None], name: str, owner: QObject, token: str = "text") -> None:
    """Call `show(icon)` now and again at every change of theme, as long as `owner` lives. token: of its colour."""
    _IconUpdater(show, name, owner, token).refresh()


class _IconUpdater(QObject):
    """Updater of one icon; a child of the icon's owner, so that the connection ends with it."""

    def __init__(self, show: Callable[[QIcon], None], name: str, owner: QObject, token: str) -> None:
        super().__init__(owner)
        self._show, self._name, self._token = show, name, token
        current().changed.connect(self.refresh)

    def refresh(self) -> None:
        self._show(icon(self._name, getattr(current().tokens, self._token)))


@cache
def _tinted(name: str, colour: str, disabled: str) -> QIcon:
    drawing = (ICONS / f"{name}.svg").read_bytes()
    made = QIcon()
    for mode, tint in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
        renderer = QSvgRenderer(QByteArray(drawing.replace(b"currentColor", tint.encode())))
        for side_px in _SIZES_PX:
            made.addPixmap(_rendered(renderer, side_px), mode)
    return made


def _rendered(renderer: QSvgRenderer, side_px: int) -> QPixmap:
    pixmap = QPixmap(side_px, side_px)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(pixmap.rect()))
    painter.end()
    return pixmap
