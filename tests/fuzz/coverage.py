"""Bytes chosen by what they reach in our code: `python -m tests.fuzz READER --atheris`, where atheris is installed.

It is no dependency of the project: it is found where PYTHONPATH leads to it.
"""

import sys
from pathlib import Path

from tests.fuzz.reader import Reader

MODULES = (
    "core.data",
    "core.storage",
    "core.storage.runs",
    "core.ink.strokes",
    "core.ink.pictures",
    "core.support.toml_text",
    "core.config",
)


def run(reader: Reader, inputs: int, keep: Path) -> int:
    """Start from the reader's whole files, kept with what is found below `keep`. Ends at the first broken law."""
    import atheris  # type: ignore[import-not-found,unused-ignore]  # no dependency

    for name in [name for name in sys.modules if name.startswith(MODULES)]:
        for function in _functions(sys.modules[name]):
            atheris.instrument_func(function)
    corpus = keep / f"{reader.name}-corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    for number, whole in enumerate(reader.whole):
        (corpus / f"whole-{number}").write_bytes(whole)
    with reader.place() as path:

        def one(content: bytes) -> None:
            reader.obeyed(path, content)

        words = [f"-runs={inputs}", "-max_len=60000", "-rss_limit_mb=3000", f"-artifact_prefix={keep}/{reader.name}-"]
        atheris.Setup([sys.argv[0], *words, str(corpus)], one)
        atheris.Fuzz()
    return 0


def _functions(module: object) -> list[object]:
    kind = type(_functions)
    return [each for each in vars(module).values() if isinstance(each, kind)]
