"""The numbers: networks, training, data, ink and files. Never Qt, never gui.

Three lines train, one predicts:

    from core import RunConfig, load, trained
    data = load("mnist")
    network = trained(RunConfig(sizes="784-100-10", lambda_=5), data).network
    print(network.digits(data.test.images[:10]))

The rest is imported from where it lives, such as core.trainer.train.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from core.linalg.kernels import choose_kernel

if TYPE_CHECKING:
    from core.config import RunConfig
    from core.data.sources import load
    from core.trainer import trained

__all__ = ["RunConfig", "load", "trained"]

choose_kernel()  # here, because every road to NumPy in this house passes through this file first

_HOMES = {"RunConfig": "core.config", "load": "core.data.sources", "trained": "core.trainer"}


def __getattr__(name: str) -> object:
    """The three words above, imported when first asked for: `import core` alone stays light."""
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
