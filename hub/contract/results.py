"""Replies: the result of one command, or its refusal.

The wire form is the struct's fields plus `"type"`. The reply is the acknowledgement:
what it says is on disk. A repeated request id gets the same reply again.
"""

from __future__ import annotations

import msgspec

from hub.contract.commands import snake
from hub.contract.events import Fact
from hub.contract.states import WindowState
from hub.contract.words import (
    Applicant,
    DeviceKind,
    Level,
    Moment,
    Outcome,
    Priority,
    Text,
    TicketState,
    Wait,
)


class Reply(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag=snake):
    """What every reply carries."""

    request_id: str


class Refusal(Reply, frozen=True, kw_only=True):
    """Nothing was changed. `code` is one of `hub.contract.codes`; `fields` fill the message.

    `whose` is person, environment or ours: who has to act.
    """

    code: str
    message: str
    whose: str
    fields: dict[str, str | int | bool | None] = {}


class Done(Reply, frozen=True, kw_only=True):
    """It is done; there is nothing more to tell. The state topics show it."""


class TicketIssued(Reply, frozen=True, kw_only=True):
    """A ticket. `ahead` counts who is before it; `job` is the slip's print job, if any.

    `parts`: the services that follow, one after the other.
    """

    ticket: str
    token: str
    service: str
    service_name: Text
    issued_at: Moment
    ahead: int
    wait: Wait | None
    area: Text
    windows: tuple[int, ...]
    priority: Priority
    item_name: str = ""
    qr: str = ""
    job: str | None = None
    past_closing: bool = False
    parts: tuple[str, ...] = ()


class Progress(Reply, frozen=True, kw_only=True):
    """Where one ticket stands. `window` is set when called; no names."""

    ticket: str
    service: str
    service_name: Text
    state: TicketState
    issued_at: Moment
    ahead: int | None = None
    wait: Wait | None = None
    window: int | None = None
    may_return: bool = False
    may_cancel: bool = False
    rating: str | None = None


class TicketCalled(Reply, frozen=True, kw_only=True):
    """The chosen ticket, or `ticket` None when nobody may be called here."""

    ticket: str | None
    call_no: int | None = None
    window: WindowState | None = None


class WindowChanged(Reply, frozen=True, kw_only=True):
    """The window as it is now, the same as its retained state."""

    window: WindowState


class LoggedIn(Reply, frozen=True, kw_only=True):
    """The session's clerk and window."""

    clerk: str
    name: str
    window: WindowState


class QueueRow(msgspec.Struct, frozen=True):
    """One ticket of a queue listing, masked. `first`: the routing would call it now."""

    ticket: str
    service: str
    priority: Priority
    masked_name: str
    since: Moment
    target_s: int
    rank: int
    first: bool
    score: float
    overtaken: int
    note: str = ""


class Queue(Reply, frozen=True, kw_only=True):
    """One page of a queue, in the order routing sees it."""

    rows: tuple[QueueRow, ...]
    total: int
    page: int


class CaseView(msgspec.Struct, frozen=True):
    """A registered case. `deadline` is a date; `provisional` when beyond the calendar."""

    case_no: str
    item: str
    item_name: str
    outcome: Outcome
    registered_at: Moment
    deadline: str | None = None
    provisional: bool = False


class Current(Reply, frozen=True, kw_only=True):
    """The ticket at this window, with its name open; the ID stays masked.

    `collects`: the cases whose results are to be handed out.
    """

    ticket: str | None
    state: TicketState | None = None
    name: str = ""
    masked_number: str = ""
    priority: Priority = Priority.REGULAR
    waited_s: int = 0
    calls: int = 0
    items: tuple[str, ...] = ()
    cases: tuple[CaseView, ...] = ()
    history: tuple[CaseView, ...] = ()
    collects: tuple[CaseView, ...] = ()


class Candidate(msgspec.Struct, frozen=True):
    """One ticket that the routing weighed; not `considered`: shown, but out of the comparison."""

    ticket: str
    service: str
    priority: Priority
    rank: int
    rate: float
    waited_s: int
    target_s: int
    score: float
    overtaken: int
    considered: bool = True


class CallExplained(Reply, frozen=True, kw_only=True):
    """The stored reason of one call; `rule` is one of the routing's rule names."""

    ticket: str
    call_no: int
    window: int
    at: Moment
    rule: str
    sentence: Text
    chosen: Candidate
    runners_up: tuple[Candidate, ...]
    overtook: tuple[str, ...] = ()


class CaseRegistered(Reply, frozen=True, kw_only=True):
    """The case, and the window as it is now."""

    case: CaseView
    job: str | None
    window: WindowState


class MaterialView(msgspec.Struct, frozen=True):
    """One material, as the catalogue says; None = the source is silent.

    `note` tells for whom or when it is needed.
    """

    name: str
    required: bool | None
    form: str
    copies: int | None
    source: str
    exempt: bool | None
    later: bool | None
    promise: bool | None
    note: str = ""


