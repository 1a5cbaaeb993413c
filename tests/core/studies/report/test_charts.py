"""The colours of the page."""

from core.studies.report.colours import DARK_INSTEAD, GRID, ON_LIGHT, PAPER, TEXT, run_style


def test_every_colour_of_a_drawing_has_one_for_dark_screens() -> None:
    assert set(DARK_INSTEAD) == {*ON_LIGHT, PAPER, TEXT, GRID}
    assert len({run_style(number) for number in range(28)}) == 28
