"""CSV tables: read back unchanged, and harmless in a spreadsheet."""

import csv

import pytest

from core.support.csv_text import csv_text


def read_back(cell: object) -> str:
    (row,) = csv.reader(csv_text([[cell, "beside"]]).splitlines(keepends=True))
    assert row[1] == "beside"
    return row[0]


@pytest.mark.parametrize(
    "words",
    [
        "=cmd|' /C calc'!A0",
        "+1+cmd|' /C calc'!A0",
        "-1+1",
        "-SUM(1;2)",
        "@SUM(1)",
        "\t=1",
        "\r=1",
        " =1",
        "\n=1",
        "＝1",
        '=HYPERLINK("http://a.example","b")',
    ],
)
def test_words_that_a_spreadsheet_would_run_are_words(words: str) -> None:
    assert read_back(words) == f"'{words}"


@pytest.mark.parametrize("cell", [-0.5, 1e-300, -3, 0.1 + 0.2, True])
def test_numbers_are_written_bare_and_in_full(cell: float) -> None:
    assert csv_text([[cell]]) == f"{cell}\n"


@pytest.mark.parametrize("words", ["-0.5", "+3", "-12.3 %", "-1,234.5", "-1e-05", "-", "−0.5", "a = b", "η", "", "a-b"])
def test_other_words_stay_as_they_are(words: str) -> None:
    assert read_back(words) == words


@pytest.mark.parametrize("words", ['a,"b"', "a;=1", "a\t=1", "a\n=1", "a\r\n=1"])
def test_no_separator_cuts_words(words: str) -> None:
    assert csv_text([[words]]) == '"' + words.replace('"', '""') + '"\n'
