"""A folder of a few images to sweep over, and channels that kill the worker that asks them."""

import os
import signal
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.config import RunConfig
from core.events import Event
from core.storage import model
from core.studies.sweep.grid import GridPoint, grid
from core.studies.sweep.local import Local
from core.studies.sweep.progress import RunProgress
from core.studies.sweep.running import Result

ENDLESS = 100_000
"""Epochs."""


class Deadly:
    """Kills the worker with signal 9 in the midst of its run; only once where `once` names a file to be made."""

    def __init__(self, once: Path | None = None) -> None:
        self._once = once

    def report(self, event: Event, folder: str) -> None:
        """Say nothing."""

    def read(self) -> Sequence[RunProgress]:
        return ()

    def stop(self) -> None:
        raise AssertionError("nobody stopped this run")

    def is_stopped(self) -> bool:
        if self._once is None or not self._once.exists():
            if self._once:
                self._once.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return False


def kill_the_worker_of(monkeypatch: pytest.MonkeyPatch, index: int) -> None:
    channel = Local.channel
    monkeypatch.setattr(Local, "channel", lambda local, asked: Deadly() if asked == index else channel(local, asked))


def points(folder: Path, seeds: int = 1, settings: dict[str, Any] | None = None, **knobs: Any) -> tuple[GridPoint, ...]:
    base = RunConfig(data=str(folder), epochs=2, sizes=(784, 8, 10)).changed(**(settings or {}))
    return grid([base], knobs, seeds)


def weights(result: Result) -> np.ndarray[Any, Any]:
    assert result.folder
    return model.load(result.folder / "checkpoint.safetensors").checkpoint.theta
