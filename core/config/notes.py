"""Notes on settings that are allowed, as the book invites one to try them, and seldom do good."""

from core.config.run_config import RunConfig
from core.optimizers import OPTIMIZERS
from core.support.messages import joined, message


def notes(config: RunConfig) -> dict[str, str]:
    """Return a sentence for each setting that deserves a word of warning, by its field; only of those in use."""
    if "momentum" not in OPTIMIZERS[config.optimizer].knobs:
        return {}
    mu = config.momentum
    if mu >= 1:
        nothing = message("With μ = {mu:g} nothing brakes: steps add up without end, and training may diverge.", mu=mu)
        return {"momentum": nothing}
    if mu < 0:
        back = message("With μ = {mu:g} each step takes back part of the last one: it brakes all the time.", mu=mu)
        more = message("From -1 down the swings grow without end.") if mu <= -1 else ""
        return {"momentum": joined([back, more])}
    return {}
