"""The question for a newer version: nothing is asked by itself, one request, and every answer becomes a sentence."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from core.support.errors import UserError
from core.support.version import notice, project_url, version
from gui.help.newest_version import VARIABLE, address, is_newer, newest_version
from gui.help.updates import Updates, UpdatesDialog, is_asked_at_start
from gui.window.main_window import MainWindow

QUICK = (0.3, 0.3)


@pytest.mark.parametrize("url", ["https://[x", "https://", "nowhere", "http://example.org/newest"])
def test_an_address_that_is_none_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    monkeypatch.setenv(VARIABLE, url)
    updates = Updates()
    dialog = UpdatesDialog(updates)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(updates.told) as told:
        updates.ask()
    assert told.args == [f"The address for updates, {url}, is none that begins with https://. Nothing was asked."]
    assert dialog.findChild(QLabel, "updatesAnswer").text() == told.args[0]
    updates.close()


class Server(ThreadingHTTPServer):
    """Server on this computer that gives one answer and notes what it was asked."""

    daemon_threads = True

    def __init__(self, body: bytes, status: int = 200, **headers: str) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answer, self.asked, self.stalls = (status, headers, body), list[Any](), threading.Event()
        self.stalls.set()
        self.url = f"http://127.0.0.1:{self.server_address[1]}/newest"


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        self.server.asked.append((self.path, dict(self.headers)))
        self.server.stalls.wait(5)
        status, headers, body = self.server.answer
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    one = Server(b'{"version": "99.1.0"}')
    thread = threading.Thread(target=one.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    monkeypatch.setenv(VARIABLE, one.url)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    yield one
    one.stalls.set()
    one.shutdown()
    thread.join()
    one.server_close()


@pytest.mark.parametrize(
    "answer", [{"version": "99.1.0"}, {"info": {"version": "99.1.0"}, "releases": {}}, {"tag_name": "v99.1.0"}]
)
def test_the_version_of_an_answer_is_read(server: Server, answer: object) -> None:
    server.answer = (200, {}, json.dumps(answer).encode())
    assert newest_version(server.url) == "99.1.0"


def test_one_request_is_sent_and_says_no_more_than_the_version(server: Server) -> None:
    newest_version(server.url)
    [(path, headers)] = server.asked
    assert path == "/newest"
    assert headers["User-Agent"] == f"Backswing/{version()}"
    assert set(headers) <= {"Host", "User-Agent", "Accept", "Accept-Encoding", "Connection"}


@pytest.mark.parametrize(
    ("status", "headers", "body", "words"),
    [
        (404, {}, b"", "answered 404"),
        (302, {"Location": "/other"}, b"", "leads to another address"),
        (200, {}, b"<html>", "did not answer with a version"),
        (200, {}, b"[1]", "did not answer with a version"),
        (200, {}, b'{"version": "; rm -rf"}', "did not answer with a version"),
        (200, {}, b"[" * 100_000, "did not answer with a version"),
        (200, {}, b" " * 2_000_000, "sent more"),
    ],
)
def test_a_bad_answer_is_one_sentence(
    server: Server, status: int, headers: dict[str, str], body: bytes, words: str
) -> None:
    server.answer = (status, headers, body)
    with pytest.raises(UserError, match=words) as caught:
        newest_version(server.url)
    assert str(caught.value).startswith("127.0.0.1")
    assert "\n" not in str(caught.value)
    assert len(server.asked) == 1


def test_no_answer_is_one_sentence(server: Server) -> None:
    server.stalls.clear()
    with pytest.raises(UserError, match="did not answer in time"):
        newest_version(server.url, timeout_s=QUICK)
    with pytest.raises(UserError, match="could not be reached"):
        newest_version("http://127.0.0.1:1/")
    with pytest.raises(UserError, match="https://"):
        newest_version("http://example.org/newest")


@pytest.mark.parametrize(
    ("other", "newer"), [("99.0.0", True), ("0.0.1", False), (version(), False), (version() + ".1", True)]
)
def test_a_version_is_newer_by_its_numbers(other: str, newer: bool) -> None:
    assert is_newer(other) is newer


def test_without_an_address_the_dialog_says_so_and_can_ask_nothing(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    assert (address(), project_url("Updates")) == ("", "")
    dialog = UpdatesDialog(Updates())
    qtbot.addWidget(dialog)
    words, ask, at_start = parts(dialog)
    assert "knows no address" in words.text()
    assert not ask.isEnabled()
    assert not at_start.isEnabled()


def parts(dialog: UpdatesDialog) -> tuple[QLabel, QPushButton, QCheckBox]:
    words, ask = dialog.findChild(QLabel, "updatesLabel"), dialog.findChild(QPushButton, "askUpdatesButton")
    at_start = dialog.findChild(QCheckBox, "askAtStartBox")
    assert isinstance(words, QLabel)
    assert isinstance(ask, QPushButton)
    assert isinstance(at_start, QCheckBox)
    return words, ask, at_start


def test_the_dialog_says_whom_it_asks_and_asks_at_a_click(qtbot: QtBot, server: Server) -> None:
    updates = Updates()
    dialog = UpdatesDialog(updates)
    qtbot.addWidget(dialog)
    words, ask, at_start = parts(dialog)
    assert server.url in words.text()
    assert not at_start.isChecked()
    assert server.asked == []
    with qtbot.waitSignal(updates.told) as told:
        ask.click()
    assert told.args == [f"Backswing 99.1.0 is there; this is {version()}."]
    answer = dialog.findChild(QLabel, "updatesAnswer")
    assert isinstance(answer, QLabel)
    assert answer.text() == told.args[0]
    server.answer = (500, {}, b"")
    with qtbot.waitSignal(updates.told) as told:
        ask.click()
    assert "answered 500" in answer.text()
    assert ask.isEnabled()
    updates.close()


def test_a_start_asks_nothing_until_that_is_ticked(qtbot: QtBot, server: Server, window: MainWindow) -> None:
    window.help_menu.ask_at_start()
    assert not is_asked_at_start()
    assert server.asked == []
    window.help_menu.show_updates()
    [dialog] = window.findChildren(UpdatesDialog)
    parts(dialog)[2].click()
    assert is_asked_at_start()
    assert server.asked == []
    with qtbot.waitSignal(window.help_menu.said) as said:
        window.help_menu.ask_at_start()
    assert said.args is not None
    assert "99.1.0" in said.args[0]
    parts(dialog)[2].click()
    assert not is_asked_at_start()
    dialog.close()
    window.help_menu.close()


def test_about_says_what_runs_here_and_under_which_licences(window: MainWindow) -> None:
    window.help_menu.show_about()
    box = window.findChild(QMessageBox, "aboutBox")
    assert isinstance(box, QMessageBox)
    for word in (version(), "NumPy", "Python", "Qt", "Your data", "MIT"):
        assert word in box.text(), word
    assert box.detailedText() == notice()
    assert "pyside6-essentials: " in box.detailedText()
    box.close()
