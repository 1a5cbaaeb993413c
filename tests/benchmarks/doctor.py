"""Time of the Doctor's examination beside an epoch of training: `python -m tests.benchmarks.doctor`.

While nobody looks, a run is examined once an epoch, with a pause of at least `LEAST_PAUSE_S`, and of `IDLE_SHARE` times
the processor time of the examination. The share printed is of all the time that passes.
"""

# ruff: noqa: T201  # a command line prints

import time
from statistics import median

from core.config import RunConfig
from core.data.sources import load
from core.events import EpochDone
from core.insight.doctor import Examiner
from core.trainer import train
from gui.inside.background_examiner import IDLE_SHARE, LEAST_PAUSE_S

EPOCHS = 5


def main() -> None:
    """Measure three networks on Backswing's own digits."""
    data = load("synthetic")
    for sizes in ("784-30-10", "784-100-10", "784-900-10"):
        config = RunConfig().changed(sizes=sizes, epochs=EPOCHS)
        examiner = Examiner(config, data.train)
        epochs, examinations = [], []
        for event in train(config, data):
            if isinstance(event, EpochDone):
                began = time.thread_time()
                examiner.examine(event.checkpoint.theta)
                examinations.append(time.thread_time() - began)
                epochs.append(event.seconds)
        epoch, examination = median(epochs), median(examinations)
        share = examination / max(epoch, LEAST_PAUSE_S, IDLE_SHARE * examination)
        print(f"{sizes}: epoch {epoch:.3f} s, examination {1000 * examination:.1f} ms, {100 * share:.2f} % of the time")


if __name__ == "__main__":
    main()
