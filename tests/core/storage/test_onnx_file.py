"""ONNX files: their outputs are the network's in another program, and what Backswing wrote it can read again."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.activations import ACTIVATIONS, OUTPUTS
from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.sources import load, synthetic
from core.storage import model, onnx_file
from core.storage.any import load_any, save_any
from core.storage.model import Model
from core.support.errors import UserError
from core.support.paths import RESOURCES

CONFIG = RunConfig(sizes=(784, 12, 11, 10))
HOSTILE = {
    "no ONNX file": b"\x08\x09 nothing",
    "empty": b"",
}


@pytest.fixture
def onnx() -> Any:
    return pytest.importorskip("onnx", reason="onnx is not installed: the extra onnx has it")


def outputs(path: Path, x: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """Compute the outputs in a program that is not ours."""
    runtime = pytest.importorskip("onnxruntime", reason="onnxruntime is not installed")
    session = runtime.InferenceSession(path.read_bytes(), providers=["CPUExecutionProvider"])
    (given,) = session.get_inputs()
    return np.asarray(session.run(["a"], {given.name: x})[0])


def test_the_shipped_network_answers_a_thousand_digits_alike(onnx: Any, tmp_path: Path) -> None:
    shipped, pixels = model.load(RESOURCES / "model.safetensors"), synthetic(images=1200).train.images[:1000]
    save_any(tmp_path / "net.onnx", shipped)
    ours = shipped.checkpoint.network.answer(pixels)
    np.testing.assert_allclose(outputs(tmp_path / "net.onnx", pixels), ours, atol=1e-5)


@pytest.mark.parametrize("hidden", ACTIVATIONS)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_every_hidden_unit_is_written(hidden: str, dtype: str, onnx: Any, tmp_path: Path) -> None:
    here = Checkpoint.fresh(CONFIG.changed(hidden=hidden, dtype=dtype))
    pixels = np.random.default_rng(1).integers(0, 256, (50, 784), np.uint8)
    save_any(tmp_path / "net.onnx", Model(here))
    np.testing.assert_allclose(
        outputs(tmp_path / "net.onnx", pixels), here.network.answer(pixels), atol=1e-5, rtol=1e-4
    )


def test_every_kind_of_unit_has_an_operator() -> None:
    assert onnx_file.ACTIVATIONS.keys() == ACTIVATIONS.keys() | OUTPUTS.keys()


def test_numbers_go_in_as_they_are(onnx: Any, tmp_path: Path) -> None:
    config = RunConfig(data="sales", sizes=(2, 3, 1), output="linear", cost="quadratic")
    here, x = Checkpoint.fresh(config), load("sales").validation.x[:20].astype(np.float32)
    save_any(tmp_path / "net.onnx", Model(here))
    np.testing.assert_allclose(outputs(tmp_path / "net.onnx", x), here.network.outputs(x), atol=1e-5)


def test_it_is_read_again_with_its_settings(onnx: Any, tmp_path: Path) -> None:
    here = Checkpoint.fresh(CONFIG.changed(hidden="tanh", eta=0.25))
    save_any(tmp_path / "net.onnx", Model(here))
    read = load_any((tmp_path / "net.onnx").rename(tmp_path / "net.bin")).checkpoint
    assert read.config == here.config
    np.testing.assert_array_equal(read.theta, here.theta)


@pytest.mark.parametrize("name", HOSTILE)
def test_another_file_is_a_sentence(name: str, onnx: Any, tmp_path: Path) -> None:
    (tmp_path / "x.onnx").write_bytes(HOSTILE[name])
    with pytest.raises(UserError, match=r"x\.onnx is not an ONNX file that Backswing wrote: .*\. Load another file\."):
        load_any(tmp_path / "x.onnx")


def test_a_file_that_lacks_or_moves_its_weights_is_refused(onnx: Any, tmp_path: Path) -> None:
    path = tmp_path / "net.onnx"
    save_any(path, Model(Checkpoint.fresh(CONFIG)))
    whole = onnx.load_model(path, load_external_data=False)
    for spoil in (_elsewhere, _shorter, _other_sizes, _endless):
        spoilt = onnx.ModelProto()
        spoilt.CopyFrom(whole)
        spoil(spoilt)
        path.write_bytes(spoilt.SerializeToString())
        with pytest.raises(UserError, match=r"is not an ONNX file that Backswing wrote"):
            load_any(path)
    for no_text in (b"\xff", b"\x00"):
        path.write_bytes(whole.SerializeToString().replace(b"data = ", no_text + b"ata = "))
        with pytest.raises(UserError, match=r"is not an ONNX file that Backswing wrote"):
            load_any(path)


def _elsewhere(read: Any) -> None:
    """Name another file for the weights."""
    tensor = read.graph.initializer[0]
    tensor.ClearField("raw_data")
    tensor.data_location = 1
    entry = tensor.external_data.add()
    entry.key, entry.value = "location", "/etc/passwd"


def _shorter(read: Any) -> None:
    del read.graph.initializer[0]


def _other_sizes(read: Any) -> None:
    read.metadata_props[0].value = CONFIG.changed(sizes="784-13-10").to_toml()


def _endless(read: Any) -> None:
    read.metadata_props[0].value = CONFIG.changed(sizes="784-10000-4000-10").to_toml()


def test_without_the_package_a_sentence_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(onnx_file, "find_spec", lambda name: None)
    with pytest.raises(UserError, match=r"pip install 'backswing\[onnx\]'"):
        save_any(tmp_path / "net.onnx", Model(Checkpoint.fresh(CONFIG)))
    assert not (tmp_path / "net.onnx").exists()
