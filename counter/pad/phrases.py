"""Ready sentences for the on-screen keyboard: a table.

What many want to say is offered as whole sentences, to be touched or, in Chinese, found by their
initials.
"""

from __future__ import annotations

from typing import NamedTuple

from assets.pinyin.table import Sentence
from hub.contract.words import Language, Level, Text


class Phrase(NamedTuple):
    """One sentence; `initials` are those of its pinyin."""

    initials: str
    text: Text


GOOD: tuple[Phrase, ...] = (
    Phrase("GZRYHNX", Text("工作人员很耐心", "The staff were patient", "ལས་མི་བཟོད་སྲན་ཆེ།")),
    Phrase("BLHK", Text("办理很快", "It was quick", "སྒྲུབ་མགྱོགས་པོ་བྱུང་།")),
    Phrase("JSHQC", Text("解释很清楚", "It was well explained", "འགྲེལ་བཤད་གསལ་པོ་བྱུང་།")),
    Phrase("HJHH", Text("环境很好", "The place is pleasant", "ཁོར་ཡུག་ལེགས་པོ་འདུག")),
    Phrase("XWJXBC", Text("希望继续保持", "Please keep it up", "རྒྱུན་འཁྱོངས་གནང་རོགས།")),
)
BAD: tuple[Phrase, ...] = (
    Phrase("DHSJTJ", Text("等候时间太久", "The wait was too long", "སྒུག་ཡུན་རིང་དྲགས་སོང་།")),
    Phrase("PLHDC", Text("跑了好多次", "I had to come many times", "ཐེངས་མང་པོར་འགྲོ་དགོས་བྱུང་།")),
    Phrase("JSBQC", Text("解释不清楚", "It was not explained clearly", "འགྲེལ་བཤད་གསལ་པོ་མ་བྱུང་།")),
    Phrase("TDBH", Text("态度不好", "The manner was not good", "རྣམ་འགྱུར་ལེགས་པོ་མ་བྱུང་།")),
    Phrase("CLYQQHBYZ", Text("材料要求前后不一致", "Demands changed", "ཡིག་ཆའི་དགོས་འདུན་འགྱུར་སོང་།")),
    Phrase("XWGJ", Text("希望改进", "Please improve", "ལེགས་བཅོས་གནང་རོགས།")),
)
TABLE: dict[Level, tuple[Phrase, ...]] = {
    Level.VERY_GOOD: GOOD,
    Level.GOOD: GOOD,
    Level.FAIR: (GOOD[2], BAD[0], GOOD[0], BAD[5]),
    Level.BAD: BAD,
    Level.VERY_BAD: BAD,
}


BETWEEN = {Language.ZH: "，", Language.EN: ". ", Language.BO: " "}
"""What parts a sentence from the words before it."""


def offers(level: Level | None, language: Language) -> tuple[Sentence, ...]:
    """Sentences for a level, to be touched or found by their initials (Chinese only)."""
    if level is None:
        return ()
    named = language is Language.ZH
    return tuple(
        Sentence(phrase.initials if named else "", phrase.text.inn(language))
        for phrase in TABLE[level]
    )


def join(text: str, sentence: str, language: Language) -> str:
    """The text with a sentence behind it."""
    return f"{text}{BETWEEN[language]}{sentence}" if text.strip() else sentence
