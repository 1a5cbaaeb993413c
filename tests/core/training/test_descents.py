"""Comparison with PyTorch: every optimizer and regularizer, with and without clipping and max norm."""

from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file

from tests.core.training.descents import DESCENTS, LIVE, Descent, final_weights, first_weights

EACH = pytest.mark.parametrize("descent", DESCENTS, ids=str)
GOLDEN = load_file(Path(__file__).parent / "golden" / "descents.safetensors")
CLOSE = 1e-10


@pytest.mark.usefixtures("each_engine")
@EACH
def test_200_steps_end_where_those_of_pytorch_do(descent: Descent) -> None:
    np.testing.assert_allclose(final_weights(descent), GOLDEN[str(descent)], rtol=0, atol=CLOSE)


@EACH
def test_the_golden_weights_are_what_pytorch_gives(descent: Descent) -> None:
    pytest.importorskip("torch", reason="torch is not installed: the golden weights stand in for it")
    from tests.core.training import torch_descents

    np.testing.assert_allclose(torch_descents.final_weights(descent), GOLDEN[str(descent)], rtol=0, atol=CLOSE)


def test_every_setting_leaves_its_mark_on_the_weights() -> None:
    without_lambda = ("adamw", "none")  # the same as Adam
    others = [descent for descent in DESCENTS if (descent.optimizer, descent.regularizer) != without_lambda]
    ends = [first_weights(), *(GOLDEN[str(descent)] for descent in others)]
    apart = [np.abs(one - two).max() for number, one in enumerate(ends) for two in ends[:number]]
    assert min(apart) > 1e4 * CLOSE
    assert set(GOLDEN) == {str(descent) for descent in DESCENTS}
    assert {name for change in LIVE.values() for name in change} >= {"eta", "momentum", "lambda_", "clip_norm"}
