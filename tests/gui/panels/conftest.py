"""What the tests of the panels that show runs share: a history, a small config, and real runs to fill it with."""

from collections.abc import Callable

import pytest

from core.config import RunConfig
from core.controls import Controls
from core.data.dataset import Dataset
from core.events import Event
from core.trainer import train
from gui.history import History

Watch = Callable[[Event, Controls], None]


@pytest.fixture
def history() -> History:
    return History()


@pytest.fixture
def config() -> RunConfig:
    return RunConfig(sizes=(784, 8, 10), epochs=3, lambda_=0.1)


@pytest.fixture
def learn(history: History, digits: Dataset) -> Callable[..., list[Event]]:
    """Train for real into the history and return the events; `watch` sees each of them and may steer."""

    def learn(config: RunConfig, name: str = "", watch: Watch | None = None) -> list[Event]:
        history.begin(config, name or f"Run {len(history.runs) + 1}")
        controls, events = Controls(), []
        for event in train(config, digits, controls):
            history.add(event)
            events.append(event)
            if watch:
                watch(event, controls)
        return events

    return learn
