"""Why a network reads a digit as it does: which pixels matter, which images are like it, what would change it.

Everything is asked of one network and one digit as the network sees it, (784,) uint8; nothing is learnt or drawn at
random, so equal questions have equal answers.
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
