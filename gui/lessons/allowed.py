"""Controls that a lesson may press and set: one by a stranger must not delete, overwrite, download, open or send."""

from collections.abc import Collection, Iterator
from fnmatch import fnmatchcase

from PySide6.QtCore import QCoreApplication

from core.studies.lessons.lesson import Lesson
from core.studies.lessons.task import Press, SetControl, Show
from core.support.wording import listed

_tr = QCoreApplication.translate

ACTIONS = frozenset(
    (
        *("train", "pause", "step", "stepEpoch", "stop", "reset", "bringBack", "undoKnob", "redoKnob"),
        *("testSet", "undoStroke", "redoStroke", "clearCanvas", "askShipped", "showMine", "learnMine", "glossary"),
    )
)
"""Actions; what they change can be brought back."""

VIEWS = (
    *("accuracyPlot*", "costPlot*", "smoothingBox", "seedBandBox", "order*", "page*", "digit*", "pictureNumberBox"),
    *("mistake*", "verdictBox", "thresholdSlider", "why*", "occlusionButton", "gradientButton", "timeLine*"),
    *("atWork*", "doctor*", "weights*", "activations*", "softmax*", "batch*", "byHand*", "surgery*", "map*"),
    *("robustness*", "committee*", "valley*", "start*Button", "start*Box", "inside*Segment", "penWidthSlider"),
    *(
        "penStepSwitch",
        "boxStepSwitch",
        "smoothStepSwitch",
        "centreStepSwitch",
        "neuron*",
        "swap*",
        "twoInputs*",
        "eta*Field",
    ),
    *("playNeuronButton", "sameEtaButton", "runExperimentButton", "stopExperimentButton", "race*", "findEtaButton"),
    *("newSeedButton", "speedButton", "polynomial*", "curvesPlotsXBox"),
)
"""Buttons and controls of views, by their object names; * stands for any letters."""

NEVER = (
    "Export",
    "Copy",
    "Delete",
    "Remove",
    "Import",
    "Save",
    "Open",
    "Load",
    "Learn",
    "Keep",
    "Clear",
    "Use",
    "Card",
)
"""Words in a name that may neither be pressed nor set, whatever else it matches."""


def may_press(name: str) -> bool:
    """Return whether a lesson may press an action or a button of this name."""
    return name in ACTIONS or may_set(name)


def may_set(name: str) -> bool:
    """Return whether a lesson may set a control of this name."""
    return any(fnmatchcase(name, pattern) for pattern in VIEWS) and not any(word in name for word in NEVER)


def refusals(lesson: Lesson, views: Collection[str]) -> Iterator[str]:
    """Yield a sentence for each step that wants what no lesson may, or shows a view that is none of `views`."""
    for step in lesson.steps:
        match step.task:
            case Press(action=name) if not may_press(name):
                yield _tr("AllowedInLessons", "Step “{step}” wants to press {name}, which no lesson may.").format(
                    step=step.name, name=name
                )
            case SetControl(control=name) if not may_set(name):
                yield _tr("AllowedInLessons", "Step “{step}” wants to set {name}, which no lesson may.").format(
                    step=step.name, name=name
                )
        shown = step.task.view if isinstance(step.task, Show) else ""
        for view in (step.view, shown):
            if view and view not in views:
                yield _tr("AllowedInLessons", "Step “{step}” shows the view {view}, but the views are {views}.").format(
                    step=step.name, view=view, views=listed(views)
                )
