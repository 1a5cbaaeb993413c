"""The model that ships with Backswing, which reads drawings before anything is trained."""

import logging

from core.storage import model
from core.storage.model import Model
from core.support.errors import UserError
from core.support.paths import RESOURCES

log = logging.getLogger(__name__)

MODEL = RESOURCES / "model.safetensors"
"""Path of the model, made by the command in its header: `python -m core train --recipe people --out ...`."""


def shipped() -> Model | None:
    """Return the model that ships; None, with a line in the log, if it cannot be read."""
    try:
        return model.load(MODEL)
    except UserError as error:
        log.warning("The network that ships is not at hand: %s", error)
        return None
