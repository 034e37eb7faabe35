"""Lines of strace's log, written by hand: `\\`-quoted text becomes hexadecimal as in the log."""

from __future__ import annotations

import re
from pathlib import Path

from hub.sim.torture.events import Event
from hub.sim.torture.trace import read_events

STORE = Path("/hall/jiaohao.sqlite")
DB, WAL = "</hall/jiaohao.sqlite>", "</hall/jiaohao.sqlite-wal>"


def log(*lines: str) -> list[bytes]:
    """A log in which every path behind `<` and every quoted string is in hexadecimal."""
    return [_hexed(line).encode() + b"\n" for line in lines]


def events(*lines: str) -> list[Event]:
    """What a log tells of `STORE`."""
    return list(read_events(log(*lines), STORE))


def _hexed(line: str) -> str:
    line = re.sub(r'"([^"]*)"', lambda found: f'"{_hex(found[1])}"', line)
    return re.sub(r"<((?:/|socket:|pipe:)[^>]*)>", lambda found: f"<{_hex(found[1])}>", line)


def _hex(text: str) -> str:
    return "".join(f"\\x{byte:02x}" for byte in text.encode())
