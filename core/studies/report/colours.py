"""The curves' colours and dashes, and the paper they are drawn on."""

OKABE_ITO = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#f0e442")
"""Colours that the colour-blind can tell apart (Okabe & Ito 2008), the faintest on white last; black is the text's."""

DASHES: tuple[tuple[float, ...], ...] = ((), (6, 3), (2, 3), (9, 3, 2, 3))
"""Dash patterns in pen widths; the empty one is a solid line."""

ON_LIGHT = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#be8608", "#4a96c2", "#9b9637")
ON_DARK = ("#2e8abe", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#f0e442")
"""The same, where needed mixed with the text's colour until a thin line is clear: 3:1 on light, 4.5:1 on dark."""

PAPER, TEXT, GRID = "#ffffff", "#1c2027", "#e7e9ed"
DARK_PAPER, DARK_TEXT, DARK_GRID = "#16181d", "#e7e9ee", "#2a2e36"

DARK_INSTEAD = dict(zip((*ON_LIGHT, TEXT, GRID), (*ON_DARK, DARK_TEXT, DARK_GRID), strict=True)) | {PAPER: DARK_PAPER}
"""Colours of a drawing, each with its substitute for dark screens."""


def run_style(index: int) -> tuple[str, tuple[float, ...]]:
    """(colour on light, dash) of run number `index` >= 0: 28 pairs before one comes back, neighbours differ in both."""
    return ON_LIGHT[index % len(ON_LIGHT)], DASHES[index % len(DASHES)]
