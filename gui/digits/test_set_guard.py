"""Whether the test set may be seen: it is the last word, opened on purpose for one network."""

from core.data.dataset import Split
from core.network import Network


class TestSetGuard:
    """One for all views, so that what was opened in one of them is not counted again in another."""

    def __init__(self) -> None:
        self._network: Network | None = None
        self._opened: Split | None = None

    def set_network(self, network: Network | None, trained: bool) -> None:
        """Close the test set again where the network has learnt on, or is another."""
        if network is not self._network and trained:
            self._opened = None
        self._network = network

    def open(self, split: Split) -> None:
        """Let this test set be seen, for the network at hand; whoever opens it has it counted."""
        self._opened = split

    def is_open(self, split: Split | None) -> bool:
        """Whether this test set may be seen."""
        return self._opened is not None and self._opened is split
