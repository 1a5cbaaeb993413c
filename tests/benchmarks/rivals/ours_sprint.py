"""Backswing with the recipe `sprint`, from its first epoch to its last."""

from typing import Any

from core.config import RunConfig
from core.config.recipes import RECIPES
from core.data.dataset import Dataset
from tests.benchmarks.rivals import ours


class Trainer(ours.Trainer):
    """Trains all epochs at once, for the schedule of η needs them; its settings are the recipe's, not the task's."""

    def __init__(self, config: RunConfig, data: Dataset, threads: int, **settings: Any) -> None:
        super().__init__(RECIPES["sprint"].config, data, threads, **settings)
        self.epochs = self.config.epochs

    def epoch(self, seed: int) -> None:
        for _ in range(self.epochs):
            super().epoch(seed)
