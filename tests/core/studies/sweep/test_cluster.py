"""A Dask scheduler and two workers on loopback, started for the test."""

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
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


@pytest.fixture
def cluster(tmp_path: Path, own_home: Path) -> Iterator[str]:
    """The scheduler's address."""
    distributed = pytest.importorskip("distributed", reason="distributed is not installed: the extra dask has it")
    file = tmp_path / "scheduler.json"
    dask = [sys.executable, "-m", "dask"]
    with ExitStack() as stack:

        def start(*words: str) -> None:
            process = subprocess.Popen([*dask, *words], cwd=tmp_path, env=_environment(), stderr=subprocess.DEVNULL)
            stack.callback(process.wait)
            stack.callback(process.terminate)

        start("scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(file))
        address = _address(file)
        for _ in range(2):
            start("worker", address, "--host", "127.0.0.1", "--nthreads", "1", "--no-dashboard")
        with distributed.Client(address, timeout=START_S) as client:
            client.wait_for_workers(2, timeout=START_S)
        yield address


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "3"}


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
