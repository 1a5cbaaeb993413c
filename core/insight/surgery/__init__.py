"""Surgery on a network: what becomes of its accuracy and of one answer when parts of it are changed."""

from core.insight.surgery.importance import leads_lost, most_important
from core.insight.surgery.plan import Plan, Unit, Weight, operated
from core.insight.surgery.pruning import SHARES, pruning_curves

__all__ = ["SHARES", "Plan", "Unit", "Weight", "leads_lost", "most_important", "operated", "pruning_curves"]
