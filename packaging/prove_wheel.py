"""Proof that the wheel works where no checkout is in sight: `python packaging/prove_wheel.py [INTERPRETER ...]`.

Builds the wheel, installs it into an empty environment beside a distribution that has a `core` and a `gui` of its own,
and runs the command line, the three lines of Python and the self-check of the window from another folder.
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from grounds import ask_for_packages, run, screens

ROOT = Path(__file__).resolve().parents[1]
OTHER = '[project]\nname = "other"\nversion = "1"\n[tool.setuptools]\npackages = ["core", "gui"]\n'
THREE_LINES = """\
from backswing import RunConfig, load, trained
import core, gui
assert core.OWNER == gui.OWNER == "other"
print(trained(RunConfig(sizes="784-10-10", epochs=1, train_images=500), load("synthetic")).network.sizes)
"""


def main(interpreters: Sequence[str] = (sys.executable,)) -> None:
    """Prove it with each of these interpreters; a step that fails raises CalledProcessError."""
    with TemporaryDirectory(prefix="backswing-wheel-") as folder:
        place = Path(folder)
        run(sys.executable, "-m", "build", "--no-isolation", "--outdir", str(place / "dist"), str(ROOT), cwd=place)
        (wheel,) = (place / "dist").glob("*.whl")
        others = other(place)
        for number, interpreter in enumerate(interpreters):
            python = environment(interpreter, place / f"venv{number}")
            ask_for_packages(python)
            run(python, "-m", "pip", "install", "--quiet", "--no-compile", str(wheel), str(others), cwd=place)
            prove(python, place)


def environment(interpreter: str, folder: Path) -> str:
    """Make an empty virtual environment and return the path of its interpreter."""
    subprocess.run([interpreter, "-m", "venv", str(folder)], check=True)
    return str(folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))


def other(place: Path) -> Path:
    """Write a distribution whose packages are called `core` and `gui` too; return its folder."""
    for name in ("core", "gui"):
        (place / "other" / name).mkdir(parents=True)
        (place / "other" / name / "__init__.py").write_text('OWNER = "other"\n', encoding="utf-8")
    (place / "other" / "pyproject.toml").write_text(OTHER, encoding="utf-8")
    return place / "other"


def prove(python: str, place: Path) -> None:
    """Use what is installed, from the folder `place`, with an interpreter that sees nothing else (-I)."""
    program, model = [python, "-I", "-m", "backswing"], str(place / "net.safetensors")
    run(*program, "--version", cwd=place)
    run(python, "-I", "-c", THREE_LINES, cwd=place)
    run(*program, "train", "--set", "epochs=1", "sizes=784-10-10", "--out", model, cwd=place)
    run(*program, "evaluate", model, "--data", "synthetic", cwd=place)
    run(*program, "sweep", "eta=0.1,0.5", "--set", "epochs=1", "sizes=784-10-10", cwd=place)
    for screen in screens():
        run(*program, "--self-check", cwd=place, **screen)
    run(str(Path(python).parent / "backswing"), "--help", cwd=place)


if __name__ == "__main__":
    try:
        main(sys.argv[1:] or [sys.executable])
    except subprocess.CalledProcessError as error:
        sys.exit(f"This failed: {error.cmd}")
