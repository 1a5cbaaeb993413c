"""Explanations of answers: laws of maps, neighbours and sensitivity."""

from dataclasses import replace

import numpy as np
import pytest

from core.activations import ACTIVATIONS, OUTPUTS
from core.config import RunConfig
from core.costs import COSTS
from core.data.synthetic.digits import make_digits
from core.ink import FIELD_PX, from_picture, render
from core.insight.why import WAYS, Gallery, gradient, nearest, occlusion, sensitivity
from core.network import Network, as_input

IMAGES, _ = make_digits(5, 300)
DIGIT = IMAGES[0]
BLANK = np.zeros(784, np.uint8)
THREE = (
    np.array([(0.2, 0.1), (0.6, 0.1), (0.4, 0.4), (0.6, 0.7), (0.2, 0.9)]),
    np.array([(0.25, 0.5), (0.5, 0.5)]),
)


def network(hidden: str = "tanh", output: str = "softmax", sizes: tuple[int, ...] = (784, 12, 10)) -> Network:
    cost = next(cost.name for cost in COSTS.values() if output in cost.outputs)
    return Network.fresh(RunConfig(sizes=sizes, hidden=hidden, output=output, cost=cost, dtype="float64"))


NETWORK = network()


# Maps


@pytest.mark.parametrize("output", OUTPUTS)
@pytest.mark.parametrize("hidden", ACTIVATIONS)
def test_the_gradient_is_the_slope_of_the_logit(hidden: str, output: str) -> None:
    net, x, step = network(hidden, output, (784, 12, 9, 10)), as_input(DIGIT[None], "float64"), 1e-6
    slopes = gradient(net, DIGIT, 7).reshape(-1)
    for pixel in (0, 300, 406, 490):
        beside = np.repeat(x, 2, axis=0)
        beside[:, pixel] += (-step, step)
        low, high = net.logits(beside)[:, 7]
        assert slopes[pixel] == pytest.approx((high - low) / (2 * step), rel=1e-4, abs=1e-7)


def test_without_a_hidden_layer_the_gradient_is_the_weights() -> None:
    net = network(sizes=(784, 10))
    assert np.array_equal(gradient(net, DIGIT, 4).reshape(-1), net.weights[0][4])


@pytest.mark.filterwarnings("ignore:overflow encountered", "ignore:invalid value encountered")
def test_the_gradient_of_a_network_that_blows_up_is_finite() -> None:
    net = network("relu", sizes=(784, 12, 9, 10))
    blown = replace(net, theta=net.theta * 1e200)
    assert np.isfinite(gradient(blown, DIGIT, 7)).all()


def test_a_map_leaves_the_network_alone() -> None:
    before = NETWORK.theta.copy()
    gradient(NETWORK, DIGIT, 1)
    occlusion(NETWORK, DIGIT, 1)
    assert np.array_equal(NETWORK.theta, before)


def test_covering_blank_paper_changes_nothing() -> None:
    fall = occlusion(NETWORK, DIGIT, 3)
    far = np.pad(DIGIT.reshape(28, 28), 2)
    blank = ~np.array([[far[r : r + 5, c : c + 5].any() for c in range(28)] for r in range(28)])
    assert blank.any()
    assert not fall[blank].any()
    assert fall[~blank].any()
    assert not occlusion(NETWORK, BLANK, 3).any()


def test_occlusion_is_what_covering_by_hand_does() -> None:
    covered = DIGIT.reshape(28, 28).copy()
    covered[10:15, 0:3] = 0  # about (12, 0): a patch at the edge is cut
    covered_middle = DIGIT.reshape(28, 28).copy()
    covered_middle[12:17, 11:16] = 0
    shares = NETWORK.confidences(np.stack([DIGIT, covered.ravel(), covered_middle.ravel()]))[:, 6]
    fall = occlusion(NETWORK, DIGIT, 6)
    assert fall[12, 0] == pytest.approx(shares[0] - shares[1], abs=1e-6)
    assert fall[14, 13] == pytest.approx(shares[0] - shares[2], abs=1e-6)


def test_what_all_digits_lose_and_gain_adds_up_to_nothing() -> None:
    total = sum(occlusion(NETWORK, DIGIT, digit) for digit in range(10))
    assert np.abs(total).max() < 1e-5


# Neighbours


def test_the_nearest_of_a_training_image_is_itself() -> None:
    for index in (0, 17, 299):
        indices, distances = nearest(IMAGES, IMAGES[index], 3)
        assert indices[0] == index
        assert distances[0] == 0
        assert (np.diff(distances) >= 0).all()


def test_the_nearest_are_those_that_a_plain_search_finds() -> None:
    gallery, subject = Gallery(IMAGES), render(THREE)
    plain = np.sqrt(((IMAGES.astype(float) - subject) ** 2).sum(axis=1)) / 255
    indices, distances = gallery.nearest(subject, 8)
    assert np.allclose(distances, np.sort(plain)[:8])
    assert np.allclose(plain[indices], distances)


@pytest.mark.parametrize("count", [0, 1, 5, 9])
def test_there_are_no_more_neighbours_than_images(count: int) -> None:
    indices, distances = nearest(IMAGES[:5], DIGIT, count)
    assert len(indices) == len(distances) == min(count, 5)
    assert len(nearest(IMAGES[:0], DIGIT, count)[0]) == 0


