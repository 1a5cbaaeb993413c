"""The preprocessing steps of a drawing as four small pictures, with a switch for each step."""

from dataclasses import dataclass, fields

import numpy as np
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSizePolicy, QWidget

from core.ink import FIELD_PX, RECIPE, Stages, Steps
from core.linalg.arrays import Array, Bytes
from core.support.wording import listed
from gui.base.plain_text import wrapped
from gui.widgets.pictures.stage_view import StageView

_tr = QCoreApplication.translate

PICTURE_PX = 64
_BORDER_PX = 4  # border of an unchecked box: drawn by the style sheet, not part of the size hint


@dataclass(frozen=True, slots=True)
class _Stage:
    """One column. picture, switch: object names; step: its name in "without box, centre"."""

    picture: str
    title: str
    about: str
    switch: str
    step: str
    why: str


class PreprocessingView(QWidget):
    """View of a drawing's preprocessing; the switches leave steps out, to see their effect."""

    stepsChanged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views: list[StageView] = []
        self._switches: list[QCheckBox] = []
        self._chosen = RECIPE
        self._stages = _stages()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for column, stage in enumerate(self._stages):
            self._add(grid, column, stage)

    def _add(self, grid: QGridLayout, column: int, stage: _Stage) -> None:
        view = StageView(stage.title, stage.about, self)
        view.setObjectName(stage.picture)
        view.setFixedSize(PICTURE_PX, PICTURE_PX)
        switch = QCheckBox(stage.step.capitalize(), self)
        switch.setMinimumWidth(switch.sizeHint().width() + _BORDER_PX)
        switch.setObjectName(stage.switch)
        switch.setToolTip(wrapped(stage.why))
        switch.setAccessibleDescription(stage.why)
        switch.setChecked(True)
        switch.toggled.connect(self._switched)
        for row, widget in enumerate((view, switch)):
            grid.addWidget(widget, row, column, Qt.AlignmentFlag.AlignHCenter)
        grid.setColumnStretch(column, 1)
        self._views.append(view)
        self._switches.append(switch)

    @property
    def steps(self) -> Steps:
        """Active steps; all of them while the switches are locked."""
        return Steps(*(switch.isChecked() for switch in self._switches))

    def left_out(self) -> str:
        """Return the steps left out as text: "box, centre"; "" if none."""
        off = [stage.step for stage, on in zip(self._stages, _flags(self.steps), strict=True) if not on]
        return listed(off)

    def show_stages(self, stages: Stages | None) -> None:
        """Show the steps of a drawing, or nothing."""
        if stages is None:
            images: list[Bytes | None] = [None] * len(self._views)
        else:
            images = [_grey(stages.paper), _grey(stages.box), _grey(stages.scaled), stages.centred]
        for view, image in zip(self._views, images, strict=True):
            view.set_image(image)

    def show_seen(self, pixels: Bytes) -> None:
        """Show the network's input, (784,), before the other steps are computed."""
        self._views[-1].set_image(pixels.reshape(FIELD_PX, FIELD_PX))

    def copy(self) -> None:
        """Copy the network's input to the clipboard, 28x28."""
        self._views[-1].copy()

    def lock(self, reason: str) -> None:
        """Lock all steps on for a reason, shown as tool tip; "" unlocks them and restores the choice."""
        if bool(reason) == self._is_locked:
            return
        if reason:
            self._chosen = self.steps
        self._set(RECIPE if reason else self._chosen)
        for switch, stage in zip(self._switches, self._stages, strict=True):
            switch.setEnabled(not reason)
            switch.setToolTip(wrapped(reason or stage.why))

    def take_over(self, before: "PreprocessingView") -> None:
        """Choose the steps that were chosen in the view before it."""
        self._chosen = before._chosen if before._is_locked else before.steps
        if not self._is_locked:
            self._set(self._chosen)

    @property
    def _is_locked(self) -> bool:
        return not self._switches[0].isEnabled()

    def _set(self, steps: Steps) -> None:
        for switch, on in zip(self._switches, _flags(steps), strict=True):
            switch.blockSignals(True)
            switch.setChecked(on)
            switch.blockSignals(False)

    def _switched(self) -> None:
        self.stepsChanged.emit()


def _flags(steps: Steps) -> list[bool]:
    return [getattr(steps, field.name) for field in fields(Steps)]


def _grey(ink: Array) -> Bytes:
    return np.rint(ink * 255).astype(np.uint8)


def _stages() -> tuple[_Stage, ...]:
    """Return the columns, in the order of Steps."""
    return (
        _Stage(
            "inkStage",
            _tr("PreprocessingView", "Paper"),
            _tr("PreprocessingView", "The drawing on the whole paper."),
            "penStepSwitch",
            _tr("PreprocessingView", "pen"),
            _tr(
                "PreprocessingView",
                "Pen: redraws the lines with MNIST's width, relative to the digit. Without it they stay as drawn: "
                "a large digit looks thin and a small one thick, and the network has seen neither in training.",
            ),
        ),
        _Stage(
            "boxStage",
            _tr("PreprocessingView", "Ink"),
            _tr("PreprocessingView", "The box around the ink, cut out."),
            "boxStepSwitch",
            _tr("PreprocessingView", "box"),
            _tr(
                "PreprocessingView",
                "Box: crops the drawing to the ink and scales it to 20 × 20 pixels, keeping its shape. Every MNIST "
                "digit fills such a box. Without it the whole paper is scaled: a small digit stays small.",
            ),
        ),
        _Stage(
            "frameStage",
            _tr("PreprocessingView", "20 × 20"),
            _tr("PreprocessingView", "Scaled to pixels: 20 × 20, or 28 × 28 without the box."),
            "smoothStepSwitch",
            _tr("PreprocessingView", "grey"),
            _tr(
                "PreprocessingView",
                "Grey: a pixel's grey level is the part of it covered by ink, as in MNIST. Without it each pixel is "
                "ink or paper, and edges are jagged.",
            ),
        ),
        _Stage(
            "networkInputView",
            _tr("PreprocessingView", "28 × 28"),
            _tr("PreprocessingView", "The network's input: 784 numbers, one per pixel."),
            "centreStepSwitch",
            _tr("PreprocessingView", "centre"),
            _tr(
                "PreprocessingView",
                "Centre: moves the centre of mass of the ink to the middle, as in MNIST. Without it, an "
                "off-centre digit meets weights that were trained on other parts of digits.",
            ),
        ),
    )