class ItemLine(msgspec.Struct, frozen=True):
    """One item in a list. `start`..`end` is the matched part of the name, to be marked.

    `fee` is 不收费, 收费 or empty (unknown), as in `ItemShown`.
    """

    code: str
    name: str
    department: str
    service: str
    materials: int
    promised_days: int | None = None
    fee: str = ""
    start: int = 0
    end: int = 0


class Items(Reply, frozen=True, kw_only=True):
    """Found items, best first. `next_letters`: pinyin initials that lead somewhere.

    `near`: nothing matched, these are the nearest guesses (at most two).
    """

    items: tuple[ItemLine, ...]
    total: int
    page: int
    next_letters: str = ""
    near: bool = False


class ItemShown(Reply, frozen=True, kw_only=True):
    """One item with its materials."""

    code: str
    name: str
    kind: str
    department: str
    service: str
    at_once: bool | None
    legal_days: int | None
    promised_days: int | None
    visits: int | None
    fee: str
    applicants: tuple[Applicant, ...]
    materials: tuple[MaterialView, ...]
    results: tuple[str, ...]
    outcomes: tuple[Outcome, ...]
    note: str = ""


class ThemeLine(msgspec.Struct, frozen=True):
    """One theme in a list; `service` is the one its ticket is issued for."""

    code: str
    name: str
    items: int
    materials: int
    limit_days: int | None
    service: str = ""


class Themes(Reply, frozen=True, kw_only=True):
    themes: tuple[ThemeLine, ...]
    total: int
    page: int


class ThemeShown(Reply, frozen=True, kw_only=True):
    """One theme. Its ticket is issued for `service` with `theme` = `code`."""

    code: str
    name: str
    service: str
    departments: tuple[str, ...]
    limit_days: int | None
    items: tuple[str, ...]
    materials: tuple[MaterialView, ...]


class PaperSent(Reply, frozen=True, kw_only=True):
    """A paper goes to this device's printer as this print job."""

    job: str


class RatingFound(Reply, frozen=True, kw_only=True):
    """What may be rated with this ticket; `rating` None: nothing (yet, or any more)."""

    rating: str | None
    subject: Text | None = None


class RatingTaken(Reply, frozen=True, kw_only=True):
    """Thanks. The same for every level."""

    rating: str


class DevicePaired(Reply, frozen=True, kw_only=True):
    """The device's own secret counts from now on; the code is used up."""

    device: str
    kind: DeviceKind
    window: int | None


class DeviceAdded(Reply, frozen=True, kw_only=True):
    """The pairing code, to be typed in at the device within 10 minutes."""

    device: str
    code: str
    valid_until: Moment


class DeviceLine(msgspec.Struct, frozen=True):
    name: str
    kind: DeviceKind
    window: int | None
    paired: bool
    online: bool


class Devices(Reply, frozen=True, kw_only=True):
    devices: tuple[DeviceLine, ...]
    total: int
    page: int


class Facts(Reply, frozen=True, kw_only=True):
    """Facts in order, as many as fit; `last` is the number of the hall's last one, 0 for none.

    Empty when there is none from the asked number on.
    """

    facts: tuple[Fact, ...]
    last: int


class CataloguePublished(Reply, frozen=True, kw_only=True):
    version: int
    items: int
    themes: int


class ServiceReport(msgspec.Struct, frozen=True):
    """One service's day. Waits are issue (or return) to call, in seconds."""

    service: str
    issued: int
    called: int
    finished: int
    no_show: int
    cancelled: int
    expired: int
    still_open: int
    wait_mean_s: int | None
    wait_p50_s: int | None
    wait_p90_s: int | None


class DayReport(Reply, frozen=True, kw_only=True):
    """One business day. 未评价 is counted apart and is in no rate.

    `paused_s`: how long the whole hall was paused while the day was open; no wait has this in it.
    """

    day: str
    closed_at: Moment | None
    issued: int
    printed: int
    called: int
    announced: int
    started: int
    finished: int
    no_show: int
    cancelled: int
    expired: int
    still_open: int
    cases: dict[Outcome, int]
    ratings: dict[Level, int]
    not_rated: int
    services: tuple[ServiceReport, ...]
    paused_s: int = 0


AnyReply = (
    Refusal
    | Done
    | TicketIssued
    | Progress
    | TicketCalled
    | WindowChanged
    | LoggedIn
    | Queue
    | Current
    | CallExplained
    | CaseRegistered
    | Items
    | ItemShown
    | Themes
    | ThemeShown
    | PaperSent
    | RatingFound
    | RatingTaken
    | DevicePaired
    | DeviceAdded
    | Devices
    | Facts
    | CataloguePublished
    | DayReport
)
