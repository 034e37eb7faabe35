"""What a person takes along without a ticket: the list of materials, a form to fill in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from msgspec import structs
from msgspec.structs import replace

from hub.contract.commands import PrintForm, PrintMaterials
from hub.contract.devices import JobState, PrintResult
from hub.contract.results import AnyReply, PaperSent
from kiosk.effects.asking import ask
from kiosk.events import Page
from kiosk.overlays import Overlay

if TYPE_CHECKING:
    from kiosk.journey import Journey
    from kiosk.session import Visit


class Said(NamedTuple):
    """What the screen says of a paper."""

    printing: Overlay
    printed: Overlay
    failed: Overlay


LIST = Said(Overlay.LIST_PRINTING, Overlay.LIST_PRINTED, Overlay.LIST_FAILED)
FORM = Said(Overlay.FORM_PRINTING, Overlay.FORM_PRINTED, Overlay.FORM_FAILED)
ENDED: Mapping[JobState, bool] = {
    JobState.PRINTED: True,
    JobState.UNCONFIRMED: True,
    JobState.FAILED: False,
    JobState.EXPIRED: False,
    JobState.DROPPED: False,
}
"""How a print job ended → whether there is a paper. An unsure one asks to be looked for."""


def _said(visit: Visit) -> Said:
    return LIST if visit.form is None else FORM


def print_paper(journey: Journey) -> None:
    """Print what to bring, or the form that was touched; a second touch while it is printing
    prints nothing more."""
    visit = journey.visit
    if visit.list_id is not None:
        return
    if journey.lost or not journey.parts.can_print:
        journey.show(_said(visit).failed)
        return
    command = _command(journey)
    journey.visit = replace(visit, list_id=command.request_id)
    ask(journey, command, lambda reply: _sent(journey, reply))
    journey.show(_said(visit).printing)


def _command(journey: Journey) -> PrintMaterials | PrintForm:
    visit, theme = journey.visit, journey.flow.page is Page.THEME
    of_list = PrintMaterials(
        request_id=journey.new_id(),
        language=journey.modes.language,
        item=None if theme else visit.item,
        theme=visit.theme if theme else None,
    )
    if visit.form is None:
        return of_list
    return PrintForm(material=visit.form, **structs.asdict(of_list))


def _sent(journey: Journey, reply: AnyReply) -> None:
    if isinstance(reply, PaperSent):
        journey.visit = replace(journey.visit, list_id=reply.job)
        journey.follow_papers()
        return
    journey.visit = replace(journey.visit, list_id=None)
    journey.show(_said(journey.visit).failed)


def follow_list(journey: Journey, result: PrintResult | None) -> None:
    """Say how the paper's job ended."""
    if result is None or result.state not in ENDED:
        return
    said = _said(journey.visit)
    journey.visit = replace(journey.visit, list_id=None)
    if journey.overlay is said.printing:
        journey.show(said.printed if ENDED[result.state] else said.failed)
