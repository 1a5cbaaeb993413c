"""The models that ship with Backswing: one reads drawings before anything is trained, one detects what is no digit."""

import logging
from functools import cache
from pathlib import Path

from core.network import Network
from core.storage import model
from core.storage.model import Model
from core.support.errors import UserError
from core.support.paths import RESOURCES

log = logging.getLogger(__name__)

MODEL = RESOURCES / "model.safetensors"
"""Path of the model, made by the command in its header: `python -m core train --recipe people --half ...`."""

NOT_A_DIGIT = RESOURCES / "not_a_digit.safetensors"
"""Path of that detector, made by the command in its header: `python -m tests.benchmarks.not_a_digit --make`."""


def shipped() -> Model | None:
    """Return the model that ships; None, with a line in the log, if it cannot be read."""
    return _loaded(MODEL, "The network that ships is not at hand: %s")


@cache
def not_a_digit_detector() -> Network | None:
    """Return the network of core.insight.not_a_digit; None, with a line in the log, if it cannot be read."""
    found = _loaded(NOT_A_DIGIT, "Drawings are not examined for being digits: %s")
    return found.checkpoint.network if found else None


def _loaded(path: Path, words: str) -> Model | None:
    try:
        return model.load(path)
    except UserError as error:
        log.warning(words, error)
        return None
