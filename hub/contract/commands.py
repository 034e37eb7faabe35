"""Commands: requests in the imperative, one struct each, sent to `cmd/{device}`.

The wire form is the struct's fields plus `"type"`, the snake_case class name.
Unknown fields are ignored; an unknown type is refused with `unknown_command`.
"""

from __future__ import annotations

import re
from typing import Annotated

import msgspec
from msgspec import Meta

from hub.contract.words import (
    Addressee,
    Applicant,
    BookingKey,
    ClerkNo,
    ClosingGuard,
    Date,
    DayName,
    Decision,
    DeviceKind,
    DeviceName,
    FreeText,
    HallPauseReason,
    Identity,
    ItemCode,
    Language,
    Level,
    MaterialCheck,
    MessageStage,
    Moment,
    NamedDay,
    NewPin,
    Outcome,
    Page,
    PauseReason,
    PhoneDigits,
    Place,
    Priority,
    RequestId,
    ServiceCode,
    ShortText,
    Side,
    StopReason,
    TicketNumber,
    TicketState,
    Token,
    WindowNo,
    Wish,
    Year,
)

Staged = Annotated[str, Meta(pattern=r"^[a-f0-9]{64}$", description="SHA-256 of the file")]
Version = Annotated[int, Meta(ge=0, description="of the catalogue; 0: none yet")]
MaterialName = Annotated[str, Meta(min_length=1, max_length=200)]
MessageNo = Annotated[int, Meta(ge=1)]
DraftNo = Annotated[int, Meta(ge=1)]
Seen = Annotated[
    str, Meta(pattern=r"^[a-f0-9]{64}$", description="`sha256` of the draft as it was looked at")
]


def snake(name: str) -> str:
    """`IssueTicket` → `issue_ticket`."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


class Command(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag=snake):
    """What every command carries; `language` is that of the answer's message."""

    request_id: RequestId
    language: Language = Language.ZH


# ── the resident: kiosk, guide, phone ────────────────────────────────────────


class IssueTicket(Command, frozen=True, kw_only=True):
    """Take a ticket for a service, with or without items and identity.

    `priority` may be claimed by a guide only; a card's birth date sets it by itself.
    `acknowledge`: the person knows that the wait may pass the closing time (`past_closing`).
    `over_quota`: a guide or supervisor lets somebody on although a quota is used up.
    `service` leads; items of other services make it a group visit, which goes on to them.
    `case_no`: the result of this case is collected; a collecting service finds those of the
    card's holder by itself.
    """

    service: ServiceCode
    items: Annotated[tuple[ItemCode, ...], Meta(max_length=8)] = ()
    theme: ShortText | None = None
    identity: Identity | None = None
    priority: Priority | None = None
    print: bool = True
    case_no: ShortText | None = None
    acknowledge: bool = False
    over_quota: bool = False


class CancelTicket(Command, frozen=True, kw_only=True):
    """Give a ticket up; `token` proves that a phone or kiosk holds it."""

    ticket: TicketNumber
    token: Token | None = None


class ReturnTicket(Command, frozen=True, kw_only=True):
    """Bring a missed or parked ticket back into its queue."""

    ticket: TicketNumber
    token: Token | None = None


class ShowProgress(Command, frozen=True, kw_only=True):
    """Where one ticket stands: by its number of today, by its token, or by the card that it was
    taken with (the one that its person most likely asks about)."""

    ticket: TicketNumber | None = None
    token: Token | None = None
    identity: Identity | None = None


class CallGuide(Command, frozen=True, kw_only=True):
    """Ask a guide to come to this device."""

    reason: FreeText = ""


class Rate(Command, frozen=True, kw_only=True):
    """Judge one case or visit, by the rating's own id; levels 2 and 1 need a tag or text."""

    rating: ShortText
    level: Level
    tags: Annotated[tuple[Annotated[str, Meta(pattern=r"^\d{3}$")], ...], Meta(max_length=8)] = ()
    text: FreeText = ""
    source: ShortText = "pad"
    given_at: Moment | None = None
    """When it was touched at a window's own screen, by the hub's clock: one that was given in time
    is taken, too, when it comes after its time because the hub was away."""


