"""How an effect speaks to the hub: a question for this visit, or one the flow waits for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from hub.contract.commands import AnyCommand
from hub.contract.results import AnyReply
from kiosk.events import Event

if TYPE_CHECKING:
    from kiosk.journey import Journey


def ask(journey: Journey, command: AnyCommand, on_reply: Callable[[AnyReply], None]) -> None:
    """Send a command; its answer counts only for the same visit."""
    person = journey.person

    def answer(reply: AnyReply) -> None:
        if journey.person == person:
            on_reply(reply)

    journey.hub.request(command, answer)


def decide(journey: Journey, command: AnyCommand, on_reply: Callable[[AnyReply], Event]) -> None:
    """Send a command that the flow waits for; without a hub there is nothing to wait for."""
    if journey.lost:
        journey.lose()
        return

    def answer(reply: AnyReply) -> None:
        journey.handle(on_reply(reply))
        journey.follow_papers()  # a paper may be faster than the reply that names its job

    ask(journey, command, answer)
