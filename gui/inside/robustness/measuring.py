"""Robustness of several networks, measured in the background: the one at hand, then those of ticked runs."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from core.data.dataset import Split
from core.insight.robustness import ROBUSTNESS_WAYS, accuracies
from core.linalg.arrays import Array
from core.network import Network
from core.storage import model
from core.storage.runs.record import network_file
from core.support.errors import UserError
from core.support.language import translated
from gui.session.background import Task
from gui.session.reader import Reader

_tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class TickedRun:
    """Ticked run whose network is in its folder. number: for the look of its line."""

    number: int
    name: str
    folder: Path


@dataclass(frozen=True, slots=True, eq=False)
class RobustnessQuestion:
    """Networks to be measured on the same images: the one at hand, called `name`, and those of runs."""

    network: Network
    name: str
    runs: tuple[TickedRun, ...]
    split: Split

    def has_same_surroundings(self, other: "RobustnessQuestion | None") -> bool:
        """Return whether another question differs in the network at hand at most."""
        return other is not None and self.runs == other.runs and self.split is other.split


@dataclass(frozen=True, slots=True, eq=False)
class Robustness:
    """Accuracies of one network by way, (amounts,) each, or the trouble with it: a sentence, and no accuracies.

    run: None for the network at hand. source: the network, or path and time of its file, None where there is none.
    """

    run: TickedRun | None
    source: object
    shares: dict[str, Array]
    trouble: str = ""

    def is_of(self, source: object) -> bool:
        """Return whether it was measured from the same network or file."""
        return self.source is source or (isinstance(source, tuple) and self.source == source)


def measure(question: RobustnessQuestion, known: Sequence[Robustness], task: Task) -> list[Robustness] | None:
    """Measure the network at hand, then each run's; None if cancelled. known: results on the same images.

    Reports as progress the list so far, the one at hand first, and the number of all networks.
    """
    found = [_known(run, _source(run, question), known) for run in (None, *question.runs)]
    for nth, before in enumerate(found):
        if before.shares or before.trouble:
            continue
        found[nth] = _measured(before, question, task)
        if task.cancelled():
            return None
        task.progress.emit([each for each in found if each.shares or each.trouble], len(found))
    return found


def _known(run: TickedRun | None, source: object, known: Sequence[Robustness]) -> Robustness:
    """Return what is known of a network, without shares where it has to be measured."""
    if source is None and run:
        words = _tr(
            "RobustnessMeasuring",
            "{run} is left out: there is no network in its folder. Clear its tick, or train it again.",
        )
        return Robustness(run, None, {}, words.format(run=run.name))
    return Robustness(run, source, next((each.shares for each in known if each.is_of(source)), {}))


def _measured(wanted: Robustness, question: RobustnessQuestion, task: Task) -> Robustness:
    """Return the accuracies, as far as they come before a cancellation, or the trouble with the network."""
    try:
        network = _read(wanted.run, wanted.source) if wanted.run else question.network
    except UserError as error:
        return replace(wanted, trouble=translated(error))
    shares: dict[str, Array] = {}
    for way in ROBUSTNESS_WAYS.values():
        found = accuracies(network, question.split, way, task.cancelled)
        if found is None:
            break
        shares[way.name] = found
    return replace(wanted, shares=shares)


def _source(run: TickedRun | None, question: RobustnessQuestion) -> object:
    """Return what is to be measured: the network at hand, or (path, time) of a run's best or newest; None if gone."""
    if run is None:
        return question.network
    path = network_file(run.folder)
    with suppress(OSError):  # gone between two looks
        return (path, path.stat().st_mtime_ns) if path else None
    return None


def _read(run: TickedRun, source: object) -> Network:
    """Return the network of a run. Raises UserError where it cannot be read, or cannot read digits."""
    left_out = _tr("RobustnessMeasuring", "{run} is left out: {why}")
    assert isinstance(source, tuple)
    try:
        network = model.load(source[0]).checkpoint.network
    except UserError as error:
        raise UserError(left_out.format(run=run.name, why=translated(error))) from error
    reader = Reader()
    reader.use(network)
    if obstacle := reader.obstacle():
        raise UserError(left_out.format(run=run.name, why=obstacle))
    return network
