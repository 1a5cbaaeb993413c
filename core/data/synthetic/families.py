"""Families of styles: the ways in which people of many schools write a digit, each member drawn from random measures.

After the school hands of Europe, the Americas and Asia: zeros with a slash, a tick or a dot, ones with long upstrokes
and feet, crossed sevens, sevens with a serif, open fours, fives whose bar is drawn last, nines with a bent tail.
"""

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

from core.data.synthetic.styles import Style
from core.linalg.arrays import Array

_MEMBERS = 600
"""Members drawn of every family; ten times fewer cost accuracy on people's digits (docs/measured.md)."""

_Pen = np.random.Generator
_Point = npt.ArrayLike

_MIDDLE = np.array([45.0, 50.0])
"""Middle of a zero, in hundredths of its height."""

_LEANS = ((55, 12, 0.6), (90, 8, 0.2), (15, 12, 0.1), (125, 10, 0.1))
"""Angles of slashes in degrees, their spread and share: slanted, upright, nearly level, falling."""


def families(seed: int) -> list[Style]:
    """Return _MEMBERS styles of every family, others for each seed."""
    rng = np.random.default_rng(seed)
    return [Style(digit, share / _MEMBERS, draw(rng)) for digit, share, draw in _FAMILIES for _ in range(_MEMBERS)]


# 0


def _oval(rng: _Pen) -> str:
    """Begun anywhere, in either direction; its ends overlap, cross, or leave a gap."""
    sweep = _either(rng, 0.75) * -(360 + np.clip(rng.normal(0, 40), -75, 70))
    return _stroke(_arc(rng, _MIDDLE, (_of(rng, 22, 50), 50), rng.normal(-90, 35), sweep))


def _curled(rng: _Pen) -> str:
    """Curled in at its end or at its beginning, in either direction."""
    arc = _arc(rng, _MIDDLE, (_of(rng, 30, 50), 50), rng.normal(-60, 25), _either(rng, 0.3) * _of(rng, 370, 450))
    inward = np.linspace(0, 1, len(arc))[:: _either(rng), None] ** 3 * _of(rng, 0.2, 0.6)
    return _stroke(arc + (_MIDDLE - arc) * inward)


def _slashed(rng: _Pen) -> str:
    """With a slash that ends at the oval, inside it, or well beyond it, on one or both ends."""
    return f"{_oval(rng)} ; {_slash(rng)}"


def _slash(rng: _Pen) -> str:
    lean, spread, _ = _LEANS[rng.choice(len(_LEANS), p=[share for *_, share in _LEANS])]
    angle = np.deg2rad(rng.normal(lean, spread))
    along = np.array([np.cos(angle), -1.2 * np.sin(angle)])
    middle = _MIDDLE + rng.normal(0, 7, 2)
    up, down = np.where(rng.random(2) < 0.5, rng.uniform(15, 40, 2), rng.uniform(38, 75, 2))
    return _stroke([middle + along * up, middle + rng.normal(0, 3, 2), middle - along * down])


def _into_slash(rng: _Pen) -> str:
    """Whose loop is drawn on into the slash without lifting the pen."""
    arc = _arc(rng, _MIDDLE, (_of(rng, 24, 48), 48), rng.normal(-80, 20), _either(rng, 0.3) * _of(rng, 330, 400))
    end = np.array([45 - _of(rng, 10, 60), _of(rng, 65, 110)])
    return _stroke([*arc, (end + _MIDDLE) / 2, end])


def _ticked(rng: _Pen) -> str:
    """With a tick at its upper right."""
    at = np.array([_of(rng, 50, 65), _of(rng, 25, 45)])
    return f"{_oval(rng)} ; {_stroke([at, at + rng.uniform((15, -45), (45, -15))])}"


def _dotted(rng: _Pen) -> str:
    """With a dot in its middle."""
    at = _MIDDLE + rng.normal(0, 5, 2)
    return f"{_oval(rng)} ; {_stroke([at, _near(at, _of(rng, 3, 8), _of(rng, -6, 6))])}"


# 1


def _stem(rng: _Pen) -> str:
    """Plain, straight or bent a little."""
    lean = rng.normal(5, 12)
    return _stroke([(50 + lean, 0), (50 + rng.normal(0, 3), 50), (50 - lean, 100)])


