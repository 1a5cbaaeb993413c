"""Claims of an experiment: a figure, the range it should fall into, and where that range comes from."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import inf, isnan

from core.studies.experiments.course import Course, Courses
from core.studies.experiments.evidence import Measured, Printed
from core.studies.experiments.unit import Unit
from core.support.messages import as_sentence, capitalized, joined, message


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
        ours = as_sentence(self.measured.words(self.unit)) if self.measured else ""
        printed = self.book.words(self.unit, self.measured) if self.book else ""
        book = message("The book printed {figure}.", figure=printed) if printed else ""
        return joined([ours, book, self.theory])

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
        figure = message("no figure") if isnan(self.value) else self.claim.unit.words(self.value)
        return joined((figure, *self.troubles), "{first}; {second}")

    @property
    def verdict(self) -> str:
        """As expected, or not."""
        return message("As expected.") if self.as_expected else message("Not as expected.")

    @property
    def line(self) -> str:
        """Expected, got and verdict in one line."""
        return message(
            "Expected: {expected}. Got: {got}. {verdict}",
            expected=self.claim.expected,
            got=self.got,
            verdict=self.verdict,
        )


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
        return tuple(message("{what}. {line}", what=each.claim.what, line=each.line) for each in self.findings)

    @property
    def verdict(self) -> str:
        """All results in one or two sentences."""
        return joined((self._results, *(as_sentence(capitalized(each)) for each in self.troubles)))

    @property
    def _results(self) -> str:
        count = len(self.findings)
        wrong = [finding.claim.what for finding in self.findings if not finding.as_expected]
        if count == 1:
            return self.findings[0].verdict
        if not wrong:
            both = message("Both results as expected.")
            return both if count == 2 else message("All {count} results as expected.", count=count)
        return message(
            "{right} of {count} results as expected; not: {wrong}.",
            right=count - len(wrong),
            count=count,
            wrong=joined(wrong, "{first}; {second}"),
        )


def endings_that_differ(courses: Sequence[Course]) -> tuple[str, ...]:
    """Name the runs that did not end as they should: a run that blew up or was stopped proves nothing."""
    return tuple(
        message(
            "run “{run}” ended with “{ending}” instead of “{expected}”",
            run=course.run.name,
            ending=course.ending.value,
            expected=course.run.ends.value,
        )
        if course.ending
        else message("run “{run}” has not ended", run=course.run.name)
        for course in courses
        if course.ending is not course.run.ends
    )
