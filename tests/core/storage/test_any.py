"""Model files: recognised by content when read, by name when written."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.network import layer_views
from core.storage.any import is_model, load_any, save_any
from core.storage.model import Model
from core.support.errors import UserError
from tests.core.storage import makers

KEPT = Model(Checkpoint.fresh(makers.config()))


@pytest.mark.parametrize("ending", [".safetensors", ".json", ".npz"])
def test_the_content_decides_and_not_the_name(ending: str, tmp_path: Path) -> None:
    save_any(tmp_path / f"model{ending}", KEPT)
    odd = (tmp_path / f"model{ending}").rename(tmp_path / "model.txt")
    assert load_any(odd).checkpoint.theta.tobytes() == KEPT.checkpoint.theta.tobytes()


def test_the_book_json_may_begin_with_a_mark_and_spaces(tmp_path: Path) -> None:
    path = tmp_path / "model.json"
    save_any(path, KEPT)
    path.write_bytes(b"\xef\xbb\xbf \n" + path.read_bytes())
    assert load_any(path).checkpoint.config.sizes == KEPT.checkpoint.config.sizes


@pytest.mark.parametrize(
    ("content", "what"),
    [(b"", "an empty file"), (b"<html><p>", "a web page"), (b"\x89PNG\r\n", "a PNG picture"), (b"PK\x03\x04", "a zip")],
)
def test_other_files_are_called_by_their_names(content: bytes, what: str, tmp_path: Path) -> None:
    path = tmp_path / "model.safetensors"
    path.write_bytes(content)
    with pytest.raises(UserError, match=what) as error:
        load_any(path)
    assert str(path) in str(error.value)


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"layer1.weight": np.zeros((5, 11), np.float32)}, "another shape"),
        ({"layer1.weight": np.full((5, 12), np.nan, np.float32)}, "not finite"),
        ({"layer1.weight": np.zeros((5, 12), object)}, "damaged"),
        ({"config": np.array("eta = -1")}, "eta should be"),
        ({"config": np.array("sizes = '4000-4000-10'")}, "incomplete"),
        ({"config": np.array("x" * 30_000)}, "damaged"),
        ({"config": np.array(3)}, "damaged"),
    ],
)
def test_an_archive_that_is_not_ours_is_a_sentence(changed: dict[str, Any], words: str, tmp_path: Path) -> None:
    path = tmp_path / "a.npz"
    save_any(path, KEPT)
    with np.load(path) as archive:
        arrays = {name: archive[name] for name in archive.files}
    np.savez(path, **{**arrays, **changed})
    with pytest.raises(UserError, match=words) as error:
        load_any(path)
    assert str(path) in str(error.value)
    np.savez_compressed(path, **arrays)
    with pytest.raises(UserError, match="damaged"):
        load_any(path)


def test_an_archive_is_a_model_by_its_bytes(tmp_path: Path) -> None:
    save_any(tmp_path / "a.npz", KEPT)
    np.savez(tmp_path / "mnist.npz", x_train=np.zeros(3))
    assert is_model(tmp_path / "a.npz")
    assert is_model(tmp_path / "none.safetensors")
    for name in ("mnist.npz", "none.npz", "a.gz"):
        assert not is_model(tmp_path / name), name


def test_an_ending_that_names_no_form(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"must end in \.safetensors, \.json, \.npz"):
        save_any(tmp_path / "model.pkl", KEPT)


@pytest.mark.parametrize("ending", [".safetensors", ".json", ".NPZ"])
def test_a_place_that_cannot_be_written(ending: str, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="Could not write"):
        save_any(tmp_path / "no folder" / f"model{ending}", KEPT)


def test_an_npz_of_weights_that_its_settings_cannot_hold_is_refused(tmp_path: Path) -> None:
    save_any(tmp_path / "a.npz", KEPT)
    with np.load(tmp_path / "a.npz", allow_pickle=False) as archive:
        arrays = {name: archive[name] for name in archive.files}
    arrays["layer2.bias"] = np.full(3, 1e300)
    np.savez(tmp_path / "a.npz", **arrays)
    with pytest.raises(UserError, match="some of its weights are not finite"):
        load_any(tmp_path / "a.npz")


def test_an_npz_is_read_without_pickle_and_without_backswing(tmp_path: Path) -> None:
    save_any(tmp_path / "model.npz", KEPT)
    weights, biases = layer_views(KEPT.checkpoint.theta, (12, 5, 3))
    with np.load(tmp_path / "model.npz", allow_pickle=False) as archive:
        assert set(archive.files) == {"layer1.weight", "layer1.bias", "layer2.weight", "layer2.bias", "config"}
        assert np.array_equal(archive["layer1.weight"], weights[0])
        assert np.array_equal(archive["layer2.bias"], biases[1])
        assert RunConfig.from_toml(str(archive["config"])) == KEPT.checkpoint.config
