"""The program `backswing`: a command, also behind a language, is for the command line, the rest for the window."""

import pytest

from backswing import __main__ as program


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ([], "window"),
        (["a.safetensors"], "window"),
        (["--lang", "de"], "window"),
        (["--lang=de", "a.safetensors"], "window"),
        (["--lang", "de", "data", "status"], "command line"),
        (["--lang=de", "--version"], "command line"),
        (["data", "--lang", "de"], "command line"),
        (["--help"], "command line"),
    ],
)
def test_words_find_their_way(words: list[str], place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = []
    monkeypatch.setattr("sys.argv", ["backswing", *words])
    monkeypatch.setattr(program, "run", lambda given: gone.append(("command line", given)))
    monkeypatch.setattr(program, "open_window", lambda: gone.append(("window", words)))
    program.main()
    assert gone == [(place, words)]
