"""Writes golden/run-v1. Once: what is there stays, since old runs are to be read for ever.

python -m tests.core.storage.runs.make_golden
"""

import os
import shutil
import tempfile
from pathlib import Path

import core  # noqa: F401
from core.events import Paused
from core.storage.runs import edits, names
from core.storage.runs.folder import RunFolder
from core.trainer import train
from core.training.controls import Controls
from tests.core import tiny
from tests.core.storage.runs.kit import DATA

TARGET = Path(__file__).parent / "golden" / "run-v1"

if __name__ == "__main__":
    config, controls = tiny.config(ema=0.9, optimizer="momentum"), Controls(paused=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["BACKSWING_HOME"] = home
        kept = RunFolder.begin(config, "tiny", DATA.fingerprint, name='Golden "one" ✨')
        waited = 0
        for event in train(config, DATA, controls):
            kept.add(event)
            if isinstance(event, Paused):
                waited += 1
                if waited == 3:
                    controls.change("eta", 0.25)
                    controls.resume()
                else:
                    controls.step_batch()
        kept.close()
        edits.star(kept.folder, True)
        edits.note(kept.folder, "Kept for ever.\nEven this.")
        TARGET.mkdir(parents=True)
        for name in (*names.FILES, names.CHANGES):
            shutil.copy(kept.folder / name, TARGET / name)
