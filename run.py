#!/usr/bin/env python3
"""Start Backswing, or its tests, on a machine that has Python 3.11 or newer and nothing else.

Standard library only, and of our own modules one of that kind. Python 3.6 can parse it and gets a sentence: hence the
quoted annotations and the late imports.
"""

import contextlib
import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TextIO

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = str(VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))
STAMP = VENV / "backswing-stamp"  # which requirements were installed to the end
LOCK = VENV / "backswing-lock"
OLDEST = (3, 11)
COMMANDS = (
    *("train", "evaluate", "classify", "data", "export", "experiments", "lessons"),
    *("sweep", "report", "baseline", "bench"),
)
ALL_TESTS = ["-n", "auto", "--dist", "worksteal"]  # pytest's words: all of them, on all processors
GROUPS = {"window": "", "test": "dev", "docs": "docs"}  # the dependency group of each place
UNFINISHED = "unfinished"  # the stamp while an installation is under way: nobody knows what a killed one left behind

HELP = f"""\
python3 run.py [MODEL or LESSON file]   open the window
python3 run.py test [pytest's words]    run the tests
python3 run.py docs                     build the documentation as a site, in build/site
python3 run.py COMMAND [--help] ...     the command line: {", ".join(COMMANDS)}

--lang CODE before a file or a COMMAND: in this language, such as zh_CN or en.

The first start makes the folder .venv beside run.py and installs there what pyproject.toml asks for: it needs the
network and a few minutes. Later starts use it, and mend it when pyproject.toml has changed. To begin anew, delete it.
With --yes, system packages that are missing (Linux) are installed too, with sudo where that is needed.
"""


def too_old(version: "tuple[int, ...]") -> str:
    """Say what to do about a Python of this version; nothing if it will do."""
    if tuple(version[:2]) >= OLDEST:
        return ""
    needed, found = (".".join(map(str, v[:2])) for v in (OLDEST, version))
    return f"Backswing needs Python {needed} or newer, this is {found}: install a newer one and start run.py with it."


if too_old(sys.version_info[:2]):
    sys.exit(too_old(sys.version_info[:2]))


class StartError(Exception):
    """A start that cannot go on: the text says what is wrong and what to do; exit code 1, or 2 for wrong words."""

    def __init__(self, text: str, code: int = 1) -> None:
        super().__init__(text)
        self.code = code


def route(words: list[str]) -> tuple[str, list[str], bool]:
    """Split the words: where they go ("help", "test", "window", "command"), what goes there, whether --yes was said."""
    rest = [word for word in words if word != "--yes"]
    language = language_words(rest)
    first = "".join(rest[len(language) : len(language) + 1])
    if first in COMMANDS:
        start = words.index(first)  # a --yes after a command is the command's
        return "command", [*language, *words[start:]], "--yes" in words[:start]
    place = {"-h": "help", "--help": "help", "test": "test", "docs": "docs"}.get(first, "window")
    if place == "window" and first and not (first.startswith("-") or Path(first).suffix or Path(first).exists()):
        raise StartError(f"{first} is neither a file nor a command; see python3 run.py --help.", 2)
    rest = rest if place == "window" else rest[len(language) + 1 :]
    return place, ALL_TESTS if place == "test" and not rest else rest, "--yes" in words


def language_words(words: list[str]) -> list[str]:
    """Return the words that name a language, each `--lang CODE` or `--lang=CODE`, with which these words begin."""
    count = 0
    while words[count:] and words[count].partition("=")[0] == "--lang":
        count += 1 if "=" in words[count] else 2
    return words[:count]


def install_packages(reason: str, rows: "Sequence[Sequence[str]]", yes: bool) -> None:
    """Install system packages if that is permitted; otherwise stop with the line that does it."""
    from gui.base import system_libraries as system

    lines = system.install_lines(rows)
    permitted = yes or (system.is_root() and os.environ.get("CI"))
    if not (lines and permitted):
        raise StartError(system.advice(reason, rows))
    by_hand = "\n  " + " && ".join(lines)
    print(f"{reason} Installing:{by_hand}", flush=True)
    if [call(shlex.split(line), DEBIAN_FRONTEND="noninteractive") for line in lines][-1]:
        raise StartError(f"{reason} Installing failed, for the reason above; try by hand:{by_hand}")


def check_screen(place: str, yes: bool) -> None:
    """See to it that Qt can start on Linux."""
    from gui.base import system_libraries as system

    platform = system.screen(os.environ, usual="offscreen" if place == "test" else "")
    if not platform:
        raise StartError(system.NO_SCREEN)
    reason, rows = system.missing(platform)
    if reason:
        install_packages(reason, rows, yes)


