"""What an experiment should show, as a measure and the range it should fall into; and what it did show."""

from collections.abc import Callable
from dataclasses import dataclass
from math import inf, isnan

from core.studies.experiments.course import Courses

Measure = Callable[[Courses], float]
Show = Callable[[float], str]


@dataclass(frozen=True, slots=True)
class Finding:
    """A claim held against a figure; value: NaN where there is none; got: it in words."""

    claim: "Claim"
    value: float
    got: str
    as_expected: bool

    @property
    def verdict(self) -> str:
        """The last word."""
        return "As expected." if self.as_expected else "Not as expected."

    @property
    def line(self) -> str:
        """One plain line: expected, got, verdict."""
        return f"Expected: {self.claim.expected} ({self.claim.source}). Got: {self.got}. {self.verdict}"


@dataclass(frozen=True, slots=True)
class Claim:
    """`measure` of the finished runs should lie in low..high; NaN, for runs that blew up, never does.

    what: which figure; expected: in words, as its source tells it; source: who says so; show: a figure in words.
    """

    what: str
    expected: str
    source: str
    measure: Measure
    show: Show
    low: float = -inf
    high: float = inf

    def finding(self, value: float) -> Finding:
        """What to say of a figure."""
        got = "no figure" if isnan(value) else self.show(value)
        return Finding(self, value, got, self.low <= value <= self.high)


@dataclass(frozen=True, slots=True)
class Outcome:
    """All of an experiment's findings."""

    findings: tuple[Finding, ...]

    @property
    def as_expected(self) -> bool:
        """Whether every figure lies where it should."""
        return all(finding.as_expected for finding in self.findings)

    @property
    def lines(self) -> tuple[str, ...]:
        """A plain line for each figure: which one, where there are several; expected, got, verdict."""
        if len(self.findings) == 1:
            return (self.findings[0].line,)
        return tuple(f"{finding.claim.what}. {finding.line}" for finding in self.findings)

    @property
    def verdict(self) -> str:
        """The last word on all figures together, one sentence."""
        if len(self.findings) == 1:
            return self.findings[0].verdict
        wrong = [finding.claim.what for finding in self.findings if not finding.as_expected]
        if not wrong:
            return f"All {len(self.findings)} figures as expected."
        right = len(self.findings) - len(wrong)
        return f"{right} of {len(self.findings)} figures as expected; not: {'; '.join(wrong)}."
