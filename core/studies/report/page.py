"""The whole report: what differs, the curves, then each run."""

import logging
from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from core.chart.x_axes import XAxis
from core.data.sources import load
from core.storage.runs.record import RunRecord
from core.studies.report import labels
from core.studies.report.charts import chart, lacking
from core.studies.report.confusion import Load
from core.studies.report.scores import series
from core.studies.report.section import section
from core.studies.report.style import style
from core.studies.report.summary import summary
from core.support.atomic import writing
from core.support.language import language, translated
from core.support.markup import escaped, isolated
from core.support.messages import message
from core.support.version import version

log = logging.getLogger(__name__)

_HEAD = """\
<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
"""

_LACKS = {
    XAxis.EPOCHS: message("{run} has no epochs."),
    XAxis.SECONDS: message("{run} has no times: its curves can be drawn over epochs only."),
    XAxis.IMAGES: message("{run} does not tell how many images it has seen: its curves can be drawn over epochs only."),
}


def page(runs: Sequence[RunRecord], when: datetime, load: Load = load, axis: XAxis = XAxis.EPOCHS) -> str:
    """The report of at least one run as HTML, the runs in the order given; everything that is needed is in it.

    axis: the x axis of its drawings, epochs where no run has places on another.

    Each run's network answers its validation images once, where both are there; `load` is asked once for each data set.
    """
    whole = [run for run in runs if _is_readable(run)]
    named = [(labels.name(run), series(run)) for run in whole]
    once = lru_cache(1)(load)  # one at a time: three sets of MNIST's size are much memory
    without = [message(_LACKS[axis], run=name) for name in lacking(named, axis)]
    axis, score = XAxis.EPOCHS if len(without) == len(named) else axis, labels.score(whole)
    title = labels.name(runs[0]) if len(runs) == 1 else translated(message("{count} runs", count=len(runs)))
    by = message("A report by Backswing {version}, {when}", version=version(), when=f"{when:%Y-%m-%d %H:%M}")
    parts = [
        f"{_HEAD.format(language=language().replace('_', '-'))}<title>{escaped(title)} – Backswing</title>",
        f"<style>\n{style()}</style>\n</head>\n<body>",
        f"<h1>{isolated(title)}</h1>",
        f'<p class="date"><time datetime="{when.isoformat(timespec="minutes")}">{labels.html(by)}</time></p>',
        summary(whole) if whole else "",
        *(f"<p>{labels.html(sentence)}</p>" for sentence in without),
        *(f"<figure>{chart(kind, named, score, axis)}</figure>" for kind in ("accuracy", "cost") if whole),
        *(_section(number, run, once) for number, run in enumerate(whole)),
        *(_unreadable(run) for run in runs if run not in whole),
        "</body>\n</html>\n",
    ]
    return "\n".join(parts)


def _is_readable(run: RunRecord) -> bool:
    """Return whether the figures that all runs share can be shown of this one; else it has a section that says so."""
    try:
        series(run)
        summary([run])
    except Exception:
        log.exception("the run in %s cannot be reported", run.folder)
        return False
    return True


def _section(number: int, run: RunRecord, load: Load) -> str:
    try:
        return section(number, run, load)
    except Exception:
        log.exception("the run in %s cannot be reported", run.folder)
        return _unreadable(run, number)


def _unreadable(run: RunRecord, number: int | None = None) -> str:
    """In the place of a run's section; number: as for that, where the run has a colour."""
    mark = "" if number is None else f' id="run-{number + 1}"'
    trouble = message("The run in {folder} cannot be read.", folder=run.folder)
    return (
        f'<section{mark}><h2>{isolated(labels.name(run))}</h2><p class="trouble">{labels.html(trouble)}</p></section>'
    )


def write(path: Path, runs: Sequence[RunRecord], axis: XAxis = XAxis.EPOCHS) -> int:
    """Write the report as it is now and return its size in bytes. Raises UserError when the file cannot be written."""
    content = page(runs, datetime.now().astimezone(), axis=axis).encode()
    with writing(path) as file:
        file.write(content)
    return len(content)
