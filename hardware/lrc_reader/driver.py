"""Joins the `02 … LRC 03` codec and a transport: the number asked for again and again, a card read
whole when there is another one, its end told when the number is gone.

Such a reader has no find: asking for the number is the smallest thing that tells a card from none.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date

from hardware.card import text
from hardware.card.checks import (
    CardEvent,
    CardFault,
    CardFaultReason,
    CardRead,
    judge,
)
from hardware.card.laying import POWER_ON, Laying, drain
from hardware.errors import DeviceTimeout
from hardware.lrc_reader import frames
from hardware.lrc_reader.frames import OK, Damage, Item, Operation, Parser, Reply
from hardware.transports.base import Transport

SLACK = 0.3
"""Seconds added to every reply time, for slow adapters."""


class LrcReader:
    """One reader. `open`, then `poll` again and again; both may raise `DeviceError`."""

    def __init__(self, transport: Transport, today: Callable[[], date] = date.today) -> None:
        self._line = transport
        self._today = today
        self._parser = Parser()
        self._laying = Laying()
        self._number = b""
        """Of the card that was told last, as the reader sends it."""

    def open(self) -> str:
        """Open the port and wait for the reader, which says nothing of itself.

        A card that was told before the port was lost is no news while it still lies there.
        """
        self._line.open()
        self._laying.heard()
        until = time.monotonic() + POWER_ON
        while not isinstance(self._ask(frames.READ_NUMBER), Reply):
            if time.monotonic() > until:
                raise DeviceTimeout("the reader does not answer")
        return ""

    def poll(self) -> CardEvent | None:
        """One look at the reader (up to some seconds while a card is read)."""
        found = self._ask(frames.READ_NUMBER)
        if not isinstance(found, Reply):
            self._laying.unheard(garbage=found is not None)
            return None
        self._laying.heard()
        if found.status != frames.OK:
            self._number = b""
            return self._laying.gone()
        if isinstance(self._laying.told, CardRead) and found.content == self._number:
            return None
        self._number = found.content
        return self._laying.read(self._try_card)

    def close(self) -> None:
        """Close the port; never raises."""
        self._line.close()

    def _try_card(self) -> CardRead | CardFault:
        reply = self._ask(frames.READ)
        if reply in WHOLE:
            return CardFault(CardFaultReason.CHECKSUM)
        if not isinstance(reply, Reply) or reply.status != frames.OK:
            return CardFault(CardFaultReason.UNREADABLE)
        block = frames.split_content(reply.content)
        return judge(text.decode(block) if block else None, self._today())

    def _ask(self, operation: Operation) -> Reply | Damage | None:
        """Send a request; its reply, or the damage that came instead, or None for silence."""
        self._parser.clear()
        drain(self._line)
        self._line.write(frames.encode(operation.data), 1.0)
        until = time.monotonic() + operation.within + SLACK
        items: list[Item] = []
        while (left := until - time.monotonic()) > 0:
            items += self._parser.feed(self._line.read(left))
            if reply := _answer_to(operation, items):
                return reply
        items += self._parser.flush()
        damages = sorted((i for i in items if isinstance(i, Damage)), key=lambda i: i not in WHOLE)
        return _answer_to(operation, items) or next(iter(damages), None)


WHOLE = (Damage.CHECKSUM, Damage.END)
"""Damage of a frame that came whole."""


def _answer_to(operation: Operation, items: list[Item]) -> Reply | None:
    """The first whole reply that can be this question's: a number comes late, too."""
    replies = (frames.decode_reply(i) for i in items if not isinstance(i, Damage))
    asked = operation is frames.READ_NUMBER
    return next((r for r in replies if r and (r.status != OK or _is_number(r) is asked)), None)


def _is_number(reply: Reply) -> bool:
    return len(reply.content) == frames.NUMBER_SIZE
