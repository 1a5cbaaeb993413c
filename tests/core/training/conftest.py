"""Engines: laws of training hold on each."""

import pytest

from core.training import engines


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Train with the compiled engine where it knows the settings."""
    pytest.importorskip("numba", reason="Numba is not installed: the NumPy engine trains everything")
    monkeypatch.setenv(engines.VARIABLE, engines.COMPILED)


@pytest.fixture(params=[engines.NUMPY, engines.COMPILED])
def each_engine(request: pytest.FixtureRequest) -> str:
    """Train with one engine after the other."""
    if request.param == engines.COMPILED:
        request.getfixturevalue("compiled")
    return str(request.param)
