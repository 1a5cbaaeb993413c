"""The start of the window: what is imported before it is seen, and what stands in for it."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from gui.base import theme
from gui.base.splash import Splash

ROOT = Path(__file__).parents[2]

QT = {"PySide6", "shiboken6", "shibokensupport"}
SETTINGS = {"pydantic", "pydantic_core", "annotated_types", "typing_extensions", "typing_inspection", "tomli_w"}
MAY = {
    "splash": QT | {"platformdirs"},
    "window": QT | SETTINGS | {"platformdirs", "numpy", "scipy", "threadpoolctl", "safetensors"},
}
MAY["view"] = MAY["window"] | {"pyqtgraph", "colorama"}
"""Packages of others that may be imported when the splash screen, the window, and its first view are shown."""

NO_FILES = {"cython_runtime", "signature_bootstrap"}
"""Modules that others make up."""

START = """
import json, sys

told = {}

def note(when):
    told[when] = sorted(sys.modules)

import gui.app as app
from gui.base.splash import Splash

appear = Splash.appear

def noting(splash):
    appear(splash)
    assert splash.isVisible()
    note("splash")
    import numpy as np
    from core.data import sources
    from core.data.dataset import Dataset, Split
    part = Split(np.zeros((10, 784), np.uint8), np.arange(10))
    sources.synthetic = lambda: Dataset("none", part, part, part)

def look(*_):
    [window] = [w for w in app.QApplication.topLevelWidgets() if w.objectName() == "mainWindow"]
    window.grab()
    note("window")
    while not window.workbench.store.dataset or "curves" not in vars(window.views):
        app.QApplication.processEvents()
    window.grab()
    note("view")
    assert not [w for w in app.QApplication.topLevelWidgets() if isinstance(w, Splash) and w.isVisible()]
    window.close()
    return 0

Splash.appear, app.QApplication.exec = noting, look
app.crash.catch_unexpected = lambda: None
app.main(["backswing"])
print(json.dumps(told))
"""
"""Starts as a person does, and tells what is imported when."""


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    home = tmp_path_factory.mktemp("home")
    environ = {**os.environ, "PYTHONPATH": str(ROOT), "BACKSWING_HOME": str(home)}
    done = subprocess.run([sys.executable, "-P", "-c", START], env=environ, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout)
    return {when: set(modules) for when, modules in told.items()}


@pytest.mark.parametrize("when", MAY)
def test_starting_imports_these_packages_and_no_others(imported: dict[str, set[str]], when: str) -> None:
    packages = {name.partition(".")[0] for name in imported[when] if not name.startswith("_")}
    others = packages - sys.stdlib_module_names - {"core", "gui", *NO_FILES}
    assert others <= MAY[when]


SLOW = {
    *(f"scipy.{part}" for part in ("fft", "interpolate", "linalg", "ndimage", "optimize", "signal", "sparse")),
    *("scipy.spatial", "scipy.special", "scipy.stats", "numpy.f2py"),
    *("core.training.run", "core.studies.report", "core.studies.sweep", "core.ink.paper"),
    *("core.studies.experiments.gallery", "core.insight.doctor", "core.insight.why"),
    *("gui.experiments", "gui.race", "gui.digits.panel", "gui.digits.mistakes", "gui.digits.why"),
    *("gui.inside.doctor_panel", "gui.inside.weights_panel", "gui.runs.numbers_panel", "gui.runs.comparison"),
}


def test_what_is_slow_to_import_waits_until_it_is_needed(imported: dict[str, set[str]]) -> None:
    assert SLOW & imported["view"] == set()


def test_the_plots_are_imported_after_the_first_picture(imported: dict[str, set[str]]) -> None:
    assert "gui.curves.panel" not in imported["window"]
    assert "gui.curves.panel" in imported["view"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_splash_screen_is_painted_when_it_has_appeared(qtbot: QtBot, scheme: theme.Scheme) -> None:
    theme.current().set_scheme(scheme)
    splash = Splash()
    qtbot.addWidget(splash)
    splash.appear()
    assert splash.isVisible()
    picture = splash.grab().toImage()
    assert picture.pixelColor(160, 20).name() == theme.current().tokens.panel
    assert len({picture.pixelColor(x, 125).name() for x in range(picture.width())}) > 2  # the name, with its edges
