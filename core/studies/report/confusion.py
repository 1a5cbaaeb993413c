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
from core.studies.report.labels import percent
from core.support.errors import UserError
from core.support.markup import escaped
from core.training.fit import check_fit

_ROWS = 1000

Load = Callable[[str], Dataset]
"""Loader of the data that a config names. Raises UserError."""


def of_run(run: RunRecord, load: Load) -> str:
    """The table as HTML, of the best epoch's network where it is kept, else the newest; or a sentence why not."""
    try:
        here, which = _model(run)
        data = _data(here, run, load)
        check_fit(here.config, data)
    except UserError as error:
        return f"<p>There is no confusion matrix. {escaped(str(error))}</p>"
    split = of_digits(data.validation, here.config.digits)
    counts = counted(here, split)
    return _table(counts, f"On the {len(split):,} validation images of {data.name}, by the {which}")


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
    """The checkpoint that answers, and whose it is in words."""
    error = UserError("The run has no model: it ended before its first epoch did, or the file was removed.")
    for path, which in ((run.best_path, "weights of its best epoch"), (run.checkpoint_path, "newest weights")):
        try:
            if path:
                return model.load(path).checkpoint, which
        except UserError as damaged:
            error = damaged
    raise error


def _data(here: Checkpoint, run: RunRecord, load: Load) -> Dataset:
    data = load(here.config.data)
    if not data.validation.has_classes:
        raise UserError(f"{data.name} has numbers to be predicted, not classes.")
    if here.config.sizes[-1] > MOST_CLASSES:
        raise UserError(f"A table has room for {MOST_CLASSES} classes; this network has {here.config.sizes[-1]}.")
    if run.about.fingerprint not in ("", data.fingerprint):
        raise UserError(f"It learnt from other images than {data.name} holds now.")
    return data


def _table(counts: Labels, caption: str) -> str:
    right = int(np.trace(counts))
    share = percent(right / counts.sum()) if counts.sum() else percent(None)
    worst = max(int((counts - np.diag(np.diag(counts))).max()), 1)
    head = "".join(f'<th scope="col">{c}</th>' for c in range(len(counts)))
    rows = []
    for c, row in enumerate(counts.tolist()):
        cells = "".join(_cell(count, c == d, sum(row), worst) for d, count in enumerate(row))
        rows.append(
            f'<tr><th scope="row">{c}</th>{cells}<td>{percent(row[c] / sum(row) if sum(row) else None)}</td></tr>'
        )
    return (
        f'<div class="wide"><table class="confusion"><caption>{escaped(caption)}: {right:,} right ({share}). '
        "Rows: the class; columns: what it is read as.</caption>"
        f'<thead><tr><td></td>{head}<th scope="col">right</th></tr></thead><tbody>{"".join(rows)}</tbody></table></div>'
    )


def _cell(count: int, is_right: bool, of: int, worst: int) -> str:
    """Shaded: what is right by its share of the row, what is wrong against the commonest mistake."""
    shade = 0.45 * (count / max(of, 1) if is_right else (count / worst) ** 0.5)
    colour = "0 114 178" if is_right else "213 94 0"
    style = f' style="background:rgb({colour}/{shade:.2f})"' if count else ""
    return f"<td{style}>{count or '·'}</td>"
