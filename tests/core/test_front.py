"""The three names of `core` itself: fast to import, and a run in one call."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import core
from core.config import RunConfig
from core.data.sources import load
from core.support.errors import UserError
from core.trainer import train, trained
from tests.core import tiny

ROOT = Path(__file__).parents[2]


def test_the_words_are_those_of_their_homes() -> None:
    assert (core.RunConfig, core.load, core.trained) == (RunConfig, load, trained)
    assert all(getattr(core, name) for name in core.__all__)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        core.nothing  # type: ignore[attr-defined]  # noqa: B018


def test_import_core_loads_nothing_heavy() -> None:
    code = "import sys, core; print([n for n in ('numpy', 'pydantic', 'scipy') if n in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.stdout == "[]\n", done.stderr


def test_trained_gives_where_the_run_ends_and_goes_on_from_there() -> None:
    config = tiny.config(patience=2)
    here = trained(config, tiny.dataset())
    last = tiny.end(train(config, tiny.dataset())).checkpoint
    assert (here.epoch, here.network.theta.tobytes()) == (last.epoch, last.network.theta.tobytes())
    more = trained(config.changed(epochs=5, patience=0), tiny.dataset(), start=here)
    assert more.epoch == 5


def test_a_run_that_blows_up_is_a_sentence() -> None:
    with pytest.raises(UserError, match=r"Training diverged: .* Try a smaller learning rate: 300"):
        trained(tiny.config(eta=1000, lambda_=1000), tiny.dataset())


def test_digits_are_the_likeliest_classes() -> None:
    network, images = trained(tiny.config(), tiny.dataset()).network, tiny.split(30).images
    digits = network.digits(images)
    assert (digits.shape, digits.dtype.kind) == ((30,), "i")
    assert np.array_equal(digits, network.probabilities(images).argmax(axis=1))
