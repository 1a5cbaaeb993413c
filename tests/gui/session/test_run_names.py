"""Names of runs: one each, also after a restart; a continued run is called after the run that it continues."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.data.dataset import Dataset
from core.storage.runs import names
from core.storage.runs.listing import list_runs
from core.storage.runs.record import read_run
from gui.session.run_names import continued, is_named, number_in, numbered
from gui.session.workbench import Workbench

Start = Callable[[], Workbench]


@pytest.fixture
def start(qtbot: QtBot, digits: Dataset, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Start the program again: another workbench in the same home."""
    monkeypatch.setattr("core.data.sources.synthetic", lambda: digits)
    benches: list[Workbench] = []

    def start() -> Workbench:
        for bench in benches:
            bench.close()
        bench = Workbench()
        benches.append(bench)
        bench.draft.replace(bench.draft.config.changed(sizes="784-4-10", epochs=2))
        with qtbot.waitSignal(bench.store.loaded):
            bench.begin()
        return bench

    yield start
    for bench in benches:
        bench.close()


def train(qtbot: QtBot, bench: Workbench) -> str:
    """Train; return the name of the run in its folder."""
    with qtbot.waitSignal(bench.session.ended):
        bench.runs.train()
    folder = bench.history.runs[-1].folder
    assert folder
    assert read_run(folder).name == bench.history.runs[-1].name
    return bench.history.runs[-1].name


def test_a_run_that_continues_another_is_called_after_it() -> None:
    assert continued("Run 3") == "Run 3 (continued)"
    assert continued(continued("Run 3")) == "Run 3 (continued 2)"
    assert continued("Run 3 (continued 9)") == "Run 3 (continued 10)"
    assert continued("mine (old)") == "mine (old) (continued)"
    assert continued("Run 3", {"Run 3", "Run 3 (continued)", "Run 3 (continued 2)"}) == "Run 3 (continued 3)"


@pytest.mark.parametrize(
    ("name", "number"), [("Run 12", 12), ("Run 12 (continued)", 12), ("mine", 0), ("Run x", 0), ("Run 12th", 0)]
)
def test_the_number_of_a_run_is_read_from_its_name(name: str, number: int) -> None:
    assert number_in(name) == number
    assert number_in(numbered(7)) == 7


def test_no_number_is_given_twice_not_even_after_a_restart(qtbot: QtBot, start: Start) -> None:
    bench = start()
    assert [train(qtbot, bench) for _ in range(3)] == ["Run 1", "Run 1 (continued)", "Run 1 (continued 2)"]
    bench.reset()
    assert train(qtbot, bench) == "Run 2"
    bench = start()
    assert train(qtbot, bench) == "Run 3"  # before the runs on disk are read
    assert [run.name for run in list_runs()] == ["Run 1", "Run 1 (continued)", "Run 1 (continued 2)", "Run 2", "Run 3"]


def test_a_kept_run_is_continued_under_its_name_after_a_restart(qtbot: QtBot, start: Start) -> None:
    bench = start()
    train(qtbot, bench)
    bench.reset()
    train(qtbot, bench)
    folder = bench.history.runs[0].folder
    bench = start()
    assert folder
    assert bench.open(folder / names.CHECKPOINT)
    assert train(qtbot, bench) == "Run 1 (continued)"
    run = bench.history.runs[-1]
    assert read_run(run.folder or Path()).about.from_run == folder.name
    assert run.epoch_count == read_run(run.folder or Path()).epochs == 4


def test_two_continuations_of_one_run_have_two_names(qtbot: QtBot, start: Start) -> None:
    bench = start()
    train(qtbot, bench)
    folder = bench.history.runs[0].folder
    assert folder
    found = []
    for _ in range(2):
        assert bench.open(folder / names.CHECKPOINT)
        found.append(train(qtbot, bench))
    assert found == ["Run 1 (continued)", "Run 1 (continued 2)"]


def test_a_network_from_a_file_is_continued_under_the_name_of_the_file(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    bench = start()
    train(qtbot, bench)
    assert bench.document.save(tmp_path / "mine.safetensors")
    (folder,) = (run.folder for run in list_runs())
    for each in folder.iterdir():
        each.unlink()
    bench = start()
    with qtbot.waitSignal(bench.originFound):
        assert bench.open(tmp_path / "mine.safetensors")
    assert train(qtbot, bench) == "mine (continued)"


@pytest.mark.parametrize(("name", "may"), [("slow", True), ("slow (2)", True), ("slow (x)", False), ("slower", False)])
def test_a_name_that_was_given_is_known_again_with_a_number(name: str, may: bool) -> None:
    assert is_named(name, "slow") == may
