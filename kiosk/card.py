"""The card of the person at the kiosk: held in memory for one ticket, never shown, never logged."""

from __future__ import annotations

from datetime import date

from hub.contract.words import Identity


class CardInHand:
    """Holds at most one identity; its `repr` says only whether there is one."""

    def __init__(self) -> None:
        self._identity: Identity | None = None

    def hold(self, identity: Identity) -> None:
        self._identity = identity

    def wipe(self) -> None:
        self._identity = None

    @property
    def identity(self) -> Identity | None:
        return self._identity

    def __bool__(self) -> bool:
        return self._identity is not None

    def __repr__(self) -> str:
        return f"CardInHand({'held' if self else 'empty'})"


def is_senior(born: str | None, today: date, from_age: int) -> bool:
    """`from_age` or older today; a birthday counts from its day, unknown or impossible is no."""
    if born is None:
        return False
    try:
        birth = date.fromisoformat(born)
    except ValueError:
        return False
    age = today.year - birth.year - ((today.month, today.day) < (birth.month, birth.day))
    return age >= from_age
