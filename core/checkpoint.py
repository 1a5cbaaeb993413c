"""Checkpoint of a run: all that is needed to use its network and to continue as if the run had never stopped."""

from dataclasses import dataclass, field, replace
from typing import NamedTuple

from core.config import RunConfig
from core.config.knobs import knob
from core.data.batches import WHOLE, EpochSegment
from core.linalg.arrays import Array
from core.network import Network, initial_theta
from core.optimizers import OPTIMIZERS


class ScoreSums(NamedTuple):
    """Sums over examples from which running scores are computed.

    cost: mean cost times examples, without the λ term. accuracy: sum of `score_sum` (core.training.running_scores).
    """

    cost: float = 0.0
    accuracy: float = 0.0
    examples: int = 0

    def plus(self, cost: float, accuracy: float, examples: int) -> "ScoreSums":
        """Return the sums with more examples added."""
        return ScoreSums(self.cost + cost, self.accuracy + accuracy, self.examples + examples)


NO_SUMS = ScoreSums()


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """State of a run at one moment. Its arrays are never changed.

    config: with live changes. epoch: whole epochs done; batch: mini-batches done after them.
    theta: (P,), the optimizer's weights; state: its arrays. accuracies: validation accuracy after each epoch, 0..1.
    best_epoch, best_theta: the best epoch since patience was switched on, and its weights; 0 and None without patience.
    average: (P,), the moving average of the weights if `ema` is on.
    running: sums of the running scores of the current epoch. logits: weighted inputs of its last block that are not in
    `running` yet. segment: of the current epoch, in mini-batches of the current size.
    """

    config: RunConfig
    theta: Array
    epoch: int = 0
    batch: int = 0
    state: dict[str, Array] = field(default_factory=dict)
    accuracies: tuple[float, ...] = ()
    best_epoch: int = 0
    best_theta: Array | None = None
    running: ScoreSums = NO_SUMS
    logits: Array | None = None
    average: Array | None = None
    segment: EpochSegment = WHOLE

    @classmethod
    def fresh(cls, config: RunConfig) -> "Checkpoint":
        """Return the checkpoint before the first mini-batch of a run of `config`."""
        return cls.blank(config, initial_theta(config))

    @classmethod
    def blank(cls, config: RunConfig, theta: Array) -> "Checkpoint":
        """Return a checkpoint at weights theta (P,) with a fresh optimizer state; the average is theta itself."""
        average = theta.copy() if config.ema else None
        return cls(config, theta, state=_fresh_state(config, theta), average=average)

    @property
    def is_fresh(self) -> bool:
        """True before the first mini-batch."""
        return not (self.epoch or self.batch)

    @property
    def images(self) -> int:
        """Images of the current epoch that are done; the next mini-batch starts there in the epoch's order."""
        return self.segment.images_after(self.batch, self.config.batch_size)

    @property
    def answering(self) -> Array:
        """Newest weights that answer, (P,): their moving average if there is one."""
        return self.theta if self.average is None else self.average

    @property
    def network(self) -> Network:
        """Network of the best epoch if patience keeps one, else of the newest weights."""
        return Network.of(self.config, self.answering if self.best_theta is None else self.best_theta)

    def continued(self, config: RunConfig) -> "Checkpoint":
        """Return this checkpoint with other settings, without the state that they make meaningless.

        Raises ValueError when sizes or activations differ.
        """
        old = self.config
        if (config.sizes, config.hidden, config.output) != (old.sizes, old.hidden, old.output):
            raise ValueError("these weights belong to another network")
        here = self
        # Sums of gradients mean nothing to an optimizer that weighs them otherwise.
        means = ["dtype", "optimizer", "beta1", "beta2"]
        if OPTIMIZERS[config.optimizer].full_batch:  # nor are slopes of one cost those of another
            means += ["memory", "data", "digits", "train_images", "regularizer", "cost", *config.cost_settings()]
            means += ["label_noise", "label_smoothing", *(["seed"] if config.label_noise else [])]
        if any(getattr(config, name) != getattr(old, name) for name in means):
            theta = self.theta.astype(config.dtype)
            best = None if self.best_theta is None else self.best_theta.astype(config.dtype)
            average = None if self.average is None else self.average.astype(config.dtype)
            state = _fresh_state(config, theta)
            here = replace(here, theta=theta, best_theta=best, average=average, state=state)
        if bool(config.ema) != (here.average is not None):
            here = replace(here, average=here.theta.copy() if config.ema else None)
        frozen = [name for name in config.cost_settings() if not knob(name).live]
        images = ("data", "digits", "train_images", "label_noise", "label_smoothing")
        order = (*images, "batch_size", "seed", "dtype", "cost", *frozen)
        whole_epochs = OPTIMIZERS[config.optimizer].full_batch
        if whole_epochs or any(getattr(config, name) != getattr(old, name) for name in order):
            # The images, their labels or their order change: the current epoch starts again.
            here = replace(here, batch=0, running=NO_SUMS, logits=None, segment=WHOLE)
        if (config.data, config.digits) != (old.data, old.digits):
            # Scores on other images mean nothing for these: epochs are counted from 0 again.
            here = replace(here, epoch=0, accuracies=(), best_epoch=0, best_theta=None)
        if not config.patience or config.validation_images != old.validation_images:
            here = replace(here, best_epoch=0, best_theta=None)
        return replace(here, config=config)

    def from_best(self) -> "Checkpoint":
        """Return the end of the best epoch with a fresh optimizer state; this checkpoint if no best epoch is kept."""
        if self.best_theta is None:
            return self
        epoch, theta = self.best_epoch, self.best_theta
        blank = Checkpoint.blank(self.config, theta)
        return replace(blank, epoch=epoch, accuracies=self.accuracies[:epoch], best_epoch=epoch, best_theta=theta)


def _fresh_state(config: RunConfig, theta: Array) -> dict[str, Array]:
    optimizer = OPTIMIZERS[config.optimizer]
    return optimizer.make(theta, **optimizer.knobs_of(config))
