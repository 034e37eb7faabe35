"""What a bad line makes of bytes. The same dice, the same damage."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

Damage = Callable[[random.Random, bytearray], None]


def _flip(dice: random.Random, data: bytearray) -> None:
    data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)


def _replace(dice: random.Random, data: bytearray) -> None:
    data[dice.randrange(len(data))] = dice.randrange(256)


def _lose(dice: random.Random, data: bytearray) -> None:
    del data[dice.randrange(len(data))]


def _lose_end(dice: random.Random, data: bytearray) -> None:
    del data[dice.randrange(len(data)) :]


def _insert(dice: random.Random, data: bytearray) -> None:
    at = dice.randrange(len(data) + 1)
    data[at:at] = dice.randbytes(dice.randrange(1, 6))


def _repeat(dice: random.Random, data: bytearray) -> None:
    start = dice.randrange(len(data))
    end = min(len(data), start + dice.randrange(1, 12))
    data[start:start] = data[start:end]


DAMAGES: tuple[Damage, ...] = (_flip, _replace, _lose, _lose_end, _insert, _repeat)


def mutate(dice: random.Random, data: bytes) -> bytes:
    """The bytes as they were (one time in four), or damaged up to three times."""
    damaged = bytearray(data)
    for _ in range(dice.randrange(4)):
        if damaged:
            dice.choice(DAMAGES)(dice, damaged)
    return bytes(damaged)


def pieces(dice: random.Random, data: bytes) -> Iterator[bytes]:
    """The bytes in order, cut anywhere."""
    start = 0
    while start < len(data):
        end = start + dice.choice((1, 2, 7, 40, 4096))
        yield data[start:end]
        start = end
