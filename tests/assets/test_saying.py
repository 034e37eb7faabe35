"""The words of a call: each digit, letter and number by its language's rule."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assets import saying
from assets.clip_texts import PACK, TEXTS
from assets.saying import LETTERS, number_words, sentence, spell
from assets.step_texts import STEPS, folder
from hub.contract.states import Voice
from hub.contract.words import Zero

PLAIN = Voice()
VOICES = [
    Voice(zero=zero, yao=yao, liang=liang)
    for zero, yao, liang in itertools.product(Zero, (False, True), (False, True))
]
HIGHEST = {"zh": 999, "en": 999, "bo": 99}


def text(clips: tuple[str, ...] | None, between: str = "") -> str:
    """What is heard, in letters."""
    assert clips is not None
    return between.join(TEXTS[folder][word] for folder, word in (c.split("/") for c in clips))


@pytest.mark.parametrize(
    ("ticket", "window", "voice", "zh"),
    [
        ("A023", 3, PLAIN, "请A零二三号，到三号窗口办理"),
        ("A023", 12, PLAIN, "请A零二三号，到十二号窗口办理"),
        ("B101", 2, Voice(yao=True), "请B幺零幺号，到二号窗口办理"),
        ("B022", 22, Voice(liang=True), "请B零两两号，到二十二号窗口办理"),
        ("K100", 20, Voice(zero=Zero.RING), "请K一〇〇号，到二十号窗口办理"),
        ("K1999", 105, Voice(zero=Zero.RING), "请K一九九九号，到一百零五号窗口办理"),
        ("Z999", 99, PLAIN, "请Z九九九号，到九十九号窗口办理"),
        ("A210", 210, Voice(Zero.RING, True, True), "请A两幺〇号，到二百一十号窗口办理"),
    ],
)
def test_chinese(ticket: str, window: int, voice: Voice, zh: str) -> None:
    assert text(sentence("zh", ticket, window, voice)) == zh


@pytest.mark.parametrize(
    ("ticket", "window", "en"),
    [
        ("A023", 12, "Ticket A zero two three please go to window twelve"),
        ("B100", 40, "Ticket B one zero zero please go to window forty"),
        ("Z999", 99, "Ticket Z nine nine nine please go to window ninety nine"),
        ("A001", 210, "Ticket A zero zero one please go to window two hundred ten"),
        ("A001", 305, "Ticket A zero zero one please go to window three hundred five"),
    ],
)
def test_english(ticket: str, window: int, en: str) -> None:
    every = {text(sentence("en", ticket, window, voice), " ") for voice in VOICES}
    assert every == {en}, "names of digits are a matter of Chinese"


@pytest.mark.parametrize(
    ("window", "bo"), [(3, "གསུམ།"), (12, "བཅུ་གཉིས།"), (20, "ཉི་ཤུ།"), (31, "སུམ་ཅུ་སོ། གཅིག")]
)
def test_tibetan(window: int, bo: str) -> None:
    said = text(sentence("bo", "A07", window, PLAIN), " ")
    assert said == f"ཨང་རྟགས། A ཀླད་ཀོར། བདུན། སྒེའུ་ཁུང་ཨང་ {bo} པར་ཕེབས་རོགས།"


def test_what_a_language_has_no_words_for() -> None:
    assert sentence("bo", "A001", 100, PLAIN) is None
    assert sentence("xx", "A001", 1, PLAIN) is None


def read_zh(words: list[str]) -> int:
    """The number that the words say, by the grammar of Chinese rather than by our table."""
    total = last = 0
    for word in words:
        value = int(word)
        if value >= 10:
            total += (last or 1) * value
            last = 0
        else:
            last = value
    return total + last


def read_en(words: list[str]) -> int:
    """The number that the words say: a hundred multiplies what is before it."""
    total = 0
    for word in words:
        total = total * 100 if word == "100" else total + int(word)
    return total


def read_bo(words: list[str]) -> int:
    """The number that the words say: tens before ones."""
    return sum(int(word.removesuffix("-and")) for word in words)


READERS = {"zh": read_zh, "en": read_en, "bo": read_bo}


@pytest.mark.parametrize("language", READERS)
def test_every_number_is_understood_as_itself(language: str) -> None:
    for value in range(1, HIGHEST[language] + 1):
        words = number_words(language, value)
        assert words is not None
        assert READERS[language](words) == value
        assert set(words) <= set(TEXTS[language])


def test_a_chinese_number_never_has_two_digits_side_by_side() -> None:
    for value in range(10, 1000):
        words = number_words("zh", value) or []
        beside = [pair for pair in itertools.pairwise(words) if all(len(w) == 1 for w in pair)]
        assert all(first == "0" for first, _ in beside), value


@pytest.mark.parametrize("language", ["zh", "en", "bo"])
def test_every_ticket_and_window_has_its_clips(language: str) -> None:
    """Signs and windows do not touch each other: each is tried with all of its own."""
    known = {f"{folder}/{word}" for folder, words in TEXTS.items() for word in words}
    for voice in VOICES:
        used: set[str] = set()
        for letter in LETTERS:
            for count in range(1, 1000):
                used |= set(sentence(language, f"{letter}{count:03d}", 1, voice) or ())
        for window in range(1, HIGHEST[language] + 1):
            used |= set(sentence(language, "A001", window, voice) or ())
        assert used <= known


def test_every_text_is_said_in_some_hall() -> None:
    used = {saying.clip(language, saying.EVACUATE) for language in saying.SENTENCES}
    for language in saying.SENTENCES:
        for voice in VOICES:
            for letter in LETTERS:
                used |= set(sentence(language, f"{letter}0123456789", 1, voice) or ())
            for window in range(1, HIGHEST[language] + 1):
                used |= set(sentence(language, "A0", window, voice) or ())
    for language in ("zh", "en", "bo"):
        used |= {f"{folder(language)}/{step}" for step in STEPS}
    assert used == {f"{part}/{word}" for part, words in TEXTS.items() for word in words}


@given(
    st.from_regex(r"[A-Z][0-9]{3,4}", fullmatch=True),
    st.integers(1, 99),
    st.sampled_from(["zh", "en", "bo"]),
    st.sampled_from(VOICES),
)
def test_a_sentence_is_its_ticket_and_its_window(
    ticket: str, window: int, language: str, voice: Voice
) -> None:
    said = list(sentence(language, ticket, window, voice) or ())
    signs = [saying.clip(language, word) for word in spell(language, ticket, voice)]
    number = [f"{language}/{word}" for word in number_words(language, window) or ()]
    start = said.index(signs[0])
    assert said[start : start + len(ticket)] == signs
    rest = said[start + len(ticket) + 1 :]
    assert rest[: len(number)] == number
    assert len(said) == len(signs) + len(number) + (3 if language != "en" else 2)


@given(st.from_regex(r"[A-Z][0-9]{3,4}", fullmatch=True), st.sampled_from(VOICES))
def test_names_of_digits_never_change_the_ticket(ticket: str, voice: Voice) -> None:
    sounds = {"ring": "0", "yao": "1", "liang": "2"}
    assert "".join(sounds.get(word, word) for word in spell("zh", ticket, voice)) == ticket


def test_the_pack_has_what_every_hall_needs() -> None:
    assert set(PACK) == {"zh", "en", "letter", "kiosk-zh", "kiosk-en"}


def test_once_the_chime_then_each_sentence_twice() -> None:
    clips = saying.announcement([("a", "b"), ("c",)])
    assert clips == ["chime", *["a", "b", "pause"] * 2, *["c", "pause"] * 2]
