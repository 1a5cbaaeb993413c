"""Backswing from Python: `from backswing import RunConfig, load, trained`, in a checkout and installed alike.

In a checkout the packages `core` and `gui` lie beside this one. The wheel has them inside it, as `backswing.core` and
`backswing.gui`, so that no other distribution's `core` or `gui` is in the way.
"""

import core

__all__ = ["RunConfig", "load", "trained"]


def __getattr__(name: str) -> object:
    """Return one of the three names of `core`, which imports it on first use."""
    if name in __all__:
        return getattr(core, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
