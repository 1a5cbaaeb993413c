"""Proof that Backswing works where it is installed and no checkout is in sight: `python packaging/prove.py [PART ...]`.

The interpreter that runs it needs what pyproject.toml lists under `dev`. Without names it proves all parts. A part that
this machine has no tools for is left out with a sentence. What is proved is remembered in build/proved.json by a
fingerprint of the files that go into it, so that the next call on the same tree is over at once; --again forgets that.
"""

import hashlib
import json
import platform
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import prove_bundle
import prove_deb
import prove_run
import prove_wheel
from grounds import LeftOut

ROOT = Path(__file__).resolve().parents[1]
RECORD = ROOT / "build" / "proved.json"
FOLDERS = ("backswing", "core", "gui", "resources", "docs", "packaging")
FILES = ("pyproject.toml", "LICENSE", "NOTICE", "README.md", "CHANGELOG.md")

PARTS: dict[str, Callable[[], None]] = {
    "wheel": prove_wheel.main,
    "bundle": prove_bundle.main,
    "deb": prove_deb.main,
    "run": prove_run.main,
}
"""In their order. Each raises LeftOut or, where something does not work, CalledProcessError or AssertionError."""


AFTER = {"deb": "bundle", "run": "bundle"}
"""Parts that are made of what another has made."""


def main(words: list[str]) -> int:
    """Prove the parts named; return 2 for an unknown one."""
    again = "--again" in words
    names = [word for word in words if word != "--again"] or list(PARTS)
    if unknown := set(names) - PARTS.keys():
        print(f"There is no part {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}.")
        return 2
    now = fingerprint()
    proved = {} if again else recorded()
    for name in names:
        if proved.get(name) == now:
            print(f"{name}: proved before, and nothing has changed since", flush=True)
        elif name in AFTER and proved.get(AFTER[name]) != now:
            print(f"{name}: left out. It needs the part {AFTER[name]}, which was not proved.", flush=True)
        elif prove(name):
            proved[name] = now
            RECORD.parent.mkdir(exist_ok=True)
            RECORD.write_text(json.dumps(proved), "utf-8")
    return 0


def prove(name: str) -> bool:
    """Prove a part and return whether it was; False if it was left out."""
    began = time.monotonic()
    print(f"--- {name}", flush=True)
    try:
        PARTS[name]()
    except LeftOut as reason:
        print(f"{name}: left out. {reason}", flush=True)
        return False
    print(f"{name}: proved in {time.monotonic() - began:.0f} s", flush=True)
    return True


def recorded() -> dict[str, str]:
    """Return the fingerprint with which each part was proved last."""
    try:
        proved: dict[str, str] = json.loads(RECORD.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return proved


def fingerprint() -> str:
    """Return a number of all files that are installed or make what is installed, and of the interpreter."""
    digest = hashlib.sha256(f"{platform.python_version()} {platform.platform()}".encode())
    for file in inputs():
        content = file.read_bytes()
        digest.update(f"{file.relative_to(ROOT)} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()


def inputs() -> Iterator[Path]:
    """Yield these files, in an order that is always the same."""
    for folder in FOLDERS:
        yield from sorted(
            file for file in (ROOT / folder).rglob("*") if file.is_file() and "__pycache__" not in file.parts
        )
    yield from (ROOT / name for name in FILES)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
