"""One example and one step by hand: every number of the forward pass, of BP1 to BP4, and of the update."""

from core.insight.by_hand.check import LayerCheck, check_layer, place_of, slope_at
from core.insight.by_hand.code import code_of
from core.insight.by_hand.cost_terms import CostTerms, cost_terms, softmax_rows
from core.insight.by_hand.example import Example, LayerPass, Term
from core.insight.by_hand.lines import ArithmeticLine, number
from core.insight.by_hand.rehearsal import Rehearsal, in_float64, rehearse
from core.insight.by_hand.update import update_lines

__all__ = [
    "ArithmeticLine",
    "CostTerms",
    "Example",
    "LayerCheck",
    "LayerPass",
    "Rehearsal",
    "Term",
    "check_layer",
    "code_of",
    "cost_terms",
    "in_float64",
    "number",
    "place_of",
    "rehearse",
    "slope_at",
    "softmax_rows",
    "update_lines",
]
