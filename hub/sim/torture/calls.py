"""Pure: strace's log → system calls, each whole and with its result.

The log is that of `strace -f -xx`: a line is `PID name(args) = result`; a call during which
another thread had its turn stands on two lines, `… <unfinished ...>` and `<... name resumed> …`.
Strings are in hexadecimal, so no quote, bracket or `=` stands in them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

UNFINISHED = b" <unfinished ...>"
_RESULT = re.compile(rb"(0x[0-9a-f]+|-?\d+|\?)(?:<([^>]*)>)?(?: (E[A-Z0-9]+))?")


class Call(NamedTuple):
    """One system call.

    `begun` and `ended` are numbers of lines. `result` is None where it had
    not returned when its process or the log ended: it may have been done, wholly or in part.
    `opened` is the path in hexadecimal behind a result that is a file descriptor.
    """

    name: str
    args: bytes
    result: int | None
    begun: int
    ended: int
    opened: bytes = b""


def read_calls(lines: Iterable[bytes], first: int = 0) -> Iterator[Call]:
    """The calls of a log in the order in which they ended; those on their way come last.

    `first` is the number of the first line. Lines of any other kind (signals,
    exits, what was cut off) are passed over.
    """
    on_their_way: dict[bytes, tuple[int, bytes]] = {}
    number = first - 1
    for number, line in enumerate(lines, first):
        if not line.endswith(b"\n"):
            break  # strace had no time to write it out
        thread, _, text = line.partition(b" ")
        text = text.strip()
        if text.startswith(b"--- "):
            continue
        if text.startswith(b"+++ "):
            yield from _left(on_their_way.pop(thread, None), number)
        elif text.endswith(UNFINISHED):
            on_their_way[thread] = number, text.removesuffix(UNFINISHED)
        elif text.startswith(b"<... "):
            begun, head = on_their_way.pop(thread, (number, b""))
            yield from _call(head + text.partition(b" resumed>")[2], begun, number)
        else:
            yield from _call(text, number, number)
    for one in on_their_way.values():
        yield from _left(one, number + 1)


def _call(text: bytes, begun: int, ended: int) -> Iterator[Call]:
    name, bracket, rest = text.partition(b"(")
    args, equals, result = rest.rpartition(b" = ")
    found = _RESULT.match(result)
    if not (bracket and equals and found):
        return
    value, opened, error = found.groups()
    args = args.rstrip().removesuffix(b")").removesuffix(UNFINISHED)
    yield Call(name.decode(), args, _value(value, error), begun, ended, opened or b"")


def _value(value: bytes, error: bytes | None) -> int | None:
    """`? ERESTARTSYS` is a call that a signal kept from being done; it is made again."""
    if value == b"?":
        return None if error is None else -1
    return int(value, 0)


def _left(one: tuple[int, bytes] | None, ended: int) -> Iterator[Call]:
    """A call that never returned."""
    if one is None:
        return
    begun, text = one
    name, bracket, args = text.partition(b"(")
    if bracket:
        yield Call(name.decode(), args.rstrip().removesuffix(b")"), None, begun, ended)
