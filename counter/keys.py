"""The names of keys: which may be given to an action, and how each is written. Pure.

A name is modifiers and a key, joined by `+`: `F1`, `Ctrl+K`, `Ctrl+Shift+F12`, `Pause`.
"""

from __future__ import annotations

MODIFIERS = ("Ctrl", "Alt", "Shift")
FUNCTION = tuple(f"F{number}" for number in range(1, 25))
LETTERS = tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
LONE = ("Pause", "ScrollLock")
"""Keys of no letter that no field takes."""
OF_FIELDS = (
    *("Tab", "Enter", "Return", "Esc", "Escape", "Space", "Backspace", "Delete", "Insert"),
    *("Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown"),
)
"""They type, move and answer in the login page and in every question."""
EDITS = frozenset({"Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Y"})
OF_DESKTOP = frozenset({"Alt+F4", *(f"Ctrl+Alt+{key}" for key in FUNCTION[:12])})

_NAMES = {name.lower(): name for name in (*FUNCTION, *LETTERS, *LONE, *OF_FIELDS)}
_MODIFIERS = {name.lower(): name for name in MODIFIERS}


class BadKey(ValueError):
    """The name of no key, or of one that has another use; the text says which."""


def key_name(text: str) -> str:
    """The one way to write a key: `ctrl + k` → `Ctrl+K`. BadKey when no action may have it."""
    *before, last = (part.strip().lower() for part in text.split("+"))
    if last not in _NAMES or any(part not in _MODIFIERS for part in before):
        raise BadKey(f"{text!r} is no key; write F1 to F24, Ctrl+K, Alt+1, Pause")
    held = [name for name in MODIFIERS if name.lower() in before]
    if len(held) != len(before):
        raise BadKey(f"{text!r} names one modifier twice")
    key = _NAMES[last]
    name = "+".join((*held, key))
    if key in OF_FIELDS or name in EDITS:
        raise BadKey(f"{name} types, moves or answers in the fields of the login and of questions")
    if key in LETTERS and held in ([], ["Shift"]):
        raise BadKey(f"{name} is typed into the fields of the login; add Ctrl or Alt")
    if name in OF_DESKTOP:
        raise BadKey(f"{name} belongs to the desktop")
    return name


def parts(name: str) -> tuple[tuple[str, ...], str]:
    """The modifiers and the key of a right name: `Ctrl+K` → (("Ctrl",), "K")."""
    *held, key = name.split("+")
    return tuple(held), key
