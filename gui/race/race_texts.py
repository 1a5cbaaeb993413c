"""Texts of the Race view: plan, states, results, explanation."""

from collections import Counter
from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication

from core.config.knobs import FIELDS
from core.events import Ending
from core.studies.sweep.grid import GridPoint
from core.studies.sweep.importance import LEAST_RUNS, Importance, counted, importance
from core.studies.sweep.table import Row
from core.support.language import translated
from core.support.messages import as_sentence, capitalized
from core.support.wording import joined_sentences, listed, listed_statements, percent, with_title
from gui.race.record import RaceEntry, RaceRecord
from gui.session.run_texts import ended
from gui.session.setting_texts import in_short, label, score_name
from gui.view.differences import Differences, named
from gui.view.durations import duration
from gui.widgets.fields.number import grouped

_tr = QCoreApplication.translate

_ROUGH = 24
"""Finished runs below which the importance of a setting is rough."""


def empty_words() -> str:
    """Return the text shown before the first race."""
    return _tr(
        "RaceWords",
        "Pick what to vary and its values, or enter them, such as eta=0.05,0.5,5 lambda=0,1,5, and press Start. Every "
        "combination is trained with the same seed and the same mini-batches; their curves appear here live, side by "
        "side, with a map of the results.",
    )


def grid_hint(*, at_random: bool) -> str:
    """Return an example of the text form."""
    if at_random:
        return _tr("RaceWords", "such as eta=0.05..5 lambda=0..10 dropout=0,0.5")
    return _tr("RaceWords", "such as eta=0.05,0.5,5 lambda=0,1,5")


def explanation() -> str:
    """Return the explanation of the race, as HTML."""
    return _tr(
        "RaceWords",
        "<p><b>A race</b> trains several settings under the same conditions: the same images, and the same seed, so "
        "that initial weights, mini-batches and dropped units are the same. Differences in the results then come only "
        "from the settings.</p>"
        "<p><b>The grid</b> lists settings and their values: <code>eta=0.05,0.5,5 lambda=0,1,5</code> is nine "
        "combinations. Start with a coarse grid, in factors of ten, with few epochs and few images; then refine it "
        "around the best. The book finds its η and λ in this way (chapter 3, “How to choose a neural network's "
        "hyper-parameters?”). The names are those of a run's settings copied as TOML; the grid applies to every entry "
        "in the queue.</p>"
        "<p><b>At random</b>, settings are drawn from ranges, such as <code>eta=0.05..5</code>: in equal factors where "
        "a setting spans orders of magnitude, else in equal steps. Of several settings usually few matter, and each "
        "run tries another value of those, while a grid tries the same few again and again (Bergstra and Bengio 2012). "
        "The same draw number gives the same settings again.</p>"
        "<p><b>What matters</b> is the share of the variance of the results that lies between runs with different "
        "values of a setting (Kelley's ε², which takes off what chance explains); drawn numbers are put in groups of "
        "neighbours. An effect is clear when chance alone gives it less than once in twenty times (F test). The rest "
        "of the spread is chance, and settings that depend on each other. Runs that diverged are left out.</p>"
        "<p><b>Several seeds</b>: the accuracy of a run varies by a few tenths of a percent by chance. Train each "
        "setting with three or more seeds, and trust only a lead that is larger than the spread between them. The "
        "spread given is the sample standard deviation.</p>"
        "<p><b>The map</b> shows the mean validation accuracy over the seeds, or R² for networks that predict numbers; "
        "100 % is the best of either. It is the accuracy after the last epoch, or of the best epoch where early "
        "stopping keeps that. The colour shows the error on a logarithmic scale: halving the error is one "
        "step, from 8 to 4 % as from 4 to 2 %. A ring marks the best of the settings whose runs have all finished. "
        "Click a cell to highlight its runs.</p>"
        "<p><b>The winner was chosen by the validation set</b>, so its accuracy there is slightly too optimistic: open "
        "the test set once, at the end, for the final test.</p>",
    )


def plan(points: Sequence[GridPoint], seeds: int, seconds: float | None) -> str:
    """Return the plan: "27 runs: 9 settings, 3 seeds each; about 4 min". seconds: None if unknown."""
    settings = len(points) // seeds
    if len(points) == 1:
        words = _tr("RaceWords", "1 run")
    elif settings == 1:
        words = _tr("RaceWords", "{runs} runs: 1 setting, {seeds} seeds")
    elif seeds == 1:
        words = _tr("RaceWords", "{runs} runs, one seed each")
    else:
        words = _tr("RaceWords", "{runs} runs: {settings} settings, {seeds} seeds each")
    words = words.format(runs=grouped(len(points)), settings=grouped(settings), seeds=seeds)
    return words if seconds is None else listed_statements((words, duration(seconds)))


def names(points: Sequence[GridPoint], varied: Collection[str] = ()) -> list[str]:
    """Return a name for each run that tells it from the others, without its seed: "η 0.5 · λ 5".

    The most frequent value of a setting is omitted, as the entries of a queue often differ in one setting each; but not
    of the fields `varied`, which a person chose to vary.
    """
    configs = [point.config for point in points]
    counts = {name: Counter(getattr(c, name) for c in configs) for name in Differences(configs).names if name != "seed"}
    uneven = [name for name, each in counts.items() if name not in varied and len(set(each.values())) > 1]
    usual = {name: counts[name].most_common(1)[0][0] for name in uneven}
    return [
        " · ".join(named(c, name) for name in counts if name not in usual or getattr(c, name) != usual[name])
        or in_short(c)
        for c in configs
    ]


