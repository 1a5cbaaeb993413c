"""`experiments`: runs the book's experiments and compares the results with the book."""

import argparse
from time import perf_counter
from typing import Any

from core.cli import COMMANDS
from core.cli.experiments_output import (
    afterwards,
    before,
    beside_lines,
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
from core.config.knobs import key_of
from core.data.sources import SOURCES, ask_for
from core.events import Diverged, EpochDone, Event
from core.studies.experiments.claims import Outcome
from core.studies.experiments.course import Course
from core.studies.experiments.experiment import Experiment
from core.studies.experiments.following import follow_all
from core.studies.experiments.gallery import GALLERY
from core.studies.experiments.neuron import learn
from core.studies.lessons.judging import Evidence
from core.support.language import translated
from core.support.messages import message

DONE, FAILED = 0, 1

EXAMPLES = message("""\
examples:
  python -m core experiments                                  list all, with their durations
  python -m core experiments overfitting                      run one; prints the results and a verdict
  python -m core experiments overfitting --show               print its runs as settings, to edit and train
  python -m core experiments overfitting --set lambda=0.1     run it with a changed setting

Exit code 1: a result is not as expected, or a run did not end as it should.
""")


def add_to(subparsers: "argparse._SubParsersAction[Any]") -> None:
    """Add `experiments`."""
    parser = subparsers.add_parser(
        "experiments",
        help=COMMANDS["experiments"],
        description=message("Without a name: list the experiments."),
        epilog=EXAMPLES,
    )
    parser.add_argument("name", nargs="?", choices=GALLERY, metavar="NAME", help=message("experiment to run"))
    parser.add_argument("--all", action="store_true", help=message("run all but the long ones, then print a table"))
    parser.add_argument(
        "--show", action="store_true", help=message("print its description and its runs as TOML; run nothing")
    )
    add_set(parser, message("change settings in all runs"))
    parser.add_argument(
        "--data", metavar="|".join((*SOURCES, "PATH")), help=message("images to use instead of its own")
    )
    parser.add_argument(
        "--json", action="store_true", help=message("one JSON object per epoch, then one with the findings")
    )
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace) -> int:
    """Run, show or list experiments; return 1 if a result is not as expected."""
    if args.all:
        return DONE if _run_all(args) else FAILED
    if args.name and not args.show:
        return DONE if _told(_asked(args), args)[0].as_expected else FAILED
    if args.name:
        say_lines(show(_asked(args)))
    else:
        _list(args.json)
    return DONE


def _list(as_json: bool) -> None:
    for experiment in GALLERY.values():
        if as_json:
            say_json({"name": experiment.name, "title": experiment.title, "seconds": experiment.seconds})
        else:
            say(entry(experiment))


def _run_all(args: argparse.Namespace) -> bool:
    """Run all but the long ones; return whether all are as expected."""
    if args.name or args.set or args.show:
        raise UsageError(message("--all does not allow a name, --show or --set: change one experiment at a time."))
    rows = []
    for experiment in GALLERY.values():
        if not experiment.long:
            changed = args.data and _reads_images(experiment)
            asked = experiment.changed(data=ask_for(args.data)) if changed else experiment
            rows.append((experiment, *_told(asked, args)))
    if not args.json:
        say_lines(table(rows))
    return all(outcome.as_expected for _, outcome, _ in rows)


def _asked(args: argparse.Namespace) -> Experiment:
    """Return the requested experiment with the changed settings."""
    experiment = GALLERY[args.name]
    if not (args.set or args.data):
        return experiment
    if not experiment.runs:
        raise UsageError(
            message("{name} trains no network: --set and --data have no effect. Leave them out.", name=experiment.name)
        )
    if args.data and not _reads_images(experiment):
        raise UsageError(message("{name} generates its own data: leave --data out.", name=experiment.name))
    values = settings(None, args.set, args.data).model_dump(by_alias=True)
    keys = [key_of(pair.partition("=")[0].strip()) for pair in args.set] + ["data"] * bool(args.data)
    return experiment.changed(**{key: values[key] for key in keys})


def _reads_images(experiment: Experiment) -> bool:
    return bool(experiment.runs) and not experiment.own_data


def _told(experiment: Experiment, args: argparse.Namespace) -> tuple[Outcome, float]:
    """Run an experiment and print progress and results; return the outcome and the seconds."""
    began = perf_counter()
    if not args.json:
        say_lines(f"{translated(experiment.title)}\n\n{before(experiment.step)}\n")
    _tell_neurons(experiment, args.json)
    courses: dict[str, Course] = {}
    for event, course in follow_all(experiment):
        courses[course.run.name] = course
        _tell_event(experiment, event, course, args.json)
    if not args.json:
        for line in beside_lines(experiment):
            say(line)
    outcome, seconds = experiment.outcome(courses), perf_counter() - began
    if args.json:
        say_json(outcome_record(experiment, outcome, seconds))
    else:
        evidence = Evidence(courses, {finding.claim.what: finding for finding in outcome.findings})
        changed = [translated(message("The settings were changed: the results may differ from the expected ones."))]
        lines = [*outcome_lines(outcome), *(changed if args.set or args.data else [])]
        say_lines("\n".join(["", *afterwards(experiment.step, evidence), *lines]) + "\n")
    return outcome, seconds


def _tell_neurons(experiment: Experiment, as_json: bool) -> None:
    for name, neuron in experiment.neurons:
        course = learn(neuron)
        if as_json:
            say_json({"experiment": experiment.name, "neuron": name, "output": course.output.tolist()})
        else:
            say(neuron_lines(name, course))


def _tell_event(experiment: Experiment, event: Event, course: Course, as_json: bool) -> None:
    every = max(1, course.run.config.epochs // 5)
    match event:
        case EpochDone() if as_json:
            say_json(epoch_record(experiment, event, course))
        case EpochDone(epoch=epoch) if epoch == 1 or epoch % every == 0:
            say(epoch_line(event, course))
        case Diverged() if not as_json:
            say(message("{run}: {why}", run=course.run.name, why=event.why))
