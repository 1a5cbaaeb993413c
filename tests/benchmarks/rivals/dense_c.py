"""The C loop of dense.c, compiled for one network and called by ctypes: how far from the machine we are."""

import os
import shutil
import subprocess
import tempfile
from ctypes import CDLL, c_float, c_int64, c_void_p
from pathlib import Path

import numpy as np

from core.config import RunConfig
from core.data.dataset import Dataset
from core.linalg.arrays import Array
from tests.benchmarks.isa import MARCH
from tests.benchmarks.rivals import base

SOURCE = Path(__file__).with_name("dense.c")
# What -ffast-math is made of, one by one: linked as a whole it would make the process take tiny numbers for 0, and
# other tests run in it.
FREEDOM = ("-fno-math-errno", "-ffinite-math-only", "-fno-signed-zeros", "-fno-trapping-math", "-fassociative-math")
FLAGS = ("-O3", f"-march={os.environ.get(MARCH, 'native')}", *FREEDOM, "-freciprocal-math", "-shared", "-fPIC")


class Trainer(base.Trainer):
    """Raises Unavailable where there is no C compiler, ValueError when a mini-batch would remain."""

    def __init__(self, config: RunConfig, data: Dataset, threads: int) -> None:
        super().__init__(config, data, threads)
        if self.images % config.batch_size:
            raise ValueError("the C loop takes whole mini-batches only")
        self._x, self._y = data.train.images, data.train.labels.astype(np.int64)
        self._c = _compiled(config)

    def reset(self, seed: int) -> None:
        weights, biases = self.first_parameters(seed)
        self._first = [np.ascontiguousarray(p) for p in (*weights, *biases)]
        self._c.load(*map(_at, self._first))

    def parameters(self) -> tuple[list[Array], list[Array]]:
        now = [np.empty_like(p) for p in self._first]
        self._c.store(*map(_at, now))
        return now[:2], now[2:]

    def epoch(self, seed: int) -> None:
        order = self.order(seed)
        sizes = c_int64(len(order)), c_float(self.config.eta), c_float(self.shrink)
        self._c.epoch(_at(self._x), _at(self._y), _at(order), *sizes)


def _at(array: Array) -> c_void_p:
    return c_void_p(array.ctypes.data)


def _compiled(config: RunConfig) -> CDLL:
    compiler = shutil.which("cc")
    if not compiler:
        raise base.Unavailable("there is no C compiler `cc` here")
    inputs, hidden, outputs = config.sizes
    sizes = {"INPUTS": inputs, "HIDDEN": hidden, "OUTPUTS": outputs, "BATCH": config.batch_size}
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "dense.so"
        words = [f"-D{name}={value}" for name, value in sizes.items()]
        subprocess.run([compiler, *FLAGS, *words, SOURCE, "-o", library, "-lm"], check=True)
        return CDLL(str(library))
