"""What `train` says: of an epoch, of the end, of a run that blew up."""

import shlex
from pathlib import Path
from typing import Any

from core.cli.output import percent
from core.config import RunConfig
from core.events import Changed, Diverged, EpochDone, Finished
from core.optimizers import OPTIMIZERS
from core.storage.runs.folder import RunFolder


def epoch_record(event: EpochDone) -> dict[str, Any]:
    """The JSON object of an epoch: data costs, and the λ term apart as `penalty`.

    averaged_accuracy: of validation, by the moving average of the weights; only where there is one.
    """
    averaged = {"averaged_accuracy": event.averaged.accuracy} if event.averaged else {}
    return {
        "epoch": event.epoch,
        "train_cost": event.train.data_cost,
        "train_accuracy": event.train.accuracy,
        "validation_cost": event.validation.data_cost,
        "validation_accuracy": event.validation.accuracy,
        **averaged,
        "penalty": event.train.penalty,
        "eta": event.eta,
        "seconds": event.seconds,
    }


def epoch_line(event: EpochDone, config: RunConfig) -> str:
    """One line of an epoch for people."""
    averaged = f"averaged {percent(event.averaged.accuracy)}, " if event.averaged else ""
    eta = f"η {event.eta:.4g}, " if OPTIMIZERS[config.optimizer].uses_eta else ""
    return (
        f"epoch {event.epoch} of {config.epochs}: "
        f"training {percent(event.train.accuracy)} (cost {event.train.data_cost:.4f}), "
        f"validation {percent(event.validation.accuracy)} (cost {event.validation.data_cost:.4f}), "
        f"{averaged}{eta}{event.seconds:.2f} s"
    )


def change_line(event: Changed) -> str:
    """One line of a live change that was made again."""
    name = RunConfig.model_fields[event.name].alias or event.name
    return f"before mini-batch {event.batch + 1} of epoch {event.epoch}: {name} {event.old} -> {event.new}"


def epochs(finished: Finished) -> str:
    """How many are done, in words."""
    return count(finished.checkpoint.epoch)


def count(epochs: int) -> str:
    """So many epochs, in words."""
    return f"{epochs} epoch{'' if epochs == 1 else 's'}"


def how_to_go_on(folder: RunFolder | None, out: Path | None) -> str:
    """The words that go on with a run that was stopped."""
    if folder is None:
        return ""
    name = [] if folder.trouble else [folder.folder.name]  # one that is kept elsewhere is found, and may be moved
    words = ["train", "--resume", *name, *(["--out", str(out)] if out else [])]
    return f" To go on with it: python -m core {shlex.join(words)}"


def kept(out: Path | None) -> str:
    """Where what was learnt can be found."""
    return f" What it had learnt is in {out}." if out else " No model was saved: there was no --out."


def advice(diverged: Diverged, out: Path | None) -> str:
    """Why training blew up and what to try."""
    weights = f" The weights from before are in {out}." if out else ""
    eta = f" (--set eta={diverged.suggested_eta:g})" if diverged.suggested_eta else ""
    return f"{diverged.why} {diverged.advice.removesuffix('.')}{eta}.{weights}"
