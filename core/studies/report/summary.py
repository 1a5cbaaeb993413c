"""The first table: what differs between the runs, and the results."""

from collections.abc import Sequence

from core.chart.drawing import sample
from core.storage.runs.record import RunRecord
from core.storage.runs.text import differing
from core.studies.report import labels, scores
from core.studies.report.colours import run_style
from core.studies.report.labels import html
from core.support.markup import isolated
from core.support.messages import joined, message

_OUTCOMES = (
    message("best {score}"),
    message("at epoch"),
    message("last {score}"),
    message("lowest cost"),
    message("last cost"),
    message("training {score}"),
    message("training cost"),
    message("epochs"),
    message("ending"),
)


def summary(runs: Sequence[RunRecord]) -> str:
    """A row a run: its settings that not all share, then its figures; those without a word are of validation."""
    fields = differing([run.config for run in runs if run.config])
    heads = "".join(f'<th scope="col">{html(labels.label(field))}</th>' for field in fields)
    score = labels.score(runs)
    outcomes = "".join(f'<th scope="col">{html(message(head, score=score))}</th>' for head in _OUTCOMES)
    rows = "".join(_row(number, run, fields) for number, run in enumerate(runs))
    unlike = labels.other_arithmetic(runs)
    return (
        f'<div class="wide"><table><caption>{html(_caption(len(runs), len(fields)))}</caption>'
        f'<thead><tr><th scope="col">{html(message("run"))}</th>{heads}{outcomes}</tr></thead>'
        f"<tbody>{rows}</tbody></table></div>"
        f"{f'<p>{html(unlike)}</p>' if unlike else ''}"
    )


def _caption(runs: int, fields: int) -> str:
    last = message("Figures are of the validation set where nothing else is said; costs are without the λ term.")
    if runs == 1:
        return last
    first = message("What differs, then the results.") if fields else message("All settings are equal.")
    return joined([first, last])


def _row(number: int, run: RunRecord, fields: Sequence[str]) -> str:
    found = scores.series(run)
    best = scores.best_place(found)
    cells = [
        *(labels.value(run.config, field) for field in fields),
        labels.percent(run.best_accuracy),
        labels.NONE if best is None else labels.place(best),
        labels.percent(scores.last(found.validation_accuracy)),
        labels.cost(scores.lowest(found.validation_cost)),
        labels.cost(scores.last(found.validation_cost)),
        labels.percent(scores.last(found.training_accuracy)),
        labels.cost(scores.last(found.training_cost)),
        f"{run.epochs:,}",
        labels.ending(run),
    ]
    star = f' <span title="{html(message("starred"))}">★</span>' if run.star else ""
    head = f'{sample(*run_style(number))} <a href="#run-{number + 1}">{isolated(labels.name(run))}</a>{star}'
    return f'<tr><th scope="row">{head}</th>{"".join(f"<td>{html(cell)}</td>" for cell in cells)}</tr>'
