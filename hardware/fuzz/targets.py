"""The codecs under fire: each makes frames, feeds them damaged, and checks what is told of them by
rules of its own, not by the codec's.

A target's `shoot` feeds one frame; it returns what was wrong, None when all was right.
"""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable
from datetime import date
from typing import Protocol

from hardware.card import frames as sam
from hardware.card import text
from hardware.card.checks import CardRead, judge
from hardware.card.text import CardKind
from hardware.escpos.slip import encode_paper
from hardware.escpos.status import (
    Answer,
    Cleared,
    Item,
    Paper,
    PrinterStatus,
    StatusParser,
    decode_answers,
)
from hardware.escpos.stream import Command, StreamParser
from hardware.fuzz.hid import Hid
from hardware.fuzz.modbus import Modbus
from hardware.fuzz.mutate import mutate, pieces
from hardware.fuzz.ratepad import A55a
from hardware.lrc_reader import frames as lrc
from hardware.pad import frames as pad
from hardware.pad.values import FIVE_KEYS, decode
from hardware.sim.people import PEOPLE
from hub.contract import devices

TODAY = date(2026, 11, 23)


class Target(Protocol):
    """One codec."""

    def shoot(self) -> str | None:
        """Feed the next frame; what was wrong with what came of it."""
        ...


class SamV:
    """Frames of card readers; after each a quiet line, and a good frame that must be found."""

    def __init__(self, dice: random.Random) -> None:
        self._dice = dice
        self._parser = sam.Parser()
        block = b"\x01\x00\x04\x00" + text.encode(PEOPLE["senior"]) + bytes(1024)
        self._bodies = (b"\x00\x00\x9f" + bytes(4), b"\x00\x00\x80", b"\x00\x00\x90" + block)
        self._good = bytes.fromhex("AA AA AA 96 69 00 04 00 00 80 84")

    def shoot(self) -> str | None:
        """See `Target.shoot`."""
        dice = self._dice
        body = dice.choice(self._bodies) if dice.random() < 0.5 else _random_body(dice)
        raw = dice.randbytes(dice.randrange(4)) + mutate(dice, sam.encode(body))
        items = [item for piece in pieces(dice, raw) for item in self._parser.feed(piece)]
        items += self._parser.flush()
        for item in items:
            if isinstance(item, bytes) and (why := self._false(item, raw)):
                return why
        if self._parser.feed(self._good) != [self._good[7:-1]]:
            return "a good frame after a quiet line was not found"
        return None

    def _false(self, body: bytes, raw: bytes) -> str | None:
        counted = bytes([(len(body) + 1) >> 8, (len(body) + 1) & 0xFF]) + body
        checksum = 0
        for value in counted:
            checksum ^= value
        if b"\xaa\xaa\xaa\x96\x69" + counted + bytes([checksum]) not in raw:
            return f"no such frame was sent: {body.hex()}"
        reply = sam.decode_reply(body)
        content = sam.split_content(reply.data) if reply else None
        if content is not None and (len(content) != 256 or content not in body):
            return f"no such text was sent: {content.hex()}"
        return None


class Lrc:
    """Frames of the other family of card readers, whose mark is a single byte."""

    def __init__(self, dice: random.Random) -> None:
        self._dice = dice
        self._parser = lrc.Parser()
        block = text.encode(PEOPLE["senior"])
        self._bodies = (b"\x90\x00" + lrc.encode_content(block, bytes(1024)), b"\x6a\x82")
        self._good = bytes.fromhex("02 00 02 6A 82 E8 03")

    def shoot(self) -> str | None:
        """See `Target.shoot`."""
        dice = self._dice
        data = dice.choice(self._bodies) if dice.random() < 0.5 else b"\x90" + _random_body(dice)
        raw = dice.randbytes(dice.randrange(4)) + mutate(dice, lrc.encode(data))
        items = [item for piece in pieces(dice, raw) for item in self._parser.feed(piece)]
        items += self._parser.flush()
        for item in items:
            if isinstance(item, bytes) and (why := self._false(item, raw)):
                return why
        if self._parser.feed(self._good) != [self._good[3:-2]]:
            return "a good frame after a quiet line was not found"
        return None

    def _false(self, data: bytes, raw: bytes) -> str | None:
        checksum = 0
        for value in data:
            checksum ^= value
        if b"\x02" + len(data).to_bytes(2, "big") + data + bytes([checksum, 3]) not in raw:
            return f"no such frame was sent: {data.hex()}"
        reply = lrc.decode_reply(data)
        content = lrc.split_content(reply.content) if reply else None
        if content is not None and (len(content) != 256 or content not in data):
            return f"no such text was sent: {content.hex()}"
        return None


