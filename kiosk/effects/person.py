"""The person at the screen: card, elder mode, help, and being forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from hub.contract.commands import CallGuide
from hub.contract.results import AnyReply, Refusal
from kiosk.effects.asking import ask
from kiosk.overlays import Overlay

if TYPE_CHECKING:
    from kiosk.journey import Journey


def hold_card(journey: Journey) -> None:
    """Say that a card is held; the card itself is with `Journey.card`."""
    journey.visit = replace(journey.visit, carded=bool(journey.card))


def elder(journey: Journey) -> None:
    """Speak larger; a senior's card does it by itself."""
    if not journey.modes.elder:
        journey.set_modes(replace(journey.modes, elder=True))


def forget_card(journey: Journey) -> None:
    """The number is kept only as long as the ticket needs it."""
    journey.card.wipe()
    journey.visit = replace(journey.visit, carded=False)


def call_guide(journey: Journey) -> None:
    """Ask a guide to come here; without a hub say where to go."""
    if journey.lost:
        journey.show(Overlay.GUIDE_NOT_CALLED)
        return

    def show(reply: AnyReply) -> None:
        refused = isinstance(reply, Refusal)
        journey.show(Overlay.GUIDE_NOT_CALLED if refused else Overlay.GUIDE_CALLED)

    command = CallGuide(
        request_id=journey.new_id(),
        language=journey.modes.language,
        reason=journey.flow.page.value,
    )
    ask(journey, command, show)