class DeliverRating(Command, frozen=True, kw_only=True):
    """Hand in an answer that a pad kept sealed on its disk (`hub.contract.sealed`): a whole `rate`
    as JSON, sealed with the request id of this command."""

    letter: Annotated[str, Meta(pattern=r"^[A-Za-z0-9_-]{64,16384}$")]


class FindRating(Command, frozen=True, kw_only=True):
    """What may be rated with this ticket's token (kiosk, phone)."""

    token: Token | None = None
    ticket: TicketNumber | None = None


class SearchItems(Command, frozen=True, kw_only=True):
    """Find items by Chinese text, pinyin, initials or code.

    `service` goes first; `department` (as `Departments` names it) and `applicant` leave out all
    others. An item whose source does not say for whom it is, is for both.
    """

    text: Annotated[str, Meta(max_length=64)] = ""
    service: ServiceCode | None = None
    department: Annotated[str, Meta(max_length=200)] | None = None
    applicant: Applicant | None = None
    page: Page = 0


class ListOwnItems(Command, frozen=True, kw_only=True):
    """The items that the clerk at this window is most used to, those first: registered lately and
    often. One page, 8 at most."""


class ListDepartments(Command, frozen=True, kw_only=True):
    """The departments whose items a resident can ask for, those with most items first."""

    applicant: Applicant | None = None
    page: Page = 0


class ShowItem(Command, frozen=True, kw_only=True):
    """One item with its materials."""

    item: ItemCode


class ListThemes(Command, frozen=True, kw_only=True):
    """All themes (一件事), in the hall's order."""

    page: Page = 0


class ShowTheme(Command, frozen=True, kw_only=True):
    """One theme with its items and shared materials."""

    theme: ShortText


class PrintMaterials(Command, frozen=True, kw_only=True):
    """Print what to bring for one item or one theme, on this device, without a ticket."""

    item: ItemCode | None = None
    theme: ShortText | None = None


class PrintForm(Command, frozen=True, kw_only=True):
    """Print an outline of a form that one item or one theme asks for, on this device: what to fill
    in, with room to write. `material` is the form's name, one of those with `blank_form`."""

    material: MaterialName
    item: ItemCode | None = None
    theme: ShortText | None = None


# ── appointments: kiosk, guide, phone ────────────────────────────────────────


class ListSlots(Command, frozen=True, kw_only=True):
    """The times of a service that can be booked: each day's free places, and one day's slots.

    Without `day` the slots are those of the first day that has a free place.
    """

    service: ServiceCode
    day: Annotated[str, Meta(pattern=r"^\d{4}-\d{2}-\d{2}$")] | None = None


class BookSlot(Command, frozen=True, kw_only=True):
    """Book a time. A card or a whole phone number says whose it is.

    A ticket can always be taken without one.
    """

    service: ServiceCode
    starts_at: Moment
    identity: Identity | None = None
    phone: PhoneDigits | None = None
    items: Annotated[tuple[ItemCode, ...], Meta(max_length=8)] = ()
    print: bool = True


class FindBooking(Command, frozen=True, kw_only=True):
    """The booking that is meant, as it stands; that there is none is an answer, no refusal."""

    key: BookingKey


class MoveBooking(Command, frozen=True, kw_only=True):
    """Another time of the same service. The booking keeps its code and its paper's token."""

    key: BookingKey
    starts_at: Moment
    print: bool = True


class CancelBooking(Command, frozen=True, kw_only=True):
    """Give a booked time up; its place is free again."""

    key: BookingKey


class CheckIn(Command, frozen=True, kw_only=True):
    """The person of a booking is here: its ticket. Asked again, it is the same ticket."""

    key: BookingKey
    print: bool = True


# ── the clerk: counter ───────────────────────────────────────────────────────


