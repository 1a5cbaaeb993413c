"""A run as it is read back: what its folder holds, as far as it can be believed."""

import os
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from core.config import RunConfig, read_config
from core.events import Changed, Ending
from core.linalg.arrays import Array
from core.storage import model
from core.storage.runs import about, changes, figures, lock, names
from core.storage.runs.about import About
from core.storage.runs.figures import Figures, Glance, Reached
from core.support.errors import UserError
from core.support.messages import message


@dataclass(frozen=True)
class RunRecord:
    """config: as the run began; None where neither run.toml nor the checkpoint says. Curves and changes are read late.

    first_troubles: what was wrong with run.toml, a sentence each.
    """

    folder: Path
    config: RunConfig | None
    about: About
    first_troubles: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The person's name for it; "" where it has no name."""
        return self.about.name

    @property
    def star(self) -> bool:
        """True if the person marked it."""
        return self.about.star

    @property
    def note(self) -> str:
        """The person's note."""
        return self.about.note

    @property
    def ending(self) -> Ending | None:
        """The reason why it ended; None: it goes on (`is_running`), or it was interrupted."""
        return self.about.how_it_ended

    @property
    def is_running(self) -> bool:
        """True if a living process is writing it now."""
        return lock.is_held(self.folder / names.LOCK)

    @property
    def checkpoint_path(self) -> Path | None:
        """A model: where training can go on; None where there is none."""
        return self._path(names.CHECKPOINT)

    @property
    def best_path(self) -> Path | None:
        """A model: the epoch with the best validation accuracy; None where there is none."""
        return self._path(names.BEST)

    @property
    def curves(self) -> dict[str, Array]:
        """Curves by `core.storage.runs.figures.COLUMNS`, (N,) each: a value an epoch, NaN where there is none;
        {} if unreadable.
        """
        return self._figures.by_name

    @property
    def within(self) -> dict[str, Array]:
        """Validations within epochs by `core.storage.runs.figures.WITHIN_COLUMNS`, (N,) each; {} if there are none."""
        return self._within.by_name

    @cached_property
    def changes(self) -> tuple[Changed, ...]:
        """The live changes, in order."""
        return self._changes[0]

    @property
    def before(self) -> Path | None:
        """The folder of the run that it went on from, if that lies beside it still."""
        name = self.about.from_run
        folder = self.folder.parent / name
        return folder if folder.name == name != ".." and name and is_run(folder) else None

    @property
    def epochs(self) -> int:
        """Whole epochs that have a row."""
        return self._glance.epochs

    @property
    def best_accuracy(self) -> float | None:
        """The best validation accuracy, 0..1, of what answers: the average where there is one."""
        known = [self._glance.best, self.reached and self.reached.accuracy]
        return max((each for each in known if each is not None), default=None)

    @property
    def last_accuracy(self) -> float | None:
        """The validation accuracy after the last epoch, 0..1, of what answers; where one ended it, that."""
        return self.reached.accuracy if self.reached else self._glance.last

    @cached_property
    def reached(self) -> Reached | None:
        """The scores that ended it within an epoch; None where none did."""
        return figures.last_within(self.within, self.epochs) if self.ending is Ending.REACHED else None

    @property
    def troubles(self) -> tuple[str, ...]:
        """Sentences on what could not be read. Reads all text files."""
        return (*self.first_troubles, *self._figures.troubles, *self._within.troubles, *self._changes[1])

    @cached_property
    def _glance(self) -> Glance:
        return figures.glance(self.folder / names.METRICS)

    @cached_property
    def _figures(self) -> Figures:
        return figures.read(self.folder / names.METRICS)

    @cached_property
    def _within(self) -> Figures:
        return figures.read_within(self.folder / names.VALIDATIONS)

    @cached_property
    def _changes(self) -> tuple[tuple[Changed, ...], tuple[str, ...]]:
        return changes.read(self.folder / names.CHANGES, self.about.batches_per_epoch)

    def _path(self, name: str) -> Path | None:
        path = self.folder / name
        return path if os.path.isfile(path) else None


def network_file(folder: Path) -> Path | None:
    """Return the file of a run's best network, of its newest where none is the best, or None."""
    paths = (folder / name for name in (names.BEST, names.CHECKPOINT))
    return next((path for path in paths if os.path.isfile(path)), None)


def is_run(folder: Path) -> bool:
    """Return whether there is anything of a run in it, as far as it may be looked into."""
    return any(os.path.exists(folder / name) for name in names.FILES)


def read_run(folder: Path) -> RunRecord:
    """The run in `folder`. Files that are missing, cut or foreign cost a sentence each (`troubles`) and no more.

    Raises UserError when there is nothing of a run in it.
    """
    if not is_run(folder):
        raise UserError(
            message(
                "{folder} holds no run: there is neither {about} nor {metrics} nor a model in it.",
                folder=folder,
                about=names.ABOUT,
                metrics=names.METRICS,
            )
        )
    path = folder / names.ABOUT
    try:
        settings, run = about.read_tables(path)
    except UserError as error:
        return _without_settings(folder, About(), [str(error)])
    try:
        told, troubles = about.check(run, path)
    except UserError as error:
        return RunRecord(folder, None, About(), (str(error),))
    try:
        return RunRecord(
            folder, read_config(settings, message("The settings in {path}", path=path)), told, tuple(troubles)
        )
    except UserError as error:
        return _without_settings(folder, told, [*troubles, str(error)])


def glance(folder: Path) -> Glance:
    """Return the figures of the run in `folder` for the row of a long table, as quickly as they can be had."""
    may_have_ended_within = (folder / names.VALIDATIONS).is_file()
    record = read_run(folder) if may_have_ended_within else RunRecord(folder, None, About())
    return Glance(record.epochs, record.best_accuracy, record.last_accuracy)


def _without_settings(folder: Path, told: About, troubles: list[str]) -> RunRecord:
    """With the settings of its checkpoint, where there is one: those of its last moment, live changes included."""
    try:
        config = model.load(folder / names.CHECKPOINT).checkpoint.config
    except UserError:
        return RunRecord(folder, None, told, tuple(troubles))
    return RunRecord(folder, config, told, (*troubles, message("Its settings are taken from its checkpoint.")))
