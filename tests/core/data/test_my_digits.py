"""My digits: saved drawings survive everything."""

import os
import signal
import subprocess
import sys
import textwrap
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from core.data import my_digits
from core.data.my_digits import MyDigits
from core.ink import render
from core.ink.strokes import Drawing, read_drawings, write_drawings
from core.support.errors import UserError
from core.support.file_lock import locked
from core.support.paths import data_dir

ONE = [[(0.5, 0.1), (0.5, 0.9)]]
SEVEN = [np.array([(0.1, 0.1), (0.9, 0.1)]), np.array([(0.9, 0.1), (0.4, 0.9)])]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "mine.jsonl"


def _labels(mine: MyDigits) -> list[int | None]:
    return [each.label for each in mine.drawings]


def _ids(mine: MyDigits) -> list[str]:
    return [each.id for each in mine.drawings]


def test_it_begins_empty_in_the_person_s_own_folder() -> None:
    mine = MyDigits()
    assert mine.drawings == ()
    assert not data_dir().exists()
    mine.add(ONE, 1)
    assert [each.label for each in read_drawings(data_dir() / "my-digits.jsonl")] == [1]


def test_what_is_kept_is_there_again_as_it_was(path: Path) -> None:
    mine = MyDigits(path)
    kept = [mine.add(ONE, 1), mine.add(SEVEN, 7), mine.add(ONE, 1)]
    again = MyDigits(path).drawings
    assert [each.id for each in again] == [each.id for each in kept]
    assert len({each.id for each in kept}) == 3
    assert [each.label for each in again] == [1, 7, 1]
    for stroke, drawn in zip(again[1].strokes, SEVEN, strict=True):
        np.testing.assert_array_equal(stroke, drawn)


def test_points_that_are_no_numbers_are_left_out(path: Path) -> None:
    drawing = MyDigits(path).add([[(0, 0), (np.nan, 1), (1, 1)], [], [(np.inf, 0)]], 1)
    assert [stroke.tolist() for stroke in drawing.strokes] == [[[0, 0], [1, 1]]]
    assert [stroke.tolist() for stroke in MyDigits(path).drawings[0].strokes] == [[[0, 0], [1, 1]]]


@pytest.mark.parametrize("strokes", [[], [[]], [[(np.nan, 0)]], [[(0, 0)] * (my_digits.MOST_POINTS + 1)]])
def test_nothing_and_too_much_are_a_sentence(path: Path, strokes: list[list[tuple[float, float]]]) -> None:
    with pytest.raises(UserError, match=r"canvas is empty|limit is 20,000"):
        MyDigits(path).add(strokes, 1)
    assert not path.exists()


def test_the_longest_drawing_can_be_read_again(path: Path) -> None:
    points = np.random.default_rng(1).standard_normal((my_digits.MOST_POINTS, 2)) * 1e-300
    MyDigits(path).add([points], 3)
    np.testing.assert_array_equal(MyDigits(path).drawings[0].strokes[0], points)


def test_a_label_is_a_digit(path: Path) -> None:
    with pytest.raises(ValueError, match="0 to 9"):
        MyDigits(path).add(ONE, 10)


def test_those_removed_are_gone(path: Path) -> None:
    mine = MyDigits(path)
    first, second = mine.add(ONE, 1), mine.add(SEVEN, 7)
    mine.remove([first.id, "unknown"])
    assert _ids(mine) == _ids(MyDigits(path)) == [second.id]


def test_every_change_can_be_taken_back(path: Path, tmp_path: Path) -> None:
    MyDigits(path).add(SEVEN, 7)
    write_drawings(tmp_path / "other.jsonl", [Drawing((np.array([(1.0, 2.0), (3.0, 4.0)]),), 4)])
    mine = MyDigits(path)
    states, changes = [mine.drawings], []
    for change in (
        lambda: mine.add(ONE, 1),
        lambda: mine.import_file(tmp_path / "other.jsonl"),
        lambda: mine.remove(_ids(mine)[:2]),
        lambda: mine.relabel(_ids(mine), 9),
    ):
        change()
        states.append(mine.drawings)
        changes.append(mine.latest)
    assert [len(state) for state in states] == [1, 2, 3, 1, 1]
    assert _labels(mine) == [9]
    for state, done in zip(states[-2::-1], changes[::-1], strict=True):
        mine.take_back(done)
        assert _labels(mine) == [each.label for each in state]
        assert _ids(mine) == _ids(MyDigits(path)) == [each.id for each in state]


