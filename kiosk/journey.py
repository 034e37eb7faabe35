"""One kiosk at work, without a toolkit: joins flow, visit, card, hub and devices.

Everything that happens comes in by a method, on one thread; `changed` is called after each,
so that a view can draw again. What must be done for the flow's effects is in `kiosk.effects`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from msgspec.structs import replace

from hub.client.ids import new_request_id
from hub.client.port import HubPort
from hub.contract.commands import AnyCommand
from hub.contract.devices import DeviceHealth, JobState, PrintResult
from hub.contract.results import AnyReply, TicketIssued
from hub.contract.states import Clock, Menu
from hub.contract.wire import AnyPicture
from hub.contract.words import Identity, Language
from kiosk import flow, idle, lying, overlays
from kiosk.card import CardInHand, is_senior
from kiosk.choices import Touch, chosen, possible
from kiosk.effects import EFFECTS
from kiosk.effects.catalogue import browse_more, load_more
from kiosk.effects.paper import follow_list
from kiosk.effects.ticket import recovered
from kiosk.events import Event, Page
from kiosk.overlays import Overlay
from kiosk.parts import Parts
from kiosk.pictures.hall import letters
from kiosk.scan import booking_of, token_of
from kiosk.session import FRESH, Modes, Slip, Visit
from kiosk.settings import KioskSettings

SLIPS = {
    JobState.QUEUED: Slip.PRINTING,
    JobState.PRINTING: Slip.PRINTING,
    JobState.PRINTED: Slip.PRINTED,
    JobState.UNCONFIRMED: Slip.UNKNOWN,
    JobState.FAILED: Slip.FAILED,
    JobState.EXPIRED: Slip.FAILED,
    JobState.DROPPED: Slip.FAILED,
}
"""A print job's state → what the screen may say of the slip."""
PATIENT_PAGES = frozenset({Page.TICKET, Page.NO_SLIP, Page.THANKS})
"""Pages on which nobody is asked whether they are still here: the work is done."""