class Login(Command, frozen=True, kw_only=True):
    """Sign a clerk in at this device's window; `open` opens the window at once."""

    clerk: ClerkNo
    pin: Annotated[str, Meta(min_length=4, max_length=32)]
    open: bool = True


class Logout(Command, frozen=True, kw_only=True):
    """Sign out and close the window; refused while a ticket is at the window."""


class ChangePin(Command, frozen=True, kw_only=True):
    """The signed-in clerk's own PIN."""

    old: Annotated[str, Meta(min_length=4, max_length=32)]
    new: NewPin


class OpenWindow(Command, frozen=True, kw_only=True):
    """Start serving at this device's window."""


class CloseWindow(Command, frozen=True, kw_only=True):
    """Stop serving; refused while a ticket is at the window."""


class PauseWindow(Command, frozen=True, kw_only=True):
    """Pause now, or after the present ticket when one is at the window."""

    reason: PauseReason
    back_at: Moment | None = None


class ResumeWindow(Command, frozen=True, kw_only=True):
    """End the pause, or take back a pause that waits for the present ticket."""


class CallNext(Command, frozen=True, kw_only=True):
    """Let the routing choose who comes; the present ticket must be finished first."""


class CallTicket(Command, frozen=True, kw_only=True):
    """Call a named ticket; needs a reason, which is kept."""

    ticket: TicketNumber
    reason: Annotated[str, Meta(min_length=1, max_length=200)]


class Recall(Command, frozen=True, kw_only=True):
    """Call the called ticket once more."""


class StartServing(Command, frozen=True, kw_only=True):
    """The called person is here."""


class MarkNoShow(Command, frozen=True, kw_only=True):
    """The called person did not come; not before the hall's `min_calls`."""


class ParkTicket(Command, frozen=True, kw_only=True):
    """Set the served ticket aside; it comes back to this clerk first."""

    reason: Annotated[str, Meta(min_length=1, max_length=200)]
    back_at: Moment | None = None


class TransferTicket(Command, frozen=True, kw_only=True):
    """Move the called or served ticket to another service or window, same number."""

    reason: Annotated[str, Meta(min_length=1, max_length=200)]
    service: ServiceCode | None = None
    window: WindowNo | None = None
    place: Place = Place.LIFETIME


class Finding(msgspec.Struct, frozen=True):
    """One material of a case, as checked."""

    material: Annotated[str, Meta(max_length=200)]
    check: MaterialCheck


class RegisterCase(Command, frozen=True, kw_only=True):
    """Register one item for the served ticket, with its outcome and papers."""

    item: ItemCode
    outcome: Outcome
    findings: Annotated[tuple[Finding, ...], Meta(max_length=64)] = ()
    supplement_by: Annotated[str, Meta(pattern=r"^\d{4}-\d{2}-\d{2}$")] | None = None
    note: FreeText = ""
    print: bool = True


class WithdrawCase(Command, frozen=True, kw_only=True):
    """Take back a case registered by mistake, before the ticket is finished."""

    case_no: ShortText
    reason: Annotated[str, Meta(min_length=1, max_length=200)]


class ReprintCase(Command, frozen=True, kw_only=True):
    """Print a case's papers again, marked 补打, on this device's printer."""

    case_no: ShortText


class PauseDeadline(Command, frozen=True, kw_only=True):
    """Stop a case's clock from today on, for a lawful reason; the applicant is told in writing
    how many working days it is expected to take (行政许可法 art. 45)."""

    case_no: ShortText
    reason: StopReason
    expected_days: Annotated[int, Meta(ge=1, le=365)]
    note: FreeText = ""
    print: bool = True


class ResumeDeadline(Command, frozen=True, kw_only=True):
    """The clock goes on: today counts again."""

    case_no: ShortText
    print: bool = True


class ExtendDeadline(Command, frozen=True, kw_only=True):
    """Give a case more working days, once: up to 10 with the approval of the organ's head, `joint`
    up to 15 with the government's; the reason is told in writing (行政许可法 art. 42)."""

    case_no: ShortText
    days: Annotated[int, Meta(ge=1, le=15)]
    approved_by: Annotated[str, Meta(min_length=1, max_length=64)]
    reason: Annotated[str, Meta(min_length=1, max_length=200)]
    joint: bool = False
    print: bool = True


