"""Explanations of one answer: which pixels matter, which images are similar, what would change it.

All functions take one network and one digit as the network sees it, (784,) uint8, and are deterministic.
"""

from core.insight.why.maps import PATCH_PX, gradient, occlusion
from core.insight.why.nearest import Gallery, nearest
from core.insight.why.sensitivity import Sensitivity, Trace, Turn, sensitivity
from core.insight.why.ways import WAYS, Way

__all__ = [
    "PATCH_PX",
    "WAYS",
    "Gallery",
    "Sensitivity",
    "Trace",
    "Turn",
    "Way",
    "gradient",
    "nearest",
    "occlusion",
    "sensitivity",
]
