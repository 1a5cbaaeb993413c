"""Aligned arrays."""

import numpy as np
import pytest

from core.linalg.arrays import CACHE_LINE, aligned, aligned_copy


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("shape", [(1,), (7,), (3, 5), (500, 784)], ids=str)
def test_an_aligned_array_is_like_any_other_but_for_its_place(shape: tuple[int, ...], dtype: str) -> None:
    for _ in range(5):
        array = aligned(shape, dtype)
        assert (array.shape, array.dtype) == (shape, np.dtype(dtype))
        assert array.flags.c_contiguous
        assert array.flags.writeable
        assert array.ctypes.data % CACHE_LINE == 0


def test_a_copy_is_equal_and_apart() -> None:
    source = np.arange(6.0).reshape(2, 3)
    copy = aligned_copy(source)
    assert (copy == source).all()
    copy[:] = 0
    assert source.any()
