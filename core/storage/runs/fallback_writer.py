"""Keeps a run in its folder, or, for as long as that cannot be written, in the system's temporary folder."""

import logging
from pathlib import Path

from core.storage.runs import temporary_runs
from core.storage.runs.run_files import Kept, RunFiles
from core.support.errors import reason, shortage
from core.support.messages import joined, message

log = logging.getLogger(__name__)


class FallbackWriter:
    """trouble: a sentence while something cannot be kept where it should be, else ""."""

    def __init__(self, home: RunFiles) -> None:
        self.trouble = ""
        self._home = home
        self._temporary_run: RunFiles | None = None

    @property
    def folder(self) -> Path:
        """The folder in which the run is kept now."""
        return (self._temporary_run or self._home).folder

    def keep(self, kept: Kept) -> None:
        """Bring the folder up to `kept`; the home is tried first each time, and takes back what was kept elsewhere."""
        try:
            self._home.bring_up(kept)
        except OSError as error:
            self._keep_elsewhere(kept, message("{folder} ({why})", folder=self._home.folder, why=reason(error)))
        except Exception as error:
            log.exception("a run could not be kept")
            why = shortage(error) or message("Writing it failed inside Backswing. The log has the details.")
            self.trouble = joined([message("This run cannot be kept."), why])
        else:
            self._leave_temporary_run()
            self.trouble = self._home.trouble or temporary_runs.warning(self._home.folder)

    def close(self) -> None:
        """Let go of what is locked."""
        for place in (self._home, self._temporary_run):
            if place:
                place.close()

    def _keep_elsewhere(self, kept: Kept, home: str) -> None:
        again = message("Training goes on, and that folder is tried again after each epoch.")
        if self._temporary_run and not self._temporary_run.folder.is_dir():
            self._leave_temporary_run()
        try:
            self._temporary_run = self._temporary_run or RunFiles.elsewhere(self._home.folder)
            self._temporary_run.bring_up(kept)
        except OSError as error:
            told = message(
                "This run cannot be kept in {home}, nor in the system's temporary folder ({why}): make room there.",
                home=home,
                why=reason(error),
            )
        else:
            told = message(
                "This run cannot be kept in {home}; it is kept in {folder} instead, which a restart of the computer "
                "may empty.",
                home=home,
                folder=self._temporary_run.folder,
            )
        self.trouble = joined([told, again])

    def _leave_temporary_run(self) -> None:
        if self._temporary_run:
            self._temporary_run.remove()
            self._temporary_run = None
