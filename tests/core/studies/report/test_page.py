"""A report is one page that any browser shows, whatever a person wrote and whatever is missing."""

import shutil
from dataclasses import replace
from itertools import count
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np
import pytest

from core.config import RunConfig
from core.data.dataset import Dataset
from core.events import Changed, EpochDone, Event, Scores
from core.storage.runs import edits, names
from core.storage.runs.record import RunRecord, read_run
from core.storage.runs.text import as_text, read_text
from core.studies.report import page as whole_page
from core.studies.report.page import write
from core.support.errors import UserError
from tests.core import tiny
from tests.core.storage.runs.kit import events, keep
from tests.core.studies.report.kit import SVG, Page, drawings, report

GOLDEN = Path(__file__).parents[2] / "storage" / "runs" / "golden" / "run-v1"
HOSTILE = '</title></style><script>alert(\'1\')</script>" onload="x" & \u202e gninrut \x1b\x00 <!-- ]]> 👩‍🔬'


def kept(happened: list[Event] | None = None, name: str = "", **settings: object) -> RunRecord:
    config = tiny.config(**settings)
    return read_run(keep(happened or events(config), config, name=name).folder)


def long_run(epochs: int, config_eta: float) -> RunRecord:
    """Made up, but for its model: as many epochs as asked for, each with other figures."""
    happened = events(tiny.config(epochs=1))
    done, random = tiny.only(EpochDone, happened)[0], np.random.default_rng(epochs)
    scores = [Scores(float(cost), 0.1, 0.5 + float(share) / 2) for cost, share in random.random((epochs, 2))]
    rows: list[Event] = [replace(done, epoch=n + 1, train=s, validation=s) for n, s in enumerate(scores)]
    return kept([happened[0], *rows, happened[-1]], eta=config_eta, epochs=epochs)


def test_a_page_of_two_runs() -> None:
    html = report(kept(name="first"), kept(name="second", eta=0.25, ema=0.9))
    page = Page(html)
    assert html.startswith("<!DOCTYPE html>")
    assert '<meta charset="utf-8">' in html
    assert "<title>2 runs – Backswing</title>" in html
    assert "2026-11-21 13:08" in page.text
    assert page.tags.index("table") < page.tags.index("figure") < page.tags.index("section")
    for words in ("Learning rate η", "0.25", "0.5", "all epochs done", "best accuracy", "last cost"):
        assert words in page.text
    assert "Changed while it ran" not in page.text
    assert "Layers" not in page.text.partition("Accuracy")[0]  # what is equal is not in the first table


def test_runs_that_were_not_computed_alike_are_said_to_differ() -> None:
    run = kept(name="here")
    there = replace(run, about=run.about.model_copy(update={"kernel": "Faraway"}))
    unlike = "These runs were not computed alike"
    assert unlike not in Page(report(run, run)).text
    assert unlike not in Page(report(run, read_run(GOLDEN))).text  # what is not known is not said
    text = Page(report(run, there)).text
    assert unlike in text
    assert "Faraway kernel" in text
    assert f"Computed by {run.about.arithmetic}." in text


def test_networks_that_predict_numbers_are_judged_by_r2() -> None:
    settings = {"data": "sales", "sizes": (2, 1), "output": "linear", "cost": "quadratic"}
    config = tiny.config()
    run = replace(read_run(keep(events(config), config, name="sold").folder), config=RunConfig().changed(**settings))
    page = Page(report(run))
    for words in ("best R²", "training R²", "validation R²", "R²"):
        assert words in page.text
    assert "ccuracy" not in page.text
    assert "accuracy or R²" in Page(report(run, kept())).text


def test_nothing_is_fetched_and_nothing_runs() -> None:
    html = report(kept(name=HOSTILE))
    page = Page(html)
    assert "script" not in page.tags
    assert all(link.startswith("#") for link in page.links)
    assert "default-src 'none'" in html
    assert "url(http" not in html
    assert "@import" not in html


def test_a_persons_words_are_shown_and_do_nothing() -> None:
    folder = kept(name=HOSTILE).folder
    run = edits.note(folder, HOSTILE + "\nsecond line")
    run = replace(run, about=run.about.model_copy(update={"name": HOSTILE, "remark": HOSTILE, "data": HOSTILE}))
    html = report(run, kept())
    page = Page(html)
    for tag in ("script", "img", "b"):
        assert tag not in page.tags
    assert page.text.count("</script>") >= 5
    assert "\x00" not in html
    assert "\x1b" not in html
    for drawing in drawings(html):
        assert "<script>alert('1')</script>" in "".join(drawing.itertext())
        assert not drawing.findall(f".//{SVG}script")


def test_the_drawings_are_xml_with_a_name_and_a_text() -> None:
    accuracy, cost = drawings(report(kept(name="one"), kept(name="two", eta=5.0)))
    for drawing in (accuracy, cost):
        ids = [element.get("id") for element in drawing.iter() if element.get("id")]
        assert (drawing.get("aria-labelledby") or "").split() == ids[:2]
        words = [text.text or "" for text in drawing.iter(f"{SVG}text")]
        assert {"one", "two", "dots: training", "epoch"} <= set(words)
        assert len(drawing.findall(f".//{SVG}g/{SVG}path")) == 4
    assert any("%" in (text.text or "") for text in accuracy.iter(f"{SVG}text"))
    assert {e.get("id") for e in accuracy.iter()} & {e.get("id") for e in cost.iter()} == {None}


