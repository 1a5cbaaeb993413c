"""The style sheet: one flat look of every control, the same in every theme."""

from string import Template

from core.support.paths import RESOURCES
from gui.base.palette import Tokens, mixed

_SHEET = Template("""
QToolTip { color: $text; background: $raised; border: 1px solid $line; padding: 4px 6px; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="warning"] { color: $warning; }
QLabel[role="error"] { color: $error; }
QLabel[role="readout"] { background: $raised; border: 1px solid $line; border-radius: 4px; padding: 4px 8px; }
QLabel[role="title"] { font-weight: 600; }
QFrame#doctorLine { background: $panel; border: none; border-bottom: 1px solid $line; }
QLabel[floating="true"] { background: $raised; border: 1px solid $line; border-radius: 4px; padding: 4px 8px; }
QLabel[floating="true"][role="error"] { border-color: $error; }
QFrame[role="hairline"] { background: $line; border: none; }

QToolBar { border: none; spacing: 4px; padding: 4px 8px; }
QToolButton, QPushButton { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 4px; }
QToolButton[text], QPushButton { background: $raised; border-color: $edge; }
QToolButton[text], QPushButton { padding: ${pad}px 6px; min-height: ${text_line}px; }
QPushButton { padding: 3px 12px; min-height: ${field}px; }
QPushButton[role="digit"] { padding: 0; min-height: 22px; }
QPushButton[role="small"] { padding: 0 6px; min-height: 20px; }
QToolBar QToolButton[text] { background: transparent; border-color: transparent; padding: 4px; }
QToolButton:hover, QToolBar QToolButton[text]:hover { background: $raised; border-color: $edge; }
QToolButton[text]:hover, QPushButton:hover { border-color: $muted; }
QToolButton:pressed, QPushButton:pressed { background: $track; }
QToolButton[text]:pressed, QToolBar QToolButton[text]:pressed { background: $track; }
QToolButton:checked, QToolButton[text]:checked { background: $chosen; border-color: $accent; }
QToolButton:disabled, QPushButton:disabled { color: $disabled; background: transparent; }
QToolButton[text]:disabled, QPushButton:disabled { color: $disabled; border-color: $line; background: transparent; }
QToolBar QToolButton[text]:disabled { border-color: transparent; }
QToolButton:focus, QToolButton[text]:focus, QPushButton:focus { border-color: $accent; }
QToolBar QToolButton[text]:focus { border-color: $accent; }
QToolButton[role="header"] { background: transparent; border-color: transparent; font-weight: 600; padding: 4px 1px; }
QToolButton[role="header"]:hover { color: $accent; }
QToolButton[role="header"]:focus { border-color: $accent; }
QToolButton[role="handle"] { background: $raised; border-color: $line; color: $muted; padding: 0; min-height: 0; }
QToolButton[role="handle"]:hover { border-color: $muted; color: $text; }
QToolButton[role="handle"]:focus { border-color: $accent; }
QToolButton[role="primary"], QToolBar QToolButton[role="primary"] { background: $accent; color: $on_accent; }
QToolButton[role="primary"], QToolBar QToolButton[role="primary"] { padding: 4px 12px; font-weight: 600; }
QToolButton[role="primary"]:hover, QToolBar QToolButton[role="primary"]:hover { background: $accent; }
QToolButton[role="primary"]:hover, QToolBar QToolButton[role="primary"]:hover { border-color: $text; }
QToolButton[role="primary"]:focus, QToolBar QToolButton[role="primary"]:focus { border-color: $text; }
QToolButton[role="primary"]:disabled, QToolBar QToolButton[role="primary"]:disabled { background: $track; }
QToolButton[role="primary"]:disabled, QToolBar QToolButton[role="primary"]:disabled { color: $muted; }
QToolButton[role="legend"] { background: transparent; border-color: transparent; padding: 1px 4px; color: $text; }
QToolButton[role="legend"]:checked { background: transparent; border-color: transparent; }
QToolButton[role="legend"]:!checked { color: $muted; }
QToolButton[role="legend"]:focus { border-color: $accent; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QAbstractSpinBox, QComboBox { background: $panel; border: 1px solid $edge; border-radius: 4px; }
QLineEdit, QComboBox { padding: 2px 4px; min-height: ${field}px; }
QAbstractSpinBox { padding: 0 2px; min-height: ${field}px; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { border-color: $accent; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { color: $disabled; background: transparent; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { border-color: $line; }
QLineEdit[invalid="true"] { border-color: $error; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 16px; }
QAbstractSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom right; }
QAbstractSpinBox[role="bare"]::up-button { width: 0; }
QAbstractSpinBox[role="bare"]::down-button { width: 0; }
QAbstractSpinBox[role="bare"]::up-arrow, QAbstractSpinBox[role="bare"]::down-arrow { image: none; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $track; }
QAbstractSpinBox::up-arrow, QAbstractSpinBox::down-arrow { width: 10px; height: 8px; }
QAbstractSpinBox::up-arrow { image: url("$controls/arrow-up.svg"); }
QAbstractSpinBox::down-arrow { image: url("$controls/arrow-down.svg"); }
QComboBox::drop-down { border: none; width: 18px; }
QComboBox::down-arrow { image: url("$controls/arrow-down.svg"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $panel; border: 1px solid $edge; outline: none; }

QCheckBox::indicator, QTableView::indicator { width: 12px; height: 12px; border: 1px solid $muted; }
QCheckBox::indicator, QTableView::indicator { border-radius: 3px; background: $panel; }
QCheckBox::indicator:checked, QTableView::indicator:checked { image: url("$controls/check.svg"); }
QCheckBox::indicator:disabled { border-color: $line; background: transparent; }
QCheckBox:focus { color: $accent; }
QCheckBox::indicator:focus { border-color: $accent; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $track; }
QSlider::groove:vertical { width: 4px; border-radius: 2px; background: $track; }
QSlider::sub-page:horizontal, QSlider::add-page:vertical { border-radius: 2px; background: $accent; }
QSlider::sub-page:horizontal:disabled, QSlider::add-page:vertical:disabled { background: $edge; }
QSlider::handle { width: 12px; height: 12px; border: 1px solid $muted; border-radius: 7px; background: $raised; }
QSlider::handle:horizontal { margin: -5px 0; }
QSlider::handle:vertical { margin: 0 -5px; }
QSlider::handle:hover, QSlider::handle:focus { border-color: $accent; }

QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar { border: none; }
QTabBar::tab { background: transparent; color: $muted; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar:focus { outline: none; }
QTabBar::tab:focus { background: $chosen; }
QHeaderView { background: $panel; }
QHeaderView::section { color: $muted; background: $panel; padding: 4px; }
QHeaderView::section { border: none; border-bottom: 1px solid $line; }
QScrollArea { border: none; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: $edge; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QStatusBar::item { border: none; }
QSplitter::handle { background: $background; }
""")

