"""Joins the SAM_V codec and a transport: find → select → read, once for each laying on.

Real readers stop answering find after a read until the card was lifted, so whether it still lies
there is asked by its newest address: "there is none" is an answer that only a card can give. One
that knows no such question tells nothing: then the card counts as taken away, for nobody may be
asked to take what is not there. A card that fails is still found: it is tried again, and what is
told is told once for each laying on.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date

import msgspec

from hardware.card import frames, text
from hardware.card.checks import CardEvent, CardFault, CardFaultReason, CardRead, judge
from hardware.card.frames import Damage, Item, Operation, Parser, Reply, Status
from hardware.card.laying import POWER_ON, Laying, drain
from hardware.errors import DeviceTimeout
from hardware.transports.base import Transport

SLACK = 0.5
"""Seconds added to every reply time, for slow adapters and a full second of a slow reader."""
FAULTS = {
    Status.WRONG_CARD: CardFaultReason.WRONG_CARD,
    Status.CHECKSUM: CardFaultReason.CHECKSUM,
    Status.NOT_AUTHORISED: CardFaultReason.NOT_AUTHORISED,
}
"""What a reader's status means for the person; any other is UNREADABLE."""

STILL_THERE = Operation(frames.READ_ADDRESS.body, 0.8)
"""The question whether the card still lies there; one that is late was not answered."""
LIES = frozenset({Status.OK, Status.NO_CONTENT})
"""Its answers while it does."""

STALE = {
    frames.FIND: (Status.OK, Status.NO_CONTENT, Status.READ),
    frames.SELECT: (Status.FOUND, Status.NO_CARD),
    frames.READ: (Status.FOUND, Status.NO_CARD),
    frames.READ_ADDRESS: (Status.FOUND, Status.NO_CARD),
}
"""Replies that can only be late answers to the operation before: they are passed over."""


class SamVReader:
    """One reader. `open`, then `poll` again and again; both may raise `DeviceError`.

    `newest_address`: read that, too; a card takes up to 1.5 s longer.
    """

    def __init__(
        self,
        transport: Transport,
        today: Callable[[], date] = date.today,
        *,
        newest_address: bool = False,
    ) -> None:
        self._line = transport
        self._newest_address = newest_address
        self._today = today
        self._parser = Parser()
        self._laying = Laying()

    def open(self) -> str:
        """Open the port and wait for the reader; its SAM id, or "" if it does not tell.

        A card that was told before the port was lost is no news while it still lies there.
        """
        self._line.open()
        self._laying.heard()
        until = time.monotonic() + POWER_ON
        while True:
            reply = self._ask(frames.SAM_ID)
            if isinstance(reply, Reply):
                return frames.format_sam_id(reply.data) or ""
            if time.monotonic() > until:
                raise DeviceTimeout("the reader does not answer")

    def poll(self) -> CardEvent | None:
        """One look at the reader (up to some seconds while a card is read)."""
        if isinstance(self._laying.told, CardRead) and self._still_lies():
            return None
        found = self._ask(frames.FIND)
        if not isinstance(found, Reply):
            self._laying.unheard(garbage=found is not None)
            return None
        self._laying.heard()
        if found.status is not Status.FOUND:
            return self._laying.gone()
        return self._laying.read(self._try_card)

    def close(self) -> None:
        """Close the port; never raises."""
        self._line.close()

    def _still_lies(self) -> bool:
        reply = self._ask(STILL_THERE)
        if not isinstance(reply, Reply):
            self._laying.unheard(garbage=reply is not None)
            return False
        self._laying.heard()
        return reply.status in LIES

    def _try_card(self) -> CardRead | CardFault:
        for operation in (frames.SELECT, frames.READ):
            reply = self._ask(operation)
            if reply is Damage.CHECKSUM:
                return CardFault(CardFaultReason.CHECKSUM)
            if not isinstance(reply, Reply):
                return CardFault(CardFaultReason.UNREADABLE)
            if reply.status is not Status.OK:
                return CardFault(_reason(reply.status))
        block = frames.split_content(reply.data) if isinstance(reply, Reply) else None
        result = judge(text.decode(block) if block else None, self._today())
        if not self._newest_address or not isinstance(result, CardRead):
            return result
        newest = msgspec.structs.replace(result.card, newest_address=self._read_address())
        return CardRead(newest)

    def _read_address(self) -> str:
        """The newest address, "" where the card holds none or does not give it: it is no reason
        to refuse a card."""
        reply = self._ask(frames.READ_ADDRESS)
        if not isinstance(reply, Reply) or reply.status is not Status.OK:
            return ""
        return text.decode_address(reply.data) or ""

    def _ask(self, operation: Operation) -> Reply | Damage | None:
        """Send a request; its reply, or the damage that came instead, or None for silence."""
        self._parser.clear()
        drain(self._line)
        self._line.write(frames.encode(operation.body), 1.0)
        until = time.monotonic() + operation.within + SLACK
        items: list[Item] = []
        while (left := until - time.monotonic()) > 0:
            items += self._parser.feed(self._line.read(left))
            if (reply := _answer_to(operation, items)) or Damage.CHECKSUM in items:
                return reply or Damage.CHECKSUM
        items += self._parser.flush()
        damage = next((i for i in items if isinstance(i, Damage)), None)
        return _answer_to(operation, items) or damage


def _answer_to(operation: Operation, items: list[Item]) -> Reply | None:
    """The first whole reply that is no late answer to the operation before."""
    replies = (frames.decode_reply(i) for i in items if not isinstance(i, Damage))
    stale = STALE.get(operation, ())
    return next((r for r in replies if r and r.status not in stale), None)


def _reason(status: Status | None) -> CardFaultReason:
    return FAULTS.get(status, CardFaultReason.UNREADABLE) if status else CardFaultReason.UNREADABLE
