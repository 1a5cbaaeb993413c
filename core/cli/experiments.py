"""`experiments`: the book's figures for oneself, one experiment or all of them, and whether they came out."""

import argparse
from textwrap import fill
from time import perf_counter
from typing import Any

from core.cli import COMMANDS
from core.cli.experiments_output import (
    WIDTH,
    entry,
    epoch_line,
    epoch_record,
    neuron_lines,
    outcome_lines,
    outcome_record,
    show,
    table,
)
from core.cli.output import say, say_json, say_lines
from core.cli.set_option import add_set
from core.cli.settings import settings
from core.cli.usage import UsageError
from core.data.sources import SOURCES, ask_for
from core.events import Diverged, EpochDone, Event
from core.studies.experiments.claims import Outcome
from core.studies.experiments.course import Course
from core.studies.experiments.experiment import Experiment
from core.studies.experiments.following import follow_all
from core.studies.experiments.gallery import GALLERY
from core.studies.experiments.neuron import learn

DONE, FAILED = 0, 1

EXAMPLES = """\
examples:
  python -m core experiments                                  which there are, and how long each takes
  python -m core experiments overfitting                      run one; the figures come with a verdict
  python -m core experiments overfitting --show               its runs as settings, to be changed and trained
  python -m core experiments overfitting --set lambda=0.1     the same with something changed

Exit code 1: a figure is not as expected, or a run ended otherwise than it should.
"""


def add_to(subparsers: "argparse._SubParsersAction[Any]") -> None:
    """Add `experiments`."""
    words = subparsers.add_parser(
        "experiments",
        help=COMMANDS["experiments"],
        description="Without a name: list the experiments.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    words.add_argument("name", nargs="?", choices=GALLERY, metavar="NAME", help="which one to run")
    words.add_argument("--all", action="store_true", help="run all but the long ones, then print a table")
    words.add_argument("--show", action="store_true", help="print its paragraph and its runs as TOML; run nothing")
    add_set(words, "change settings in all runs")
    words.add_argument("--data", metavar="|".join((*SOURCES, "PATH")), help="which images, instead of its own")
    words.add_argument("--json", action="store_true", help="one JSON object an epoch, then one of the findings")
    words.set_defaults(run=_run)


def _run(words: argparse.Namespace) -> int:
    """Do what is asked; 1 when a verdict is not as expected."""
    if words.all:
        return DONE if _run_all(words) else FAILED
    if words.name and not words.show:
        return DONE if _told(_asked(words), words)[0].as_expected else FAILED
    if words.name:
        say_lines(show(_asked(words)))
    else:
        _list(words.json)
    return DONE


def _list(as_json: bool) -> None:
    for experiment in GALLERY.values():
        if as_json:
            say_json({"name": experiment.name, "title": experiment.title, "seconds": experiment.seconds})
        else:
            say(entry(experiment))


def _run_all(words: argparse.Namespace) -> bool:
    """Run all but the long ones; True when all are as expected."""
    if words.name or words.set or words.show:
        raise UsageError("--all goes without a name, --show and --set: change one experiment at a time.")
    rows = []
    for experiment in GALLERY.values():
        if not experiment.long:
            changed = words.data and _reads_images(experiment)
            asked = experiment.changed(data=ask_for(words.data)) if changed else experiment
            rows.append((experiment, *_told(asked, words)))
    if not words.json:
        say_lines(table(rows))
    return all(outcome.as_expected for _, outcome, _ in rows)


def _asked(words: argparse.Namespace) -> Experiment:
    """The experiment with what the words change."""
    experiment = GALLERY[words.name]
    if not (words.set or words.data):
        return experiment
    if not experiment.runs:
        raise UsageError(f"{experiment.name} trains no network: --set and --data have nothing to change in it.")
    if words.data and not _reads_images(experiment):
        raise UsageError(f"{experiment.name} makes its own data: leave --data out.")
    values = settings(None, words.set, words.data).model_dump(by_alias=True)
    keys = [pair.partition("=")[0].strip() for pair in words.set] + ["data"] * bool(words.data)
    return experiment.changed(**{key: values[key] for key in keys})


def _reads_images(experiment: Experiment) -> bool:
    return bool(experiment.runs) and not experiment.own_data


def _told(experiment: Experiment, words: argparse.Namespace) -> tuple[Outcome, float]:
    """Run it, tell how it goes and what came of it; the outcome and the seconds it took."""
    began = perf_counter()
    if not words.json:
        say_lines(f"{experiment.title}\n\n{fill(experiment.paragraph, WIDTH)}\n")
    _tell_neurons(experiment, words.json)
    courses: dict[str, Course] = {}
    for event, course in follow_all(experiment):
        courses[course.run.name] = course
        _tell_event(experiment, event, course, words.json)
    outcome, seconds = experiment.outcome(courses), perf_counter() - began
    if words.json:
        say_json(outcome_record(experiment, outcome, seconds))
    else:
        changed = ["The settings are not the experiment's own: its figures need not come out."]
        say_lines("\n".join(["", *outcome_lines(outcome), *(changed if words.set or words.data else [])]) + "\n")
    return outcome, seconds


def _tell_neurons(experiment: Experiment, as_json: bool) -> None:
    for name, neuron in experiment.neurons:
        lesson = learn(neuron)
        if as_json:
            say_json({"experiment": experiment.name, "neuron": name, "output": lesson.output.tolist()})
        else:
            say(neuron_lines(name, lesson))


def _tell_event(experiment: Experiment, event: Event, course: Course, as_json: bool) -> None:
    every = max(1, course.run.config.epochs // 5)
    match event:
        case EpochDone() if as_json:
            say_json(epoch_record(experiment, event, course))
        case EpochDone(epoch=epoch) if epoch == 1 or epoch % every == 0:
            say(epoch_line(event, course))
        case Diverged() if not as_json:
            say(f"{course.run.name}: {event.why}")
