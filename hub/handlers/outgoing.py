"""What leaves the hub after a commit."""

from __future__ import annotations

from typing import NamedTuple


class Outgoing(NamedTuple):
    """A message to be published."""

    topic: str
    payload: bytes
    retain: bool = False
