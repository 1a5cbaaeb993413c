"""Helps, tables and lists in Chinese, whose signs take two columns of a terminal; and the helps in every language."""

from collections.abc import Iterator

import pytest

from core.cli import COMMANDS
from core.studies.sweep.table import Row, as_text
from core.support.columns import columns
from core.support.language import ENGLISH, languages, use_language
from tests.core.cli.conftest import Run


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    use_language(ENGLISH)


@pytest.mark.parametrize("code", languages())
@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_a_help_in_each_language(command: str, code: str, run: Run) -> None:
    code_of_exit, out, err = run("--lang", code, command, "--help")
    assert (code_of_exit, err) == (0, "")
    assert f"{command} [-h]" in out


def test_further_lines_of_a_usage_stand_below_the_first(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    first, second, *_ = run("--lang", "zh_CN", "sweep", "--help")[1].splitlines()
    assert columns(first[: first.index("[-h]")]) == len(second) - len(second.lstrip())


def test_what_an_option_does_fits_the_terminal(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    out = run("--lang", "zh_CN", "evaluate", "--help")[1]
    prose = [line for line in out.splitlines() if "|" not in line and "[" not in line]
    assert 50 < max(map(columns, prose)) <= 60


def test_columns_of_a_sweep_stand_below_their_heads() -> None:
    use_language("zh_CN")
    row = Row({"eta": 0.5}, 1, 0.5, 0.01, 0.5, 0.5, 0.6, 1.0, 0, 0, 0)
    head, line = as_text([row]).splitlines()
    assert columns(head) == columns(line)
    assert (
        columns(head[: head.index("训练")]) == columns(line[: line.index("60.00%")]) + len("60.00%") - len("训练") * 2
    )


def test_durations_are_flush_right(run: Run) -> None:
    lines = run("--lang", "zh_CN", "experiments")[1].splitlines()
    assert {columns(line) for line in lines} == {80}
