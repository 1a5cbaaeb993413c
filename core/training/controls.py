"""Controls with which another thread steers a run: pause, step, stop, speed, and change a live setting."""

import threading

from core.config import RunConfig
from core.config.knobs import knob
from core.events import Value
from core.optimizers import OPTIMIZERS
from core.support.errors import UserError
from core.support.messages import message
from core.training.speed import Speed


class Controls:
    """Thread-safe controls of a run.

    waiting: True if there is a request; the run reads it before each mini-batch and looks further only then.
    speed: how fast to train; see `set_speed`.
    """

    def __init__(self, *, paused: bool = False, speed: Speed = Speed.FULL) -> None:
        self._changed = threading.Condition()
        self._paused = paused
        self._steps = 0
        self._until_epoch_ends = False
        self._stopped = False
        self._config = RunConfig()
        self._settings: dict[str, Value] = {}
        self.waiting = paused
        self.speed = speed
        self.yields_to_pen = False
        """Rest briefly every few milliseconds, because another thread of this process is serving a person."""

    def pause(self) -> None:
        """Wait before the next mini-batch."""
        with self._changed:
            self._until_epoch_ends = False
        self._notify(paused=True)

    def resume(self) -> None:
        """Continue training."""
        with self._changed:
            self._until_epoch_ends = False
        self._notify(paused=False)

    def step_batch(self) -> None:
        """Train on one mini-batch, then pause."""
        with self._changed:
            self._steps += 1
        self._notify(paused=True)

    def step_epoch(self) -> None:
        """Train to the end of the epoch, then pause."""
        with self._changed:
            self._until_epoch_ends = True
        self._notify(paused=False)

    def stop(self) -> None:
        """End the run before the next mini-batch."""
        with self._changed:
            self._stopped = True
        self._notify(paused=False)

    def set_speed(self, speed: Speed) -> None:
        """Train at another speed from now on; a rest ends at once."""
        with self._changed:
            self.speed = speed
            self._changed.notify_all()

    def change(self, name: str, value: Value) -> None:
        """Set a live field of the config (eta, lambda_, batch_size, decay, ...) from the next mini-batch on.

        Raises UserError when the field is not live, the value is out of range, or the run does not use the field.
        """
        value = checked_change(self._config, name, value)
        with self._changed:
            self._settings[name] = value
        self._notify()

    def _notify(self, paused: bool | None = None) -> None:
        with self._changed:
            self._paused = self._paused if paused is None else paused
            self.waiting = True
            self._changed.notify_all()

    # The methods below are for the run itself.

    def begin(self, config: RunConfig) -> None:
        """Attach to a run of `config`. Raises UserError if it cannot use a change that was requested before."""
        with self._changed:
            self._config = config
            for name, value in self._settings.items():
                checked_change(config, name, value)

    @property
    def stopped(self) -> bool:
        """True if the run must end."""
        return self._stopped

    @property
    def paused(self) -> bool:
        """True if the run must wait: paused, without a requested step or change."""
        with self._changed:
            return self._nothing_to_do()

    def take_changes(self) -> dict[str, Value]:
        """Return the settings changed since the last call, and forget them."""
        with self._changed:
            changes, self._settings = self._settings, {}
            return changes

    def take_step(self) -> bool:
        """Use up a requested step before a mini-batch; return whether the mini-batch is such a single step."""
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

    def rest(self, seconds: float) -> None:
        """Sleep for some time, but no longer than until there is a request or another speed."""
        with self._changed:
            speed = self.speed
            self._changed.wait_for(lambda: self.waiting or self.speed is not speed, seconds)

    def epoch_ended(self) -> None:
        """Pause if a pause at the end of the epoch was requested."""
        with self._changed:
            if self._until_epoch_ends:
                self._until_epoch_ends = False
                self._paused = self.waiting = True

    def _nothing_to_do(self) -> bool:
        return self._paused and not (self._steps or self._stopped or self._settings)


def checked_change(config: RunConfig, name: str, value: Value) -> Value:
    """Return `value` as validated for the live field `name` of a run of `config`. Raises UserError if not allowed."""
    if name not in RunConfig.model_fields or not knob(name).live:
        raise UserError(message("{name} cannot change during a run; stop it first.", name=name))
    optimizer = OPTIMIZERS[config.optimizer]
    new: Value = getattr(config.changed(**{name: value}), name)
    if optimizer.full_batch and name not in config.cost_settings():
        raise UserError(
            message(
                "{optimizer} uses all training images at once and finds each step itself: {setting} has no effect. "
                "Choose another optimizer first.",
                optimizer=optimizer.title,
                setting=knob(name).title,
            )
        )
    return new
