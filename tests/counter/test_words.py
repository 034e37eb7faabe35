"""Every text that the Python models name is known to the translators."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2] / "counter"
CHINESE = re.compile("[\u4e00-\u9fff]")
WORDS = re.compile(r'QT_TR_NOOP\("((?:[^"\\]|\\.)*)"\)')


def named() -> set[str]:
    """Chinese texts in the models' code, docstrings left out."""
    files = [*ROOT.glob("*.py"), *(ROOT / "models").glob("*.py")]
    return {text for file in files for text in _texts(ast.parse(file.read_text("utf-8")))}


def _texts(tree: ast.Module) -> set[str]:
    nodes = list(ast.walk(tree))
    told = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    return {
        node.value
        for node in nodes
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in told
        and CHINESE.search(node.value)
    }


def test_words_qml_knows_every_text_and_no_other() -> None:
    known = WORDS.findall((ROOT / "qml" / "Words.qml").read_text("utf-8"))
    assert len(known) == len(set(known))
    assert set(known) == named()
