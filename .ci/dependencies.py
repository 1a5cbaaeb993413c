"""Licences and published weaknesses of the packages that Backswing is built on.

.venv/bin/python .ci/dependencies.py notice   write NOTICE: every package needed to run, its licence, its authors
.venv/bin/python .ci/dependencies.py audit    fail where one of these has a published weakness, a licence that binds
                                              too much, no entry in NOTICE, or files that are not those installed

Published weaknesses are asked for on the network; without it that part says so and is left out, the rest is checked.
"""

# ruff: noqa: T201  # a command line prints

import base64
import hashlib
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
NOTICE = ROOT / "NOTICE"
HEAD = """\
Backswing stands on the work of others. Installed beside it, not copied into it, are these packages, each under its
own licence, whose text comes with it (in .venv, in the folder that ends in .dist-info). The folder that needs no Python
has them inside, and their texts in licenses/. The Chinese characters in resources/fonts are of Noto Sans CJK, (c)
2014-2021 Adobe, under the SIL Open Font License 1.1, whose text lies beside them.
Written by .ci/dependencies.py; what is needed only for developing Backswing is left out.
"""
ALLOWED = re.compile(r"0BSD|Apache.*|BSD.*|CC0-1\.0|HPND|ISC|LGPL.*|MIT.*|MPL-2\.0|Mozilla.*|PSF-2\.0|Zlib")
"""Licences under which a program of any licence may use a package that it does not change."""


def needed() -> dict[str, Distribution]:
    """The packages without which Backswing does not run, by name: those it asks for, and those these ask for."""
    with open(ROOT / "pyproject.toml", "rb") as file:
        asked = [Requirement(text) for text in tomllib.load(file)["project"]["dependencies"]]
    found: dict[str, Distribution] = {}
    while asked:
        one = asked.pop()
        name = canonicalize_name(one.name)
        if name not in found and (one.marker is None or one.marker.evaluate({"extra": ""})):
            found[name] = distribution(one.name)
            asked += [Requirement(text) for text in found[name].requires or ()]
    return dict(sorted(found.items()))


def licence(package: Distribution) -> str:
    """Return the licence in its metadata: an SPDX expression in new ones, else a short word, else a classifier."""
    word = str(_told(package, "license_expression") or _told(package, "license"))
    if word and "\n" not in word and len(word) < 100:
        return word
    classes = [text.rpartition("::")[2].strip() for text in _told(package, "classifier") if "License ::" in text]
    return " AND ".join(classes) or "not told"


def _told(package: Distribution, key: str) -> str | list[str]:
    return package.metadata.json.get(key, "")


def is_allowed(expression: str) -> bool:
    """Return whether at least one of the alternatives is allowed in all its parts."""
    return any(
        all(ALLOWED.fullmatch(part.strip("() ")) for part in each.split(" AND ")) for each in expression.split(" OR ")
    )


def authors(package: Distribution) -> list[str]:
    """The lines of its licence that say whose it is; where there are none, the author that it names."""
    texts = [file.read_text("utf-8") for file in package.files or () if re.search(r"dist-info/.*LICEN[CS]E", str(file))]
    lines = [line.strip(" *#") for text in texts for line in text.splitlines()]
    told = [line for line in lines if re.match(r"(Copyright|©) .*\d{4}|Copyright \(c\) ", line, re.IGNORECASE)]
    named = re.sub(r" ?<[^>]*>", "", str(_told(package, "author") or _told(package, "author_email")))
    return list(dict.fromkeys(told))[:8] or ([named] if named else [])


def notice() -> str:
    """The whole text."""
    parts = [HEAD]
    for name, package in needed().items():
        parts.append("\n".join([f"{name}: {licence(package)}", *(f"    {line}" for line in authors(package))]))
    return "\n\n".join(part.rstrip() for part in parts) + "\n"


def changed_files(package: Distribution) -> Iterator[str]:
    """The files that are gone or no longer those that were installed. What Python compiles is made anew anywhere."""
    for file in package.files or ():
        if file.hash is None or file.suffix == ".pyc":
            continue
        try:
            digest = hashlib.new(file.hash.mode, Path(str(file.locate())).read_bytes()).digest()
        except OSError:
            yield f"{file} is gone"
        else:
            if base64.urlsafe_b64encode(digest).rstrip(b"=").decode() != file.hash.value:
                yield f"{file} was changed"


def known_weaknesses(packages: dict[str, Distribution]) -> Iterator[str]:
    """Return the weaknesses published for these versions. Prints how many could not be looked up."""
    site = str(Path(str(packages["numpy"].locate_file(""))))
    command = [sys.executable, "-m", "pip_audit", "--path", site, "--format", "json", "--progress-spinner", "off"]
    done = subprocess.run([*command, "--timeout", "5"], capture_output=True, text=True, timeout=300, check=False)
    try:
        answers = json.loads(done.stdout)["dependencies"]
    except (ValueError, KeyError):
        print("  published weaknesses: not looked up (no answer from the network)")
        return
    looked_up = {canonicalize_name(each["name"]): each for each in answers if "vulns" in each}
    print(f"  published weaknesses: {len(looked_up.keys() & packages.keys())} of {len(packages)} packages looked up")
    for name, each in looked_up.items():
        for weakness in each["vulns"]:
            mended = ", ".join(weakness["fix_versions"]) or "no version"
            words = f"{name} {each['version']}: {weakness['id']}, mended in {mended}"
            if name in packages:
                yield words
            else:
                print(f"  for developers only: {words}")


def audit() -> list[str]:
    """A sentence for each thing that is wrong."""
    packages = needed()
    listed = set(re.findall(r"^([a-z0-9-]+): ", NOTICE.read_text("utf-8"), re.MULTILINE))
    troubles = [f"{name} is not in NOTICE: write it anew" for name in packages if name not in listed]
    for name, package in packages.items():
        if not is_allowed(licence(package)):
            troubles.append(f"{name}: its licence, {licence(package)}, has to be looked at")
        troubles += [f"{name}: {what}" for what in changed_files(package)]
    return troubles + list(known_weaknesses(packages))


def main(words: list[str]) -> int:
    """Exit code 0: all is well."""
    if words == ["notice"]:
        NOTICE.write_text(notice(), "utf-8")
        print(f"{NOTICE} has {len(needed())} packages.")
        return 0
    if words != ["audit"]:
        print(__doc__)
        return 2
    troubles = audit()
    for sentence in troubles:
        print(f"  {sentence}")
    print(f"{len(needed())} packages that Backswing needs: {len(troubles) or 'no'} troubles.")
    return 1 if troubles else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
