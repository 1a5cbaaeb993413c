"""Screenshots for the README, taken of the running program: `python -m gui.tools.pictures [FOLDER]`.

It opens the window, trains a network, draws a 3 with the mouse, and saves pictures in light and in dark.
"""

import sys
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEventLoop, QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from core.config import RunConfig
from core.data import sources
from core.data.mnist import mnist
from core.support.paths import RESOURCES
from gui.app import make_application
from gui.base import theme
from gui.tools.simulated_pen import draw
from gui.window.main_window import MainWindow

FOLDER = RESOURCES / "pictures"
SIZE = QSize(1440, 900)
RACED = {"sizes": "784-30-10", "train_images": 5000, "epochs": 10}
GRID = "eta=0.05,0.5,5 lambda=0,1,5"
# A 3 as a person draws it, in fractions of the canvas: two arcs that meet in a point.
THREE = [
    *((0.46 + 0.22 * np.sin(t), 0.32 - 0.16 * np.cos(t)) for t in np.linspace(-0.9, 2.7, 20)),
    *((0.46 + 0.26 * np.sin(t), 0.66 - 0.19 * np.cos(t)) for t in np.linspace(0.35, 4.1, 24)),
]


def train(window: MainWindow, epochs: int) -> None:
    """Press Train and wait for the end."""
    bench, loop = window.workbench, QEventLoop()
    bench.draft.set("epochs", epochs)
    bench.session.ended.connect(loop.quit)
    bench.runs.train()
    loop.exec()
    bench.session.ended.disconnect(loop.quit)


def explain(window: MainWindow) -> None:
    """Open the "Why?" tab and wait for its explanation."""
    window.views.turn_to(window.views.why)
    shown = window.views.why.findChild(QWidget, "nearestGrid")
    assert isinstance(shown, QWidget)
    while not shown.isVisible():
        QTest.qWait(50)
    QTest.qWait(1000)  # the nearest images appear a little later


def look_inside(window: MainWindow) -> None:
    """Open the first layer's weights and wait for the images that activate the first unit."""
    views = window.views
    views.turn_to(views.weights)
    QTest.qWait(3000)


def look_at_mistakes(window: MainWindow) -> None:
    """Open the confusion matrix and wait until the set is read."""
    window.views.turn_to(window.views.mistakes)
    QTest.qWait(4000)


def race(window: MainWindow) -> None:
    """Run a race over a small grid to its end."""
    panel, loop = window.views.race, QEventLoop()
    window.workbench.draft.replace(RunConfig().changed(data=window.workbench.draft.config.data, **RACED))
    window.views.turn_to(panel)
    grid = panel.findChild(QLineEdit, "raceGridEdit")
    assert isinstance(grid, QLineEdit)
    grid.setText(GRID)
    panel.runningChanged.connect(lambda: None if panel.is_running else loop.quit())
    panel.start()
    loop.exec()
    QTest.qWait(1000)


def main(folder: Path) -> None:
    """Save every picture in `folder`."""
    app = make_application(sys.argv[:1])
    theme.current().set_scheme("light")
    window = MainWindow()
    window.resize(SIZE)
    window.show()
    if mnist.present() or sources.mnist_override():
        window.workbench.draft.set("data", "mnist")
    train(window, 8)
    window.workbench.reset()
    window.workbench.draft.set("eta", 0.05)
    train(window, 8)
    draw(window.draw.canvas, THREE)
    folder.mkdir(parents=True, exist_ok=True)
    for scheme in ("light", "dark"):
        theme.current().set_scheme(scheme)
        app.processEvents()
        window.views.curves.refresh()
        app.processEvents()
        window.grab().save(str(folder / f"window-{scheme}.png"))
    theme.current().set_scheme("light")
    for name, turn in (("why", explain), ("inside", look_inside), ("mistakes", look_at_mistakes), ("race", race)):
        turn(window)
        window.grab().save(str(folder / f"{name}.png"))
    window.workbench.document.unsaved = False
    window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
