"""Sentences on experiments and their progress."""

from dataclasses import replace

import pytest

from core.config import RunConfig
from core.events import Scores
from core.studies.experiments.claims import Claim, Measure
from core.studies.experiments.course import Course, Epoch, Run, work
from core.studies.experiments.experiment import Experiment, View
from core.studies.experiments.gallery import GALLERY
from core.studies.experiments.unit import EPOCHS
from gui.base.palette import run_style
from gui.experiments import experiment_texts
from gui.experiments.lines import view_lines
from gui.experiments.record import ExperimentRecord, ExperimentState

SHORT = Run("short", RunConfig(epochs=1))
LONG = Run("long", RunConfig(epochs=9))
BOTH = Experiment("both", "Both", (View("cost", ("train",)),), (), 10.0, (SHORT, LONG))


@pytest.mark.parametrize(
    ("seconds", "said"), [(0.1, "under 2 s"), (8, "about 8 s"), (33, "about 35 s"), (1320, "about 22 min")]
)
def test_durations_are_round(seconds, said):
    assert experiment_texts.duration(seconds) == said


def test_a_longer_run_counts_for_more():
    record = ExperimentRecord(BOTH)
    record.begin()
    record.begin_run(SHORT)
    record.share = 0.5
    assert record.position() == pytest.approx(0.05)
    record.begin_run(LONG)
    assert record.position() == pytest.approx(0.1)
    record.share = 1.0
    assert record.position() == 1.0


def test_more_images_and_more_weights_are_more_work():
    run = Run("", RunConfig(sizes=(784, 30, 10), train_images=1000))
    assert work(Run("", run.config.changed(train_images=0))) > work(run)
    assert work(Run("", run.config.changed(sizes=(784, 100, 10)))) > work(run)


def test_where_it_stands_in_words():
    record = ExperimentRecord(BOTH)
    assert (experiment_texts.status(record), experiment_texts.in_list(record)) == ("", "about 10 s")
    record.begin()
    record.begin_run(SHORT)
    assert experiment_texts.status(record) == "Run 1 of 2: short"
    assert experiment_texts.in_list(record) == "running: 0 %"
    record.end(None)
    assert record.state is ExperimentState.STOPPED
    assert experiment_texts.status(record).startswith("Stopped in run 1 of 2.")


def test_the_verdict_comes_last():
    claim = Claim("figure", Measure((), lambda _: 5.0), EPOCHS, 5, 5)
    record = ExperimentRecord(BOTH)
    record.begin()
    record.end(Experiment("", "", (), (claim,), 0.0).outcome({}))
    assert experiment_texts.in_list(record) == "as expected"
    assert experiment_texts.status(record) == "As expected."


def begun():
    """A record of both runs, each with two epochs."""
    record = ExperimentRecord(BOTH)
    record.begin()
    scores = Scores(0.5, 0.1, 0.9)
    for run in (SHORT, LONG):
        record.begin_run(run)
        epochs = tuple(Epoch(number, scores, scores, scores, None, 0.3, 1.0) for number in (1, 2))
        record.note(Course(run, epochs[:1], speeds=((1.0, 2.0, 3.0), (0.1, 0.2, 0.3))))
        record.note(Course(run, epochs, speeds=((1.0, 2.0, 3.0), (0.1, 0.2, 0.3), (0.01, 0.02, 0.03))))
    return record


def test_lines_differ_by_set_and_by_run():
    lines = {line.key: line for line in view_lines(View("accuracy", ("train", "test")), begun())}
    first, second = ([lines[run, of] for of in ("train", "test")] for run in ("short", "long"))
    assert [line.name for line in first] == ["short · training", "short · test"]
    assert first[0].dash != first[1].dash
    assert first[1].colour != second[1].colour
    assert first[1].dash != second[1].dash
    assert first[1].series[0].x.tolist() == [1, 2]


def test_a_lone_training_line_has_its_runs_own_dash_and_its_cost_the_lambda_term():
    (line, _) = view_lines(View("cost", ("train",)), begun())
    assert (line.name, line.dash) == ("short", run_style(0)[1])
    assert line.series[0].y.tolist() == [0.6, 0.6]  # 0.5 and the λ term of 0.1


def test_layers_are_lines_of_one_run():
    lines = [line for line in view_lines(View("speed"), begun()) if line.axis == "long"]
    assert [line.name for line in lines] == ["Hidden 1", "Hidden 2", "Output"]
    assert lines[2].series[0].y.tolist() == [3.0, 0.3, 0.03]


def test_costs_of_different_kind_do_not_share_an_axis():
    runs = (SHORT, Run("square", SHORT.config.changed(cost="quadratic")))
    record = ExperimentRecord(replace(BOTH, runs=runs))
    record.begin()
    for run in runs:
        record.begin_run(run)
    assert {line.axis for line in view_lines(View("cost", ("train",)), record)} == {"cross-entropy", "quadratic"}
    assert {line.axis for line in view_lines(View("accuracy", ("train",)), record)} == {""}


def test_numbers_are_judged_by_another_share_than_classes():
    titles = {name: experiment_texts.view_title(View("accuracy"), each) for name, each in GALLERY.items() if each.runs}
    assert titles.pop("sales") == titles.pop("regression-steps") == "R² in %"
    assert set(titles.values()) == {"Accuracy in %"}


def test_the_gallerys_views_can_all_be_drawn():
    for experiment in GALLERY.values():
        for view in experiment.views:
            assert experiment_texts.view_title(view, experiment)
            record = ExperimentRecord(experiment)
            for run in experiment.runs:
                record.begin_run(run)
            lines = [line for line in view_lines(view, record) if view.of]
            assert any(line.dash == run_style(0)[1] for line in lines) or not (lines and view.against == "epochs")
