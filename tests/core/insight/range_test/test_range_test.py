"""The range test, its suggestion and Nielsen's threshold, held to laws on networks that train in a blink."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import count, islice
from math import inf, isfinite, nan

import numpy as np
import pytest

from core.config import RunConfig
from core.data.dataset import Dataset, Split
from core.data.synthetic.digits import make_digits
from core.insight.range_test import (
    FIRST,
    LAST,
    RangeTestPoint,
    Trial,
    progress,
    range_test,
    suggestion,
    threshold,
    trials,
)
from core.insight.range_test.steps import steps
from core.insight.range_test.threshold import next_eta
from core.network import Network
from core.optimizers import OPTIMIZERS
from core.support.errors import UserError
from core.trainer import trained
from core.training.evaluation import score
from tests.core import tiny

WITH_ETA = [name for name, optimizer in OPTIMIZERS.items() if not optimizer.full_batch]


@pytest.fixture(scope="module")
def digits() -> Dataset:
    images, labels = make_digits(1, 400)
    part = Split(images, labels)
    return Dataset("few", part, part.first(100), part.first(10))


def network(**settings: object) -> RunConfig:
    return RunConfig(sizes=(784, 12, 10), lambda_=0.0).changed(**settings)


def cost_after(config: RunConfig, data: Dataset, mini_batches: int = 300) -> float:
    """The cost on the training images after some mini-batches; infinite where it is no number."""
    *_, last = islice(steps(config, data), mini_batches)
    with np.errstate(all="ignore"):
        cost = score(config, Network.of(config, last.theta.copy()), data.train, len(data.train)).data_cost
    return cost if isfinite(cost) else inf


@pytest.mark.parametrize("optimizer", WITH_ETA)
def test_the_suggestion_trains_and_thirty_times_as_much_does_not(optimizer: str, digits: Dataset) -> None:
    config = network(optimizer=optimizer)
    eta = suggestion(list(range_test(config, digits))).eta
    assert eta is not None
    before = score(config, Network.fresh(config), digits.train, len(digits.train)).data_cost
    good = cost_after(config.changed(eta=eta), digits)
    assert good < 0.5 * before
    assert cost_after(config.changed(eta=30 * eta), digits) > 2 * good


@pytest.mark.parametrize("optimizer", WITH_ETA)
def test_half_the_threshold_trains(optimizer: str, digits: Dataset) -> None:
    config = network(optimizer=optimizer)
    largest = threshold(list(trials(config, digits)))
    assert largest is not None
    before = score(config, Network.fresh(config), digits.train, len(digits.train)).data_cost
    assert cost_after(config.changed(eta=largest / 2), digits) < 0.6 * before


def test_on_a_bowl_the_threshold_is_where_theory_has_it() -> None:
    # a = w·x + b with x = (½, -½) and target 0: the quadratic cost's curvature is |x|² + 1 = 1.5 along its only slope,
    # and each step multiplies a by 1 - 1.5 η: it falls while η < 4/3. Of 1, 2, 5 and their tens the largest below is 1.
    split = Split(np.tile([0.5, -0.5], (20, 1)), np.zeros((20, 1)))
    config = RunConfig(sizes=(2, 1), output="linear", cost="quadratic", batch_size=20, lambda_=0.0)
    assert threshold(list(trials(config, Dataset("bowl", split, split, split)))) == 1.0


def test_equal_config_and_data_give_equal_points_and_eta_of_the_config_is_left_out() -> None:
    config = tiny.config(dropout=0.5)
    points = list(range_test(config, tiny.dataset()))
    assert points == list(range_test(config.changed(eta=7.0, decay="cosine"), tiny.dataset()))
    assert points != list(range_test(config.changed(seed=2), tiny.dataset()))


def test_a_run_is_the_same_whether_or_not_eta_was_looked_for() -> None:
    config, data = tiny.config(dropout=0.5), tiny.dataset()
    alone = trained(config, data).theta
    list(islice(range_test(config, data), 50))
    next(trials(config, data))
    np.testing.assert_array_equal(trained(config, data).theta, alone)


def test_the_walk_is_the_run_itself() -> None:
    config, data = tiny.config(dropout=0.5, optimizer="adam"), tiny.dataset()
    *_, last = islice(steps(config, data), 6 * config.epochs)
    np.testing.assert_array_equal(last.theta, trained(config, data).theta)


def test_eta_grows_by_equal_factors_and_the_running_cost_is_corrected_for_its_start() -> None:
    points = list(islice(range_test(tiny.config(), tiny.dataset()), 601))
    etas = np.array([point.eta for point in points])
    assert etas[0] == FIRST
    np.testing.assert_allclose(etas[300:] / etas[:-300], 10)
    assert points[0].smoothed == pytest.approx(points[0].cost)
    assert progress([]) == progress(points[:1]) == 0.0
    assert progress(points) == pytest.approx(0.25)


def test_it_ends_where_the_cost_blows_up() -> None:
    *points, last = range_test(tiny.config(cost="cross-entropy"), tiny.dataset())
    settled = [point.smoothed for point in points if point.eta > 1e-4]
    assert not isfinite(last.smoothed) or last.smoothed > 4 * min(settled)
    assert last.eta < LAST
    assert suggestion([*points, last]).blew_up


def test_the_time_limit_is_kept() -> None:
    clock = count()
    points = list(range_test(tiny.config(), tiny.dataset(), seconds=10, now=lambda: next(clock)))
    assert len(points) == 10
    clock = count()
    assert not list(trials(tiny.config(), tiny.dataset(), seconds=10, now=lambda: next(clock)))


def test_a_short_run_ends_when_it_is_stopped() -> None:
    asked = count()
    assert not list(trials(tiny.config(), tiny.dataset(), stopped=lambda: next(asked) == 7))
    assert next(asked) == 8


def test_a_cancelled_search_ends_at_once_and_leaves_no_thread() -> None:
    search = range_test(tiny.config(rotate_deg=0.0), tiny.dataset())
    next(search)
    search.close()
    assert next(search, None) is None


@pytest.mark.parametrize("search", [range_test, trials])
def test_l_bfgs_has_no_eta_and_a_misfit_is_told(search: object) -> None:
    def first(config: RunConfig) -> object:
        assert callable(search)
        found: Iterator[object] = search(config, tiny.dataset())
        return next(found)

    with pytest.raises(UserError, match="no learning rate"):
        first(tiny.config(optimizer="l-bfgs"))
    with pytest.raises(UserError, match="first layer"):
        first(RunConfig())


# Suggestions from made-up curves


def curve(*costs: float) -> list[RangeTestPoint]:
    """Costs at 1e-5, 1e-4, ..."""
    return [RangeTestPoint(10.0 ** (nth - 5), cost, cost) for nth, cost in enumerate(costs)]


def test_a_fifth_of_where_it_was_lowest() -> None:
    found = suggestion(curve(7, 7, 4, 1, 2, 9))
    assert found.eta == pytest.approx(0.002)
    assert found.lowest_eta == pytest.approx(0.01)
    assert found.blew_up


@pytest.mark.parametrize("costs", [(7, 7, 7, 6.9, 7), (7, 7, 30), (7, nan), (nan,), (7,)], ids=str)
def test_what_never_fell_suggests_nothing(costs: tuple[float, ...]) -> None:
    assert suggestion(curve(*costs)).eta is None


def test_a_cost_that_has_not_turned_suggests_nothing() -> None:
    found = suggestion(curve(7, 7, 4, 1))
    assert found.eta is None
    assert found.still_falling


@pytest.mark.parametrize("last", [nan, inf, 4.1])
def test_a_cost_that_is_no_number_blew_up(last: float) -> None:
    assert suggestion(curve(7, 7, 1, last)).blew_up


# The threshold's search, on networks that fall up to a known η


def made_up(largest: float) -> list[Trial]:
    done: list[Trial] = []
    while (eta := next_eta(done)) is not None:
        done.append(Trial(eta, (3.0, 2.0, 1.0) if eta <= largest else (3.0, 2.0, 4.0)))
    return done


@pytest.mark.parametrize(
    ("largest", "found"),
    [(0.37, 0.2), (0.5, 0.5), (0.01, 0.01), (3e-5, 2e-5), (19.0, 10.0), (1e9, 1000.0), (1e-12, None)],
)
def test_the_threshold_is_found_on_a_series_of_1_2_5(largest: float, found: float | None) -> None:
    done = made_up(largest)
    assert threshold(done) == found
    assert len({trial.eta for trial in done}) == len(done) <= 9


@pytest.mark.parametrize(
    ("costs", "falls"),
    [
        ((3.0, 2.0, 1.0), True),
        ((3.0, 2.0, 2.0), False),
        ((3.0, 0.0, 0.0), True),
        ((3.0, 3.5, 1.0), False),
        ((3.0, 1.0, 2.0, 0.5, 0.4), False),
        ((3.0, 1.0, 1.05, 0.5, 0.4), True),
        ((3.0, nan, 1.0), False),
        ((3.0, 1.0, inf), False),
    ],
    ids=str,
)
def test_falling_is_neither_rising_nor_oscillating(costs: tuple[float, ...], falls: bool) -> None:
    assert replace(Trial(0.1, (0.0, 0.0)), costs=costs).falls is falls
