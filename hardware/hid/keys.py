"""Which key types what: the US layout, which scanners and keypads send unless told otherwise.

Codes are those of linux/input-event-codes.h. A keypad's digits are digits whatever NumLock says.
"""

from __future__ import annotations

SHIFTS = frozenset({42, 54})
CONTROLS = frozenset({29, 97})
ENTERS = frozenset({28, 96, 101})
"""Enter, the keypad's Enter, line feed."""
CONTROL_ENTERS = frozenset({36, 50})
"""With Control, J and M are line feed and carriage return: some scanners end a code so."""

_ROWS = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    (57, " ", " "),
    (86, "\\", "|"),
)
_KEYPAD = ((55, "*"), (71, "789-456+1230."), (98, "/"), (117, "="), (121, ","))

TYPED: dict[int, tuple[str, str]] = {
    **{
        first + place: pair
        for first, plain, shifted in _ROWS
        for place, pair in enumerate(zip(plain, shifted, strict=True))
    },
    **{first + place: (char, char) for first, row in _KEYPAD for place, char in enumerate(row)},
}
"""Code → what it types without and with Shift."""


def strokes(text: str) -> list[tuple[int, bool]]:
    """The keys (and whether with Shift) that type this; ValueError for what no key types."""
    return [_stroke(char) for char in text]


def _stroke(char: str) -> tuple[int, bool]:
    for code, pair in TYPED.items():
        if char in pair:
            return code, char != pair[0]
    raise ValueError(f"no key types {char!r}")
