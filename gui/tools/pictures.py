"""Pictures of the running program: `python -m gui.tools.pictures [--lang CODE] [FOLDER]`, or with `--looks FOLDER`.

Without `--looks` it makes the pictures of the README and the guide, in a language's own folder for one that is not
English, with MNIST where `BACKSWING_MNIST` names it. With it, it makes one picture of each main view on
each kind of screen, in light and in dark, and names every text that is elided, cut off or too close to another. With
high contrast it also names the texts that are too faint. `--check` names them without making pictures. In another
language the looks are also those of each dialog and of each lesson, and texts that are English are named; `--lang
en_XA` is a made-up one that is longer than most.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtTest import QTest

from core.data import sources
from core.support import language as core_language
from core.support.language import ENGLISH
from core.support.paths import RESOURCES
from gui.app import make_application
from gui.base import language, theme
from gui.base.theme import Scheme
from gui.tools import pseudo_language
from gui.tools.all_places import dialogs, lesson_steps
from gui.tools.legibility import faint, problems
from gui.tools.scenes import THREE, VIEWS, press, race, settle, train
from gui.tools.simulated_pen import draw
from gui.tools.wording import untranslated
from gui.window.main_window import MainWindow

FOLDER = RESOURCES / "pictures"
SIZE = QSize(1440, 900)
FRAME_PX = 40
"""Height of the title bar, which the window cannot use."""

HIGH = 7.0
"""Least contrast of a text in a theme of high contrast."""

_SCHEMES: tuple[Scheme, ...] = ("light", "dark")


@dataclass(frozen=True, slots=True)
class Screen:
    """A kind of screen: sizes in device-independent pixels, and what Qt reads when it starts.

    text: size of the text, 1 the usual one. schemes: shown one after another; whether a text has room is checked in the
    first, its contrast in each of high contrast.
    """

    sizes: tuple[tuple[int, int], ...]
    settings: dict[str, str]
    text: float = 1.0
    schemes: tuple[Scheme, ...] = _SCHEMES

    @property
    def checked(self) -> tuple[Scheme, ...]:
        """The schemes in which something is checked."""
        return self.schemes[:1] if self.schemes == _SCHEMES else self.schemes


SCREENS = {
    "plain": Screen(((1024, 768), (1440, 900)), {}),
    "4k-200%": Screen(((1920, 1080),), {"QT_SCALE_FACTOR": "2"}),
    "all-150%": Screen(((911, 512),), {"QT_SCALE_FACTOR": "1.5"}),
    "text-150%": Screen(((1366, 768),), {}, 1.5),
    "text-200%": Screen(((1440, 900),), {}, 2.0, ("light",)),
    "contrast": Screen(((1440, 900),), {}, schemes=("black-on-white", "white-on-black")),
}


def make_all(folder: Path | None, screens: Sequence[str], code: str = ENGLISH) -> int:
    """Render every look, each screen in a process of its own, all at once; return 1 where a text cannot be read.

    folder: of the pictures; None: check alone.
    """
    with tempfile.TemporaryDirectory() as home:
        processes = [_start(name, folder, Path(home) / name, code) for name in screens]
        return max([process.wait() for process in processes])


def _start(name: str, folder: Path | None, home: Path, code: str) -> subprocess.Popen[bytes]:
    home.mkdir()
    screen = home / "screen.json"
    screen.write_text(json.dumps({"screens": [_offscreen(SCREENS[name])]}))
    platform = {"QT_QPA_PLATFORM": f"offscreen:configfile={screen}", "BACKSWING_HOME": str(home)}
    asked = ["--looks", str(folder)] if folder else ["--check"]
    words = [sys.executable, "-P", "-m", "gui.tools.pictures", *asked, "--lang", code, "--here", name]
    return subprocess.Popen(words, env=os.environ | platform | SCREENS[name].settings)


def _offscreen(screen: Screen) -> dict[str, object]:
    """Return what Qt's offscreen platform is told of a screen: larger text is a finer grid for points alone."""
    width, height = (max(sides) for sides in zip(*screen.sizes, strict=True))
    dpi = round(96 * screen.text)
    names = "x", "y", "width", "height", "logicalDpi", "logicalBaseDpi", "dpr"
    return {"name": "screen", **dict(zip(names, (0, 0, width, height, dpi, dpi, 1), strict=True))}


