"""`baseline`: accuracy and seconds of a method without a network."""

import json
from pathlib import Path

import pytest

from core.support.paths import RESOURCES
from tests.core.cli.conftest import Run, one_sentence


def test_the_command_prints_a_line_for_each_size(run: Run, folder: Path) -> None:
    code, out, _ = run("baseline", "nearest", "--data", folder, "--images", 100, 0, "--on", "test")
    assert code == 0
    assert [line.split(": ")[0] for line in out.splitlines()] == [
        "nearest neighbour, 100 training images",
        "nearest neighbour, 500 training images",
    ]
    assert "% of test read correctly" in out


def test_as_json_it_prints_what_the_resource_holds(run: Run, folder: Path) -> None:
    out = run("baseline", "nearest", "--data", folder, "--images", 100, "--json")[1]
    line = (RESOURCES / "baselines.jsonl").read_text(encoding="utf-8").splitlines()[0]
    assert json.loads(out).keys() == json.loads(line).keys()


@pytest.mark.parametrize("images", ["-1", "many", "999"])
def test_a_wrong_number_of_images_is_one_sentence(images: str, run: Run, folder: Path) -> None:
    code, out, err = run("baseline", "nearest", "--data", folder, "--images", images)
    assert code in (1, 2)
    assert not out
    assert code == 2 or one_sentence(err)
