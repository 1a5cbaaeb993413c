"""The style sheet: only what Fusion and the palette cannot express."""

from string import Template

from gui.base.palette import Tokens

_SHEET = Template("""
QToolTip { color: $text; background: $raised; border: 1px solid $line; padding: 4px 6px; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="warning"] { color: $warning; }
QLabel[role="error"] { color: $error; }
QLineEdit[invalid="true"] { border: 1px solid $error; border-radius: 3px; padding: 2px; background: $panel; }
QLabel[role="readout"] { background: $raised; border: 1px solid $line; border-radius: 4px; padding: 4px 8px; }
QFrame#doctorLine { background: $panel; border: none; border-bottom: 1px solid $line; }
QLabel[floating="true"] { background: $raised; border: 1px solid $line; border-radius: 4px; padding: 4px 8px; }
QLabel[floating="true"][role="error"] { border-color: $error; }
QFrame[role="hairline"] { background: $line; border: none; }
QToolBar { border: none; spacing: 4px; padding: 4px 8px; }
QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 4px; }
QToolButton:hover { background: $raised; border-color: $line; }
QToolButton:pressed { background: $line; }
QToolButton:checked { background: $panel; border-color: $line; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $disabled; }
QToolButton[role="header"] { font-weight: 600; padding: 4px 0; margin-left: -5px; }
QToolButton[role="header"]:hover { border-color: transparent; background: transparent; color: $accent; }
QToolButton[role="header"]:pressed { background: transparent; }
QToolButton[role="header"]:focus { border-color: $accent; }
QToolButton[role="primary"] { background: $accent; color: $on_accent; padding: 4px 12px; font-weight: 600; }
QToolButton[role="primary"]:hover { border-color: $text; }
QToolButton[role="primary"]:focus { border-color: $text; }
QToolButton[role="primary"]:disabled { background: $line; color: $muted; }
QToolButton[role="offer"] { background: $raised; border-color: $line; padding: 2px 8px; }
QToolButton[role="offer"]:hover { border-color: $muted; }
QToolButton[role="offer"]:pressed { background: $line; }
QToolButton[role="offer"]:focus { border-color: $accent; }
QToolButton[role="legend"] { padding: 1px 4px; color: $text; }
QToolButton[role="legend"]:checked { background: transparent; border-color: transparent; }
QToolButton[role="legend"]:!checked { color: $muted; }
QToolButton[role="legend"]:focus { border-color: $accent; }
QToolButton::menu-indicator { image: none; }
QHeaderView { background: $panel; }
QHeaderView::section { color: $muted; background: $panel; padding: 4px; }
QHeaderView::section { border: none; border-bottom: 1px solid $line; }
QCheckBox::indicator:unchecked { border: 1px solid $muted; border-radius: 2px; background: $panel; }
QCheckBox::indicator:unchecked:disabled { border-color: $line; }
QLabel[role="title"] { font-weight: 600; }
QStatusBar::item { border: none; }
QScrollArea { border: none; }
QSplitter::handle { background: $background; }
""")


def style_sheet(tokens: Tokens) -> str:
    """Return the application's style sheet in one theme's colours."""
    return _SHEET.substitute({name: getattr(tokens, name) for name in Tokens.__slots__})
