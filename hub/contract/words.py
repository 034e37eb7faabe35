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
ServiceCode = Annotated[str, Meta(pattern=r"^[A-HJ-NP-Z]$", description="prefix letter, no I or O")]
ItemCode = Annotated[str, Meta(min_length=1, max_length=64)]
WindowNo = Annotated[int, Meta(ge=1, le=999)]
ClerkNo = Annotated[str, Meta(pattern=r"^[0-9]{3,8}$")]
Token = Annotated[str, Meta(pattern=r"^[A-Za-z0-9_-]{16,43}$", description="secret of one ticket")]
ShortText = Annotated[str, Meta(max_length=64)]
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
