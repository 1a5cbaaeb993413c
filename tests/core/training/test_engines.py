"""Choice of the engine: what a person demands, what is installed, what is ready."""

import threading
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from core.config import RunConfig
from core.support.errors import UserError
from core.training import engines

CONFIG, UNKNOWN = RunConfig(), RunConfig(ema=0.9)


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nothing compiled yet, and nobody demands an engine."""
    monkeypatch.delenv(engines.VARIABLE)
    monkeypatch.setattr(engines, "_waits", True)
    monkeypatch.setattr(engines, "preparations", {dtype: engines.Preparation(dtype) for dtype in engines.preparations})
    yield
    for thread in threading.enumerate():
        if thread.name == "compile":
            thread.join()


@pytest.fixture
def imported(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Stand in for Numba: the names of the modules that are imported, in order."""
    names: list[str] = []

    class Module(ModuleType):
        def compile_all(self, dtype: str) -> None:
            names.append(dtype)

    def importer(name: str) -> Module:
        names.append(name.rpartition(".")[2])
        return Module(name)

    monkeypatch.setattr(engines, "import_module", importer)
    monkeypatch.setattr(engines, "compile_beside", lambda dtype: names.append("beside"))
    monkeypatch.setattr(engines, "find_spec", lambda name: name)
    return names


def test_a_run_waits_for_the_code_which_is_made_once(imported: list[str]) -> None:
    first, second = engines.kernels_for(CONFIG), engines.kernels_for(CONFIG)
    assert first is second is not None
    assert imported == ["warm_up", "float32", "kernels"]
    assert engines.kernels_for(CONFIG.changed(dtype="float64"))
    assert imported.count("float64") == 1


def test_in_the_window_the_first_run_does_not_wait(imported: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "_waits", True)  # put back afterwards
    engines.never_wait()
    assert engines.kernels_for(CONFIG) is None
    for thread in threading.enumerate():
        if thread.name == "compile":
            thread.join()
    assert engines.kernels_for(CONFIG)
    assert imported == ["beside", "warm_up", "float32", "kernels"]
    assert not engines.is_preparing()


@pytest.mark.slow
def test_another_process_leaves_the_code_in_the_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("numba", reason="numba is not installed: the extra fast has it")
    monkeypatch.setenv("NUMBA_CACHE_DIR", str(tmp_path))
    engines.compile_beside("float32")
    assert len(list(tmp_path.rglob("*.nbc"))) > 5


@pytest.mark.parametrize("config", [UNKNOWN, RunConfig(optimizer="l-bfgs")], ids=["ema", "l-bfgs"])
def test_nothing_is_compiled_for_settings_that_only_numpy_knows(config: RunConfig, imported: list[str]) -> None:
    assert engines.kernels_for(config) is None
    assert imported == []


def test_a_person_may_demand_numpy(imported: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(engines.VARIABLE, "numpy")
    assert engines.kernels_for(CONFIG) is None
    assert imported == []


def test_without_numba_numpy_trains(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "find_spec", lambda name: None)
    assert engines.kernels_for(CONFIG) is None
    monkeypatch.setenv(engines.VARIABLE, "compiled")
    with pytest.raises(UserError, match="needs Numba: install it"):
        engines.kernels_for(CONFIG)


@pytest.mark.parametrize(
    ("trouble", "told"),
    [
        (ImportError("Numba needs NumPy 2.9 or less"), "Numba needs NumPy"),
        (Exception("cannot determine the type"), "cannot determine the type"),  # as NumbaError is one
        (EOFError(), "EOFError"),  # of code in the cache that is cut off
    ],
)
def test_where_numba_does_not_work_numpy_trains(
    imported: list[str], monkeypatch: pytest.MonkeyPatch, trouble: Exception, told: str
) -> None:
    def fail(name: str) -> ModuleType:
        imported.append(name)
        raise trouble

    monkeypatch.setattr(engines, "import_module", fail)
    assert engines.kernels_for(CONFIG) is engines.kernels_for(CONFIG) is None
    assert len(imported) == 1
    monkeypatch.setenv(engines.VARIABLE, "compiled")
    with pytest.raises(UserError, match=f"cannot compile here: {told}"):
        engines.kernels_for(CONFIG)


def test_an_engine_that_there_is_not_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(engines.VARIABLE, "cuda")
    with pytest.raises(UserError, match="BACKSWING_ENGINE=cuda: choose from auto, numpy, compiled"):
        engines.kernels_for(CONFIG)


def test_the_code_of_another_source_lies_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    before = engines.code_folder()
    assert before == engines.code_folder()
    assert before.is_relative_to(engines.cache_dir())
    monkeypatch.setattr("pathlib.Path.read_bytes", lambda path: b"another")
    assert engines.code_folder() != before
