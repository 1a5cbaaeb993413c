"""Output of `experiments`: the list, an epoch, the findings; and runs as short TOML texts."""

from collections.abc import Sequence
from math import isfinite
from typing import Any

import tomli_w

from core.cli import train_output
from core.cli.output import cell, percent, wrapped
from core.config import RunConfig
from core.costs import COSTS
from core.events import EpochDone
from core.studies.baselines import BASELINES, Reading, shipped
from core.studies.experiments.claims import Finding, Outcome
from core.studies.experiments.course import Course
from core.studies.experiments.experiment import Experiment
from core.studies.experiments.neuron import NeuronCourse
from core.studies.lessons.judging import Evidence, judge
from core.studies.step import StepTexts
from core.support.language import translated
from core.support.messages import Message, joined, message

WATCH, PREDICT = message("Watch: {text}"), message("Predict: {text}")
WHY, FORMULA = message("Why: {text}"), message("Formula: {text}")


def entry(experiment: Experiment) -> str:
    """Return an experiment's line in the list."""
    return f"{experiment.name:<20}{cell(experiment.title, 51)}{cell(_about(experiment.seconds), -9)}"


def _about(seconds: float) -> str:
    if seconds < 1:
        return message("under 1 s")
    if seconds < 90:
        return message("{seconds:.0f} s", seconds=seconds)
    return message("{minutes:.0f} min", minutes=seconds / 60)


def _exactly(seconds: float) -> str:
    return message("{seconds:.1f} s", seconds=seconds)


def show(experiment: Experiment) -> str:
    """Return what it is about as comments, then each run as a short TOML text below its name."""
    about = message("{title}: {text}", title=experiment.title, text=translated(experiment.step.text))
    texts = [wrapped(about, "# ", "# ")]
    texts += [f"# {translated(run.name)}\n{short_toml(run.config)}" for run in experiment.runs]
    return "\n\n".join(text.strip() for text in texts)


def before(step: StepTexts) -> str:
    """Return what to do and to watch, and the question to think about, before a run."""
    lines = [step.text, *labelled(WATCH, step.watch)]
    if step.predict:
        lines += labelled(PREDICT, step.predict.question)
    options = [wrapped(option.text, "- ", "  ") for option in step.predict.options] if step.predict else []
    return "\n".join([*map(wrapped, lines), *options])


def labelled(template: Message, text: str | None) -> list[str]:
    """Return a sentence with a text in the place of the template, such as WATCH; none without a text."""
    return [Message(template, {"text": translated(text)})] if text else []


def afterwards(step: StepTexts, evidence: Evidence) -> list[str]:
    """Return the right answer to the question, and why, after the run, with an empty line below."""
    lines = []
    if step.predict:
        verdict = judge(step.predict, -1, evidence)
        right = None if verdict.right is None else translated(step.predict.options[verdict.right].text)
        lines = _answers(verdict.was, right)
    lines += [*labelled(WHY, step.why), *labelled(FORMULA, step.formula)]
    return [*map(wrapped, lines), ""] if lines else []


def _answers(was: str, right: str | None) -> list[str]:
    """Return the sentence about the right answer. was: the number it turned out to be, "" for none."""
    if right is None:
        return [message("It was {was}.", was=was)] if was else []
    if was:
        return [message("It was {was}: {answer}.", was=was, answer=right)]
    return [message("The right answer: {answer}.", answer=right)]


def short_toml(config: RunConfig) -> str:
    """Return the settings that differ from the defaults as TOML; RunConfig.from_toml gives an equal config."""
    values = config.model_dump(by_alias=True, exclude_defaults=True)
    if config.output != COSTS[config.cost].outputs[0]:
        values["output"] = config.output
    return tomli_w.dumps(values)


