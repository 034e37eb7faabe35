"""What one resident has chosen and been given so far. Pure; holds no card (see `kiosk.card`)."""

from __future__ import annotations

from enum import StrEnum

import msgspec
from msgspec import structs

from hub.contract.devices import FailReason
from hub.contract.results import (
    BookingView,
    DepartmentLine,
    ItemLine,
    ItemShown,
    Progress,
    RatingFound,
    Refusal,
    Slots,
    ThemeLine,
    ThemeShown,
    TicketIssued,
)
from hub.contract.words import Applicant, Language


class Slip(StrEnum):
    """The paper slip of the ticket on the screen."""

    NONE = "none"
    PRINTING = "printing"
    PRINTED = "printed"
    UNKNOWN = "unknown"
    FAILED = "failed"


class Switch(StrEnum):
    """What a person turns on or off, on the screen or by a key beside it."""

    ELDER = "elder"
    CONTRAST = "contrast"
    WHEELCHAIR = "wheelchair"
    SPOKEN = "spoken"


class Modes(msgspec.Struct, frozen=True):
    """How the screen speaks to this person."""

    language: Language = Language.ZH
    elder: bool = False
    contrast: bool = False
    wheelchair: bool = False
    spoken: bool = False
    """Asked to hear each step."""

    def switched(self, switch: Switch) -> Modes:
        """With this one turned the other way."""
        return structs.replace(self, **{switch.value: not getattr(self, switch.value)})

    @property
    def patient(self) -> bool:
        """Elder and accessible modes give more time."""
        return self.elder or self.contrast or self.wheelchair

    @property
    def low(self) -> bool:
        """Targets in the lower two thirds only."""
        return self.elder or self.wheelchair


class Found(msgspec.Struct, frozen=True):
    """Items found so far for one question; `loaded` False while the first page is awaited."""

    text: str = ""
    service: str | None = None
    department: str | None = None
    applicant: Applicant | None = None
    items: tuple[ItemLine, ...] = ()
    total: int = 0
    next_letters: str = ""
    near: bool = False
    loaded: bool = False
    page: int = 0
    """The page on the screen, counted in screenfuls."""

    @property
    def question(self) -> tuple[str | None, ...]:
        """What was asked for: an answer to another one is not shown."""
        return self.text, self.service, self.department, self.applicant


class Trouble(msgspec.Struct, frozen=True):
    """Why there is no ticket: the hub's refusal, or no hub (`refusal` None)."""

    refusal: Refusal | None = None

    @property
    def code(self) -> str:
        return "" if self.refusal is None else self.refusal.code


class Wanted(msgspec.Struct, frozen=True):
    """What a ticket is asked for."""

    service: str
    items: tuple[str, ...] = ()
    theme: str | None = None
    case_no: str | None = None


class Visit(msgspec.Struct, frozen=True):
    """What belongs to one ticket; forgotten on the way home."""

    service: str | None = None
    item: str | None = None
    theme: str | None = None
    carded: bool = False
    """A card is held for the next ticket."""
    found: Found = Found()
    hanzi: bool = False
    """The search is written on the hanzi keyboard."""
    browsed: Found = Found()
    """Items of a department, or for people or companies."""
    departments: tuple[DepartmentLine, ...] | None = None
    top: Found = Found()
    """The first items of the service, on its own page."""
    themes: tuple[ThemeLine, ...] | None = None
    shown_item: ItemShown | None = None
    shown_theme: ThemeShown | None = None
    page: int = 0
    """Screenful of the materials, of the themes or of elder's other services."""
    error: Refusal | None = None
    """Why an item or theme could not be shown."""
    list_id: str | None = None
    """Of the list of materials, or the form, that is being printed: its request, then its job."""
    form: str | None = None
    """Which form it is; None: the list."""
    basket: tuple[ItemShown, ...] = ()
    """Items chosen before the one on the screen, for one ticket of a group visit."""
    wanted: Wanted | None = None
    acknowledged: bool = False
    """The person knows that the wait may pass the closing time, and wants the ticket."""
    request_id: str | None = None
    """Of the ticket that is being asked for: a second touch asks for nothing new."""
    ticket: TicketIssued | None = None
    slip: Slip = Slip.NONE
    slip_reason: FailReason | None = None
    slip_age: int = 0
    trouble: Trouble | None = None
    token: str = ""
    """Of a scanned ticket: proves that its holder stands here."""
    number: str = ""
    number_error: Refusal | None = None
    number_note: str = ""
    """`lost` (nobody answered) or `nothing` (nothing to rate with this number)."""
    progress: Progress | None = None
    rating: RatingFound | None = None
    level: int = 0
    tags: tuple[str, ...] = ()
    booking: BookingView | None = None
    moving: bool = False
    """The booking is being moved: its service is known, and so is whose it is."""
    slots: Slots | None = None
    book_day: str | None = None
    book_time: str = ""
    """The chosen slot, as the hub told it (ISO 8601)."""
    paper: str | None = None
    """Print job of the booking's paper."""


FRESH = Visit()
