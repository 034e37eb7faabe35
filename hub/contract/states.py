"""States: whole, retained pictures that screens draw from. Bounded; no personal data."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from hub.contract.devices import DeviceHealth
from hub.contract.metrics import Metrics
from hub.contract.words import (
    Addressee,
    ClosingGuard,
    DeviceKind,
    HallPauseReason,
    MessageStage,
    Moment,
    Move,
    Outcome,
    PauseReason,
    Priority,
    SelfService,
    Text,
    TicketState,
    Wait,
    WindowKind,
    WindowStatus,
    Wish,
    Zero,
)


class Clock(msgspec.Struct, frozen=True):
    """The hub's heartbeat, once a second; a screen that misses it 5 s has lost the hub."""

    now: Moment


class HallPause(msgspec.Struct, frozen=True):
    """The whole hall is paused. `title` and `note` are what every screen says, in three
    languages at once; on an evacuation `note` names the exits."""

    reason: HallPauseReason
    since: Moment
    title: Text
    note: Text


class ServiceStatus(StrEnum):
    OPEN = "open"
    PAUSED = "paused"
    CLOSED = "closed"
    FULL = "full"
    NO_WINDOW = "no_window"


class ServiceTile(msgspec.Struct, frozen=True):
    """One service as the kiosk and the board show it.

    `late`: the expected wait is above the service's target. `wait` None: unknown.
    `next_open` is set while closed or full: when tickets are given again, None when nobody knows.
    `bookable`: times of it can be booked; `next_slot`: the first of them with a free place, told
    once today's tickets are all given. `collects`: results are handed out, also by case number.
    `past_closing`: the expected wait may pass the closing time; `guard` says what then.
    """

    code: str
    name: Text
    hint: Text
    icon: str
    status: ServiceStatus
    hours: str
    waiting: int
    wait: Wait | None
    late: bool
    area: Text
    windows: tuple[int, ...]
    next_open: Moment | None = None
    bookable: bool = False
    collects: bool = False
    past_closing: bool = False
    guard: ClosingGuard = ClosingGuard.WARN
    next_slot: Moment | None = None


class Menu(msgspec.Struct, frozen=True):
    """What a kiosk offers. `self_service`: what it does at any hour. `next_open` is set while
    closed; null then: nothing opens within two months. `next_hours`: the hall's hours of that day.
    `senior_age`: from it on a card sets the priority class. `notices`: what a kiosk shows that
    nobody uses."""

    hall: Text
    day: str
    open: bool
    hours: str
    next_open: Moment | None
    services: tuple[ServiceTile, ...]
    catalogue: int
    phone_url: str = ""
    hotline: str = ""
    self_service: tuple[SelfService, ...] = tuple(SelfService)
    pause: HallPause | None = None
    senior_age: int = 60
    notices: tuple[Text, ...] = ()
    next_hours: str = ""


class BoardWindow(msgspec.Struct, frozen=True):
    """One cell of the hall screen."""

    no: int
    kind: WindowKind
    status: WindowStatus
    ticket: str | None = None
    state: TicketState | None = None
    pause: PauseReason | None = None


class BoardCall(msgspec.Struct, frozen=True):
    """One call; `call_no` rises through the day, `times` counts its recalls.

    `priority`: the ticket's class; among calls that wait it decides who is announced first.
    """

    call_no: int
    times: int
    ticket: str
    window: int
    at: Moment
    service: Text
    languages: tuple[str, ...] = ("zh",)
    priority: Priority = Priority.REGULAR


class VolumeHours(msgspec.Struct, frozen=True):
    """How loud calls are in a span of the hall's day: `hours` as `12:00-13:30`."""

    hours: str
    volume: int


class Voice(msgspec.Struct, frozen=True):
    """How the hall speaks. `zero`, `yao`, `liang`: what 0, 1 and 2 are called in the numbers of
    tickets. `volume`: 0 (shown only) to 100, outside the spans of `hours`; the evacuation is
    always said at 100."""

    zero: Zero = Zero.LING
    yao: bool = False
    liang: bool = False
    volume: int = 100
    hours: tuple[VolumeHours, ...] = ()


class Board(msgspec.Struct, frozen=True):
    """The hall screen: the last 8 calls and recalls, newest first, then those of the last 30 s
    besides whose ticket is at its window; windows, notices."""

    hall: Text
    day: str
    calls: tuple[BoardCall, ...]
    windows: tuple[BoardWindow, ...]
    notices: tuple[Text, ...] = ()
    pause: HallPause | None = None
    voice: Voice = Voice()


class ClerkCard(msgspec.Struct, frozen=True):
    """The clerk as the window screen shows (public by the plan, item 18)."""

    no: str
    name: str
    post: Text
    photo: str = ""


class Pause(msgspec.Struct, frozen=True):
    reason: PauseReason
    since: Moment
    back_at: Moment | None = None


class Break(msgspec.Struct, frozen=True):
    """A planned rest of a window, today."""

    begins: Moment
    ends: Moment


class WindowCase(msgspec.Struct, frozen=True):
    """A case registered for the ticket now at the window."""

    case_no: str
    item: str
    outcome: Outcome


class WindowTicket(msgspec.Struct, frozen=True):
    """The ticket at the window. `masked_name` is 张*三 or empty (未登记).

    `booked_for`: it has an appointment for this time.
    `after`: the services to which it goes on when this window finishes.
    """

    number: str
    service: str
    service_name: Text
    priority: Priority
    state: TicketState
    issued_at: Moment
    since: Moment
    call_no: int
    times: int
    shown: bool
    said: bool
    masked_name: str = ""
    items: tuple[str, ...] = ()
    cases: tuple[WindowCase, ...] = ()
    booked_for: Moment | None = None
    after: tuple[str, ...] = ()


