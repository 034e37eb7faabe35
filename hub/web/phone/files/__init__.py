"""The style sheet, the script and the icon: small files of ours, read once."""

from __future__ import annotations

import hashlib
from importlib.resources import files
from typing import NamedTuple


class File(NamedTuple):
    """What is served: its bytes, its type, and a name for this version of it."""

    content: bytes
    media_type: str
    version: str


TYPES = {
    "phone.css": "text/css",
    "phone.js": "text/javascript",
    "icon.svg": "image/svg+xml",
}


def _read(name: str, media_type: str) -> File:
    content = files(__name__).joinpath(name).read_bytes()
    return File(content, media_type, hashlib.sha256(content).hexdigest()[:12])


FILES = {name: _read(name, media_type) for name, media_type in TYPES.items()}


def link(root: str, name: str) -> str:
    """The address of a file; another one as soon as the file is another."""
    return f"{root}/phone/{name}?v={FILES[name].version}"
