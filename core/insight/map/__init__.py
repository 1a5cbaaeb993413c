"""Maps of a set of digits as a network sees them: each digit a point, layer by layer."""

from core.insight.map.basis import Basis
from core.insight.map.neighbours import nearest_rows, spaces

__all__ = ["Basis", "nearest_rows", "spaces"]
