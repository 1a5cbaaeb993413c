"""Table of all settings in docs/formats.md and its translations: `python -m tests.settings_table` writes it anew."""

import re
from dataclasses import dataclass

import tomli_w

from core.config import RunConfig
from core.config.knobs import FIELDS, Knob, knob
from core.support.language import language, translated, use_language
from tests.markdown import ROOT

PAGE = ROOT / "docs" / "formats.md"
PRECISIONS = ("float32", "float64")


@dataclass(frozen=True, slots=True)
class Words:
    """Words of the table in one language. ranges: by whether the least and the greatest value are left out."""

    head: str
    text: str
    whole: str
    number: str
    title: str
    ranges: tuple[tuple[str, str], tuple[str, str]]


WORDS = {
    "en": Words(
        "| key | values | default | name in the window |",
        "text",
        "whole number",
        "number",
        "{}, {}",
        (("{} to {}", "{} to below {}"), ("above {} to {}", "above {} to below {}")),
    ),
    "zh_CN": Words(
        "| 键 | 取值 | 默认值 | 窗口中的名称 |",
        "文本",
        "整数",
        "数",
        "{} {}",
        (("{0} 到 {1}", "{0} 到 {1}，不含 {1}"), ("{0} 到 {1}，不含 {0}", "{0} 到 {1}，不含两端")),
    ),
}
PAGES = {code: PAGE if code == "en" else PAGE.with_suffix(f".{code}.md") for code in WORDS}


def table(code: str) -> str:
    """Return the rows in a language, one a setting."""
    before = language()
    use_language(code)
    try:
        return "".join(map(_row, FIELDS))
    finally:
        use_language(before)


def _row(key: str) -> str:
    about, words = knob(FIELDS[key]), WORDS[language()]
    default = tomli_w.dumps({"x": RunConfig().model_dump(by_alias=True)[key]}).removeprefix("x = ").strip()
    title = translated(about.title)
    name = words.title.format(title, about.symbol) if about.symbol else title
    return f"| `{key}` | {_values(about, words)} | `{default}` | {name} |\n"


def _values(about: Knob, words: Words) -> str:
    if about.choices or about.name == "dtype":
        return ", ".join(f"`{name}`" for name in about.choices or PRECISIONS)
    if about.kind is bool:
        return "`true`, `false`"
    if about.minimum is None or about.maximum is None:
        return words.whole if about.kind is int else words.number if about.kind is float else words.text
    return words.ranges[about.open_minimum][about.open_maximum].format(
        f"{about.minimum:,.10g}", f"{about.maximum:,.10g}"
    )


def with_table(page: str, code: str) -> str:
    """Return the page in this language with the table as it is now."""
    head = f"{WORDS[code].head}\n|---|---|---|---|\n"
    return re.sub(re.escape(head) + r"(\|.*\n)*", lambda _: head + table(code), page)


if __name__ == "__main__":
    for its_code, its_path in PAGES.items():
        its_path.write_text(with_table(its_path.read_text("utf-8"), its_code), "utf-8")
