"""The copy of a network that is operated on, with every state before for undo."""

from core.insight.surgery import Plan, operated
from core.network import Network


class OperatingTable:
    """Network under surgery: the original, the plan, and the plans before and after it for undo and redo."""

    def __init__(self) -> None:
        self.network: Network | None = None
        self._plans, self._at = [Plan()], 0
        self._gesture = ""
        self._after: tuple[Network, Plan, Network] | None = None

    def take(self, network: Network | None) -> None:
        """Begin with another network and no operation."""
        self.network = network
        self._plans, self._at, self._gesture = [Plan()], 0, ""

    def become(self, other: "OperatingTable") -> None:
        """Take the network and the plans of another table."""
        self.network, self._plans, self._at = other.network, other._plans, other._at

    @property
    def plan(self) -> Plan:
        """All operations as they stand."""
        return self._plans[self._at]

    @property
    def after(self) -> Network | None:
        """The copy after the operations; the same object until one of them changes."""
        if self.network is None:
            return None
        known = self._after
        if known is None or known[0] is not self.network or known[1] is not self.plan:
            self._after = known = self.network, self.plan, operated(self.network, self.plan)
        return known[2]

    def do(self, plan: Plan, gesture: str = "") -> None:
        """Take another plan. gesture: of one name until `settle`, the plans are one step for undo."""
        if plan == self.plan:
            return
        if not gesture or gesture != self._gesture:
            self._at += 1
        self._plans[self._at :] = [plan]
        self._gesture = gesture

    def settle(self) -> None:
        """End a gesture: the next one is a step of its own."""
        self._gesture = ""

    @property
    def can_undo(self) -> bool:
        """True if there is an earlier plan."""
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        """True if a plan was undone."""
        return self._at + 1 < len(self._plans)

    def undo(self) -> None:
        """Go back by one plan."""
        self._at, self._gesture = max(0, self._at - 1), ""

    def redo(self) -> None:
        """Take the plan that was undone last."""
        self._at, self._gesture = min(self._at + 1, len(self._plans) - 1), ""
