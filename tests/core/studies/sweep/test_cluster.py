"""A Dask scheduler and two workers on loopback, started for the test."""

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import numpy as np
import pytest

from core.data.sources import load
from core.events import Ending
from core.studies.sweep.running import Stops, sweep
from core.support.errors import UserError
from core.trainer import trained
from tests.core.studies.sweep.kit import ENDLESS, Deadly, points, weights

ROOT = Path(__file__).parents[4]
START_S = 120


def test_without_the_package_a_sentence_says_what_to_install(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.studies.sweep.running.find_spec", lambda name: None)
    with pytest.raises(UserError, match="pip install"):
        next(sweep(points(folder, eta=[1]), dask="tcp://127.0.0.1:1"))


class Dask:
    """A scheduler without Backswing and workers with and without it. processes: the scheduler, then the workers."""

    def __init__(self, folder: Path) -> None:
        self.processes: list[subprocess.Popen[bytes]] = []
        self._folder, file = folder, folder / "scheduler.json"
        words = ("--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(file))
        self._start({}, "scheduler", *words)
        self.address = _address(file)

    def add_worker(self, *, has_backswing: bool = True) -> None:
        """Start a worker and wait until the scheduler knows it."""
        environment = {"PYTHONPATH": str(ROOT)} if has_backswing else {}
        self._start(environment, "worker", self.address, "--host", "127.0.0.1", "--nthreads", "1", "--no-dashboard")
        distributed = pytest.importorskip("distributed")
        with distributed.Client(self.address, timeout=START_S) as client:
            client.wait_for_workers(len(self.processes) - 1, timeout=START_S)

    def _start(self, environment: dict[str, str], *words: str) -> None:
        known = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        process = subprocess.Popen(
            [sys.executable, "-m", "dask", *words],
            cwd=self._folder,
            env={**known, **environment, "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "3"},
            stderr=subprocess.DEVNULL,
        )
        self.processes.append(process)

    def close(self) -> None:
        """End them all."""
        for process in reversed(self.processes):
            process.terminate()
            process.wait()


@pytest.fixture
def dask(tmp_path: Path, own_home: Path) -> Iterator[Dask]:
    """A scheduler without workers."""
    pytest.importorskip("distributed", reason="distributed is not installed: the extra dask has it")
    made = Dask(tmp_path)
    yield made
    made.close()


@pytest.fixture
def cluster(dask: Dask) -> str:
    """The address of a scheduler with two workers."""
    for _ in range(2):
        dask.add_worker()
    return dask.address


def _address(file: Path) -> str:
    until = monotonic() + START_S
    while not file.exists():
        assert monotonic() < until, "the scheduler did not start"
        sleep(0.05)  # it has no other way of telling
    return str(json.loads(file.read_text())["address"])


@pytest.mark.slow
def test_two_workers_give_the_weights_of_each_config_alone(cluster: str, folder: Path) -> None:
    asked = points(folder, seeds=2, eta=[0.1, 0.5])
    results = list(sweep(asked, dask=cluster))
    data = load(str(folder))
    assert sorted(result.index for result in results) == [0, 1, 2, 3]
    for result in results:
        assert (result.ending, result.remark) == (Ending.EPOCHS, "")
        np.testing.assert_array_equal(weights(result), trained(asked[result.index].config, data).theta)


@pytest.mark.slow
def test_the_run_of_a_worker_that_is_killed_is_done_by_another(
    cluster: str, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module: Any = pytest.importorskip("core.studies.sweep.cluster")
    channel, killed = module.Cluster.channel, tmp_path / "killed"
    monkeypatch.setattr(
        module.Cluster, "channel", lambda place, index: Deadly(killed) if index == 1 else channel(place, index)
    )
    results = list(sweep(points(folder, eta=[0.1, 0.2, 0.3]), dask=cluster))
    assert killed.exists()
    assert [result.ending for result in results] == [Ending.EPOCHS] * 3, [result.remark for result in results]


@pytest.mark.slow
def test_a_worker_without_backswing_is_named_and_left_out(dask: Dask, folder: Path) -> None:
    dask.add_worker(has_backswing=False)
    with pytest.raises(UserError, match=r"cannot do these runs: Backswing is not installed there: python -m pip"):
        next(sweep(points(folder, eta=[1]), dask=dask.address))
    dask.add_worker()
    told: list[str] = []
    results = list(sweep(points(folder, eta=[0.1, 0.2]), dask=dask.address, warn=told.append))
    assert [result.ending for result in results] == [Ending.EPOCHS] * 2
    assert len(told) == 1


@pytest.mark.slow
def test_a_scheduler_that_goes_away_ends_the_sweep_and_what_is_done_stays(dask: Dask, folder: Path) -> None:
    dask.add_worker()
    running = sweep(points(folder, epochs=[1, ENDLESS, ENDLESS - 1]), dask=dask.address)
    assert next(running).ending is Ending.EPOCHS
    dask.processes[0].kill()
    assert all("went away" in result.remark for result in running)


@pytest.mark.slow
def test_all_are_stopped(cluster: str, folder: Path) -> None:
    stops = Stops()
    running = sweep(points(folder, epochs=[1, ENDLESS, ENDLESS - 1]), dask=cluster, stops=stops)
    assert next(running).ending is Ending.EPOCHS
    stops.stop()
    assert [result.ending for result in running] == [Ending.STOPPED] * 2


@pytest.mark.slow
def test_no_scheduler_is_a_sentence(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module: Any = pytest.importorskip("core.studies.sweep.cluster", reason="distributed is not installed")
    monkeypatch.setattr(module, "CONNECT_S", 1)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        with pytest.raises(UserError, match="No Dask scheduler answers"):
            next(sweep(points(folder, eta=[1]), dask=f"tcp://127.0.0.1:{taken.getsockname()[1]}"))
