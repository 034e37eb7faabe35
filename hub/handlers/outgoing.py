"""What leaves the hub after a commit."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeAlias


class Outgoing(NamedTuple):
    """A message to be published."""

    topic: str
    payload: bytes
    retain: bool = False


Later: TypeAlias = Callable[[], Outgoing]
"""A message that is made when its turn to be written has come; what it is made from is stored."""