_STRONG = Template("""
QToolButton:focus, QToolButton[text]:focus, QToolBar QToolButton[text]:focus, QPushButton:focus, QLineEdit:focus,
QAbstractSpinBox:focus, QComboBox:focus, QCheckBox:focus, QTabBar::tab:focus { background: $focus; color: $text; }
QToolButton[role="header"]:focus, QToolButton[role="legend"]:focus { background: $focus; }
QToolButton[role="primary"]:focus, QToolBar QToolButton[role="primary"]:focus { background: $focus; color: $text; }
QSlider::handle:focus { background: $focus; border-color: $text; }
QTabBar::tab:selected { border-bottom-width: 4px; }
""")
"""Additions of a theme of high contrast: the control with the focus stands on a ground of its own."""

_PAD_PX = 3
"""Room above and below the text of a button."""

_FIELD_PX = 18
"""Least height of the text in a field."""

_CHOSEN = 0.16
"""Share of the accent colour in the ground of what is chosen."""


def style_sheet(tokens: Tokens, line_px: int = 0, latin_px: int = 0) -> str:
    """Return the application's style sheet in one theme's colours.

    line_px: height of a line of the language in use; latin_px: of one with Latin letters only. Chinese is higher, with
    air above and below its characters: buttons pad it less, and one with only Latin in it is as high as the others.
    """
    colours = {name: getattr(tokens, name) for name in Tokens.__slots__}
    chosen = mixed(tokens.panel, tokens.accent, _CHOSEN)
    sheet = _SHEET.substitute(
        colours,
        chosen=chosen,
        text_line=line_px,
        pad=max(1, _PAD_PX - (line_px - latin_px) // 2),
        field=max(line_px, _FIELD_PX),
        controls=(RESOURCES / tokens.controls).as_posix(),
    )
    return sheet + _STRONG.substitute(colours) if tokens.is_strong else sheet