def _bracket(rng: _Pen) -> str:
    """With a small hook at the top and one at the bottom, or one of them."""
    lean, bend = rng.normal(5, 10), rng.normal(0, 3)
    top, foot = (50 + lean, 0), (50 - lean, 100)
    begin = (top[0] + _either(rng) * _of(rng, 2, 18), _of(rng, -6, 10))
    end = (foot[0] + _either(rng) * _of(rng, 2, 18), 100 - _of(rng, -3, 12))
    first, last = ((0, 0), (1, 0), (0, 1))[rng.integers(3)]
    return _stroke([begin, top, (50 + bend, 50), foot, end][first : 5 - last], [1 - first, 3 - first])


def _flagged(rng: _Pen) -> str:
    """With a flag of any length, steep to nearly level, joined to the stem, apart, or drawn down and up again."""
    top, foot = _one(rng)
    flag = _flag(rng, top)
    stem = [top, _near((top + foot) / 2, rng.normal(0, 2), 0), foot]
    way = rng.random()
    if way < 0.15:
        return f"{_stroke([flag, (flag + top) / 2, _near(top, rng.normal(-1, 3), _of(rng, 0, 16))])} ; {_stroke(stem)}"
    if way < 0.3:
        return _stroke([_near(top, rng.normal(0, 2), 2), flag, *stem], [1, 2])
    return _stroke([flag, _near((flag + top) / 2, 0, rng.normal(1, 3)), *stem], [2])


def _standing(rng: _Pen) -> str:
    """With a flag, and a foot of its own."""
    top, foot = _one(rng)
    flag = _flag(rng, top)
    one = _stroke([flag, _near((flag + top) / 2, 0, rng.normal(1, 3)), top, (top + foot) / 2, foot], [2])
    level, slope = foot[1] + rng.normal(0, 3), rng.normal(-2, 6)
    left, right = (foot[0] - _of(rng, 12, 45), level - slope), (foot[0] + _of(rng, 12, 50), level + slope)
    return f"{one} ; {_stroke([left, (foot[0], level), right])}"


def _footed(rng: _Pen) -> str:
    """That ends in a foot to either side without lifting the pen, with a flag or without."""
    top, foot = _one(rng)
    toe = _near(foot, _either(rng, 0.65) * _of(rng, 8, 30), rng.normal(0, 4))
    if rng.random() < 0.5:
        return _stroke([top, (top + foot) / 2, foot, toe], [2])
    return _stroke([_flag(rng, top), top, (top + foot) / 2, foot, toe], [1, 3])


def _one(rng: _Pen) -> tuple[Array, Array]:
    """Draw the top and the foot of a stem."""
    lean = rng.normal(2, 6)
    return np.array([53 + lean, _of(rng, -4, 4)]), np.array([52 - lean, 100.0])


def _flag(rng: _Pen, top: Array) -> Array:
    """Draw the far end of a flag."""
    fall = np.deg2rad(_of(rng, 22, 68))
    return np.asarray(top + np.array([-np.cos(fall), np.sin(fall)]) * _of(rng, 10, 62))


# 2


def _swan(rng: _Pen) -> str:
    """With a sharp base, level or falling."""
    bow, wide = _bow(rng)
    low, end = _base(rng, wide)
    return _stroke([*bow, low, ((low[0] + end[0]) / 2, 95 + rng.normal(0, 4)), end], [4])


def _looped(rng: _Pen) -> str:
    """With a small loop at its base."""
    bow, wide = _bow(rng)
    low, end = _base(rng, wide)
    loop = [(low[0] - 2, low[1] - _of(rng, 8, 18)), (low[0] + 14, low[1] - _of(rng, 10, 24))]
    return _stroke([*bow, low, *loop, ((low[0] + end[0]) / 2, 92), end])


def _bow(rng: _Pen) -> tuple[list[_Point], float]:
    """Draw the upper part of a two, and its width."""
    wide = _of(rng, 55, 85)
    begin, top = (_of(rng, 0, 20), _of(rng, 10, 34)), (wide * 0.45, _of(rng, 0, 6))
    return [begin, top, (wide, _of(rng, 16, 32)), (wide * 0.6, _of(rng, 55, 66))], wide


