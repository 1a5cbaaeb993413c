"""Scores of a model, as `train` and `evaluate` report them and model files store them."""

from math import isfinite

from core.checkpoint import Checkpoint
from core.data.dataset import Split
from core.support.errors import UserError
from core.support.messages import message
from core.training.evaluation import score


def scores_on(here: Checkpoint, **splits: Split) -> dict[str, float]:
    """Return {"test_accuracy": 0..1, "test_cost": data cost without the λ term, ...} of the network that answers.

    Raises UserError when its outputs are not finite.
    """
    scores: dict[str, float] = {}
    for name, split in splits.items():
        found = score(here.config, here.network, split, len(split))
        if not isfinite(found.data_cost):
            raise UserError(message("The model's weights are so large that its outputs are not finite. Retrain it."))
        scores |= {f"{name}_accuracy": found.accuracy, f"{name}_cost": found.data_cost}
    return scores
