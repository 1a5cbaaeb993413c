"""`lessons`: the list, how a lesson reads, and the check of files."""

from pathlib import Path

import pytest

from core.cli.experiments_output import afterwards
from core.studies.lessons.judging import Evidence
from core.studies.lessons.lesson_file import FOLDER, shipped
from core.studies.step import StepTexts
from tests.core.cli.conftest import Run, one_sentence, records

LESSON = """
format = "backswing-lesson"
version = 1
title = "A lesson"
about = "About it."
[[step]]
name = "set"
title = "First"
text = "Set it."
given = { sizes = "784-30-10" }
task = { kind = "set", values = { eta = 0.25, decay_biases = true } }
[[step]]
name = "ask"
title = "Second"
text = "Say it."
[step.task]
kind = "exercise"
question = "How many?"
options = [{ text = "none" }, { text = "all of them" }]
right = 2
hint = "Count."
solution = "All."
"""


def test_without_an_option_they_are_listed(run: Run) -> None:
    code, out, err = run("lessons")
    assert (code, err) == (0, "")
    assert [line.split()[0] for line in out.splitlines()] == list(shipped())
    assert [record["name"] for record in records(run("lessons", "--json")[1])] == list(shipped())


def test_a_lesson_reads_as_text_with_its_answers(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "my.lesson.toml"
    path.write_text(LESSON, encoding="utf-8")
    code, out, err = run("lessons", "--show", str(path))
    assert (code, err) == (0, "")
    assert "Set already: sizes 784-30-10\nDo: set values (eta 0.25, decay_biases true)\n" in out
    assert "Exercise: How many?\n- none\n- all of them\nAnswer: all of them. All.\n" in out


@pytest.mark.parametrize("name", shipped())
def test_no_lesson_reads_like_python(name: str, run: Run) -> None:
    out = run("lessons", "--show", name)[1]
    assert shipped()[name].title in out
    assert "{'" not in out
    assert "('" not in out


def test_each_file_is_checked_and_one_that_is_wrong_gives_1(run: Run, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.lesson.toml"
    wrong.write_text(LESSON.replace("right = 2", "right = 3"), encoding="utf-8")
    right = next(FOLDER.glob("*.toml"))
    code, out, err = run("lessons", "--check", str(wrong), str(right), str(tmp_path / "none"))
    assert (code, err) == (1, "")
    told = out.splitlines()
    assert len(told) == 3
    assert 'step "ask", task.exercise: option 3 does not exist' in told[0]
    assert told[1].startswith(f"{right} is right: ")
    assert str(tmp_path / "none") in told[2]
    assert run("lessons", "--check", str(right))[0] == 0


def test_a_name_that_no_lesson_has_is_told(run: Run) -> None:
    code, out, err = run("lessons", "--show", "nope")
    assert (code, out) == (1, "")
    assert one_sentence(err)
    assert "There is no lesson nope" in err


def test_to_show_and_to_check_at_once_is_refused(run: Run) -> None:
    code, out, err = run("lessons", "--show", "dropout", "--check", "a")
    assert (code, out) == (2, "")
    assert one_sentence(err)
    assert err == "--show and --check go one at a time.\n"


def test_the_right_answer_is_told_after_a_run_also_where_no_figure_decides() -> None:
    options = [{"text": "Left"}, {"text": "Ahead"}]
    step = StepTexts.model_validate({"text": "Go.", "predict": {"question": "Where?", "options": options, "right": 2}})
    assert afterwards(step, Evidence({}, {})) == ["The right answer: Ahead.", ""]
