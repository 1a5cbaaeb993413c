"""A claim says the range that it checks, and its evidence apart from it."""

import re
from math import inf, isnan, log, nan

import pytest

from core.events import Ending
from core.studies.experiments.claims import Claim, Finding, Outcome
from core.studies.experiments.course import Course
from core.studies.experiments.evidence import Measured, Printed
from core.studies.experiments.experiment import Experiment
from core.studies.experiments.gallery import GALLERY
from core.studies.experiments.measures import best, ratio, seconds_to
from core.studies.experiments.unit import EPOCHS, PERCENT, POINTS, TIMES
from tests.core.studies.experiments import small

SEEDS = Measured((0.9530, 0.9532, 0.9500, 0.9525, 0.9539))
CLAIM = Claim("this", best("a"), PERCENT, 0.95, 0.96, SEEDS, Printed(0.9549, "test"))

EACH_CLAIM = pytest.mark.parametrize(
    "claim",
    [pytest.param(claim, id=f"{e.name}: {claim.what}") for e in GALLERY.values() for claim in e.claims],
)


def ran(*accuracies: float, name: str = "a", ending: Ending = Ending.EPOCHS) -> dict[str, Course]:
    return {name: small.course(name, test=list(accuracies), ending=ending)}


def test_a_figure_is_one_line_and_its_evidence_stands_apart() -> None:
    finding = CLAIM.finding(ran(0.9531))
    assert finding.line == "Expected: 95.00 to 96.00 %. Got: 95.31 %. As expected."
    assert CLAIM.background == (
        "5 seeds here: 95.25 ± 0.15 %. "
        "The book printed 95.49 % (test set), a lucky run: 1.6 spreads above the mean here."
    )


@pytest.mark.parametrize(("figure", "as_expected"), [(0.95, True), (0.96, True), (0.9499, False), (0.9601, False)])
def test_a_figure_at_the_edge_belongs_to_the_range_and_one_beyond_does_not(figure: float, as_expected: bool) -> None:
    assert CLAIM.finding(ran(figure)).as_expected is as_expected


def test_a_figure_is_judged_as_it_is_written() -> None:
    finding = CLAIM.finding(ran(0.96004))
    assert finding.got == "96.00 %"
    assert finding.as_expected


@EACH_CLAIM
def test_the_sentence_holds_the_numbers_that_are_checked(claim: Claim) -> None:
    """Read the range from the words; just outside of it the verdict is the other one."""
    numbers = [float(number) for number in re.findall(r"[+-]?\d+(?:\.\d+)?", claim.expected)]
    sided = "at least" in claim.expected or "at most" in claim.expected
    assert len(numbers) == 1 + (" to " in claim.expected)
    low = -inf if "at most" in claim.expected else numbers[0]
    high = inf if "at least" in claim.expected else numbers[-1]
    step = 10.0**-claim.unit.decimals
    for written, as_expected in ((low, True), (high, True), (low - step, False), (high + step, False)):
        if abs(written) != inf:
            assert Finding(claim, written / claim.unit.scale).as_expected is as_expected, (written, claim.expected)
    assert sided or len(numbers) in (1, 2)


@EACH_CLAIM
def test_a_range_rests_on_several_seeds_or_on_a_formula(claim: Claim) -> None:
    if claim.measured is None:
        assert claim.theory
        assert not claim.measure.runs
        return
    assert len(claim.measured.values) >= (3 if claim.measure.runs == ("best-mlp",) else 5)
    assert all(Finding(claim, value).as_expected for value in claim.measured.values)


@EACH_CLAIM
def test_a_bound_is_three_spreads_from_the_mean(claim: Claim) -> None:
    """In logarithms where every seed gives a positive figure: such effects spread upward more than downward."""
    if claim.measured is None or claim.low == claim.high or not claim.measured.spread:
        return
    for bound in (claim.low, claim.high):
        clear = abs(bound - claim.measured.mean) / claim.measured.spread
        if bound > 0 and min(claim.measured.values) > 0:
            logs = Measured(tuple(map(log, claim.measured.values)))
            clear = max(clear, abs(log(bound) - logs.mean) / logs.spread)
        assert clear >= 3


