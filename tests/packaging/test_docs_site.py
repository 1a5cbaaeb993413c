"""The documentation as a site: its pages, its links, and that it needs no network."""

import importlib.util
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.markdown import PAGES

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def site() -> ModuleType:
    spec = importlib.util.spec_from_file_location("docs_site", ROOT / "packaging" / "docs_site.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_page_is_on_the_site(site: ModuleType, tmp_path: Path) -> None:
    assert {ROOT / name for name in site.PAGES if (ROOT / name).exists()} == set(PAGES)
    tree = site.make_tree(ROOT, tmp_path / "docs")
    assert len(list(tree.glob("*.md"))) == len(PAGES)


@pytest.mark.parametrize(
    ("source", "link", "there"),
    [
        ("README.md", "docs/guide.md#drawing", "guide.md#drawing"),
        ("README.md", "resources/pictures/why.png", "pictures/why.png"),
        ("README.zh_CN.md", "resources/pictures/zh_CN/why.png", "pictures/zh_CN/why.png"),
        ("README.zh_CN.md", "docs/guide.zh_CN.md#画数字", "guide.zh_CN.md#画数字"),
        ("docs/guide.md", "../CONTRIBUTING.md", "contributing.md"),
        ("docs/guide.md", "measured.md", "measured.md"),
        ("docs/guide.md", "#drawing", "#drawing"),
        ("docs/guide.md", "https://example.org/docs/guide.md", "https://example.org/docs/guide.md"),
    ],
)
def test_links_lead_to_the_page_on_the_site(site: ModuleType, source: str, link: str, there: str) -> None:
    assert site.linked(f"see [it]({link}).", source) == f"see [it]({there})."


def test_code_stays_as_it_is(site: ModuleType) -> None:
    text = "```python\nx[1](docs/guide.md)\n```\n"
    assert site.linked(text, "README.md") == text


def test_the_links_of_all_pages_are_there(site: ModuleType, tmp_path: Path) -> None:
    tree = site.make_tree(ROOT, tmp_path / "docs")
    for page in tree.glob("*.md"):
        for target in re.findall(r"\]\(([^)\s#:]+)(?:#[^)]*)?\)", page.read_text("utf-8")):
            assert (tree / target).is_file(), f"{page.name}: {target}"


@pytest.mark.slow
def test_the_site_is_built_without_a_warning_and_needs_no_network(tmp_path: Path, site: ModuleType) -> None:
    for package in ("sphinx", "furo", "myst_parser"):
        pytest.importorskip(package, reason="the site's packages are in the dependency group docs")
    tree = site.make_tree(ROOT, tmp_path / "docs")
    told = subprocess.run(
        [sys.executable, "-m", "sphinx", "-b", "html", "-W", "-n", "-q", tree, tmp_path / "site"],
        capture_output=True,
        text=True,
    )
    assert told.returncode == 0, told.stderr
    pages = list((tmp_path / "site").glob("*.html"))
    assert len(pages) > len(PAGES)
    for page in pages:
        loaded = re.findall(r"<(?:script|link|img)[^>]*(?:src|href)=\"(https?:|//)", page.read_text("utf-8"))
        assert not loaded, page
    for style in (tmp_path / "site").rglob("*.css"):
        assert not re.search(r"url\(['\"]?(?:https?:|//)|@import", style.read_text("utf-8")), style
    assert 'src="searchindex.js"' in (tmp_path / "site" / "search.html").read_text("utf-8")  # so it works from a disk
    assert "learning" in (tmp_path / "site" / "searchindex.js").read_text("utf-8")
