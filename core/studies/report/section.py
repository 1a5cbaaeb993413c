"""All about one run: note, changes, mistakes, figures, and its settings as a text to be copied."""

import numpy as np

from core.chart.drawing import sample
from core.chart.x_axes import XAxis
from core.config.knobs import knob
from core.storage.runs.record import RunRecord
from core.storage.runs.text import as_text
from core.studies.report import confusion, labels
from core.studies.report.colours import run_style
from core.studies.report.scores import Series, series
from core.support.markup import escaped, isolated

MOST_ROWS = 400
MOST_CHANGES = 200


def section(number: int, run: RunRecord, load: confusion.Load) -> str:
    """The whole of it as HTML. number: from 0, which gives its colour."""
    parts = [
        f'<section id="run-{number + 1}">',
        f"<h2>{sample(*run_style(number))} {isolated(labels.name(run))}</h2>",
        f"<p>{'<br>'.join(map(escaped, _facts(run)))}</p>",
        f'<p class="note" dir="auto">{escaped(run.note)}</p>' if run.note else "",
        *(f'<p class="trouble">{escaped(trouble)}</p>' for trouble in run.troubles),
        _changes(run),
        confusion.of_run(run, load),
        _figures(series(run), labels.score([run])),
        _settings(run),
        "</section>",
    ]
    return "\n".join(part for part in parts if part)


def _facts(run: RunRecord) -> list[str]:
    about = run.about
    ended = f"{run.epochs:,} epoch{'' if run.epochs == 1 else 's'}, {labels.ending(run)}"
    seconds = float(np.nansum(run.curves.get("seconds", np.empty(0))))
    facts = [f"{ended}; {seconds:,.1f} s of training.", about.remark]
    if about.started:
        facts.append(f"Begun {about.started:%Y-%m-%d %H:%M %Z} with {about.versions or 'a program not told'}.")
    if about.arithmetic:
        facts.append(f"Computed by {about.arithmetic}.")
    if about.data:
        images = f", {about.train_images:,} to learn from" if about.train_images else ""
        mark = f" (SHA-256 {about.fingerprint[:12]}…)" if about.fingerprint else ""
        facts.append(f"Data: {about.data}{images}{mark}.")
    if about.from_epoch:
        facts.append(f"It went on from epoch {about.from_epoch:,} of another run.")
    return [fact for fact in facts if fact]


def _changes(run: RunRecord) -> str:
    if not run.changes:
        return ""
    items = [
        f"<li>epoch {change.epoch:,}, mini-batch {change.batch:,}: {escaped(labels.label(change.name))} "
        f"{escaped(labels.plain(change.old))} → {escaped(labels.plain(change.new))}</li>"
        for change in run.changes[:MOST_CHANGES]
    ]
    if more := len(run.changes) - len(items):
        items.append(f"<li>and {more:,} more</li>")
    return f"<h3>Changed while it ran</h3><ul>{''.join(items)}</ul>"


def _figures(found: Series, score: str) -> str:
    """The curves as a table; of a long run every n-th epoch, and the last."""
    count = len(found.epoch)
    if not count:
        return "<p>It has no figures: there was no whole epoch, or they cannot be read.</p>"
    every = -(-count // MOST_ROWS)
    rows = "".join(_epoch(found, at) for at in range(count) if at % every == 0 or at == count - 1)
    which = "epoch by epoch" if every == 1 else f"every {every:,} epochs"
    heads = "".join(
        f'<th scope="col">{head}</th>'
        for head in (
            *("epoch", XAxis.SECONDS.label, XAxis.IMAGES.label),
            *("training cost", "validation cost", f"training {score}", f"validation {score}"),
        )
    )
    return (
        f'<details><summary>Figures, {which}</summary><div class="wide"><table>'
        f"<thead><tr>{heads}</tr></thead><tbody>\n{rows}</tbody></table></div></details>"
    )


def _epoch(found: Series, at: int) -> str:
    cells = (
        labels.counted(found.seconds[at], 2),
        labels.counted(found.images[at]),
        labels.cost(found.training_cost[at]),
        labels.cost(found.validation_cost[at]),
        labels.percent(found.training_accuracy[at]),
        labels.percent(found.validation_accuracy[at]),
    )
    place, rest = labels.place(found.epoch[at]), "".join(f"<td>{cell}</td>" for cell in cells)
    return f'<tr><th scope="row">{place}</th>{rest}</tr>\n'


def _settings(run: RunRecord) -> str:
    """The text in full, since defaults may change, live changes included; what a person turned stands above it."""
    config = run.config
    if config is None:
        return "<p>Its settings cannot be read.</p>"
    turned = [
        f"{labels.label(field)} {labels.value(config, field)}"
        for field in type(config).model_fields
        if getattr(config, field) != knob(field).default
    ]
    return (
        f"<p>Other than by default: {escaped(', '.join(turned) or 'nothing')}.</p>"
        f'<details class="settings"><summary>All settings as text: {_use_of_the_text(run)}</summary>'
        f"<pre>{escaped(as_text(config, run.changes))}</pre></details>"
    )


def _use_of_the_text(run: RunRecord) -> str:
    """Return whether the text alone gives the curve again."""
    if run.about.from_epoch or run.first_troubles:
        return "not all that made this curve; what else did is told above"
    return (
        "saved as run.toml, <code>python -m core train run.toml</code> gives this curve again, "
        "bit for bit on the same machine with the same data and engine; elsewhere it comes near"
    )
