"""What all frame parsers share: a buffer that is fed, and items found in it in order."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Generic, TypeVar

Item = TypeVar("Item")


class FrameParser(ABC, Generic[Item]):
    """Finds frames in a stream of bytes; resynchronises, never raises."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    def feed(self, data: bytes) -> list[Item]:
        """Take bytes in; the frames and damage that they complete, in order."""
        self._buffer += data
        items: list[Item] = []
        while (item := self._next()) is not None:
            items.append(item)
        return items

    @abstractmethod
    def _next(self) -> Item | None:
        """Take the next item out of the buffer; None when more bytes are needed."""
