"""How a number lies in a board's registers: a table of layouts. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple


class Layout(NamedTuple):
    """A text of ASCII characters ⇄ 16-bit registers; `per_register` characters in each."""

    per_register: int
    encode: Callable[[str], tuple[int, ...]]


def _pairs(text: str) -> tuple[int, ...]:
    data = text.encode("ascii")
    data += b" " * (len(data) % 2)
    return tuple(int.from_bytes(data[i : i + 2], "big") for i in range(0, len(data), 2))


def _singles(text: str) -> tuple[int, ...]:
    return tuple(text.encode("ascii"))


LAYOUTS: Mapping[str, Layout] = {
    "ascii": Layout(2, _pairs),
    "char": Layout(1, _singles),
}
"""`ascii`: two characters a register, the first in the high byte. `char`: one, in the low byte."""


def fitted(number: str, characters: int) -> str:
    """The number on a board of so many characters, filled up with blanks; one that does not fit
    becomes dashes, because a part of a number is another number."""
    fits = len(number) <= characters and number.isascii() and number.isprintable()
    return number.ljust(characters) if fits else "-" * characters


def text_of(values: tuple[int, ...], per_register: int) -> str:
    """What registers show, blanks at the end left out; what is no printable ASCII becomes `?`."""
    data = b"".join(value.to_bytes(2, "big")[-per_register:] for value in values)
    return "".join(chr(b) if 0x20 <= b < 0x7F else "?" for b in data).rstrip(" ")