class DecideCase(Command, frozen=True, kw_only=True):
    """The case is decided: its clock ends. The result is due within 10 working days (art. 44)."""

    case_no: ShortText
    decision: Decision


class ListDeadlines(Command, frozen=True, kw_only=True):
    """Cases that are not decided yet: those standing still, then by their last day."""

    page: Page = 0


class FinishTicket(Command, frozen=True, kw_only=True):
    """End the visit. Needs a registered case, or `advice_only` (a question answered)."""

    advice_only: bool = False


class Undo(Command, frozen=True, kw_only=True):
    """Take back this window's last no-show, park or finish within 10 s."""


class ListQueue(Command, frozen=True, kw_only=True):
    """The queue as this window's routing sees it, masked, a page at a time.

    Waiting ones are those that it would call now; `others`: also those of services that it helps
    with and leaves to their own windows for now, after them. The rest narrows the list: one
    service, one class, those with an appointment, those that wait for this clerk or window by
    name or were set aside by this clerk (`mine`), those whose number holds `number`.
    """

    state: TicketState = TicketState.WAITING
    page: Page = 0
    service: ServiceCode | None = None
    priority: Priority | None = None
    booked: bool = False
    mine: bool = False
    others: bool = False
    number: Annotated[str, Meta(pattern=r"^[A-Z0-9]{0,5}$", description="a part of it")] = ""


class ShowCurrent(Command, frozen=True, kw_only=True):
    """The ticket at this window with its open name, history and cases."""


class NameApplicant(Command, frozen=True, kw_only=True):
    """The holder of the card at this window is the applicant of the ticket that is here.

    `replace`: although the ticket is somebody else's; not once a case of it is registered.
    """

    identity: Identity
    replace: bool = False


class FindPerson(Command, frozen=True, kw_only=True):
    """The tickets of today and the next booking of the holder of the card at this window."""

    identity: Identity


class ExplainCall(Command, frozen=True, kw_only=True):
    """Why a ticket was called: rule, score, runners-up. The latest call if several."""

    ticket: TicketNumber


class ExplainWait(Command, frozen=True, kw_only=True):
    """Where a ticket stands now: its score, and its place at each window that may call it."""

    ticket: TicketNumber


class UsePolicy(Command, frozen=True, kw_only=True):
    """Put a routing policy in force until the day ends: one of policy.toml, or empty for the
    hall's own rules. Without one the hours of policy.toml decide again."""

    policy: Annotated[str, Meta(max_length=32)] | None = None


class ListPolicies(Command, frozen=True, kw_only=True):
    """The hall's routing policies, and which of them is in force."""


class ReprintTicket(Command, frozen=True, kw_only=True):
    """Print a slip again, marked 补打, on this device's printer."""

    ticket: TicketNumber
    token: Token | None = None


class SendMessage(Command, frozen=True, kw_only=True):
    """Call a guide or a supervisor to this window: a ready sentence, a line of one's own, or both.

    One call for each of them is open at a time; the alert in `state/hall` tells how far it is.
    """

    to: Addressee
    wish: Wish | None = None
    text: FreeText = ""


class AnswerMessage(Command, frozen=True, kw_only=True):
    """How far one is with a call: `delivered` by a program, `seen`, `coming`, `done` by a person.
    Who called may say `done`, too. It only goes forward."""

    message: MessageNo
    stage: MessageStage


class WithdrawMessage(Command, frozen=True, kw_only=True):
    """Take this window's own call back."""

    message: MessageNo


class ListMessages(Command, frozen=True, kw_only=True):
    """Open calls with what was written: those for this guide or supervisor, and this window's."""