def check_venv_module(yes: bool) -> None:
    """See to it that this Python can make virtual environments: Debian keeps that in a package of its own."""
    if not (importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip")):
        reason = "This Python cannot make a virtual environment (it has no venv or ensurepip)."
        install_packages(reason, [["python{}.{}-venv".format(*sys.version_info), "python3", "python"]], yes)


def call(command: list[str], **environ: str) -> int:
    """Run a command to its end and return its exit code; while it lives it holds our lock with us."""
    return subprocess.call(command, env={**os.environ, **environ}, close_fds=False)


def is_healthy() -> bool:
    """Tell whether .venv's interpreter runs, is new enough and sees packages of its own."""
    fit = f"sys.version_info >= {OLDEST} and sys.prefix != sys.base_prefix and u.find_spec('pip')"
    probe = [PYTHON, "-I", "-c", f"import sys, importlib.util as u; sys.exit(not ({fit}))"]
    with contextlib.suppress(OSError):
        return subprocess.run(probe, capture_output=True).returncode == 0
    return False


def requirements(place: str) -> list[str]:
    """Read from pyproject.toml what the app needs, and what tests or the documentation need besides."""
    import tomllib

    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return [*told["project"]["dependencies"], *told["dependency-groups"].get(GROUPS.get(place), ())]


def accelerators() -> list[str]:
    """Read from pyproject.toml what makes training faster, where there is a wheel of it for this Python and machine."""
    import tomllib

    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return [*told["project"].get("optional-dependencies", {}).get("fast", ())]


def stamp_of(needs: list[str]) -> str:
    """Condense these requirements and this Python's version into one word."""
    return hashlib.sha256(repr((sorted(needs), sys.version_info[:2])).encode()).hexdigest()


def stamps() -> list[str]:
    """Read which requirements .venv has in full; [UNFINISHED] if the last installation did not reach its end."""
    return STAMP.read_text(encoding="utf-8").split() if STAMP.is_file() else []


def is_ready(place: str) -> bool:
    """Tell whether .venv has what `place` needs, and what makes it faster was tried."""
    return stamp_of([*requirements(place), *accelerators()]) in stamps() and is_healthy()


def try_lock(file: TextIO) -> bool:
    """Lock this file unless another start has; the system frees it when we and our children end, however that is."""
    with contextlib.suppress(BlockingIOError, PermissionError):
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            os.set_inheritable(file.fileno(), True)  # a pip that outlives us still writes, so it keeps the lock
        return True
    return False


@contextlib.contextmanager
def locked() -> Iterator[None]:
    """Have .venv to ourselves, waiting for another start that is at it."""
    VENV.mkdir(exist_ok=True)
    with LOCK.open("a") as file:
        if not try_lock(file):
            print("Another start is setting up .venv: waiting for it.", flush=True)
            while not try_lock(file):
                time.sleep(0.2)
        yield


def make_venv() -> None:
    """Empty .venv, but for our lock and stamp, and make it anew."""
    for child in VENV.iterdir():
        if child.is_dir() and not child.is_symlink():
            shutil.rmtree(child)
        elif child not in (LOCK, STAMP):
            child.unlink()
    base = getattr(sys, "_base_executable", sys.executable)  # run.py may have been started by the .venv that just went
    if call([base, "-I", "-m", "venv", str(VENV)]):
        raise StartError(f"Python could not make {VENV}, for the reason above: mend that and start again.")


def install(place: str) -> None:
    """Bring .venv to what `place` needs, and stamp it when that is done to the end."""
    before = stamps()
    anew = UNFINISHED in before or not is_healthy()
    STAMP.write_text(UNFINISHED, encoding="utf-8")
    print(f"Setting up {VENV} (only now, and when pyproject.toml has changed) ...", flush=True)
    if anew:
        make_venv()
    pip = [PYTHON, "-I", "-m", "pip", "install", "--disable-pip-version-check"]
    code = call([*pip, *requirements(place)])
    if not code and accelerators() and call([*pip, "--only-binary", ":all:", *accelerators()]):
        print("That was optional and is left out: NumPy alone trains, which takes longer.", flush=True)
    if code > 0:  # pip gave up by itself and so left .venv whole; below 0 it was killed
        STAMP.unlink()
    if code:
        raise StartError("pip could not install what Backswing needs (see above): check the network and start again.")
    made = {p: stamp_of([*requirements(p), *accelerators()]) for p in GROUPS}
    there = [stamp for p, stamp in made.items() if p in ("window", place) or (stamp in before and not anew)]
    STAMP.write_text("\n".join(there), encoding="utf-8")


def prepare(place: str, yes: bool) -> None:
    """Make the machine ready for `place`; next to nothing when it is."""
    if place not in ("command", "docs") and sys.platform.startswith("linux"):
        check_screen(place, yes)
    if not is_ready(place):
        check_venv_module(yes)
        with locked():
            if not is_ready(place):  # the start we waited for may have done it
                install(place)


def hand_over(place: str, words: list[str]) -> int:
    """Become the app, the command line or the tests; only Windows comes back, with the exit code."""
    module = {"test": "pytest", "command": "core"}.get(place, "gui")
    program = [str(ROOT / "packaging" / "docs_site.py")] if place == "docs" else ["-m", module]
    command = [PYTHON, "-P", *program, *words]  # -P: a core/ in the person's folder is not ours
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    if place == "test":
        os.chdir(ROOT)
        environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if os.name != "nt":
        os.execve(command[0], command, environ)
    child = subprocess.Popen(command, env=environ)
    while True:
        with contextlib.suppress(KeyboardInterrupt):  # the child has heard it too and decides
            return child.wait()


def main(words: list[str]) -> int:
    """Do what the words ask and return the exit code."""
    try:
        place, rest, yes = route(words)
        if place == "help":
            print(HELP, end="")
            return 0
        prepare(place, yes)
        return hand_over(place, rest)
    except StartError as error:
        print(error, file=sys.stderr)
        return error.code
    except (OSError, ValueError) as error:  # ValueError: pyproject.toml is no TOML
        print(f"Backswing could not be set up in {VENV}: {error}. Mend that and start again.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
