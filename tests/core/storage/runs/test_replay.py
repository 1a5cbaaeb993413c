"""A kept run, done again from its folder and from its text: the same weights and the same curve."""

import json
from dataclasses import replace

import pytest

from core.checkpoint import Checkpoint
from core.events import BatchDone, Changed, EpochDone, Event, Paused
from core.storage.runs import changes, names
from core.storage.runs.folder import RunFolder
from core.storage.runs.record import RunRecord, read_run
from core.storage.runs.text import as_text, read_text
from core.studies.undertaking import script_of
from core.support.errors import UserError
from core.trainer import replay, train
from core.training.controls import Controls
from tests.core import tiny
from tests.core.storage.runs.kit import DATA, PRINT, events, keep

pytestmark = pytest.mark.usefixtures("small_blocks", "every_batch", "at_once")

CONFIG = tiny.config(optimizer="momentum", dropout=0.2, eta=0.1, epochs=4)
TURNED = {
    (1, 2): {"batch_size": 3, "eta": 0.3},
    (1, 6): {"decay": "exponential", "decay_steps": 4},
    (2, 3): {"decay_staircase": True, "dropout": 0.5},
    (3, 1): {"batch_size": 6, "lambda_": 4.0},
}


def _turned() -> list[Event]:
    controls, happened = Controls(), []
    for event in train(CONFIG, DATA, controls):
        happened.append(event)
        if isinstance(event, BatchDone):
            for name, value in TURNED.get((event.epoch, event.batch), {}).items():
                controls.change(name, value)
    return happened