class MoveJob(Command, frozen=True, kw_only=True):
    """Print a job elsewhere: one that failed, expired, is unconfirmed or is not begun yet. Its own
    station never prints it after that. `device`: whose printer; None: this device's."""

    job_id: ShortText
    device: DeviceName | None = None


class ShowPapers(Command, frozen=True, kw_only=True):
    """All papers of a case, to be looked at on the screen."""

    case_no: ShortText


# ── supervisor and administrator ─────────────────────────────────────────────


class CloseDay(Command, frozen=True, kw_only=True):
    """Expire what still waits and close the business day."""


class ReportDay(Command, frozen=True, kw_only=True):
    """The figures of one business day (today when none is given)."""

    day: Annotated[str, Meta(pattern=r"^\d{4}-\d{2}-\d{2}$")] | None = None


class GuardClosing(Command, frozen=True, kw_only=True):
    """What becomes of tickets whose wait passes closing, for the rest of the day.

    `guard` None: what the settings say.
    """

    service: ServiceCode
    guard: ClosingGuard | None = None


class PauseHall(Command, frozen=True, kw_only=True):
    """Stop the whole hall: nothing is issued or called, the order is kept, clocks stand still.

    On a paused hall it changes the reason; the pause goes on.
    """

    reason: HallPauseReason


class ResumeHall(Command, frozen=True, kw_only=True):
    """Let the hall go on where it stopped; no wait has grown meanwhile."""


class RunSelfTest(Command, frozen=True, kw_only=True):
    """Let every station, or one, try its parts now. `slip`: printers print a test slip too."""

    device: DeviceName | None = None
    slip: bool = False


class ShowSelfTest(Command, frozen=True, kw_only=True):
    """What the stations found out at their last test of today."""


class AddDevice(Command, frozen=True, kw_only=True):
    """Make an account and a pairing code, valid 10 minutes, used once."""

    device: DeviceName
    kind: DeviceKind
    window: WindowNo | None = None


class RemoveDevice(Command, frozen=True, kw_only=True):
    """Close a device's account."""

    device: DeviceName


class ListDevices(Command, frozen=True, kw_only=True):
    """All devices with their presence."""

    page: Page = 0


class Pair(Command, frozen=True, kw_only=True):
    """Sent once by a device that came in with its pairing code: its own secret from now on."""

    secret: Annotated[str, Meta(min_length=32, max_length=128)]


class ReadFacts(Command, frozen=True, kw_only=True):
    """The facts from number `first` on: for who was away when they were told as events."""

    first: Annotated[int, Meta(ge=1)] = 1
    limit: Annotated[int, Meta(ge=1, le=500)] = 100


class PublishCatalogue(Command, frozen=True, kw_only=True):
    """Publish at once a catalogue that `jiaohao import` has checked and staged beside the store.

    Only where the hall's `[catalogue] one_step` allows it. `base` is the version that the file
    was made from: refused when another one has been published since.
    """

    staged: Staged
    base: Version | None = None


class DraftCatalogue(Command, frozen=True, kw_only=True):
    """Keep a staged catalogue as a draft to be reviewed, or in place of `draft`'s content."""

    staged: Staged
    base: Version
    draft: DraftNo | None = None
    note: FreeText = ""


class Signed(Command, frozen=True, kw_only=True):
    """What a person must answer for: `clerk`, proved by `pin`, else who is signed in there.

    Nobody signs in at the administrator's account, so it always names somebody.
    """

    draft: DraftNo
    clerk: ClerkNo | None = None
    pin: Annotated[str, Meta(min_length=4, max_length=32)] | None = None


class SubmitCatalogue(Signed, frozen=True, kw_only=True):
    """Hand a draft in for approval; a supervisor does."""

    seen: Seen


class ApproveCatalogue(Signed, frozen=True, kw_only=True):
    """Approve a submitted draft at the level whose turn it is; never by who submitted it."""

    seen: Seen


class RejectCatalogue(Signed, frozen=True, kw_only=True):
    """Give a draft back, with the reason; its approvals are void."""

    reason: Annotated[str, Meta(min_length=1, max_length=200)]


