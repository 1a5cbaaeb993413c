"""Sentences of core are told in the language in use, also where they pass a signal, a table or a list of results."""

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from core.config import RunConfig
from core.studies.experiments.claims import Finding, Outcome
from core.studies.experiments.gallery import GALLERY
from core.studies.report import labels
from core.support import language
from core.support.errors import shortage
from core.support.language import translated
from core.support.messages import message
from gui.base import crash
from gui.base.plain_text import PlainLabel
from gui.experiments.findings import FindingsView
from gui.race.table import RaceTable
from gui.runs import comparison
from gui.runs.table import RunColumn, RunTable
from gui.session.background import LatestTask, Task
from gui.session.history import History

SHORTAGE = shortage(MemoryError())


@pytest.fixture(autouse=True)
def chinese() -> Iterator[None]:
    language.use_language("zh_CN")
    yield
    language.use_language(language.ENGLISH)


def test_of_a_task_that_ran_out_of_memory(qtbot: QtBot) -> None:
    def run_out(task: Task) -> None:
        raise MemoryError

    task = LatestTask()
    with qtbot.waitSignal(task.failed) as told:
        task.start(run_out)
    task.close()
    assert told.args == [translated(SHORTAGE)] != [SHORTAGE]


def test_of_the_window_that_ran_out_of_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Any] = []
    receiver = SimpleNamespace(came=SimpleNamespace(emit=lambda *a: told.extend(a)))
    monkeypatch.setattr(crash._ErrorReceiver, "here", receiver)  # the real one would open its dialog
    # as the hook of Python does, which pytest keeps for itself
    crash._report(MemoryError, MemoryError(), None)
    assert told[0] == translated(SHORTAGE) != SHORTAGE


def test_of_a_run_of_a_race_that_failed() -> None:
    remark = message("It sent no outcome.")
    [told] = [column.hint for column in RaceTable().columns if column.hint]
    assert told(SimpleNamespace(result=SimpleNamespace(remark=remark))) == translated(remark) != remark


def test_of_an_earlier_run_that_diverged() -> None:
    remark = (
        "Training diverged: a weight was no longer finite in epoch 2, mini-batch 3. Try a smaller learning rate: 0.5."
    )
    run: Any = SimpleNamespace(is_of_this_session=False, remark=remark, file=None)
    hint = RunTable(History()).columns[RunColumn.STATE].hint
    assert hint
    told = hint(run)
    assert "diverged" not in told
    assert "0.5" in told


def test_of_an_experiment_that_has_ended(qtbot: QtBot) -> None:
    claim = GALLERY["early-stopping"].claims[0]
    finding, view = Finding(claim, 0.5), FindingsView()
    qtbot.addWidget(view)
    view.show_findings(Outcome((finding,)))
    told = [label.text() for label in view.findChildren(PlainLabel)]
    assert told == [translated(finding.line), translated(claim.background)]
    assert not {*told} & {finding.line, claim.background}


def test_of_settings_that_are_compared() -> None:
    *_, same = comparison.parts([])
    line = same.lines[list(RunConfig.model_fields).index("eta")]
    assert line.title == translated(labels.label("eta")) != labels.label("eta")
