"""Worker threads: share work, raise its errors, leave no thread behind."""

import threading

import numpy as np
import pytest

from core.linalg.worker_threads import MIN_PARALLEL_WORK, WorkerThreads


@pytest.mark.parametrize("size", [1, 2, 3, 7])
@pytest.mark.parametrize("count", [1, 5, 100])
def test_every_row_is_worked_on_once(size: int, count: int) -> None:
    threads, rows = WorkerThreads(size), np.zeros(count)

    def work(part: slice) -> None:
        rows[part] += 1

    threads.parallel_for(work, count)
    threads.close()
    assert (rows == 1).all()


def test_each_part_has_a_thread_of_its_own_and_none_is_left() -> None:
    before, threads, meeting = threading.active_count(), WorkerThreads(2), threading.Barrier(2)

    def work(part: slice) -> None:
        meeting.wait(60)  # continues only when two threads meet

    threads.parallel_for(work, 2)
    threads.close()
    assert threading.active_count() == before


def test_an_error_in_another_thread_arrives() -> None:
    threads = WorkerThreads(2)

    def work(part: slice) -> None:
        if part.start:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        threads.parallel_for(work, 2)
    threads.close()


def test_numbers_that_blow_up_are_no_warning_in_any_thread() -> None:
    threads, large = WorkerThreads(2), np.full(2, 1e300)

    def work(part: slice) -> None:
        np.multiply(large[part], large[part], large[part])

    with np.errstate(all="ignore"):
        threads.parallel_for(work, 2)
    threads.close()
    assert np.isinf(large).all()


@pytest.mark.parametrize(("batch_size", "size"), [(1, 1), (49, 1), (50, 2), (10_000, 8)])
def test_as_many_share_as_there_is_work_for(batch_size: int, size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.linalg.worker_threads.cores", lambda: 8)
    threads, parts = WorkerThreads.fit_for((1000, 1000, 10), batch_size), list[slice]()
    threads.parallel_for(parts.append, 1000)
    threads.close()
    assert MIN_PARALLEL_WORK * size <= 1_000_000 * batch_size or size == 1
    assert len(parts) == size
