"""NumPy archive of a network, for use without Backswing: numpy.load(path) gives "layer1.weight", ..., "config"."""

from pathlib import Path

import numpy as np

from core.storage import tensors
from core.storage.model import Model
from core.support.atomic import writing


def save(path: Path, model: Model) -> None:
    """Write the network that answers, and its settings as TOML text, without pickles.

    Raises UserError when the file cannot be written.
    """
    config, network = model.checkpoint.config, model.checkpoint.network
    arrays = {**tensors.of_layers(network.theta, config.sizes), "config": np.array(config.to_toml())}
    with writing(path) as file:
        np.savez(file, allow_pickle=False, **arrays)
