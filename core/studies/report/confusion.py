"""Confusion of classes by a run's network, on the validation images."""

from collections.abc import Callable

import numpy as np

from core.checkpoint import Checkpoint
from core.data.dataset import Dataset, Split
from core.data.selection import of_digits
from core.insight.confusion import MOST_CLASSES, confusion
from core.linalg.arrays import Array, Labels
from core.linalg.blas import one_thread
from core.storage import model
from core.storage.runs.record import RunRecord
from core.studies.report.labels import html, percent
from core.support.errors import UserError
from core.support.messages import joined, message
from core.training.fit import check_fit

_ROWS = 1000

_BEST = message(
    "On the {images:,} validation images of {data}, by the weights of its best epoch: {right:,} right ({share})."
)
_NEWEST = message("On the {images:,} validation images of {data}, by the newest weights: {right:,} right ({share}).")

Load = Callable[[str], Dataset]
"""Loader of the data that a config names. Raises UserError."""


def of_run(run: RunRecord, load: Load) -> str:
    """The table as HTML, of the best epoch's network where it is kept, else the newest; or a sentence why not."""
    try:
        here, which = _model(run)
        data = _data(here, run, load)
        check_fit(here.config, data)
    except UserError as error:
        return f"<p>{html(joined([message('There is no confusion matrix.'), str(error)]))}</p>"
    split = of_digits(data.validation, here.config.digits)
    counts = counted(here, split)
    return _table(counts, which, data.name)


def counted(here: Checkpoint, split: Split) -> Labels:
    """(K, K): entry [c, d] is how many images of class c are read as class d."""
    answers = np.zeros(len(split), np.int64)
    with one_thread(), np.errstate(all="ignore"):  # products this small would wait for each other's threads
        for at in range(0, len(split), _ROWS):
            rows = slice(at, at + _ROWS)
            outputs: Array = here.network.logits(split.inputs(rows, here.theta.dtype.name))
            answers[rows] = outputs.argmax(axis=1)
    return confusion(split.labels, answers, here.config.sizes[-1])


def _model(run: RunRecord) -> tuple[Checkpoint, str]:
    """The checkpoint that answers, and the template of its table's caption."""
    error = UserError(message("The run has no model: it ended before its first epoch did, or the file was removed."))
    for path, which in ((run.best_path, _BEST), (run.checkpoint_path, _NEWEST)):
        try:
            if path:
                return model.load(path).checkpoint, which
        except UserError as damaged:
            error = damaged
    raise error


def _data(here: Checkpoint, run: RunRecord, load: Load) -> Dataset:
    data = load(here.config.data)
    if not data.validation.has_classes:
        raise UserError(message("{data} has numbers to be predicted, not classes.", data=data.name))
    if here.config.sizes[-1] > MOST_CLASSES:
        raise UserError(
            message(
                "A table has room for {most} classes; this network has {outputs}.",
                most=MOST_CLASSES,
                outputs=here.config.sizes[-1],
            )
        )
    if run.about.fingerprint not in ("", data.fingerprint):
        raise UserError(message("It learnt from other images than {data} holds now.", data=data.name))
    return data


def _caption(counts: Labels, template: str, data: str) -> str:
    right, images = int(np.trace(counts)), int(counts.sum())
    share = percent(right / images if images else None)
    told = message(template, images=images, data=data, right=right, share=share)
    return joined([told, message("Rows: the class; columns: what it is read as.")])


def _table(counts: Labels, template: str, data: str) -> str:
    worst = max(int((counts - np.diag(np.diag(counts))).max()), 1)
    head = "".join(f'<th scope="col">{c}</th>' for c in range(len(counts)))
    rows = []
    for c, row in enumerate(counts.tolist()):
        cells = "".join(_cell(count, c == d, sum(row), worst) for d, count in enumerate(row))
        rows.append(
            f'<tr><th scope="row">{c}</th>{cells}<td>{percent(row[c] / sum(row) if sum(row) else None)}</td></tr>'
        )
    return (
        f'<div class="wide"><table class="confusion"><caption>{html(_caption(counts, template, data))}</caption>'
        f'<thead><tr><td></td>{head}<th scope="col">{html(message("right"))}</th></tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table></div>"
    )


def _cell(count: int, is_right: bool, of: int, worst: int) -> str:
    """Shaded: what is right by its share of the row, what is wrong against the commonest mistake."""
    shade = 0.45 * (count / max(of, 1) if is_right else (count / worst) ** 0.5)
    colour = "0 114 178" if is_right else "213 94 0"
    style = f' style="background:rgb({colour}/{shade:.2f})"' if count else ""
    return f"<td{style}>{count or '·'}</td>"
