"""All about one run: note, changes, mistakes, figures, and its settings as a text to be copied."""

import numpy as np

from core.chart.drawing import sample
from core.chart.x_axes import XAxis
from core.config.knobs import knob
from core.events import Changed, divergence
from core.storage.runs.record import RunRecord
from core.storage.runs.text import as_text
from core.studies.report import confusion, labels
from core.studies.report.colours import run_style
from core.studies.report.labels import html
from core.studies.report.scores import Series, series
from core.support.language import translated
from core.support.markup import emphasised, escaped, isolated
from core.support.messages import joined, message, plural

MOST_ROWS = 400
MOST_CHANGES = 200


def section(number: int, run: RunRecord, load: confusion.Load) -> str:
    """The whole of it as HTML. number: from 0, which gives its colour."""
    parts = [
        f'<section id="run-{number + 1}">',
        f"<h2>{sample(*run_style(number))} {isolated(labels.name(run))}</h2>",
        f"<p>{'<br>'.join(map(html, _facts(run)))}</p>",
        f'<p class="note" dir="auto">{escaped(run.note)}</p>' if run.note else "",
        *(f'<p class="trouble">{html(trouble)}</p>' for trouble in run.troubles),
        _changes(run),
        confusion.of_run(run, load),
        _figures(series(run), labels.score([run])),
        _settings(run),
        "</section>",
    ]
    return "\n".join(part for part in parts if part)


def _facts(run: RunRecord) -> list[str]:
    about = run.about
    ended = plural(
        "{n:,} epoch, {ending}; {seconds:,.1f} s of training.",
        "{n:,} epochs, {ending}; {seconds:,.1f} s of training.",
        n=run.epochs,
        ending=labels.ending(run),
        seconds=float(np.nansum(run.curves.get("seconds", np.empty(0)))),
    )
    facts = [ended, divergence(about.remark)]
    if about.started:
        program = about.versions or message("a program not told")
        when = f"{about.started:%Y-%m-%d %H:%M %Z}"
        facts.append(message("Begun {when} with {program}.", when=when, program=program))
    if about.arithmetic:
        facts.append(message("Computed by {arithmetic}.", arithmetic=about.arithmetic))
    if about.data:
        facts.append(message("Data: {data}.", data=_data(run)))
    if about.from_epoch:
        facts.append(message("It went on from epoch {epoch:,} of another run.", epoch=about.from_epoch))
    return [fact for fact in facts if fact]


def _data(run: RunRecord) -> str:
    about, data = run.about, run.about.data
    if about.train_images:
        data = message("{data}, {images:,} to learn from", data=data, images=about.train_images)
    if about.fingerprint:
        data = message("{data} (SHA-256 {fingerprint}…)", data=data, fingerprint=about.fingerprint[:12])
    return data


def _changes(run: RunRecord) -> str:
    if not run.changes:
        return ""
    items: list[str] = [_change(change) for change in run.changes[:MOST_CHANGES]]
    if more := len(run.changes) - len(items):
        items.append(message("and {more:,} more", more=more))
    lines = "".join(f"<li>{html(item)}</li>" for item in items)
    return f"<h3>{html(message('Changed while it ran'))}</h3><ul>{lines}</ul>"


def _change(change: Changed) -> str:
    return message(
        "epoch {epoch:,}, mini-batch {batch:,}: {setting} {old} → {new}",
        epoch=change.epoch,
        batch=change.batch,
        setting=labels.label(change.name),
        old=labels.plain(change.old),
        new=labels.plain(change.new),
    )


def _figures(found: Series, score: str) -> str:
    """The curves as a table; of a long run every n-th epoch, and the last."""
    count = len(found.epoch)
    if not count:
        nothing = message("It has no figures: there was no whole epoch, or they cannot be read.")
        return f"<p>{html(nothing)}</p>"
    every = -(-count // MOST_ROWS)
    rows = "".join(_epoch(found, at) for at in range(count) if at % every == 0 or at == count - 1)
    title = (
        message("Figures, epoch by epoch") if every == 1 else message("Figures, every {every:,} epochs", every=every)
    )
    heads = "".join(f'<th scope="col">{html(head)}</th>' for head in _heads(score))
    return (
        f'<details><summary>{html(title)}</summary><div class="wide"><table>'
        f"<thead><tr>{heads}</tr></thead><tbody>\n{rows}</tbody></table></div></details>"
    )


def _heads(score: str) -> tuple[str, ...]:
    axes = (XAxis.EPOCHS.label, XAxis.SECONDS.label, XAxis.IMAGES.label)
    costs = (message("training cost"), message("validation cost"))
    return (*axes, *costs, message("training {score}", score=score), message("validation {score}", score=score))


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
        return f"<p>{html(message('Its settings cannot be read.'))}</p>"
    turned = [
        message("{setting} {value}", setting=labels.label(field), value=labels.value(config, field))
        for field in type(config).model_fields
        if getattr(config, field) != knob(field).default
    ]
    other = joined(turned, "{first}, {second}") or message("nothing")
    return (
        f"<p>{html(message('Other than by default: {settings}.', settings=other))}</p>"
        f'<details class="settings"><summary>{emphasised(translated(_use_of_the_text(run)))}</summary>'
        f"<pre>{escaped(as_text(config, run.changes))}</pre></details>"
    )


def _use_of_the_text(run: RunRecord) -> str:
    """Say whether the text alone gives the curve again."""
    if run.about.from_epoch or run.first_troubles:
        return message("All settings as text: not all that made this curve; what else did is told above")
    return message(
        "All settings as text: saved as run.toml, `python -m core train run.toml` gives this curve again, "
        "bit for bit on the same machine with the same data and engine; elsewhere it comes near"
    )
