"""Every optimizer can be had, with its own knobs, and says what it wants."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.config import NOT_ON_THE_FULL_BATCH
from core.config.knobs import knob
from core.optimizers import OPTIMIZERS, Optimizer
from gui.session.draft import Draft
from gui.settings.optimizer_panel import OptimizerPanel
from tests.gui.hands import find, show, type_into

FULL_BATCH = [name for name, optimizer in OPTIMIZERS.items() if optimizer.full_batch]
DIVIDING = [name for name, optimizer in OPTIMIZERS.items() if "epsilon" in optimizer.knobs]


@pytest.fixture
def draft() -> Draft:
    return Draft()


@pytest.fixture
def panel(qtbot, draft):
    panel = OptimizerPanel(draft)
    show(qtbot, panel)
    return panel


def press_keys_until(panel, name: str) -> None:
    """Choose an optimizer as a person does with the arrows."""
    box = find(panel, "optimizerBox")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(list(OPTIMIZERS).index(name)):
        QTest.keyClick(box, Qt.Key.Key_Down)


@pytest.mark.parametrize("optimizer", OPTIMIZERS.values(), ids=OPTIMIZERS)
def test_any_optimizer_is_chosen_by_key_and_shows_its_knobs_and_no_others(panel, draft: Draft, optimizer: Optimizer):
    press_keys_until(panel, optimizer.name)
    assert draft.config.optimizer == optimizer.name
    shown = {name for name, field in panel.fields.items() if field.isVisible()}
    assert shown == {"optimizer", "clip_norm", "ema", *optimizer.knobs}


@pytest.mark.parametrize(("optimizer", "name"), [(o.name, name) for o in OPTIMIZERS.values() for name in o.knobs])
def test_every_knob_is_typed(panel, draft: Draft, optimizer: str, name: str) -> None:
    draft.set("optimizer", optimizer)
    text = "25" if knob(name).kind is int else "0.25"
    type_into(panel, name, text)
    assert getattr(draft.config, name) == float(text)


def test_a_tiny_divisor_is_shown_typed_and_stepped_through(panel, draft: Draft) -> None:
    draft.set("optimizer", "adam")
    box = find(panel, "epsilonBox")
    assert box.text() == "1e-08"
    type_into(panel, "epsilon", "1e-4")
    assert (draft.config.epsilon, box.text()) == (1e-4, "0.0001")
    box.stepUp()
    assert draft.config.epsilon == 2e-4
    type_into(panel, "epsilon", "0")
    assert panel.fields["epsilon"].note() == "Should be greater than 0, not 0.0."


def test_memories_step_toward_one_and_never_reach_it(panel, draft: Draft) -> None:
    draft.set("optimizer", "momentum")
    box, seen = find(panel, "momentumBox"), []
    for _ in range(4):
        box.stepUp()
        seen.append(draft.config.momentum)
    assert seen == [0.95, 0.98, 0.99, 0.995]
    assert panel.fields["momentum"].note() == ""


def test_a_momentum_beyond_the_usual_ones_is_taken_with_a_word_of_warning(panel, draft: Draft) -> None:
    draft.set("optimizer", "nesterov")
    for text, says in (("1", "nothing brakes"), ("-0.3", "takes back part")):
        type_into(panel, "momentum", text)
        assert draft.config.momentum == float(text)
        assert says in panel.fields["momentum"].note()
    type_into(panel, "momentum", "3")
    assert draft.config.momentum == 2.0
    assert panel.fields["momentum"].note() == "3 is out of range: 2 is taken."


def test_off_is_a_word(panel, draft: Draft) -> None:
    for name, object_name in (("clip_norm", "clipNormBox"), ("ema", "emaBox")):
        assert find(panel, object_name).text() == "off"
        type_into(panel, name, "0.5")
        assert getattr(draft.config, name) == 0.5
        type_into(panel, name, "off")
        assert getattr(draft.config, name) == 0


@pytest.mark.parametrize("name", DIVIDING)
def test_a_large_learning_rate_is_remarked_upon_but_stays(panel, draft: Draft, name: str) -> None:
    press_keys_until(panel, name)
    title = OPTIMIZERS[name].title
    assert panel.fields["optimizer"].note() == f"{title} needs a small η, such as 0.001; 0.5 oscillates."
    assert draft.config.eta == 0.5
    draft.set("eta", 0.001)
    assert panel.fields["optimizer"].note() == ""


@pytest.mark.parametrize("optimizer", FULL_BATCH)
@pytest.mark.parametrize("name", NOT_ON_THE_FULL_BATCH)
def test_what_stands_in_the_way_of_the_full_batch_is_named_as_the_window_names_it(
    panel, draft: Draft, optimizer: str, name: str
) -> None:
    draft.set("eta", 0.01)
    draft.set(name, {int: 1, float: 0.5}[knob(name).kind])  # type: ignore[index] # all are numbers
    press_keys_until(panel, optimizer)
    assert draft.config.optimizer != optimizer
    assert find(panel, "optimizerBox").value() == draft.config.optimizer
    note = panel.fields["optimizer"].note()
    assert note == f"L-BFGS needs one fixed cost and finds its own steps: first switch off “{knob(name).title}”."
    draft.set(name, 0)
    assert panel.fields["optimizer"].note() == ""
    press_keys_until(panel, optimizer)
    assert draft.config.optimizer == optimizer


@pytest.mark.parametrize("optimizer", FULL_BATCH)
def test_what_has_no_say_on_the_full_batch_is_locked_and_says_so(panel, draft: Draft, optimizer: str) -> None:
    draft.set("optimizer", optimizer)
    for name in ("clip_norm", "ema"):
        assert not panel.fields[name].editor.isEnabled()
        assert "chooses its own steps" in panel.fields[name].editor.toolTip()
    draft.set("optimizer", "sgd")
    assert all(field.editor.isEnabled() for field in panel.fields.values())


def test_folded_it_says_which(panel, draft: Draft) -> None:
    draft.set("optimizer", "nesterov")
    assert panel.summary(draft.config) == OPTIMIZERS["nesterov"].title
