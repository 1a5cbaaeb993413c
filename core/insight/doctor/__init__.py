"""Doctor: measures each layer's values and gradients on a fixed sample, finds problems and suggests remedies.

`examine` measures, `diagnose` compares with the limits of `core.insight.doctor.limits`. Equal weights give equal
findings.
"""

from core.insight.doctor.bins import BINS, Z_BINS, Bins, bins_of
from core.insight.doctor.course import RunCourse
from core.insight.doctor.cures import cure, in_words
from core.insight.doctor.diagnosis import diagnose, diagnose_course, to_tell
from core.insight.doctor.examination import SAMPLE, Before, Examination, Examiner, LayerFindings, examine, plain_config
from core.insight.doctor.flatness import flat_ends
from core.insight.doctor.problem import RANK, Cure, Problem, ProblemKind, Severity

__all__ = [
    "BINS",
    "RANK",
    "SAMPLE",
    "Z_BINS",
    "Before",
    "Bins",
    "Cure",
    "Examination",
    "Examiner",
    "LayerFindings",
    "Problem",
    "ProblemKind",
    "RunCourse",
    "Severity",
    "bins_of",
    "cure",
    "diagnose",
    "diagnose_course",
    "examine",
    "flat_ends",
    "in_words",
    "plain_config",
    "to_tell",
]
