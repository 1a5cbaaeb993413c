"""What makes steps of mini-batches of one size: the batches, the stepper, and the threads that help it."""

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.augment.augmentation import Augmentation
from core.data.batches import ROWS_PER_BLOCK, Batches, Block
from core.data.dataset import Split
from core.linalg.arrays import Array, Labels
from core.linalg.worker_threads import WorkerThreads
from core.mini_batch import MiniBatch
from core.optimizers import OPTIMIZERS
from core.training.full_batch_stepper import FullBatchStepper
from core.training.position import Position
from core.training.stepper import Stepper


class Engine:
    """Made for `start`, a checkpoint, and the training set of its run; made anew for another size of mini-batches.

    A run whose size is changed while it goes on and one that is resumed right there thus do the same, bit for bit.
    """

    def __init__(self, start: Checkpoint, train: Split) -> None:
        config = start.config
        full_batch = OPTIMIZERS[config.optimizer].full_batch
        size = ROWS_PER_BLOCK if full_batch else config.batch_size
        self.batches = Batches(train, config.sizes[-1], size, config.dtype, Augmentation.of(config), config.seed)
        self._threads = WorkerThreads.fit_for(config.sizes, self.batches.batch_size)
        stepper = FullBatchStepper if full_batch else Stepper
        self.stepper: Stepper | FullBatchStepper = stepper(start, self.batches, len(train), self._threads)

    def seen(
        self, config: RunConfig, here: Position, order: Labels, block: Block, at: int, before: Array | None
    ) -> MiniBatch | None:
        """Mini-batch `at` of `block`, which has just been stepped on from the weights `before`.

        None without these, and for an optimizer of the full batch, which makes no step of it. order: of the epoch.
        here: where that mini-batch begins.
        """
        stepper = self.stepper
        if before is None or isinstance(stepper, FullBatchStepper):
            return None
        indices = order[here.image : here.image + block.x.shape[1]].copy()
        x, y, z = (part[at].copy() for part in (block.x, block.y, block.z))
        place = here.epoch + 1, here.batch + 1
        return MiniBatch(
            config, *place, stepper.eta, indices, x, y, z, stepper.gradient(), before, stepper.theta.copy()
        )

    def close(self) -> None:
        """The run is over, or goes on with another engine."""
        self.stepper.close()
        self._threads.close()
