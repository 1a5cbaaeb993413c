"""Claims of an experiment: a figure, the range it should fall into, and where that range comes from."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import inf, isnan

from core.studies.experiments.course import Course, Courses
from core.studies.experiments.evidence import Measured, Printed
from core.studies.experiments.unit import Unit


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure of finished runs. runs: the names of those it is taken from; of: NaN where they have no such figure."""

    runs: tuple[str, ...]
    of: Callable[[Courses], float]

    def __call__(self, courses: Courses) -> float:
        """Take the figure."""
        return self.of(courses)


@dataclass(frozen=True, slots=True)
class Claim:
    """`measure` of runs that ended as they should lies in low..high, as written in `unit`. NaN never does.

    what: which figure. measured: the same figure with other seeds; book: what the book printed; theory: what follows
    without a measurement, a sentence. Each stands apart from the range, which alone decides.
    """

    what: str
    measure: Measure
    unit: Unit
    low: float = -inf
    high: float = inf
    measured: Measured | None = None
    book: Printed | None = None
    theory: str = ""

    @property
    def expected(self) -> str:
        """The range in words, made from the numbers that are checked."""
        return self.unit.range(self.low, self.high)

    @property
    def background(self) -> str:
        """Evidence beside the range: our own seeds, the book, theory; a sentence each."""
        measured = f"{self.measured.words(self.unit)}." if self.measured else ""
        book = f"The book printed {self.book.words(self.unit, self.measured)}." if self.book else ""
        return " ".join(words for words in (measured, book, self.theory) if words)

    def finding(self, courses: Courses) -> "Finding":
        """Hold the finished runs against the range."""
        troubles = endings_that_differ([courses[run] for run in self.measure.runs])
        return Finding(self, self.measure(courses), troubles)


@dataclass(frozen=True, slots=True)
class Finding:
    """A claim and the figure found. value: NaN where there is none; troubles: runs that ended otherwise, in words."""

    claim: Claim
    value: float
    troubles: tuple[str, ...] = ()

    @property
    def as_expected(self) -> bool:
        """True if its runs ended as they should and the figure, as it is written, lies in the range."""
        claim, unit = self.claim, self.claim.unit
        low, value, high = map(unit.written, (claim.low, self.value, claim.high))
        return not self.troubles and low <= value <= high

    @property
    def got(self) -> str:
        """The figure in words, and what went wrong on the way to it."""
        figure = "no figure" if isnan(self.value) else self.claim.unit.words(self.value)
        return "; ".join((figure, *self.troubles))

    @property
    def verdict(self) -> str:
        """As expected, or not."""
        return "As expected." if self.as_expected else "Not as expected."

    @property
    def line(self) -> str:
        """Expected, got and verdict in one line."""
        return f"Expected: {self.claim.expected}. Got: {self.got}. {self.verdict}"


@dataclass(frozen=True, slots=True)
class Outcome:
    """All findings of an experiment. troubles: runs that ended otherwise than they should, in words."""

    findings: tuple[Finding, ...]
    troubles: tuple[str, ...] = ()

    @property
    def as_expected(self) -> bool:
        """True if every run ended as it should and every figure lies in its range."""
        return not self.troubles and all(finding.as_expected for finding in self.findings)

    @property
    def lines(self) -> tuple[str, ...]:
        """One line for each figure, which names it where there are several."""
        if len(self.findings) == 1:
            return (self.findings[0].line,)
        return tuple(f"{finding.claim.what}. {finding.line}" for finding in self.findings)

    @property
    def verdict(self) -> str:
        """All results in one or two sentences."""
        return " ".join((self._results, *(f"{trouble[0].upper()}{trouble[1:]}." for trouble in self.troubles)))

    @property
    def _results(self) -> str:
        count = len(self.findings)
        wrong = [finding.claim.what for finding in self.findings if not finding.as_expected]
        if count == 1:
            return self.findings[0].verdict
        if not wrong:
            return f"{'Both' if count == 2 else f'All {count}'} results as expected."
        return f"{count - len(wrong)} of {count} results as expected; not: {'; '.join(wrong)}."


def endings_that_differ(courses: Sequence[Course]) -> tuple[str, ...]:
    """Name the runs that did not end as they should: a run that blew up or was stopped proves nothing."""
    return tuple(
        f"run “{course.run.name}” ended with “{course.ending.value}” instead of “{course.run.ends.value}”"
        if course.ending
        else f"run “{course.run.name}” has not ended"
        for course in courses
        if course.ending is not course.run.ends
    )
