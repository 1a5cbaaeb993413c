"""Question for the newest version of Backswing: one request, to an address that is nowhere by default."""

import json
import os
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from core.data.mnist.download import TIMEOUT_S, DownloadError, download, host
from core.support.errors import UserError
from core.support.language import translated
from core.support.version import project_url, version

_tr = QCoreApplication.translate

VARIABLE = "BACKSWING_UPDATES"
LABEL = "Updates"
"""Name of the address among the project's URLs in pyproject.toml."""

LARGEST = 1024 * 1024
"""Limit of bytes of an answer: a registry's page on a package can have some hundred kilobytes."""

_VERSION = re.compile(r"v?(\d{1,6}(?:\.\d{1,6}){1,3})")


def address() -> str:
    """Return the address that is asked: BACKSWING_UPDATES, else what the project's metadata name, else ""."""
    return os.environ.get(VARIABLE) or project_url(LABEL)


def newest_version(
    url: str, cancelled: Callable[[], bool] = lambda: False, timeout_s: tuple[float, float] = TIMEOUT_S
) -> str:
    """Ask `url` and return the version in its answer, such as "0.2.0".

    The answer is a JSON object with the version under "version", "tag_name" or, within "info", "version". No redirect
    is followed. Raises UserError, one sentence, and Cancelled.
    """
    if not _may_be_asked(url):
        words = _tr(
            "NewestVersion", "The address for updates, {url}, is none that begins with https://. Nothing was asked."
        )
        raise UserError(words.format(url=url))
    try:
        content = download(url, LARGEST, lambda *_: None, cancelled, timeout_s, once=f"Backswing/{version()}")
    except DownloadError as error:
        words = _tr("NewestVersion", "{server} {failed}, so the newest version is not known. Try again later.")
        raise UserError(words.format(server=host(url), failed=translated(error))) from None
    found = _VERSION.fullmatch(_told(content))
    if not found:
        words = _tr("NewestVersion", "{server} did not answer with a version. Nothing was changed.")
        raise UserError(words.format(server=host(url)))
    return found[1]


def is_newer(other: str) -> bool:
    """Return whether a version is newer than this Backswing."""
    return _numbers(other) > _numbers(version())


def _may_be_asked(url: str) -> bool:
    """Return whether an address is one of the web with encryption, or of this computer."""
    try:
        parts = urlsplit(url)
    except ValueError:  # such as "https://[x"
        return False
    return bool(parts.netloc) and (parts.scheme == "https" or parts.hostname in ("localhost", "127.0.0.1"))


def _told(content: bytes) -> str:
    """Return what an answer calls the version; "" where it does not."""
    try:
        told: Any = json.loads(content)
    except (ValueError, RecursionError):
        return ""
    if not isinstance(told, dict):
        return ""
    inner = told["info"] if isinstance(told.get("info"), dict) else told
    return str(inner.get("version") or inner.get("tag_name") or "")


def _numbers(text: str) -> tuple[int, ...]:
    numbers = tuple(map(int, re.findall(r"\d+", text)[:4]))
    return numbers + (0,) * (4 - len(numbers))
