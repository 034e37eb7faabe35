"""Residents at a torture's kiosk, and its printer."""

from __future__ import annotations

from datetime import datetime

from hub.client.ids import new_request_id
from hub.contract.commands import CancelTicket, IssueTicket
from hub.contract.devices import JobState, PrintJob, PrintResult
from hub.contract.results import TicketIssued
from hub.sim.torture.arena import SERVICES
from hub.sim.torture.client import Client
from hub.sim.torture.ledger import Deed

GIVES_UP = 0.12
HELD = 20
CROWD = 100
"""Behind so many nobody stays: a queue of thousands is none of a hall's."""


class Kiosk:
    """Somebody takes a ticket, or gives one up; slips print at once."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._held: list[TicketIssued] = []

    def step(self) -> None:
        """One resident. Raises Ended."""
        client = self._client
        self._print()
        if self._held and (self._crowded() or client.dice.random() < GIVES_UP):
            ticket = self._held.pop(client.dice.randrange(len(self._held)))
            client.ask(
                CancelTicket(request_id=new_request_id(), ticket=ticket.ticket, token=ticket.token)
            )
        else:
            service = client.dice.choice(SERVICES)
            wanted = IssueTicket(request_id=new_request_id(), service=service, acknowledge=True)
            reply = client.ask(wanted)
            if isinstance(reply, TicketIssued):
                self._held = [*self._held, reply][-HELD:]
        self._print()
        client.think()

    def _crowded(self) -> bool:
        return self._held[-1].ahead >= CROWD

    def _print(self) -> None:
        while not self._client.jobs.empty():
            job = self._client.jobs.get()
            if isinstance(job, PrintJob):
                self._client.ledger.note(Deed.PRINTED, job.job_id)
                at = datetime.now().astimezone()
                self._client.link.report(
                    PrintResult(job_id=job.job_id, state=JobState.PRINTED, at=at)
                )
