"""Fixtures for the frequency of reports and the size of blocks; MNIST in miniature."""

from pathlib import Path

import pytest

from core.data import batches
from core.data.synthetic.digits import make_digits
from core.training import clock, engine  # noqa: F401  # engine: loaded before a test changes the size of blocks
from core.training.compiled import stepper
from tests.core.data import forms

NEVER_S = 1e9


@pytest.fixture
def small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Use blocks of three mini-batches of 4, so that tiny sets have several blocks and a remainder."""
    monkeypatch.setattr(batches, "ROWS_PER_BLOCK", 12)


@pytest.fixture
def every_batch(monkeypatch: pytest.MonkeyPatch) -> None:
    """Report after each mini-batch."""
    monkeypatch.setattr(clock, "REPORT_SECONDS", 0)
    monkeypatch.setattr(stepper, "WORK_PER_CALL", 0)


@pytest.fixture
def no_reports(monkeypatch: pytest.MonkeyPatch) -> None:
    """Report no mini-batches, except at pauses."""
    monkeypatch.setattr(clock, "REPORT_SECONDS", NEVER_S)


def _digits(seed: int, count: int) -> forms.Pair:
    images, labels = make_digits(seed, count)
    return images.reshape(-1, 28, 28), labels


@pytest.fixture(scope="session")
def stand_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of MNIST's four files with 240 synthetic digits: 150 for training, 30 for validation, 60 for test."""
    folder = tmp_path_factory.mktemp("stand-in")
    forms.write_idx(folder, _digits(1, 180), _digits(2, 60))
    return folder