def _base(rng: _Pen, wide: float) -> tuple[tuple[float, float], tuple[float, float]]:
    """Draw the two ends of a two's base."""
    return (_of(rng, -4, 12), _of(rng, 90, 100)), (wide + _of(rng, -10, 25), 96 + rng.normal(0, 7))


def _zed(rng: _Pen) -> str:
    """Like a Z, flat or a little round at the top."""
    wide, low = _of(rng, 55, 85), (_of(rng, -4, 12), _of(rng, 92, 100))
    top = [(_of(rng, 0, 14), _of(rng, 2, 22)), (wide * 0.5, _of(rng, -2, 6)), (wide, _of(rng, 2, 14))]
    base = [(wide * 0.55, 96 + rng.normal(0, 3)), (wide + _of(rng, -8, 22), 96 + rng.normal(0, 6))]
    slope = ((wide + low[0]) / 2 + rng.normal(2, 4), 50)
    return _stroke([*top, slope, low, *base], [2, 4] if rng.random() < 0.6 else [4])


# 3


def _flat_three(rng: _Pen) -> str:
    """With a flat top."""
    wide, inner, bowl = _bowl(rng)
    top = [(_of(rng, 0, 12), _of(rng, 0, 10)), (wide * 0.5, _of(rng, -2, 6)), (wide, _of(rng, -2, 10))]
    return _stroke([*top, ((wide + inner[0]) / 2, inner[1] / 2 + 2), inner, *bowl], [2, 4])


def _round_three(rng: _Pen) -> str:
    """With a round top, its waist sharp or smooth."""
    wide, inner, bowl = _bowl(rng)
    return _stroke([*_crown(rng, wide, inner[1]), inner, *bowl], [3] if rng.random() < 0.7 else [])


def _looped_three(rng: _Pen) -> str:
    """With a loop in its waist."""
    wide, (x, y), bowl = _bowl(rng)
    loop = [(x, y - 3), (x - _of(rng, 2, 10), y + _of(rng, -2, 5)), (x + 6, y + 5)]
    return _stroke([*_crown(rng, wide, y), *loop, *bowl])


def _bowl(rng: _Pen) -> tuple[float, tuple[float, float], list[_Point]]:
    """Draw the width of a three, its waist, and its lower bowl, which ends high or low."""
    wide, waist = _of(rng, 50, 75), _of(rng, 38, 50)
    right = (wide + _of(rng, -6, 14), waist + _of(rng, 20, 34))
    return wide, (_of(rng, 18, 44), waist), [right, (wide * 0.6, 99), (_of(rng, -4, 10), _of(rng, 76, 97))]


def _crown(rng: _Pen, wide: float, waist: float) -> list[_Point]:
    """Draw the round top of a three."""
    return [(_of(rng, 0, 18), _of(rng, 6, 24)), (wide * 0.55, _of(rng, 0, 4)), (wide, waist * _of(rng, 0.3, 0.55))]


# 4


def _open_four(rng: _Pen) -> str:
    """Open, in two strokes; the stem begins high or low, and crosses the bar or only touches it."""
    bar, wide = _of(rng, 45, 68), _of(rng, 60, 95)
    left = [(_of(rng, 8, 34), _of(rng, 0, 12)), (_of(rng, 2, 16), bar * 0.55), (_of(rng, -4, 10), bar)]
    across = [(wide * 0.5, bar + rng.normal(0, 2)), (wide, bar + rng.normal(-3, 5))]
    x = _of(rng, 0.55, 0.95) * wide
    stem = [(x + rng.normal(3, 4), _of(rng, 0, 36)), (x, bar), (x + rng.normal(-5, 5), 100)]
    return f"{_stroke([*left, *across], [2] if rng.random() < 0.6 else [])} ; {_stroke(stem)}"


def _lightning(rng: _Pen) -> str:
    """In one stroke: down to the left, across, and down."""
    bar = _of(rng, 38, 60)
    begin, corner = np.array([_of(rng, 20, 60), 0]), np.array([_of(rng, -4, 10), bar])
    end = np.array([_of(rng, 55, 90), bar - _of(rng, -4, 14)])
    foot = np.array([end[0] + rng.normal(-8, 8), 100])
    return _stroke([begin, corner, (end + corner) / 2, end, (end + foot) / 2, foot], [1, 3])


