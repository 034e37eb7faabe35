"""What is wrong with a settings file: where, what, and what would be right."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

Key: TypeAlias = tuple[str | int, ...]
Line: TypeAlias = Callable[[Key], int | None]
"""The line of a key, or of the nearest table around it."""


class Problem(NamedTuple):
    """One error: where, what, and what would be right."""

    line: int | None
    key: str
    what: str
    allowed: str = ""

    def __str__(self) -> str:
        where = f"line {self.line}: " if self.line else ""
        allowed = f" (allowed: {self.allowed})" if self.allowed else ""
        return f"{where}{self.key}: {self.what}{allowed}"


def dotted(key: Key) -> str:
    """`windows[3].breaks`, counted from 1."""
    out = ""
    for part in key:
        out += f"[{part + 1}]" if isinstance(part, int) else f".{part}"
    return out.lstrip(".")
