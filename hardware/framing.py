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


class QuietParser(FrameParser[Item]):
    """One that can be told that the line is quiet."""

    def flush(self) -> list[Item]:
        """The line is quiet: a begun frame will not be finished; look inside it."""
        items: list[Item] = []
        while self._buffer:
            items.append(self._give_up())
            items += self.feed(b"")
        return items

    def clear(self) -> None:
        """Forget what was begun."""
        self._buffer.clear()

    @abstractmethod
    def _give_up(self) -> Item:
        """Take the first byte of a frame that will not be finished, and say what it was."""