def _closed_four(rng: _Pen) -> str:
    """Closed at its top, the stem apart or drawn first, from the foot up."""
    bar, x = _of(rng, 52, 72), _of(rng, 48, 64)
    slope = [(x + rng.normal(0, 4), 0), (x * 0.5 + rng.normal(2, 3), bar * 0.5)]
    right = (x + _of(rng, 12, 34), bar + rng.normal(0, 4))
    across = [(_of(rng, -4, 8), bar), (x, bar + rng.normal(0, 3)), right]
    foot = (x + rng.normal(-3, 4), 100)
    if rng.random() < 0.4:
        return _stroke([foot, (x, 50), *slope, *across], [2, 4])
    return f"{_stroke([*slope, *across], [2])} ; {_stroke([(x, _of(rng, -4, 14)), (x, 50), foot])}"


# 5


def _hat_last(rng: _Pen) -> str:
    """With its bar drawn last: joined, apart to the right, or floating above."""
    neck, wide, waist = _of(rng, 12, 34), _of(rng, 58, 82), _of(rng, 34, 48)
    top = np.array([neck + rng.normal(4, 4), _of(rng, 2, 16)])
    belly = [(wide * 0.55, waist - _of(rng, -2, 10)), (wide, _of(rng, 60, 74)), (wide * 0.6, 97)]
    body = _stroke([top, (neck, waist), *belly, (_of(rng, -6, 12), _of(rng, 80, 98))], [1])
    begin = top + (rng.uniform((-10, -16), (26, 6)) if rng.random() < 0.5 else rng.normal(0, 2, 2))
    end = _near(begin, _of(rng, 26, 70), rng.normal(-3, 6))
    return f"{body} ; {_stroke([begin, _near((begin + end) / 2, 0, rng.normal(0, 3)), end])}"


def _at_once(rng: _Pen) -> str:
    """In one stroke from the right end of the bar, with corners, or like an S."""
    neck, wide, waist = _of(rng, 14, 36), _of(rng, 56, 78), _of(rng, 34, 48)
    begin, corner = (wide + _of(rng, -6, 30), _of(rng, -2, 8)), (neck + _of(rng, 0, 12), _of(rng, 2, 12))
    belly = [(wide * 0.6, waist + _of(rng, -6, 6)), (wide, _of(rng, 62, 74)), (wide * 0.55, 98)]
    body = [(neck, waist), *belly, (_of(rng, -6, 12), _of(rng, 82, 98))]
    corners = ([], [2], [2, 3], [2, 3])[rng.integers(4)]
    return _stroke([begin, ((begin[0] + corner[0]) / 2, 4), corner, *body], corners)


# 6


def _six(rng: _Pen) -> str:
    """Leaning or upright; its loop ends short of the stem, at it, or beyond it."""
    wide, high = _of(rng, 40, 72), _of(rng, 44, 70)
    loop = [(wide, 78), (wide * 0.65, high), (_of(rng, -12, 40), high + _of(rng, 6, 26))]
    return _stroke([*_back(rng, wide), *loop])


def _open_six(rng: _Pen) -> str:
    """Whose loop stays open."""
    wide, high = _of(rng, 40, 72), _of(rng, 44, 66)
    return _stroke([*_back(rng, wide), (wide, 80), (wide * 0.8, high), (wide * 0.45, high - _of(rng, 0, 8))])


def _back(rng: _Pen, wide: float) -> list[_Point]:
    """Draw the back of a six."""
    begin = (_of(rng, 20, 70), _of(rng, 0, 6))
    return [begin, (begin[0] * 0.45, 30 + rng.normal(0, 4)), (_of(rng, 0, 8), 70), (wide * 0.4, 99)]


# 7


def _seven(rng: _Pen) -> str:
    """Plain: the bar level to falling, the stem straight or curved."""
    bar, stem = _seven_lines(rng)
    return _stroke([*bar, *stem], [2] if rng.random() < 0.75 else [])


def _serif_seven(rng: _Pen) -> str:
    """With a serif at the left of its bar, as in Asia."""
    bar, stem = _seven_lines(rng)
    serif = _near(bar[0], rng.normal(0, 4), _of(rng, 8, 40))
    return _stroke([serif, *bar, *stem], [1, 3] if rng.random() < 0.75 else [1])


