"""Runs that are written when they are told to, and disks that fail on order."""

import os
from collections.abc import Callable

import pytest

from core.storage.runs import folder, growing
from core.support import atomic
from tests.core.storage.runs.kit import AtOnce, FullDisk


@pytest.fixture(autouse=True)
def quick_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing waits for a real disk: what is to be on it in which order is told by tests of its own."""
    monkeypatch.setattr(os, "fsync", lambda handle: None)


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """No thread: what is added is on the disk when `add` returns."""
    monkeypatch.setattr(folder, "Writer", AtOnce)


@pytest.fixture
def on(monkeypatch: pytest.MonkeyPatch) -> Callable[[FullDisk], FullDisk]:
    """Put all files that are written from now on on that disk."""

    def put(disk: FullDisk) -> FullDisk:
        monkeypatch.setattr(atomic, "open", disk.open, raising=False)
        monkeypatch.setattr(growing, "opened", disk.open)
        return disk

    return put
