"""The command line and the window in other countries, under Python's switches and with few files: the same numbers."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.data.synthetic.digits import make_digits
from core.ink import FIELD_PX
from core.ink.strokes import Drawing, write_drawings
from core.storage import model

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[1]
PLAIN = {"LC_ALL": "C.UTF-8", "TZ": "UTC"}
HARMLESS = ("This plugin does not", "Detected locale", "Qt depends on", "If this causes", "for more information")
"""Beginnings of what Qt says on the console of a machine without a screen, or with a locale that is not UTF-8."""


@dataclass(frozen=True, slots=True)
class Place:
    """Way to start Python there. point: the decimal point in words. files: most open files."""

    switches: tuple[str, ...] = ()
    environ: dict[str, str] = field(default_factory=dict)
    point: str = "."
    files: int = 0


PLACES = {
    "Germany": Place(environ={"LC_ALL": "de_DE.UTF-8", "TZ": "Europe/Berlin"}, point=","),
    "China": Place(environ={"LC_ALL": "zh_CN.UTF-8", "TZ": "Asia/Shanghai"}),
    "China of old": Place(environ={"LC_ALL": "zh_CN.GB18030"}),
    "Turkey": Place(environ={"LC_ALL": "tr_TR.UTF-8"}, point=","),
    "Turkey of old": Place(environ={"LC_ALL": "tr_TR.ISO-8859-9"}, point=","),
    "no country": Place(environ={"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}),
    "14 hours ahead": Place(environ={"TZ": "Pacific/Kiritimati"}),
    "3 hours and a half behind": Place(environ={"TZ": "America/St_Johns"}),
    "without asserts": Place(("-O",)),
    "development mode": Place(("-X", "dev", "-X", "warn_default_encoding", "-W", "error")),
    "64 files": Place(files=64),
}


@pytest.fixture(scope="module")
def locales(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The countries' locales, made here where the system has their sources; Qt knows them by name in any case."""
    folder = tmp_path_factory.mktemp("locales")
    for name in {place.environ.get("LC_ALL", "C") for place in PLACES.values()} - {"C"}:
        country, characters = name.split(".")
        if shutil.which("localedef") and Path("/usr/share/i18n/locales", country).exists():
            words = ["localedef", "-i", country, "-f", characters, str(folder / name)]
            subprocess.run(words, check=True, capture_output=True)
    return folder


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data set, drawings and settings."""
    folder = tmp_path_factory.mktemp("files")
    images, labels = make_digits(3, 600)
    pictures, classes = images.reshape(-1, FIELD_PX, FIELD_PX), labels.astype(np.uint8)
    arrays = {"x_train": pictures[:500], "y_train": classes[:500], "x_test": pictures[500:], "y_test": classes[500:]}
    np.savez(folder / "digits.npz", **arrays)
    write_drawings(folder / "drawn.jsonl", [Drawing((np.array([(0.0, 0.0), (10.0, 500.0)]),), 1, "I")])
    (folder / "settings.toml").write_text('sizes = "784-8-10"\nepochs = 2\neta = 0.25\nlambda = 1.5\nseed = 7\n')
    return folder


def _start(place: Place, home: Path, locales: Path, *words: str) -> bytes:
    """Return the output of a Python of that place, which must end well and without a warning."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "PYTHON"))}
    environ = {**ours, **PLAIN, "LOCPATH": str(locales), "PYTHONPATH": str(ROOT), "BACKSWING_HOME": str(home)}
    limit = ["sh", "-c", f'ulimit -n {place.files} && exec "$0" "$@"'] if place.files else []
    command = [*limit, sys.executable, "-P", *place.switches, *words]
    done = subprocess.run(command, env={**environ, **place.environ}, capture_output=True, cwd=home.parent)
    said = done.stderr.decode(errors="replace")
    assert done.returncode == 0, said
    assert [line for line in said.splitlines() if not line.startswith(HARMLESS)] == []
    return done.stdout


def _by_command(place: Place, home: Path, locales: Path, files: Path) -> dict[str, Any]:
    net, settings, data = home.parent / "İı.safetensors", str(files / "settings.toml"), str(files / "digits.npz")
    if "PYTHONUTF8" in place.environ or not place.environ.get("LC_ALL", "UTF-8").endswith("UTF-8"):
        net = home.parent / "plain.safetensors"
    _start(place, home, locales, "-m", "core", "train", settings, "--data", data, "--out", str(net))
    evaluated = _start(place, home, locales, "-m", "core", "evaluate", str(net), "--data", data, "--json")
    classified = _start(place, home, locales, "-m", "core", "classify", str(net), str(files / "drawn.jsonl"))
    return {
        "weights": model.load(net).checkpoint.theta.tobytes(),
        "evaluated": {key: value for key, value in json.loads(evaluated).items() if key != "model"},
        "classified": json.loads(classified),
    }


@pytest.fixture(scope="module")
def by_command(files: Path, locales: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Output of the commands in plain surroundings."""
    return _by_command(Place(), tmp_path_factory.mktemp("plain") / "home", locales, files)


@pytest.fixture(scope="module")
def by_window(locales: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Output of the window in plain surroundings."""
    return _by_window(Place(), tmp_path_factory.mktemp("plain") / "home", locales)


def _by_window(place: Place, home: Path, locales: Path) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(_start(place, home, locales, str(ROOT / "tests" / "window_alone.py")))
    return told


@pytest.mark.parametrize("name", PLACES)
def test_commands_train_score_and_read_the_same(
    name: str, by_command: dict[str, Any], tmp_path: Path, locales: Path, files: Path
) -> None:
    assert by_command["evaluated"]
    assert _by_command(PLACES[name], tmp_path / "home", locales, files) == by_command


@pytest.mark.parametrize("name", PLACES)
def test_the_window_takes_figures_trains_and_answers_the_same(
    name: str, by_window: dict[str, Any], tmp_path: Path, locales: Path
) -> None:
    place = PLACES[name]
    told = _by_window(place, tmp_path / "home", locales)
    theirs = told.pop("point")
    assert theirs[0] == place.point  # Qt is where we think it is
    if (locales / place.environ.get("LC_ALL", "C.UTF-8")).exists() and place.environ["LC_ALL"].endswith("UTF-8"):
        assert theirs[1] == place.point  # and so is C
    assert told == {key: value for key, value in by_window.items() if key != "point"}
    assert told["settings"] == [0.25, 1.5, 1]
    assert told["kept"][0][:2] == [0.25, 1]
