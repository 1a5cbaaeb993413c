"""Choice of the engine that trains: NumPy, or compiled code where Numba is installed and knows the settings.

BACKSWING_ENGINE=numpy or compiled decides for all runs of a process. Otherwise code is compiled where that is possible,
and a run waits for it; in the window, which begins to train at once, NumPy trains until the code is ready.
"""

import hashlib
import os
import threading
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

from core.config import RunConfig
from core.support.errors import UserError
from core.support.paths import cache_dir
from core.training.compiled.known import knows

VARIABLE = "BACKSWING_ENGINE"
AUTO, NUMPY, COMPILED = "auto", "numpy", "compiled"


class _Preparation:
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
            os.environ.setdefault("NUMBA_CACHE_DIR", str(_code_folder()))
            try:
                import_module("core.training.compiled.warm_up").compile_all(self._dtype)
                self.kernels = import_module("core.training.compiled.kernels")
            except (ImportError, OSError, RuntimeError) as error:  # Numba does not fit NumPy, no folder can be written
                self.trouble = str(error)

    @property
    def is_busy(self) -> bool:
        """True while it runs in the background."""
        return self._thread is not None and self._thread.is_alive()

    def begin(self) -> None:
        """Run in the background, unless that has begun."""
        if not self._thread:
            self._thread = threading.Thread(target=self.run, name="compile")
            self._thread.start()


_prepared = {dtype: _Preparation(dtype) for dtype in ("float32", "float64")}
_waits = True


def never_wait() -> None:
    """Let runs of this process begin at once: NumPy trains until the compiled code is ready."""
    global _waits
    _waits = False


def is_preparing() -> bool:
    """Return whether code is being compiled in the background; a thread in the compiler cannot be ended."""
    return any(one.is_busy for one in _prepared.values())


def kernels_for(config: RunConfig) -> ModuleType | None:
    """Return the compiled engine's code if it is to train with these settings; None if the NumPy engine is.

    Raises UserError if BACKSWING_ENGINE demands what cannot be.
    """
    wish = os.environ.get(VARIABLE) or AUTO
    if wish not in (AUTO, NUMPY, COMPILED):
        raise UserError(f"{VARIABLE}={wish}: choose from {AUTO}, {NUMPY}, {COMPILED}.")
    if wish == NUMPY or not knows(config):
        return None
    if not find_spec("numba"):
        if wish == COMPILED:
            raise UserError(
                f"{VARIABLE}={COMPILED} needs Numba: install it (pip install numba), or unset the variable."
            )
        return None
    preparation = _prepared[config.dtype]
    if wish == COMPILED or _waits:
        preparation.run()
    elif not preparation.kernels:
        preparation.begin()
        return None
    if preparation.trouble and wish == COMPILED:
        raise UserError(f"{VARIABLE}={COMPILED}, but Numba cannot compile here: {preparation.trouble}")
    return preparation.kernels


def _code_folder() -> Path:
    """Return the folder of compiled code of this version of the source; Numba itself looks at one file only."""
    source = sorted((Path(__file__).parent / "compiled").glob("*.py"))
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in source)).hexdigest()
    return cache_dir() / "compiled" / digest[:12]
