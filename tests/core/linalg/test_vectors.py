"""In-place arithmetic: no warning from an infinite exponential."""

import numpy as np
import pytest

from core.linalg.vectors import exp, quiet


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("is_quiet", [False, True])
def test_exp_is_infinite_without_a_warning(dtype: type, is_quiet: bool) -> None:
    x = np.array([-1e4, 0, 1, 1e4], dtype)
    if is_quiet:
        with quiet():
            exp(x)
    else:
        exp(x)
    np.testing.assert_allclose(x, [0, 1, np.e, np.inf], rtol=1e-6)


def test_quiet_ends_with_its_block_even_by_an_error() -> None:
    before = np.geterr()
    with pytest.raises(ValueError, match="none"), quiet():
        int("none")
    assert np.geterr() == before
    exp(np.array([1e4]))  # else this would warn, which the tests take for an error
    with pytest.warns(RuntimeWarning, match="overflow"):
        np.exp(np.array([1e4]))
