"""The lesson that is open when the window is closed, by its name, which the next start goes on with."""

from gui.base import preferences

FIRST_LESSON = "first-steps"
_OPEN = "lessons/open"


def lesson_at_start() -> str:
    """Return the name of the lesson to go on with; at the first start the first one, "" after it was left."""
    return str(preferences.settings().value(_OPEN, FIRST_LESSON) or "")


def remember_open(name: str) -> None:
    """Remember which lesson is open; "": none."""
    preferences.settings().setValue(_OPEN, name)
