import pytest
from PySide6.QtWidgets import QLabel, QProgressBar

from core.checkpoint import Checkpoint
from core.config.knobs import knob
from core.events import BatchDone, Ending, EpochDone, Finished, Paused, Scores, Started
from gui.runs.progress_panel import ProgressPanel


@pytest.fixture
def panel(qtbot):
    panel = ProgressPanel()
    qtbot.addWidget(panel)
    panel.resize(800, 48)
    panel.show()
    return panel


def said(panel, name="statusLabel"):
    return panel.findChild(QLabel, name).text()


def share(panel):
    bar = panel.findChild(QProgressBar, "progressBar")
    return bar.value() / bar.maximum()


def started(history, config, epoch=0, batch=0):
    run = history.begin(config, "Run 1")
    history.add(Started(Checkpoint(config, Checkpoint.fresh(config).theta, epoch, batch), 2000, 20_000, "NumPy"))
    return run


def batch(history, epoch, count, speed=1000.0):
    theta = Checkpoint.fresh(history.current.config).theta
    history.add(BatchDone(epoch, count, Scores(1.0, 0.1, 0.5), 0.5, speed, theta))


def test_without_a_run_it_says_what_there_is(panel):
    panel.show_run(None, "MNIST is ready.")
    assert said(panel) == "MNIST is ready."
    assert share(panel) == 0
    panel.refresh()
    assert said(panel) == "MNIST is ready."


def test_a_message_goes_when_other_things_are_at_hand(panel):
    panel.show_run(None, "Train begins a new 784-30-10.")
    panel.show_message("Opened my.safetensors.")
    panel.show_run(None, "Train begins a new 784-30-10.")
    assert said(panel) == "Opened my.safetensors."
    panel.show_run(None, "Train begins a new 784-40-10.")
    assert said(panel) == "Train begins a new 784-40-10."


def test_while_training(panel, history, config):
    run = started(history, config)
    batch(history, 2, 1000, 12_345)
    panel.show_run(run)
    assert said(panel) == "Training: epoch 2 of 3"
    assert share(panel) == 0.5
    assert said(panel, "speedLabel") == "12\u202f000 images/s"
    assert panel.findChild(QLabel, "speedLabel").toolTip() == "Engine: NumPy"


def test_it_follows_the_run_by_itself(panel, history, config, qtbot):
    panel.show_run(started(history, config))
    batch(history, 3, 1000)
    qtbot.waitUntil(lambda: said(panel) == "Training: epoch 3 of 3")


@pytest.mark.parametrize(
    ("epoch", "count", "sentence"),
    [
        (1, 0, "Paused before the first mini-batch."),
        (1, 1, "Paused after 1 mini-batch of epoch 1."),
        (3, 1200, "Paused after 1\u202f200 mini-batches of epoch 3."),
        (2, 2000, "Paused after epoch 2."),
    ],
)
def test_paused(panel, history, config, epoch, count, sentence):
    run = started(history, config)
    batch(history, epoch, count)
    history.add(Paused(Checkpoint.fresh(config)))
    panel.show_run(run)
    assert said(panel) == sentence
    assert said(panel, "speedLabel") == said(panel, "timeLabel") == ""


def test_all_epochs_done(panel, history, config, learn):
    learn(config)
    panel.show_run(history.current)
    best = 100 * history.current.best_accuracy
    assert said(panel) == f"Done: all 3 epochs; best validation accuracy {best:.1f} %."
    assert share(panel) == 1
    learn(config.changed(epochs=1))
    panel.show_run(history.current)
    assert said(panel).startswith("Done: 1 epoch; validation accuracy")


def test_out_of_patience(panel, history, config, learn):
    *_, last, finished = (
        e for e in learn(config.changed(epochs=40, patience=2)) if isinstance(e, EpochDone | Finished)
    )
    assert finished.ending is Ending.PATIENCE
    panel.show_run(history.current)
    best = 100 * history.current.best_accuracy
    assert said(panel) == (
        f"Stopped early: 2 epochs without improvement. The best, epoch {last.epoch - 2} with {best:.1f} %, is kept."
    )


def test_stopped_by_you(panel, history, config, learn):
    def watch(event, controls):
        if isinstance(event, EpochDone):
            controls.stop()

    learn(config, watch=watch)
    panel.show_run(history.current)
    assert said(panel) == "Stopped after epoch 1."


