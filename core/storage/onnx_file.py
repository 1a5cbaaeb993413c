"""ONNX files of a network: its outputs from pixels or numbers, for other programs. Needs the extra `onnx`.

The input is "pixels", uint8 (N, n) of 0..255, for images, and "x", float32 (N, n), for numbers; the output is "a",
float32 (N, K). Dividing by 255 is part of the graph. Files of Backswing carry their settings and can be read again.
"""

from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from core.activations import LEAK, SINH_LIMIT
from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.sources import form
from core.network import INK, Network, parameter_count
from core.storage import tensors
from core.storage.limits import check_file, readable
from core.storage.model import Model
from core.support.atomic import writing
from core.support.errors import UserError
from core.support.files import opened
from core.support.messages import as_sentence, message
from core.support.version import version

OPSET, IR_VERSION = 20, 9
"""Version of the operators, the first with Gelu, and the version of the file's form that came with it."""

LARGEST = 256 * 1024 * 1024
"""Limit of bytes when reading."""

PRODUCER = "Backswing"
_SETTINGS = "settings"

_NUMBERS = {"ink": INK, "least": -SINH_LIMIT, "most": SINH_LIMIT}
"""Constants of the graph."""

_Nodes = list[Any]
_Step = Callable[[str, str], _Nodes]
"""Nodes that compute the second named value from the first."""


def _operator(kind: str, **attributes: object) -> _Step:
    return lambda z, a: [_helper().make_node(kind, [z], [a], **attributes)]


def _sinh(z: str, a: str) -> _Nodes:
    limited = f"{z}.limited"
    return [
        _helper().make_node("Clip", [z, "least", "most"], [limited]),
        _helper().make_node("Sinh", [limited], [a]),
    ]


ACTIVATIONS: dict[str, _Step] = {
    "sigmoid": _operator("Sigmoid"),
    "tanh": _operator("Tanh"),
    "relu": _operator("Relu"),
    "leaky-relu": _operator("LeakyRelu", alpha=LEAK),
    "gelu": _operator("Gelu", approximate="tanh"),
    "softplus": _operator("Softplus"),
    "sinh": _sinh,
    "softmax": _operator("Softmax", axis=1),
    "linear": _operator("Identity"),
}
"""Operators of hidden and output units, by the names of `core.activations`."""


def _helper() -> Any:
    """Return onnx.helper. Raises UserError where the package is missing."""
    if find_spec("onnx") is None:
        raise UserError(message("ONNX files need one more package: python -m pip install 'backswing[onnx]'."))
    from onnx import helper

    return helper


def save(path: Path, model: Model) -> None:
    """Write the network that answers, in float32, with its settings as TOML text.

    Raises UserError where onnx is not installed, for units that ONNX files are not written for, and for weights that
    are not finite.
    """
    helper, config, network = _helper(), model.checkpoint.config, model.checkpoint.network
    missing = {config.hidden, config.output} - ACTIVATIONS.keys()
    if missing:
        raise UserError(
            message(
                "Could not write {path}: {units} units have no ONNX form here. Save it as .npz.",
                path=path,
                units=missing.pop(),
            )
        )
    if not np.isfinite(network.theta).all():
        raise UserError(
            message(
                "Could not write {path}: some weights are not finite. Train again with a smaller η or λ.", path=path
            )
        )
    made = helper.make_model(
        _graph(config, network),
        opset_imports=[helper.make_opsetid("", OPSET)],
        ir_version=IR_VERSION,
        producer_name=PRODUCER,
        producer_version=version(),
    )
    helper.set_model_props(made, {_SETTINGS: config.to_toml()})
    with writing(path) as file:
        file.write(made.SerializeToString())


def _graph(config: RunConfig, network: Network) -> Any:
    from onnx import TensorProto, numpy_helper

    helper, is_ink = _helper(), form(config.data).is_ink
    name, kind = ("pixels", TensorProto.UINT8) if is_ink else ("x", TensorProto.FLOAT)
    nodes = _scaled(name) if is_ink else [helper.make_node("Identity", [name], ["a0"])]
    arrays = tensors.of_layers(network.theta.astype(np.float32), config.sizes)
    arrays |= {name: np.array(number, np.float32) for name, number in _NUMBERS.items()}
    layers = len(network.weights)
    for number in range(1, layers + 1):
        weight, bias, z = f"layer{number}.weight", f"layer{number}.bias", f"z{number}"
        nodes.append(helper.make_node("Gemm", [f"a{number - 1}", weight, bias], [z], transB=1))
        units = config.output if number == layers else config.hidden
        nodes += ACTIVATIONS[units](z, "a" if number == layers else f"a{number}")
    used = {value for node in nodes for value in node.input}
    return helper.make_graph(
        nodes,
        "network",
        [helper.make_tensor_value_info(name, kind, ["N", config.sizes[0]])],
        [helper.make_tensor_value_info("a", TensorProto.FLOAT, ["N", config.sizes[-1]])],
        [numpy_helper.from_array(array, each) for each, array in arrays.items() if each in used],
    )


def _scaled(pixels: str) -> _Nodes:
    """Return the nodes that scale ink 0..255 to numbers 0..1."""
    helper = _helper()
    return [
        helper.make_node("Cast", [pixels], ["ink_values"], to=1),  # to float32
        helper.make_node("Div", ["ink_values", "ink"], ["a0"]),
    ]


def load(path: Path) -> Model:
    """Read a file that `save` wrote. Raises UserError, with the path, for all others."""
    _helper()
    check_file(path, LARGEST)
    with readable(path), opened(path) as file:
        content = file.read(LARGEST)
    try:
        return Model(_checkpoint(content))
    except (ValueError, UserError) as error:
        raise UserError(
            message(
                "{path} is not an ONNX file that Backswing wrote: {why} Load another file.",
                path=path,
                why=as_sentence(error),
            )
        ) from error


def _checkpoint(content: bytes) -> Checkpoint:
    """Return the network in a file's content. Raises ValueError and UserError: what is wrong."""
    import onnx

    try:
        read = onnx.ModelProto.FromString(content)
    except Exception as error:
        raise ValueError(message("it is damaged, or no ONNX file")) from error
    settings = next((prop.value for prop in read.metadata_props if prop.key == _SETTINGS), None)
    if read.producer_name != PRODUCER or not isinstance(settings, str):  # text that is not UTF-8 comes as bytes
        raise ValueError(message("it does not say how it was trained"))
    config = RunConfig.from_toml(settings, message("Its settings"))
    if 4 * parameter_count(config.sizes) > len(content):
        raise ValueError(message("its weights are incomplete"))
    found = {tensor.name: tensor for tensor in read.graph.initializer}
    theta = np.zeros(parameter_count(config.sizes), config.dtype)
    for name, place in tensors.of_layers(theta, config.sizes).items():
        place[...] = _array(found.get(name), name, place.shape)
    if not np.isfinite(theta).all():
        raise ValueError(message("some of its weights are not finite"))
    return Checkpoint.blank(config, theta)


def _array(tensor: Any, name: str, shape: tuple[int, ...]) -> np.ndarray[Any, np.dtype[np.float32]]:
    """Return the numbers of a tensor. Raises ValueError unless it has this shape and all of its numbers in the file."""
    count = int(np.prod(shape))
    if tensor is None or tuple(tensor.dims) != shape or tensor.data_type != 1 or len(tensor.raw_data) != 4 * count:
        raise ValueError(message("{name} is not a float32 array of shape {shape}", name=name, shape=shape))
    return np.frombuffer(tensor.raw_data, np.dtype("<f4")).reshape(shape)