def test_distances_are_in_inks() -> None:
    one = BLANK.copy()
    one[400] = 255
    assert nearest(np.stack([one, BLANK]), BLANK, 2)[1].tolist() == [0, 1]
    assert nearest(np.stack([one, BLANK]), BLANK, 2)[0].tolist() == [1, 0]


# Sensitivity


@pytest.mark.parametrize("way", WAYS)
def test_at_rest_the_share_is_the_plain_answers(way: str) -> None:
    pixels = render(THREE)
    plain = NETWORK.confidences(pixels[None])[0]
    found = sensitivity(NETWORK, pixels, 4, way, THREE)
    rest = WAYS[way].amounts.tolist().index(WAYS[way].rest)
    assert found.answer == found.alone.digits[rest] == found.recipe.digits[rest] == plain.argmax()
    assert found.alone.outputs[rest] == pytest.approx(plain[4], abs=1e-9)
    assert found.recipe.outputs[rest] == pytest.approx(plain[4], abs=1e-9)


@pytest.mark.parametrize("way", WAYS)
def test_a_picture_at_rest_is_what_the_recipe_makes_of_it(way: str) -> None:
    found = sensitivity(NETWORK, DIGIT, 4, way)
    rest = WAYS[way].amounts.tolist().index(WAYS[way].rest)
    again = from_picture(DIGIT.reshape(FIELD_PX, FIELD_PX) / 255)
    assert found.recipe.outputs[rest] == pytest.approx(NETWORK.confidences(again[None])[0, 4], abs=1e-9)


@pytest.mark.parametrize("way", ["shift", "scale", "thicken"])
def test_the_recipe_undoes_what_is_done_to_strokes(way: str) -> None:
    found = sensitivity(NETWORK, render(THREE), 4, way, THREE)
    assert np.ptp(found.recipe.outputs) < 1e-3
    assert np.ptp(found.alone.outputs) > 10 * np.ptp(found.recipe.outputs)


def test_the_recipe_undoes_a_shift_of_a_picture() -> None:
    # The pictures are equal to the byte. Equal rows of one matrix product need not be: how the last rows are summed
    # depends on the processor's kernel.
    way, paper = WAYS["shift"], np.pad(DIGIT.reshape(28, 28), 12)
    first, *others = [from_picture(image / 255) for image in way.images(paper)]
    assert all(np.array_equal(image, first) for image in others)
    assert np.ptp(sensitivity(NETWORK, DIGIT, 4, "shift").recipe.outputs) < 1e-12


def test_shifted_pixels_are_the_pixels_moved() -> None:
    way, image = WAYS["shift"], DIGIT.reshape(28, 28)
    moved = way.images(image)
    for amount, picture in zip(way.amounts.astype(int), moved, strict=True):
        left, right = max(-amount, 0), max(amount, 0)
        assert np.array_equal(picture[:, right : 28 - left], image[:, left : 28 - right])


def test_turning_goes_clockwise_as_it_is_seen() -> None:
    way, image = WAYS["rotate"], np.zeros((28, 28), np.uint8)
    image[4:8, 13:15] = 255  # at the top
    turned = way.images(image)[way.amounts.tolist().index(60)]
    columns = np.arange(28)
    assert (turned * columns).sum() / turned.sum() > 18  # now at the right


def test_scaling_and_thickening_change_how_much_ink_there_is() -> None:
    for name in ("scale", "thicken"):
        ink = WAYS[name].images(DIGIT.reshape(28, 28)).reshape(len(WAYS[name].amounts), -1).sum(axis=1, dtype=int)
        assert (np.diff(ink[: len(ink) // 2 + 1]) > 0).all()


def test_strokes_and_pixels_are_turned_the_same_way() -> None:
    line = (np.array([(0.5, 0.1), (0.5, 0.9)]), np.array([(0.5, 0.1), (0.7, 0.1)]))
    way = WAYS["rotate"]
    points = np.concatenate(line)
    at = way.amounts.tolist().index(60)
    middle = (points.min(axis=0) + points.max(axis=0)) / 2
    top = way.paths(points)[at][0]
    assert top[0] > middle[0] + 0.2


def test_turns_are_the_first_other_answers_on_either_side() -> None:
    found = sensitivity(network(sizes=(784, 40, 10)), render(THREE), 3, "rotate", THREE)
    rest = found.way.amounts.tolist().index(0)
    for turn in found.turns(found.alone):
        at = found.way.amounts.tolist().index(turn.amount)
        between = found.alone.digits[min(at, rest) + 1 : max(at, rest)]
        assert (between == found.answer).all()
        assert turn.digit == found.alone.digits[at] != found.answer
    others = (found.alone.digits[:rest] != found.answer).any(), (found.alone.digits[rest:] != found.answer).any()
    assert len(found.turns(found.alone)) == sum(others)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("strokes", [(), (np.array([(0.5, 0.5)]),), (np.array([(0.5, 0.5)] * 3),)])
def test_paper_and_points_are_no_trouble(way: str, strokes: tuple[np.ndarray, ...]) -> None:
    found = sensitivity(NETWORK, render(strokes), 0, way, strokes)
    assert np.isfinite(found.alone.outputs).all()
    assert np.isfinite(found.recipe.outputs).all()


def test_a_way_that_is_none_is_an_error() -> None:
    with pytest.raises(KeyError):
        sensitivity(NETWORK, DIGIT, 0, "sideways")
