"""How often a run reports, and how large its blocks are, set by the test and not by the clock; MNIST in miniature."""

from pathlib import Path

import pytest

from core.data import batches
from core.data.synthetic.digits import make_digits
from core.training import clock
from tests.core.data import forms

NEVER_S = 1e9


@pytest.fixture
def small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three mini-batches of 4 to a block, so that tiny sets have several blocks and a remainder."""
    monkeypatch.setattr(batches, "ROWS_PER_BLOCK", 12)


@pytest.fixture
def every_batch(monkeypatch: pytest.MonkeyPatch) -> None:
    """A report after each mini-batch."""
    monkeypatch.setattr(clock, "REPORT_SECONDS", 0)


@pytest.fixture
def no_reports(monkeypatch: pytest.MonkeyPatch) -> None:
    """No report of mini-batches, but where a run pauses."""
    monkeypatch.setattr(clock, "REPORT_SECONDS", NEVER_S)


def _digits(seed: int, count: int) -> forms.Pair:
    images, labels = make_digits(seed, count)
    return images.reshape(-1, 28, 28), labels


@pytest.fixture(scope="session")
def stand_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of MNIST's four files with 240 digits of ours in them: 150 to learn from, 30, and 60 for the test."""
    folder = tmp_path_factory.mktemp("stand-in")
    forms.write_idx(folder, _digits(1, 180), _digits(2, 60))
    return folder
