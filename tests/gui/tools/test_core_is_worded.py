"""All that core/ says to people is worded as a whole in another language, one whose letters are all ж.

Here and not below tests/core, as the list of sentences is made with what comes with PySide6.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from core.config import RunConfig, read_config
from core.config.guidance import Section
from core.config.knobs import CHOICES, knob
from core.config.notes import notes
from core.config.recipes import RECIPES
from core.events import Changed, Diverged, Ending, Finished, divergence
from core.insight.doctor import Examination, LayerFindings, ProblemKind, RunCourse, Severity, diagnose, in_words
from core.storage import header
from core.storage.runs.about import check
from core.storage.runs.record import read_run
from core.storage.runs.text import as_text
from core.studies.experiments.claims import Finding, Outcome
from core.studies.experiments.gallery import GALLERY
from core.studies.lessons.lesson_file import lesson_of, parse_lesson
from core.studies.lessons.random_mission import random_mission
from core.studies.lessons.task import Rescue
from core.studies.report.style import style
from core.support.errors import UserError
from core.support.language import translated
from core.support.messages import message
from tests.core import tiny
from tests.core.storage.runs.kit import events, keep
from tests.core.studies.report.kit import Page, report
from tests.pseudo_language import english, pseudo_language

OF = {"train'", "validation'", "test'", "averaged'"}
NAMES = {"best-mlp", "steps", "e-"}
"""Names in files and in code, and what is left of 1e-05: no language changes them."""


def settings() -> Iterator[str]:
    for about in map(knob, RunConfig.model_fields):
        yield from (about.title, about.about, about.usual, about.book)
    for entry in (entry for entries in CHOICES.values() for entry in entries.values()):
        yield from (entry.title, entry.about, getattr(entry, "why", ""))
    for recipe in RECIPES.values():
        yield from (recipe.title, recipe.about, recipe.reached)
    for mu in (1.5, -0.5, -1.5):
        yield from notes(RunConfig(optimizer="momentum", momentum=mu)).values()


def kinds() -> Iterator[str]:
    yield from (kind.value for each in (Section, Ending, ProblemKind, Severity) for kind in each)
    yield from (kind for each in (Section, Ending, ProblemKind, Severity) for kind in each)


def gallery() -> Iterator[str]:
    for experiment in GALLERY.values():
        yield experiment.title
        yield from (run.name for run in experiment.runs)
        for claim in experiment.claims:
            yield from (claim.what, claim.expected, claim.background, Finding(claim, 0.5).line)
        findings = [Finding(claim, float("nan")) for claim in experiment.claims]
        yield from (words for count in range(1, 3) for words in Outcome(tuple(findings[:count])).lines)
        yield Outcome(tuple(findings)).verdict


def missions() -> Iterator[str]:
    for number in range(8):
        mission = random_mission(f"random-mnist-{number}")
        (step,) = mission.steps
        assert isinstance(step.task, Rescue)
        yield from (mission.title, mission.about, step.title, step.text, step.why or "", *step.task.hints)


def layer(**figures: object) -> LayerFindings:
    usual = {"units": 30, "z": None, "a": None, "alike": False, "flat": 0.0, "dead": 0.0, "update": 0.01}
    lengths = ("weights", "biases", "weight_gradient", "weight_gradient_rms", "bias_gradient")
    return LayerFindings(**{**usual, **dict.fromkeys(lengths, 1.0), **figures})  # type: ignore[arg-type]


def examined(layers: tuple[LayerFindings, ...], **figures: Any) -> Examination:
    config = RunConfig(sizes=(784, 30, 30, 10), cost="quadratic").changed(**figures.pop("settings", {}))
    found = Examination(config, layers, 256, 1.0, quality=0.1, constant=False, stuck=0.0, learnt_from=0.7)
    return replace(found, **figures)


def examinations() -> Iterator[Examination]:
    ill, well = layer(weight_gradient=2000.0, flat=0.9, dead=0.9, alike=True), layer()
    for hidden, init in product(("sigmoid", "relu"), ("he", "large")):
        yield examined((ill, ill, well), constant=True, stuck=0.5, settings={"hidden": hidden, "init": init})
        for slope in (0.0, 1e-4, 1e4):
            yield examined((layer(bias_gradient=slope), well, well), settings={"hidden": hidden})
    yield examined((ill, ill, ill, well), quality=0.9)
    for update in (0.5, 1e-4):
        yield examined((layer(update=update),) * 3)


def problems() -> Iterator[str]:
    course = RunCourse(RunConfig(), 5.0, 1000)
    for found in examinations():
        yield from (problem.sentence for problem in diagnose(found, course))
    rising = [*range(9, 0, -1), *range(1, 30)]
    for accuracies in ((0.5,) * 38, (*(0.1,) * 37, 0.9)):
        course = RunCourse(RunConfig(), 40.0, 1000, range(60, 22, -1), rising, accuracies=accuracies)
        yield from (problem.sentence for problem in diagnose(None, course))


ILL: tuple[dict[str, object], ...] = (
    {"lambda_": 1e4},
    {"optimizer": "momentum", "momentum": 1.5},
    {"eta": 100},
    {"eta": 1e-5},
    {"label_noise": 0.9},
    {"dropout": 0.9},
    {"input_dropout": 0.9},
    {"clip_norm": 1e-4},
    {"max_norm": 0.01},
    {"init": "large"},
    {"hidden": "sinh", "sizes": (784, 9, 9, 9, 10), "eta": 1e-3},
    {"sizes": (784, 9, 9, 9, 10)},
    {},
)


def causes() -> Iterator[str]:
    done = tiny.only(Finished, events())[0].checkpoint
    for ill, classes in product(ILL, (True, False)):
        course = RunCourse(RunConfig().changed(**ill), 9.0, 1000, accuracies=(0.0,) * 9, has_classes=classes)
        yield from (problem.sentence for problem in diagnose(None, course))
        for eta, epoch in product((None, 0.1), (0, 2)):
            blown = Diverged(3, 4, message("the cost"), replace(done, epoch=epoch), eta)
            yield from (blown.why, blown.advice, divergence(f"{blown.why} {blown.advice}"))
            yield from (problem.sentence for problem in diagnose(None, replace(course, diverged=blown)))
    yield in_words([("train_images", 0), ("init", "he"), ("decay", "cosine"), ("sizes", "784-10"), ("eta", 1.0)])


@pytest.mark.parametrize("said", [settings, kinds, gallery, missions, problems, causes])
def test_all_of_it_is_worded(said: Callable[[], Iterable[str]]) -> None:
    words = list(said())
    with pseudo_language():
        left = {text: found for text in words if (found := english(translated(text)) - NAMES)}
    assert words
    assert not left


@pytest.mark.parametrize("eta", [0.5, None])
def test_what_a_run_kept_of_its_divergence_stays_the_same_in_english(eta: float | None) -> None:
    blown = Diverged(3, 4, message("the cost"), tiny.only(Finished, events())[0].checkpoint, eta)
    remark = f"{blown.why} {blown.advice}"
    assert divergence(remark) == remark
    assert divergence("Anything else.") == "Anything else."


@pytest.mark.parametrize(
    ("values", "names"),
    [
        ({"eta": -1}, {"eta"}),
        ({"rho": 1}, {"rho"}),
        ({"momentum": 9}, {"momentum"}),
        ({"momentum": -9}, {"momentum"}),
        ({"eta": "high", "epochs": 1.5}, {"eta", "high'", "epochs"}),
        ({"dtype": "half"}, {"dtype", "half'", "float"}),
        ({"data": ""}, {"data"}),
        ({"sizes": "784"}, {"sizes"}),
        ({"optimizer": "l-bfgs", "dropout": 0.5}, {"dropout"}),
        ({"cost": "log-likelihood", "output": "sigmoid"}, set()),
    ],
)
def test_wrong_settings_are_worded_but_for_their_keys(values: dict[str, Any], names: set[str]) -> None:
    with pytest.raises(UserError) as error, pseudo_language():
        read_config(values)
    with pseudo_language():
        assert english(translated(error.value)) == names


STEP = 'name = "a"\ntitle = "A"\ntext = "Do it."\n'
TRAIN = f'[[step]]\n{STEP}[step.task]\nkind = "train"\nrun = "r"\n'
PREDICT = f'{TRAIN}[step.predict]\nquestion = "x?"\n'
OPTIONS = '[[step.predict.options]]\ntext = "a"\n[[step.predict.options]]\ntext = "b"\n'


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("= =", set()),
        ("step = 3", {"step"}),
        ("step = []", {"step"}),
        ('step = ["a"]', set()),
        ("minutes = 1.5", {"minutes", "step"}),
        ('minutes = "x"', {"minutes", "step"}),
        (f"minutes = {'9' * 5000}", {"minutes", "step"}),
        ("minutes = inf", {"minutes", "step"}),
        ("minutes = 2020-01-01", {"minutes", "step"}),
        ("foo = 1", {"foo", "step"}),
        ('knobs = ["foo"]', {"knobs", "step"}),
        (f"[[step]]\n{STEP}task = 3", {"task"}),
        (f'[[step]]\n{STEP}[step.task]\nrun = "a"', {"task"}),
        (f'[[step]]\n{STEP}[step.task]\nkind = "draw"\nread = "maybe"\ndigit = 11', {"task", "draw", "read", "digit"}),
        (f"[[step]]\n{STEP}[step.given]\neta = -1", {"given", "eta"}),
        (f"{TRAIN}epochs = 'x'", {"task", "train", "epochs"}),
        (f"{PREDICT}right = 3\n{OPTIONS}", {"predict"}),
        (f"{PREDICT}{OPTIONS}[step.predict.figure]\nrun='r'\nof='foo'", {"predict", "figure", "of"} | OF),
    ],
)
def test_wrong_lessons_are_worded_but_for_their_keys(text: str, names: set[str]) -> None:
    head = f"format = 'backswing-lesson'\nversion = 1\ntitle = 'T'\nabout = 'A'\n{text}"
    with pytest.raises(UserError) as error, pseudo_language():
        parse_lesson(head, "1")
    with pseudo_language():
        assert english(translated(error.value)) <= names


@pytest.mark.parametrize("given", ["eta", "experiment"])
def test_wrong_lessons_that_list_all_names_are_worded(given: str) -> None:
    task = {"eta": {"kind": "set", "values": {"foo": 1}}, "experiment": {"kind": "experiment", "experiment": "foo"}}
    step = {"name": "a", "title": "A", "text": "Do it.", "task": task[given]}
    values = {"format": "backswing-lesson", "version": 1, "title": "T", "about": "A", "step": [step]}
    with pytest.raises(UserError) as error:
        lesson_of(values)
    with pseudo_language():
        assert "known" not in (said := translated(error.value))
    assert "there" not in said


def test_values_of_a_run_that_cannot_be_believed_are_worded_but_for_their_keys() -> None:
    values = {"star": 1, "name": 3, "from_epoch": -1, "train_images": "x", "batches_per_epoch": 2**60, "format": 0.5}
    values |= {"started": datetime(1900, 1, 1, tzinfo=UTC)}
    for started in (3, datetime(2000, 1, 1), datetime(1900, 1, 1, tzinfo=UTC)):
        _, troubles = check({**values, "started": started}, Path("path"))
        with pseudo_language():
            left = set().union(*(english(translated(trouble)) for trouble in troubles))
        assert len(troubles) == len(values)
        assert left <= {"path", "run", *"_".join(values).split("_")}


@pytest.mark.parametrize(
    ("key", "value"),
    [
        *product(("config", "epoch", "accuracies", "tally", "scores"), (None, 0.5, "x")),
        *product(("created_by", "engine"), (None, 0.5)),
        *(("epoch", -1), ("epoch", 2**60), ("tally", [1] * 9), ("leg", [1]), ("accuracies", [2]), ("accuracies", [-1])),
    ],
)
def test_a_damaged_header_is_worded_but_for_its_keys(key: str, value: object) -> None:
    checkpoint = tiny.only(Finished, events())[0].checkpoint
    values = json.loads(header.write(checkpoint, "", {}))
    values[key] = value
    with pytest.raises(UserError) as error:
        header.read(json.dumps(values), Path("path"))
    with pseudo_language():
        assert english(translated(error.value)) <= {"path", *key.split("_")}


def test_a_report_is_worded_but_for_what_is_in_files() -> None:
    happened = events()
    happened.insert(-1, Changed(2, 3, "eta", 0.5, 0.125))
    run = read_run(keep(happened).folder)
    told = replace(run, about=run.about.model_copy(update={"versions": "", "from_epoch": 3, "star": True}))
    with pseudo_language():
        pages = [report(told), report(run, told)]
    assert 'lang="zh-CN"' in pages[0]
    for page in pages:
        text = Page(page).text
        about, settings = run.about, as_text(tiny.config(), run.changes)
        names = (run.folder.name, about.engine, about.kernel, about.versions, about.data, about.fingerprint[:12])
        for own in (settings, style(), "python -m core train run.toml", "run.toml", *names):
            text = text.replace(own, "")
        assert not english(text) - {"Backswing", "UTC"}
