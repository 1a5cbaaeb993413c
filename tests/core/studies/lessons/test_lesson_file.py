"""Lesson files: what they may hold, how a wrong one is told, and that one survives being written."""

from pathlib import Path

import pytest

from core.studies.lessons.lesson_file import FOLDER, lesson_text, parse_lesson, read_lesson, shipped, write_lesson
from core.support.errors import UserError

HEAD = 'format = "backswing-lesson"\nversion = 1\ntitle = "A lesson"\nabout = "About it."\n'
STEP = '[[step]]\nname = "a"\ntitle = "First"\ntext = "Do it."\n'
CONTROL = '[step.task]\nkind = "control"\ncontrol = "one"\n'
TRAIN = '[step.task]\nkind = "train"\nrun = "one"\n'


def test_a_lesson_is_the_same_when_it_is_written_and_read(tmp_path: Path) -> None:
    for lesson in shipped().values():
        path = tmp_path / "my.lesson.toml"
        write_lesson(path, lesson)
        assert read_lesson(path) == lesson
        assert parse_lesson(lesson_text(lesson), "it") == lesson


def test_every_file_in_the_folder_is_a_lesson() -> None:
    assert len(shipped()) == len([path for path in FOLDER.iterdir() if path.suffix == ".toml"]) > 0


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "is not a lesson of Backswing"),
        ("a = = 1", "is not TOML"),
        (HEAD.replace("version = 1", "version = 2") + STEP, "newer Backswing"),
        (HEAD.replace("version = 1\n", "") + STEP, "version: is missing"),
        (HEAD.replace("version = 1", "version = 0") + STEP, "version: should be 1"),
        (HEAD, "step: is missing"),
        (HEAD + "step = []\n", "step: at least 1 is needed"),
        (HEAD + "step = 3\n", "step: should be a list"),
        (HEAD + "step = [3]\n", "step 1: should be a table"),
        (HEAD + STEP.replace("Do it.", "much " * 61), 'step "a", text: it has 61 words; write 1 to 60'),
        (HEAD + STEP.replace("Do it.", "x" * 1201), 'step "a", text: it has 1,201 characters; write at most 1,200'),
        (HEAD + STEP + "colour = 1\n", 'step "a", colour: there is no such key'),
        (HEAD + STEP + STEP, "two steps have the same name"),
        (HEAD + STEP + '[step.task]\nkind = "dance"\n', "task: there is no kind 'dance'; there are 'set', "),
        (HEAD + STEP + '[step.task]\nrun = "one"\n', 'step "a", task: its kind is missing'),
        (HEAD + STEP + TRAIN + "values = { eta = [1] }\n", "values: eta: write a text, a number, true or false"),
        (HEAD + STEP + '[step.task]\nkind = "set"\nvalues = {}\n', "values: at least 1 is needed"),
        (HEAD + STEP + CONTROL + "value = 99999999999\n", "task.control.value: write a text of at most 100"),
        (HEAD + STEP + CONTROL + "value = nan\n", "task.control.value: write a text of at most 100"),
        (HEAD + STEP + TRAIN + "values = { eta = -1 }\n", "eta should be greater than 0"),
        (HEAD + STEP + TRAIN + "values = { beta = 1 }\n", "unknown key 'beta'"),
        (HEAD + STEP + TRAIN + 'values = { data = "/etc" }\n', "a lesson's data are one of mnist"),
        (HEAD + STEP + '[step.task]\nkind = "experiment"\nexperiment = "none"\n', "there is no experiment 'none'"),
        (HEAD + 'knobs = ["beta"]\n' + STEP, "there is no setting 'beta'"),
        (HEAD + STEP + '[step.predict]\nquestion = "Q?"\nright = 1\n', "it needs 2 to 4 options"),
        (
            HEAD + STEP + '[step.predict]\nquestion = "Q?"\nright = 1\noptions = [{ text = "a" }, { text = "b" }]\n',
            "a prediction needs a task",
        ),
        (
            HEAD + STEP + TRAIN + '[step.predict]\nquestion = "Q?"\nfigure = { run = "other" }\n'
            'options = [{ text = "a", high = 1 }, { text = "b", low = 1 }]\n',
            "no step up to it trains the run 'other'",
        ),
        (
            HEAD + STEP + TRAIN + '[step.predict]\nquestion = "Q?"\nfigure = { run = "one" }\n'
            'options = [{ text = "a", high = 2 }, { text = "b", low = 1 }]\n',
            "overlap",
        ),
    ],
)
def test_a_wrong_file_is_told_with_its_place(text: str, told: str, tmp_path: Path) -> None:
    path = tmp_path / "wrong.lesson.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UserError) as error:
        read_lesson(path)
    assert told in str(error.value)
    assert str(path) in str(error.value)
    assert str(error.value).count("; step") == 0  # what is wrong is told once


def test_a_huge_file_and_one_of_bytes_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "wrong.lesson.toml"
    for content, told in ((b"#" * 300_000, "larger"), (b"\xff\xfe", "not text")):
        path.write_bytes(content)
        with pytest.raises(UserError, match=told):
            read_lesson(path)
