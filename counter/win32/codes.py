"""Keys as Windows numbers them (`winuser.h`: virtual-key codes, `RegisterHotKey`): pure tables."""

from __future__ import annotations

from counter.keys import FUNCTION, LETTERS, LONE, parts

ALT, CONTROL, SHIFT, NO_REPEAT = 1, 2, 4, 0x4000
"""Bits of `fsModifiers`; NO_REPEAT: a key that is held counts once."""
MODIFIERS = {"Shift": SHIFT, "Ctrl": CONTROL, "Alt": ALT}
CODES: dict[str, int] = {
    **{name: 0x70 + place for place, name in enumerate(FUNCTION)},
    **{name: ord(name) for name in LETTERS},
    **dict(zip(LONE, (0x13, 0x91), strict=True)),
}
OF_THE_DEBUGGER = "F12"
"""Windows keeps it, alone, for itself at all times."""


def code(name: str) -> tuple[int, int]:
    """A key as (modifiers, virtual-key code)."""
    held, key = parts(name)
    return NO_REPEAT + sum(MODIFIERS[each] for each in held), CODES[key]