def neuron_lines(name: str, course: NeuronCourse) -> str:
    """Return about six outputs from the neuron's training."""
    last = len(course.output) - 1
    shown = ", ".join(f"{course.output[epoch]:.4f}" for epoch in range(0, last + 1, max(1, last // 6)))
    return message("{run}: {line}", run=name, line=shown)


def beside_lines(experiment: Experiment) -> list[str]:
    """Return a line for each baseline beside the runs: its accuracy at each size, as measured for Backswing."""
    return [
        message(
            "{baseline}, measured beforehand: {scores}",
            baseline=BASELINES[name].title,
            scores=joined((_score(each) for each in shipped(name)), "{first}, {second}"),
        )
        for name in experiment.beside
    ]


def _score(measured: Reading) -> str:
    return message("{images:,}: {share}", images=measured.images, share=percent(measured.accuracy))


def epoch_line(event: EpochDone, course: Course) -> str:
    """Return an epoch's line, with the test accuracy and each layer's speed if they are measured."""
    line = message("{run}: {line}", run=course.run.name, line=train_output.epoch_line(event, course.run.config))
    test = course.epochs[-1].test
    speeds = course.speeds[-1] if course.speeds else ()
    more = [message("test {share}", share=percent(test.accuracy))] if test else []
    if speeds:
        more.append(message("speeds {speeds}", speeds=" ".join(f"{speed:.2g}" for speed in speeds)))
    return joined([line, *more], "{first}, {second}")


def epoch_record(experiment: Experiment, event: EpochDone, course: Course) -> dict[str, Any]:
    """Return an epoch's JSON object: that of `train`, the run's name, and the additional measurements."""
    test = course.epochs[-1].test
    return {
        "experiment": experiment.name,
        "run": course.run.name,
        **train_output.epoch_record(event),
        **({"test_cost": test.data_cost, "test_accuracy": test.accuracy} if test else {}),
        **({"speeds": list(course.speeds[-1])} if course.speeds else {}),
    }


def outcome_record(experiment: Experiment, outcome: Outcome, seconds: float) -> dict[str, Any]:
    """Return the JSON object of the findings."""
    return {
        "experiment": experiment.name,
        "as_expected": outcome.as_expected,
        "seconds": seconds,
        "troubles": list(outcome.troubles),
        "findings": [_finding_record(finding) for finding in outcome.findings],
    }


def _finding_record(finding: Finding) -> dict[str, Any]:
    """Return a finding's JSON object; percentages as 0..1, null for missing numbers."""
    claim = finding.claim
    return {
        "what": claim.what,
        "expected": claim.expected,
        "low": _finite(claim.low),
        "high": _finite(claim.high),
        "seeds": list(claim.measured.values) if claim.measured else [],
        "book": claim.book.value if claim.book else None,
        "book_set": claim.book.of if claim.book else "",
        "got": finding.got,
        "value": _finite(finding.value),
        "as_expected": finding.as_expected,
    }


def _finite(value: float) -> float | None:
    return value if isfinite(value) else None


def outcome_lines(outcome: Outcome) -> list[str]:
    """Return a line for each finding, the background of its range below it, and the verdict at the end."""
    lines = []
    for line, finding in zip(outcome.lines, outcome.findings, strict=True):
        lines.append(translated(line))
        if finding.claim.background:
            lines.append(wrapped(finding.claim.background, "  ", "  "))
    return [*lines, translated(outcome.verdict)]


def table(rows: Sequence[tuple[Experiment, Outcome, float]]) -> str:
    """Return a line for each experiment, and one for all."""
    lines = [f"{e.name:<20}{cell(_exactly(took), -9)}  {translated(outcome.verdict)}" for e, outcome, took in rows]
    right, seconds = sum(outcome.as_expected for _, outcome, _ in rows), sum(seconds for *_, seconds in rows)
    end = message(
        "{right} of {all} experiments as expected, in {minutes:.1f} minutes.",
        right=right,
        all=len(rows),
        minutes=seconds / 60,
    )
    return "\n".join([*lines, translated(end)])