def test_gaps_are_gaps() -> None:
    happened = events(tiny.config(epochs=9))
    nothing, number = Scores(np.nan, 0.0, np.nan), count(1)
    gappy = [
        replace(event, validation=nothing) if isinstance(event, EpochDone) and next(number) in (3, 4, 6) else event
        for event in happened
    ]
    html = report(kept(gappy, epochs=9))
    for drawing in drawings(html):
        _, validation = drawing.findall(f".//{SVG}g/{SVG}path")
        line = validation.get("d") or ""
        assert (line.count("M"), line.count("L"), line.count("h.1")) == (3, 3, 1)  # 1-2, 5 on its own, 7-8-9
        assert "nan" not in line
    assert "nan" not in Page(html).text


def test_the_settings_can_be_copied_and_give_them_again() -> None:
    run = kept(eta=0.25, lambda_=3.0)
    shown = Page(report(run)).text
    text = as_text(tiny.config(eta=0.25, lambda_=3.0))
    assert text in shown
    assert read_text(text)[0] == run.config
    assert "gives this curve again" in shown


def test_changes_made_while_it_ran_are_told() -> None:
    happened = events()
    happened.insert(-1, Changed(2, 3, "eta", 0.5, 0.125))
    shown = Page(report(kept(happened))).text
    assert "epoch 2, mini-batch 3: Learning rate η 0.5 → 0.125" in shown
    assert "gives this curve again" in shown
    assert "[[changes]]" in shown or "changes = [" in shown  # the text has them


def test_of_an_averaged_run_the_average_is_what_counts() -> None:
    run = read_run(GOLDEN)
    text = Page(report(run)).text
    assert run.best_accuracy == 5 / 12
    assert "41.67 %" in text
    assert "58.33 %" not in text  # the newest weights' own, which do not answer
    assert "Kept for ever.\nEven this." in text


def test_what_was_taken_for_what_adds_up() -> None:
    run = kept()
    page = Page(report(run))
    assert "On the 12 validation images of tiny, by the weights of its best epoch" in page.text
    assert run.best_accuracy is not None
    assert f"{round(12 * run.best_accuracy)} right ({100 * run.best_accuracy:.2f} %)" in page.text


def test_without_data_or_model_there_is_a_sentence() -> None:
    def gone(source: str) -> Dataset:
        raise UserError("MNIST is not <here>.")

    def other(source: str) -> Dataset:
        return tiny.dataset(train=5)

    run = kept()
    assert "MNIST is not <here>." in Page(report(run, load=gone)).text
    assert "learnt from other images" in Page(report(run, load=other)).text
    (run.folder / names.BEST).write_bytes(b"broken")
    assert "by the newest weights" in Page(report(run)).text
    (run.folder / names.BEST).unlink()
    (run.folder / names.CHECKPOINT).unlink()
    assert "The run has no model" in Page(report(run)).text


@pytest.mark.parametrize("name", [names.ABOUT, names.METRICS, names.CHANGES, "all"])
def test_what_is_broken_costs_its_part_only(name: str) -> None:
    run, good = kept(), kept(name="good")
    for path in run.folder.iterdir() if name == "all" else [run.folder / name]:
        path.write_bytes(b"\xff\x00 <broken>")
    broken = read_run(run.folder)
    html = report(broken, good)
    assert "good" in Page(html).text
    assert run.folder.name in Page(html).text
    assert len(drawings(html)) == 2
    assert broken.troubles
    assert all(trouble in Page(html).text for trouble in broken.troubles)


@pytest.mark.parametrize("part", ["series", "section"])
def test_a_fault_of_ours_in_one_run_costs_no_other(monkeypatch: pytest.MonkeyPatch, part: str) -> None:
    bad, good = kept(name="bad"), kept(name="good")
    inner = getattr(whole_page, part)

    def fail(*words: Any) -> Any:
        if bad in words:
            raise OverflowError("date value out of range")
        return inner(*words)

    monkeypatch.setattr(whole_page, part, fail)
    html = report(bad, good)
    text = Page(html).text
    assert f"The run in {bad.folder} cannot be read." in text
    assert "bad" in text
    assert "as text" in text
    assert len(drawings(html)) == 2
    alone = report(bad)
    assert "cannot be read" in Page(alone).text
    assert len(drawings(alone)) == (0 if part == "series" else 2)


def test_a_run_without_an_epoch_is_told() -> None:
    run = kept(events()[:1])
    page = Page(report(run))
    assert "interrupted" in page.text
    assert "It has no figures" in page.text


def test_ten_runs_of_400_epochs_are_small_and_quick(tmp_path: Path) -> None:
    first = long_run(400, 0.5)
    runs = [first, *(kept(events(tiny.config(epochs=1)), eta=0.01 * n) for n in range(1, 10))]
    for run in runs[1:]:
        shutil.copy(first.folder / names.METRICS, run.folder)
    runs = [read_run(run.folder) for run in runs]
    assert {run.epochs for run in runs} == {400}
    took, html = 9.0, ""
    for _ in range(3):
        began = perf_counter()
        html = report(*runs)
        took = min(took, perf_counter() - began)
    alone = report(first)
    print(f"10 runs: {len(html) / 1000:.0f} kB, {took:.2f} s; 1 run: {len(alone) / 1000:.0f} kB")  # noqa: T201  # for -s
    assert len(html.encode()) < 1_500_000
    assert took < 3
    assert Page(html).text.count("Figures, epoch by epoch") == 10


def test_a_very_long_run_is_thinned() -> None:
    html = report(long_run(5000, 0.5))
    assert "Figures, every 13 epochs" in Page(html).text
    assert len(html) < 200_000


def test_it_is_written_whole(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    run = kept(name="η ✨", data=str(tmp_path / "no data"))
    assert write(path, [run]) == path.stat().st_size
    assert "η ✨" in Page(path.read_text(encoding="utf-8")).text
    with pytest.raises(UserError, match="Could not write"):
        write(tmp_path / "none" / "report.html", [run])
