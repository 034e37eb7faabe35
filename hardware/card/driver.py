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
from hardware.card.checks import CardEvent, CardFault, CardFaultReason, CardGone, CardRead, judge
from hardware.card.frames import Damage, Item, Operation, Parser, Reply, Status
from hardware.errors import DeviceTimeout
from hardware.transports.base import Transport

POWER_ON = 1.5
"""Seconds a reader may take after power-on before it answers."""
SLACK = 0.5
"""Seconds added to every reply time, for slow adapters and a full second of a slow reader."""
TRIES = 2
"""How often a card is read before its fault is told: it may still be moving."""
SILENT_AFTER = 2
"""So many unanswered finds in a row (within 2 s) mean that the reader is gone."""

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
        self._told: CardRead | CardFault | None = None
        self._unanswered = 0

    def open(self) -> str:
        """Open the port and wait for the reader; its SAM id, or "" if it does not tell.

        A card that was told before the port was lost is no news while it still lies there.
        """
        self._line.open()
        self._unanswered = 0
        until = time.monotonic() + POWER_ON
        while True:
            reply = self._ask(frames.SAM_ID)
            if isinstance(reply, Reply):
                return frames.format_sam_id(reply.data) or ""
            if time.monotonic() > until:
                raise DeviceTimeout("the reader does not answer")

    def poll(self) -> CardEvent | None:
        """One look at the reader (up to some seconds while a card is read)."""
        if isinstance(self._told, CardRead) and self._still_lies():
            return None
        found = self._ask(frames.FIND)
        if not isinstance(found, Reply):
            self._count_silence(found)
            return None
        self._unanswered = 0
        if found.status is not Status.FOUND:
            gone, self._told = self._told is not None, None
            return CardGone() if gone else None
        return self._news(self._read_card())

    def close(self) -> None:
        """Close the port; never raises."""
        self._line.close()

    def _still_lies(self) -> bool:
        reply = self._ask(STILL_THERE)
        if not isinstance(reply, Reply):
            self._count_silence(reply)
            return False
        self._unanswered = 0
        return reply.status in LIES

    def _count_silence(self, damage: Damage | None) -> None:
        """Garbage is an answer of a kind; silence too often means gone."""
        self._unanswered += 1
        if self._unanswered >= SILENT_AFTER:
            state = "answers garbage" if damage else "does not answer any more"
            raise DeviceTimeout(f"the reader {state}")

    def _read_card(self) -> CardRead | CardFault:
        for _ in range(TRIES):
            result = self._try_card()
            if isinstance(result, CardRead) or _is_final(result):
                break
        return result

    def _news(self, result: CardRead | CardFault) -> CardRead | CardFault | None:
        """A result that was told already, of a card that was not lifted, is no news."""
        if result == self._told:
            return None
        self._told = result
        return result

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
        self._drain()
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

    def _drain(self) -> None:
        """Late bytes belong to an operation that was given up; a babbling line never ends."""
        for _ in range(16):
            if not self._line.read(0):
                return


def _answer_to(operation: Operation, items: list[Item]) -> Reply | None:
    """The first whole reply that is no late answer to the operation before."""
    replies = (frames.decode_reply(i) for i in items if not isinstance(i, Damage))
    stale = STALE.get(operation, ())
    return next((r for r in replies if r and r.status not in stale), None)


def _reason(status: Status | None) -> CardFaultReason:
    return FAULTS.get(status, CardFaultReason.UNREADABLE) if status else CardFaultReason.UNREADABLE


def _is_final(fault: CardFault) -> bool:
    """Faults that a second try cannot change."""
    return fault.reason in (
        CardFaultReason.EXPIRED,
        CardFaultReason.BAD_NUMBER,
        CardFaultReason.WRONG_CARD,
        CardFaultReason.NOT_AUTHORISED,
    )
