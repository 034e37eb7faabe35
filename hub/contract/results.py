"""Replies: the result of one command, or its refusal.

The wire form is the struct's fields plus `"type"`. The reply is the acknowledgement:
what it says is on disk. A repeated request id gets the same reply again.
"""

from __future__ import annotations

import msgspec

from hub.contract.commands import snake
from hub.contract.devices import Paper, Tried
from hub.contract.events import Fact
from hub.contract.states import WindowState
from hub.contract.words import (
    Addressee,
    Applicant,
    ApprovalLevel,
    ChangeKind,
    Decision,
    DeviceKind,
    DraftMove,
    DraftStage,
    Language,
    Level,
    MessageStage,
    Moment,
    NamedDay,
    Outcome,
    Priority,
    SelfTestState,
    StopReason,
    Text,
    TicketState,
    Wait,
    WindowKind,
    Wish,
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

    `booked_for`: it was checked in from a booking for this time.
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
    booked_for: Moment | None = None
    parts: tuple[str, ...] = ()


class SlotDay(msgspec.Struct, frozen=True):
    """One day on which a service can be booked, or not: `open` False, it has no hours then.

    `free` counts the places that are left in slots still to come.
    """

    day: str
    open: bool
    free: int


class Slot(msgspec.Struct, frozen=True):
    """One time that can be booked, with the places that are left."""

    starts_at: Moment
    free: int


class Slots(Reply, frozen=True, kw_only=True):
    """What can be booked. `slots` are those of `day`, which is null where no day is open.

    One may come from `early_minutes` before a booked time until `late_minutes` after it.
    """

    service: str
    service_name: Text
    days: tuple[SlotDay, ...]
    day: str | None
    slots: tuple[Slot, ...]
    slot_minutes: int
    early_minutes: int
    late_minutes: int


class BookingView(msgspec.Struct, frozen=True):
    """One booking. `state`: booked, waiting (checked in: `ticket`), lapsed or cancelled.

    Its person may come from `come_from` until `come_until`. `code` and `qr` are empty for who has
    shown no more than four digits of a phone number; `phone_last` are these digits.
    """

    service: str
    service_name: Text
    starts_at: Moment
    come_from: Moment
    come_until: Moment
    state: TicketState
    area: Text = Text("")
    ticket: str | None = None
    code: str = ""
    qr: str = ""
    phone_last: str = ""
    masked_name: str = ""


class Booked(Reply, frozen=True, kw_only=True):
    """A time is booked, or moved to; `job` prints its paper, if any."""

    booking: BookingView
    job: str | None = None


class BookingFound(Reply, frozen=True, kw_only=True):
    """The booking that was meant; None: there is none."""

    booking: BookingView | None = None


class Progress(Reply, frozen=True, kw_only=True):
    """Where one ticket stands. `window` is set when called; no names.

    `language` is that of the ticket's slip. `rating` is what may be rated, until `rating_until`.
    `token`: told to a kiosk or guide that asked by the card, which proves as much as the slip.
    """

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
    rating_until: Moment | None = None
    language: Language = Language.ZH
    token: str = ""


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
    """One ticket of a queue listing, masked. `score` is `rate` × waited ÷ target. `first`: the
    routing would call it now; `left`: it is left to the windows whose own it is. `back_at`: when a
    parked one is expected again."""

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
    booked_for: Moment | None = None
    left: bool = False
    rate: float = 1.0
    back_at: Moment | None = None


class Queue(Reply, frozen=True, kw_only=True):
    """One page of a queue, in the order routing sees it; `total` counts all pages."""

    rows: tuple[QueueRow, ...]
    total: int
    page: int


class StopView(msgspec.Struct, frozen=True):
    """The clock stood still on `first`..`last`; `last` null: it still does. One that went on
    the same day has a `last` before its `first`."""

    reason: StopReason
    first: str
    last: str | None
    expected_days: int


class CaseView(msgspec.Struct, frozen=True):
    """A registered case. `deadline` is a date, null while its clock stands still;
    `provisional` when beyond the calendar. `stops`: the latest ten. `extended`: working days
    added with approval.
    """

    case_no: str
    item: str
    item_name: str
    outcome: Outcome
    registered_at: Moment
    deadline: str | None = None
    provisional: bool = False
    stops: tuple[StopView, ...] = ()
    extended: int = 0
    decision: Decision | None = None


class DeadlineRow(msgspec.Struct, frozen=True):
    """One open case. `deadline` null: the clock stands still for `stopped`, and is expected to
    until `expected_by`."""

    case_no: str
    item_name: str
    clerk: str
    deadline: str | None
    provisional: bool
    overdue: bool
    stopped: StopReason | None = None
    expected_by: str | None = None


class Deadlines(Reply, frozen=True, kw_only=True):
    """One page of open cases. `recounting`: so many are still to be counted by a calendar that
    has changed; their last day may be another in a moment."""

    rows: tuple[DeadlineRow, ...]
    total: int
    page: int
    recounting: int = 0


class DeadlineChanged(Reply, frozen=True, kw_only=True):
    """The case as it is now; `job`: the paper that tells the applicant, if printed."""

    case: CaseView
    job: str | None = None


class CaseDecided(Reply, frozen=True, kw_only=True):
    """The result is to be delivered by this day."""

    case: CaseView
    deliver_by: str
    provisional: bool = False


class CalendarShown(Reply, frozen=True, kw_only=True):
    """One year. Not `covered`: its days are guessed by weekday and every deadline that reaches
    into it is provisional. `own`: days that the hall has set by hand."""

    year: int
    covered: bool
    source: str
    days: tuple[NamedDay, ...]
    own: tuple[str, ...]
    known_years: tuple[int, ...]


class CalendarChanged(Reply, frozen=True, kw_only=True):
    """The calendar counts from now on. `moved`: open cases whose last day is another now;
    `left`: those that are still being counted, some at a time (`state/hall`, `recounting`)."""

    known_years: tuple[int, ...]
    moved: int
    left: int = 0


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
    booked_for: Moment | None = None
    collects: tuple[CaseView, ...] = ()


class ApplicantNamed(Reply, frozen=True, kw_only=True):
    """Whose case it is from now on, masked; `replaced`: it was somebody else's before."""

    ticket: str
    masked_name: str
    replaced: bool
    window: WindowState


class PersonTicket(msgspec.Struct, frozen=True):
    """One ticket of today; `may_call`: this window may call it by its number. `window`: where
    it is, or was last."""

    ticket: str
    service: str
    service_name: Text
    state: TicketState
    issued_at: Moment
    may_call: bool
    window: int | None = None


class PersonFound(Reply, frozen=True, kw_only=True):
    """What a card's holder has here today: those that can still be served first."""

    masked_name: str
    tickets: tuple[PersonTicket, ...]
    booking: BookingView | None = None


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


class LeftOut(msgspec.Struct, frozen=True):
    """A ticket that took no part in a call, and why; no names."""

    ticket: str
    why: Text


class CallExplained(Reply, frozen=True, kw_only=True):
    """The stored reason of one call; `rule` is one of the routing's rule names. `policy` is the
    name of the policy that was in force, empty for the hall's own rules; its title is told while
    the hall has that policy. `cap`: who is overtaken so often is next, as the rules are now.
    `overtaken` of each is from before this call. `left_out`: who took no part, and why: those that
    the window only helps with, by the rules of the call; and, as they are now, a few who came
    before it and are parked or wait for another window or their clerk."""

    ticket: str
    call_no: int
    window: int
    at: Moment
    rule: str
    sentence: Text
    chosen: Candidate
    runners_up: tuple[Candidate, ...]
    overtook: tuple[str, ...] = ()
    policy: str = ""
    policy_title: Text | None = None
    cap: int = 0
    left_out: tuple[LeftOut, ...] = ()


class WindowPlace(msgspec.Struct, frozen=True):
    """A waiting ticket's place at an open window: 1 is called next, None is left to others now."""

    window: int
    place: int | None


class WaitExplained(Reply, frozen=True, kw_only=True):
    """Where a ticket stands now. `weighed` and `windows` are of a waiting one; `windows` are the
    open ones that may call it."""

    ticket: str
    state: TicketState
    sentence: Text
    weighed: Candidate | None = None
    windows: tuple[WindowPlace, ...] = ()
    policy: str = ""


class CaseRegistered(Reply, frozen=True, kw_only=True):
    """The case, and the window as it is now."""

    case: CaseView
    job: str | None
    window: WindowState


class MaterialView(msgspec.Struct, frozen=True):
    """One material, as the catalogue says; None = the source is silent.

    `note` tells for whom or when it is needed, `template` where a sample or form is found.
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
    blank_form: bool | None = None
    template: str = ""


class ItemLine(msgspec.Struct, frozen=True):
    """One item in a list. `start`..`end` is the matched part of the name, to be marked; `spans` are
    all of them where several words were asked for.

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
    spans: tuple[tuple[int, int], ...] = ()


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
    """One item with its materials; empty or None = the source is silent.

    `legal_days` and `promised_days` are working days; a limit in other days is only in
    `legal_limit` and `promised_limit`, which tell it in words. `also`: other services in which
    it is handled. `delivery` and `reach` are values of the catalogue (`post`, `province`). `due`:
    the day by which a case that is accepted now is done, null where no limit is known;
    `due_provisional` when that is beyond the calendar. Long texts are cut.
    """

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
    also: tuple[str, ...] = ()
    level: str = ""
    legal_limit: str = ""
    promised_limit: str = ""
    charge: str = ""
    fee_basis: str = ""
    basis: tuple[str, ...] = ()
    conditions: str = ""
    steps: tuple[str, ...] = ()
    delivery: tuple[str, ...] = ()
    reach: tuple[str, ...] = ()
    self_service: bool | None = None
    windows: tuple[WindowKind, ...] = ()
    due: str | None = None
    due_provisional: bool = False
    prints: dict[Outcome, tuple[str, ...]] = {}


class DepartmentLine(msgspec.Struct, frozen=True):
    """One department in a list, with how many of its items are meant."""

    name: str
    items: int


class Departments(Reply, frozen=True, kw_only=True):
    departments: tuple[DepartmentLine, ...]
    total: int
    page: int


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


class ThemeItem(msgspec.Struct, frozen=True):
    """One item of a theme that the catalogue holds."""

    code: str
    name: str


class ThemeShown(Reply, frozen=True, kw_only=True):
    """One theme. Its ticket is issued for `service` with `theme` = `code`. `items` are the names of
    all that it consists of, `members` those that the catalogue holds, each once."""

    code: str
    name: str
    service: str
    departments: tuple[str, ...]
    limit_days: int | None
    items: tuple[str, ...]
    materials: tuple[MaterialView, ...]
    members: tuple[ThemeItem, ...] = ()


class PaperSent(Reply, frozen=True, kw_only=True):
    """A paper goes to this device's printer as this print job."""

    job: str


class JobMoved(Reply, frozen=True, kw_only=True):
    """A job goes on at `device` as print job `job`; None: as soon as its first station, which is
    told to drop it, says that it has not begun it, or its time is over. `again`: it is marked 补打,
    because the first one may have come out."""

    device: str
    job: str | None = None
    again: bool = False


class CasePapers(Reply, frozen=True, kw_only=True):
    """A case's papers as they would be printed now."""

    case_no: str
    papers: tuple[Paper, ...]


class MessageView(msgspec.Struct, frozen=True):
    """A clerk's call for help. `clerk`: the name; `by`: who comes, empty until somebody does."""

    no: int
    window: int
    clerk: str
    to: Addressee
    wish: Wish | None
    text: str
    stage: MessageStage
    since: Moment
    by: str = ""


class MessageSent(Reply, frozen=True, kw_only=True):
    """A call that is open. `there`: how many could hear it now; with none it waits for one."""

    message: MessageView
    there: int


class Messages(Reply, frozen=True, kw_only=True):
    """Open calls, oldest first; no more than two for each window."""

    messages: tuple[MessageView, ...]


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


class StationTest(msgspec.Struct, frozen=True):
    """One station's self-test. `problems`: what has not passed, each with what to do about it;
    `at`: when it ended."""

    device: str
    kind: DeviceKind
    window: int | None
    state: SelfTestState
    parts: tuple[Tried, ...] = ()
    problems: tuple[Text, ...] = ()
    at: Moment | None = None


class SelfTestShown(Reply, frozen=True, kw_only=True):
    """The stations that were tried on this day; none yet: `begun_at` is null."""

    day: str
    begun_at: Moment | None
    stations: tuple[StationTest, ...]


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


class DraftLine(msgspec.Struct, frozen=True, kw_only=True):
    """One draft. `base` is the version that it changes; `stale`: another counts now, rebase.

    `made_by` is a device, `submitted_by` and `approved_by` are clerks; `reason` is that of the
    last rejection. `sha256` is of its content: whoever decides about it sends it as `seen`.
    """

    draft: int
    base: int
    sha256: str
    stage: DraftStage
    items: int
    themes: int
    note: str = ""
    stale: bool = False
    made_by: str = ""
    made_at: Moment
    submitted_by: str = ""
    approved: tuple[ApprovalLevel, ...] = ()
    approved_by: tuple[str, ...] = ()
    missing: tuple[ApprovalLevel, ...] = ()
    publish_at: Moment | None = None
    version: int | None = None
    reason: str = ""


class DraftChanged(Reply, frozen=True, kw_only=True):
    """A draft as it is now."""

    draft: DraftLine


class ChangeLine(msgspec.Struct, frozen=True):
    """One line of what a draft changes: of a `head` (an entry that comes, goes or changes) or of
    one of its fields."""

    text: str
    head: ChangeKind | None = None


class DraftShown(Reply, frozen=True, kw_only=True):
    """What a draft changes, in the command's language: `summary` counts, `lines` are one page.

    `may` is what whoever is signed in there may do with it now.
    """

    draft: DraftLine
    summary: str
    lines: tuple[ChangeLine, ...]
    page: int
    pages: int
    may: tuple[DraftMove, ...] = ()


class VersionLine(msgspec.Struct, frozen=True, kw_only=True):
    """One published version. `draft` None: published in one step, without approval."""

    version: int
    published_at: Moment
    sha256: str
    draft: int | None = None


class Catalogues(Reply, frozen=True, kw_only=True):
    """Open drafts and published versions, each a page of its own, newest first."""

    drafts: tuple[DraftLine, ...]
    versions: tuple[VersionLine, ...]
    total: int
    page: int


class PolicyLine(msgspec.Struct, frozen=True):
    """One routing policy; an empty name is the hall's own rules."""

    name: str
    title: Text


class Policies(Reply, frozen=True, kw_only=True):
    """The hall's own rules, then the policies of policy.toml. `planned` is what its hours say
    now, `in_force` what holds; they may differ while `by_hand`, which ends with the day."""

    policies: tuple[PolicyLine, ...]
    in_force: str
    planned: str
    by_hand: bool


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


class BookingReport(msgspec.Struct, frozen=True):
    """One service's booked times of a day.

    `made` is the sum of `checked_in`, `lapsed`, `cancelled` and `open`; `checked_in` is that of
    `early` (more than ten minutes), `on_time` and `late`. `places` are those of the day's slots by
    the present settings, and whatever was booked beyond; `utilisation` is the share of them that
    is booked and was not given back, None without places.
    """

    service: str
    made: int
    checked_in: int
    early: int
    on_time: int
    late: int
    lapsed: int
    cancelled: int
    open: int
    places: int
    utilisation: float | None


class WindowReport(msgspec.Struct, frozen=True):
    """One window's day: `busy_s` from each call to the leaving, `staffed_s` open without pauses,
    its own and the hall's. `utilisation` is the one in parts of the other.

    A window that was left open the day before counts from its first call, one that was not closed
    until the last visit of the day. None where the facts of the day do not tell.
    """

    window: int
    calls: int
    busy_s: int
    staffed_s: int | None
    utilisation: float | None


class DayReport(Reply, frozen=True, kw_only=True):
    """One business day. 未评价 is counted apart and is in no rate.

    `paused_s`: how long the whole hall was paused while the day was open; no wait has this in it.
    `bookings`: of each service that offers times on this day, or of which one was booked.
    `rating_sources`: whence the ratings came, the 20 most frequent: `pad:ff68:three` is a pad with
    three keys, which cannot say five levels.
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
    bookings: tuple[BookingReport, ...] = ()
    windows: tuple[WindowReport, ...] = ()
    rating_sources: dict[str, int] = {}


AnyReply = (
    Refusal
    | Done
    | TicketIssued
    | Slots
    | Booked
    | BookingFound
    | Progress
    | TicketCalled
    | WindowChanged
    | LoggedIn
    | Queue
    | Current
    | CallExplained
    | WaitExplained
    | ApplicantNamed
    | PersonFound
    | CaseRegistered
    | Deadlines
    | DeadlineChanged
    | CaseDecided
    | CalendarShown
    | CalendarChanged
    | Items
    | ItemShown
    | Departments
    | Themes
    | ThemeShown
    | PaperSent
    | JobMoved
    | CasePapers
    | MessageSent
    | Messages
    | RatingFound
    | RatingTaken
    | DevicePaired
    | DeviceAdded
    | SelfTestShown
    | Devices
    | Facts
    | CataloguePublished
    | DraftChanged
    | Catalogues
    | DraftShown
    | Policies
    | DayReport
)
