"""A crew shares work among threads, leaves none behind and hands errors on."""

import threading

import numpy as np
import pytest

from core.linalg.worker_threads import SHARE, Crew


@pytest.mark.parametrize("size", [1, 2, 3, 7])
@pytest.mark.parametrize("count", [1, 5, 100])
def test_every_row_is_worked_on_once(size: int, count: int) -> None:
    crew, rows = Crew(size), np.zeros(count)

    def work(part: slice) -> None:
        rows[part] += 1

    crew.share(work, count)
    crew.close()
    assert (rows == 1).all()


def test_each_part_has_a_thread_of_its_own_and_none_is_left() -> None:
    before, crew, meeting = threading.active_count(), Crew(2), threading.Barrier(2)

    def work(part: slice) -> None:
        meeting.wait(60)  # goes on only when two threads meet

    crew.share(work, 2)
    crew.close()
    assert threading.active_count() == before


def test_an_error_in_another_thread_arrives() -> None:
    crew = Crew(2)

    def work(part: slice) -> None:
        if part.start:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        crew.share(work, 2)
    crew.close()


def test_numbers_that_blow_up_are_no_warning_in_any_thread() -> None:
    crew, large = Crew(2), np.full(2, 1e300)

    def work(part: slice) -> None:
        np.multiply(large[part], large[part], large[part])

    with np.errstate(all="ignore"):
        crew.share(work, 2)
    crew.close()
    assert np.isinf(large).all()


@pytest.mark.parametrize(("batch_size", "size"), [(1, 1), (49, 1), (50, 2), (10_000, 8)])
def test_as_many_share_as_there_is_work_for(batch_size: int, size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.linalg.worker_threads._cores", lambda: 8)
    crew, parts = Crew.fit_for((1000, 1000, 10), batch_size), list[slice]()
    crew.share(parts.append, 1000)
    crew.close()
    assert SHARE * size <= 1_000_000 * batch_size or size == 1
    assert len(parts) == size
