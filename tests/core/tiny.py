"""Network and data so small that a whole run takes milliseconds."""

import threading
from collections.abc import Generator, Iterable, Iterator
from typing import Any

import numpy as np

from core.config import RunConfig
from core.config.knobs import knob
from core.costs import COSTS
from core.data.dataset import Dataset, Split
from core.events import Event, Finished, Value
from core.optimizers import OPTIMIZERS
from core.schedules import SCHEDULES

SIZES = (5, 4, 3, 2)


def split(count: int, seed: int = 0) -> Split:
    """Make images of 5 pixels in 2 overlapping classes, which cannot be memorised in one epoch."""
    random = np.random.default_rng(seed)
    labels = random.integers(0, 2, count)
    return Split((random.integers(0, 200, (count, 5)) + 55 * labels[:, None]).astype(np.uint8), labels)


def dataset(train: int = 23, validation: int = 12) -> Dataset:
    """Make 23 images: 5 mini-batches of 4 and a remainder of 3."""
    return Dataset("tiny", split(train, 1), split(validation, 2), split(7, 3))


def config(**settings: Any) -> RunConfig:
    return RunConfig(sizes=SIZES, batch_size=4, epochs=3).changed(**settings)


LIVE = [name for name in RunConfig.model_fields if knob(name).live]
"""Every setting that can change while a run goes on."""


def config_using(name: str, **settings: Any) -> RunConfig:
    """Return a config in which the setting `name` has an effect, by the choices that list it as a knob."""
    fields = {"cost": COSTS, "decay": SCHEDULES, "optimizer": OPTIMIZERS}
    choices = {
        field: next(entry.name for entry in registry.values() if name in entry.knobs)
        for field, registry in fields.items()
        if any(name in entry.knobs for entry in registry.values())
    }
    return config(**settings).changed(decay_epochs=2, decay_steps=7, halvings=0, **choices)


def another_value(name: str, config: RunConfig) -> Value:
    """Return another value of a setting, within its range and close to the config's."""
    of, now = knob(name), getattr(config, name)
    if of.choices:
        return next(choice for choice in reversed(of.choices) if choice != now)
    if of.kind is bool:
        return not now
    if of.kind is int:
        return int(now // 2 or now + 1)
    assert of.maximum is not None
    if not now:
        return min(of.maximum / 2, 0.5)
    return float(2 * now if 2 * now < of.maximum else now / 2)


def until(kind: type[Event], run: Iterator[Event]) -> tuple[list[Event], Any]:
    """Consume events up to the first of a kind; return those before it, and it."""
    before: list[Event] = []
    for event in run:
        if isinstance(event, kind):
            return before, event
        before.append(event)
    raise AssertionError(f"no {kind.__name__} came")


def only(kind: type[Any], events: Iterable[Event]) -> list[Any]:
    return [event for event in events if isinstance(event, kind)]


def close(run: Iterator[Event]) -> None:
    """Cancel a run."""
    assert isinstance(run, Generator)
    run.close()


def end(events: Iterable[Event]) -> Finished:
    """Return the last event, which is Finished."""
    *_, last = events
    assert isinstance(last, Finished)
    return last


def threads(name: str = "ahead") -> list[threading.Thread]:
    """Return the threads whose name begins so; others, such as a progress bar's, do not matter."""
    return [thread for thread in threading.enumerate() if thread.name.startswith(name)]
