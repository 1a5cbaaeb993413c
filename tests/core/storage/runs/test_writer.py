"""The writer's thread: everything asked for is written, though not each ask on its own."""

import threading

import pytest

from core.storage.runs import writer
from core.storage.runs.writer import Writer


def test_the_last_ask_is_always_written() -> None:
    state, written = [0], []
    work = Writer(lambda: written.append(state[0]))
    for number in range(1, 2000):
        state[0] = number
        work.ask()
    assert work.close(60)
    assert written[-1] == 1999
    assert len(written) < 100


def test_nothing_is_written_unasked() -> None:
    written: list[int] = []
    work = Writer(lambda: written.append(1))
    assert work.close(60)
    assert written == []
    assert work.close(60)


def test_it_rests_between_two_writes_but_not_at_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writer, "REST_S", 600.0)  # longer than a busy machine keeps us from looking
    began = threading.Semaphore(0)
    written: list[int] = []

    def write() -> None:
        written.append(1)
        began.release()

    work = Writer(write)
    work.ask()
    began.acquire()
    work.ask()
    assert not began.acquire(timeout=0.25)
    work.ask()
    assert work.close(60)
    assert len(written) == 2


def test_who_does_not_end_is_not_waited_for() -> None:
    goes_on = threading.Event()
    work = Writer(lambda: goes_on.wait() and None)
    work.ask()
    assert not work.close(0.01)
    goes_on.set()
    assert work.close(60)
