"""Strokes on a unit square, clipped at its border, with undo and redo. No Qt."""

Point = tuple[float, float]
Stroke = list[Point]


def inside(point: Point) -> bool:
    """Return whether the point lies on the unit square, border included."""
    return 0.0 <= point[0] <= 1.0 and 0.0 <= point[1] <= 1.0


def clip(a: Point, b: Point) -> tuple[Point, Point] | None:
    """Return the part of the segment a-b on the unit square, or None (Liang & Barsky 1984)."""
    enter, leave = 0.0, 1.0
    for start, end in zip(a, b, strict=True):
        step = end - start
        if step == 0.0:
            if not 0.0 <= start <= 1.0:
                return None
            continue
        near, far = sorted(((0.0 - start) / step, (1.0 - start) / step))
        enter, leave = max(enter, near), min(leave, far)
    if enter > leave:
        return None
    return (a if inside(a) else _between(a, b, enter)), (b if inside(b) else _between(a, b, leave))


def _between(a: Point, b: Point, t: float) -> Point:
    x, y = (min(1.0, max(0.0, p + t * (q - p))) for p, q in zip(a, b, strict=True))
    return x, y


class StrokeHistory:
    """Strokes with undo and redo. A gesture (press, move..., release) is one undo step, also outside the square."""

    def __init__(self) -> None:
        self.strokes: list[Stroke] = []
        self._past: list[list[Stroke]] = []
        self._future: list[list[Stroke]] = []
        self._pen: Point | None = None
        self._is_afresh = False  # whether the gesture's first ink replaces the strokes
        self._has_inked = False

    @property
    def can_undo(self) -> bool:
        """True when there is a step to undo."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """True when there is a step to redo."""
        return bool(self._future)

    def press(self, point: Point, *, afresh: bool = False) -> bool:
        """Put the pen down and return whether ink was added; a point outside the square draws nothing yet.

        afresh: the first ink of this gesture replaces all strokes, in the same undo step.
        """
        self._remember()
        self._pen, self._is_afresh, self._has_inked = point, afresh, False
        if inside(point):
            self._begin([point])
        return inside(point)

    def move(self, point: Point) -> bool:
        """Draw to the point and return whether ink was added; the part outside the square is left out."""
        assert self._pen is not None
        before, self._pen = self._pen, point
        part = clip(before, point) if point != before else None
        if part is None or part[0] == part[1]:
            return False
        if self._has_inked and self.strokes[-1][-1] == part[0]:
            self.strokes[-1].append(part[1])
        else:  # back on the square
            self._begin(list(part))
        return True

    def _begin(self, stroke: Stroke) -> None:
        if self._is_afresh:
            self.strokes = []
        self._is_afresh, self._has_inked = False, True
        self.strokes.append(stroke)

    def release(self) -> None:
        """Lift the pen. A gesture that drew nothing leaves no undo step."""
        self._pen = None
        if self._past[-1] == self.strokes:
            self._past.pop()

    def replace(self, strokes: list[Stroke]) -> None:
        """Replace the strokes (by none, to clear) as one undo step."""
        if strokes != self.strokes:
            self._remember()
            self.strokes = strokes

    def undo(self) -> bool:
        """Undo a step, if there is one, and return whether there was."""
        if not self._past:
            return False
        self._future.append(self.strokes)
        self.strokes = self._past.pop()
        return True

    def redo(self) -> bool:
        """Redo a step, if there is one, and return whether there was."""
        if not self._future:
            return False
        self._past.append(self.strokes)
        self.strokes = self._future.pop()
        return True

    def _remember(self) -> None:
        self._past.append(list(self.strokes))
        self._future.clear()
