"""Explanations of one answer: which pixels matter, which images are similar, what would change it.

All functions take one network and one digit as the network sees it, (784,) uint8, and are deterministic.
"""

from core.insight.ways import WAYS, Way
from core.insight.why.maps import PATCH_PX, gradient, occlusion
from core.insight.why.nearest import Gallery, nearest
from core.insight.why.sensitivity import Sensitivity, Trace, Turn, sensitivity

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