@pytest.mark.parametrize("experiment", GALLERY.values(), ids=GALLERY)
def test_what_the_book_printed_names_its_set(experiment: Experiment) -> None:
    for claim in experiment.claims:
        assert claim.book is None or claim.book.of or experiment.name == "vanishing-gradient"


def test_the_figures_of_the_validation_set_are_held_there() -> None:
    """97.92, 98.04, under 87 and almost 93 %: the book's scripts monitor the validation set."""
    books = [claim.book for e in GALLERY.values() for claim in e.claims if claim.book]
    on_validation = {book.value for book in books if book.of == "validation"}
    assert on_validation == {0.9792, 0.9804, 0.87, 0.93, 0.9324}


def test_a_run_that_blew_up_gives_no_verdict_but_its_own() -> None:
    finding = CLAIM.finding(ran(0.955, ending=Ending.DIVERGED))
    assert not finding.as_expected
    assert finding.line == (
        "Expected: 95.00 to 96.00 %. Got: 95.50 %; run “a” ended with “diverged” instead of “all epochs done”. "
        "Not as expected."
    )


def test_one_result_or_two_or_more() -> None:
    good, bad = Finding(CLAIM, 0.955), Finding(CLAIM, nan)
    assert Outcome((good,)).lines == (good.line,)
    assert Outcome((good,)).verdict == "As expected."
    assert Outcome((bad,)).verdict == "Not as expected."
    assert Outcome((good, good)).verdict == "Both results as expected."
    assert Outcome((good, good, good)).verdict == "All 3 results as expected."
    both = Outcome((good, bad))
    assert both.lines[1] == "this. Expected: 95.00 to 96.00 %. Got: no figure. Not as expected."
    assert both.verdict == "1 of 2 results as expected; not: this."


def test_a_run_without_a_figure_that_blew_up_is_told_too() -> None:
    outcome = Outcome((Finding(CLAIM, 0.955),), ("run “b” has not ended",))
    assert not outcome.as_expected
    assert outcome.verdict == "As expected. Run “b” has not ended."


def test_figures_and_ranges_in_words() -> None:
    assert (PERCENT.words(0.9542), POINTS.words(0.012), POINTS.words(-0.012)) == (
        "95.42 %",
        "+1.20 points",
        "-1.20 points",
    )
    assert (TIMES.words(1.0), TIMES.words(146.2)) == ("1.0 times", "146.2 times")
    assert (EPOCHS.words(1), EPOCHS.words(3)) == ("1 epoch", "3 epochs")
    assert POINTS.words(-1e-9) == "+0.00 points"
    assert PERCENT.range(-inf, 0.15) == "at most 15.00 %"
    assert PERCENT.range(1.0, 1.0) == "100.00 %"
    assert POINTS.range(0.003, inf) == "at least +0.30 points"
    assert EPOCHS.range(20, 60) == "20 to 60 epochs"


def test_a_range_from_seeds_is_five_spreads_wide_to_either_side_and_rounded_outward() -> None:
    assert Measured((0.9501, 0.9521, 0.9541)).range(PERCENT) == pytest.approx((0.942, 0.963))
    assert Measured((0.95, 0.95)).range(PERCENT) == pytest.approx((0.945, 0.955))


def test_only_a_printed_figure_that_is_exact_and_far_above_is_called_lucky() -> None:
    assert "lucky" not in Printed(0.9530, "test").words(PERCENT, SEEDS)
    assert "lucky" not in Printed(0.96, "test", "almost").words(PERCENT, SEEDS)
    assert Printed(0.87, "validation", "under").words(PERCENT, None) == "under 87 % (validation set)"
    assert Printed(0.0253, "test").words(POINTS, None) == "+2.53 points (test set)"


def test_times_are_told_by_whole_epochs_and_compared_with_another_runs() -> None:
    courses = {
        "slow": small.course("slow", validation=[0.8, 0.9, 0.95], seconds=3.0),
        "quick": small.course("quick", validation=[0.7, 0.92, 0.93, 0.94], seconds=2.0),
    }
    assert seconds_to("slow", 0.9)(courses) == 6
    assert seconds_to("quick", 0.9)(courses) == 4
    assert isnan(seconds_to("quick", 0.95)(courses))
    assert ratio(seconds_to("slow", 0.9), seconds_to("quick", 0.9))(courses) == 1.5
