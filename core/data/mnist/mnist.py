"""MNIST itself: fetched or brought along, known by the hashes of its content, loaded from where it is kept."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.data.dataset import Dataset
from core.data.mnist import files as mnist_files
from core.data.mnist.download import TIMEOUT_S, DownloadError, download, host
from core.data.mnist.files import FILES, File
from core.data.readers import contents, idx, imports
from core.linalg.arrays import Bytes, Labels
from core.support.errors import UserError

NAME = "MNIST"
MIRRORS = (
    "https://storage.googleapis.com/cvdf-datasets/mnist/",
    "https://ossci-datasets.s3.amazonaws.com/mnist/",
)
"""Each is followed by a file's name + ".gz". The first home of MNIST has refused everyone since 2021."""

_LARGEST_BODY = 64 * 1024 * 1024  # a server may unpack on the way; the largest file is 47 MB unpacked
_OR_OPEN = "or open the files you already have with File > Open data… (on the command line: data import)"

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Status:
    """What is kept in `folder`: names of the files that are good, damaged and missing; bytes on the disk."""

    folder: Path
    good: tuple[str, ...]
    damaged: tuple[str, ...]
    missing: tuple[str, ...]
    size: int

    @property
    def complete(self) -> bool:
        """Whether `load` will succeed."""
        return not self.damaged and not self.missing


def present() -> bool:
    """Whether all four files are there; at once, without looking into them (`status` does)."""
    return all(file.path.is_file() for file in FILES)


def status() -> Status:
    """What is kept, every file checked by its hash; some 0.3 s when all is there."""
    there = [file for file in FILES if file.path.is_file()]
    good = [file for file in there if mnist_files.kept(file) is not None]
    return Status(
        folder=mnist_files.folder(),
        good=tuple(file.name for file in good),
        damaged=tuple(file.name for file in there if file not in good),
        missing=tuple(file.name for file in FILES if file not in there),
        size=sum(file.path.stat().st_size for file in there),
    )


def load() -> Dataset:
    """MNIST as it is kept, checked by its hashes, in the book's split of 50 000 / 10 000 / 10 000.

    Raises UserError when it is not there yet, or when a kept file is damaged (`fetch` then replaces that file).
    """
    if not present():
        raise UserError(f"MNIST is not there yet: {mnist_files.folder()} lacks it. Fetch it (data fetch), {_OR_OPEN}.")
    content: dict[File, bytes] = {}
    for file in FILES:
        if (unpacked := mnist_files.kept(file)) is None:
            raise UserError(f"{file.path} is damaged. Fetch MNIST again (data fetch), {_OR_OPEN}.")
        content[file] = unpacked
    return _dataset(content)


def fetch(
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    mirrors: Sequence[str] = MIRRORS,
    timeout_s: tuple[float, float] = TIMEOUT_S,
) -> Dataset:
    """Fetch what is not kept yet and return MNIST. `progress(bytes done, bytes in all)` counts packed bytes.

    Each file is checked by its hash and then moved into place: a bad one is never left, a good one stays. The mirrors
    are tried in turn. Raises UserError saying what was tried; its subclass `download.Cancelled` within 0.1 s of
    `cancelled()` becoming true. Both are called by the caller's own thread.
    """
    content = {file: unpacked for file in FILES if (unpacked := mnist_files.kept(file)) is not None}
    sizes = {file: file.packed for file in FILES if file not in content}
    order, done = list(mirrors), 0

    def report(file: File, size: int, total: int) -> None:
        sizes[file] = max(size, total or file.packed)
        if progress:
            progress(done + size, sum(sizes.values()))

    for file in tuple(sizes):
        content[file], mirror = _from_mirrors(file, order, report, cancelled, timeout_s)
        order.sort(key=mirror.__ne__)  # who answered is asked first: the other may take its time to fail
        mnist_files.keep({file: content[file]})
        done += sizes[file]
    return _dataset(content)


def install(sources: Sequence[Path]) -> Dataset:
    """Keep MNIST from files a person has, in any form `imports.read` knows: all four files or none.

    Raises UserError when they cannot be read, hold something other than MNIST, or cannot be written.
    """
    data = imports.read(sources)
    if not keep(data):
        raise UserError(
            f"{', '.join(map(str, sources))} can be read, but its content is not MNIST's, so it was not kept as MNIST. "
            "To train on it where it is, open it as a data set (on the command line: --data)."
        )
    return load()


def keep(data: Dataset) -> bool:
    """Keep `data`, all four files or none, if it is MNIST; returns whether it is. Raises UserError: not written."""
    content = dict(zip(FILES, _encoded(data), strict=True))
    is_mnist = all(file.is_in(unpacked) for file, unpacked in content.items())
    if is_mnist:
        mnist_files.keep(content)
    return is_mnist


def _dataset(content: dict[File, bytes]) -> Dataset:
    train_images, train_labels, test_images, test_labels = (idx.decode(content[file], file.name) for file in FILES)
    return imports.dataset(NAME, (train_images, train_labels), (test_images, test_labels), mnist_files.folder())


def _encoded(data: Dataset) -> tuple[bytes, ...]:
    """The four files of any data set, in the order of FILES."""

    def files(images: Sequence[Bytes], labels: Sequence[Labels]) -> tuple[bytes, bytes]:
        pixels = np.concatenate(images).reshape(-1, imports.SIDE, imports.SIDE)
        return idx.encode(pixels), idx.encode(np.concatenate(labels).astype(np.uint8))

    train, validation, test = data.train, data.validation, data.test
    return (
        *files((train.images, validation.images), (train.labels, validation.labels)),
        *files((test.images,), (test.labels,)),
    )


def _from_mirrors(
    file: File,
    mirrors: Sequence[str],
    report: Callable[[File, int, int], None],
    cancelled: Callable[[], bool],
    timeout_s: tuple[float, float],
) -> tuple[bytes, str]:
    """A file's content, unpacked and right, and the mirror that gave it."""
    failures = []
    for mirror in mirrors:
        try:
            body = download(
                f"{mirror}{file.name}.gz", _LARGEST_BODY, lambda *sizes: report(file, *sizes), cancelled, timeout_s
            )
            return _checked(file, body), mirror
        except DownloadError as error:
            failures.append(f"{host(mirror)} {error}")
    raise UserError(
        f"Could not fetch {file.name}.gz: {'; '.join(failures)}. Check the connection and try again, {_OR_OPEN}."
    )


def _checked(file: File, body: bytes) -> bytes:
    head = contents.peek(body)
    if not idx.is_idx(head):
        raise DownloadError(f"sent {contents.looks_like(head)} in its place")
    try:
        content = contents.unpacked(body, file.size, file.name)
    except UserError as error:
        raise DownloadError("sent a file that is cut or damaged") from error
    if not file.is_in(content):
        raise DownloadError("sent other data in its place")
    return content
