"""Content of one page of By hand: formula, the same with numbers, pictures, a curve and a table."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum

from core.config import RunConfig
from core.insight.by_hand import Example, LayerPass, Rehearsal, place_of
from core.linalg.arrays import Array
from gui.view.table import Cell, Table
from gui.widgets.plots.line_plot import PlotContent


class ByHandPart(Enum):
    """Pages in their order. Each value is the name of its code in `core.insight.by_hand.code_of`."""

    FORWARDS = "forwards"
    OUTPUTS = "outputs"
    COST = "cost"
    OUTPUT_ERRORS = "output errors"
    ERRORS = "errors"
    GRADIENT = "gradient"
    UPDATE = "update"
    CHECK = "check"


@dataclass(frozen=True, slots=True, eq=False)
class Moment:
    """Everything that a page is made from.

    example: the one chosen, in the network before the step. step: the next mini-batch, None where there is none.
    layer, unit: the unit chosen, from 0; source: the input whose weight is looked at, None for the bias. name: of the
    example. side: of the picture that the inputs are, or None.
    """

    example: Example
    step: Rehearsal | None
    layer: int
    unit: int
    source: int | None
    name: str
    side: int | None

    @property
    def config(self) -> RunConfig:
        """Settings of the step."""
        return self.example.config

    @property
    def layers(self) -> tuple[LayerPass, ...]:
        """Numbers of each layer."""
        return self.example.layers

    @property
    def here(self) -> LayerPass:
        """Numbers of the layer of the unit chosen."""
        return self.layers[self.layer]

    @property
    def is_output(self) -> bool:
        """True if the unit chosen is an output."""
        return self.layer == len(self.layers) - 1

    @property
    def place(self) -> int:
        """Place of the weight or bias looked at in the flat vector."""
        return place_of(self.example, self.layer, self.unit, self.source)


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """Numbers of a unit's inputs as a picture, (n_in,). words(place): description of one of them."""

    caption: str
    values: Array
    words: Callable[[int], str]


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """One page. formula, numbers: the program's own HTML; note: plain text below them.

    table: all rows; running: they are terms that add up, so that slow motion shows them one by one. warned, struck:
    columns in the warning colour, and crossed out. sources: the weight that a row stands for, where it can be chosen.
    """

    part: ByHandPart
    title: str
    formula: str
    numbers: str = ""
    note: str = ""
    table: Table = field(default_factory=lambda: Table((), ()))
    running: bool = False
    warned: Sequence[int] = ()
    struck: Sequence[int] = ()
    sources: Sequence[int | None] = ()
    pictures: Sequence[Picture] = ()
    curve: PlotContent | None = None

    @property
    def rows(self) -> Sequence[Sequence[Cell]]:
        """Rows of the table."""
        return self.table.rows


def strongest(layer: LayerPass, unit: int) -> int | None:
    """Return the input whose weight is looked at first: the largest |x|, None (the bias) where all are 0."""
    return int(abs(layer.x).argmax()) if layer.x.any() else None
