"""Somebody comes: tickets over one connection that stays, so that none waits for a new one."""

from __future__ import annotations

from hub.client.address import load_address
from hub.client.ids import new_request_id
from hub.client.pairing import pair
from hub.contract import topics, wire
from hub.contract.commands import IssueTicket
from hub.contract.results import TicketIssued
from hub.contract.words import DeviceKind
from hub.sim.bare import Asker
from hub.sim.processes import StageError
from hub.sim.stage import Stage


class Arrivals:
    """A kiosk without a screen or a printer, by a name of its own."""

    def __init__(self, stage: Stage, name: str) -> None:
        file, code = stage.station(name, DeviceKind.KIOSK)
        address = pair(load_address(file), code)
        self._topic, self._reply = topics.command(address.device), topics.reply(address.device)
        self._asker = Asker(stage.port, [self._reply], (address.device, address.secret))

    def come(self) -> None:
        """Take a ticket. StageError when the hub gives none."""
        command = IssueTicket(
            request_id=new_request_id(), service="A", acknowledge=True, print=False
        )
        (_, payload), *_ = self._asker.trip(self._topic, wire.encode(command), [self._reply])
        if not isinstance(wire.replies.decode(payload), TicketIssued):
            raise StageError(f"no ticket: {payload!r}")

    def stop(self) -> None:
        """Nobody comes any more."""
        self._asker.stop()