def _crossed_seven(rng: _Pen) -> str:
    """Crossed, as in most of Europe, with or without a serif."""
    bar, stem = _seven_lines(rng)
    serif = [_near(bar[0], rng.normal(0, 4), _of(rng, 8, 30))] if rng.random() < 0.3 else []
    middle = _near(stem[0], 0, rng.normal(3, 5))
    half = np.array([_of(rng, 12, 40), rng.normal(-3, 6)])
    seven = _stroke([*serif, *bar, *stem], [len(serif), len(serif) + 2])
    return f"{seven} ; {_stroke([middle - half, middle, middle + half])}"


def _seven_lines(rng: _Pen) -> tuple[list[Array], list[Array]]:
    """Draw the bar and the stem of a seven."""
    wide, foot = _of(rng, 50, 85), _of(rng, 15, 60)
    bar = [(_of(rng, 0, 8), _of(rng, 2, 14)), (wide * 0.5, 5 + rng.normal(0, 3)), (wide, _of(rng, 0, 12))]
    stem = [((wide + foot) / 2 + rng.normal(-2, 5), 48), (foot, 100)]
    return [np.array(point) for point in bar], [np.array(point) for point in stem]


# 8


def _eight(rng: _Pen) -> str:
    """An S drawn back to its beginning, which the pen meets, misses on either side, or passes."""
    body, begin, upper, waist = _ess(rng)
    miss = _of(rng, 8, 34) if rng.random() < 0.45 else _of(rng, 0, 8)
    end = begin + miss * np.array([_either(rng), 0.3 * _either(rng)])
    return _stroke([*body, (42 + upper * _of(rng, 0.5, 1.0), waist * _of(rng, 0.4, 0.75)), end])


def _delta(rng: _Pen) -> str:
    """Like a δ: the lower ring closes at the waist, the upper part is a hook."""
    body, *_ = _ess(rng)
    return _stroke([*body, body[-1] + rng.normal((4, -8), (6, 6))])


def _ess(rng: _Pen) -> tuple[list[Array], Array, float, float]:
    """Draw an eight to where it comes back to its waist; its beginning, upper radius and waist too."""
    upper, lower, waist = _of(rng, 18, 34), _of(rng, 22, 40), _of(rng, 38, 54)
    x = 42 + rng.normal(0, 3)
    begin = (x + upper * _of(rng, 0.4, 1.3), _of(rng, 2, 18))
    down = [begin, (x, _of(rng, -2, 4)), (x - upper, waist * 0.45), (x, waist)]
    low = [(x + lower, waist + 28), (x, 99), (x - lower, waist + 30), (x, waist + rng.normal(2, 3))]
    body = [np.array(point) for point in (*down, *low)]
    return body, body[0], upper, waist


def _rings(rng: _Pen) -> str:
    """Two rings, one above the other, that lie apart or overlap."""
    upper, lower, waist = _of(rng, 14, 28), _of(rng, 18, 36), _of(rng, 36, 52)
    middle = np.array([42 + rng.normal(0, 4), (100 + waist) / 2 + rng.normal(0, 3)])
    high = _arc(rng, np.array([42, waist / 2]), (upper, waist / 2), rng.normal(-80, 50), -360 - rng.normal(0, 25))
    low = _arc(rng, middle, (lower, (100 - waist) / 2), rng.normal(-90, 40), -360 - rng.normal(0, 25))
    return f"{_stroke(high)} ; {_stroke(low)}"


# 9


def _nine(rng: _Pen) -> str:
    """With a straight tail; its head closes, stays open, or is tiny."""
    head, right = _head(rng)
    return _stroke([*head, (right + rng.normal(0, 3), 55), (right + rng.normal(-8, 10), 100)], _at_top(rng))


def _curled_nine(rng: _Pen) -> str:
    """With a tail that curls to the left."""
    head, right = _head(rng)
    return _stroke([*head, (right, 66), (right * 0.6, 97), (_of(rng, -6, 14), _of(rng, 82, 98))], _at_top(rng))


def _bent_nine(rng: _Pen) -> str:
    """With a tail that turns left at a corner, level or rising."""
    head, right = _head(rng)
    low = _of(rng, 88, 98)
    tail = [(right + rng.normal(0, 3), 55), (right + rng.normal(-4, 5), low)]
    end = (_of(rng, -10, 20), low + _of(rng, -14, 6))
    return _stroke([*head, *tail, ((end[0] + right) / 2, low + 2), end], [*_at_top(rng), 7])


