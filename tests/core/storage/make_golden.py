"""Generator of golden/model-v3.safetensors, from noise. Run it once for a new version; never change old files."""

import json
from pathlib import Path

import numpy as np

from core.config import RunConfig
from core.data.dataset import Dataset, Split
from core.events import Changed
from core.storage import header, model
from core.storage.model import Model
from tests.core.storage import makers

FOLDER = Path(__file__).parent / "golden"


def noise(count: int, seed: int) -> Split:
    rng = np.random.default_rng(seed)
    return Split(rng.integers(0, 256, (count, 784), np.uint8), np.arange(count) % 10)


def main() -> None:
    data = Dataset("noise", noise(600, 1), noise(60, 2), noise(60, 3))
    makers.data = lambda: data  # the training data of its runs
    config = RunConfig(sizes=(784, 2, 10), optimizer="adam", eta=0.05, patience=5, dropout=0.1, ema=0.9, seed=7)
    first = makers.finished(config.changed(epochs=2))[1]
    smaller = Changed(3, 3, "batch_size", 10, 7)  # in mid-epoch
    here = makers.paused_after(5, config, first, [smaller])
    kept = Model(here, data.fingerprint, {"validation_accuracy": here.accuracies[-1], "validation_cost": 3.25})
    path = FOLDER / f"model-v{header.VERSION}.safetensors"
    if path.exists():
        raise SystemExit(f"{path} is there already")
    model.save(path, kept)
    ink = (np.arange(2 * 784).reshape(2, 784) * 7 % 256).astype(np.uint8)
    told = {
        "config": here.config.to_toml().splitlines(),
        "epoch": here.epoch,
        "batch": here.batch,
        "fingerprint": kept.fingerprint,
        "scores": kept.scores,
        "answers": here.network.answer(ink).tolist(),
        "state": {name: float(array.sum()) for name, array in here.state.items()},
    }
    path.with_suffix(".json").write_text(json.dumps(told, indent=1) + "\n")


if __name__ == "__main__":
    main()
