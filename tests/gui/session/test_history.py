from dataclasses import replace

import numpy as np
import pytest

from core.chart.x_axes import XAxis
from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.events import BatchDone, Changed, Diverged, Ending, EpochDone, Finished, Paused, Scores, Started, Validated
from gui.session.event_writer import write
from gui.session.history import History, RunCurve, RunHistory, RunSeries
from gui.session.setting_texts import starting_config

CONFIG = RunConfig(sizes=(784, 2, 10))
START = Checkpoint.fresh(CONFIG)


def batch(epoch, count, cost=1.0, accuracy=0.5):
    return BatchDone(epoch, count, Scores(cost, 0.1, accuracy), 0.5, 1000.0, START.theta, epoch - 1 + count / 100)


def done(epoch, accuracy):
    train, validation = Scores(0.3, 0.1, 0.9), Scores(0.4, 0.1, accuracy)
    return EpochDone(epoch, train, Scores(0.5, 0.1, 0.8), validation, 0.5, 2.0, True, START)


@pytest.fixture
def history():
    history = History()
    history.begin(CONFIG, "Run 1")
    history.add(Started(START, 100, 1000))
    return history


def test_a_series_keeps_every_sample_and_what_was_handed_out_never_changes():
    series = RunSeries()
    kept = []
    for n in range(300):
        series.add(n, -n)
        kept.append((series.x, series.y))
    assert len(series) == 300
    for n, (x, y) in enumerate(kept):
        np.testing.assert_array_equal(x, np.arange(n + 1))
        np.testing.assert_array_equal(y, -np.arange(n + 1))


def test_every_event_moves_the_version(history):
    events = [
        batch(1, 50),
        done(1, 0.9),
        Paused(START),
        Changed(2, 0, "eta", 0.5, 0.1),
        Finished(Ending.STOPPED, START, 1),
    ]
    for event in events:
        before = history.version
        history.add(event)
        assert history.version > before


def test_batches_and_epochs_become_samples_on_one_axis(history):
    for event in (batch(1, 50, 0.7, 0.6), done(1, 0.95), batch(2, 25, 0.2, 0.9)):
        history.add(event)
    curves = history.current.curves
    np.testing.assert_allclose(curves[RunCurve.RUNNING_COST].x, [0.5, 1.0, 1.25])
    np.testing.assert_allclose(curves[RunCurve.RUNNING_COST].y, [0.7, 0.5, 0.2])
    np.testing.assert_allclose(curves[RunCurve.VALIDATION_ACCURACY].x, [1.0])
    np.testing.assert_allclose(curves[RunCurve.VALIDATION_ACCURACY].y, [0.95])
    np.testing.assert_allclose(curves[RunCurve.TRAIN_COST].y, [0.3])
    np.testing.assert_allclose(curves[RunCurve.PENALTY].y, [0.1])


def test_the_first_mini_batches_of_an_epoch_are_too_few_for_an_average(history):
    history.add(batch(1, 1))
    history.add(done(1, 0.9))
    history.add(batch(2, 1))
    assert list(history.current.curves[RunCurve.RUNNING_COST].x) == [1.0]
    assert history.current.position == 1.01


def test_pausing_changing_and_ending_are_written_down(history):
    run = history.current
    history.add(Paused(START))
    assert run.paused
    history.add(Changed(1, 3, "eta", 0.5, 0.1))
    assert not run.paused
    assert run.config.eta == 0.1
    blown = Diverged(1, 7, "the cost", START, 0.03)
    history.add(blown)
    history.add(Finished(Ending.DIVERGED, START, 4.0))
    assert (run.diverged, run.ending, run.seconds, run.images_per_second) == (blown, Ending.DIVERGED, 4.0, 0.0)


def test_the_best_accuracy_is_that_of_the_best_epoch(history):
    assert history.current.best_accuracy is None
    for epoch, accuracy in enumerate((0.5, 0.9, 0.8), start=1):
        history.add(done(epoch, accuracy))
    assert history.current.best_accuracy == 0.9


def test_runs_are_numbered_and_removed(history):
    history.begin(CONFIG, "Run 2")
    history.remove(history.runs[0])
    assert [(run.number, run.name) for run in history.runs] == [(2, "Run 2")]
    assert history.begin(CONFIG, "Run 3").number == 3


def test_an_average_of_the_weights_is_what_counts_as_best(history):
    run = history.current
    history.add(done(1, 0.9))
    assert not run.is_averaged
    history.add(replace(done(2, 0.5), averaged=Scores(0.2, 0.1, 0.95)))
    assert run.is_averaged
    assert [epoch.accuracy for epoch in run.epochs] == [0.9, 0.95]
    assert run.best_accuracy == 0.95
    for curve, value in ((RunCurve.AVERAGED_COST, 0.2), (RunCurve.AVERAGED_ACCURACY, 0.95)):
        np.testing.assert_array_equal(run.curves[curve].x, [2.0])
        np.testing.assert_array_equal(run.curves[curve].y, [value])


def test_where_a_batch_stands_is_what_its_event_says(history):
    history.add(replace(batch(1, 10), position=0.8))  # the mini-batches have become larger
    assert history.current.position == 0.8
    assert list(history.current.curves[RunCurve.RUNNING_COST].x) == [0.8]


