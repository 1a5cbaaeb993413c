import argparse
from pathlib import Path

import numpy as np
import pytest

from core.cli import data
from core.data.dataset import Dataset
from core.data.mnist import files as mnist_files
from core.data.mnist import mnist
from core.data.readers import imports
from core.data.sources import MNIST_VARIABLE
from core.support.errors import UserError


def run(*words: str) -> int:
    parser = argparse.ArgumentParser()
    data.add_to(parser.add_subparsers())
    parsed = parser.parse_args(["data", *words])
    return int(parsed.run(parsed))


def test_status_says_what_is_not_there(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(MNIST_VARIABLE, raising=False)
    assert run("status") == 0
    assert "mnist: not downloaded (0 of 4 files" in capsys.readouterr().out


def test_status_names_the_folder_of_the_environment(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(MNIST_VARIABLE, "somewhere")
    assert run("status") == 0
    assert "mnist: read from somewhere" in capsys.readouterr().out


def test_status_names_damaged_files(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(MNIST_VARIABLE, raising=False)
    damaged = mnist_files.FILES[1]
    damaged.path.parent.mkdir(parents=True)
    damaged.path.write_bytes(b"<html>")
    run("status")
    assert f"damaged ({damaged.name})" in capsys.readouterr().out


@pytest.mark.slow
def test_import_keeps_mnist_and_says_so(
    mnist_folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(MNIST_VARIABLE)
    assert run("import", str(mnist_folder)) == 0
    run("status")
    out = capsys.readouterr().out
    assert "50,000 training, 10,000 validation and 10,000 test" in out
    assert "downloaded and verified" in out


def test_import_leaves_the_sentence_to_the_caller(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="absent"):
        run("import", str(tmp_path / "absent"))


def test_fetch_prints_where_mnist_is(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    pair = (np.zeros((6, 784), np.uint8), np.zeros(6, np.int64))

    def fetched(progress: mnist.Progress) -> Dataset:
        progress(5, 10)
        return imports.dataset("MNIST", pair, pair, "here")

    monkeypatch.setattr(mnist, "fetch", fetched)
    assert run("fetch") == 0
    assert "5 training, 1 validation and 6 test images" in capsys.readouterr().out


def test_a_missing_command_is_wrong_usage() -> None:
    with pytest.raises(SystemExit) as ended:
        run()
    assert ended.value.code == 2
