import pytest

from core.config import RunConfig
from gui.session.setting_texts import differences, in_short, score_name

BASE = RunConfig()


@pytest.mark.parametrize(
    ("turned", "words"),
    [
        ({}, ""),
        ({"sizes": (784, 100, 10)}, "layers 784-30-10 → 784-100-10"),
        ({"cost": "log-likelihood"}, "cost cross-entropy → log-likelihood"),
        ({"train_images": 1000}, "n all → 1000"),
        ({"data": "/home/somebody/digits"}, "data Backswing's own digits → digits"),
        ({"data": "sales"}, "data Backswing's own digits → Sales, two inputs"),
        ({"decay_rate": 0.5}, ""),  # η is constant: no say
        ({"epochs": 60}, "epochs 30 → 60"),
        ({"momentum": 0.5}, ""),
        ({"optimizer": "momentum", "momentum": 0.5}, "optimizer gradient descent (SGD) → momentum, μ 0.9 → 0.5"),
        ({"rho": 0.5, "beta1": 0.5, "beta2": 0.5, "epsilon": 0.1, "memory": 5}, ""),
        ({"optimizer": "adam", "beta2": 0.99}, "optimizer gradient descent (SGD) → Adam, β₂ 0.999 → 0.99"),
        (
            {"optimizer": "l-bfgs", "eta": 0.1, "decay": "cosine", "batch_size": 5, "memory": 20},
            "optimizer gradient descent (SGD) → L-BFGS, memory (steps) 10 → 20",
        ),
        (
            {"clip_norm": 2.0, "ema": 0.99},
            "gradient clipping (longest gradient) off → 2, weight averaging (EMA) off → 0.99",
        ),
        ({"rotate_deg": 15.0, "elastic_sigma": 5.0}, "rotation off → 15"),
        ({"elastic_alpha": 34.0, "elastic_sigma": 5.0}, "α off → 34, σ 4 → 5"),
        ({"patience": 5}, "patience off → 5"),
        ({"seed": 2, "eta": 1e-4}, "η 0.5 → 0.0001, seed 1 → 2"),
    ],
)
def test_differences_say_what_was_turned(turned, words):
    assert differences(BASE, BASE.changed(**turned)) == words


@pytest.mark.parametrize(("data", "name"), [("mnist", "accuracy"), ("/a/folder", "accuracy"), ("sales", "R²")])
def test_numbers_are_judged_by_another_share_than_classes(data, name):
    assert score_name(BASE.changed(data=data)) == name


def test_where_both_are_shown_both_are_named():
    assert score_name(BASE, BASE.changed(data="sales"), BASE) == "accuracy or R²"
    assert score_name() == "accuracy"


def test_a_config_in_short():
    assert in_short(BASE) == "784-30-10, cross-entropy, η 0.5, λ 1"
    assert in_short(BASE.changed(regularizer="none")) == "784-30-10, cross-entropy, η 0.5"
    assert in_short(BASE.changed(optimizer="adam", zoom=0.1)) == "784-30-10, cross-entropy, Adam, η 0.5, λ 1, distorted"
    assert in_short(BASE.changed(optimizer="l-bfgs")) == "784-30-10, cross-entropy, L-BFGS, λ 1"
