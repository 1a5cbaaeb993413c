"""Choice of runs by a person's words: a folder, a name, or a word for some."""

from collections.abc import Sequence
from pathlib import Path

from core.storage.runs.listing import list_runs
from core.storage.runs.record import RunRecord, is_run, read_run
from core.studies.report.colours import DASHES, OKABE_ITO
from core.support.errors import UserError
from core.support.messages import message
from core.support.paths import runs_dir

WORDS = ("last", "all", "starred")
"""The newest, every one, those with a star."""

BY_DEFAULT = 5
"""Of the newest."""

MOST = len(OKABE_ITO) * len(DASHES)
"""More would share a colour and a dash."""

_NONE = message("There is no run in {folder}.")


def chosen(words: Sequence[str], kept: Sequence[RunRecord] | None = None) -> list[RunRecord]:
    """The runs that are meant, each once, in the order asked for; without a word the last five, oldest first.

    kept: those to choose from, oldest first; by default all that are kept. Raises UserError for a word that means
    none or, by its name, several, and for more than MOST.
    """
    kept = list_runs() if kept is None else kept
    if not words and not kept:
        raise UserError(
            message(
                "There are no runs in {folder}. Train one in the window, or give a run's folder.", folder=runs_dir()
            )
        )
    asked = [run for word in words for run in _meant(word, kept)] if words else list(kept)[-BY_DEFAULT:]
    found = list({run.folder.resolve(): run for run in asked}.values())
    if len(found) > MOST:
        raise UserError(
            message("A report has room for {most} runs, not {found:,}: choose fewer.", most=MOST, found=len(found))
        )
    return found


def chosen_one(word: str) -> RunRecord:
    """The one run that is meant. Raises UserError as `chosen`, and for a word that means several."""
    found = _meant(word, list_runs())
    if len(found) > 1:
        raise UserError(
            message("{word} means {found:,} runs: give the name or the folder of one.", word=word, found=len(found))
        )
    return found[0]


def _meant(word: str, kept: Sequence[RunRecord]) -> list[RunRecord]:
    match word:
        case "last" if kept:
            return [kept[-1]]
        case "all" if kept:
            return list(kept)
        case "starred" if starred := [run for run in kept if run.star]:
            return starred
        case "last" | "all" | "starred":
            template = message("There is no starred run in {folder}.") if word == "starred" else _NONE
            raise UserError(message(template, folder=runs_dir()))
    return [_one(word, kept)]


def _one(word: str, kept: Sequence[RunRecord]) -> RunRecord:
    if by_folder := [run for run in kept if run.folder.name == word]:
        return by_folder[0]
    by_name = [run for run in kept if run.name == word]
    if len(by_name) == 1:
        return by_name[0]
    if by_name:
        folders = ", ".join(run.folder.name for run in by_name)
        raise UserError(
            message(
                "{count} runs are called {word}: give the folder of the one you mean ({folders}).",
                count=len(by_name),
                word=word,
                folders=folders,
            )
        )
    try:
        if is_run(Path(word)):
            return read_run(Path(word))
    except (OSError, ValueError):  # a name that no path can have
        pass
    raise UserError(
        message("There is no run {word}: give {words}, a run's name, or its folder.", word=word, words=", ".join(WORDS))
    )
