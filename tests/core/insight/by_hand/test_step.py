"""A step by hand: the mini-batch that the run trains on next, and the arithmetic of its update."""

import numpy as np
import pytest

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.dataset import Dataset, Split
from core.data.synthetic.digits import make_digits
from core.events import Paused
from core.insight.by_hand import Rehearsal, code_of, rehearse, update_lines
from core.mini_batch import MiniBatch
from core.optimizers import OPTIMIZERS
from core.support.errors import UserError
from core.trainer import train
from core.training.controls import Controls

STEPPING = [name for name, optimizer in OPTIMIZERS.items() if not optimizer.full_batch]
IMAGES, LABELS = make_digits(3, 60)
SPLIT = Split(IMAGES, LABELS)
DATA = Dataset("a few", SPLIT, SPLIT.first(20), SPLIT.first(20))


def config(**settings: object) -> RunConfig:
    return RunConfig(sizes=(784, 5, 10), batch_size=7, lambda_=0.5, seed=3).changed(**settings)


def stepped(settings: RunConfig, steps: int) -> list[tuple[Checkpoint, MiniBatch]]:
    """Return the checkpoint before each of the first steps of a real run, and the mini-batch trained on."""
    controls, before, found = Controls(paused=True), None, []
    for event in train(settings, DATA, controls):
        if isinstance(event, Paused):
            if event.last and before:
                found.append((before, event.last))
            if len(found) == steps:
                break
            before = event.checkpoint
            controls.step_batch()
    return found


VARIED = [
    {"optimizer": "adam", "eta": 0.01, "dropout": 0.5, "input_dropout": 0.2, "label_smoothing": 0.2},
    {"optimizer": "nesterov", "clip_norm": 0.1, "max_norm": 0.4},
    {"optimizer": "sgd", "decay": "cosine", "regularizer": "L1", "ema": 0.9},
    {"optimizer": "adamw", "eta": 0.01, "rotate_deg": 10.0},
]


@pytest.mark.parametrize("settings", VARIED, ids=str)
def test_it_is_the_step_that_the_run_makes_next(settings: dict[str, object]) -> None:
    for before, done in stepped(config(**settings), 10):  # past the end of the first epoch's nine
        step = rehearse(before, DATA)
        assert step
        assert (step.batch.epoch, step.batch.batch) == (done.epoch, done.batch)
        np.testing.assert_array_equal(step.batch.indices, done.indices)
        assert step.batch.eta == pytest.approx(done.eta)
        np.testing.assert_allclose(step.batch.x, done.x, atol=1e-6)
        np.testing.assert_allclose(step.batch.z, done.z, rtol=1e-3, atol=1e-4)
        np.testing.assert_allclose(step.batch.gradient, done.gradient, rtol=1e-3, atol=1e-5)
        np.testing.assert_allclose(step.batch.after, done.after, rtol=1e-3, atol=2e-4)


def one_step(**settings: object) -> Rehearsal:
    before, _ = stepped(config(**settings), 3)[-1]
    step = rehearse(before, DATA)
    assert step
    return step


@pytest.mark.parametrize("regularizer", ["L1", "L2", "none"])
@pytest.mark.parametrize("optimizer", STEPPING)
@pytest.mark.parametrize("decay_biases", [False, True])
def test_the_lines_lead_to_the_trainers_new_weight(optimizer: str, regularizer: str, decay_biases: bool) -> None:
    step = one_step(optimizer=optimizer, regularizer=regularizer, eta=0.01, decay_biases=decay_biases)
    for place in (0, 784 * 5 + 3, 784 * 5 + 50, len(step.batch.before) - 1):
        lines = update_lines(step, place)
        assert lines[-1].value == pytest.approx(step.batch.after[place], rel=1e-12, abs=1e-15)
        assert "max norm" not in lines[-1].formula
        assert any("λ/n" in line.formula for line in lines) == (
            regularizer != "none" and (decay_biases or place < 784 * 5 + 50)
        )


def test_clipping_and_max_norm_have_lines_of_their_own() -> None:
    place = 784 * 5 + 3
    clipped, bounded = one_step(clip_norm=0.01), one_step(max_norm=0.3, eta=3.0)
    assert any("largest norm" in line.formula for line in update_lines(clipped, place))
    assert update_lines(clipped, place)[-1].value == pytest.approx(clipped.batch.after[place], rel=1e-12)
    last = update_lines(bounded, place)[-1]
    assert "max norm" in last.formula
    assert last.value == bounded.batch.after[place]


def test_momentums_lines_are_the_books() -> None:
    step = one_step(optimizer="momentum", regularizer="none", momentum=0.9)
    place = 784 * 5 + 3
    mean, velocity, change, new = update_lines(step, place)
    v = 0.9 * step.before["velocity"][place] - step.batch.eta * step.batch.gradient[place]
    assert (mean.formula, velocity.formula) == ("mean of ∂C/∂w over m = 7", "v ← μ v − η g")
    assert velocity.value == pytest.approx(v)
    assert change.value == velocity.value
    assert new.value == pytest.approx(step.batch.before[place] + v)


def test_an_optimizer_of_ones_own_shows_its_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    step = one_step(optimizer="momentum")
    monkeypatch.setattr("core.insight.by_hand.update._PARTS", {})
    lines = update_lines(step, 3)
    assert [line.formula for line in lines[-2:]] == ["velocity", "w ← w + Δ"]
    assert lines[-1].value == pytest.approx(step.batch.after[3])


def test_the_mean_over_the_mini_batch_is_of_its_examples_gradients() -> None:
    step = one_step(dropout=0.5)
    by_hand = np.mean([step.example(row).layers[0].gradient for row in range(7)], axis=0)
    np.testing.assert_allclose(by_hand.ravel(), step.batch.gradient[: 784 * 5], rtol=1e-9, atol=1e-15)
    assert step.masks[1] is not None
    assert (step.masks[1] == 0).any()


def test_nothing_of_the_checkpoint_changes() -> None:
    before, _ = stepped(config(optimizer="adam"), 2)[-1]
    theta, state = before.theta.copy(), {name: array.copy() for name, array in before.state.items()}
    rehearse(before, DATA)
    np.testing.assert_array_equal(before.theta, theta)
    for name, array in state.items():
        np.testing.assert_array_equal(before.state[name], array)


def test_a_search_over_the_whole_set_has_no_mini_batch() -> None:
    assert rehearse(Checkpoint.fresh(config(optimizer="l-bfgs", lambda_=0.0)), DATA) is None


def test_other_data_are_refused() -> None:
    with pytest.raises(UserError, match="784 pixels"):
        rehearse(Checkpoint.fresh(RunConfig(sizes=(4, 3, 10))), DATA)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize(
    "part", ["forwards", "outputs", "cost", "output errors", "errors", "gradient", "update", "check"]
)
def test_the_code_is_that_of_core(part: str, optimizer: str) -> None:
    for place, source in code_of(part, config(optimizer=optimizer, lambda_=0.0)):
        assert place.startswith("core.")
        assert source.startswith(("def ", "class ", "@"))
        assert place.split(".")[-1] in source


def test_a_function_of_numpys_has_a_name_and_no_lines() -> None:
    assert ("numpy.tanh", "") in code_of("forwards", config(hidden="tanh"))


def test_of_a_part_that_does_not_exist_there_is_no_code() -> None:
    with pytest.raises(ValueError, match="sideways"):
        code_of("sideways", config())
