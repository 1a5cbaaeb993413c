"""Engines: laws of training hold on each."""

import pytest

from core.training import engines


@pytest.fixture(scope="session")
def machine_code() -> None:
    """Compile, which takes seconds once for a checkout, before the time of a test counts."""
    pytest.importorskip("numba", reason="Numba is not installed: the NumPy engine trains everything")
    for preparation in engines.preparations.values():
        preparation.run()


@pytest.fixture
def compiled(machine_code: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Train with the compiled engine where it knows the settings."""
    monkeypatch.setenv(engines.VARIABLE, engines.COMPILED)


@pytest.fixture(params=[engines.NUMPY, engines.COMPILED])
def each_engine(request: pytest.FixtureRequest) -> str:
    """Train with one engine after the other."""
    if request.param == engines.COMPILED:
        request.getfixturevalue("compiled")
    return str(request.param)