def _random_body(dice: random.Random) -> bytes:
    return dice.randbytes(dice.randrange(1, 60))


class Ff68:
    """Frames of pads and callers; after each a quiet line, and a good frame that must be found."""

    def __init__(self, dice: random.Random) -> None:
        self._dice = dice
        self._parser = pad.Parser()
        self._good = bytes.fromhex("FF 68 03 03 68 01 01 0C 0E 16")

    def shoot(self) -> str | None:
        """See `Target.shoot`."""
        dice = self._dice
        frame = pad.Frame(
            dice.randrange(256),
            dice.choice((1, 2, 3, 0x11, 0x77)),
            b"\x0c\x0a"[: dice.randrange(3)],
        )
        raw = dice.randbytes(dice.randrange(4)) + mutate(dice, pad.encode(frame))
        items = [item for piece in pieces(dice, raw) for item in self._parser.feed(piece)]
        items += self._parser.flush()
        for item in items:
            if isinstance(item, pad.Frame) and (why := self._false(item, raw)):
                return why
        if self._parser.feed(self._good) != [pad.Frame(1, 1, b"\x0c")]:
            return "a good frame after a quiet line was not found"
        return None

    def _false(self, frame: pad.Frame, raw: bytes) -> str | None:
        body = bytes([frame.address, frame.func]) + frame.data
        sent = bytes([0xFF, 0x68, len(body), len(body), 0x68]) + body
        decode(frame, FIVE_KEYS)
        if sent + bytes([sum(body) % 256, 0x16]) not in raw:
            return f"no such frame was sent: {frame}"
        return None


class Status:
    """Status bytes of printers. They have no checksum: nothing may be told that the fixed bits
    forbid, and after any garbage an answer must be found."""

    def __init__(self, dice: random.Random) -> None:
        self._dice = dice
        self._parser = StatusParser()
        self._frames = tuple(
            bytes.fromhex(raw)
            for raw in (
                "12 12 12 12",
                "1A 32 12 7E",
                "10 00 00 0F",
                "18 00 0F 0F",
                "37 25 00",
                "00",
            )
        )

    def shoot(self) -> str | None:
        """See `Target.shoot`."""
        dice = self._dice
        raw = b"".join(mutate(dice, dice.choice(self._frames)) for _ in range(dice.randrange(1, 4)))
        raw += dice.randbytes(dice.randrange(8))
        items: list[Item] = []
        for piece in pieces(dice, raw):
            items += self._parser.feed(piece)
        for item in items:
            if why := self._false(item, raw):
                return why
        answers = {n: dice.randrange(256) for n in (1, 2, 3, 4) if dice.random() < 0.8}
        decode_answers(answers)
        # What was begun ends here; an answer is whole in any state.
        if self._parser.feed(b"\x12")[-1:] != [Answer(0x12)]:
            return "an answer after garbage was not found"
        return None

    def _false(self, item: Item, raw: bytes) -> str | None:
        """Flow control may stand anywhere."""
        kept = bytes(value for value in raw if value not in (0x11, 0x13))
        match item:
            case Answer(value):
                told = value in kept and value & 0b10010011 == 0b00010010
            case Paper(value):
                told = value in kept and value in (0x00, 0x03, 0x0C, 0x0F)
            case Cleared():
                told = b"\x37\x25\x00" in kept
            case _:
                told = any(_says(kept[at : at + 4], item) for at in range(len(kept) - 3))
        return None if told else f"not sent: {item}"


