"""`train` killed at any moment and continued with --resume: equal bytes to an uninterrupted run."""

import os
import random
import signal
import subprocess
import sys
from pathlib import Path
from time import perf_counter, sleep

import pytest

from core.events import Ending
from core.storage import model
from core.storage.runs import figures, names
from core.storage.runs.listing import interrupted
from core.storage.runs.record import is_run, read_run
from core.storage.runs.writer import REST_S
from core.support.paths import runs_dir

ROOT = Path(__file__).parents[3]
MANY, _AT_ONCE = int(os.environ.get("BACKSWING_KILLS", "16")), 4
"""Kills in all, and by one test."""

SETTINGS = ("sizes=784-300-10", "optimizer=momentum", "eta=0.001", "dropout=0.2", "elastic_alpha=20")
SET = [word for pair in SETTINGS for word in ("--set", pair)]

SLACK_S = 2.0
"""For a write on a busy machine."""


class Killer:
    """Killer of `train` runs: starts, kills and continues them. lost: epochs lost by each kill."""

    def __init__(self, folder: Path, out: Path, epochs: int) -> None:
        self.settings = ["--data", str(folder), *SET, "--set", f"epochs={epochs}"]
        self.out = out
        self.kills, self.in_mid_run, self.nothing_yet, self.whole = 0, 0, 0, 0
        self.lost: list[int] = []
        self.whole_s = 0.0
        """Seconds of a run here without interruption: the times of the kills are drawn up to it."""

    def train(self, *words: str) -> "subprocess.Popen[str]":
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        command = [sys.executable, "-m", "core", "train", *words]
        return subprocess.Popen(command, cwd=ROOT, text=True, **pipes)  # type: ignore[call-overload]  # two pipes

    def kill_once(self, chance: random.Random) -> bool:
        """Start or continue the run and kill it, at once or after a while; return False if it ended before."""
        with self.train(*self._words()) as process:
            goes_for_s = 0.0
            if chance.random() < 0.7:
                process.stdout.readline()  # type: ignore[union-attr]  # a pipe
                goes_for_s = chance.uniform(0, self.whole_s)
                sleep(goes_for_s)
            else:
                sleep(chance.uniform(0, self.whole_s))
            process.send_signal(signal.SIGKILL)
            told, err = process.communicate()
        assert process.returncode in (0, -signal.SIGKILL), err
        assert err == ""
        if process.returncode == 0:
            return False
        self._count(told, goes_for_s)
        return True

    def _count(self, told: str, went_for_s: float) -> None:
        self.kills += 1
        folders = sorted(path for path in runs_dir().glob("2*") if is_run(path))
        if not folders or read_run(folders[-1]).checkpoint_path is None:
            self.nothing_yet += 1
            assert went_for_s < REST_S + SLACK_S
            return
        record = read_run(folders[-1])
        assert not record.first_troubles
        assert record.checkpoint_path
        epoch = model.load(record.checkpoint_path).checkpoint.epoch
        epochs = [int(line.split()[1]) for line in told.splitlines() if line.startswith("epoch ")]
        if epochs:
            self.in_mid_run += 1
            self.lost.append(max(0, epochs[-1] - epoch))

    def finish(self) -> None:
        """Start or continue the run, to the end."""
        with self.train(*self._words()) as process:
            _, err = process.communicate()
        assert (process.returncode, err) == (0, "")

    def _words(self) -> list[str]:
        return [*(["--resume"] if interrupted() else self.settings), "--out", str(self.out)]


@pytest.fixture
def epochs() -> int:
    """Some seconds in all."""
    return 40


@pytest.fixture
def killer(folder: Path, tmp_path: Path, epochs: int) -> Killer:
    return Killer(folder, tmp_path / "killed.safetensors", epochs)


@pytest.fixture
def uninterrupted(tmp_path: Path, killer: Killer) -> Path:
    """Run folder of the same run without interruption, and its model."""
    home, out = tmp_path / "other home", tmp_path / "whole.safetensors"
    words = [sys.executable, "-m", "core", "train", *killer.settings, "--out", str(out)]
    began = perf_counter()
    subprocess.run(words, cwd=ROOT, env=os.environ | {"BACKSWING_HOME": str(home)}, check=True, capture_output=True)
    killer.whole_s = perf_counter() - began
    (run,) = (home / "data" / "runs").iterdir()
    return run


def _assert_same(killer: Killer, whole: Path) -> None:
    """Return the model, the run's networks, and all its numbers except seconds."""
    *_, newest = sorted(path for path in runs_dir().glob("2*") if is_run(path))
    ours, theirs = model.load(killer.out), model.load(whole.parents[3] / "whole.safetensors")
    assert ours.scores == theirs.scores
    pairs = [(ours, theirs), *((model.load(newest / n), model.load(whole / n)) for n in (names.CHECKPOINT, names.BEST))]
    for mine, other in pairs:
        one, two = mine.checkpoint, other.checkpoint
        assert (one.epoch, one.config, one.accuracies) == (two.epoch, two.config, two.accuracies)
        assert one.theta.tobytes() == two.theta.tobytes()
        assert {n: a.tobytes() for n, a in one.state.items()} == {n: a.tobytes() for n, a in two.state.items()}
    record, other_record = read_run(newest), read_run(whole)
    assert (record.ending, record.troubles) == (Ending.EPOCHS, ())
    for name in set(figures.COLUMNS) - {"seconds"}:
        assert record.curves[name].tobytes() == other_record.curves[name].tobytes()


def _kill(times: int, seed: int, killer: Killer, whole: Path) -> None:
    chance, is_whole = random.Random(seed), False
    while killer.kills < times or not is_whole:
        if killer.kills < times:
            is_whole = not killer.kill_once(chance)
        else:
            killer.finish()
            is_whole = True
        if is_whole:
            killer.whole += 1
            _assert_same(killer, whole)


@pytest.mark.parametrize("epochs", [15])
def test_killed_at_2_random_moments(killer: Killer, uninterrupted: Path) -> None:
    _kill(2, 1, killer, uninterrupted)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2, 2 + MANY // _AT_ONCE))  # so that no test takes long
def test_killed_at_many_random_moments(seed: int, killer: Killer, uninterrupted: Path) -> None:
    _kill(_AT_ONCE, seed, killer, uninterrupted)
    lost = {epochs: killer.lost.count(epochs) for epochs in sorted(set(killer.lost))}
    print(  # noqa: T201  # for -s
        f"\n{killer.kills} kills, {killer.in_mid_run} after an epoch was told, {killer.nothing_yet} before there was a "
        f"run to go on with; {killer.whole} runs came to their end, the same bit for bit; epochs lost: {lost}"
    )
