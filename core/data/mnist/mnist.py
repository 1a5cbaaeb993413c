"""MNIST: downloaded or imported, verified by hashes of its content, loaded from its folder."""

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
from core.support.messages import joined, message

NAME = "MNIST"
MIRRORS = (
    "https://storage.googleapis.com/cvdf-datasets/mnist/",
    "https://ossci-datasets.s3.amazonaws.com/mnist/",
)
"""URLs, to be followed by a file's name + ".gz". MNIST's original site has refused downloads since 2021."""

_LARGEST_BODY = 64 * 1024 * 1024  # a server may send unpacked data; the largest file is 47 MB unpacked
_OR_OPEN = message("or open the files you already have with Data > Open data… (on the command line: data import)")

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class MnistStatus:
    """Status of MNIST in `folder`: names of good, damaged and missing files; size: bytes on the disk."""

    folder: Path
    good: tuple[str, ...]
    damaged: tuple[str, ...]
    missing: tuple[str, ...]
    size: int

    @property
    def complete(self) -> bool:
        """True if all files are good."""
        return not self.damaged and not self.missing


def present() -> bool:
    """Return whether all four files exist, without reading them (`status` does)."""
    return all(file.path.is_file() for file in FILES)


def status() -> MnistStatus:
    """Return the status of MNIST with every file's hash checked; takes about 0.3 s."""
    there = [file for file in FILES if file.path.is_file()]
    good = [file for file in there if mnist_files.kept(file) is not None]
    return MnistStatus(
        folder=mnist_files.folder(),
        good=tuple(file.name for file in good),
        damaged=tuple(file.name for file in there if file not in good),
        missing=tuple(file.name for file in FILES if file not in there),
        size=sum(file.path.stat().st_size for file in there),
    )


def load() -> Dataset:
    """Load the stored MNIST, with hashes checked, in the book's split of 50 000 / 10 000 / 10 000.

    Raises UserError when MNIST has not been downloaded, or when a file is damaged (`fetch` then replaces that file).
    """
    if not present():
        folder = mnist_files.folder()
        raise UserError(
            message(
                "MNIST has not been downloaded to {folder} yet. Download it (data fetch), {or_open}.",
                folder=folder,
                or_open=_OR_OPEN,
            )
        )
    content: dict[File, bytes] = {}
    for file in FILES:
        if (unpacked := mnist_files.kept(file)) is None:
            raise UserError(
                message(
                    "{path} is damaged. Download MNIST again (data fetch), {or_open}.", path=file.path, or_open=_OR_OPEN
                )
            )
        content[file] = unpacked
    return _dataset(content)


def fetch(
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    mirrors: Sequence[str] = MIRRORS,
    timeout_s: tuple[float, float] = TIMEOUT_S,
) -> Dataset:
    """Download the missing files and return MNIST. `progress(bytes done, total bytes)` counts packed bytes.

    Each file's hash is checked before the file is stored. The mirrors are tried in turn. Raises UserError, which says
    what was tried, and its subclass `download.Cancelled` within 0.1 s of `cancelled()` becoming true. progress and
    cancelled are called in the caller's thread.
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
        order.sort(key=mirror.__ne__)  # the working mirror first: others may take long to fail
        mnist_files.keep({file: content[file]})
        done += sizes[file]
    return _dataset(content)


def install(sources: Sequence[Path]) -> Dataset:
    """Store MNIST from a person's files, in any format of `imports.read`: all four files or none.

    Raises UserError when they cannot be read, contain other data, or cannot be written.
    """
    data = imports.read(sources)
    if not keep(data):
        raise UserError(
            message(
                "{files} is readable but is not MNIST, so it was not stored as MNIST. To train on it, open it as a "
                "data set (on the command line: --data).",
                files=", ".join(map(str, sources)),
            )
        )
    return load()


def keep(data: Dataset) -> bool:
    """Store `data`, all four files or none, if it is MNIST; return whether it is. Raises UserError if writing fails."""
    content = dict(zip(FILES, _encoded(data), strict=True))
    is_mnist = all(file.is_in(unpacked) for file, unpacked in content.items())
    if is_mnist:
        mnist_files.keep(content)
    return is_mnist


def _dataset(content: dict[File, bytes]) -> Dataset:
    train_images, train_labels, test_images, test_labels = (idx.decode(content[file], file.name) for file in FILES)
    return imports.dataset(NAME, (train_images, train_labels), (test_images, test_labels), mnist_files.folder())


def _encoded(data: Dataset) -> tuple[bytes, ...]:
    """Return the contents of the four files for any data set, in the order of FILES."""

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
    """Return a file's verified, unpacked content and the mirror that sent it."""
    failures = []
    for mirror in mirrors:
        try:
            body = download(
                f"{mirror}{file.name}.gz", _LARGEST_BODY, lambda *sizes: report(file, *sizes), cancelled, timeout_s
            )
            return _checked(file, body), mirror
        except DownloadError as error:
            failures.append(message("{server} {failed}", server=host(mirror), failed=str(error)))
    raise UserError(
        message(
            "Could not download {file}: {why}. Check the connection and try again, {or_open}.",
            file=f"{file.name}.gz",
            why=joined(failures, "{first}; {second}"),
            or_open=_OR_OPEN,
        )
    )


def _checked(file: File, body: bytes) -> bytes:
    head = contents.peek(body)
    if not idx.is_idx(head):
        raise DownloadError(message("sent {kind} instead", kind=contents.looks_like(head)))
    try:
        content = contents.unpacked(body, file.size, file.name)
    except UserError as error:
        raise DownloadError(message("sent an incomplete or damaged file")) from error
    if not file.is_in(content):
        raise DownloadError(message("sent other data instead"))
    return content
