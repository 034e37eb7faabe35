"""Whether a card still lies on the reader though nobody needs it there any more. Pure.

A reader tells each laying once, so a card that stays cannot begin the next person's visit; but
its owner must not go without it.
"""

from __future__ import annotations

from typing import NamedTuple


class Lying(NamedTuple):
    """`lies`: the reader has told a card and not yet its end. `unneeded_s`: seconds since it was
    last needed."""

    lies: bool = False
    unneeded_s: int = 0


NONE = Lying()
LAID = Lying(lies=True)


def tick(lying: Lying, *, needed: bool) -> Lying:
    """One second passed; a card that is needed is waited for."""
    if not lying.lies:
        return NONE
    return LAID if needed else lying._replace(unneeded_s=lying.unneeded_s + 1)


def forgotten(lying: Lying, after_s: int) -> bool:
    """Whether the staff should come for it: its owner has had time enough."""
    return lying.lies and lying.unneeded_s >= after_s
