"""A screen reader's session with the running program, for the system's Python, which has AT-SPI (`gi`).

It starts the program that its arguments name, in which MNIST is not needed, and knows it by what AT-SPI says alone:
it draws a digit, reads the answer, sets the epochs, presses Train, reads the ending, and reads three tables.
It prints what it has read as JSON.
"""

import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from math import cos, pi, sin
from time import monotonic, sleep
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version has to be chosen first

PATIENCE_S = 30.0
THREE = [(0.46 + 0.22 * sin(t), 0.32 - 0.16 * cos(t)) for t in [-0.9 + 3.6 * step / 12 for step in range(13)]] + [
    (0.46 + 0.26 * sin(t), 0.66 - 0.19 * cos(t)) for t in [0.35 + 1.2 * pi * step / 14 for step in range(15)]
]
"""Points of a 3, in fractions of the canvas."""


def everything(root: Any) -> Iterator[Any]:
    """Yield all that is shown below `root`; what goes while it is read is left out."""
    try:
        for index in range(root.get_child_count()):
            child = root.get_child_at_index(index)
            if child and child.get_state_set().contains(Atspi.StateType.VISIBLE):
                yield child
                if child.get_role_name() not in ("table", "menu bar"):
                    yield from everything(child)
    except GLib.Error:
        return


def soon(find: Callable[[], Any], what: str) -> Any:
    """Return what is found as soon as there is something. Raises TimeoutError."""
    end = monotonic() + PATIENCE_S
    while monotonic() < end:
        if found := find():
            return found
        sleep(0.1)
    raise TimeoutError(what)


def thing(root: Any, role: str, name: str) -> Any:
    """Return the thing of a role whose name matches the regular expression `name`."""

    def found() -> Any:
        said = (each for each in everything(root) if each.get_role_name() == role)
        return next((each for each in said if re.fullmatch(name, each.get_name() or "")), None)

    return soon(found, f"no {role} {name!r}")


def press(button: Any) -> None:
    """Do the first action of a button."""
    Atspi.Action.do_action(button, 0)


def draw(canvas: Any) -> None:
    """Draw a 3 with the mouse, from outside."""
    place = Atspi.Component.get_extents(canvas, Atspi.CoordType.SCREEN)
    side = min(place.width, place.height)
    left, top = place.x + (place.width - side) / 2, place.y + (place.height - side) / 2
    points = [(round(left + x * side), round(top + y * side)) for x, y in THREE]
    Atspi.generate_mouse_event(*points[0], "b1p")
    for point in points:
        Atspi.generate_mouse_event(*point, "abs")
        sleep(0.02)
    Atspi.generate_mouse_event(*points[-1], "b1r")


def table_of(table: Any) -> dict[str, Any]:
    """Return what a table says: rows, columns, the heads of its columns and the cells of its first two rows."""
    grid = Atspi.Table
    rows, columns = grid.get_n_rows(table), grid.get_n_columns(table)
    cells = [[grid.get_accessible_at(table, row, column).get_name() for column in range(columns)] for row in range(2)]
    heads = [grid.get_column_description(table, column) for column in range(columns)]
    return {"rows": rows, "columns": columns, "heads": heads, "cells": cells}


def session() -> dict[str, Any]:
    """Use the program and return what was read."""
    Atspi.init()
    desk = Atspi.get_desktop(0)
    program = soon(lambda: desk.get_child_count() and desk.get_child_at_index(0), "no program")
    read: dict[str, Any] = {"program": program.get_name()}
    thing(program, "label", "20\u202f000.*")  # the number of training images: they are there
    draw(thing(program, "canvas", "Canvas"))
    read["answer"] = thing(program, "label", "Answer: .*").get_name()
    read["bars"] = thing(program, "panel", "Output of each digit").get_description()
    Atspi.Value.set_current_value(thing(program, "spin button", "Epochs"), 2)
    press(thing(program, "push button", "Train"))
    read["ending"] = thing(program, "label", "Done.*").get_name()
    for view, name in (
        ("Numbers", "Numbers of each epoch"),
        ("Mistakes", "Confusion matrix"),
        ("Mistakes", "Pictures"),
    ):
        press(thing(program, "page tab", view))
        read[name] = table_of(thing(program, "table", name))
    return read


def main() -> None:
    """Start the program, read it, end it."""
    program = subprocess.Popen(sys.argv[1:])
    try:
        sys.stdout.write(json.dumps(session()))
    finally:
        program.kill()
        program.wait()


if __name__ == "__main__":
    main()
