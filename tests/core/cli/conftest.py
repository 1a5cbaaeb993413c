"""Commands run in the test's own process, on a folder of a few images."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.__main__ import main
from core.linalg.arrays import Bytes
from tests.core.data import forms

Run = Callable[..., tuple[int, str, str]]


def stripes(count: int, seed: int) -> tuple[Bytes, Any]:
    """Make images whose class is the position of a bright stripe: learnt in an epoch or two."""
    images, labels = forms.digits(count, seed)
    images = images // 4
    for image, label in zip(images, labels, strict=True):
        image[2 * label : 2 * label + 3] = 255
    return images, labels


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Folder of 600 training images (100 of them for validation) and 60 test images in four IDX files."""
    forms.write_idx(tmp_path / "stripes", stripes(600, 1), stripes(60, 2))
    return tmp_path / "stripes"


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Function `run("train", ...)` -> exit code, stdout, stderr."""

    def call(*words: object) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main([str(word) for word in words])
        out, err = capsys.readouterr()
        return code, out, err

    return call


def records(out: str) -> list[dict[str, Any]]:
    """Parse one strict JSON object per line."""

    def no(word: str) -> None:
        raise AssertionError(f"{word} is not JSON")

    return [json.loads(line, parse_constant=no) for line in out.splitlines()]


@pytest.fixture
def trained(run: Run, folder: Path, tmp_path: Path) -> Path:
    """Model file of a network that reads stripes."""
    path = tmp_path / "trained.safetensors"
    assert run("train", "--data", folder, "--set", "epochs=2", "--out", path)[0] == 0
    return path


def one_sentence(err: str) -> bool:
    return err.count("\n") == 1 and "Traceback" not in err and np.all([c.isprintable() for c in err.strip()])
