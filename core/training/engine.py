"""Parts of a run that depend on the size of its mini-batches: batches, stepper and worker threads."""

from typing import Any

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.augment.augmentation import Augmentation
from core.data.batches import ROWS_PER_BLOCK, Batches, Block
from core.data.dataset import Split
from core.linalg.arrays import Array, Labels
from core.linalg.worker_threads import WorkerThreads
from core.mini_batch import MiniBatch
from core.optimizers import OPTIMIZERS
from core.training.compiled.stepper import CompiledStepper
from core.training.full_batch_stepper import FullBatchStepper
from core.training.mini_batch_stepper import MiniBatchStepper
from core.training.position import Position
from core.training.stepper import Stepper


class Engine:
    """Batches, stepper and threads for the checkpoint `start` and its training set.

    Another mini-batch size needs a new engine. A run whose size is changed and one that is resumed at the same point
    thus compute the same, bit for bit. kernels: of core.training.engines.
    """

    def __init__(self, start: Checkpoint, train: Split, kernels: Any = None) -> None:
        config = start.config
        full_batch = OPTIMIZERS[config.optimizer].full_batch
        size = ROWS_PER_BLOCK if full_batch else config.batch_size
        augmentation, is_raw = Augmentation.of(config), kernels is not None and train.is_ink
        common = train, config.sizes[-1], size, config.dtype, augmentation, config.seed
        self.batches = Batches(*common, is_raw=is_raw, smoothing=config.label_smoothing)
        self._threads = WorkerThreads.fit_for(config.sizes, self.batches.batch_size)
        given = start, self.batches, len(train)
        self.stepper: Stepper
        if kernels is not None:
            # One of the threads that distort images and of those that train would wait for the other's processor.
            threads = max(1, self._threads.size - augmentation.active)
            self.stepper = CompiledStepper(*given, threads, kernels)
        else:
            self.stepper = (FullBatchStepper if full_batch else MiniBatchStepper)(*given, self._threads)

    def last_mini_batch(
        self, config: RunConfig, here: Position, order: Labels, block: Block, at: int, before: Array
    ) -> MiniBatch | None:
        """Return the record of mini-batch `at` of `block`, just stepped on from the weights `before`, (P,).

        None if the stepper makes no step per mini-batch. order: (N,), of the epoch. here: position before the step.
        """
        gradient = self.stepper.last_gradient()
        if gradient is None:
            return None
        indices = order[here.image : here.image + block.x.shape[1]].copy()
        x, y, z = block.inputs(at, self.stepper.theta.dtype), block.y[at].copy(), block.z[at].copy()
        place, after = (here.epoch + 1, here.batch + 1), self.stepper.theta.copy()
        return MiniBatch(config, *place, self.stepper.eta, indices, x, y, z, gradient, before, after)

    def close(self) -> None:
        """Close the stepper and stop the worker threads."""
        self.stepper.close()
        self._threads.close()
