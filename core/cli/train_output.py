"""Output of `train`: epochs, live changes, the end, divergence."""

import shlex
from pathlib import Path
from typing import Any

from core.cli.output import percent
from core.config import RunConfig
from core.events import Changed, Diverged, Ending, EpochDone, Finished, Validated
from core.optimizers import OPTIMIZERS
from core.storage.runs.folder import RunFolder


def epoch_record(event: EpochDone) -> dict[str, Any]:
    """Return an epoch's JSON object: data costs, and the λ term separately as `penalty`.

    averaged_accuracy: validation accuracy of the weights' moving average, if there is one.
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


def validation_record(event: Validated) -> dict[str, Any]:
    """Return the JSON object of a validation within an epoch, told from an epoch's by `position`, in epochs."""
    averaged = {"averaged_accuracy": event.averaged.accuracy} if event.averaged else {}
    return {
        "position": event.position,
        "images": event.images,
        "validation_cost": event.validation.data_cost,
        "validation_accuracy": event.validation.accuracy,
        **averaged,
        "seconds": event.seconds,
    }


def validation_line(event: Validated) -> str:
    """Return the line of a validation within an epoch for people."""
    averaged = f", averaged {percent(event.averaged.accuracy)}" if event.averaged else ""
    return (
        f"within epoch {event.epoch}, {event.images:,} images in all: "
        f"validation {percent(event.validation.accuracy)} (cost {event.validation.data_cost:.4f}){averaged}"
    )


def epoch_line(event: EpochDone, config: RunConfig) -> str:
    """Return an epoch's line for people."""
    averaged = f"averaged {percent(event.averaged.accuracy)}, " if event.averaged else ""
    eta = f"η {event.eta:.4g}, " if OPTIMIZERS[config.optimizer].uses_eta else ""
    return (
        f"epoch {event.epoch} of {config.epochs}: "
        f"training {percent(event.train.accuracy)} (cost {event.train.data_cost:.4f}), "
        f"validation {percent(event.validation.accuracy)} (cost {event.validation.data_cost:.4f}), "
        f"{averaged}{eta}{event.seconds:.2f} s"
    )


def change_line(event: Changed) -> str:
    """Return the line of a repeated live change."""
    name = RunConfig.model_fields[event.name].alias or event.name
    return f"before mini-batch {event.batch + 1} of epoch {event.epoch}: {name} {event.old} -> {event.new}"


def epochs(finished: Finished) -> str:
    """Return the number of finished epochs in words."""
    here = finished.checkpoint
    more = f" and {here.images:,} images" if here.batch and finished.ending is Ending.REACHED else ""
    return f"{count(here.epoch)}{more}"


def count(epochs: int) -> str:
    """Return a number of epochs in words."""
    return f"{epochs} epoch{'' if epochs == 1 else 's'}"


def how_to_go_on(folder: RunFolder | None, out: Path | None) -> str:
    """Return a sentence with the command that continues a stopped run."""
    if folder is None:
        return ""
    name = [] if folder.trouble else [folder.folder.name]  # a run in a temporary folder is found without its name
    words = ["train", "--resume", *name, *(["--out", str(out)] if out else [])]
    return f" To continue: python -m core {shlex.join(words)}"


def kept(out: Path | None) -> str:
    """Return a sentence about the saved model."""
    return f" The model so far is in {out}." if out else " No model was saved, because --out is missing."


def advice(diverged: Diverged, out: Path | None) -> str:
    """Return sentences about divergence and its remedy."""
    weights = f" The last good weights are in {out}." if out else ""
    eta = f" (--set eta={diverged.suggested_eta:g})" if diverged.suggested_eta else ""
    return f"{diverged.why} {diverged.advice.removesuffix('.')}{eta}.{weights}"
