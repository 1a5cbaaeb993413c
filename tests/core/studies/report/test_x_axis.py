"""The drawings of a report over seconds of training and images seen."""

import re
from dataclasses import replace

from core.chart.x_axes import XAxis
from core.events import EpochDone, Event
from core.storage.runs import names
from core.storage.runs.record import RunRecord, read_run
from core.studies.report.page import page
from tests.core import tiny
from tests.core.storage.runs.kit import events, keep
from tests.core.studies.report.kit import WHEN, Page, load_tiny


def run(seconds: float, name: str) -> RunRecord:
    """Three epochs that took as long each."""
    happened: list[Event] = [
        replace(each, seconds=seconds) if isinstance(each, EpochDone) else each for each in events()
    ]
    return read_run(keep(happened, name=name).folder)


def without_times(name: str) -> RunRecord:
    """As a program wrote it that did not measure them."""
    found = run(1.0, name)
    path = found.folder / names.METRICS
    head, *rows = (line.split(",") for line in path.read_text().splitlines())
    at = head.index("seconds")
    path.write_text("\n".join(",".join(line[:at] + line[at + 1 :]) for line in (head, *rows)) + "\n")
    return read_run(found.folder)


def html(axis: XAxis, *runs: RunRecord) -> str:
    return page(runs, WHEN, load_tiny, axis)


def line(text: str, name: str) -> list[float]:
    """The places across of a line of the first drawing, in pixels."""
    (path,) = re.findall(rf'<path d="M([^"]*)"[^>]*><title>{name}</title>', text.partition("</figure>")[0])
    return [float(point.split()[0]) for point in path.split("L")]


def test_lines_stand_where_their_seconds_are() -> None:
    text = html(XAxis.SECONDS, run(2.0, "slow"), run(0.5, "quick"))
    slow, quick = line(text, "slow"), line(text, "quick")
    assert quick[-1] - quick[0] < (slow[-1] - slow[0]) / 3.9
    assert text.count(">seconds of training</text>") == 2
    assert "no times" not in text


def test_images_are_those_of_the_epochs() -> None:
    one, other = run(2.0, "slow"), run(0.5, "quick")
    assert line(html(XAxis.IMAGES, one, other), "slow") == line(html(XAxis.EPOCHS, one, other), "slow")
    assert html(XAxis.IMAGES, one).count(">images seen</text>") == 2


def test_a_run_without_times_is_named_and_alone_it_is_drawn_over_epochs() -> None:
    old = without_times("old")
    text = html(XAxis.SECONDS, old, run(0.5, "new"))
    assert "old has no times: its curves can be drawn over epochs only." in Page(text).text
    assert ">seconds of training</text>" in text
    alone = html(XAxis.SECONDS, old)
    assert "old has no times" in Page(alone).text
    assert ">epoch</text>" in alone
    assert "old has no times" not in Page(html(XAxis.EPOCHS, old)).text


def test_the_figures_have_seconds_and_images_by_each_epoch() -> None:
    text = html(XAxis.EPOCHS, run(2.0, "slow"))
    assert '<th scope="col">seconds of training</th><th scope="col">images seen</th>' in text
    assert f'<th scope="row">3</th><td>6.00</td><td>{3 * len(tiny.dataset().train)}</td>' in text