def _says(raw: bytes, status: PrinterStatus) -> bool:
    """Whether four bytes of automatic status, as the manuals give their bits, say this."""
    first, second, third, fourth = raw
    if first & 0b10010011 != 0b00010000 or (second | third | fourth) & 0b10010000:
        return False
    return (
        status.offline == bool(first & 0x08)
        and status.cover_open == bool(first & 0x20)
        and status.cutter == bool(second & 0x08)
        and status.unrecoverable == bool(second & 0x20)
        and status.recoverable == bool(second & 0x40)
        and status.near_end == bool(third & 0x03)
        and status.paper_end == bool(third & 0x0C)
        and not status.error
    )


class Stream:
    """Slips as a printer takes them apart: whole and in pieces alike, and no command that was not
    sent."""

    def __init__(self, dice: random.Random) -> None:
        self._dice = dice
        blocks = (devices.Line("A023", 4), devices.Line("㐂"), devices.Qr("a"), devices.Rule())
        self._slip = encode_paper(devices.Paper("t", blocks), 384)

    def shoot(self) -> str | None:
        """See `Target.shoot`."""
        dice = self._dice
        start = dice.randrange(len(self._slip))
        raw = mutate(dice, self._slip[start : start + dice.randrange(4, 120)])
        parser = StreamParser()
        ops = [op for piece in pieces(dice, raw) for op in parser.feed(piece)]
        if ops != StreamParser().feed(raw):
            return f"in pieces otherwise than whole: {raw.hex()}"
        for op in ops:
            if isinstance(op, Command) and op.name + op.params not in raw:
                return f"no such command was sent: {op}"
        return None


class CardText:
    """Text blocks of cards: what is told is clean, and a card is taken for good only when its
    number and its dates are."""

    def __init__(self, dice: random.Random) -> None:
        self._dice = dice
        self._blocks = [text.encode(card) for card in PEOPLE.values()]

    def shoot(self) -> str | None:
        """See `Target.shoot`."""
        dice = self._dice
        raw = (
            mutate(dice, dice.choice(self._blocks)) if dice.random() < 0.8 else dice.randbytes(256)
        )
        card = text.decode(raw[:256].ljust(256, b"\x20"))
        if card is None:
            return "a block of 256 bytes was not taken"
        text.decode_address(raw[:70])
        sam.format_sam_id(raw[:16])
        if any(_is_control(c) for c in card.name + card.number + card.address + card.issuer):
            return "control characters came through"
        result = judge(card, TODAY)
        if isinstance(result, CardRead) and not _is_good(result.card):
            return "a card with a wrong number or date was taken"
        return None


def _is_control(char: str) -> bool:
    return unicodedata.category(char) in ("Cc", "Cf", "Cs")


def _is_good(card: text.Card) -> bool:
    """GB 11643: weights are powers of two modulo 11; a foreigner's older number has none."""
    in_time = card.forever or (card.valid_until is not None and card.valid_until >= TODAY)
    number = card.number
    if card.kind is CardKind.FOREIGNER and len(number) == 15:
        return in_time and number[:3].isalpha() and number[3:].isdigit()
    if len(number) != 18 or not number[:17].isdigit():
        return False
    total = sum(int(digit) * pow(2, 17 - at, 11) for at, digit in enumerate(number[:17]))
    return in_time and "10X98765432"[total % 11] == number[17]


MakeTarget = Callable[[random.Random], Target]

TARGETS: dict[str, MakeTarget] = {
    "sam_v": SamV,
    "lrc": Lrc,
    "ff68": Ff68,
    "a55a": A55a,
    "modbus": Modbus,
    "hid": Hid,
    "status": Status,
    "stream": Stream,
    "card_text": CardText,
}
