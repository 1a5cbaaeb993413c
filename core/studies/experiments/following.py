"""Running an experiment's runs: the trainer's events, and the course that they make."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import lru_cache

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.dataset import Dataset, Split
from core.data.selection import selected
from core.data.sources import load
from core.events import EpochDone, Event, Finished, Scores, Started
from core.insight.confusion import confusion
from core.insight.doctor.probe import Probe, bias_speeds
from core.linalg.arrays import Labels
from core.network import Network
from core.studies.experiments.course import Course, Run, grown
from core.studies.experiments.experiment import Experiment
from core.trainer import train
from core.training.controls import Controls
from core.training.evaluation import score

MEASURED_ON = 1000
"""Number of training images whose mean gradient is taken, as in the book."""


def follow_all(
    experiment: Experiment, load: Callable[[str], Dataset] = load, controls: Controls | None = None
) -> Iterator[tuple[Event, Course]]:
    """Do the runs one after the other, until `controls` stops them; each run's events begin with Started.

    load: reads a data set by its name; called once for runs in a row that share it, never for an experiment's own data.
    Raises UserError as `load` and core.trainer.train do.
    """
    load = lru_cache(1)(load)
    own = experiment.own_data() if experiment.own_data else None
    for run in experiment.runs:
        data = own or load(run.config.data)
        if controls and controls.stopped:
            return
        yield from follow(experiment, run, data, controls)


def follow(
    experiment: Experiment, run: Run, data: Dataset, controls: Controls | None = None
) -> Iterator[tuple[Event, Course]]:
    """Do one run: every event of core.trainer.train, with the course so far. Raises UserError as that does."""
    course = Course(run)
    for event in train(run.config, data, controls):
        course = _with_event(course, event, experiment, data)
        yield event, course


def _with_event(course: Course, event: Event, experiment: Experiment, data: Dataset) -> Course:
    """Return the course with an event's figures, and measure what the experiment wants beyond them."""
    match event:
        case Started(checkpoint=here, train_images=images):
            return replace(course, speeds=_speeds(experiment, here, data), train_images=images)
        case EpochDone(checkpoint=here):
            course = grown(course, event, _tested(here, data) if experiment.opens_test else None)
            return replace(course, speeds=(*course.speeds, *_speeds(experiment, here, data)))
        case Finished(checkpoint=here):
            return replace(grown(course, event), confusion=_confusion(here, data))
    return grown(course, event)


def _confusion(here: Checkpoint, data: Dataset) -> Labels | None:
    split = selected(data, here.config).validation
    if not split.has_classes:
        return None
    answers = here.network.outputs(split.inputs(slice(None), here.theta.dtype.name)).argmax(axis=1)
    return confusion(split.labels, answers, here.config.sizes[-1])


def _tested(here: Checkpoint, data: Dataset) -> Scores:
    chosen = selected(data, here.config)
    return score(here.config, here.network, chosen.test, len(chosen.train))


def _speeds(experiment: Experiment, here: Checkpoint, data: Dataset) -> tuple[tuple[float, ...], ...]:
    if not experiment.measures_speed:
        return ()
    learnt = selected(data, here.config).train
    return (layer_speeds(here.config, Network.of(here.config, here.theta), learnt),)


def layer_speeds(config: RunConfig, network: Network, split: Split) -> tuple[float, ...]:
    """Return ‖∂C/∂b‖ of each layer, the first hidden one first, the output layer last. Book, chapter 5.

    C: the mean cost over the first MEASURED_ON rows of `split`, without the λ term and without dropout.
    """
    probe = Probe(config, split.first(MEASURED_ON), network.theta.dtype.name)
    probe.measure(network.theta)
    return bias_speeds(config.sizes, probe.gradient)