def test_two_windows_keep_each_other_s_digits(path: Path) -> None:
    mine, other = MyDigits(path), MyDigits(path)
    a, b = mine.add(ONE, 1), other.add(SEVEN, 7)
    assert _ids(mine) == _ids(other) == [a.id, b.id]
    mine.take_back(mine.latest)
    assert _ids(mine) == _ids(other) == [b.id]
    other.remove([b.id])
    assert mine.drawings == ()


def test_undo_leaves_alone_what_another_window_has_done_since(path: Path) -> None:
    mine, other = MyDigits(path), MyDigits(path)
    relabelled, removed, both = (mine.add(ONE, label) for label in (3, 4, 5))
    mine.add(SEVEN, 7)
    added = mine.latest
    mine.relabel([both.id], 6)
    renamed = mine.latest
    other.relabel([relabelled.id], 8)
    other.remove([removed.id])
    other.relabel([both.id], 9)
    mine.take_back(renamed)
    mine.take_back(added)
    assert [(each.id, each.label) for each in MyDigits(path).drawings] == [(relabelled.id, 8), (both.id, 9)]


def test_what_is_not_there_cannot_be_relabelled(path: Path) -> None:
    mine = MyDigits(path)
    mine.add(ONE, 1)
    mine.relabel(["unknown"], 2)
    assert _labels(mine) == [1]
    with pytest.raises(ValueError, match="0 to 9"):
        mine.relabel(_ids(mine), 10)


def test_many_at_once_lose_nothing(path: Path) -> None:
    with ThreadPoolExecutor(8) as threads:
        added = list(threads.map(lambda n: MyDigits(path).add(ONE, n % 10).id, range(24)))
    assert sorted(_ids(MyDigits(path))) == sorted(added)


def test_while_another_is_busy_nothing_is_written(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(my_digits, "locked", partial(locked, patience_s=0))
    mine = MyDigits(path)
    with locked(Path(f"{path}.lock")), pytest.raises(UserError, match="busy"):
        mine.add(ONE, 1)
    assert not path.exists()
    mine.add(ONE, 1)
    assert _labels(mine) == [1]


@pytest.mark.skipif(sys.platform == "win32", reason="kills with a signal")
def test_a_process_that_is_killed_leaves_whole_drawings(path: Path) -> None:
    script = """
        import sys
        from pathlib import Path
        from core.data.my_digits import MyDigits
        mine = MyDigits(Path(sys.argv[1]))
        while True:
            mine.add([[(0, 0), (1, 1)]] * 50, 1)
            print("kept", flush=True)
    """
    command = [sys.executable, "-c", textwrap.dedent(script), str(path)]
    root = Path(my_digits.__file__).parents[2]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=root) as process:
        assert process.stdout
        kept = [process.stdout.readline() for _ in range(5)]
        os.kill(process.pid, signal.SIGKILL)
    assert kept == ["kept\n"] * 5
    mine = MyDigits(path)
    assert len(mine.drawings) >= 5
    mine.add(ONE, 1)
    assert len(MyDigits(path).drawings) >= 6


DAMAGED = {
    "cut": b'{"strokes": [[[1, 2',
    "unlabelled": b'{"strokes": [[[1, 2]]]}\n',
    "no text": b"\xff\xfe",
}


