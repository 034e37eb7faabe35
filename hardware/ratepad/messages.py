"""What the frames of rating pads say: a value for each type, and its payload byte by byte.

`decode` gives None for a type that is not known and for a payload that says nothing sensible;
bytes after the last field belong to a later version and are passed over.
"""

from __future__ import annotations

from typing import ClassVar, Self

import msgspec

from hardware.ratepad.fields import Reader, Unreadable, number, text
from hardware.ratepad.words import (
    LONG,
    MOST_TAGS,
    SHORT,
    SPOKEN,
    WRITTEN,
    Ability,
    Cancelled,
    Cause,
)
from hub.contract.words import Language, Level


class Message(msgspec.Struct, frozen=True):
    """One frame's meaning; `TYPE` is its number."""

    TYPE: ClassVar[int]

    def pack(self) -> bytes:
        """The payload."""
        return b""

    @classmethod
    def unpack(cls, fields: Reader) -> Self:
        """From a payload; `Unreadable` or another ValueError when it says nothing sensible."""
        return cls()


class Hello(Message, frozen=True):
    """Station → pad: who are you? It speaks the versions from `least` to `most`."""

    TYPE = 0x01
    least: int
    most: int

    def pack(self) -> bytes:
        return bytes([self.least, self.most])

    @classmethod
    def unpack(cls, fields: Reader) -> Self:
        return cls(fields.number(1), fields.number(1))


class Able(Message, frozen=True):
    """Pad → station, after a hello: the version it will speak (0: none of those), its abilities."""

    TYPE = 0x02
    version: int
    abilities: Ability
    levels: tuple[Level, ...]
    languages: tuple[Language, ...]
    model: str = ""
    serial: str = ""

    def pack(self) -> bytes:
        levels = sum(1 << level for level in self.levels)
        languages = sum(1 << SPOKEN.index(language) for language in self.languages)
        names = text(self.model, SHORT) + text(self.serial, SHORT)
        return bytes([self.version, self.abilities, levels, languages]) + names

    @classmethod
    def unpack(cls, fields: Reader) -> Self:
        version, abilities, levels, languages = fields.raw(4)
        known = Ability(abilities & sum(Ability))
        rated = tuple(level for level in Level if levels & 1 << level)
        spoken = tuple(lang for bit, lang in enumerate(SPOKEN) if languages & 1 << bit)
        return cls(version, known, rated, spoken, fields.text(), fields.text())


class Open(Message, frozen=True):
    """Station → pad: take one rating. `seconds` without a touch end it, `most` in any case."""

    TYPE = 0x10
    session: int
    seconds: int
    most: int
    language: Language
    elder: bool
    reason_needed: bool
    ticket: str
    subject: str

    def pack(self) -> bytes:
        times = number(self.seconds, 2) + number(self.most, 2)
        flags = self.elder | self.reason_needed << 1
        shown = bytes([SPOKEN.index(self.language) + 1, flags])
        about = text(self.ticket, SHORT) + text(self.subject, LONG)
        return number(self.session, 4) + times + shown + about

    @classmethod
    def unpack(cls, fields: Reader) -> Self:
        session, seconds, most = _session(fields), fields.number(2), fields.number(2)
        language, flags = _language(fields.number(1)), fields.number(1)
        elder, needed = bool(flags & 1), bool(flags & 2)
        return cls(session, seconds, most, language, elder, needed, fields.text(), fields.text())


class Reasons(Message, frozen=True):
    """Station → pad, after an open: the reasons of one level, (code, text) in their order."""

    TYPE = 0x11
    session: int
    level: Level
    tags: tuple[tuple[str, str], ...]

    def pack(self) -> bytes:
        rows = (number(int(code), 2) + text(words, LONG) for code, words in self.tags)
        return number(self.session, 4) + bytes([self.level, len(self.tags)]) + b"".join(rows)

    @classmethod
    def unpack(cls, fields: Reader) -> Self:
        session, level, count = _session(fields), Level(fields.number(1)), _count(fields)
        return cls(session, level, tuple((_tag(fields), fields.text()) for _ in range(count)))