def make_screen(name: str, folder: Path | None, code: str = ENGLISH) -> int:
    """Render the main views on one screen; return 1 where a text cannot be read. Each problem is told once."""
    make_application(sys.argv[:1])
    _speak(code)
    screen = SCREENS[name]
    schemes = screen.schemes if folder else screen.checked
    seen = unread = 0
    told: set[str] = set()
    every = looks(MainWindow(), screen.sizes, folder, name, schemes=schemes)
    for look, found in every if code == ENGLISH else chain(every, other_looks(screen.sizes)):
        sys.stdout.write("".join(f"{look}: {problem}\n" for problem in found if problem not in told))
        told.update(found)
        seen, unread = seen + 1, unread + bool(found)
    sys.stdout.write(f"{name}: {seen - unread} of {seen} can be read\n")
    return int(bool(unread))


def looks(
    window: MainWindow,
    sizes: Sequence[tuple[int, int]],
    folder: Path | None,
    screen: str,
    *,
    schemes: Sequence[Scheme] = _SCHEMES,
    views: Sequence[str] = tuple(VIEWS),
) -> Iterator[tuple[str, list[str]]]:
    """Open the window and yield each look's name with its problems; folder: where its picture goes. Closes it."""
    window.show()
    for number, state in enumerate(("first start", "trained")):
        if number:
            _prepare(window)
        for name in views if number else ("curves",):
            VIEWS[name](window)
            for width, height in sizes:
                yield from _sized(window, QSize(width, height), f"{name} {state}", folder, screen, schemes)
    window.workbench.document.unsaved = False
    window.close()


def other_looks(sizes: Sequence[tuple[int, int]]) -> Iterator[tuple[str, list[str]]]:
    """Open a window and yield the name of each lesson's steps and of each dialog with its problems. Closes it."""
    window = MainWindow()
    window.show()
    settle(window)
    _prepare(window)
    card = window.lessons.card
    for width, height in sizes:
        window.resize(QSize(width, height - FRAME_PX))
        for name in lesson_steps(window):
            yield f"{width}x{height} {name}", [*problems(card), *untranslated(card)]
    for name, dialog in dialogs(window):
        yield name, [*problems(dialog), *untranslated(dialog)]
    window.workbench.document.unsaved = False
    window.close()


def _speak(code: str) -> None:
    """Use a language, the made-up one too."""
    if code == pseudo_language.CODE:
        folder = Path(os.environ["BACKSWING_HOME"], "languages")
        pseudo_language.write(folder)
        core_language.FOLDER = folder
    language.current().use(code)


def _sized(
    window: MainWindow, size: QSize, name: str, folder: Path | None, screen: str, schemes: Sequence[Scheme]
) -> Iterator[tuple[str, list[str]]]:
    room = size - QSize(0, FRAME_PX)
    window.resize(room)
    for scheme in schemes:
        theme.current().set_scheme(scheme)
        settle(window)
        look = f"{screen} {size.width()}x{size.height()} {scheme} {name}"
        if folder:
            folder.mkdir(parents=True, exist_ok=True)
            window.grab().save(str(folder / f"{look.replace(' ', '-')}.png"))
        unread = [*problems(window), *untranslated(window)] if scheme == schemes[0] else []
        yield (
            look,
            [*_misfit(window, room), *unread, *(faint(window, HIGH) if theme.current().tokens.is_strong else ())],
        )


def _misfit(window: MainWindow, room: QSize) -> list[str]:
    width, height = window.width(), window.height()
    fits = width <= room.width() and height <= room.height()
    return [] if fits else [f"the window needs {width} x {height}, the screen has {room.width()} x {room.height()}"]


