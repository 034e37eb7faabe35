"""The list of materials on paper, without a ticket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from hub.contract.commands import PrintMaterials
from hub.contract.devices import JobState, PrintResult
from hub.contract.results import AnyReply, PaperSent
from kiosk.effects.asking import ask
from kiosk.events import Page
from kiosk.overlays import Overlay

if TYPE_CHECKING:
    from kiosk.journey import Journey

SAID = {
    JobState.PRINTED: Overlay.LIST_PRINTED,
    JobState.UNCONFIRMED: Overlay.LIST_PRINTED,
    JobState.FAILED: Overlay.LIST_FAILED,
    JobState.EXPIRED: Overlay.LIST_FAILED,
    JobState.DROPPED: Overlay.LIST_FAILED,
}
"""How a list's print job ended → what the screen says. An unsure one asks to be looked for."""


def print_list(journey: Journey) -> None:
    """Print what to bring; a second touch while it is printing prints nothing more."""
    visit = journey.visit
    if visit.list_id is not None:
        return
    if journey.lost or not journey.parts.can_print:
        journey.show(Overlay.LIST_FAILED)
        return
    theme = journey.flow.page is Page.THEME
    command = PrintMaterials(
        request_id=journey.new_id(),
        language=journey.modes.language,
        item=None if theme else visit.item,
        theme=visit.theme if theme else None,
    )
    journey.visit = replace(visit, list_id=command.request_id)
    ask(journey, command, lambda reply: _sent(journey, reply))
    journey.show(Overlay.LIST_PRINTING)


def _sent(journey: Journey, reply: AnyReply) -> None:
    if isinstance(reply, PaperSent):
        journey.visit = replace(journey.visit, list_id=reply.job)
        journey.follow_papers()
        return
    journey.visit = replace(journey.visit, list_id=None)
    journey.show(Overlay.LIST_FAILED)


def follow_list(journey: Journey, result: PrintResult | None) -> None:
    """Say how the list's job ended."""
    if result is None or result.state not in SAID:
        return
    journey.visit = replace(journey.visit, list_id=None)
    if journey.overlay is Overlay.LIST_PRINTING:
        journey.show(SAID[result.state])
