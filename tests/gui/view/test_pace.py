from gui.view.pace import Pace


def noted(*notes):
    pace = Pace()
    for position, now in notes:
        pace.note(position, now, going=True)
    return pace


def test_nothing_is_said_before_a_second_of_training():
    assert noted().seconds_left(10) is None
    assert noted((0, 100), (0.1, 100.5)).seconds_left(10) is None


def test_what_is_left_follows_the_pace_in_round_figures():
    assert noted((0, 100), (1, 104)).seconds_left(10) == 40
    assert noted((0, 0), (1, 4.2)).seconds_left(10) == 40
    assert noted((0, 0), (1, 60)).seconds_left(10) == 600
    assert noted((0, 0), (1, 1)).seconds_left(0) == 0


def test_pauses_do_not_count():
    pace = noted((0, 0), (1, 4))
    pace.note(1, 5, going=False)
    pace.note(1, 500, going=False)
    pace.note(1, 500, going=True)
    pace.note(2, 504, going=True)
    assert pace.seconds_left(5) == 20


def test_the_figure_does_not_dance():
    pace = noted((0, 0), (10, 44.9))
    said = []
    for n in range(20):
        pace.note(10 + n / 1000, 44.9 + n / 1000 * (4.4 if n % 2 else 4.6), going=True)
        said.append(pace.seconds_left(10))
    assert len(set(said)) == 1