class Cancel(Message, frozen=True):
    """Station → pad: the session is over; a pad that has no such session acknowledges it too."""

    TYPE = 0x12
    session: int
    cause: Cancelled

    def pack(self) -> bytes:
        return number(self.session, 4) + bytes([self.cause])

    @classmethod
    def unpack(cls, fields: Reader) -> Self:
        return cls(_session(fields), Cancelled(fields.number(1)))


class Answer(Message, frozen=True):
    """Pad → station: what was judged."""

    TYPE = 0x20
    session: int
    level: Level
    tags: tuple[str, ...] = ()
    text: str = ""

    def pack(self) -> bytes:
        tags = b"".join(number(int(tag), 2) for tag in self.tags)
        head = number(self.session, 4) + bytes([self.level, len(self.tags)])
        return head + tags + text(self.text, 4 * WRITTEN)

    @classmethod
    def unpack(cls, fields: Reader) -> Self:
        session, level, count = _session(fields), Level(fields.number(1)), _count(fields)
        tags = tuple(_tag(fields) for _ in range(count))
        written = fields.text()
        if len(written) > WRITTEN:
            raise Unreadable("too much text")
        return cls(session, level, tags, written)


class Timeout(Message, frozen=True):
    """Pad → station: nobody touched it in time, or the resident declined."""

    TYPE = 0x21
    session: int
    declined: bool = False

    def pack(self) -> bytes:
        return number(self.session, 4) + bytes([1 + self.declined])

    @classmethod
    def unpack(cls, fields: Reader) -> Self:
        session, cause = _session(fields), fields.number(1)
        if cause not in (1, 2):
            raise Unreadable("no such cause")
        return cls(session, cause == 2)


class Heartbeat(Message, frozen=True):
    """Both ways: I am here. `session`: the open one or 0; `fault`: found by the pad itself."""

    TYPE = 0x22
    session: int = 0
    fault: bool = False

    def pack(self) -> bytes:
        return number(self.session, 4) + bytes([self.fault])

    @classmethod
    def unpack(cls, fields: Reader) -> Self:
        return cls(fields.number(4), bool(fields.number(1) & 1))


class Nack(Message, frozen=True):
    """Both ways: the frame of this SEQ is refused and need not come again."""

    TYPE = 0x7E
    cause: Cause

    def pack(self) -> bytes:
        return bytes([self.cause])

    @classmethod
    def unpack(cls, fields: Reader) -> Self:
        return cls(Cause(fields.number(1)))


class Ack(Message, frozen=True):
    """Both ways: the frame of this SEQ was taken."""

    TYPE = 0x7F


TYPES: dict[int, type[Message]] = {
    kind.TYPE: kind
    for kind in (Hello, Able, Open, Reasons, Cancel, Answer, Timeout, Heartbeat, Nack, Ack)
}
"""All types, in the order of the page."""


def decode(kind: int, payload: bytes) -> Message | None:
    """A payload as a value; None: the type is not known, or the payload says nothing sensible."""
    if kind not in TYPES:
        return None
    try:
        return TYPES[kind].unpack(Reader(payload))
    except ValueError:
        return None


def _session(fields: Reader) -> int:
    if not (session := fields.number(4)):
        raise Unreadable("session 0 is none")
    return session


def _language(place: int) -> Language:
    if not 1 <= place <= len(SPOKEN):
        raise Unreadable("no such language")
    return SPOKEN[place - 1]


def _count(fields: Reader) -> int:
    if (count := fields.number(1)) > MOST_TAGS:
        raise Unreadable("too many reasons")
    return count


def _tag(fields: Reader) -> str:
    if not 100 <= (code := fields.number(2)) <= 599:
        raise Unreadable("no such reason")
    return str(code)
