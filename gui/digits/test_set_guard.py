"""Guard of the test set: it is opened deliberately, for one network."""

from core.data.dataset import Split
from core.network import Network


class TestSetGuard:
    """Guard of the test set, shared by all views, so that an opening is counted only once."""

    def __init__(self) -> None:
        self._network: Network | None = None
        self._opened: Split | None = None

    def set_network(self, network: Network | None, trained: bool) -> None:
        """Close the test set again when the network has learned or changed."""
        if network is not self._network and trained:
            self._opened = None
        self._network = network

    def open(self, split: Split) -> None:
        """Open this test set for the current network; the caller counts it."""
        self._opened = split

    def is_open(self, split: Split | None) -> bool:
        """Return whether this test set is open."""
        return self._opened is not None and self._opened is split
