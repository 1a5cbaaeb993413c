"""Matrix kernels: chosen by the processor's features, unless overridden."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.linalg.kernels import KEEP, NEEDED, OPENBLAS_VARIABLE, OVERRIDE_VARIABLE, choose_kernel

ABLE = f"processor : 0\nvendor_id : AuthenticAMD\nflags\t\t: fpu sse2 {' '.join(sorted(NEEDED))}\n"
UNABLE = "processor : 0\nflags\t\t: fpu sse2 avx2 avx512f\n"


@pytest.fixture(autouse=True)
def _early(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pretend that NumPy is not loaded, on Linux, without an override."""
    monkeypatch.delitem(sys.modules, "numpy")
    monkeypatch.setattr(sys, "platform", "linux")
    for name in (OVERRIDE_VARIABLE, OPENBLAS_VARIABLE):
        monkeypatch.setenv(name, "")  # so that it is put back afterwards
        monkeypatch.delenv(name)


def _chosen(tmp_path: Path, text: str) -> str | None:
    (tmp_path / "cpuinfo").write_text(text)
    choose_kernel(tmp_path / "cpuinfo")
    return os.environ.get(OPENBLAS_VARIABLE)


def test_a_processor_with_avx512_gets_its_kernels_whatever_the_machine_sets(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OPENBLAS_VARIABLE, "Haswell")
    assert _chosen(tmp_path, ABLE) == "SkylakeX"


def test_a_processor_whose_name_is_no_text_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "cpuinfo").write_bytes(b"model name\t: Caf\xe9(R)\n" + ABLE.encode())
    choose_kernel(tmp_path / "cpuinfo")
    assert os.environ[OPENBLAS_VARIABLE] == "SkylakeX"


def test_another_processor_is_left_to_openblas(tmp_path: Path) -> None:
    assert _chosen(tmp_path, UNABLE) is None
    choose_kernel(tmp_path / "missing")
    assert OPENBLAS_VARIABLE not in os.environ


def test_a_wish_is_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(OVERRIDE_VARIABLE, KEEP)
    assert _chosen(tmp_path, ABLE) is None
    monkeypatch.setenv(OVERRIDE_VARIABLE, "Zen")
    assert _chosen(tmp_path, ABLE) == "Zen"


@pytest.mark.parametrize("module", ["core.linalg.blas", "core.trainer", "gui.base.palette"])
def test_every_road_to_numpy_passes_the_choice_first(module: str) -> None:
    words = f"import os, {module}; print(os.environ['{OPENBLAS_VARIABLE}'])"
    environ = {**os.environ, OVERRIDE_VARIABLE: "Nehalem"}
    told = subprocess.run([sys.executable, "-c", words], env=environ, capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "Nehalem"
