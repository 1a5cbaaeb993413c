"""Two searches for a good η before training: the learning-rate range test, and Nielsen's threshold.

for point in range_test(config, data): ...
suggestion(points).eta; threshold(list(trials(config, data)))
"""

from core.insight.range_test.rising import FIRST, LAST, RangeTestPoint, Suggestion, progress, range_test, suggestion
from core.insight.range_test.threshold import FRACTION, Trial, threshold, trials

__all__ = [
    "FIRST",
    "FRACTION",
    "LAST",
    "RangeTestPoint",
    "Suggestion",
    "Trial",
    "progress",
    "range_test",
    "suggestion",
    "threshold",
    "trials",
]
