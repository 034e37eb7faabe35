"""Pure: the arguments of a call as `strace -y -xx` writes them.

Paths and strings are in hexadecimal (`\\x2f\\x74…`), and so are the paths here.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

_HEX = rb"((?:\\x[0-9a-f]{2})*)"
_PIECE = re.compile(rb'iov_base="' + _HEX + rb'"')
_PATH = re.compile(rb'(?:(?:AT_FDCWD|\d+)<([^>]*)>, )?"' + _HEX + rb'"')
SLASH = b"\\x2f"


def encode(path: Path | str) -> bytes:
    """A path as it stands in the log."""
    return b"".join(b"\\x%02x" % byte for byte in os.fsencode(path))


def decode(text: bytes) -> bytes:
    """The bytes of a string or path of the log."""
    return bytes.fromhex(text.replace(b"\\x", b"").decode())


def behind(args: bytes) -> tuple[bytes, bytes]:
    """The path behind the file descriptor that comes first, and the other arguments.

    No path for a file whose name is gone: nobody finds it after a cut.
    """
    head, _, rest = args.partition(b">")
    path = head.partition(b"<")[2]
    if rest.startswith(b"(deleted)"):
        path, rest = b"", rest.removeprefix(b"(deleted)")
    return path, rest.removeprefix(b", ")


def string(args: bytes) -> tuple[bytes, bool]:
    """The bytes of a string that comes first, and whether strace wrote all of it."""
    if not args.startswith(b'"'):
        return b"", False
    end = args.index(b'"', 1)
    return decode(args[1:end]), not args.startswith(b"...", end + 1)


def pieces(args: bytes) -> bytes:
    """The bytes of all parts of a vector, joined."""
    return b"".join(decode(text) for text in _PIECE.findall(args))


def paths(args: bytes) -> Iterator[bytes]:
    """The quoted paths, absolute where the log tells the folder."""
    for folder, path in _PATH.findall(args):
        yield folder + SLASH + path if folder and not path.startswith(SLASH) else path


def mentions(args: bytes, path: bytes) -> bool:
    """Whether a path is named, quoted or behind a file descriptor."""
    return any(mark % path in args for mark in (b"<%s>", b'"%s"'))
