"""My digits in the window: every change can be undone, every failure is a sentence."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from core.ink.strokes import read_drawings
from gui.session.my_digits import MyDigitsStore

ONE = [np.array([(0.5, 0.1), (0.5, 0.9)])]
SEVEN = [np.array([(0.1, 0.1), (0.9, 0.1), (0.4, 0.9)])]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "mine.jsonl"


@pytest.fixture
def store(qtbot: QtBot, path: Path) -> Iterator[MyDigitsStore]:
    store = MyDigitsStore(path)
    yield store
    store.close()


def labels(store: MyDigitsStore) -> list[int | None]:
    return [drawing.label for drawing in store.drawings]


def test_what_is_kept_is_there_again(qtbot, store, path):
    with qtbot.waitSignal(store.changed):
        store.keep(ONE, 1)
    store.keep(SEVEN, 7)
    again = MyDigitsStore(path)
    assert labels(again) == [1, 7]
    assert np.allclose(again.drawings[1].strokes[0], SEVEN[0])
    assert list(again.split().labels) == [1, 7]
    assert again.split().images.any(axis=1).all()


def test_each_change_is_undone_in_turn(qtbot, store, path):
    assert not store.can_undo
    states = [store.drawings]
    for change in (
        lambda: store.keep(ONE, 1),
        lambda: store.keep(SEVEN, 1),
        lambda: store.relabel([store.drawings[1].id], 7),
        lambda: store.remove([store.drawings[0].id]),
    ):
        with qtbot.waitSignal(store.changed):
            change()
        states.append(store.drawings)
    assert [[d.label for d in state] for state in states] == [[], [1], [1, 1], [1, 7], [7]]
    for state in reversed(states[:-1]):
        with qtbot.waitSignal(store.changed):
            store.undo()
        assert [(d.id, d.label) for d in store.drawings] == [(d.id, d.label) for d in state]
        assert [d.id for d in MyDigitsStore(path).drawings] == [d.id for d in state]
    assert not store.can_undo
    with qtbot.assertNotEmitted(store.changed):
        store.undo()


def test_relabelling_keeps_the_place_and_the_strokes(store):
    store.keep(ONE, 7)
    store.keep(SEVEN, 7)
    before = store.drawings
    store.relabel([before[0].id], 1)
    assert labels(store) == [1, 7]
    assert [d.id for d in store.drawings] == [d.id for d in before]


def test_exporting_and_importing_bring_them_to_another_computer(qtbot, store, tmp_path):
    store.keep(ONE, 1)
    store.keep(SEVEN, 7)
    with qtbot.waitSignal(store.said) as told:
        store.export_file(tmp_path / "out.jsonl")
    assert told.args == ["Saved out.jsonl."]
    assert [d.label for d in read_drawings(tmp_path / "out.jsonl")] == [1, 7]
    other = MyDigitsStore(tmp_path / "other.jsonl")
    with qtbot.waitSignals([other.changed, other.said]):
        other.import_file(tmp_path / "out.jsonl")
    assert labels(other) == [1, 7]
    with qtbot.waitSignal(other.said) as told, qtbot.assertNotEmitted(other.changed):
        other.import_file(tmp_path / "out.jsonl")
    assert told.args == ["0 drawings are new."]
    other.undo()
    assert labels(other) == []


def test_what_is_asked_for_meanwhile_follows(qtbot, store, tmp_path):
    store.keep(ONE, 1)
    with qtbot.waitSignals([store.said, store.changed, store.said]):
        store.export_file(tmp_path / "before.jsonl")
        store.keep(SEVEN, 7)
        store.export_file(tmp_path / "after.jsonl")
    qtbot.waitUntil((tmp_path / "after.jsonl").exists)
    assert [d.label for d in read_drawings(tmp_path / "before.jsonl")] == [1]
    assert labels(store) == [1, 7]


def test_a_file_that_is_none_is_a_sentence_and_nothing_changes(qtbot, store, tmp_path):
    store.keep(ONE, 1)
    (tmp_path / "bad.jsonl").write_text("<html>")
    for name in ("bad.jsonl", "gone.jsonl"):
        with qtbot.waitSignal(store.failed) as told, qtbot.assertNotEmitted(store.changed):
            store.import_file(tmp_path / name)
        assert name in told.args[0]
    assert labels(store) == [1]


def test_a_folder_that_cannot_be_written_is_a_sentence(qtbot, tmp_path):
    (tmp_path / "file").write_text("")
    store = MyDigitsStore(tmp_path / "file" / "mine.jsonl")
    with qtbot.waitSignal(store.failed), qtbot.assertNotEmitted(store.changed):
        store.keep(ONE, 1)
    assert not store.can_undo


def test_a_damaged_collection_is_told_once_and_left_as_it_is(qtbot, path):
    path.write_text("damaged\n")
    store = MyDigitsStore(path)
    told: list[str] = []
    store.failed.connect(told.append)
    assert store.drawings == store.drawings == ()
    assert len(told) == 1
    assert str(path) in told[0]
    store.keep(ONE, 1)
    assert path.read_text() == "damaged\n"
