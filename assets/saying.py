"""What is said, as tables: a call → the words of its sentence, each one a clip. Pure.

“请 A 零 二 三 号，到 十二 号窗口办理”: the ticket sign by sign, the window as a number. A word
is named as its clip is: `<language>/<word>`, a letter of a ticket `letter/<A>`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from enum import Enum

from hub.contract.states import Voice
from hub.contract.words import Zero

CHIME = "chime"
ALARM = "alarm"
PAUSE = "pause"
"""Half a second of silence; no file."""
EVACUATE = "evacuate"
CHINESE = "zh"
TIMES = 2
"""How often each sentence of a call is said."""
LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ")


class Part(Enum):
    """A place in a sentence."""

    TICKET = "the ticket, sign by sign"
    WINDOW = "the window's number"


SENTENCES: dict[str, tuple[str | Part, ...]] = {
    "zh": ("please", Part.TICKET, "number-to", Part.WINDOW, "window"),
    "en": ("ticket", Part.TICKET, "go-to-window", Part.WINDOW),
    "bo": ("ticket", Part.TICKET, "go-to-window", Part.WINDOW, "please"),
}

SPELLED: dict[str, tuple[tuple[str, str, Callable[[Voice], bool]], ...]] = {
    "zh": (
        ("0", "ring", lambda voice: voice.zero is Zero.RING),
        ("1", "yao", lambda voice: voice.yao),
        ("2", "liang", lambda voice: voice.liang),
    ),
}
"""Language → (digit of a ticket, the word for it, in which halls). Any other digit is itself."""

NUMBERS: dict[str, tuple[tuple[str, str], ...]] = {
    # A window is an ordinal (…号): 2 is 二 everywhere, 十二, 二十, 二百, and 两 nowhere.
    "zh": (
        (r"(\d)", "{0}"),
        (r"10", "10"),
        (r"1(\d)", "10 {0}"),
        (r"(\d)0", "{0} 10"),
        (r"(\d)(\d)", "{0} 10 {1}"),
        (r"(\d)00", "{0} 100"),
        (r"(\d)0(\d)", "{0} 100 0 {1}"),
        (r"(\d)(\d)0", "{0} 100 {1} 10"),
        (r"(\d)(\d)(\d)", "{0} 100 {1} 10 {2}"),
    ),
    "en": (
        (r"(\d|1\d|\d0)", "{0}"),
        (r"(\d)(\d)", "{0}0 {1}"),
        (r"(\d)00", "{0} 100"),
        (r"(\d)0(\d)", "{0} 100 {1}"),
        (r"(\d)(1\d|\d0)", "{0} 100 {1}"),
        (r"(\d)(\d)(\d)", "{0} 100 {1}0 {2}"),
    ),
    # The tens sound otherwise before ones (ཉི་ཤུ, but ཉི་ཤུ་རྩ་གཅིག); hundreds are said in Chinese.
    "bo": (
        (r"(\d|1\d|\d0)", "{0}"),
        (r"(\d)(\d)", "{0}0-and {1}"),
    ),
}
"""Language → (what the number's digits look like, its words); the first that fits is said."""


def sentence(language: str, ticket: str, window: int, voice: Voice) -> tuple[str, ...] | None:
    """One call in one language; None when the language has no words for it."""
    number = number_words(language, window)
    if language not in SENTENCES or number is None:
        return None
    parts = {Part.TICKET: spell(language, ticket, voice), Part.WINDOW: number}
    words = [
        word
        for part in SENTENCES[language]
        for word in (parts[part] if isinstance(part, Part) else [part])
    ]
    return tuple(clip(language, word) for word in words)


def spell(language: str, ticket: str, voice: Voice) -> list[str]:
    """A023 → A 0 2 3, by the hall's names of the digits."""
    names = {sign: word for sign, word, holds in SPELLED.get(language, ()) if holds(voice)}
    return [names.get(sign, sign) for sign in ticket.upper()]


def number_words(language: str, value: int) -> list[str] | None:
    """21 → 2 10 1 in Chinese, 20 1 in English; None beyond what the language can say."""
    for digits, words in NUMBERS.get(language, ()):
        found = re.fullmatch(digits, str(value))
        if found is not None:
            return words.format(*found.groups()).split()
    return None


def clip(language: str, word: str) -> str:
    """The clip of a word; the letters are the same in every language."""
    return f"letter/{word}" if word in LETTERS else f"{language}/{word}"


def announcement(sentences: Iterable[Sequence[str]]) -> list[str]:
    """The clips of a call: one chime, then each language's sentence `TIMES` times.

    The last pause parts it from what is said next, and leaves a loudspeaker that lags behind
    the time for its last word.
    """
    turns = [sentence for sentence in sentences for _ in range(TIMES)]
    return [CHIME, *(clip for turn in turns for clip in (*turn, PAUSE))]


def evacuation(languages: Iterable[str]) -> list[str]:
    """The clips of one round of the evacuation: the alarm, then each language's words."""
    clips = [ALARM]
    for language in languages:
        clips += [clip(language, EVACUATE), PAUSE]
    return clips
