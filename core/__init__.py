"""The numbers: networks, training, data, ink and files. Never Qt, never gui.

Three lines train, one predicts:

    from core import RunConfig, load, trained
    data = load("mnist")
    network = trained(RunConfig(sizes="784-100-10", lambda_=5), data).network
    print(network.digits(data.test.images[:10]))

Import everything else from its own module, such as core.trainer.train.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from core.linalg.kernels import choose_kernel

if TYPE_CHECKING:
    from core.config import RunConfig
    from core.data.sources import load
    from core.trainer import trained

__all__ = ["RunConfig", "load", "trained"]

choose_kernel()  # here, because this file runs before any module of this project imports NumPy

_MODULES = {"RunConfig": ".config", "load": ".data.sources", "trained": ".trainer"}


def __getattr__(name: str) -> object:
    """Import one of the three names above on first use, so that `import core` alone stays fast."""
    if name in _MODULES:
        return getattr(import_module(_MODULES[name], __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
