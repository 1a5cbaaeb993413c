"""Garbage is collected in the window's thread, whoever made it."""

import gc
import threading
import weakref

from pytestqt.qtbot import QtBot


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
