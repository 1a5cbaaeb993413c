"""A run's record names what computed it; one from before that, or from elsewhere, is read all the same."""

from dataclasses import replace
from pathlib import Path

import pytest

from core.events import EpochDone, Started
from core.linalg import blas
from core.storage import model
from core.storage.runs import names
from core.storage.runs.about import About, arithmetics
from core.storage.runs.folder import RunFolder
from core.storage.runs.record import read_run
from tests.core import tiny
from tests.core.storage.runs.kit import PRINT, events, half_a_run, keep

pytestmark = pytest.mark.usefixtures("at_once")
GOLDEN = Path(__file__).parent / "golden" / "run-v1"


def test_a_run_names_its_engine_and_its_kernel() -> None:
    folder = keep(events()).folder
    about = read_run(folder).about
    assert (about.kernel, about.engine) == (blas.kernel(), blas.engine())
    assert f'engine = "{blas.engine()}"' in (folder / names.ABOUT).read_text(encoding="utf-8")


def test_an_old_run_names_none_and_nothing_is_wrong_with_it() -> None:
    record = read_run(GOLDEN)
    assert (record.about.kernel, record.about.engine, record.about.arithmetic) == ("", "", "")
    assert record.troubles == ()


def _gone_on(folder: Path) -> About:
    RunFolder.go_on(folder, PRINT).close()
    return read_run(folder).about


def test_a_run_that_goes_on_with_another_kernel_names_both(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blas, "kernel", lambda: "Haswell")
    folder = half_a_run().folder
    monkeypatch.setattr(blas, "kernel", lambda: "SkylakeX")
    for _ in range(2):
        assert _gone_on(folder).kernel == "Haswell, then SkylakeX"


def test_a_run_that_goes_on_with_another_engine_names_both() -> None:
    happened = events()
    cut = happened.index(tiny.only(EpochDone, happened)[0]) + 1
    folder = keep(happened[:cut]).folder
    resumed = RunFolder.go_on(folder, PRINT)
    resumed.add(replace(tiny.only(Started, happened)[0], engine="Numba 1.0"))
    resumed.close()
    engine = f"{blas.engine()}, then Numba 1.0"
    assert read_run(folder).about.engine == model.load(folder / names.CHECKPOINT).engine == engine


def test_a_run_that_goes_on_where_it_began_and_an_old_one_stay_as_they_are() -> None:
    folder = half_a_run().folder
    assert _gone_on(folder).kernel == blas.kernel()
    path = folder / names.ABOUT
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join(line for line in lines if not line.startswith(("kernel", "engine"))), encoding="utf-8")
    assert (_gone_on(folder).kernel, _gone_on(folder).engine) == ("", "")


def test_the_engines_that_are_known_are_each_named_once() -> None:
    here, there = About(kernel="Haswell", engine="NumPy"), About(kernel="SkylakeX", engine="NumPy")
    assert arithmetics([here, there, here, About()]) == ("NumPy, Haswell kernel", "NumPy, SkylakeX kernel")
    assert arithmetics([About(), About()]) == ()
    assert About(engine="NumPy").arithmetic == "NumPy"
