"""The whole window on a computer of little memory: all of it within 2 GB, and a sentence where there is too little."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits what a process may hold"),
]


def _played(home: Path, mnist: Path, *limit: str) -> dict[str, Any]:
    known = {**os.environ, "BACKSWING_HOME": str(home), "BACKSWING_MNIST": str(mnist), "PYTHONPATH": str(ROOT)}
    words = [sys.executable, "-P", "-m", "tests.gui.small_memory", *limit]
    done = subprocess.run(words, capture_output=True, text=True, check=False, env=known, cwd=home, timeout=280)
    assert done.returncode == 0, done.stderr[-3_000:]
    assert "Traceback" not in done.stderr
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def test_mnist_and_every_view_within_2_gb(tmp_path: Path, mnist_folder: Path) -> None:
    told = _played(tmp_path, mnist_folder, "2000")
    assert (told["loaded"], told["epochs"], told["said"], told["faults"]) == (True, 1, [], [])
    assert {"CurvesPanel", "DigitsPanel", "MistakesPanel", "WhyPanel", "DoctorPanel", "RacePanel"} <= set(told["seen"])
    assert len(set(told["seen"])) == len(told["seen"]) >= 19
    assert told["data_mb"] < 1_000


def test_too_little_to_load_the_images_is_told_in_a_sentence(tmp_path: Path, mnist_folder: Path) -> None:
    told = _played(tmp_path, mnist_folder, "40", "--then")
    assert not told["loaded"]
    assert [sentence.split(".")[0] for sentence in told["said"]] == ["There is not enough memory"]
    assert told["faults"] == []
