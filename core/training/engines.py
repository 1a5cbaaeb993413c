"""Choice of the engine that trains: NumPy, or compiled code where Numba is installed and knows the settings.

BACKSWING_ENGINE=numpy or compiled decides for all runs of a process. Otherwise code is compiled where that is possible,
and a run waits for it; in the window, which begins to train at once, NumPy trains until the code is ready.
"""

import hashlib
import os
import subprocess
import sys
import threading
from contextlib import suppress
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

from core.config import RunConfig
from core.support.errors import UserError
from core.support.messages import message
from core.support.paths import cache_dir
from core.training.compiled.known import knows

VARIABLE = "BACKSWING_ENGINE"
AUTO, NUMPY, COMPILED = "auto", "numpy", "compiled"

_WARM_UP = f"{__package__}.compiled.warm_up"


class Preparation:
    """Compilation of the code for one dtype, once a process: in the caller's thread, or in one of its own."""

    def __init__(self, dtype: str) -> None:
        self._dtype = dtype
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self.kernels: ModuleType | None = None
        self.trouble = ""

    def run(self) -> None:
        """Import Numba and compile, or load the code that an earlier process compiled."""
        with self._lock:
            if self.kernels or self.trouble:
                return
            os.environ.setdefault("NUMBA_CACHE_DIR", str(code_folder()))
            try:
                import_module(_WARM_UP).compile_all(self._dtype)
                self.kernels = import_module(f"{__package__}.compiled.kernels")
            except Exception as error:  # noqa: BLE001 - of Numba's kinds or of a file cut off: NumPy trains
                self.trouble = str(error) or type(error).__name__

    @property
    def is_busy(self) -> bool:
        """True while it runs in the background."""
        return self._thread is not None and self._thread.is_alive()

    def begin(self) -> None:
        """Run in the background, unless that has begun."""
        if not self._thread:
            self._thread = threading.Thread(target=self._run_beside, name="compile")
            self._thread.start()

    def _run_beside(self) -> None:
        """Have another process compile, as the compiler holds Python's lock; then load the code here."""
        compile_beside(self._dtype)
        self.run()


def compile_beside(dtype: str) -> None:
    """Compile in a process of its own, which leaves the code in the cache folder, and wait for its end.

    Does nothing where Python cannot be started; the code is then compiled where it is loaded.
    """
    if getattr(sys, "frozen", False):
        return
    folder = os.environ.get("NUMBA_CACHE_DIR") or str(code_folder())
    environment = {**os.environ, "NUMBA_CACHE_DIR": folder, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    with suppress(OSError):
        subprocess.run(
            [sys.executable, "-m", _WARM_UP, dtype],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            check=False,
        )


preparations = {dtype: Preparation(dtype) for dtype in ("float32", "float64")}
"""Compilation for each dtype."""
_waits = True


def never_wait() -> None:
    """Let runs of this process begin at once: NumPy trains until the compiled code is ready."""
    global _waits
    _waits = False


def is_preparing() -> bool:
    """Return whether code is being compiled in the background; the thread that waits for it cannot be ended."""
    return any(one.is_busy for one in preparations.values())


def kernels_for(config: RunConfig) -> ModuleType | None:
    """Return the compiled engine's code if it is to train with these settings; None if the NumPy engine is.

    Raises UserError if BACKSWING_ENGINE demands what cannot be.
    """
    wish = _wish()
    if wish == NUMPY or not knows(config):
        return None
    if not find_spec("numba"):
        if wish == COMPILED:
            raise UserError(
                message(
                    "{variable}={engine} needs Numba: install it (pip install numba), or unset the variable.",
                    variable=VARIABLE,
                    engine=COMPILED,
                )
            )
        return None
    preparation = preparations[config.dtype]
    if wish == COMPILED or _waits:
        preparation.run()
    elif not preparation.kernels:
        preparation.begin()
        return None
    if preparation.trouble and wish == COMPILED:
        raise UserError(
            message(
                "{variable}={engine}, but Numba cannot compile here: {why}",
                variable=VARIABLE,
                engine=COMPILED,
                why=preparation.trouble,
            )
        )
    return preparation.kernels


def _wish() -> str:
    """Return the engine that BACKSWING_ENGINE asks for. Raises UserError for one that there is not."""
    wish = os.environ.get(VARIABLE) or AUTO
    if wish not in (AUTO, NUMPY, COMPILED):
        raise UserError(
            message(
                "{variable}={wish}: choose from {engines}.",
                variable=VARIABLE,
                wish=wish,
                engines=", ".join((AUTO, NUMPY, COMPILED)),
            )
        )
    return wish


def code_folder() -> Path:
    """Return the folder of compiled code of this version of the source; Numba itself looks at one file only."""
    source = sorted((Path(__file__).parent / "compiled").glob("*.py"))
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in source)).hexdigest()
    return cache_dir() / "compiled" / digest[:12]
