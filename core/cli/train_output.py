"""Output of `train`: epochs, live changes, the end, divergence."""

import shlex
from pathlib import Path
from typing import Any

from core.cli.output import percent
from core.config import RunConfig
from core.events import Changed, Diverged, Ending, EpochDone, Finished, Validated
from core.optimizers import OPTIMIZERS
from core.storage.runs.folder import RunFolder
from core.support.messages import joined, message, plural


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
    line = message(
        "within epoch {epoch}, {images:,} images in all: validation {share} (cost {cost:.4f})",
        epoch=event.epoch,
        images=event.images,
        share=percent(event.validation.accuracy),
        cost=event.validation.data_cost,
    )
    return joined([line, _averaged(event)], "{first}, {second}")


def epoch_line(event: EpochDone, config: RunConfig) -> str:
    """Return an epoch's line for people."""
    line = message(
        "epoch {epoch} of {epochs}: training {train_share} (cost {train_cost:.4f}), "
        "validation {share} (cost {cost:.4f})",
        epoch=event.epoch,
        epochs=config.epochs,
        train_share=percent(event.train.accuracy),
        train_cost=event.train.data_cost,
        share=percent(event.validation.accuracy),
        cost=event.validation.data_cost,
    )
    eta = message("η {eta:.4g}", eta=event.eta) if OPTIMIZERS[config.optimizer].uses_eta else ""
    seconds = message("{seconds:.2f} s", seconds=event.seconds)
    return joined([line, _averaged(event), eta, seconds], "{first}, {second}")


def _averaged(event: EpochDone | Validated) -> str:
    return message("averaged {share}", share=percent(event.averaged.accuracy)) if event.averaged else ""


def change_line(event: Changed) -> str:
    """Return the line of a repeated live change."""
    name = RunConfig.model_fields[event.name].alias or event.name
    return message(
        "before mini-batch {batch} of epoch {epoch}: {name} {old} -> {new}",
        batch=event.batch + 1,
        epoch=event.epoch,
        name=name,
        old=event.old,
        new=event.new,
    )


def epochs(finished: Finished) -> str:
    """Return the number of finished epochs in words."""
    here = finished.checkpoint
    whole = count(here.epoch)
    if not here.batch or finished.ending is not Ending.REACHED:
        return whole
    return message("{epochs} and {images:,} images", epochs=whole, images=here.images)


def count(epochs: int) -> str:
    """Return a number of epochs in words."""
    return plural("{n} epoch", "{n} epochs", epochs)


def how_to_go_on(folder: RunFolder | None, out: Path | None) -> str:
    """Return a sentence with the command that continues a stopped run."""
    if folder is None:
        return ""
    name = [] if folder.trouble else [folder.folder.name]  # a run in a temporary folder is found without its name
    words = ["train", "--resume", *name, *(["--out", str(out)] if out else [])]
    return message("To continue: {command}", command=f"python -m core {shlex.join(words)}")


def kept(out: Path | None) -> str:
    """Return a sentence about the saved model."""
    if out:
        return message("The model so far is in {path}.", path=out)
    return message("No model was saved, because --out is missing.")


def advice(diverged: Diverged, out: Path | None) -> str:
    """Return sentences about divergence and its remedy."""
    remedy = diverged.advice
    if eta := diverged.suggested_eta:
        remedy = message("Try a smaller learning rate: {eta:g} (--set eta={eta:g}).", eta=eta)
    weights = message("The last good weights are in {path}.", path=out) if out else ""
    return joined([diverged.why, remedy, weights])
