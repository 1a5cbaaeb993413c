import gzip
import io
import socket
from pathlib import Path

import pytest
import requests

from core.data.mnist import download, mnist
from core.data.mnist import files as mnist_files
from core.data.readers import idx, imports
from core.support.errors import UserError
from tests.core.data import forms
from tests.core.data.conftest import Server

Tiny = tuple[forms.Pair, forms.Pair]
QUICK_S, PATIENT_S = (5.0, 0.5), (60.0, 60.0)


def left_behind() -> list[Path]:
    return sorted(mnist_files.folder().glob("*")) + sorted(mnist_files.folder().glob(".*"))


def refused() -> str:
    """Return an address without a server."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{held.getsockname()[1]}/"


@pytest.mark.parametrize("behaviour", ["good", "plain", "encoded", "moved"])
def test_what_is_fetched_is_kept_and_loaded(server: Server, tiny_mnist: dict[str, bytes], behaviour: str) -> None:
    fetched = mnist.fetch(mirrors=[server(behaviour)])
    assert fetched.name == "MNIST"
    assert mnist.load().fingerprint == fetched.fingerprint
    assert mnist.status().complete
    assert [path.name for path in left_behind()] == sorted(f"{name}.gz" for name in tiny_mnist)


BAD = {
    "page": "sent a web page instead",
    "forbidden": "answered 403",
    "cut": "broke off",
    "half": "incomplete or damaged",
    "damaged": "incomplete or damaged",
    "other": "sent other data",
    "longer": "incomplete or damaged",
    "nothing": "sent an empty file",
    "circle": "redirects endlessly",
    "stall": "did not answer in time",
}


@pytest.mark.parametrize(("behaviour", "says"), BAD.items(), ids=BAD)
def test_a_bad_mirror_is_passed_over_and_leaves_nothing(server: Server, behaviour: str, says: str) -> None:
    timeout_s = QUICK_S if behaviour == "stall" else PATIENT_S
    with pytest.raises(UserError) as told:
        mnist.fetch(mirrors=[server(behaviour), refused()], timeout_s=timeout_s)
    assert says in str(told.value)
    assert "could not be reached" in str(told.value)
    assert "Data > Open data…" in str(told.value)
    assert left_behind() == []
    assert len(mnist.fetch(mirrors=[server(behaviour), server("good")], timeout_s=timeout_s).train) == 50


def test_a_head_that_never_ends_is_given_up(server: Server) -> None:
    with pytest.raises(UserError, match=r"did not answer in time; .* could not be reached"):
        mnist.fetch(mirrors=[server("dripping_head"), refused()], timeout_s=(0.2, 0.2))


def test_a_body_that_drips_is_given_up(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download, "SPEED_S", 0.3)
    with pytest.raises(UserError, match=r"sent less than 10 kB a second; .* could not be reached"):
        mnist.fetch(mirrors=[server("dripping"), refused()])


def test_a_server_cannot_speak_to_the_terminal(server: Server) -> None:
    with pytest.raises(UserError, match="answered 503 ") as told:
        mnist.fetch(mirrors=[server("coloured")])
    assert str(told.value).isprintable()


@pytest.mark.parametrize("target", ["http://b.example/", "HTTP://a.example/x", "ftp://a.example/x", " http:/a.example"])
def test_an_encrypted_address_never_leads_to_one_that_is_not(target: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def send(adapter: object, request: requests.PreparedRequest, **_: object) -> requests.Response:
        asked.append(request.url)
        answer = requests.Response()
        answer.status_code, answer.url, answer.request = 302, str(request.url), request
        answer.headers["location"], answer.raw = target, io.BytesIO()
        return answer

    monkeypatch.setattr(requests.adapters.HTTPAdapter, "send", send)
    with pytest.raises(download.DownloadError, match="without encryption"):
        download.download("https://a.example/x", 10, lambda *_: None, lambda: False)
    assert asked == ["https://a.example/x"]


@pytest.fixture
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download, "_CHUNK", 2)  # what came of a chunk that is cut is lost, and these files are small


@pytest.mark.usefixtures("small_chunks")
@pytest.mark.parametrize("behaviour", ["crumbs", "changing"])
def test_a_transfer_that_is_cut_goes_on_where_it_was_cut(server: Server, behaviour: str) -> None:
    assert len(mnist.fetch(mirrors=[server(behaviour)]).train) == 50
    assert mnist.status().complete


@pytest.mark.usefixtures("small_chunks")
def test_what_came_before_a_cut_is_not_sent_again(server: Server) -> None:
    seen: list[tuple[int, int]] = []
    mnist.fetch(lambda *sizes: seen.append(sizes), mirrors=[server("crumbs")])
    assert [server.asked.count(f"/crumbs/{file.name}.gz") for file in mnist_files.FILES] == [3] * 4
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert seen[-1][0] == seen[-1][1]


def test_every_shipped_mirror_is_asked_over_https_only() -> None:
    assert mnist.MIRRORS
    assert all(mirror.startswith("https://") and mirror.endswith("/") for mirror in mnist.MIRRORS)


def test_the_systems_proxy_is_asked_and_named_when_it_fails(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "")
    monkeypatch.setenv("http_proxy", refused())
    with pytest.raises(UserError, match="through the proxy"):
        mnist.fetch(mirrors=[server("good")])
    assert server.asked == []


def test_a_mirror_that_failed_is_not_waited_for_again(server: Server) -> None:
    mnist.fetch(mirrors=[server("forbidden"), server("good")])
    assert sum("/forbidden/" in path for path in server.asked) == 1


def test_a_body_without_end_is_given_up(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mnist, "_LARGEST_BODY", 1_000)
    with pytest.raises(UserError, match="more than the file's size"):
        mnist.fetch(mirrors=[server("good")])


def test_only_what_is_missing_or_damaged_is_fetched(server: Server, tiny_mnist: dict[str, bytes]) -> None:
    mnist.fetch(mirrors=[server("good")])
    lost, damaged = mnist_files.FILES[1], mnist_files.FILES[2]
    lost.path.unlink()
    damaged.path.write_bytes(damaged.path.read_bytes()[:-30])
    assert mnist.status().missing == (lost.name,)
    assert mnist.status().damaged == (damaged.name,)
    server.asked.clear()
    mnist.fetch(mirrors=[server("good")])
    assert server.asked == [f"/good/{file.name}.gz" for file in (lost, damaged)]
    assert mnist.status().complete


def test_progress_rises_to_the_whole(server: Server) -> None:
    seen: list[tuple[int, int]] = []
    mnist.fetch(lambda *sizes: seen.append(sizes), mirrors=[server("good")])
    assert seen == sorted(seen)
    assert seen[-1][0] == seen[-1][1] > 0


def test_cancel_in_mid_file_does_not_wait_for_the_server(server: Server) -> None:
    seen: list[int] = []
    with pytest.raises(download.Cancelled):
        mnist.fetch(lambda done, _: seen.append(done), lambda: bool(seen and seen[-1]), [server("stall")])
    assert not server.release.is_set()  # the server still held its answer back
    assert left_behind() == []


def test_cancel_before_the_start(server: Server) -> None:
    with pytest.raises(download.Cancelled):
        mnist.fetch(cancelled=lambda: True, mirrors=[server("good")])
    assert left_behind() == []


def test_a_folder_that_cannot_be_made_is_told(server: Server, own_home: Path) -> None:
    own_home.mkdir()
    (own_home / "data").write_text("a file where the folder should be")
    with pytest.raises(UserError, match="Could not create the folder"):
        mnist.fetch(mirrors=[server("good")])


def test_load_says_how_to_get_it() -> None:
    assert not mnist.present()
    with pytest.raises(UserError, match=r"data fetch.*Data > Open data…"):
        mnist.load()


def test_a_kept_file_that_rotted_is_told(server: Server) -> None:
    mnist.fetch(mirrors=[server("good")])
    path = mnist_files.FILES[0].path
    path.write_bytes(gzip.compress(bytes(100)))
    with pytest.raises(UserError, match=f"{path} is damaged. Download MNIST again"):
        mnist.load()


def test_install_keeps_mnist_from_any_form(tmp_path: Path, tiny_mnist: dict[str, bytes], tiny: Tiny) -> None:
    folder = tmp_path / "set"
    pickled = tmp_path / "book.pkl"
    pickled.write_bytes(forms.book_pickle(*tiny))
    for sources in (
        forms.write_idx(folder, *tiny, packed=False),
        [forms.write_npz(tmp_path / "k.npz", *tiny)],
        [pickled],
    ):
        installed = mnist.install(sources)
        assert mnist.load().fingerprint == installed.fingerprint
        assert mnist.status().complete
        for path in left_behind():
            path.unlink()


def test_install_refuses_other_content_and_keeps_nothing(
    tmp_path: Path, tiny_mnist: dict[str, bytes], tiny: Tiny
) -> None:
    forms.write_idx(tmp_path / "other", tiny[0], forms.digits(12, seed=9))
    assert len(imports.read([tmp_path / "other"]).test) == 12
    with pytest.raises(UserError, match=r"not MNIST,.*--data"):
        mnist.install([tmp_path / "other"])
    assert left_behind() == []


def test_keeping_is_all_or_none(tiny_mnist: dict[str, bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    packed = iter([b"1", b"2", b"3"])
    monkeypatch.setattr(gzip, "compress", lambda *_, **__: next(packed))  # the fourth fails
    with pytest.raises(StopIteration):
        mnist_files.keep({file: tiny_mnist[file.name] for file in mnist_files.FILES})
    assert left_behind() == []


def test_the_real_files_have_the_published_hashes(mnist_folder: Path) -> None:
    for file in mnist_files.FILES:
        content = gzip.decompress((mnist_folder / f"{file.name}.gz").read_bytes())
        assert file.is_in(content)
        assert idx.encode(idx.decode(content, file.name)) == content


@pytest.mark.slow
def test_the_real_mnist_is_installed_and_loaded(mnist_folder: Path) -> None:
    installed = mnist.install([mnist_folder])
    assert mnist.status().complete
    assert mnist.load().fingerprint == installed.fingerprint == imports.read([mnist_folder]).fingerprint
