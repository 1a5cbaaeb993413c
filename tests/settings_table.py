"""Table of all settings in docs/formats.md: `python -m tests.settings_table` writes it after a setting has changed."""

import re

import tomli_w

from core.config import RunConfig
from core.config.knobs import FIELDS, Knob, knob
from tests.markdown import ROOT

PAGE = ROOT / "docs" / "formats.md"
HEAD = "| key | values | default | name in the window |\n|---|---|---|---|\n"
PRECISIONS = ("float32", "float64")


def table() -> str:
    """Return the rows, one a setting."""
    usual = RunConfig().model_dump(by_alias=True)
    rows = []
    for key, field in FIELDS.items():
        about = knob(field)
        default = tomli_w.dumps({"x": usual[key]}).removeprefix("x = ").strip()
        title = f"{about.title}, {about.symbol}" if about.symbol else about.title
        rows.append(f"| `{key}` | {_values(about)} | `{default}` | {title} |\n")
    return "".join(rows)


def _values(about: Knob) -> str:
    if about.choices or about.name == "dtype":
        return ", ".join(f"`{name}`" for name in about.choices or PRECISIONS)
    if about.kind is bool:
        return "`true`, `false`"
    if about.minimum is None or about.maximum is None:
        return "whole number" if about.kind is int else "number" if about.kind is float else "text"
    least = f"above {about.minimum:,.10g}" if about.open_minimum else f"{about.minimum:,.10g}"
    most = f"below {about.maximum:,.10g}" if about.open_maximum else f"{about.maximum:,.10g}"
    return f"{least} to {most}"


def with_table(page: str) -> str:
    """Return the page with the table as it is now."""
    return re.sub(re.escape(HEAD) + r"(\|.*\n)*", lambda _: HEAD + table(), page)


if __name__ == "__main__":
    PAGE.write_text(with_table(PAGE.read_text("utf-8")), "utf-8")
