import numpy as np
import pytest

from gui.widgets.plots.round_ticks import log_ticks


@pytest.mark.parametrize("size_px", [40, 90, 150, 400, 1500])
@pytest.mark.parametrize(("low", "high"), [(-2.6, 0.4), (-0.5, 0.3), (-12.2, 9.0), (0.0, 1.0), (-30.0, 30.0)])
def test_labels_stand_apart_and_there_are_some(low, high, size_px):
    ((_, places),) = log_ticks(low, high, size_px)
    assert places
    assert all(low <= place <= high for place in places)
    assert np.all(np.diff(places) / (high - low) * size_px >= 16)


def test_there_are_as_many_as_there_is_room_for():
    (few,), (some,), (all_,) = (log_ticks(0.0, 2.0, size) for size in (60, 160, 1000))
    np.testing.assert_allclose(few[1], [0, 1, 2])
    np.testing.assert_allclose(10 ** np.array(some[1]), [1, 2, 5, 10, 20, 50, 100])
    assert len(all_[1]) == 19


def test_an_empty_view_has_none_or_one():
    assert len(log_ticks(1.0, 1.0, 100)[0][1]) <= 1
