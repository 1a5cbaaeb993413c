import numpy as np

from core.config import RunConfig
from core.events import Changed
from gui.curves.seed_bands import by_seed
from gui.session.run import RunHistory, RunSeries
from gui.view.run_lines import together

CONFIG = RunConfig(sizes=(784, 2, 10))


def runs(*configs):
    return [RunHistory(number, f"Run {number}", config) for number, config in enumerate(configs, start=1)]


def numbers(groups):
    return [[run.number for run in group] for group in groups]


def series(**samples):
    curve = RunSeries()
    curve.extend(np.array([float(at[1:]) for at in samples]), np.array(list(samples.values())))
    return curve


def test_only_the_seed_may_differ():
    seeds = [CONFIG.changed(seed=seed) for seed in (1, 2, 3)]
    other = CONFIG.changed(seed=4, eta=0.1)
    assert numbers(by_seed(runs(seeds[0], other, *seeds[1:]))) == [[1, 3, 4], [2]]


def test_a_run_made_twice_does_not_count_twice():
    assert numbers(by_seed(runs(CONFIG, CONFIG, CONFIG.changed(seed=9)))) == [[1, 3], [2]]


def test_live_changes_make_another_run():
    first, second, third = runs(CONFIG, CONFIG.changed(seed=2), CONFIG.changed(seed=3))
    for run, eta in ((first, 0.1), (third, 0.1)):
        run.changes.append(Changed(2, 0, "eta", CONFIG.eta, eta, 1.0))
        run.config = run.config.changed(eta=eta)
    assert numbers(by_seed([first, second, third])) == [[1, 3], [2]]


def test_together_they_are_the_mean_between_the_ends_of_those_that_have_come_so_far():
    x, mean, low, high, count = together([series(_1=0.5, _2=0.4, _3=0.1), series(_1=0.7, _2=0.2), series(_2=0.9)])
    np.testing.assert_array_equal(x, [1, 2, 3])
    np.testing.assert_allclose(mean, [0.6, 0.5, 0.1])
    np.testing.assert_array_equal(low, [0.5, 0.2, 0.1])
    np.testing.assert_array_equal(high, [0.7, 0.9, 0.1])
    np.testing.assert_array_equal(count, [2, 3, 1])


def test_nothing_yet_is_nothing():
    assert [len(part) for part in together([RunSeries(), RunSeries()])] == [0] * 5
