"""Missions composed at random: healthy settings with one or two faults, each with its own hint and explanation."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.config import RunConfig
from core.data.sources import MNIST, OWN
from core.studies.lessons.lesson import Lesson, Step
from core.studies.lessons.task import Rescue
from core.support.messages import joined, message

PREFIX = "random-"
_GOALS = {MNIST: 0.9, OWN: 0.75}
_LARGEST_SEED = 99_999

_ONE = message(
    "One knob is wrong with this network. Reach {goal:.0%} on all ten digits. Only seconds of training count."
)
_TWO = message(
    "Two things are wrong with this network. Reach {goal:.0%} on all ten digits. Only seconds of training count."
)

Values = dict[str, str | bool | int | float]
Random = np.random.Generator


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault. group: of two faults, each is of another group, so that neither undoes the other.

    sick: settings that make it, with a random strength, given the healthy ones.
    """

    group: str
    sick: Callable[[Random, RunConfig], Values]
    hint: str
    why: str


def _scaled(random: Random, value: float, low: float, high: float) -> float:
    """Multiply a value by a random factor, even on a logarithmic scale; keep two digits."""
    return float(f"{value * np.exp(random.uniform(np.log(low), np.log(high))):.2g}")


FAULTS = (
    Fault(
        "step",
        lambda random, healthy: {"eta": _scaled(random, healthy.eta, 40, 200)},
        message("Each step goes too far: look at the cost of the first epoch, or press Find beside η."),
        message("η is many times too large: each step jumps over the valley."),
    ),
    Fault(
        "step",
        lambda random, healthy: {"eta": _scaled(random, healthy.eta, 1e-6, 2e-5)},
        message("It learns, but far too slowly: compare the cost of two epochs, and press Find beside η."),
        message("η is many times too small: thirty epochs move the weights by almost nothing."),
    ),
    Fault(
        "step",
        lambda random, healthy: {"clip_norm": _scaled(random, 1e-6, 1, 30)},
        message("Something shortens every gradient, whatever η is: look in the groups that are folded."),
        message("Gradients are clipped to almost nothing, so no step leads anywhere."),
    ),
    Fault(
        "step",
        lambda random, healthy: {"optimizer": "momentum", "momentum": round(random.uniform(1.1, 1.9), 2)},
        message("Steps grow from one to the next: what is carried over from the last one?"),
        message("With a momentum μ above 1 each step is larger than the last, without end."),
    ),
    Fault(
        "network",
        lambda random, healthy: {"lambda": _scaled(random, 1 / healthy.eta, 750, 4000)},
        message("Something pulls all weights to 0: look at the histograms in Inside › Weights."),
        message("λ is far too large: each step shrinks the weights by more than the gradient can add."),
    ),
    Fault(
        "network",
        lambda random, healthy: {"dropout": 0.99},
        message("Nearly all hidden units are silent in each step, and others each time."),
        message("Dropout switches off 99 of 100 hidden units in each step, so hardly any step teaches anything."),
    ),
    Fault(
        "data",
        lambda random, healthy: {"train_images": int(random.integers(10, 41)), "epochs": 100},
        message("Compare training and validation: what does the network know by heart?"),
        message("A few images say too little about ten digits: they are learnt by heart."),
    ),
    Fault(
        "data",
        lambda random, healthy: {"label_noise": float(round(random.uniform(0.9, 1), 2))},
        message("The knobs of learning are not all: is what it is told to learn true?"),
        message("Most training labels are wrong, so there is nothing to learn about digits."),
    ),
)


def is_random(name: str) -> bool:
    """Return whether a lesson's name is that of a random mission."""
    return name.startswith(PREFIX)


def new_name(data: str, random: Random) -> str:
    """Return the name of a mission nobody has seen, on MNIST or else on our own digits."""
    return f"{PREFIX}{MNIST if data == MNIST else OWN}-{random.integers(_LARGEST_SEED + 1)}"


def random_mission(name: str) -> Lesson:
    """Compose the mission of a name; equal names give equal missions. Raises ValueError for what is no such name."""
    data, _, seed = name.removeprefix(PREFIX).partition("-")
    if not is_random(name) or data not in _GOALS or not (seed.isdecimal() and int(seed) <= _LARGEST_SEED):
        raise ValueError(f"{name!r} is no random mission")
    random = np.random.default_rng(int(seed))
    healthy, faults = _healthy(random, data), _faults(random)
    sick: Values = {}
    for fault in faults:
        sick |= fault.sick(random, healthy)
    return _lesson(int(seed), healthy, faults, sick)


def _healthy(random: Random, data: str) -> RunConfig:
    """Return settings that learn well: sigmoid units, or ReLU units with softmax."""
    sizes = (784, int(random.choice([30, 50, 100])), 10)
    if random.random() < 0.5:
        return RunConfig(data=data, sizes=sizes, eta=0.5, lambda_=1.0)
    return RunConfig(
        data=data, sizes=sizes, eta=0.05, lambda_=1.0, hidden="relu", cost="log-likelihood", output="softmax", init="he"
    )


def _faults(random: Random) -> list[Fault]:
    """Draw one fault, or two of different groups."""
    first = FAULTS[random.integers(len(FAULTS))]
    others = [fault for fault in FAULTS if fault.group != first.group]
    return [first, others[random.integers(len(others))]] if random.random() < 0.6 else [first]


def _lesson(number: int, healthy: RunConfig, faults: list[Fault], sick: Values) -> Lesson:
    usual, own = RunConfig().model_dump(by_alias=True), healthy.model_dump(by_alias=True)
    beginning = {key: value for key, value in own.items() if value != usual[key] or key == "data"}
    goal, template = _GOALS[healthy.data], _ONE if len(faults) == 1 else _TWO
    task = Rescue(
        kind="rescue",
        values={**beginning, **sick},
        cure={key: own[key] for key in sick},
        accuracy=goal,
        hints=tuple(fault.hint for fault in faults),
    )
    step = Step(
        name="rescue",
        title=message("Rescue it"),
        text=message(template, goal=goal),
        view="curves",
        why=joined(fault.why for fault in faults),
        task=task,
    )
    return Lesson(
        format="backswing-lesson",
        version=1,
        title=message("Case {number}", number=number),
        about=message("A mission composed at random."),
        steps=(step,),
    )
