"""The whole report: what differs, the curves, then each run."""

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from core.data.sources import load
from core.storage.runs.record import RunRecord
from core.studies.report import labels
from core.studies.report.charts import chart
from core.studies.report.confusion import Load
from core.studies.report.scores import series
from core.studies.report.section import section
from core.studies.report.style import style
from core.studies.report.summary import summary
from core.support.atomic import writing
from core.support.markup import escaped, isolated
from core.support.version import version

_HEAD = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
"""


def page(runs: Sequence[RunRecord], when: datetime, load: Load = load) -> str:
    """The report of at least one run as HTML, the runs in the order given; everything that is needed is in it.

    Each run's network answers its validation images once, where both are there; `load` is asked once for each data set.
    """
    named = [(labels.name(run), series(run)) for run in runs]
    once = lru_cache(1)(load)  # one at a time: three sets of MNIST's size are much memory
    title = f"{named[0][0]}" if len(runs) == 1 else f"{len(runs)} runs"
    parts = [
        f"{_HEAD}<title>{escaped(title)} – Backswing</title>",
        f"<style>\n{style()}</style>\n</head>\n<body>",
        f'<h1>{isolated(title)}</h1>\n<p class="date">A report by Backswing {escaped(version())}, '
        f'<time datetime="{when.isoformat(timespec="minutes")}">{when:%Y-%m-%d %H:%M}</time></p>',
        summary(runs),
        *(f"<figure>{chart(kind, named, labels.score(runs))}</figure>" for kind in ("accuracy", "cost")),
        *(section(number, run, once) for number, run in enumerate(runs)),
        "</body>\n</html>\n",
    ]
    return "\n".join(parts)


def write(path: Path, runs: Sequence[RunRecord]) -> int:
    """Write the report as it is now and return its size in bytes. Raises UserError when the file cannot be written."""
    content = page(runs, datetime.now().astimezone()).encode()
    with writing(path) as file:
        file.write(content)
    return len(content)
