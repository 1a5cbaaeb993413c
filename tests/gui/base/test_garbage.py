"""Garbage is collected in the window's thread, whoever made it."""

import gc
import threading
import weakref

import pytest
from pytestqt.qtbot import QtBot

from gui.base import garbage


class Cycle:
    def __init__(self, died_in: list[threading.Thread]) -> None:
        self.me = self
        weakref.finalize(self, lambda: died_in.append(threading.current_thread()))


def test_what_another_thread_leaves_behind_dies_in_this_one(qtbot: QtBot) -> None:
    died_in: list[threading.Thread] = []

    def work() -> None:
        for _ in range(5_000):  # many times what would make Python collect by itself
            Cycle(died_in)

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert not gc.isenabled()
    qtbot.waitUntil(lambda: len(died_in) == 5_000)
    assert set(died_in) == {threading.main_thread()}


@pytest.mark.parametrize(("seconds", "frozen"), [(0.001, 0), (0.070, 1)])
def test_what_survives_a_long_collection_is_not_walked_again(
    seconds: float, frozen: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[str] = []
    clock = iter((0.0, seconds))
    monkeypatch.setattr(garbage, "thread_time", lambda: next(clock))
    monkeypatch.setattr(gc, "get_count", lambda: (100_000, 100, 100))
    monkeypatch.setattr(gc, "collect", lambda generation: calls.append(f"collect {generation}"))
    monkeypatch.setattr(gc, "freeze", lambda: calls.append("freeze"))
    garbage.collect_what_is_due()
    assert calls == ["collect 2", *["freeze"] * frozen]