def test_a_guest_joins_and_what_is_current_stays(history):
    own = history.current
    guest = history.admit(RunHistory(0, "racer", CONFIG))
    assert (guest.number, guest.is_of_this_session, history.current) == (2, False, own)
    history.add(done(1, 0.9))
    assert (len(own.epochs), len(guest.epochs)) == (1, 0)
    assert history.begin(CONFIG, "Run 3").number == 3
    assert [run.number for run in history.runs] == [1, 2, 3]


def test_events_without_a_run_are_refused():
    with pytest.raises(ValueError, match="begun"):
        History().add(batch(1, 1))


def test_series_can_be_joined():
    series = RunSeries()
    series.add(1, 10)
    for _ in range(3):
        series.extend(np.arange(60.0), -np.arange(60.0))
    series.add(5, 6)
    assert (len(series), series.x[0], series.y[60], series.y[-1]) == (182, 1, -59, 6)


def gone_on(*accuracies, config=CONFIG):
    return Started(replace(START, config=config, epoch=len(accuracies), accuracies=accuracies), 100, 1000)


def test_a_run_that_goes_on_shows_what_came_before(history):
    for epoch, accuracy in enumerate((0.5, 0.7, 0.9), start=1):
        history.add(done(epoch, accuracy))
    run = history.begin(CONFIG.changed(eta=0.1), "Run 1, going on")
    history.add(gone_on(0.5, 0.7, config=run.config))  # from an epoch to which a person went back
    np.testing.assert_array_equal(run.curves[RunCurve.VALIDATION_ACCURACY].y, [0.5, 0.7])
    np.testing.assert_array_equal(run.curves[RunCurve.TRAIN_COST].x, [1, 2])
    history.add(done(3, 0.8))
    assert run.epoch_count == 3  # as after a restart
    np.testing.assert_array_equal(run.curves[RunCurve.VALIDATION_ACCURACY].y, [0.5, 0.7, 0.8])
    last = history.begin(CONFIG.changed(eta=0.01), "and on")
    history.add(gone_on(0.5, 0.7, 0.8, config=last.config))
    np.testing.assert_array_equal(last.curves[RunCurve.VALIDATION_ACCURACY].x, [1, 2, 3])


def test_a_run_that_was_interrupted_goes_on_as_one_with_its_past_and_its_changes(tmp_path):
    history = History()
    known = RunHistory(0, "Run 1", CONFIG, folder=tmp_path, star=True, note="mine")
    for epoch, accuracy in enumerate((0.5, 0.7, 0.8), start=1):
        write(known, done(epoch, accuracy))
    turned, lost = Changed(2, 0, "eta", CONFIG.eta, 0.1, 1.0), Changed(3, 50, "eta", 0.1, 9.0, 2.5)
    known.changes = [turned, lost]
    history.put_in([known])
    run = history.begin(CONFIG, "Run 1")
    history.tie(tmp_path)
    history.add(gone_on(0.5, 0.7, config=CONFIG.changed(eta=0.1)))
    history.add(done(3, 0.9))
    assert history.runs == [run]
    assert (run.star, run.note, run.epoch_count, run.changes) == (True, "mine", 3, [turned])
    assert starting_config(run) == CONFIG  # what is copied gives the curve again
    np.testing.assert_array_equal(run.curves[RunCurve.TRAIN_COST].x, [1, 2, 3])
    accuracy = run.curves[RunCurve.VALIDATION_ACCURACY]
    np.testing.assert_array_equal(accuracy.y, [0.5, 0.7, 0.9])
    np.testing.assert_array_equal(accuracy.on(XAxis.SECONDS, accuracy.x), [2, 4, 6])  # as before the interruption


def test_of_a_run_that_is_nowhere_the_checkpoint_has_the_accuracies(history):
    history.add(done(1, 0.5))
    run = history.begin(CONFIG.changed(seed=99), "from a file")
    history.add(gone_on(0.5, 0.6, config=run.config))
    accuracy = run.curves[RunCurve.VALIDATION_ACCURACY]
    np.testing.assert_array_equal(accuracy.y, [0.5, 0.6])
    np.testing.assert_array_equal(accuracy.on(XAxis.SECONDS, accuracy.x), [np.nan, 0])  # counts from here
    assert len(run.curves[RunCurve.VALIDATION_COST]) == 0


def test_seconds_and_images_are_known_at_each_sample_also_within_an_epoch(history):
    scores = Scores(1.0, 0.1, 0.5)
    for event in (
        done(1, 0.5),
        BatchDone(2, 20, scores, 0.5, 1000.0, START.theta, 1.2, seconds=2.5),
        Validated(2, 40, 1.4, 1400, 1.0, scores),
    ):
        history.add(event)
    for curve, places in ((RunCurve.RUNNING_COST, [2, 2.5]), (RunCurve.WITHIN_COST, [3])):
        series = history.current.curves[curve]
        np.testing.assert_allclose(series.on(XAxis.SECONDS, series.x), places)
        np.testing.assert_allclose(series.on(XAxis.IMAGES, series.x), 1000 * series.x)
