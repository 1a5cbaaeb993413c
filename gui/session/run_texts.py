"""A run's state in words: one sentence for the status line, a word or two for a table."""

from contextlib import suppress
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from core.events import Diverged, Ending
from core.support.language import ENGLISH, language, translated
from core.support.wording import percent
from gui.session.history import RunHistory
from gui.session.knob_words import knob
from gui.session.setting_texts import score_name
from gui.widgets.fields.number import grouped

_tr = QCoreApplication.translate


def best_title() -> str:
    """Return the heading of a run's best validation accuracy, the same in every table."""
    return _tr("RunWords", "Best")


def last_title() -> str:
    """Return the heading of a run's validation accuracy after its last epoch, the same in every table."""
    return _tr("RunWords", "Last")


def about_best() -> str:
    """Return the tool tip of that heading."""
    return _tr("RunWords", "Best validation accuracy of all epochs")


def about_last() -> str:
    """Return the tool tip of the heading of the last accuracy."""
    return _tr("RunWords", "Validation accuracy after the last epoch")


def local_time(moment: datetime) -> str:
    """Return a moment in the time of this place, or in its own where the system cannot tell.

    In English as "2026-11-30 14:05", which no country reads otherwise; else as the language writes it.
    """
    with suppress(OverflowError, OSError, ValueError):
        moment = moment.astimezone()
    if language() == ENGLISH:
        return f"{moment:%Y-%m-%d %H:%M}"
    form = QLocale().dateTimeFormat(QLocale.FormatType.ShortFormat)
    form = form if "yyyy" in form else form.replace("yy", "yyyy")
    at = QDateTime(QDate(moment.year, moment.month, moment.day), QTime(moment.hour, moment.minute))
    return QLocale().toString(at, form)


def sentence(run: RunHistory) -> str:
    """Return the state or ending of a run as a sentence, with advice if something went wrong."""
    match run.ending:
        case Ending.EPOCHS:
            return _done(run)
        case Ending.PATIENCE:
            return _out_of_patience(run)
        case Ending.RATE:
            return _rate_at_its_end(run)
        case Ending.CONVERGED:
            return _converged(run)
        case Ending.REACHED:
            return _reached(run)
        case Ending.STOPPED:
            return _tr("RunWords", "Stopped {where}.").format(where=_where(run))
        case Ending.DIVERGED if run.diverged:
            return _diverged(run, run.diverged)
    if run.paused:
        return _tr("RunWords", "Paused {where}.").format(where=_where(run))
    return _tr("RunWords", "Training: epoch {epoch} of {epochs}").format(
        epoch=min(int(run.position) + 1, run.config.epochs), epochs=run.config.epochs
    )


def state(run: RunHistory) -> str:
    """The same in a word or two."""
    if run.ending:
        return ended(run.ending)
    return _tr("RunWords", "paused") if run.paused else _tr("RunWords", "training")


def ended(ending: Ending) -> str:
    """Return why a run ended, in a word or two."""
    match ending:
        case Ending.EPOCHS:
            return _tr("RunWords", "all epochs done")
        case Ending.PATIENCE:
            return _tr("RunWords", "no improvement")
        case Ending.RATE:
            return _tr("RunWords", "η at its minimum")
        case Ending.CONVERGED:
            return _tr("RunWords", "converged")
        case Ending.REACHED:
            return _tr("RunWords", "accuracy reached")
        case Ending.STOPPED:
            return _tr("RunWords", "stopped")
        case Ending.DIVERGED:
            return _tr("RunWords", "diverged")


def goes_on_from(epoch: int, name: str) -> str:
    """Return the origin of a continued run; name: of the original run, "" if unknown."""
    if name:
        return _tr("RunWords", "from epoch {epoch} of {run}").format(epoch=grouped(epoch), run=name)
    return _tr("RunWords", "from epoch {epoch}").format(epoch=grouped(epoch))


def best_epoch(run: RunHistory) -> int:
    """The epoch (from 1) with the best validation accuracy, the first of equals; 0 before there is one."""
    best = max(run.epochs, key=lambda done: done.accuracy, default=None)
    return best.epoch if best else 0