def _lasso(rng: _Pen) -> str:
    """In one curve: a closed or open loop that runs on into the tail without a corner."""
    wide, head = _of(rng, 34, 62), _of(rng, 30, 54)
    begin = (wide * _of(rng, 0.75, 1.1), _of(rng, 14, 34))
    ring = [(wide * 0.55, 0), (2, head * 0.5), (wide * 0.4, head), (wide * 0.9, head * 0.6)]
    return _stroke([begin, *ring, (wide, _of(rng, 0, 14)), (wide * 0.85, 60), (wide * _of(rng, 0.2, 0.9), 100)])


def _head(rng: _Pen) -> tuple[list[_Point], float]:
    """Draw the head of a nine up to where its tail begins, and the tail's place."""
    low, wide = _of(rng, 26, 52), _of(rng, 34, 66)
    right = wide + rng.normal(0, 3)
    gap = _of(rng, 4, 22) if rng.random() < 0.5 else 0.0
    left = [(wide * 0.5, _of(rng, -3, 4)), (_of(rng, -2, 8), low * 0.55), (wide * 0.4, low)]
    up = [(right - 4, low * _of(rng, 0.4, 0.7)), (right + rng.normal(2, 3), _of(rng, -2, 16))]
    return [(right - gap, _of(rng, 2, 16)), *left, *up], right


def _at_top(rng: _Pen) -> list[int]:
    """Make the corner between head and tail sharp, or not."""
    return [5] if rng.random() < 0.6 else []


# Parts


def _of(rng: _Pen, low: float, high: float) -> float:
    return float(rng.uniform(low, high))


def _near(point: Array, right: float, down: float) -> Array:
    return np.asarray(point + np.array([right, down]))


def _either(rng: _Pen, plus: float = 0.5) -> int:
    """Return 1 with this probability, else -1."""
    return 1 if rng.random() < plus else -1


def _arc(rng: _Pen, middle: Array, radii: tuple[float, float], begin: float, sweep: float) -> Array:
    """Return points on an ellipse whose radius drifts a little; begin, sweep: in degrees, clockwise."""
    turn = np.deg2rad(begin + np.linspace(0, sweep, 9))
    drift = 1 + rng.normal(0, 0.06) * np.linspace(-1, 1, 9)
    return np.asarray(middle + np.stack([np.cos(turn), np.sin(turn)], axis=1) * radii * drift[:, None])


def _stroke(points: Sequence[_Point] | Array, corners: Sequence[int] = ()) -> str:
    """Return the text of a stroke through these points; those at `corners` are corners, but for its ends."""
    inner = range(1, len(points) - 1)
    marks = ("!" if i in corners and i in inner else "" for i in range(len(points)))
    return " ".join(f"{x:.1f},{y:.1f}{mark}" for (x, y), mark in zip(np.asarray(points), marks, strict=True))


_FAMILIES: tuple[tuple[int, float, Callable[[_Pen], str]], ...] = (
    (0, 5, _oval),
    (0, 1, _curled),
    (0, 4, _slashed),
    (0, 0.7, _into_slash),
    (0, 0.3, _ticked),
    (0, 0.2, _dotted),
    (1, 3, _stem),
    (1, 1.5, _bracket),
    (1, 7, _flagged),
    (1, 2, _standing),
    (1, 1.5, _footed),
    (2, 4, _swan),
    (2, 3, _looped),
    (2, 3, _zed),
    (3, 4, _flat_three),
    (3, 5, _round_three),
    (3, 2, _looped_three),
    (4, 4, _open_four),
    (4, 1.5, _lightning),
    (4, 2, _closed_four),
    (5, 5, _hat_last),
    (5, 4, _at_once),
    (6, 3, _six),
    (6, 1, _open_six),
    (7, 3, _seven),
    (7, 2, _serif_seven),
    (7, 3, _crossed_seven),
    (8, 5, _eight),
    (8, 1, _delta),
    (8, 1.5, _rings),
    (9, 3, _nine),
    (9, 1.5, _curled_nine),
    (9, 0.7, _bent_nine),
    (9, 3, _lasso),
)
"""Digit, share among the digit's families, and what draws a member."""
