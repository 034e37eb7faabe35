"""What a check finds: its result, in words, and the next step."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from hub.doctor.site import Site


class Result(StrEnum):
    """`skipped`: it could not be looked at, and the words say why."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"
    SKIPPED = "skipped"


class Finding(NamedTuple):
    """One result; `next` is what to do, empty when nothing is."""

    result: Result
    words: str
    next: str = ""


class SkippedError(Exception):
    """Raised by a check that cannot look; the message is the reason."""


class Check(NamedTuple):
    """One row of the table: its name, what it looks at, and the function that does."""

    name: str
    looks_at: str
    run: Callable[[Site], Finding]


def ok(words: str) -> Finding:
    """All is well."""
    return Finding(Result.OK, words)


def warn(words: str, then: str) -> Finding:
    """It works, but somebody should see to it."""
    return Finding(Result.WARN, words, then)


def fail(words: str, then: str) -> Finding:
    """It does not work, or will not."""
    return Finding(Result.FAIL, words, then)
