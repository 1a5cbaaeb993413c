"""The exam plays digits through the real canvas and tells what the window answered."""

import numpy as np
import pytest
from PySide6.QtGui import QImage

from core.checkpoint import Checkpoint
from core.config import RunConfig
from core.data.dataset import Dataset, Split
from core.events import Finished
from core.ink import render
from core.ink.strokes import Drawing, write_drawings
from core.storage import model
from core.trainer import train
from gui.tools import exam
from gui.tools.exam_report import Answer, sheet, table
from gui.widgets.canvas.canvas import DigitCanvas

LINE = (np.array([(500.0, 0.0), (480.0, 300.0), (500.0, 1000.0)]),)
RING = (np.array([(500 + 400 * np.sin(t), 500 - 500 * np.cos(t)) for t in np.linspace(0, 6.2, 30)]),)
CROSS = (np.array([(0.0, 0.0), (1000.0, 1000.0)]), np.array([(1000.0, 0.0), (0.0, 1000.0)]))
SHAPES = {0: RING, 1: LINE, 4: CROSS}


@pytest.fixture(scope="module")
def checkpoint() -> Checkpoint:
    """Reads a ring as 0, a line as 1 and a cross as 4."""
    images = np.stack([render(shape) for shape in SHAPES.values()] * 15)
    split = Split(images, np.array(list(SHAPES) * 15))
    *_, end = train(RunConfig(sizes=(784, 10), epochs=20, lambda_=0), Dataset("shapes", split, split, split))
    assert isinstance(end, Finished)
    return end.checkpoint


@pytest.fixture
def strokes_file(tmp_path):
    """Six right labels by two providers, and a cross that claims to be an 8."""
    drawings = [Drawing(shape, label, f"{name}-{label}", "", name) for name in "ab" for label, shape in SHAPES.items()]
    path = tmp_path / "few.jsonl"
    write_drawings(path, [*drawings, Drawing(CROSS, 8, "liar", "", "b")])
    return path


@pytest.fixture
def model_file(tmp_path, checkpoint):
    path = tmp_path / "tiny.safetensors"
    model.save(path, model.Model(checkpoint))
    return path


def test_it_tells_accuracy_and_draws_the_mistakes(model_file, strokes_file, tmp_path, capsys):
    out = tmp_path / "mistakes.png"
    words = ["--model", str(model_file), "--strokes", str(strokes_file), "--sheet", str(out)]
    assert exam.main(words) == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert ["all", "digits", "85.71", "%", "6", "7", "4:1"] in lines
    assert ["8", "0.00", "%", "0", "1", "4:1"] in lines
    assert ["a", "100.00", "%", "3", "3"] in lines
    assert ["b", "75.00", "%", "3", "4", "4:1"] in lines
    assert not QImage(str(out)).isNull()


@pytest.mark.parametrize("words", [["--size", "0.3", "--at", "0,1"], ["--size", "1"], ["--jitter", "3"]])
def test_place_and_size_are_no_obstacle(model_file, strokes_file, capsys, words):
    assert exam.main(["--model", str(model_file), "--strokes", str(strokes_file), *words]) == 0
    assert "85.71 %" in capsys.readouterr().out


def test_the_drawing_goes_through_the_mouse(checkpoint, monkeypatch, qtbot):
    monkeypatch.setattr(DigitCanvas, "set_strokes", lambda *_: pytest.fail("went around the mouse"))
    panel = exam.make_panel(checkpoint.network)
    qtbot.addWidget(panel)
    finished = []
    panel.canvas.strokeFinished.connect(lambda: finished.append(len(panel.canvas.strokes())))
    answers = exam.answer_all(panel, checkpoint.network, [(Drawing(CROSS, 4), exam.placed(CROSS))])
    answer = next(answers)
    assert finished == [1, 2]
    assert (answer.digit, answer.is_right) == (4, True)
    assert answer.pixels.max() == 255
    assert answer.share == pytest.approx(checkpoint.network.confidences(answer.pixels[None])[0].max())


@pytest.mark.parametrize("size", [0.3, 0.7, 1.0])
@pytest.mark.parametrize("at", [(0.5, 0.5), (0.0, 0.0), (1.0, 0.2)])
def test_what_is_placed_keeps_its_aspect_and_stays_on_the_paper(size, at):
    points = np.concatenate(exam.placed(RING, size, at))
    span, before = np.ptp(points, axis=0), np.ptp(RING[0], axis=0)
    assert span.max() == pytest.approx(size)
    assert span[0] / span[1] == pytest.approx(before[0] / before[1])
    assert points.min() >= -1e-9
    assert points.max() <= 1 + 1e-9


def test_a_dot_is_placed_too():
    np.testing.assert_allclose(exam.placed([np.array([(7.0, 7.0)])], 0.5, (0.2, 0.3))[0], [(0.2, 0.3)])


def test_the_same_seed_places_alike():
    drawings = [Drawing(LINE, 1), Drawing(RING, 0)]
    first, again, other = (
        np.concatenate([stroke for _, strokes in exam.jittered(drawings, seed) for stroke in strokes])
        for seed in (1, 1, 2)
    )
    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first, other)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--model", "nowhere.safetensors"], "nowhere.safetensors does not exist"),
        (["--strokes", "nowhere.jsonl"], "Could not read nowhere.jsonl"),
        ([], "Name a file with --strokes"),
    ],
)
def test_what_is_missing_is_told_in_a_sentence(model_file, capsys, monkeypatch, words, sentence):
    monkeypatch.delenv("BACKSWING_STROKES", raising=False)
    assert exam.main(["--model", str(model_file), *words]) == 1
    assert sentence in capsys.readouterr().err


def test_the_model_that_ships_is_missed_in_a_sentence(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(exam, "MODEL", tmp_path / "model.safetensors")
    assert exam.main([]) == 1
    assert "The model that ships" in capsys.readouterr().err


def test_unlabelled_digits_are_no_exam(model_file, tmp_path, capsys):
    path = tmp_path / "unknown.jsonl"
    write_drawings(path, [Drawing(LINE)])
    assert exam.main(["--model", str(model_file), "--strokes", str(path)]) == 1
    assert 'no drawing with a "label"' in capsys.readouterr().err


def test_a_sheet_without_mistakes_says_so_and_a_full_one_grows(dressed):
    wrong = Answer(Drawing(LINE, 7, "someone/7"), render(LINE), 1, 0.8)
    assert sheet([]).width() > 0
    assert sheet([wrong] * 25).height() > sheet([wrong] * 9).height()
    assert "1:1" in table([wrong])
