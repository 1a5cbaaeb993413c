"""Backswing, through core.trainer.train as the window and the command line use it."""

from collections.abc import Generator
from time import perf_counter, process_time
from typing import Any

import core.trainer
import core.training.epoch_scores
from core.config import RunConfig
from core.data.dataset import Dataset
from core.events import EpochDone, Started
from core.linalg.arrays import Array
from tests.benchmarks.rivals import base


class Trainer(base.Trainer):
    """An epoch lasts from Started to EpochDone, reports and the copies of weights in them included, scoring not.

    told_seconds: what EpochDone.seconds says of the last epoch.
    """

    def __init__(self, config: RunConfig, data: Dataset, threads: int, **settings: Any) -> None:
        super().__init__(config, data, threads)
        self.config, self._data = config.changed(**settings), data
        self.told_seconds = 0.0
        self._run: Generator[Any] | None = None
        self._score = core.training.epoch_scores.score
        core.training.epoch_scores.score = self._scored_aside

    def reset(self, seed: int) -> None:
        if self._run:
            self._run.close()
        events = core.trainer.train(self.config.changed(seed=seed), self._data)
        assert isinstance(events, Generator)
        assert isinstance(next(events), Started)
        self._run = events
        self.aside = (0.0, 0.0)

    def epoch(self, seed: int) -> None:
        assert self._run
        done = next(event for event in self._run if isinstance(event, EpochDone))
        self.told_seconds = done.seconds
        self._network = done.checkpoint.network

    def parameters(self) -> tuple[list[Array], list[Array]]:
        assert self._run
        self._run.close()  # gives BLAS its threads back, before the network is scored
        return self._network.weights, self._network.biases

    def _scored_aside(self, *arguments: Any) -> Any:
        began, cpu_began = perf_counter(), process_time()
        scores = self._score(*arguments)
        seconds, cpu = self.aside
        self.aside = seconds + perf_counter() - began, cpu + process_time() - cpu_began
        return scores
