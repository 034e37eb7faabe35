"""The words that every message is made of: enums, limits and small shared structs.

Times on the wire are ISO 8601 with the hall's UTC offset; durations are whole seconds.
"""

from __future__ import annotations

from datetime import datetime
from enum import IntEnum, StrEnum
from typing import Annotated

import msgspec
from msgspec import Meta

RequestId = Annotated[str, Meta(pattern=r"^[A-Za-z0-9_-]{8,64}$", description="unique per request")]
DeviceName = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9_-]{0,31}$")]
TicketNumber = Annotated[str, Meta(pattern=r"^[A-HJ-NP-Z][0-9]{3,4}$", description="A023")]
ServiceCode = Annotated[
    str,
    Meta(
        pattern=r"^[A-HJ-NP-Z]$",
        description="prefix letter, no I or O",
        extra={"allowed": "one letter of A to Z, without I and O"},
    ),
]
ItemCode = Annotated[str, Meta(min_length=1, max_length=64)]
WindowNo = Annotated[int, Meta(ge=1, le=999)]
NewPin = Annotated[str, Meta(min_length=6, max_length=32)]
ClerkNo = Annotated[
    str, Meta(pattern=r"^[0-9]{3,8}$", extra={"allowed": '3 to 8 digits, such as "0217"'})
]
Token = Annotated[str, Meta(pattern=r"^[A-Za-z0-9_-]{16,43}$", description="secret of one ticket")]
ShortText = Annotated[str, Meta(max_length=64)]
BookingCode = Annotated[str, Meta(pattern=r"^[0-9]{8}$", description="code of one booking")]
PhoneDigits = Annotated[
    str, Meta(pattern=r"^[0-9]{4,11}$", description="a phone number, or its last four digits")
]
FreeText = Annotated[str, Meta(max_length=200)]
Page = Annotated[int, Meta(ge=0, le=9999)]

PAGE_SIZE = 20
"""Rows of one page of any listing query."""

Moment = Annotated[datetime, Meta(tz=True)]


class Language(StrEnum):
    """The three languages of every text; Chinese is the source."""

    ZH = "zh"
    EN = "en"
    BO = "bo"


class Text(msgspec.Struct, frozen=True):
    """One text in three languages; an empty translation falls back to Chinese."""

    zh: str
    en: str = ""
    bo: str = ""

    def inn(self, language: Language) -> str:
        """The text in `language`, or in Chinese where it is not translated."""
        told: str = getattr(self, language)
        return told or self.zh


class SlipLanguages(StrEnum):
    """What papers speak: the resident's own language, or the same for all."""

    RESIDENT = "resident"
    ZH = "zh"
    ZH_EN = "zh+en"
    ZH_BO = "zh+bo"


class DeviceKind(StrEnum):
    """What kind of program stands behind an account; decides what it may do."""

    KIOSK = "kiosk"
    GUIDE = "guide"
    COUNTER = "counter"
    PAD = "pad"
    DISPLAY = "display"
    WINDOW = "window"
    STATION = "station"
    WEB = "web"
    ADMIN = "admin"


class Help(StrEnum):
    """When a window helps: calls for a service of rank 2."""

    LATE = "late"
    """When nobody waits for its own services, or where somebody is late."""
    EMPTY = "empty"
    """Only when nobody waits for its own services."""
    ALWAYS = "always"
    """As if they were its own."""
    NEVER = "never"


class WindowKind(StrEnum):
    """Kinds of windows (plan 城中政发〔2023〕6号, item 8)."""

    CONSULT = "consult"
    GENERAL = "general"
    FIELD = "field"
    ASSIST = "assist"
    CROSS_REGION = "cross_region"
    THEME = "theme"
    UNRESOLVED = "unresolved"
    COLLECT = "collect"
    DEPARTMENT = "department"


class WindowStatus(StrEnum):
    CLOSED = "closed"
    OPEN = "open"
    PAUSED = "paused"


