"""What a printer says of itself: DLE EOT answers, automatic status (ASB), GS r, DLE DC4. Pure.

The kinds of bytes are told apart by their fixed bits, so a stream that holds all of them
can be read, and garbage is passed over.
"""

from __future__ import annotations

import msgspec

from hub.contract.devices import FailReason


class PrinterStatus(msgspec.Struct, frozen=True, kw_only=True):
    """A printer's state; all False is a printer that is well."""

    offline: bool = False
    cover_open: bool = False
    paper_end: bool = False
    near_end: bool = False
    cutter: bool = False
    unrecoverable: bool = False
    recoverable: bool = False
    error: bool = False

    @property
    def reason(self) -> FailReason | None:
        """Why it cannot print now, the most useful word first; None when it can."""
        return next((why for flag, why in _REASONS if getattr(self, flag)), None)


_REASONS = (
    ("cover_open", FailReason.COVER_OPEN),
    ("paper_end", FailReason.PAPER_END),
    ("cutter", FailReason.CUTTER),
    ("unrecoverable", FailReason.ERROR),
    ("recoverable", FailReason.ERROR),
    ("error", FailReason.ERROR),
    ("offline", FailReason.OFFLINE),
)

DLE_EOT: dict[int, tuple[tuple[int, str], ...]] = {
    1: ((0x08, "offline"),),
    2: ((0x04, "cover_open"), (0x20, "paper_end"), (0x40, "error")),
    3: ((0x08, "cutter"), (0x20, "unrecoverable"), (0x40, "recoverable")),
    4: ((0x0C, "near_end"), (0x60, "paper_end")),
}
"""For each n the bits and what they mean."""

ASB: tuple[tuple[tuple[int, str], ...], ...] = (
    ((0x08, "offline"), (0x20, "cover_open")),
    ((0x08, "cutter"), (0x20, "unrecoverable"), (0x40, "recoverable")),
    ((0x03, "near_end"), (0x0C, "paper_end")),
    (),
)


class Answer(msgspec.Struct, frozen=True):
    """One byte that answers DLE EOT; which n it belongs to is the asker's to know."""

    value: int


class Paper(msgspec.Struct, frozen=True):
    """One byte that answers GS r 1: everything sent before it has been printed."""

    value: int


class Cleared(msgspec.Struct, frozen=True):
    """The answer to DLE DC4 8: everything that was not printed yet is forgotten."""


Item = Answer | Paper | Cleared | PrinterStatus

LENGTHS: dict[type, int] = {Answer: 1, Paper: 1, Cleared: 3, PrinterStatus: 4}
"""Of each item in bytes."""

GS_R = frozenset((0x00, 0x03, 0x0C, 0x0F))
"""GS r 1 has two sensors of two bits each; another value is none, however small."""
CLEARED = b"\x37\x25\x00"
FLOW = (0x11, 0x13)
"""XON and XOFF may stand anywhere, also within a block."""


class StatusParser:
    """Tells status bytes apart; never raises."""

    def __init__(self) -> None:
        self._begun = b""

    def feed(self, data: bytes) -> list[Item]:
        """Take bytes in; what they say, in order. A whole ASB is a `PrinterStatus`."""
        items = (self._take(value) for value in data if value not in FLOW)
        return [item for item in items if item is not None]

    def _take(self, value: int) -> Item | None:
        begun, self._begun = self._begun, b""
        whole = begun + bytes([value])
        if CLEARED.startswith(whole):
            return self._wait_or(whole, CLEARED, Cleared())
        if begun[:1] != CLEARED[:1] and begun and not value & 0x90:
            return self._in_asb(whole)
        return self._alone(value)

    def _wait_or(self, whole: bytes, block: bytes, item: Item) -> Item | None:
        if whole == block:
            return item
        self._begun = whole
        return None

    def _in_asb(self, whole: bytes) -> Item | None:
        if len(whole) == len(ASB):
            return decode_asb(whole)
        self._begun = whole
        return None

    def _alone(self, value: int) -> Item | None:
        if value & 0x93 == 0x12:
            return Answer(value)
        if value & 0x93 == 0x10 or value == CLEARED[0]:
            self._begun = bytes([value])
            return None
        return Paper(value) if value in GS_R else None


def printer_answers(heard: bytes) -> bool:
    """Whether a printer has answered DLE EOT, and nobody else spoke: among a pad's frames a byte
    may look like an answer."""
    items = StatusParser().feed(heard)
    said = len([value for value in heard if value not in FLOW])
    told = sum(LENGTHS[type(item)] for item in items)
    return told == said and any(isinstance(item, Answer) for item in items)


def decode_asb(raw: bytes) -> PrinterStatus:
    """Four bytes of automatic status."""
    flags: dict[str, bool] = {}
    for value, bits in zip(raw, ASB, strict=True):
        flags.update(_flags(value, bits))
    return msgspec.convert(flags, PrinterStatus)


def decode_answers(answers: dict[int, int]) -> PrinterStatus:
    """The answers to DLE EOT by their n (any of 1 to 4) as one state."""
    flags: dict[str, bool] = {}
    for n, value in answers.items():
        flags.update(_flags(value, DLE_EOT[n]))
    return msgspec.convert(flags, PrinterStatus)


def _flags(value: int, bits: tuple[tuple[int, str], ...]) -> dict[str, bool]:
    return {flag: True for mask, flag in bits if value & mask}


def encode_answer(status: PrinterStatus, n: int) -> int:
    """The byte a printer answers to DLE EOT n (used by the simulator)."""
    return 0x12 | _bits(status, DLE_EOT.get(n, ()))


def encode_asb(status: PrinterStatus) -> bytes:
    """The four bytes of automatic status (used by the simulator)."""
    first, *others = (_bits(status, bits) for bits in ASB)
    return bytes([0x10 | first, *others])


def _bits(status: PrinterStatus, bits: tuple[tuple[int, str], ...]) -> int:
    return sum(mask for mask, flag in bits if getattr(status, flag))
