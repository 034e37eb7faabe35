"""Ready sentences for the on-screen keyboard: a table.

The keyboard writes letters and digits only; there is no pinyin input method on the pad.
What many want to say in Chinese is offered as whole sentences, found by their initials.
"""

from __future__ import annotations

from typing import NamedTuple

from hub.contract.words import Level, Text

OFFERED = 4
"""Sentences shown at once."""


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


def offers(level: Level | None, typed: str) -> tuple[Phrase, ...]:
    """Sentences for a level whose initials begin with the letters at the end of `typed`.

    Nothing typed: the first ones. Letters that fit none: none.
    """
    if level is None:
        return ()
    letters = tail(typed)
    return tuple(p for p in TABLE[level] if p.initials.startswith(letters))[:OFFERED]


def tail(typed: str) -> str:
    """The Latin letters at the end of the text, upper case."""
    kept = typed
    while kept and kept[-1].isascii() and kept[-1].isalpha():
        kept = kept[:-1]
    return typed[len(kept) :].upper()


def accept(typed: str, sentence: str) -> str:
    """The text with the letters at its end replaced by a sentence."""
    kept = typed[: len(typed) - len(tail(typed))]
    return f"{kept}，{sentence}" if kept.strip() else sentence