class PauseReason(StrEnum):
    LUNCH = "lunch"
    AWAY = "away"
    SYSTEM = "system"
    MEETING = "meeting"
    OTHER = "other"


class ClosingGuard(StrEnum):
    """What becomes of a ticket whose expected wait passes the closing time."""

    ISSUE = "issue"
    WARN = "warn"
    STOP = "stop"


class HallPauseReason(StrEnum):
    """Why nothing is issued or called in the whole hall."""

    EVACUATION = "evacuation"
    POWER = "power"
    NETWORK = "network"
    OTHER = "other"


class TicketState(StrEnum):
    """A ticket's states. BOOKED and LAPSED are reached by appointments only."""

    BOOKED = "booked"
    LAPSED = "lapsed"
    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    NO_SHOW = "no_show"
    PARKED = "parked"
    DONE = "done"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


class Move(StrEnum):
    """Moves of a ticket, imperative."""

    ISSUE = "issue"
    CHECK_IN = "check_in"
    LAPSE = "lapse"
    CALL = "call"
    RECALL = "recall"
    START = "start"
    NO_SHOW = "no_show"
    RETURN = "return"
    PARK = "park"
    TRANSFER = "transfer"
    FINISH = "finish"
    CANCEL = "cancel"
    EXPIRE = "expire"
    UNDO = "undo"


class Priority(StrEnum):
    """Priority classes. `priority` never says why (PIPL art. 28)."""

    REGULAR = "regular"
    APPOINTMENT = "appointment"
    PRIORITY = "priority"


class Zero(StrEnum):
    """How the 0 of a ticket's number is written for the voice; both are read líng."""

    LING = "零"
    RING = "〇"


class Place(StrEnum):
    """Where a transferred ticket is put in its new queue."""

    FIRST = "first"
    LIFETIME = "lifetime"
    LAST = "last"


class Outcome(StrEnum):
    """How a case ends at the window."""

    DONE_AT_ONCE = "done_at_once"
    ACCEPTED = "accepted"
    RECEIVED = "received"
    ACCEPTED_WITH_GAPS = "accepted_with_gaps"
    ACCEPTED_ON_PROMISE = "accepted_on_promise"
    NOTICE_TO_SUPPLEMENT = "notice_to_supplement"
    REFUSED = "refused"
    UNRESOLVED = "unresolved"


class MaterialCheck(StrEnum):
    """The clerk's finding on one material: 齐 · 缺 · 免证 · 容缺 · 告知承诺."""

    PRESENT = "present"
    MISSING = "missing"
    EXEMPT = "exempt"
    LATER = "later"
    PROMISED = "promised"


class Level(IntEnum):
    """好差评 levels, 5 best."""

    VERY_GOOD = 5
    GOOD = 4
    FAIR = 3
    BAD = 2
    VERY_BAD = 1


Date = Annotated[str, Meta(pattern=r"^\d{4}-\d{2}-\d{2}$", description="YYYY-MM-DD")]
Year = Annotated[int, Meta(ge=2000, le=2100)]


DayName = Annotated[str, Meta(max_length=24, pattern=r"^[^\x00-\x1f]*$", description="why")]
"""Short enough for a whole year of named days to fit into one reply."""


class NamedDay(msgspec.Struct, frozen=True):
    """A day that the calendar names: a holiday, or a weekend day that is worked (调休)."""

    day: Date
    working: bool
    name: DayName = ""


class StopReason(StrEnum):
    """Why a deadline's clock stands still: 行政许可法 art. 45; `supplement`: art. 32."""

    HEARING = "hearing"
    TENDER = "tender"
    AUCTION = "auction"
    INSPECTION = "inspection"
    TESTING = "testing"
    QUARANTINE = "quarantine"
    APPRAISAL = "appraisal"
    EXPERT_REVIEW = "expert_review"
    SUPPLEMENT = "supplement"


