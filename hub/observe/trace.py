"""A bug's trace for the log: where and which kind, never with what values.

The message of an exception may quote what somebody typed or a card said
(`KeyError: '张三'`), and a log is read by people who may not know it.
"""

from __future__ import annotations

import sqlite3
import traceback
from collections.abc import Iterator

SPEAKS = (OSError, sqlite3.Error)
"""Kinds whose message names files, tables and columns, not people."""


def trace(error: BaseException) -> str:
    """The lines of a traceback, causes first."""
    return "\n".join(line for one in _chain(error) for line in _lines(one))


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and what it came from, the first cause first."""
    seen: list[BaseException] = []
    at: BaseException | None = error
    while at is not None and at not in seen:
        seen.append(at)
        at = at.__cause__ or (None if at.__suppress_context__ else at.__context__)
    return reversed(seen)


def _lines(error: BaseException) -> Iterator[str]:
    yield "Traceback (most recent call last):"
    for frame in traceback.extract_tb(error.__traceback__):
        yield f'  File "{frame.filename}", line {frame.lineno}, in {frame.name}'
        if frame.line:
            yield f"    {frame.line}"
    said = f": {error}" if isinstance(error, SPEAKS) else ""
    yield f"{type(error).__qualname__}{said}"
