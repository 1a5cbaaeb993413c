"""The network that ships with Backswing: a first-time user draws and is read before anything was trained."""

import logging

from core.storage import model
from core.storage.model import Model
from core.support.errors import UserError
from core.support.paths import RESOURCES

log = logging.getLogger(__name__)

MODEL = RESOURCES / "model.safetensors"
"""Made by the command that its header names: `python -m core train --recipe people --out ...`."""


def shipped() -> Model | None:
    """The model that ships; None, and a line in the log, where it cannot be read."""
    try:
        return model.load(MODEL)
    except UserError as error:
        log.warning("The network that ships is not at hand: %s", error)
        return None