def knob_label(name: str) -> str:
    """Return the short name of a setting by its key."""
    return label(FIELDS[name])


def score(race: RaceRecord) -> str:
    """Return the name of the score that ranks the race, for use within a sentence."""
    return score_name(*(point.config for point in race.points))


def ranked_score(race: RaceRecord) -> str:
    """Return what ranks the race, for use within a sentence: the score of the networks that answer in the end."""
    stops_early = {bool(point.config.patience) for point in race.points}
    if stops_early == {True}:
        words = _tr("RaceWords", "best validation {score}")
    elif stops_early == {True, False}:
        words = _tr("RaceWords", "validation {score} of the kept network")
    else:
        words = _tr("RaceWords", "last validation {score}")
    return words.format(score=score(race))


def importance_words(race: RaceRecord) -> str:
    """Return how much each setting matters; "" for a race in which nothing or too little varies."""
    if not race.knobs or len(race.entries) < LEAST_RUNS:
        return ""
    runs, parts = len(counted(race.results)), importance(race.results)
    if runs < LEAST_RUNS:
        words = _tr("RaceWords", "Which setting matters is told after {least} finished runs; so far there are {runs}.")
        return words.format(least=LEAST_RUNS, runs=runs)
    clear = [_share(part) for part in parts if part.is_clear]
    unclear = listed(knob_label(part.key) for part in parts if not part.is_clear)
    if not clear:
        return _tr("RaceWords", "None of these has a clear effect in {runs} runs: {settings}.").format(
            runs=runs, settings=unclear
        )
    words = _tr("RaceWords", "Of the spread of {runs} runs, {shares}.")
    if runs < _ROUGH:
        words = _tr("RaceWords", "Roughly, as these are only {runs} runs: of the spread, {shares}.")
    found = [words.format(runs=runs, shares=listed_statements(clear))]
    if unclear:
        found.append(_tr("RaceWords", "No clear effect: {settings}.").format(settings=unclear))
    return joined_sentences(found)


def _share(part: Importance) -> str:
    words = _tr("RaceWords", "{setting} explains {share} %, best at {best}")
    return words.format(setting=knob_label(part.key), share=f"{100 * part.share:.0f}", best=part.best)


def state(entry: RaceEntry) -> str:
    """Return the state of a run in a word or two."""
    if entry.result:
        return _ending(entry.result.ending, entry.has_begun)
    if entry.is_stopping:
        return _tr("RaceWords", "stopping…")
    if not entry.has_begun:
        return _tr("RaceWords", "waiting")
    epoch = min(entry.epochs + 1, entry.config.epochs)
    return _tr("RaceWords", "epoch {epoch}/{epochs}").format(epoch=grouped(epoch), epochs=grouped(entry.config.epochs))


def _ending(ending: Ending | None, has_begun: bool) -> str:
    if ending is None:
        return _tr("RaceWords", "failed")
    if ending is Ending.EPOCHS:
        return _tr("RaceWords", "done")
    return ended(ending) if has_begun or ending is not Ending.STOPPED else _tr("RaceWords", "not started")


def result(row: Row) -> str:
    """Return a result such as "96.43 % ± 0.12", or how its runs ended if none finished."""
    if row.mean is None:
        return troubles(row)
    mean = percent(row.mean, 2)
    return mean if row.spread is None else f"{mean} ± {100 * row.spread:.2f}"


def troubles(row: Row) -> str:
    """Return problems such as "1 of 3 diverged"; "" if all runs finished."""
    words = (
        (row.diverged, _tr("RaceWords", "{count} of {runs} diverged")),
        (row.failed, _tr("RaceWords", "{count} of {runs} failed")),
        (row.stopped, _tr("RaceWords", "{count} of {runs} stopped")),
    )
    return listed(each.format(count=count, runs=row.runs) for count, each in words if count)


def summary(race: RaceRecord, table: Sequence[Row]) -> str:
    """Return the interim or final result of the race."""
    if race.failure:
        return race.failure
    best = next((row for row in table if row.best), None)
    if best is None:
        if race.is_active:
            return _tr("RaceWords", "No setting has finished yet.")
        return _tr("RaceWords", "No setting finished, so there is no best one.")
    if not race.knobs:
        return translated(as_sentence(with_title(capitalized(ranked_score(race)), result(best))))
    words = _tr("RaceWords", "Best so far: {setting}, {score} {result}.")
    if not race.is_active:
        words = _tr("RaceWords", "Best: {setting}, {score} {result}.")
    words = words.format(setting=race.name_of(best), score=ranked_score(race), result=result(best))
    return words if race.is_active else joined_sentences((words, _doubt(best, table)))


def _doubt(best: Row, table: Sequence[Row]) -> str:
    """Return a warning if the lead may be due to chance, else ""."""
    others = [row.mean for row in table if row is not best and row.mean is not None and row.is_whole]
    if not others or best.mean is None:
        return ""
    if best.runs == 1:
        return _tr("RaceWords", "One seed each: a few tenths of a percent may be chance.")
    if best.spread is not None and best.mean - max(others) < best.spread:
        return _tr("RaceWords", "The lead is within the seed-to-seed spread.")
    return ""


def progress(race: RaceRecord, left: str) -> str:
    """Return the progress, such as "12 of 27 runs done; about 2 min left"."""
    words = _tr("RaceWords", "{done} of {runs} runs done").format(done=race.ended, runs=len(race.entries))
    return listed_statements((words, left))