class Decision(StrEnum):
    """How a case that was taken in ends."""

    GRANTED = "granted"
    DENIED = "denied"
    ENDED = "ended"


class Addressee(StrEnum):
    """Whom a clerk calls for help."""

    GUIDE = "guide"
    SUPERVISOR = "supervisor"


class Wish(StrEnum):
    """What a clerk calls for, ready to be chosen; `hub.contract.names.WISHES` has the sentences."""

    FILL_IN = "fill_in"
    TRANSLATE = "translate"
    ACCOMPANY = "accompany"
    COPIES = "copies"
    ORDER = "order"
    AUTHORITY = "authority"
    DISPUTE = "dispute"
    SYSTEM = "system"
    RELIEF = "relief"
    UNWELL = "unwell"


class MessageStage(StrEnum):
    """How far a clerk's call is. `delivered`: a program of who is called has it; the last two end
    it."""

    SENT = "sent"
    DELIVERED = "delivered"
    SEEN = "seen"
    COMING = "coming"
    DONE = "done"
    WITHDRAWN = "withdrawn"


class SelfService(StrEnum):
    """What a kiosk does at any hour, also while the hall is closed."""

    BOOKING = "booking"
    GUIDE = "guide"
    PROGRESS = "progress"
    RATING = "rating"


class SelfTestState(StrEnum):
    """How a station's self-test stands. `away`: it was not there to be asked; `silent`: it did
    not answer in time."""

    PENDING = "pending"
    PASSED = "passed"
    FAILED = "failed"
    AWAY = "away"
    SILENT = "silent"

    @property
    def is_bad(self) -> bool:
        """Somebody should look at the station."""
        return self not in (SelfTestState.PENDING, SelfTestState.PASSED)


class ApprovalLevel(StrEnum):
    """Who approves a catalogue before it is published, from below: 区县 · 市 · 省."""

    DISTRICT = "district"
    CITY = "city"
    PROVINCE = "province"


class DraftStage(StrEnum):
    """Stages of a catalogue's draft; the last two are for good."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    APPROVED = "approved"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    DROPPED = "dropped"


class DraftMove(StrEnum):
    """What is done to a draft, imperative. `lapse`: its time came, but its base had changed."""

    MAKE = "make"
    REVISE = "revise"
    SUBMIT = "submit"
    APPROVE = "approve"
    REJECT = "reject"
    SCHEDULE = "schedule"
    PUBLISH = "publish"
    REBASE = "rebase"
    LAPSE = "lapse"
    DROP = "drop"


class ChangeKind(StrEnum):
    """What became of an entry of the catalogue."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


class Side(StrEnum):
    """Whose change counts where a draft and the published catalogue changed the same."""

    DRAFT = "draft"
    PUBLISHED = "published"


class Applicant(StrEnum):
    PERSON = "person"
    COMPANY = "company"


class Wait(msgspec.Struct, frozen=True):
    """Expected wait, 10th to 90th percentile, in seconds; `high` < 60 reads as "now"."""

    low: int
    high: int


class Identity(msgspec.Struct, frozen=True):
    """Who somebody is, as read from a card. Travels inside a command only.

    `number` is not checked by its shape here: a wrong one is refused with `id_number_wrong`.
    """

    name: Annotated[str, Meta(min_length=1, max_length=120)]
    number: Annotated[str, Meta(min_length=1, max_length=30)]
    born: Annotated[str, Meta(pattern=r"^\d{4}-\d{2}-\d{2}$")] | None = None
    source: ShortText = "card"


class BookingKey(msgspec.Struct, frozen=True, omit_defaults=True):
    """What shows which booking is meant: exactly one of these.

    `token` is read from the booking's paper, `code` typed from it. `identity` (a card) and a whole
    `phone` number mean the next booking of this person; the last four digits of a phone number
    mean one of today, and are asked to be more when several end like that.
    """

    token: Token | None = None
    code: BookingCode | None = None
    identity: Identity | None = None
    phone: PhoneDigits | None = None
