"""Shuffled blocks of mini-batches."""

from collections.abc import Generator, Iterator

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.data import batches
from core.data.augment.augmentation import Augmentation
from core.data.batches import Batches, EpochSegment
from core.data.dataset import Split
from core.network import as_input
from core.support.errors import UserError
from tests.core import tiny

PER_BLOCK = 12  # rows, so that small sets have several blocks


@pytest.fixture(autouse=True, scope="module")
def small_blocks() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(batches, "ROWS_PER_BLOCK", PER_BLOCK)
        yield


def _split(count: int) -> Split:
    """Make a set in which image i has i in its first pixel and the label i mod 3."""
    number = np.arange(count)
    return Split(np.stack([number, number * 7 % 256], axis=1).astype(np.uint8), number % 3)


def _of(count: int, batch_size: int) -> Batches:
    return Batches(_split(count), 3, batch_size, "float64")


@settings(max_examples=60)
@given(count=st.integers(1, 60), batch_size=st.integers(1, 70), seed=st.integers(0, 9))
def test_every_image_comes_once_in_order_with_its_label(count: int, batch_size: int, seed: int) -> None:
    order, split, at = np.random.default_rng(seed).permutation(count), _split(count), 0
    made, batches_seen = _of(count, batch_size), 0
    for block in made.epoch(order):
        assert block.first == batches_seen
        batches_seen += len(block)
        chosen = order[at : at + block.y[..., 0].size]
        at += len(chosen)
        np.testing.assert_array_equal(block.x.reshape(-1, 2), as_input(split.images[chosen], "float64"))
        np.testing.assert_array_equal(block.y.reshape(-1, 3), np.eye(3)[split.labels[chosen]])
        assert block.z.shape == block.y.shape
    assert (at, batches_seen) == (count, made.per_epoch)


@settings(max_examples=60)
@given(count=st.integers(1, 60), batch_size=st.integers(1, 20), data=st.data())
def test_an_epoch_gone_on_with_holds_the_same_blocks_from_there(
    count: int, batch_size: int, data: st.DataObject
) -> None:
    made = _of(count, batch_size)
    first = data.draw(st.integers(0, made.per_epoch - 1))
    whole = [
        (block.first, block.x.tobytes()) for block in made.epoch(np.arange(count)) if first < block.first + len(block)
    ]
    rest = [(block.first, block.x.tobytes()) for block in made.epoch(np.arange(count), first)]
    assert rest == whole


def test_a_batch_larger_than_the_set_is_the_set() -> None:
    made = _of(5, 100)
    (block,) = made.epoch(np.arange(5))
    assert block.x.shape == (1, 5, 2)
    assert (made.batch_size, made.remainder, made.per_epoch) == (5, 0, 1)


def test_numbers_by_hand() -> None:
    # 23 images by 4: 5 whole mini-batches, three to a block of 12 rows, and 3 images left over.
    made = _of(23, 4)
    assert (made.batch_size, made.remainder, made.per_epoch) == (4, 3, 6)
    assert [(b.first, b.x.shape) for b in made.epoch(np.arange(23))] == [(0, (3, 4, 2)), (3, (2, 4, 2)), (5, (1, 3, 2))]


def test_blocks_share_one_buffer() -> None:
    first, second, *_ = (block.x for block in _of(40, 4).epoch(np.arange(40)))
    assert np.shares_memory(first, second)


# Distorted

ON = Augmentation(shift_px=1, rotate_deg=20, elastic_alpha=10, thickness_px=1)


def _squares(count: int = 40) -> Split:
    random = np.random.default_rng(1)
    return Split(random.integers(0, 256, (count, 49)).astype(np.uint8), random.integers(0, 3, count))


def _distorted(count: int = 40, seed: int = 1, augmentation: Augmentation = ON) -> Batches:
    return Batches(_squares(count), 3, 4, "float32", augmentation, seed)


def _x(made: Batches, epoch: int = 0, first: int = 0) -> list[bytes]:
    order = np.random.default_rng(5).permutation(40)
    return [block.x.tobytes() for block in made.epoch(order, first, epoch)]


def test_each_epoch_has_images_of_its_own_and_the_same_for_the_same_seed() -> None:
    made = _distorted()
    assert _x(made) == _x(made) == _x(_distorted())
    others = [_x(made, epoch=1), _x(made, epoch=2), _x(_distorted(seed=2)), _x(_distorted(augmentation=Augmentation()))]
    whole = [_x(made), *others]
    assert len({x for blocks in whole for x in blocks}) == sum(map(len, whole))


