"""Early stopping: validation accuracy of each epoch, and the best epoch's weights while patience is on."""

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.linalg.arrays import Array


class EarlyStopping:
    """Early stopping of a run. accuracies, best_epoch, best_theta: as in Checkpoint."""

    def __init__(self, start: Checkpoint) -> None:
        self.accuracies = start.accuracies
        self.best_epoch, self.best_theta = start.best_epoch, start.best_theta

    def add(self, accuracy: float, answering: Array, config: RunConfig) -> bool:
        """Add an epoch with its weights `answering`, (P,); return whether it is the best so far."""
        is_best = self._is_best(accuracy, config)
        self.accuracies += (accuracy,)
        if is_best and config.patience:
            self.best_epoch, self.best_theta = len(self.accuracies), answering.copy()
        return is_best

    def is_out_of_patience(self, config: RunConfig) -> bool:
        """Return whether the best epoch is `patience` epochs ago; False before an epoch with patience has ended."""
        return bool(config.patience and self.best_epoch) and len(self.accuracies) - self.best_epoch >= config.patience

    def _is_best(self, accuracy: float, config: RunConfig) -> bool:
        if config.patience:  # may have been switched on late: earlier weights were not kept
            return not self.best_epoch or accuracy > self.accuracies[self.best_epoch - 1]
        return accuracy > max(self.accuracies, default=-1.0)
