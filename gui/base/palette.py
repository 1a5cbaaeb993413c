"""Colours: a set of tokens for each theme, and the curves' colours for all of them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours of one theme, each `#rrggbb`, named after their use."""

    background: str  # behind everything
    panel: str  # lists, tables, the fields a person types in
    raised: str  # buttons, tool tips, the read-out
    line: str  # hairlines
    track: str  # empty tracks of bars, what is pressed
    edge: str  # around buttons and fields
    text: str
    muted: str  # labels, axes, hints: at least 4.5:1 on background, panel and plot
    disabled: str
    accent: str  # the one accent colour: at least 4.5:1 on background
    on_accent: str
    warning: str
    error: str
    plot: str
    grid: str
    focus: str = ""  # ground of what has the focus, in a theme of high contrast
    controls: str = "controls"  # folder of resources with the arrows and ticks of controls

    @property
    def is_strong(self) -> bool:
        """Return whether this is a theme of high contrast."""
        return bool(self.focus)


LIGHT = Tokens(
    background="#f3f4f6",
    panel="#ffffff",
    raised="#fafbfc",
    line="#d5d9df",
    track="#d5d9df",
    edge="#b3b9c4",
    text="#1c2027",
    muted="#5a6270",
    disabled="#a2a9b4",
    accent="#4553c4",
    on_accent="#ffffff",
    warning="#8a5a00",
    error="#bf2a2a",
    plot="#ffffff",
    grid="#e7e9ed",
)

DARK = Tokens(
    background="#1c1f25",
    panel="#262a32",
    raised="#2f343d",
    line="#3d434e",
    track="#3d434e",
    edge="#596070",
    text="#e7e9ee",
    muted="#9ba3b1",
    disabled="#868e9b",
    accent="#97a5ff",
    on_accent="#14161b",
    warning="#e0b04a",
    error="#ff8078",
    plot="#16181d",
    grid="#2a2e36",
)

BLACK_ON_WHITE = Tokens(
    background="#ffffff",
    panel="#ffffff",
    raised="#ffffff",
    line="#6b6b6b",
    track="#d9d9d9",
    edge="#000000",
    text="#000000",
    muted="#333333",
    disabled="#595959",
    accent="#0a28b8",
    on_accent="#ffffff",
    warning="#6b4000",
    error="#9a0000",
    plot="#ffffff",
    grid="#8c8c8c",
    focus="#ffdd00",
    controls="controls/black",
)

WHITE_ON_BLACK = Tokens(
    background="#000000",
    panel="#000000",
    raised="#000000",
    line="#8a8a8a",
    track="#333333",
    edge="#ffffff",
    text="#ffffff",
    muted="#d0d0d0",
    disabled="#a3a3a3",
    accent="#5cd6ff",
    on_accent="#000000",
    warning="#ffc24d",
    error="#ff9a94",
    plot="#000000",
    grid="#6b6b6b",
    focus="#0a3fa8",
    controls="controls/white",
)
"""High contrast: text at least 7:1, lines and edges 4.5:1; only the grid behind the curves is fainter, 3:1."""

PAPER = "#0e1013"
INK = "#ffffff"
"""Colours of the canvas: dark paper and white ink in both themes, as the network sees it."""

FAINT_INK = "#9ba3b0"
"""Colour of text on the paper, contrast at least 7:1."""

OKABE_ITO = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#f0e442")
"""Colour-blind-safe colours (Okabe & Ito 2008), the faintest on white last; black is left for text."""

RUN_COLOURS = (*OKABE_ITO, "#8e2fc9", "#e0103f", "#94502f", "#ee2bd6", "#8a8f98")
"""Colours of runs: those above, then purple, red, brown, pink and grey, as far from all others in both themes."""

DASHES: tuple[tuple[float, ...], ...] = ((), (6, 3), (2, 3), (9, 3, 2, 3))
"""Dash patterns in pen widths; the empty one is a solid line."""


_LEAST_ON_LIGHT, _LEAST_ON_DARK = 3.0, 4.5  # thin bright lines fade on dark sooner than thin dark ones on light
_STRONGEST = 20.0  # black on white: a theme of high contrast


def contrast(a: str, b: str) -> float:
    """Return the contrast of two `#rrggbb` colours, 1..21 (WCAG 2.2)."""
    dark, light = sorted((_luminance(a), _luminance(b)))
    return (light + 0.05) / (dark + 0.05)


def legible(colour: str, background: str, text: str) -> str:
    """Return the colour, mixed with as little of the text's as makes a thin line of it clear on the background."""
    is_strong = _luminance(background) < 0.2 or contrast(background, text) > _STRONGEST
    least = _LEAST_ON_DARK if is_strong else _LEAST_ON_LIGHT
    for share in range(20):
        clearer = mixed(colour, text, share / 20)
        if contrast(clearer, background) >= least:
            return clearer
    return text


def _channels(colour: str) -> list[int]:
    return [int(colour[at : at + 2], 16) for at in (1, 3, 5)]


def _luminance(colour: str) -> float:
    linear = [c / 255 / 12.92 if c <= 10 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in _channels(colour)]
    return sum(share * c for share, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def mixed(a: str, b: str, share: float) -> str:
    """Return the colour at the fraction `share`, 0..1, of the way from a to b."""
    pairs = zip(_channels(a), _channels(b), strict=True)
    return "#" + "".join(f"{round(p + share * (q - p)):02x}" for p, q in pairs)


def run_style(index: int) -> tuple[str, tuple[float, ...]]:
    """Return (colour, dash) of run number `index` >= 0; colours repeat after 12, pairs after 48.

    Colour and dash change together, so that neighbours differ in both.
    """
    colours = len(RUN_COLOURS)
    return RUN_COLOURS[index % colours], DASHES[(index + index // colours) % len(DASHES)]
