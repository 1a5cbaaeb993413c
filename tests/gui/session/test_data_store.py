"""The data set in use: what was given up is not heard of again."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from core.data.dataset import Dataset
from gui.session.data_store import DataStore


@pytest.fixture
def store(qtbot: QtBot, digits: Dataset, monkeypatch: pytest.MonkeyPatch) -> Iterator[DataStore]:
    monkeypatch.setattr("core.data.sources.synthetic", lambda: digits)
    store = DataStore()
    yield store
    store.close()


@pytest.mark.parametrize("source", ["synthetic", "no such folder"])
def test_what_was_given_up_is_not_heard_of_even_when_it_was_done(qtbot: QtBot, store: DataStore, source: str) -> None:
    heard: list[object] = []
    store.loaded.connect(lambda *told: heard.append(told))
    store.failed.connect(heard.append)
    store.load(source)
    # a race is forced
    assert store._task._task
    store._task._task.wait()  # it has told, but nobody has listened yet
    store.cancel()
    QCoreApplication.processEvents()
    assert heard == []
    with qtbot.waitSignal(store.loaded):
        store.load("synthetic")


def test_the_fingerprint_is_taken_while_loading_so_that_a_run_begins_at_once(
    qtbot: QtBot, store: DataStore, digits: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.data.sources.synthetic", lambda: replace(digits))  # its own is not known yet
    with qtbot.waitSignal(store.loaded) as told:
        store.load("synthetic")
    monkeypatch.setattr("core.data.dataset.hashlib", None)
    assert len(told.args[1].fingerprint) == 64