def _prepare(window: MainWindow) -> None:
    """Leave the first lesson, train two small runs and draw a digit."""
    window.lessons.session.leave()
    data = window.workbench.store.dataset
    assert data is not None
    few = min(1000, len(data.train))
    window.workbench.draft.replace(window.workbench.draft.config.changed(sizes="784-30-10", train_images=few))
    train(window, 4)
    window.workbench.reset()
    window.workbench.draft.set("eta", 0.05)
    train(window, 4)
    draw(window.draw.canvas, THREE)


_PAGES = {
    "at_work": (),
    "by_hand": ["byHandNextButton"] * 3,  # to the errors of the outputs
    "softmax": (),
    "surgery": ["surgeryMostButton"],
    "map": (),
    "robustness": (),
    "committee": (),
    "valley": (),
    "polynomial": (),
}
"""Pages under Inside that the guide pictures, without the rest of the window, and the buttons pressed in each."""


def make_docs(folder: Path, code: str) -> None:
    """Save the pictures of the README and the guide in `folder`, in the language of a code."""
    app = make_application(sys.argv[:1])
    language.current().use(code)
    theme.current().set_scheme("light")
    window = MainWindow()
    window.lessons.session.leave()
    window.resize(SIZE)
    window.show()
    if sources.mnist_override():
        window.workbench.draft.set("data", "mnist")
    train(window, 8)
    window.workbench.reset()
    window.workbench.draft.set("eta", 0.05)
    train(window, 8)
    draw(window.draw.canvas, THREE)
    folder.mkdir(parents=True, exist_ok=True)
    for scheme in _SCHEMES:
        theme.current().set_scheme(scheme)
        app.processEvents()
        window.views.curves.refresh()
        app.processEvents()
        window.grab().save(str(folder / f"window-{scheme}.png"))
    theme.current().set_scheme("light")
    for name, pressed in _PAGES.items():
        VIEWS[name](window)
        settle(window)
        for button in pressed:
            press(window, button)
        settle(window)
        window.views.grab().save(str(folder / f"{name.replace('_', '-')}.png"))
    for name, show in (
        ("why", VIEWS["why"]),
        ("inside", VIEWS["weights"]),
        ("mistakes", VIEWS["mistakes"]),
        ("race", race),
        ("lesson", VIEWS["lesson"]),
    ):
        show(window)
        settle(window)
        QTest.qWait(1000)  # a race's last marks appear a little later
        window.grab().save(str(folder / f"{name}.png"))
    window.workbench.document.unsaved = False
    window.close()


def main(words: Sequence[str]) -> int:
    """Make the pictures asked for; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m gui.tools.pictures", description="Pictures of the program.")
    parser.add_argument("folder", type=Path, nargs="?", default=FOLDER, help="of the docs' pictures")
    parser.add_argument("--looks", type=Path, metavar="FOLDER", help="every view on every screen, checked")
    parser.add_argument("--check", action="store_true", help="the same without pictures")
    parser.add_argument("--only", choices=SCREENS, metavar="SCREEN", help=f"one of {', '.join(SCREENS)}")
    parser.add_argument("--here", choices=SCREENS, help=argparse.SUPPRESS)  # in this process
    codes = (*core_language.languages(), pseudo_language.CODE)
    parser.add_argument("--lang", choices=codes, default=ENGLISH, help="what the window speaks")
    asked = parser.parse_args(words)
    if asked.here:
        return make_screen(asked.here, asked.looks, asked.lang)
    if asked.looks or asked.check:
        return make_all(asked.looks, [asked.only] if asked.only else tuple(SCREENS), asked.lang)
    with tempfile.TemporaryDirectory() as home:
        os.environ["BACKSWING_HOME"] = home  # nobody's own runs and settings are in the pictures
        make_docs(asked.folder if asked.lang == ENGLISH else asked.folder / asked.lang, asked.lang)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
