"""The source of the window: no text of others reaches a widget that would take it for HTML."""

import ast
from collections.abc import Iterator
from pathlib import Path

import gui

ROOT = Path(gui.__file__).parent
FILES = [path for path in sorted(ROOT.rglob("*.py")) if path != ROOT / "base" / "plain_text.py"]

GUESSING = {
    "QErrorMessage": "",
    "QGraphicsTextItem": "",
    "QInputDialog": "",
    "QLabel": "PlainLabel or RichLabel",
    "QMessageBox": "PlainBox",
    "QProgressDialog": "PlainLabel",
    "QTextBrowser": "QPlainTextEdit",
    "QTextDocument": "",
    "QTextEdit": "QPlainTextEdit",
    "QWhatsThis": "",
    "LabelItem": "PlainLabel",
    "LegendItem": "gui/widgets/plots/legend.py",
    "TextItem": "",
}
"""Classes and functions that may take text for HTML, each with its plain substitute here."""

OF_A_BOX = {"Icon", "ButtonRole", "StandardButton"}
TIPS = {"setToolTip": -1, "setTabToolTip": -1, "setStatusTip": -1, "setWhatsThis": -1, "showText": 1}
"""Position of the text among the arguments."""
GUARDS = {"plain", "wrapped"}
OWN = {"tr", "translate"}
RICH_OF_OURS = {("gui/widgets/pictures/stage_view.py", "large_tip"), ("gui/drawing/panel.py", "toolTip")}
"""Tips that are HTML and hold nothing of others, or hold it escaped."""
RICH_BOXES = {"gui/base/questions.py"}
"""Files that may set a text format other than plain: About."""


def _name(path: Path) -> str:
    return path.relative_to(ROOT.parent).as_posix()


def _called(node: ast.expr) -> str:
    if not isinstance(node, ast.Call):
        return ""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _nodes(source: str) -> Iterator[ast.AST]:
    return ast.walk(ast.parse(source))


def _is_safe(text: ast.expr, file: str) -> bool:
    """Return whether a text is a constant of ours, or guarded."""
    if isinstance(text, ast.IfExp):
        return _is_safe(text.body, file) and _is_safe(text.orelse, file)
    called = _called(text)
    return isinstance(text, ast.Constant) or called in GUARDS | OWN or (file, called) in RICH_OF_OURS


def _makes_guessing_widgets(source: str) -> list[str]:
    """The names that are called, inherited from or used as a type; enumerations of a box are none."""
    nodes = list(_nodes(source))
    harmless = {id(n.value) for n in nodes if isinstance(n, ast.Attribute) and n.attr in OF_A_BOX}
    named = [(n, n.id if isinstance(n, ast.Name) else n.attr) for n in nodes if isinstance(n, ast.Name | ast.Attribute)]
    return [name for node, name in named if name in GUESSING and id(node) not in harmless]


def _unguarded_tips(source: str, file: str) -> list[str]:
    found = []
    for node in _nodes(source):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in TIPS:
            is_other = node.func.attr == "showText" and ast.unparse(node.func.value) != "QToolTip"
            if not is_other and not _is_safe(node.args[TIPS[node.func.attr]], file):
                found.append(ast.unparse(node))
    return found


def _unguarded_roles(source: str, file: str) -> list[str]:
    """The returns of a model under a ToolTipRole, and tips that are set as data, which are no constants or guarded."""
    found = []
    for node in _nodes(source):
        test = node.test if isinstance(node, ast.If) else node.pattern if isinstance(node, ast.match_case) else None
        if test is not None and "ToolTipRole" in ast.unparse(test):
            assert isinstance(node, ast.If | ast.match_case)
            returned = [each for part in node.body for each in ast.walk(part) if isinstance(each, ast.Return)]
            found += [ast.unparse(each) for each in returned if each.value and not _is_safe(each.value, file)]
        if _called(node) in ("setData", "setItemData") if isinstance(node, ast.Call) else False:
            found += [ast.unparse(node)] if "ToolTipRole" in ast.unparse(node) else []
    return found


def test_labels_boxes_and_documents_are_the_plain_ones() -> None:
    found = {_name(path): names for path in FILES if (names := _makes_guessing_widgets(path.read_text("utf-8")))}
    assert not found, f"use these in their place: {GUESSING}"


def test_every_tool_tip_is_a_constant_or_escaped() -> None:
    found = {_name(path): tips for path in FILES if (tips := _unguarded_tips(path.read_text("utf-8"), _name(path)))}
    assert not found, "put the text into gui.base.plain_text.plain()"


def test_the_tool_tips_of_models_are_escaped() -> None:
    found = {_name(path): tips for path in FILES if (tips := _unguarded_roles(path.read_text("utf-8"), _name(path)))}
    assert not found, "put the text into gui.base.plain_text.plain()"


def test_no_format_is_set_but_by_the_plain_classes() -> None:
    setters = {"setTextFormat", "setInformativeText", "setHtml", "setMarkdown", "insertHtml", "appendHtml"}
    found = set()
    for path in FILES:
        for node in _nodes(path.read_text("utf-8")):
            if isinstance(node, ast.Call) and _called(node) in setters and "PlainText" not in ast.unparse(node):
                found.add(_name(path))
    assert found == RICH_BOXES


def test_text_that_is_painted_in_pieces_is_plain() -> None:
    """QStaticText guesses as a label does."""
    for path in FILES:
        source = path.read_text("utf-8")
        if "QStaticText(" in source:
            assert source.count("QStaticText(") == source.count("setTextFormat(Qt.TextFormat.PlainText)"), path


def test_the_rules_find_what_they_forbid() -> None:
    assert _makes_guessing_widgets(
        "class A(QLabel): pass\nQMessageBox(self)\nQMessageBox.Icon.Question\npg.TextItem('')"
    ) == [
        "QLabel",
        "QMessageBox",
        "TextItem",
    ]
    assert _unguarded_tips(
        "a.setToolTip(run.name)\nQToolTip.showText(p, words)\nb.setToolTip(plain(run.name))", ""
    ) == [
        "a.setToolTip(run.name)",
        "QToolTip.showText(p, words)",
    ]
    assert _unguarded_tips("a.setToolTip(self.tr('{0}').format(name))", "")
    model = "if role == ToolTipRole:\n  return name\nmatch role:\n  case Qt.ToolTipRole:\n    return tip()"
    assert _unguarded_roles(model, "") == ["return name", "return tip()"]
