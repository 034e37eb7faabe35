"""Where a Chinese reason that takes two lines is broken: between its phrases. A table.

A line of Chinese may end after any character; read at a glance, it must not end within a word.
In elder mode there are three shorter lines, and these places do not fit.
"""

from __future__ import annotations

from hub.contract.rating_tags import Tag
from hub.contract.words import Language

SECOND: dict[str, str] = {
    "108": "增加新的审批条件",
    "109": "申报材料",
    "112": "实际无法收取",
    "210": "被要求多次提交",
    "212": "到实体大厅重复取号排队",
    "307": "需要补正的材料",
    "311": "即可办理",
    "406": "就可完成申报",
    "408": "全部申报材料",
}
"""Code → its second line."""


def broken(tag: Tag, language: Language) -> str:
    """The reason's words, with the line's end where one is wanted."""
    text = tag.text.inn(language)
    second = SECOND.get(tag.code, "") if language is Language.ZH else ""
    return f"{text.removesuffix(second)}\n{second}" if second else text