@pytest.mark.parametrize("damage", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_file_is_told_and_never_written(path: Path, tmp_path: Path, damage: bytes) -> None:
    mine = MyDigits(path)
    drawing = mine.add(SEVEN, 7)
    whole = path.read_bytes()
    path.write_bytes(whole + damage)
    write_drawings(tmp_path / "other.jsonl", [drawing])
    for act in (
        lambda: mine.drawings,
        lambda: mine.add(ONE, 1),
        lambda: mine.remove([drawing.id]),
        lambda: mine.relabel([drawing.id], 1),
        lambda: mine.take_back(mine.latest),
        lambda: mine.import_file(tmp_path / "other.jsonl"),
        lambda: mine.export_file(tmp_path / "out.jsonl"),
        mine.as_split,
    ):
        with pytest.raises(UserError, match=r"mine\.jsonl"):
            act()
    assert path.read_bytes() == whole + damage
    assert not (tmp_path / "out.jsonl").exists()
    path.write_bytes(whole)  # a person has corrected it
    mine.add(ONE, 1)
    assert _labels(mine) == [7, 1]


def test_ids_that_are_there_twice_are_told_apart(path: Path) -> None:
    line = b'{"id": "a", "label": 1, "strokes": [[[1, 2]]]}\n'
    path.write_bytes(line * 3)
    mine = MyDigits(path)
    assert _ids(mine) == ["a", "a-2", "a-3"]
    mine.remove(["a-2"])
    assert _ids(mine) == ["a", "a-3"]


def test_one_id_for_all_is_told_apart_at_a_number_each(path: Path) -> None:
    """Not by trying all numbers for each: 5 000 of them took seconds."""
    path.write_bytes(b'{"id": "a", "label": 1, "strokes": [[[1, 2]]]}\n' * 2_000)
    began = time.process_time()
    assert _ids(MyDigits(path))[-1] == "a-2000"
    plain = time.process_time() - began
    path.write_bytes(b'{"label": 1, "strokes": [[[1, 2]]]}\n' * 2_000)
    began = time.process_time()
    assert len(_ids(MyDigits(path))) == 2_000
    assert plain < 3 * (time.process_time() - began) + 0.1


def test_only_what_is_new_is_imported(path: Path, tmp_path: Path) -> None:
    mine, far = MyDigits(path), tmp_path / "far.jsonl"
    mine.add(SEVEN, 7)
    mine.export_file(far)
    assert mine.import_file(far) == 0
    one = Drawing((np.array(ONE[0]),), 1, _ids(mine)[0], "ada")
    write_drawings(far, [*mine.drawings, one, one])
    assert mine.import_file(far) == 1
    assert _labels(mine) == [7, 1]
    assert len(set(_ids(mine))) == 2
    assert mine.drawings[1].writer == "ada"


def test_an_import_is_taken_whole_or_not_at_all(path: Path, tmp_path: Path) -> None:
    mine, far = MyDigits(path), tmp_path / "far.jsonl"
    good = Drawing((np.array(ONE[0]),), 1)
    write_drawings(far, [good, Drawing(good.strokes, None, "nameless")])
    with pytest.raises(UserError, match=r"far\.jsonl: drawing nameless does not say which digit"):
        mine.import_file(far)
    with pytest.raises(UserError, match="Could not read"):
        mine.import_file(tmp_path / "gone.jsonl")
    assert mine.drawings == ()


def test_there_is_room_for_so_many(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(my_digits, "MOST_DRAWINGS", 2)
    mine = MyDigits(path)
    mine.add(ONE, 1)
    mine.add(SEVEN, 7)
    with pytest.raises(UserError, match="more than 2 drawings"):
        mine.add(ONE, 2)
    assert _labels(mine) == _labels(MyDigits(path)) == [1, 7]
    monkeypatch.setattr(my_digits, "LARGEST_FILE", 10)
    with pytest.raises(UserError, match="larger than 10 bytes"):
        mine.import_file(path)


def test_a_place_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for path in (tmp_path / "file" / "mine.jsonl", tmp_path):
        with pytest.raises(UserError):
            MyDigits(path).add(ONE, 1)


def test_the_network_sees_them_as_the_recipe_draws_them(path: Path) -> None:
    mine = MyDigits(path)
    assert mine.as_split().images.shape == (0, 784)
    mine.add(ONE, 1)
    before = mine.as_split()
    mine.add(SEVEN, 7)
    split = mine.as_split()
    np.testing.assert_array_equal(split.images, [render(ONE), render(SEVEN)])
    assert split.labels.tolist() == [1, 7]
    assert before.labels.tolist() == [1]


def test_a_folder_that_is_gone_is_not_begun_anew(tmp_path):
    place, away = tmp_path / "stick", tmp_path / "unplugged"
    mine = MyDigits(place / "mine.jsonl")
    mine.add(ONE, 1)
    place.rename(away)
    for act in (lambda: mine.drawings, lambda: mine.add(SEVEN, 7), lambda: mine.remove([])):
        with pytest.raises(UserError, match=r"stick is gone, and my digits with it \(1\)"):
            act()
    assert not place.exists()
    away.rename(place)
    mine.add(SEVEN, 7)
    assert [drawing.label for drawing in MyDigits(place / "mine.jsonl").drawings] == [1, 7]
