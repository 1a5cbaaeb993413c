"""Self-check of an installation, `backswing --self-check`: uses every part that can be missing from a package.

It works in a temporary home, so that nothing of the person's is read or changed.
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer, SignalInstance
from PySide6.QtWidgets import QWidget

from core.config import RunConfig
from core.data.sources import load
from core.ink.picture_formats import FORMATS
from core.ink.pictures import read_picture
from core.storage import model
from core.studies.experiments.gallery import GALLERY
from core.studies.lessons.lesson_file import shipped
from core.studies.sweep.grid import grid
from core.studies.sweep.running import sweep
from core.support.language import ENGLISH, languages
from core.support.language import FOLDER as TRANSLATIONS
from core.support.version import version
from gui.app import make_application
from gui.base import language, theme
from gui.help.guide import guide
from gui.session.shipped import MODEL
from gui.tools.simulated_pen import draw
from gui.window.main_window import MainWindow

LONGEST_WAIT_MS = 60_000
_ACROSS = (0.3, 0.5, 0.68, 0.62, 0.45, 0.65, 0.7, 0.5, 0.28)
_DOWN = (0.2, 0.12, 0.25, 0.4, 0.48, 0.55, 0.75, 0.88, 0.8)
THREE = tuple(zip(_ACROSS, _DOWN, strict=True))
"""Corners of a 3: x and y in fractions of the paper's side."""


class CheckError(Exception):
    """A part that does not work; the text says which."""


def main() -> int:
    """Check each part and print a line for it; return 0 if all work, else 1."""
    with TemporaryDirectory(prefix="backswing-check-") as folder:
        os.environ["BACKSWING_HOME"] = folder
        app = make_application([sys.argv[0]])
        print(f"Backswing {version()} on {app.platformName()}, {sys.executable}")
        failed = [name for name, check in CHECKS.items() if not works(name, check, Path(folder))]
    return int(bool(failed))


def works(name: str, check: Callable[[Path], str], folder: Path) -> bool:
    """Check one part, print a line for it and return whether it works."""
    try:
        with _nothing_uncaught():
            told = check(folder)
        print(f"{name}: {told}", flush=True)
    except Exception as error:  # noqa: BLE001 - whatever is wrong with a part, the others are still checked
        print(f"{name}: FAILED, {type(error).__name__}: {error}", flush=True)
        return False
    return True


@contextmanager
def _nothing_uncaught() -> Iterator[None]:
    """Raise the first error that nobody caught within the block: Qt calls what is connected, and goes on after it."""
    errors: list[BaseException] = []
    usual, sys.excepthook = sys.excepthook, lambda kind, error, trace: errors.append(error)
    try:
        yield
    finally:
        sys.excepthook = usual
    if errors:
        raise errors[0]


def _resources(folder: Path) -> str:
    icons = [file.stem for file in theme.ICONS.glob("*.svg")]
    if not icons or any(theme.icon(name).pixmap(32).isNull() for name in icons):
        raise CheckError(f"icons are missing from {theme.ICONS}")
    texts = [experiment.step for experiment in GALLERY.values()]
    pages = guide()
    return f"{len(icons)} icons, {len(texts)} experiments, {len(shipped())} lessons, {len(pages)} pages of the guide"


def _pictures(folder: Path) -> str:
    """Read a digit from a file of each format."""
    test = load("synthetic").test
    network = model.load(MODEL).checkpoint.network
    for suffix in FORMATS:
        file = folder / f"digit.{suffix.lower()}"
        Image.fromarray(255 - test.images[0].reshape(28, 28)).resize((280, 280)).save(file, suffix)
        if (digit := int(network.digits(read_picture(file)[None])[0])) != test.labels[0]:
            raise CheckError(f"a {test.labels[0]} in a file {suffix} was read as {digit}")
    return f"a digit read from {', '.join(FORMATS)}"


def _window(folder: Path) -> str:
    window = MainWindow()
    window.show()
    try:
        return _way_of_a_new_user(window, folder / "check.safetensors")
    finally:
        window.workbench.close()
        window.close()
        window.deleteLater()


def _way_of_a_new_user(window: MainWindow, file: Path) -> str:
    """Draw, train, save, open."""
    bench = window.workbench
    _until(bench.store.loaded)
    draw(window.draw.canvas, THREE)
    (label,) = window.findChildren(QWidget, "predictionLabel")
    if (digit := label.property("digit")) != 3:
        raise CheckError(f"a drawn 3 was read as {digit}")
    bench.draft.replace(bench.draft.config.changed(epochs=1))
    _until(bench.session.ended, bench.runs.train)
    if not (bench.document.save(file) and bench.open(file)):
        raise CheckError("the model could not be saved and opened")
    for name in window.views.titles():
        window.views.show_view(name)
        window.grab()
    seen = f"{len(window.views.titles())} views seen"
    return f"a drawn 3 read, one epoch trained, a model of {file.stat().st_size:,} bytes saved and opened, {seen}"


def _languages(folder: Path) -> str:
    """Ask for a word of Qt's own in each language."""
    words = []
    if len(languages()) == 1:
        raise CheckError(f"The translations are missing from {TRANSLATIONS}.")
    for code in languages():
        language.current().use(code)
        words.append(QCoreApplication.translate("QPlatformTheme", "Cancel"))
    language.current().use(ENGLISH)
    if len({*words}) < len(words):
        raise CheckError(f"Qt's own texts are not in each language: {words}")
    return ", ".join(words)


def _sweep(folder: Path) -> str:
    points = grid([RunConfig(sizes="784-10-10", epochs=1, train_images=500)], {"eta": (0.1, 0.5)})
    results = list(sweep(points, jobs=2))
    if remarks := [result.remark for result in results if result.ending is None]:
        raise CheckError(remarks[0])
    return f"{len(results)} runs by two workers"


def _until(signal: SignalInstance, start: Callable[[], object] = lambda: None) -> None:
    """Call `start` and wait for the signal. Raises CheckError if it does not come."""
    loop = QEventLoop()
    signal.connect(lambda *_: loop.quit())
    QTimer.singleShot(LONGEST_WAIT_MS, loop, lambda: loop.exit(1))
    QTimer.singleShot(0, loop, start)
    if loop.exec():
        raise CheckError(f"nothing happened within {LONGEST_WAIT_MS // 1000} s")


CHECKS = {
    **{"resources": _resources, "pictures": _pictures, "window": _window},
    **{"languages": _languages, "sweep": _sweep},
}
