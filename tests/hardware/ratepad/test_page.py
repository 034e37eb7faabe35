"""The page for makers: each worked frame is what the codec makes of it, both ways, and the story
that they tell is what the station's end does."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import hardware
from hardware.pad.values import PadAnswer
from hardware.ratepad.asking import BEAT_EVERY, SILENT_AFTER, Asking
from hardware.ratepad.driver import ANSWERS_WITHIN, QUIET
from hardware.ratepad.frames import LONGEST, Damage, Frame, Parser, crc, encode
from hardware.ratepad.link import AGAIN_AFTER, TRIES
from hardware.ratepad.messages import (
    TYPES,
    Able,
    Ack,
    Answer,
    Cancel,
    Heartbeat,
    Hello,
    Message,
    Nack,
    Open,
    Reasons,
    Timeout,
    decode,
)
from hardware.ratepad.question import Question
from hardware.ratepad.sim import ALONE_AFTER
from hardware.ratepad.words import Ability, Cancelled, Cause
from hub.contract.devices import AskRating
from hub.contract.words import Language, Level, Text

PAGE = (Path(hardware.__file__).parents[1] / "assets" / "docs" / "pad-protocol.md").read_text(
    "utf-8"
)
WORKED = PAGE.partition("## 7. Worked frames")[2].partition("## 8.")[0]
ROWS = re.findall(r"^\| (station|pad) \| `([0-9A-F ]+)` \| (.+) \|$", WORKED, re.MULTILINE)
ZH_EN = (Language.ZH, Language.EN)
SAID: dict[str, Message] = {
    "HELLO": Hello(1, 1),
    "ABLE": Able(1, Ability(15), tuple(Level), ZH_EN, "RP5", "17"),
    "OPEN": Open(42, 60, 180, Language.EN, True, True, "A023", "ID card"),
    "REASONS of level 2": Reasons(42, Level.BAD, (("213", "Slow"), ("214", "Unkind"))),
    "HEARTBEAT: session 42": Heartbeat(42),
    "HEARTBEAT: no session": Heartbeat(0, True),
    "ANSWER: session 42, level 2": Answer(42, Level.BAD, ("214",), "等了很久"),
    "ANSWER: session 42": Answer(42, Level.VERY_GOOD),
    "the same ANSWER": Answer(42, Level.VERY_GOOD),
    "ANSWER: level 5 with reason 214": Answer(42, Level.VERY_GOOD, ("214",)),
    "TIMEOUT: session 42": Timeout(42),
    "TIMEOUT instead": Timeout(42, True),
    "CANCEL": Cancel(42, Cancelled.STOPPED),
    "NACK 4": Nack(Cause.SESSION),
    "NACK 3": Nack(Cause.PAYLOAD),
    "ACK": Ack(),
}
"""What a row's words begin with, and what it says."""


def said(words: str) -> Message:
    return next(message for begun, message in SAID.items() if words.startswith(begun))


def frame(raw: str) -> Frame:
    (item,) = Parser().feed(bytes.fromhex(raw))
    assert isinstance(item, Frame)
    return item


TAKEN = [row for row in ROWS if not row[2].startswith("not taken")]


def test_there_are_frames_of_every_type() -> None:
    assert {frame(raw).type for _, raw, _ in TAKEN} == set(TYPES)
    assert len(ROWS) == len(re.findall(r"^\| (?:station|pad) \|", WORKED, re.MULTILINE)) == 29


@pytest.mark.parametrize(("who", "raw", "words"), TAKEN)
def test_a_worked_frame_both_ways(who: str, raw: str, words: str) -> None:
    taken, message = frame(raw), said(words)
    assert decode(taken.type, taken.payload) == message
    made = encode(Frame(1, message.TYPE, taken.seq, message.pack()))
    assert made == bytes.fromhex(raw)


@pytest.mark.parametrize("raw", [raw for _, raw, words in ROWS if words.startswith("not taken")])
def test_damage_is_no_frame_and_the_next_one_is_found(raw: str) -> None:
    parser, good = Parser(), TAKEN[0][1]
    items = parser.feed(bytes.fromhex(raw)) + parser.flush()
    assert items
    assert all(isinstance(item, Damage) for item in items)
    assert parser.feed(bytes.fromhex(good)) == [frame(good)]


class Played:
    """The station's end, told what the page's pad says."""

    def __init__(self) -> None:
        self.asking = Asking()
        self.told: list[object] = []
        self.asking.begin(0)
        self.asking.turn(0)
        self.hear(Frame(1, Ack.TYPE, 0))

    def hear(self, heard: Frame) -> bytes:
        told = self.asking.hear(heard, 0)
        if told is not None:
            self.told.append(told)
        return self.asking.turn(0)

    def ask(self) -> None:
        job = AskRating(
            job_id="j",
            valid_until=datetime(2026, 11, 23, tzinfo=UTC) + timedelta(seconds=180),
            rating="r",
            window=3,
            subject=Text("身份证", "ID card"),
            ticket="A023",
            language=Language.EN,
            elder=True,
        )
        self.asking.ask(Question(42, job, 180), 0)


def story(title: str) -> list[tuple[str, Frame]]:
    """The frames under a heading."""
    part = WORKED.partition(f"### {title}\n")[2].partition("###")[0]
    rows = re.findall(r"^\| (station|pad) \| `([0-9A-F ]+)` \|", part, re.MULTILINE)
    return [(who, frame(raw)) for who, raw in rows]


def able() -> Frame:
    return next(heard for _, heard in story("A whole session") if heard.type == Able.TYPE)


def test_the_station_opens_as_the_page_says() -> None:
    played = Played()
    assert encode(Frame(1, Ack.TYPE, 0)) == played.hear(able())
    played.ask()
    sent = played.asking.turn(0)
    assert sent == encode(story("A whole session")[4][1])


def test_a_lost_acknowledgement_as_the_page_says() -> None:
    played = Played()
    played.hear(able())
    played.ask()
    played.asking.turn(0)
    first, ack, again, same = (each for _, each in story("A lost ACK"))
    assert played.hear(first).startswith(encode(ack))
    assert played.hear(again) == encode(same)
    assert played.told == [PadAnswer("r", Level.VERY_GOOD, (), "", "pad:a55a:five")]


def test_an_answer_too_late_as_the_page_says() -> None:
    played = Played()
    played.hear(able())
    played.ask()
    played.asking.turn(0)
    played.asking.stop("r")
    answer, refused = (each for _, each in story("A cancel, and an answer that comes too late")[2:])
    assert played.hear(answer) == encode(refused)
    assert played.told == []


def test_the_page_s_figures_are_the_code_s() -> None:
    (check,) = re.findall(r"`123456789` it is `([0-9A-F]{4})`", PAGE)
    assert crc(b"123456789") == int(check, 16)
    assert TRIES == 3
    for words in (
        f"0 to {LONGEST}",
        f"**{AGAIN_AFTER * 1000:.0f} ms**",
        f"every {BEAT_EVERY:.0f} s",
        f"no frame for {SILENT_AFTER:.0f} s",
        f"within {ANSWERS_WITHIN:.0f} s",
        f"no frame for {ALONE_AFTER:.0f} s",
        f"pause of {QUIET * 1000:.0f} ms",
    ):
        assert words in PAGE
    named = dict(re.findall(r"^\| `([0-9A-F]{2})` \| (\w+) \|", PAGE, re.MULTILINE))
    assert {int(kind, 16): name for kind, name in named.items()} == {
        kind: message.__name__.upper() for kind, message in TYPES.items()
    }
