"""Ranges of settings: spread evenly on the scale that the setting has, and read from a text."""

import pytest

from core.config.knobs import knob
from core.studies.sweep.span import Span, span
from core.support.errors import UserError


@pytest.mark.parametrize(
    ("name", "low", "high", "count", "values"),
    [
        ("eta", 0.05, 5, 3, (0.05, 0.5, 5)),
        ("eta", 0.001, 10, 5, (0.001, 0.01, 0.1, 1, 10)),
        ("lambda_", 0, 10, 3, (0, 5, 10)),  # no equal factors lead away from 0
        ("dropout", 0, 0.5, 3, (0, 0.25, 0.5)),
        ("momentum", 0.9, 0.999, 3, (0.9, 0.99, 0.999)),
        ("batch_size", 1, 100, 3, (1, 10, 100)),
        ("batch_size", 1, 3, 9, (1, 2, 3)),  # there are no more
        ("epsilon", 1e-10, 1e-6, 3, (1e-10, 1e-8, 1e-6)),
    ],
)
def test_values_lie_evenly_on_the_scale_of_the_setting(
    name: str, low: float, high: float, count: int, values: tuple[float, ...]
) -> None:
    found = Span(knob(name), low, high).spread(count)
    assert found == pytest.approx(values)
    assert len(found) == len(values)


def test_draws_stay_within_the_range_whole_where_the_setting_is() -> None:
    eta, batch = Span(knob("eta"), 0.0123, 4.56), Span(knob("batch_size"), 3, 17)
    shares = [n / 1000 for n in range(1000)]
    assert all(0.0123 <= eta.drawn(share) <= 4.56 for share in shares)
    assert {batch.drawn(share) for share in shares} == set(range(3, 18))
    assert all(isinstance(batch.drawn(share), int) for share in shares)


def test_half_of_the_draws_of_eta_are_below_the_middle_factor() -> None:
    assert Span(knob("eta"), 0.01, 1).drawn(0.5) == pytest.approx(0.1)


def test_a_range_is_read_from_a_text() -> None:
    eta = knob("eta")
    assert span(eta, "0.05..5") == Span(eta, 0.05, 5)
    assert span(eta, "0.05..5:3") == ("0.05", "0.5", "5")
    assert span(eta, "1e-3..1e-1:3") == ("0.001", "0.01", "0.1")
    assert span(eta, "1..2.5:2") == ("1", "2.5")
    assert span(eta, "0.5,5") is None
    assert span(knob("data"), "../mine,mnist") is None


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("eta", "..5", "write a range as"),
        ("eta", "1..", "write a range as"),
        ("eta", "1..x", "write a range as"),
        ("eta", "1..inf", "write a range as"),
        ("eta", "1..2:", "write a range as"),
        ("eta", "5..1", "a range goes up"),
        ("eta", "1..2:1", "from 2 to 100"),
        ("eta", "1..2:101", "from 2 to 100"),
        ("cost", "1..2", "is no number"),
    ],
)
def test_what_is_no_range_is_one_sentence(name: str, text: str, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence) as told:
        span(knob(name), text)
    assert "\n" not in str(told.value)