@pytest.fixture(scope="module")
def happened() -> list[Event]:
    """A run that was changed at seven knobs."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("core.data.batches.ROWS_PER_BLOCK", 12)
        patch.setattr("core.training.clock.REPORT_SECONDS", 0)
        return _turned()


def _assert_gives(record: RunRecord, happened: list[Event]) -> None:
    config, made = script_of(record)
    assert list(made) == tiny.only(Changed, happened)
    _assert_same(list(replay(config, DATA, made)), happened)


def _assert_same(again: list[Event], happened: list[Event]) -> None:
    assert tiny.end(again).checkpoint.theta.tobytes() == tiny.end(happened).checkpoint.theta.tobytes()
    one, two = ([replace(e, seconds=0, checkpoint=_NO) for e in tiny.only(EpochDone, run)] for run in (happened, again))
    assert two == one


_NO = Checkpoint.fresh(tiny.config())


def test_from_its_folder(happened: list[Event]) -> None:
    assert len(tiny.only(Changed, happened)) == 8
    _assert_gives(read_run(keep(happened, CONFIG).folder), happened)


def test_from_its_text_pasted_elsewhere(happened: list[Event]) -> None:
    record = read_run(keep(happened, CONFIG).folder)
    assert record.config
    text = as_text(record.config, record.changes)
    config, made = read_text(text.replace("\n", "\r\n"))
    assert (config, list(made)) == (CONFIG, tiny.only(Changed, happened))
    assert read_text(text)[0] == CONFIG
    _assert_same(list(replay(config, DATA, made)), happened)


def test_as_often_as_it_was_interrupted(happened: list[Event]) -> None:
    """Cut off after any event that leaves a checkpoint: what is done again is turned again as before."""
    changed = tiny.only(Changed, happened)
    for cut in range(2, len(happened), 3):
        folder = keep(happened[:cut], CONFIG).folder
        kept = RunFolder.go_on(folder, PRINT)
        assert kept.start
        here = (kept.start.epoch, kept.start.batch)
        had = len(read_run(folder).changes)
        assert all((change.epoch - 1, change.batch) <= here for change in changed[:had])
        for event in train(kept.start.config, DATA, start=kept.start, changes=changed[had:]):
            kept.add(event)
        kept.close()
        _assert_gives(read_run(folder), happened)


@pytest.mark.parametrize("batches", [2, 3])
def test_cut_off_while_it_waits_between_changes(batches: int) -> None:
    """Turned to and fro at one place; what the checkpoint does not have in it is not in the record either."""
    controls, folder = Controls(paused=True), RunFolder.begin(CONFIG, "tiny", PRINT)
    turned = [("batch_size", 7), ("eta", 0.4), ("batch_size", 4), ("eta", 0.1)]
    run = train(CONFIG, DATA, controls)
    for event in run:
        folder.add(event)
        if isinstance(event, Paused):
            if event.checkpoint.batch < batches:
                controls.step_batch()
            elif turned:
                controls.change(*turned.pop(0))
            else:
                break
    tiny.close(run)
    folder.close()
    kept = RunFolder.go_on(folder.folder, PRINT)
    assert kept.start
    resumed = list(train(kept.start.config, DATA, start=kept.start))
    for event in resumed:
        kept.add(event)
    kept.close()
    config, made = script_of(read_run(folder.folder))
    again = list(replay(config, DATA, made))
    assert tiny.end(again).checkpoint.theta.tobytes() == tiny.end(resumed).checkpoint.theta.tobytes()


# What cannot be


def test_a_line_that_is_lost_is_told(happened: list[Event]) -> None:
    record = read_run(keep(happened, CONFIG).folder)
    path = record.folder / names.CHANGES
    lines = path.read_text().splitlines(keepends=True)
    path.write_text("".join([lines[0], "lost\n", *lines[2:]]))
    with pytest.raises(UserError, match=r"cannot be done again.*1 damaged line"):
        script_of(read_run(record.folder))
    path.write_text("".join(lines[1:]))
    with pytest.raises(UserError) as error:
        list(replay(*(CONFIG, DATA, changes.read(path)[0])))
    assert error.type is UserError


def test_a_run_that_went_on_from_another_is_told() -> None:
    first = tiny.end(events(tiny.config(epochs=1))).checkpoint
    record = read_run(keep(events(start=first), start=first).folder)
    with pytest.raises(UserError, match="went on from epoch 1 of another run"):
        script_of(record)


@pytest.mark.parametrize(
    ("table", "why"),
    [
        ('epoch = 1\nbatch = 2\nfield = "eta"\nold = 0.1', "number 1 of its"),
        ('epoch = 1\nbatch = 2\nfield = "decay"\nold = "constant"\nnew = "telepathy"', "number 1 of its"),
        ('epoch = 1\nbatch = 2\nfield = "decay"\nold = "constant"\nnew = 1.0', "number 1 of its"),
        ('epoch = 1\nbatch = 2\nfield = "eta"\nold = 0.7\nnew = 0.8', "a change is missing"),
    ],
)
def test_a_text_with_a_change_that_is_none_says_so(table: str, why: str) -> None:
    with pytest.raises(UserError, match=f"The clipboard.*{why}"):
        read_text(f"{as_text(CONFIG)}\n[[changes]]\n{table}\n", "The clipboard")
    with pytest.raises(UserError, match="number 1"):
        read_text(f"{as_text(CONFIG)}\nchanges = 7\n".replace("\n[", ""))


# The lines


@pytest.mark.parametrize(
    "change",
    [
        Changed(2, 3, "decay", "constant", "one-cycle", 1.5),
        Changed(2, 3, "decay_staircase", False, True, 1.5),
        Changed(2, 3, "batch_size", 10, 100, 1.5),
    ],
)
def test_every_kind_of_value_has_its_line(change: Changed) -> None:
    folder = keep(events()).folder
    (folder / names.CHANGES).write_text(changes.line(change))
    (back,) = read_run(folder).changes
    assert (back, type(back.new), back.position) == (change, type(change.new), 1.5)


def test_a_line_from_before_positions_is_given_one() -> None:
    folder = keep(events()).folder
    old = json.loads(changes.line(Changed(2, 3, "eta", 0.5, 0.25)))
    del old["position"]
    (folder / names.CHANGES).write_text(json.dumps(old) + "\n")
    (back,) = read_run(folder).changes
    assert back.position == 1 + 3 / 6
