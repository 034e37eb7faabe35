"""The pad and the hall screen of a torture."""

from __future__ import annotations

from datetime import datetime
from queue import Empty

from hub.client.ids import new_request_id
from hub.contract.commands import Rate
from hub.contract.devices import AskRating, CallShown, RatingClosed, RatingShown
from hub.contract.results import RatingTaken
from hub.contract.states import Board
from hub.contract.words import Level
from hub.sim.torture.client import Client
from hub.sim.torture.ledger import Deed

WAIT_S = 0.2
RATES, DECLINES = 0.65, 0.85
NO_REASON_NEEDED = (Level(3), Level(4), Level(5))


def _now() -> datetime:
    return datetime.now().astimezone()


class Pad:
    """Somebody rates, or says no, or walks away."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def step(self) -> None:
        """One question. Raises Ended."""
        client = self._client
        try:
            job = client.jobs.get(timeout=WAIT_S)
        except Empty:
            client.think()
            return
        if not isinstance(job, AskRating):
            return
        client.link.report(RatingShown(job_id=job.job_id, rating=job.rating, at=_now()))
        roll = client.dice.random()
        if roll < RATES:
            level = client.dice.choice(NO_REASON_NEEDED)
            rate = Rate(request_id=new_request_id(), rating=job.rating, level=level, source="pad")
            if isinstance(client.ask(rate, record=False), RatingTaken):
                client.ledger.note(Deed.RATED, job.rating)
        elif roll < DECLINES:
            closed = RatingClosed(job_id=job.job_id, rating=job.rating, declined=True, at=_now())
            client.link.report(closed)


class Display:
    """Each call is shown once, whatever comes twice."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def step(self) -> None:
        """One picture. Raises Ended."""
        try:
            board = self._client.pictures.get(timeout=WAIT_S)
        except Empty:
            self._client.think()
            return
        if isinstance(board, Board):
            for call in reversed(board.calls):
                if self._client.ledger.note(Deed.SHOWN, f"{call.call_no}.{call.times}"):
                    self._client.link.report(
                        CallShown(call_no=call.call_no, times=call.times, at=_now())
                    )