class Journey:
    """The kiosk's state and everything that changes it."""

    def __init__(
        self,
        hub: HubPort,
        settings: KioskSettings = KioskSettings(),  # noqa: B008 - frozen
        *,
        new_id: Callable[[], str] = new_request_id,
    ) -> None:
        self.hub = hub
        self.settings = settings
        self.new_id = new_id
        self.changed: Callable[[], None] = lambda: None
        self.on_forgotten: Callable[[bool], None] = lambda _: None
        """Called when a card becomes a forgotten one, and when it is taken after all."""
        self.flow = flow.START
        self.visit = FRESH
        self.modes = self.fresh_modes
        self.overlay = Overlay.NONE
        self.card = CardInHand()
        self.menu: Menu | None = None
        self.now: datetime | None = None
        self.lost = True
        self.idle = idle.Idle()
        self.parts = Parts()
        self.lying = lying.NONE
        self.late: list[TicketIssued] = []
        self.person = 0
        """Counts visits: an answer for an earlier one is not shown to the next person."""
        self.wide = False
        """Whether the screen is wide: other numbers of rows have room on it."""
        self.quiet_s = 0
        """Seconds for which the home page has waited for the next person, untouched."""

    @property
    def can_scan(self) -> bool:
        """Whether this kiosk has a scanner: one that types, or a held one that works now."""
        return self.settings.scanner or self.parts.can_scan

    @property
    def fresh_modes(self) -> Modes:
        return Modes(language=self.settings.language)

    @property
    def fresh(self) -> bool:
        """The home page as the next person should find it."""
        return self.visit == FRESH and self.modes == self.fresh_modes

    @property
    def waits_for_next(self) -> bool:
        """Nobody is at the kiosk, and nothing lies over its home page."""
        home = self.flow.page is Page.HOME and self.fresh and not self.flow.waiting
        return home and self.overlay is Overlay.NONE

    # ── touches ──────────────────────────────────────────────────────────────

    def touch(self, event: Event, about: str = "") -> None:
        """A button was pressed; one without sense now changes nothing."""
        self.stir()
        touch = Touch(self.flow.page, about, letters(self.menu))
        if self.flow.waiting or not possible(self.visit, event, touch):
            return
        self.visit = chosen(self.visit, event, touch)
        self.handle(event)

    def handle(self, event: Event) -> None:
        """Let the flow decide and do what it says."""
        before = self.flow.page
        self.flow, effects = flow.step(self.flow, event)
        if self.flow.page is not before:
            self._turned()
        for effect in effects:
            EFFECTS[effect](self)
        self.changed()

    def turn_page(self, by: int) -> None:
        """Another screenful of the list on this page."""
        self.stir()
        found = self.visit.found
        browsed = self.visit.browsed
        if self.flow.page is Page.SEARCH:
            self.visit = replace(self.visit, found=replace(found, page=max(0, found.page + by)))
            load_more(self)
        elif self.flow.page is Page.BROWSED:
            turned = replace(browsed, page=max(0, browsed.page + by))
            self.visit = replace(self.visit, browsed=turned)
            browse_more(self)
        else:
            self.visit = replace(self.visit, page=max(0, self.visit.page + by))
        self.changed()

    def show(self, overlay: Overlay) -> None:
        """Lay something over the page, or take it away with NONE."""
        self.overlay = overlay
        self.changed()

    def set_wide(self, wide: bool) -> None:
        """The screen stands the other way now, or always did."""
        if wide != self.wide:
            self.wide = wide
            self.changed()

    def set_modes(self, modes: Modes) -> None:
        """Language, elder mode and the accessible modes; the countdown follows them."""
        if modes.elder != self.modes.elder and self.flow.page in (Page.HOME, Page.MORE):
            self.flow = flow.START
        self.modes = modes
        self._restart_idle()
        self.changed()

    def stir(self) -> None:
        """Somebody is here."""
        counted = self.idle.ending or self.quiet_s > 0
        self.quiet_s = 0
        if self.overlay is Overlay.STILL_HERE:
            self.overlay = Overlay.NONE
        self._restart_idle()
        if counted:
            self.changed()

    # ── the hub ──────────────────────────────────────────────────────────────

    def on_state(self, name: str, state: AnyPicture) -> None:
        """A picture of the hub: the clock moves, the menu changes."""
        if isinstance(state, Clock):
            self.now = state.now
        elif isinstance(state, Menu):
            known, self.menu = self.menu, state
            if known is not None and known.catalogue != state.catalogue:
                self._ask_again()
        else:
            return
        self.changed()

    def on_recovered(self, command: AnyCommand, reply: AnyReply) -> None:
        """An answer to what was asked before this program was killed and started again."""
        recovered(self, command, reply)
        self.changed()

    def set_lost(self, lost: bool) -> None:
        """The hub is lost or found again; whoever waits for an answer is told."""
        self.lost = lost
        if lost and self.flow.waiting:
            self.lose()
        self.changed()

    def lose(self) -> None:
        """There is no answer: say so. The request stays with the link and may still succeed."""
        self.visit = replace(self.visit, number_note="lost", trouble=None)
        self.handle(Event.LOST)

    # ── devices ──────────────────────────────────────────────────────────────

    def on_card(self, identity: Identity) -> None:
        """A card was laid on the reader: what it means depends on where the person is."""
        self.stir()
        self._lies(lying.LAID)
        card = self._card(identity)
        if self.menu is None or not flow.hears_card(self.flow, card):
            self.show(overlays.of_unheard_card(self.flow))
            return
        self.card.hold(identity)
        if self.overlay in overlays.OF_CARDS:
            self.overlay = Overlay.NONE
        self.handle(card)

    def _card(self, identity: Identity) -> Event:
        senior = self._is_seniors(identity)
        if self.closed and self.flow.page is Page.HOME:
            return Event.SENIOR_NIGHT_CARD if senior else Event.NIGHT_CARD
        return Event.SENIOR_CARD if senior else Event.CARD

    @property
    def closed(self) -> bool:
        """The hall is known to be closed."""
        return self.menu is not None and not self.menu.open

    @property
    def reminds_of_card(self) -> bool:
        """A card lies on the reader, and nothing needs it any more."""
        return self.lying.lies and not self.card and not self.flow.waiting

    def _is_seniors(self, identity: Identity) -> bool:
        """By the hall's own rule, so that the screen promises what the hub will do."""
        if self.now is None or self.menu is None:
            return False
        return is_senior(identity.born, self.now.date(), self.menu.senior_age)

    def on_card_fault(self, reason: str) -> None:
        """A card that is of no use: told in words; the ticket does not depend on it."""
        self.stir()
        self._lies(lying.LAID)
        heard = flow.hears_card(self.flow)
        self.show(overlays.of_card_fault(reason) if heard else overlays.of_unheard_card(self.flow))

    def on_card_gone(self) -> None:
        """The card was taken away: nothing reminds of it any more."""
        self._lies(lying.NONE)
        self.changed()

    def _lies(self, now: lying.Lying) -> None:
        before, self.lying = self.card_forgotten, now
        if self.card_forgotten != before:
            self.on_forgotten(self.card_forgotten)

    @property
    def card_forgotten(self) -> bool:
        """The card's owner has had time enough to take it: somebody should come for it."""
        return lying.forgotten(self.lying, self.settings.card_forgotten_s)

    def on_scan(self, code: str) -> None:
        """The scanner read something; only the code of a ticket or a booking means anything."""
        for event, token in (
            (Event.SCANNED, token_of(code)),
            (Event.BOOKING_SCANNED, booking_of(code)),
        ):
            if token is not None and event in flow.TABLE[self.flow.page]:
                self.touch(event, token)

    def on_health(self, health: Sequence[DeviceHealth]) -> None:
        """The health of this station's devices."""
        self.parts.on_health(health)
        if not self.parts.can_read_cards:
            self._lies(lying.NONE)  # nobody knows any more
        self.changed()

    def on_print(self, result: PrintResult) -> None:
        """A print job went on; a slip may be faster than the ticket's reply."""
        self.parts.on_print(result)
        self.follow_papers()

    def follow_papers(self) -> None:
        """Let the screen say what is known of the papers that this person waits for."""
        follow_list(self, self.parts.result(self.visit.list_id))
        ticket = self.visit.ticket
        result = self.parts.result(ticket.job if ticket else self.visit.paper)
        if result is None or result.state not in SLIPS:
            return
        slip = SLIPS[result.state]
        self.visit = replace(self.visit, slip=slip, slip_reason=result.reason)
        if slip is Slip.FAILED:
            self.handle(Event.SLIP_FAILED)
        self.changed()

    # ── time ─────────────────────────────────────────────────────────────────

    def tick(self) -> None:
        """One second passed."""
        self._age_slip()
        self._lies(lying.tick(self.lying, needed=not self.reminds_of_card))
        self.quiet_s = self.quiet_s + 1 if self.waits_for_next else 0
        self.idle, over = idle.tick(self.idle)
        if over:
            self.handle(Event.IDLE)
        elif self._should_ask():
            self.overlay = Overlay.STILL_HERE
        self.changed()

    def _should_ask(self) -> bool:
        patient = self.modes.patient and self.flow.page not in PATIENT_PAGES
        return patient and self.idle.ending and self.overlay is Overlay.NONE

    def _age_slip(self) -> None:
        if self.visit.slip is not Slip.PRINTING:
            return
        age = self.visit.slip_age + 1
        slip = Slip.UNKNOWN if age >= self.settings.slip_unknown_s else Slip.PRINTING
        self.visit = replace(self.visit, slip_age=age, slip=slip)

    # ── for the effects ──────────────────────────────────────────────────────

    def forget_visit(self) -> None:
        """Nothing of this ticket's person stays."""
        self.card.wipe()
        self.visit = FRESH
        self.overlay = Overlay.NONE
        self.person += 1
        self._restart_idle()

    def forget_person(self) -> None:
        """The next person begins afresh, in the hall's language."""
        self.modes = self.fresh_modes
        self.forget_visit()

    def set_language(self, language: Language) -> None:
        """Speak another language now; names of the catalogue are asked for again in it."""
        if language == self.modes.language:
            return
        self.set_modes(replace(self.modes, language=language))
        self._ask_again()

    def _ask_again(self) -> None:
        """What the page shows of the catalogue has become another."""
        self.visit = replace(self.visit, themes=None, departments=None)
        for effect in flow.CONTENT.get(self.flow.page, ()):
            EFFECTS[effect](self)

    def update(self, visit: Visit) -> None:
        """An answer came for the present visit."""
        self.visit = visit
        self.changed()

    def _turned(self) -> None:
        self.overlay = Overlay.NONE
        self._restart_idle()

    def _restart_idle(self) -> None:
        home = self.flow.page is Page.HOME and self.fresh
        self.idle = idle.start(self.flow.page, self.modes, self.settings, home)