@pytest.mark.parametrize(
    ("network", "changes", "advice"),
    [
        ({"cost": "quadratic", "output": "linear", "epochs": 20}, {"eta": 500.0}, "η 0.02"),
        ({}, {"eta": 500.0, "lambda_": 100_000.0}, "λ 0.006"),
    ],
    ids=["eta", "lambda"],
)
def test_diverged_says_where_and_what_to_do(panel, history, config, learn, network, changes, advice):
    def watch(event, controls):
        if isinstance(event, EpochDone) and event.epoch == 1:
            for name, value in changes.items():
                controls.change(name, value)

    learn(config.changed(**network), watch=watch)
    blown = history.current.diverged
    panel.show_run(history.current)
    assert said(panel) == (
        f"Diverged: the cost became infinite in mini-batch {blown.batch} of epoch {blown.epoch}. "
        f"The weights of epoch {blown.last_good.epoch} are kept; try {advice}."
    )
    assert panel.findChild(QLabel, "statusLabel").property("role") == "error"


def test_a_message_stays_until_the_run_turns_a_page(panel, history, config):
    panel.show_message("The folder is read-only.", "error")
    panel.refresh()
    assert said(panel) == "The folder is read-only."
    run = started(history, config)
    panel.show_run(run)
    assert said(panel) == "Training: epoch 1 of 3"
    panel.show_message("Saved.")
    batch(history, 2, 1)
    panel.refresh()
    assert said(panel) == "Saved."
    panel.show_message("")
    assert said(panel) == "Training: epoch 2 of 3"
    panel.show_message("Saved.")
    history.add(Paused(Checkpoint.fresh(config)))
    panel.refresh()
    assert said(panel).startswith("Paused")


def test_a_brief_message_gives_way_to_the_run(qtbot, history, config, monkeypatch):
    monkeypatch.setattr("gui.runs.progress_panel._BRIEF_MS", 1)
    panel = ProgressPanel()
    qtbot.addWidget(panel)
    panel.show_run(started(history, config))
    panel.show_message("Run 1 reads your digits now.", "brief")
    assert said(panel) == "Run 1 reads your digits now."
    qtbot.waitUntil(lambda: said(panel) == "Training: epoch 1 of 3")


def test_time_left_appears_while_training_and_goes(panel, history, config, monkeypatch):
    now = [0.0]
    monkeypatch.setattr("gui.runs.progress_panel.perf_counter", lambda: now[0])
    run = started(history, config.changed(epochs=11))
    panel.show_run(run)
    batch(history, 1, 2000)
    now[0] = 4.0
    panel.refresh()
    assert said(panel, "timeLabel") == "about 40 s left"
    history.add(Finished(Ending.STOPPED, Checkpoint.fresh(config), 4.0))
    panel.refresh()
    assert said(panel, "timeLabel") == ""


def test_a_hidden_strip_rests(panel):
    panel.hide()
    assert not panel._clock.isActive()  # nothing that is seen tells a clock that rests
    panel.show()
    assert panel._clock.isActive()  # nor one that goes on


def test_a_rate_at_its_end_says_what_to_raise(panel, history, config, learn):
    learn(config.changed(epochs=200, decay="stall", decay_epochs=1, halvings=2))
    panel.show_run(history.current)
    best = 100 * history.current.best_accuracy
    assert history.current.ending is Ending.RATE
    assert said(panel) == (
        f"Done: η was halved 2 times and stalls again; best validation accuracy {best:.1f} %. "
        f"To go on, raise “{knob('halvings').title}” or choose another decay."
    )


def test_an_accuracy_that_is_reached_says_where_and_which(panel, history, config, learn):
    learn(config.changed(epochs=40, reach=0.01, validate_every=20))
    panel.show_run(history.current)
    run = history.current
    assert run.ending is Ending.REACHED
    batches = -(-20 // config.batch_size)
    where = f"after {batches} mini-batches of epoch 1" if batches > 1 else "after 1 mini-batch of epoch 1"
    reached = f"{100 * run.last_accuracy:.1f} %"
    assert said(panel) == f"Done: the validation accuracy has reached 1.0 % {where}; it is {reached}."
    learn(config.changed(epochs=40, reach=0.01))
    panel.show_run(history.current)
    assert "has reached 1.0 % after epoch 1; it is" in said(panel)


def test_no_way_down_says_where_and_what_to_try(panel, history, config, learn):
    learn(config.changed(epochs=100_000, optimizer="l-bfgs", lambda_=10))
    panel.show_run(history.current)
    run = history.current
    assert run.ending is Ending.CONVERGED
    assert said(panel) == (
        f"Done: no step goes down any more after epoch {len(run.epochs)}; best validation accuracy "
        f"{100 * run.best_accuracy:.1f} %. Another seed starts elsewhere."
    )


def test_no_way_down_from_the_start(panel, history, config):
    run = started(history, config)
    history.add(Finished(Ending.CONVERGED, Checkpoint.fresh(config), 1.0))
    panel.show_run(run)
    assert said(panel) == "Done: no step goes down from here. Another seed starts elsewhere."
