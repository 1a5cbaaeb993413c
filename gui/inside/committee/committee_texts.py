"""Texts of the Committee view: sentences, the table and the explanation."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from core.insight.committee import CommitteeScores, mean_answer
from core.linalg.arrays import Array
from core.support.wording import joined_sentences, listed, percent
from gui.inside.committee.gathering import Gathering
from gui.view.table import Table
from gui.widgets.fields.number import grouped

_tr = QCoreApplication.translate


def empty() -> str:
    """Return the text shown without a committee."""
    return _tr(
        "CommitteeWords",
        "Tick two or more ended runs in the table of runs, below: their networks answer together here, on your drawing "
        "and on the validation set.",
    )


def no_classes() -> str:
    """Return why data without classes have no committee."""
    return _tr("CommitteeWords", "The data in use have targets, not classes, so there is nothing to vote on.")


def left_out(names: Sequence[str]) -> str:
    """Return which ticked runs cannot take part, and why."""
    words = _tr("CommitteeWords", "Left out, because its network is not kept or does not fit the data: {runs}.")
    return words.format(runs=listed(names))


def why() -> str:
    """Return why a committee helps, in two sentences."""
    return _tr(
        "CommitteeWords",
        "Networks that begin with other random weights overfit in different ways, so where one is wrong the others "
        "often outvote it. Dropout has the same effect within one network: as the book puts it, it is like averaging "
        "over many networks that share their weights.",
    )


def answer(members: int, mean: Array) -> str:
    """Return the answer of so many members; mean: of their outputs, (K,)."""
    words = _tr("CommitteeWords", "The committee of {count} reads {digit} ({share}).")
    return words.format(count=members, digit=int(mean.argmax()), share=percent(float(mean.max()), 1))


def explanation() -> str:
    """Return the explanation of the view, as HTML."""
    return _tr(
        "CommitteeWords",
        "<p><b>The committee's answer</b> is the mean of its members' outputs, each scaled to sum 1; the largest mean "
        "is the answer. Every ticked run that is kept takes part with its best network, or its last.</p>"
        "<p>{why} (Chapter 3, “Other techniques for regularization”.)</p>"
        "<p><b>Try it:</b> train the same settings with three seeds (the dice beside Seed), tick the three runs and "
        "compare. Members that are all alike, such as a run and its continuation, add little: look at how much they "
        "disagree.</p>"
        "<p><b>Test set.</b> It is opened only when you ask, and once for these members: whoever chooses members by "
        "their test score has no honest score left.</p>"
        "<p>On the command line: <code>evaluate A B C --committee</code>.</p>",
    ).format(why=why())


def sentence(found: Gathering, scores: CommitteeScores, answers: Sequence[Array]) -> str:
    """Return what the members get right alone and together. answers: outputs of each for the drawing, (1, K), or none.

    scores: those of `found`.
    """
    words = _tr(
        "CommitteeWords",
        "{count} networks: together {together} of {all} validation images, the best alone {best}. They disagree on "
        "{apart}; together they mend {rescued} and spoil {spoilt} of the best one's answers.",
    ).format(
        count=len(found.members),
        together=percent(scores.committee, 2),
        all=grouped(len(found.split)),
        best=percent(float(scores.members.max()), 2),
        apart=percent(scores.disagreed),
        rescued=percent(scores.rescued, 2),
        spoilt=percent(scores.spoilt, 2),
    )
    if len(answers):
        told = _tr("CommitteeWords", " Your drawing: {answer}.")
        words += told.format(answer=_answer(mean_answer(answers)[0]))
    return joined_sentences((words, left_out(found.left_out))) if found.left_out else words


def table(found: Gathering, scores: CommitteeScores, test: CommitteeScores | None, answers: Sequence[Array]) -> Table:
    """Return what each member says, and the committee in the last row."""
    columns = [_tr("CommitteeWords", "network")]
    rows = [[member.name] for member in found.members] + [[_tr("CommitteeWords", "committee")]]
    if len(answers):
        columns.append(_tr("CommitteeWords", "your drawing"))
        for row, outputs in zip(rows, (*answers, mean_answer(answers)), strict=True):
            row.append(_answer(outputs[0]))
    for name, each in ((_tr("CommitteeWords", "validation"), scores), (_tr("CommitteeWords", "test"), test)):
        if each:
            columns.append(name)
            for row, share in zip(rows, (*each.members.tolist(), each.committee), strict=True):
                row.append(percent(share, 2))
    return Table(columns, rows)


def _answer(outputs: Array) -> str:
    best = int(outputs.argmax())
    return f"{best} ({percent(float(outputs[best]))})"
