"""The softmax table: sliders that start from the digit's z, outputs that sum to 1, and nothing while hidden."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.config import RunConfig
from core.data.synthetic.digits import make_digits
from core.insight.softmax_table import softmax_table
from core.network import Network, as_input
from gui.inside import softmax_texts as texts
from gui.inside.softmax_panel import SoftmaxPanel
from gui.session.subject import Subject
from tests.gui.hands import find, press, show

IMAGES, LABELS = make_digits(5, 3)
SEVEN, OTHER = (Subject(IMAGES[n], (), int(LABELS[n]), f"picture {n}") for n in (0, 1))
NETWORK = Network.fresh(RunConfig(sizes=(784, 12, 10)))


@pytest.fixture
def empty(qtbot: QtBot) -> SoftmaxPanel:
    panel = SoftmaxPanel()
    panel.resize(672, 390)
    show(qtbot, panel)
    return panel


@pytest.fixture
def panel(empty: SoftmaxPanel) -> SoftmaxPanel:
    empty.set_network(NETWORK)
    empty.set_subject(SEVEN)
    return empty


def z_of(network: Network, subject: Subject) -> np.ndarray:
    return network.logits(as_input(subject.pixels[None]))[0].astype(np.float64)


def outputs(panel: SoftmaxPanel, name: str) -> list[float]:
    return find(panel, name).values


def sentence(panel: SoftmaxPanel) -> str:
    return find(panel, "softmaxLabel").text()


def slide(panel: SoftmaxPanel, output: int, key: Qt.Key, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(find(panel, f"softmaxSlider{output}"), key)


def test_without_a_digit_every_z_is_zero_and_every_share_a_tenth(empty):
    assert outputs(empty, "softmaxBars") == pytest.approx([0.1] * 10)
    assert outputs(empty, "softmaxSigmoidBars") == pytest.approx([0.5] * 10)
    assert sentence(empty).startswith("There is no network yet.")
    empty.set_network(NETWORK)
    empty.refresh()
    assert sentence(empty).startswith(texts.no_digit())


def test_it_starts_from_the_z_of_the_digit_and_follows_it(panel, qtbot):
    for subject in (SEVEN, OTHER):
        panel.set_subject(subject)
        table = softmax_table(z_of(NETWORK, subject))
        assert outputs(panel, "softmaxBars") == pytest.approx(table.softmax.tolist())
        assert outputs(panel, "softmaxSigmoidBars") == pytest.approx(table.sigmoid.tolist())
        assert sentence(panel).startswith(f"{subject.name}: ")
    learnt = Network.fresh(RunConfig(sizes=NETWORK.sizes, seed=4))
    panel.set_network(learnt)
    expected = pytest.approx(softmax_table(z_of(learnt, OTHER)).softmax.tolist())
    qtbot.waitUntil(lambda: outputs(panel, "softmaxBars") == expected)


def test_a_slider_raises_its_own_output_and_lowers_the_others_and_no_other_sigmoid(panel):
    before, sigmoids = outputs(panel, "softmaxBars"), outputs(panel, "softmaxSigmoidBars")
    slide(panel, 4, Qt.Key.Key_PageUp, 2)
    after = outputs(panel, "softmaxBars")
    assert sum(after) == pytest.approx(1)
    assert after[4] > before[4]
    assert all(now < then for n, (now, then) in enumerate(zip(after, before, strict=True)) if n != 4)
    changed = outputs(panel, "softmaxSigmoidBars")
    assert [n for n in range(10) if changed[n] != sigmoids[n]] == [4]
    assert f"output 4 gains {100 * (after[4] - before[4]):.1f} points" in sentence(panel)
    slide(panel, 4, Qt.Key.Key_PageDown, 5)
    assert "output 4 loses" in sentence(panel)


def test_once_moved_it_stays_until_the_digits_z_are_taken_again(panel):
    assert not find(panel, "softmaxAgainButton").isEnabled()
    slide(panel, 4, Qt.Key.Key_PageUp)
    moved = outputs(panel, "softmaxBars")
    panel.set_subject(OTHER)
    assert outputs(panel, "softmaxBars") == moved
    press(panel, "softmaxAgainButton")
    assert outputs(panel, "softmaxBars") == pytest.approx(softmax_table(z_of(NETWORK, OTHER)).softmax.tolist())
    assert not find(panel, "softmaxAgainButton").isEnabled()


def test_the_temperature_evens_the_shares_out_and_leaves_the_sigmoids(panel):
    sigmoids = outputs(panel, "softmaxSigmoidBars")
    find(panel, "softmaxTemperatureField").setValue(5.0)
    z = z_of(NETWORK, SEVEN)
    assert outputs(panel, "softmaxBars") == pytest.approx(softmax_table(z, 5.0).softmax.tolist())
    assert outputs(panel, "softmaxSigmoidBars") == sigmoids
    press(panel, "softmaxAgainButton")
    assert find(panel, "softmaxTemperatureField").value() == 1.0


def test_a_z_beyond_the_sliders_widens_them(panel):
    large = Network(NETWORK.sizes, "relu", "softmax", NETWORK.theta * 60)
    panel.set_network(large)
    panel.refresh()
    z = z_of(large, SEVEN)
    assert np.abs(z).max() > 15
    for output in range(10):
        assert find(panel, f"softmaxSlider{output}").value() == round(10 * z[output])


@pytest.mark.parametrize("theta", [np.nan, 1e30])
def test_a_network_that_has_diverged_or_has_other_outputs_is_told_of(panel, theta):
    panel.set_network(Network(NETWORK.sizes, "sinh", "softmax", np.full_like(NETWORK.theta, theta)))
    panel.refresh()
    assert outputs(panel, "softmaxBars") == pytest.approx([0.1] * 10)
    assert "diverged" in sentence(panel)
    panel.set_network(Network.fresh(RunConfig(sizes=(784, 3))))
    panel.refresh()
    assert "3 outputs" in sentence(panel)


def test_hidden_it_computes_nothing_and_is_up_to_date_when_seen_again(panel, monkeypatch):
    panel.hide()
    with monkeypatch.context() as patch:
        patch.setattr(Network, "logits", None)
        panel.set_subject(OTHER)
        panel.refresh()
    panel.show()
    assert outputs(panel, "softmaxBars") == pytest.approx(softmax_table(z_of(NETWORK, OTHER)).softmax.tolist())


def test_each_step_and_the_sums_are_copied(panel):
    press(panel, "softmaxCopyButton")
    table = softmax_table(z_of(NETWORK, SEVEN))
    *_, nine, sums = QGuiApplication.clipboard().text().rstrip().split("\n")
    columns = (table.z, table.shifted, table.powers, table.softmax, table.sigmoid)
    assert nine.split("\t") == ["9", *(f"{each[9]:.4g}" for each in columns)]
    assert sums.split("\t") == ["sum", "", "", f"{table.powers.sum():.4g}", "1", f"{table.sigmoid.sum():.4g}"]