class UndoOffer(msgspec.Struct, frozen=True):
    """What this window may take back, and until when."""

    move: Move
    ticket: str
    until: Moment


class WindowState(msgspec.Struct, frozen=True):
    """One window, for its counter, its screen and its pad.

    `waiting` counts what this window may call; `longest_since` is when the oldest of
    them came; `target_s` is that one's target wait. `may` lists what may be pressed now.
    `supervisor`: the clerk may pause the hall, guard closing, let on over a quota, close the day.
    `reviewer`: drafts of the catalogue are the clerk's business (`list_catalogues`, `show_draft`).
    `helps`: whose calls (`send_message`) the clerk answers.
    `breaks`: today's planned rests; they stop nothing by themselves, the clerk is reminded.
    """

    no: int
    name: Text
    kind: WindowKind
    status: WindowStatus
    services: tuple[str, ...]
    waiting: int
    longest_since: Moment | None
    target_s: int | None
    may: tuple[Move, ...]
    clerk: ClerkCard | None = None
    pause: Pause | None = None
    pause_after: PauseReason | None = None
    ticket: WindowTicket | None = None
    undo: UndoOffer | None = None
    pad: DeviceHealth | None = None
    supervisor: bool = False
    hall_pause: HallPause | None = None
    breaks: tuple[Break, ...] = ()
    reviewer: bool = False
    helps: tuple[Addressee, ...] = ()


class AlertKind(StrEnum):
    DEVICE = "device"
    GUIDE = "guide"
    LATE = "late"
    BAD_RATING = "bad_rating"
    STATION_LOST = "station_lost"
    NOT_ANNOUNCED = "not_announced"
    CLOCK = "clock"
    OVERDUE = "overdue"
    DUE_SOON = "due_soon"
    STOP_LONG = "stop_long"
    CALENDAR = "calendar"
    CATALOGUE = "catalogue"
    SELF_TEST = "self_test"
    PAPER = "paper"
    SLIP = "slip"
    MESSAGE = "message"


class OpenMessage(msgspec.Struct, frozen=True):
    """A clerk's call for help, as far as all may know it; what was written is told by
    `list_messages` to whom it is for. `by`: who comes."""

    no: int
    to: Addressee
    stage: MessageStage
    wish: Wish | None = None
    by: str = ""


class Alert(msgspec.Struct, frozen=True):
    """Something a person should look at; ends when its cause ends. `job`: a print job that did not
    come out and can be moved to another printer (`move_job`). `message`: a clerk's call for help.
    """

    id: str
    kind: AlertKind
    text: Text
    since: Moment
    device: str | None = None
    window: int | None = None
    job: str | None = None
    message: OpenMessage | None = None


class DeviceView(msgspec.Struct, frozen=True):
    """One device as the hub sees it."""

    name: str
    kind: DeviceKind
    online: bool
    window: int | None = None
    version: str = ""
    health: tuple[DeviceHealth, ...] = ()


class HallStatus(StrEnum):
    OPEN = "open"
    CLOSED = "closed"
    DAY_CLOSED = "day_closed"
    PAUSED = "paused"


class HubHealth(msgspec.Struct, frozen=True, kw_only=True):
    """How the hub itself does, as of the last whole minute; device counts as of now.

    `per_minute`: commands answered in that minute. `p50_ms`, `p95_ms`: the answer time that
    half and 95 % of the last five minutes' commands kept to (null: there were none), from
    arrival in the hub to the reply's being given to the socket. `commands` to `largest_group`
    count since the hall's `started_at`: `refused` by a rule, `unavailable` for the disk's
    sake, `bugs` of ours, `slow` above half a second, `largest_group` in messages of one
    transaction. Sizes in MiB, 0 where the system does not tell. `devices` are those that were
    added, without the hub's own accounts.
    """

    per_minute: int = 0
    p50_ms: float | None = None
    p95_ms: float | None = None
    commands: int = 0
    refused: int = 0
    unavailable: int = 0
    bugs: int = 0
    slow: int = 0
    largest_group: int = 0
    store_mb: int = 0
    store_log_mb: int = 0
    disk_free_mb: int = 0
    broker_restarts: int = 0
    web_restarts: int = 0
    devices: int = 0
    devices_online: int = 0


class Helpers(msgspec.Struct, frozen=True):
    """How many can be called now: signed in at a counter that is there, or a guide's device."""

    guide: int = 0
    supervisor: int = 0


class Hall(msgspec.Struct, frozen=True):
    """The hub and its hall: status, alerts (at most 50), devices (at most 100), health.

    `started_at`: since when the hub runs. `policy`: the title of the routing policy in force,
    None while it is the hall's own rules; `policy_by_hand`: somebody chose it for today.
    `recounting`: deadlines that are still to be counted by a calendar that has changed.
    """

    hall: Text
    version: str
    status: HallStatus
    day: str
    started_at: Moment
    facts: int
    alerts: tuple[Alert, ...] = ()
    devices: tuple[DeviceView, ...] = ()
    health: HubHealth | None = None
    policy: Text | None = None
    policy_by_hand: bool = False
    pause: HallPause | None = None
    recounting: int = 0
    helpers: Helpers = Helpers()


AnyState = Clock | Menu | Board | WindowState | Hall | Metrics
