"""Builds the documentation as a site, in build/site: `python3 run.py docs`. A warning is an error.

The site has docs/ and some pages and pictures that lie elsewhere in the repository. They are brought into one folder,
with their links turned to lead there, and Sphinx makes the site of it.
"""

import re
import shutil
import sys
from pathlib import Path, PurePosixPath
from posixpath import normpath

ROOT = Path(__file__).resolve().parent.parent
CONFIG = ROOT / "packaging" / "docs"
_FIRST = ("guide.md", "course.md", "lessons.md", "python.md", "formats.md", "architecture.md", "measured.md")
PAGES = {
    "README.md": "index.md",
    **{f"docs/{name}": name for name in _FIRST},
    **{f"docs/{path.name}": path.name for path in sorted((ROOT / "docs").glob("*.md"))},
    "README.zh_CN.md": "index.zh_CN.md",
    "SECURITY.md": "security.md",
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
}
"""Pages by their place in the repository: their place on the site, in its order. One that is not there is left out."""

FILES = {"LICENSE": "LICENSE.txt", "NOTICE": "NOTICE.txt", "resources/icons/app.svg": "pictures/app.svg"}
PICTURES = "resources/pictures"

_LINK = re.compile(r"(\]\()([^)\s#]+)(#[^)\s]*)?(\))")
_FENCE = re.compile(r"(^```.*?^```$)", re.MULTILINE | re.DOTALL)


def make_tree(root: Path, tree: Path) -> Path:
    """Write the pages, pictures and settings of the site into the folder `tree`, anew, and return `tree`."""
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(CONFIG, tree)
    shutil.copytree(root / PICTURES, tree / "pictures")
    for name, place in FILES.items():
        shutil.copy(root / name, tree / place)
    pages = {name: place for name, place in PAGES.items() if (root / name).is_file()}
    for name, place in pages.items():
        (tree / place).write_text(linked((root / name).read_text(encoding="utf-8"), name), encoding="utf-8")
    start, *others = pages.values()
    with (tree / start).open("a", encoding="utf-8") as file:
        file.write("\n```{toctree}\n:hidden:\n\n" + "\n".join(others) + "\n```\n")
    return tree


def linked(markdown: str, source: str) -> str:
    """Return a page with its links as they are on the site. source: its path in the repository."""

    def turned(link: re.Match[str]) -> str:
        begin, target, anchor, end = link.groups(default="")
        if ":" in target:
            return link[0]
        return begin + place_of(normpath(PurePosixPath(source).parent / target)) + anchor + end

    parts = _FENCE.split(markdown)
    return "".join(part if part.startswith("```") else _LINK.sub(turned, part) for part in parts)


def place_of(path: str) -> str:
    """Return the place on the site of a file of the repository; an unknown one stays, and Sphinx names it."""
    if path.startswith(f"{PICTURES}/"):
        return f"pictures{path.removeprefix(PICTURES)}"
    return (PAGES | FILES).get(path, path)


def main() -> int:
    """Build the site and return Sphinx's exit code."""
    from sphinx.cmd.build import build_main

    tree, site = make_tree(ROOT, ROOT / "build" / "docs"), ROOT / "build" / "site"
    code = int(build_main(["-b", "html", "-W", "--keep-going", "-n", "-q", "-E", str(tree), str(site)]))
    if not code:
        print(f"The site begins at {site / 'index.html'}.")
    return code


if __name__ == "__main__":
    sys.exit(main())
