from pytestqt.qtbot import QtBot

from gui.widgets.fitting_label import FittingLabel, shorter


def test_a_sentence_is_shortened_at_its_parts() -> None:
    assert shorter("2 runs, coloured; dots: training, lines: validation") == [
        "2 runs, coloured; dots: training, lines: validation",
        "2 runs, coloured; dots: training",
        "2 runs, coloured",
        "2 runs",
    ]
    assert shorter("λ 0.5") == ["λ 0.5"]
    assert shorter("2 次训练，颜色同下表；点：训练、线：验证。完") == [
        "2 次训练，颜色同下表；点：训练、线：验证。完",
        "2 次训练，颜色同下表；点：训练、线：验证。",
        "2 次训练，颜色同下表；点：训练",
        "2 次训练，颜色同下表",
        "2 次训练",
    ]


def test_the_longest_part_that_fits_is_shown_and_the_whole_is_the_tool_tip(qtbot: QtBot) -> None:
    label = FittingLabel()
    qtbot.addWidget(label)
    label.set_texts(shorter("784-30-10, cross-entropy, η 0.5"))
    label.show()
    for wanted in ("784-30-10, cross-entropy, η 0.5", "784-30-10, cross-entropy", "784-30-10"):
        label.resize(label.fontMetrics().horizontalAdvance(wanted) + 2, 20)
        qtbot.waitUntil(lambda wanted=wanted: label.text() == wanted)
        assert "η 0.5" in label.toolTip()
