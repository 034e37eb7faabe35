"""Names of keys as an X server numbers them (`X11/keysymdef.h`, `X11/X.h`): pure tables."""

from __future__ import annotations

from counter.keys import FUNCTION, LETTERS, LONE, parts

SHIFT, CAPS, CONTROL, ALT, NUM = 1, 2, 4, 8, 16
"""Bits of a state; Alt and Num Lock as every common layout has them (Mod1, Mod2)."""
MODIFIERS = {"Shift": SHIFT, "Ctrl": CONTROL, "Alt": ALT}
LOCKS = (0, CAPS, NUM, CAPS | NUM)
"""A key is the same key whatever lamp is lit."""
SYMBOLS: dict[str, int] = {
    **{name: 0xFFBE + place for place, name in enumerate(FUNCTION)},
    **{name: ord(name.lower()) for name in LETTERS},
    **dict(zip(LONE, (0xFF13, 0xFF14), strict=True)),
}


def symbol(name: str) -> tuple[int, int]:
    """A key as (key symbol, bits of its modifiers)."""
    held, key = parts(name)
    return SYMBOLS[key], sum(MODIFIERS[each] for each in held)


def held(state: int) -> int:
    """The bits of a pressed key's state that tell keys apart."""
    return state & (SHIFT | CONTROL | ALT)
