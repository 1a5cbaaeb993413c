"""The handle by which another thread steers a run: pause, step, stop, and change a live setting."""

import threading

from core.config import RunConfig
from core.config.knobs import knob
from core.events import Value
from core.optimizers import OPTIMIZERS
from core.support.errors import UserError


class Controls:
    """Safe to call from any thread. The run looks at `waiting` before each mini-batch and asks further only then."""

    def __init__(self, *, paused: bool = False) -> None:
        self._changed = threading.Condition()
        self._paused = paused
        self._steps = 0
        self._until_epoch_ends = False
        self._stopped = False
        self._config = RunConfig()
        self._settings: dict[str, Value] = {}
        self.waiting = paused
        self.yields_to_pen = False
        """Rest a little every few milliseconds: another thread of this process answers a person just now."""

    def pause(self) -> None:
        """Wait before the next mini-batch."""
        with self._changed:
            self._until_epoch_ends = False
        self._tell(paused=True)

    def resume(self) -> None:
        """Go on."""
        with self._changed:
            self._until_epoch_ends = False
        self._tell(paused=False)

    def step_batch(self) -> None:
        """Do one mini-batch, then wait."""
        with self._changed:
            self._steps += 1
        self._tell(paused=True)

    def step_epoch(self) -> None:
        """Go on to the end of the epoch, then wait."""
        with self._changed:
            self._until_epoch_ends = True
        self._tell(paused=False)

    def stop(self) -> None:
        """End the run before the next mini-batch."""
        with self._changed:
            self._stopped = True
        self._tell(paused=False)

    def change(self, name: str, value: Value) -> None:
        """Set a live field of the config (eta, lambda_, batch_size, decay, ...) from the next mini-batch on.

        Raises UserError when the field is not live, the value out of its range, or the run has no use for it.
        """
        value = checked_change(self._config, name, value)
        with self._changed:
            self._settings[name] = value
        self._tell()

    def _tell(self, paused: bool | None = None) -> None:
        with self._changed:
            self._paused = self._paused if paused is None else paused
            self.waiting = True
            self._changed.notify_all()

    # What follows is for the run itself.

    def begin(self, config: RunConfig) -> None:
        """A run of `config` is steered from now on. Raises UserError where it has no use for a change asked before."""
        with self._changed:
            self._config = config
            for name, value in self._settings.items():
                checked_change(config, name, value)

    @property
    def stopped(self) -> bool:
        """Whether the run shall end."""
        return self._stopped

    @property
    def paused(self) -> bool:
        """Whether the run shall wait: paused, with no step granted and nothing to change."""
        with self._changed:
            return self._nothing_to_do()

    def take_changes(self) -> dict[str, Value]:
        """The settings changed since the last call; empties the list."""
        with self._changed:
            changes, self._settings = self._settings, {}
            return changes

    def take_step(self) -> bool:
        """A mini-batch is about to be done: use up a granted step, and see to it that the run looks again in time.

        Returns whether the mini-batch is a step of its own.
        """
        with self._changed:
            is_step = self._paused and self._steps > 0
            self._steps = max(0, self._steps - 1)
            self.waiting = self._paused or self._stopped or bool(self._settings)
            return is_step

    def wait(self) -> None:
        """Sleep until there is something to do: a step, a resume, a stop or a change."""
        with self._changed:
            while self._nothing_to_do():
                self._changed.wait()

    def epoch_ended(self) -> None:
        """The run is between two epochs."""
        with self._changed:
            if self._until_epoch_ends:
                self._until_epoch_ends = False
                self._paused = self.waiting = True

    def _nothing_to_do(self) -> bool:
        return self._paused and not (self._steps or self._stopped or self._settings)


def checked_change(config: RunConfig, name: str, value: Value) -> Value:
    """The value as a run of `config` takes it for its live field `name`. Raises UserError where it cannot."""
    if name not in RunConfig.model_fields or not knob(name).live:
        raise UserError(f"{name} cannot change while a run goes on; stop it first.")
    optimizer = OPTIMIZERS[config.optimizer]
    new: Value = getattr(config.changed(**{name: value}), name)
    if optimizer.full_batch and name not in config.cost_settings():
        raise UserError(
            f"{optimizer.title} looks at all training images at once and finds each step itself: "
            f"{knob(name).title} has no say in it. Choose another optimizer first."
        )
    return new
