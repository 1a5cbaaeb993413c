"""How often a run reports, and how large its blocks are, set by the test and not by the clock."""

import pytest

from core.data import batches
from core.training import clock

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