class ScheduleCatalogue(Command, frozen=True, kw_only=True):
    """Publish an approved draft at a time, or at once without one."""

    draft: DraftNo
    seen: Seen
    at: Moment | None = None


class RebaseCatalogue(Command, frozen=True, kw_only=True):
    """Put a draft's changes upon the version published since; it becomes a draft again.

    Where both changed the same, it is refused and told, unless `prefer` says whose counts.
    """

    draft: DraftNo
    prefer: Side | None = None


class DropCatalogue(Command, frozen=True, kw_only=True):
    """Give a draft up; its content stays in the store."""

    draft: DraftNo


class ListCatalogues(Command, frozen=True, kw_only=True):
    """Open drafts and published versions, newest first.

    At a counter for a supervisor and for who approves.
    """

    page: Page = 0


class ShowDraft(Command, frozen=True, kw_only=True):
    """What a draft changes against the version that it was made from, in words, a page at a time.

    At a counter for a supervisor and for who approves.
    """

    draft: DraftNo
    page: Page = 0


class ShowCalendar(Command, frozen=True, kw_only=True):
    """One year of the hall's calendar (this year when none is given)."""

    year: Year | None = None


class SetDay(Command, frozen=True, kw_only=True):
    """Say by hand whether one day is a working day; `working` null: as its weekday says.

    For days that the government has announced. When only the hall is shut, say so in
    `hall.toml`: that moves no deadline.
    """

    day: Date
    working: bool | None = None
    name: DayName = ""


class PutCalendar(Command, frozen=True, kw_only=True):
    """Replace whole years. `keep_own`: days set by hand stay as they are."""

    years: Annotated[tuple[Year, ...], Meta(min_length=1, max_length=20)]
    days: Annotated[tuple[NamedDay, ...], Meta(max_length=800)] = ()
    source: ShortText = ""
    keep_own: bool = False


class SetPin(Command, frozen=True, kw_only=True):
    """Give a clerk a new PIN and unlock the account."""

    clerk: ClerkNo
    pin: NewPin


AnyCommand = (
    IssueTicket
    | CancelTicket
    | ReturnTicket
    | ShowProgress
    | CallGuide
    | Rate
    | DeliverRating
    | FindRating
    | SearchItems
    | ShowItem
    | ListOwnItems
    | ListDepartments
    | ListThemes
    | ShowTheme
    | PrintMaterials
    | PrintForm
    | ListSlots
    | BookSlot
    | FindBooking
    | MoveBooking
    | CancelBooking
    | CheckIn
    | Login
    | Logout
    | ChangePin
    | OpenWindow
    | CloseWindow
    | PauseWindow
    | ResumeWindow
    | CallNext
    | CallTicket
    | Recall
    | StartServing
    | MarkNoShow
    | ParkTicket
    | TransferTicket
    | RegisterCase
    | WithdrawCase
    | ReprintCase
    | PauseDeadline
    | ResumeDeadline
    | ExtendDeadline
    | DecideCase
    | ListDeadlines
    | FinishTicket
    | Undo
    | ListQueue
    | ShowCurrent
    | NameApplicant
    | FindPerson
    | ExplainCall
    | ExplainWait
    | UsePolicy
    | ListPolicies
    | ReprintTicket
    | SendMessage
    | AnswerMessage
    | WithdrawMessage
    | ListMessages
    | MoveJob
    | ShowPapers
    | CloseDay
    | ReportDay
    | GuardClosing
    | PauseHall
    | ResumeHall
    | RunSelfTest
    | ShowSelfTest
    | AddDevice
    | RemoveDevice
    | ListDevices
    | Pair
    | ReadFacts
    | PublishCatalogue
    | ShowCalendar
    | SetDay
    | PutCalendar
    | DraftCatalogue
    | SubmitCatalogue
    | ApproveCatalogue
    | RejectCatalogue
    | ScheduleCatalogue
    | RebaseCatalogue
    | DropCatalogue
    | ListCatalogues
    | ShowDraft
    | SetPin
)