def _done(run: RunHistory) -> str:
    if run.best_accuracy is None:
        return _tr("RunWords", "Done: there was no epoch left to train.")
    best = percent(run.best_accuracy)
    if run.config.epochs == 1:
        return _tr("RunWords", "Done: 1 epoch; validation {score} {best}.").format(
            score=score_name(run.config), best=best
        )
    words = _tr("RunWords", "Done: all {epochs} epochs; best validation {score} {best}.")
    return words.format(epochs=grouped(run.config.epochs), score=score_name(run.config), best=best)


def _out_of_patience(run: RunHistory) -> str:
    words = _tr(
        "RunWords",
        "Stopped early: {patience} epochs without improvement. The best, epoch {epoch} with {best}, is kept.",
    )
    return words.format(patience=run.config.patience, epoch=run.kept_epoch, best=percent(run.kept_accuracy))


def _rate_at_its_end(run: RunHistory) -> str:
    words = _tr(
        "RunWords",
        "Done: η was halved {halvings} times and stalls again; best validation {score} {best}. "
        "To go on, raise “{knob}” or choose another decay.",
    )
    best = percent(run.best_accuracy or 0.0)
    return words.format(
        halvings=run.config.halvings, score=score_name(run.config), best=best, knob=knob("halvings").title
    )


def _converged(run: RunHistory) -> str:
    if run.best_accuracy is None:
        return _tr("RunWords", "Done: no step goes down from here. Another seed starts elsewhere.")
    words = _tr(
        "RunWords",
        "Done: no step goes down any more after epoch {epoch}; best validation {score} {best}. "
        "Another seed starts elsewhere.",
    )
    return words.format(epoch=run.epochs[-1].epoch, score=score_name(run.config), best=percent(run.best_accuracy))


def _reached(run: RunHistory) -> str:
    words = _tr("RunWords", "Done: the validation {score} has reached {goal} {where}; it is {reached}.")
    return words.format(
        score=score_name(run.config),
        goal=percent(run.config.reach),
        where=_where(run),
        reached=percent(run.last_accuracy or 0.0),
    )


def _diverged(run: RunHistory, event: Diverged) -> str:
    words = _tr(
        "RunWords", "Diverged: {what} became infinite in mini-batch {batch} of epoch {epoch}. {kept}; try {advice}."
    )
    kept = _tr("RunWords", "The weights of epoch {epoch} are kept").format(epoch=event.last_good.epoch)
    if not event.last_good.epoch:
        kept = _tr("RunWords", "The initial weights are kept")
    return words.format(
        what=translated(event.what),
        batch=grouped(event.batch),
        epoch=event.epoch,
        kept=kept,
        advice=_advice(run, event),
    )


def _advice(run: RunHistory, event: Diverged) -> str:
    """Return the Doctor's cure in words, so that both say the same."""
    from core.insight.doctor import ProblemKind, RunCourse, cure, in_words

    course = RunCourse(run.config, run.position, run.train_images, diverged=event)
    remedy = cure(ProblemKind.DIVERGED, course)
    return in_words(remedy.changes) if remedy else _tr("RunWords", "smaller initial weights or another activation")


def _where(run: RunHistory) -> str:
    """After which mini-batch of which epoch a run stands."""
    epoch = int(run.position)
    batches = round((run.position - epoch) * run.batches_per_epoch)
    if batches == run.batches_per_epoch:
        epoch, batches = epoch + 1, 0
    if batches == 1:
        return _tr("RunWords", "after 1 mini-batch of epoch {epoch}").format(epoch=epoch + 1)
    if batches:
        words = _tr("RunWords", "after {batches} mini-batches of epoch {epoch}")
        return words.format(batches=grouped(batches), epoch=epoch + 1)
    if epoch:
        return _tr("RunWords", "after epoch {epoch}").format(epoch=epoch)
    return _tr("RunWords", "before the first mini-batch")
