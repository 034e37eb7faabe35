"""What the clerk's list is narrowed to: pure. Kept while the clerk is signed in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from counter import words
from counter.say import Say
from hub.contract.words import Priority, Text

WHOLE = re.compile(r"[A-HJ-NP-Z][0-9]{3,4}")
"""A whole number, as `TicketNumber` has it."""
LONGEST = 5


class Scope(StrEnum):
    """Which tickets of the window's services are looked at."""

    ABLE = "able"
    OTHERS = "others"
    MINE = "mine"
    BOOKED = "booked"


SCOPES: dict[Scope, str] = {
    Scope.ABLE: "现在可叫",
    Scope.OTHERS: "含留给别的窗口的",
    Scope.MINE: "等我的、我挂起的",
    Scope.BOOKED: "有预约的",
}


@dataclass(frozen=True)
class Narrowing:
    """Nothing is left out by itself."""

    service: str = ""
    priority: Priority | None = None
    scope: Scope = Scope.ABLE
    number: str = ""

    def fields(self) -> dict[str, object]:
        """What `ListQueue` is asked for."""
        return {
            "service": self.service or None,
            "priority": self.priority,
            "booked": self.scope is Scope.BOOKED,
            "mine": self.scope is Scope.MINE,
            "others": self.scope is Scope.OTHERS,
            "number": self.number,
        }

    def told(self, services: Mapping[str, Text]) -> Say | None:
        """All that narrows the list but the number, which stands in its own field; None for
        nothing. `services`: code → name."""
        parts = [Say("%1 %2", (self.service, services.get(self.service, Text(""))))]
        parts = parts if self.service else []
        if self.priority is not None:
            parts.append(Say(words.SHORT_PRIORITIES[self.priority], ("",)))
        if self.scope is not Scope.ABLE:
            parts.append(Say(SCOPES[self.scope]))
        if not parts:
            return None
        told = parts[0]
        for part in parts[1:]:
            told = Say("%1 · %2", (told, part))
        return told

    def by_number(self, typed: str) -> Narrowing:
        """The same with a part of the number, as it was typed."""
        return replace(self, number=re.sub("[^A-Z0-9]", "", typed.upper())[:LONGEST])

    def whole(self) -> bool:
        """Whether the number is one that can be called by it, be it in the list or not."""
        return WHOLE.fullmatch(self.number) is not None
