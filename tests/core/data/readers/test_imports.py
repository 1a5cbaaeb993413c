import gzip
import pickle
import shutil
from pathlib import Path

import numpy as np
import pytest

from core.data.dataset import Dataset
from core.data.readers import idx, imports
from core.support.errors import UserError
from tests.core.data import forms

Tiny = tuple[forms.Pair, forms.Pair]


@pytest.fixture
def folder(tmp_path: Path, tiny: Tiny) -> Path:
    forms.write_idx(tmp_path / "set", *tiny)
    return tmp_path / "set"


def test_the_last_sixth_of_the_larger_pair_is_for_validation(folder: Path, tiny: Tiny) -> None:
    data = imports.read([folder])
    (images, labels), (test_images, test_labels) = tiny
    assert (len(data.train), len(data.validation), len(data.test)) == (50, 10, 12)
    assert np.array_equal(data.train.images, images[:50].reshape(50, 784))
    assert np.array_equal(data.validation.labels, labels[50:])
    assert np.array_equal(data.test.images, test_images.reshape(12, 784))
    assert np.array_equal(data.test.labels, test_labels)
    assert data.name == "set"
    assert (data.train.images.dtype, data.train.labels.dtype) == (np.uint8, np.int64)


def test_train_and_validation_share_one_memory(folder: Path) -> None:
    data = imports.read([folder])
    assert data.train.images.base is data.validation.images.base is not None


def test_every_form_gives_the_same_set(tmp_path: Path, folder: Path, tiny: Tiny) -> None:
    plain = forms.write_idx(tmp_path / "plain", *tiny, packed=False)
    pickled = tmp_path / "book"
    pickled.write_bytes(gzip.compress(forms.book_pickle(*tiny)))
    expected = imports.read([folder]).fingerprint
    choices = [
        plain,
        [tmp_path / "plain"],
        sorted(folder.iterdir())[::-1],
        [forms.write_npz(tmp_path / "k.npz", *tiny)],
    ]
    for paths in (*choices, [pickled]):
        assert imports.read(paths).fingerprint == expected


def test_names_say_nothing(tmp_path: Path, folder: Path) -> None:
    moved = tmp_path / "moved"
    moved.mkdir()
    for number, path in enumerate(sorted(folder.iterdir())):
        shutil.copy(path, moved / f"{number}.png")
    assert imports.read([moved]).fingerprint == imports.read([folder]).fingerprint


def test_a_folder_may_hold_each_file_twice_and_other_things(folder: Path, tiny: Tiny) -> None:
    expected = imports.read([folder]).fingerprint
    forms.write_idx(folder, *tiny, packed=False)
    (folder / "README.md").write_text("MNIST")
    (folder / ".hidden").write_bytes(idx.encode(tiny[0][1].astype(np.uint8)[:5]))
    assert imports.read([folder]).fingerprint == expected
    assert imports.read([folder.parent]).fingerprint == expected  # one folder down


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"<html>no</html>", "is a web page, not a data set"),
        (b"", "is an empty file"),
        (gzip.compress(b"<!doctype html>", mtime=0), "is a web page"),
        (b"\x89PNG\r\n\x1a\n", "is a PNG picture"),
        (b"PK\x03\x04" + bytes(40), "is a damaged npz archive"),
        (b"\x80\x02.", "is not the book's mnist.pkl.gz"),
        (b"\0\0\x08\x03\0\0", "is incomplete"),
        (pickle.dumps({"a": 1}), "is not the book's"),
    ],
)
def test_a_file_that_is_no_set_is_told_in_a_sentence(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "train-images-idx3-ubyte.gz"
    path.write_bytes(content)
    with pytest.raises(UserError) as told:
        imports.read([path])
    assert str(told.value).startswith(str(path))
    assert says in str(told.value)


def test_a_folder_without_a_set_says_what_is_there(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="it has no files"):
        imports.read([tmp_path])
    (tmp_path / "train-images-idx3-ubyte.gz").write_text("<html>")
    with pytest.raises(UserError, match="is a web page"):
        imports.read([tmp_path])


def test_a_missing_path_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="absent does not exist"):
        imports.read([tmp_path / "absent"])
    with pytest.raises(UserError, match="too long"):
        imports.read([Path("a" * 5000)])


def spoil(folder: Path, name: str, array: np.ndarray) -> None:
    (folder / f"{name}.gz").write_bytes(gzip.compress(idx.encode(array)))


def test_what_does_not_belong_together_is_told(folder: Path, tiny: Tiny) -> None:
    (images, labels), _ = tiny
    spoiled = {
        "60 images and labels of shape": ("train-labels-idx1-ubyte", labels[:59]),
        "labels from 1 to 10": ("train-labels-idx1-ubyte", labels + 1),
        "images of 14x56": ("train-images-idx3-ubyte", images.reshape(60, 14, 56)),
        "must be the larger": ("t10k-images-idx3-ubyte", 255 - images),
        "only 5 images": ("t10k-images-idx3-ubyte", images[:5]),
    }
    for says, (name, array) in spoiled.items():
        forms.write_idx(folder, *tiny)
        spoil(folder, name, array.astype(np.uint8))
        if says.startswith("only"):
            spoil(folder, "t10k-labels-idx1-ubyte", labels[:5].astype(np.uint8))
        with pytest.raises(UserError, match=says):
            imports.read([folder])


def test_half_a_set_says_what_is_needed(folder: Path) -> None:
    (folder / "t10k-labels-idx1-ubyte.gz").unlink()
    with pytest.raises(UserError, match="2 image files, 1 label file"):
        imports.read([folder])


def test_two_sets_in_one_place_are_not_guessed_between(folder: Path, tiny: Tiny) -> None:
    forms.write_npz(folder / "mnist.npz", *tiny)
    with pytest.raises(UserError, match="several formats"):
        imports.read([folder])
    with pytest.raises(UserError, match="2 data sets"):
        imports.read([folder / "mnist.npz", Path(shutil.copy(folder / "mnist.npz", folder / "copy.npz"))])


@pytest.fixture(scope="module")
def real(mnist_folder: Path) -> Dataset:
    return imports.read([mnist_folder])


def test_mnist_is_split_as_in_the_book(real: Dataset) -> None:
    assert (len(real.train), len(real.validation), len(real.test)) == (50_000, 10_000, 10_000)
    assert real.train.labels[:5].tolist() == [5, 0, 4, 1, 9]
    assert real.validation.labels[:3].tolist() == [3, 8, 6]
    assert real.test.labels[:3].tolist() == [7, 2, 1]
    assert real.test.images.mean() == pytest.approx(33.8, abs=0.05)


def as_pairs(data: Dataset) -> Tiny:
    images = np.concatenate([data.train.images, data.validation.images]).reshape(-1, 28, 28)
    labels = np.concatenate([data.train.labels, data.validation.labels])
    return (images, labels), (data.test.images.reshape(-1, 28, 28), data.test.labels)


@pytest.mark.slow
def test_mnist_is_the_same_in_keras_and_in_the_books_form(real: Dataset, tmp_path: Path) -> None:
    pairs = as_pairs(real)
    (tmp_path / "mnist.pkl").write_bytes(forms.book_pickle(*pairs))
    assert imports.read([tmp_path / "mnist.pkl"]).fingerprint == real.fingerprint
    assert imports.read([forms.write_npz(tmp_path / "mnist.npz", *pairs)]).fingerprint == real.fingerprint
