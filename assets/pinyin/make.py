"""The tables, made from pypinyin's readings and our own list of words.

Which characters: GB 2312, its 6,763 simplified ones. Their order within a syllable: the 3,755 of
its first level (in daily use) before the others; there by how often our words (`words.txt`) have
them with this reading, the earlier lines counting more, then by how many of pypinyin's 47,000
phrases do. A reading that no phrase and no word has is kept only where it is the usual one.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from pypinyin import Style, lazy_pinyin
from pypinyin.phrases_dict import phrases_dict
from pypinyin.pinyin_dict import pinyin_dict

HERE = Path(__file__).parent
LEVEL_1 = 0xD8
"""First bytes below it hold the characters in daily use."""
OURS = 100
"""A word of ours weighs as much as so many phrases."""
ALONE = 20
"""A character that is a word by itself goes before those that are parts of words."""

Reading = tuple[str, str]
"""Character, syllable."""


def tables() -> dict[str, str]:
    """File name → content."""
    own = list(own_words())
    return {"syllables.tsv": _syllables(own), "spelled.tsv": _spelled(own)}


def own_words() -> Iterator[str]:
    """`words.txt`, the most usual first."""
    for line in (HERE / "words.txt").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            yield from line.split()


def spell(word: str) -> list[str]:
    """工作 → gong zuo; ü is typed as v."""
    return lazy_pinyin(word, style=Style.NORMAL)


def plain(reading: str) -> str:
    """lǜ → lv: without tones, as it is typed; 嗯 (ń) as en."""
    letters = unicodedata.normalize("NFD", reading).replace("u\u0308", "v").replace("ê", "e")
    typed = "".join(sign for sign in letters if sign.isascii() and sign.isalpha())
    return "en" if typed == "n" else typed


def characters() -> Iterator[tuple[str, bool]]:
    """GB 2312's characters, each with whether it is in daily use."""
    for first in range(0xB0, 0xF8):
        for second in range(0xA1, 0xFF):
            try:
                yield bytes((first, second)).decode("gb2312"), first < LEVEL_1
            except UnicodeDecodeError:
                continue


def weights(own: list[str]) -> Counter[Reading]:
    """How usual a reading of a character is."""
    counted: Counter[Reading] = Counter()
    for phrase, readings in phrases_dict.items():
        for sign, (reading, *_) in zip(phrase, readings, strict=False):
            counted[sign, plain(reading)] += 1
    for place, word in enumerate(own):
        for pair in zip(word, spell(word), strict=True):
            counted[pair] += (OURS + len(own) - place) * (ALONE if len(word) == 1 else 1)
    return counted


def _syllables(own: list[str]) -> str:
    counted = weights(own)
    by_syllable: dict[str, list[tuple[bool, int, int, str]]] = {}
    for place, (sign, daily) in enumerate(characters()):
        readings = [plain(reading) for reading in pinyin_dict[ord(sign)].split(",")]
        usual = readings[0]
        for syllable in dict.fromkeys(readings):
            weight = counted[sign, syllable]
            if syllable.isalpha() and (weight or syllable == usual):
                row = (not daily, -weight, place, sign)
                by_syllable.setdefault(syllable, []).append(row)
    return "".join(
        f"{syllable}\t{''.join(sign for *_, sign in sorted(rows))}\n"
        for syllable, rows in sorted(by_syllable.items())
    )


def _spelled(own: list[str]) -> str:
    longer = dict.fromkeys(word for word in own if len(word) > 1)
    return "".join(f"{' '.join(spell(word))}\t{word}\n" for word in longer)


def write() -> list[str]:
    """Write the files; their names."""
    made = tables()
    for name, content in made.items():
        (HERE / name).write_text(content, "utf-8")
    return list(made)
