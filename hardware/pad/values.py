"""What a pad's frames mean: keys of a caller, values of an evaluator, and rating levels."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from hardware.pad.frames import Frame, Func
from hub.contract.words import Level


class Key(StrEnum):
    """Keys of a caller or pad, by meaning."""

    NEXT = "next"
    RECALL = "recall"
    EVALUATE = "evaluate"
    CANCEL = "cancel"
    OK = "ok"
    NO_SHOW = "no_show"
    PARK = "park"
    RETURN = "return"
    ONE_METRE = "one_metre"
    PAUSE = "pause"
    TRANSFER = "transfer"


KEYS: dict[bytes, Key] = {
    b"\x0c": Key.NEXT,
    b"\x0d": Key.RECALL,
    b"\x0b": Key.EVALUATE,
    b"\x0e": Key.CANCEL,
    b"\x0f": Key.OK,
    b"\x06\x0f": Key.NO_SHOW,
    b"\x00\x0f": Key.PARK,
    b"\x03\x0f": Key.RETURN,
    b"\x11": Key.ONE_METRE,
    b"\x12": Key.PAUSE,
    b"\x13": Key.TRANSFER,
}
"""DATA of FUNC 01 and its key. Digits typed before a key (0 to 9, a byte each) precede it."""
_DIGITS = range(10)


class PadKey(msgspec.Struct, frozen=True):
    """A key was pressed, after these digits. `060F`, `000F` and `030F` are keys of their own."""

    address: int
    key: Key
    digits: str = ""


class PadValue(msgspec.Struct, frozen=True):
    """A rating key was pressed. `level` is None for a value that the mapping lacks.

    `source` names the pad and its mapping, for the record (`rate.source`): a pad with
    three keys cannot say five levels.
    """

    address: int
    value: int
    level: Level | None
    source: str


class PadAsks(msgspec.Struct, frozen=True):
    """A pad that knows what it was asked shows this rating now."""

    rating: str


class PadAnswer(msgspec.Struct, frozen=True):
    """A pad that knows what it was asked answers: reasons by their codes, and free words."""

    rating: str
    level: Level
    tags: tuple[str, ...]
    text: str
    source: str


class PadSilence(msgspec.Struct, frozen=True):
    """A pad that knows what it was asked tells that nothing was chosen, or that it was declined."""

    rating: str
    declined: bool


PadEvent = PadKey | PadValue | PadAsks | PadAnswer | PadSilence


class Mapping(msgspec.Struct, frozen=True):
    """Which rating level each value of a pad stands for."""

    name: str
    levels: dict[int, Level]


FIVE_KEYS = Mapping("five", {n: Level(n) for n in (1, 2, 3, 4, 5)})
THREE_KEYS = Mapping("three", {1: Level.BAD, 3: Level.GOOD, 4: Level.VERY_GOOD})
"""1 不满意, 3 满意, 4 非常满意."""
MAPPINGS = {m.name: m for m in (FIVE_KEYS, THREE_KEYS)}


def decode(frame: Frame, mapping: Mapping) -> PadEvent | None:
    """What a pad's frame means; None when it means nothing to us."""
    if frame.func == Func.VALUE and len(frame.data) == 1:
        value = frame.data[0]
        source = f"pad:ff68:{mapping.name}"
        return PadValue(frame.address, value, mapping.levels.get(value), source)
    if frame.func != Func.KEY:
        return None
    if frame.data in KEYS:
        return PadKey(frame.address, KEYS[frame.data])
    typed, key = frame.data[:-1], KEYS.get(frame.data[-1:])
    if key is None or any(value not in _DIGITS for value in typed):
        return None
    return PadKey(frame.address, key, "".join(map(str, typed)))


def key_data(key: Key, digits: str = "") -> bytes:
    """DATA of FUNC 01 for a key that is pressed after some digits."""
    codes = {each: data for data, each in KEYS.items()}
    return bytes(map(int, digits)) + codes[key]