def test_a_distorted_epoch_gone_on_with_holds_the_same_images_from_there() -> None:
    made = _distorted()
    for first in range(made.per_epoch):
        block = first // 3  # 12 rows of 4
        assert _x(made, 3, first) == _x(made, 3)[block:]


def test_distorted_images_keep_their_labels_their_range_and_most_ink() -> None:
    order = np.random.default_rng(5).permutation(43)
    split, blocks = _squares(43), [(b.first, b.x.copy(), b.y.copy()) for b in _distorted(43).epoch(order)]
    assert [first for first, _, _ in blocks] == [0, 3, 6, 9, 10]
    y = np.concatenate([y.reshape(-1, 3) for _, _, y in blocks])
    np.testing.assert_array_equal(y, np.eye(3)[split.labels[order]])
    x = np.concatenate([x.reshape(-1, 49) for _, x, _ in blocks])
    assert 0 <= x.min() < x.max() <= 1
    assert x.mean() == pytest.approx(split.images.mean() / 255, rel=0.3)


def test_a_distorted_block_is_left_alone_while_the_next_is_filled() -> None:
    blocks = _distorted().epoch(np.arange(40))
    one, two, three = (next(blocks) for _ in range(3))
    for a, b in ((one, two), (two, three)):
        assert not any(np.shares_memory(getattr(a, name), getattr(b, name)) for name in "xyz")
    assert np.shares_memory(one.x, three.x)


def test_what_goes_wrong_while_distorting_is_told_to_who_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise MemoryError("too much ink")

    made = _distorted()
    monkeypatch.setattr(batches, "stream", fail)
    with pytest.raises(MemoryError, match="too much ink"):
        list(made.epoch(np.arange(40)))
    assert not tiny.threads()


def test_an_epoch_that_is_closed_leaves_no_thread() -> None:
    blocks = _distorted().epoch(np.arange(40))
    next(blocks)
    assert tiny.threads()
    assert isinstance(blocks, Generator)
    blocks.close()
    assert not tiny.threads()


def test_plain_images_need_no_thread() -> None:
    blocks = _of(40, 4).epoch(np.arange(40))
    next(blocks)
    assert not tiny.threads()


@pytest.mark.parametrize("x", [np.zeros((3, 5), np.uint8), np.zeros((3, 4), np.float32)], ids=["no square", "numbers"])
def test_what_cannot_be_distorted_is_refused(x: np.ndarray) -> None:
    split = Split(x, np.zeros(3, np.int64))
    Batches(split, 3, 4, "float32")
    with pytest.raises(UserError, match="Set shift_px, rotate_deg, elastic_alpha, thickness_px to 0"):
        Batches(split, 3, 4, "float32", ON)


# An epoch whose size is changed on the way


@settings(max_examples=60)
@given(count=st.integers(1, 60), sizes=st.lists(st.integers(1, 20), min_size=2, max_size=4), data=st.data())
def test_however_often_an_epoch_is_dealt_anew_every_image_comes_once(
    count: int, sizes: list[int], data: st.DataObject
) -> None:
    order, segment, seen, firsts = np.arange(count)[::-1], EpochSegment(), [], []
    for size in sizes:
        made, last = _of(count, size), size is sizes[-1]
        stop = None if last else segment.batch + data.draw(st.integers(0, 3))
        batch, images = segment.batch, segment.images
        for block in made.epoch(order, segment.batch, segment=segment):
            for x in block.x:
                if batch == stop:
                    break
                firsts.append(block.first)
                seen.extend((x[:, 0] * 255).round().astype(int).tolist())
                batch, images = batch + 1, images + len(x)
        if images == count:
            break
        assert images == segment.images_after(batch, made.batch_size)
        segment = EpochSegment(batch, images)
    if last or images == count:
        assert seen == order.tolist()
    assert firsts == sorted(firsts)


def test_a_leg_gone_on_with_holds_the_same_blocks_from_there() -> None:
    made, order, segment = _of(40, 4), np.arange(40), EpochSegment(2, 14)
    whole = [(block.first, block.x.tobytes()) for block in made.epoch(order, 2, segment=segment)]
    assert [first for first, _ in whole] == [2, 5, 8]
    for first in range(2, 9):
        rest = [(block.first, block.x.tobytes()) for block in made.epoch(order, first, segment=segment)]
        assert rest == whole[(first - 2) // 3 :]
