"""Messages of stations: jobs to them, results and presence from them.

A job is sent again until its result or its expiry, so a station remembers the ids
that it has taken and never does one twice.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import msgspec
from msgspec import Meta

from hub.contract.commands import snake
from hub.contract.words import (
    DeviceKind,
    DeviceName,
    Language,
    Moment,
    ShortText,
    Text,
    TicketNumber,
    WindowNo,
)

# ── paper: what a slip says, by meaning; the station lays it out for its width ──


class Align(StrEnum):
    LEFT = "left"
    CENTER = "center"


class Block(msgspec.Struct, frozen=True, tag_field="block", tag=snake):
    """One piece of a slip."""


class Line(Block, frozen=True):
    """A line of text, wrapped by the station. `size` 1 to 8 is the multiple of 24 dots, made
    smaller until a heading fits. What follows a TAB is set flush right."""

    text: str
    size: Annotated[int, Meta(ge=1, le=8)] = 1
    bold: bool = False
    align: Align = Align.LEFT


class Pair(Block, frozen=True):
    """A label at size 1 and its value on one line: at size 2 if it fits, else at 1 and wrapped."""

    label: str
    value: str


class Qr(Block, frozen=True):
    """A QR code, level M, centred."""

    data: Annotated[str, Meta(max_length=300)]


class Rule(Block, frozen=True):
    """A dashed line across the paper."""


class Feed(Block, frozen=True):
    """Empty lines."""

    lines: Annotated[int, Meta(ge=1, le=8)] = 1


class Paper(msgspec.Struct, frozen=True):
    """One slip: `template` is its name (`ticket`, `acceptance` …); it ends with a cut."""

    template: ShortText
    blocks: tuple[Line | Pair | Qr | Rule | Feed, ...]
    copies: Annotated[int, Meta(ge=1, le=5)] = 1


# ── jobs ─────────────────────────────────────────────────────────────────────


class Job(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag=snake):
    """What every job carries. After `valid_until` it must not be done any more."""

    job_id: ShortText
    valid_until: Moment


class PrintJob(Job, frozen=True, kw_only=True):
    """Print one paper. `begun`: the station has told already that it prints this job; one that
    knows nothing of it (any more) tells `unconfirmed`, because it may be on paper."""

    paper: Paper
    ticket: TicketNumber | None = None
    begun: bool = False


class DropJob(Job, frozen=True, kw_only=True):
    """Do not print job `job_id` if it is not begun yet: it is to be printed elsewhere. Its own
    `PrintResult` tells what became of it; the station never prints it after `dropped`."""


class AskRating(Job, frozen=True, kw_only=True):
    """Wake the pad for one rating.

    It sleeps again by itself after `idle_s` seconds without a touch, and at `valid_until`
    in any case.
    """

    rating: ShortText
    window: WindowNo
    subject: Text
    ticket: TicketNumber
    clerk_name: ShortText = ""
    language: Language = Language.ZH
    elder: bool = False
    idle_s: int = 60
    seal_key: ShortText = ""
    """The hub's key, with which the pad seals an answer that has to wait on its disk."""
    keep_until: Moment | None = None
    """Until then the hub takes the answer; a pad drops it afterwards."""


class StopRating(Job, frozen=True, kw_only=True):
    """Put the pad to sleep: the rating was taken back or given elsewhere."""

    rating: ShortText


class SelfTest(Job, frozen=True, kw_only=True):
    """Try every part of this station and tell once what works. `slip`: print a test slip too,
    `paper`, or the station's own where that is not given."""

    slip: bool = False
    paper: Paper | None = None


PaperJob = PrintJob | DropJob
"""What a printer is told."""
AnyJob = PrintJob | DropJob | AskRating | StopRating | SelfTest


class JobState(StrEnum):
    """queued → printing → printed | unconfirmed | failed; queued → failed | expired | dropped."""

    QUEUED = "queued"
    PRINTING = "printing"
    PRINTED = "printed"
    UNCONFIRMED = "unconfirmed"
    FAILED = "failed"
    EXPIRED = "expired"
    DROPPED = "dropped"
    SHOWN = "shown"
    ANSWERED = "answered"
    DECLINED = "declined"


class FailReason(StrEnum):
    """Why a device cannot do its work, as its screen says it in words."""

    PAPER_END = "paper_end"
    PAPER_NEAR_END = "paper_near_end"
    COVER_OPEN = "cover_open"
    CUTTER = "cutter"
    OFFLINE = "offline"
    ABSENT = "absent"
    ERROR = "error"
    RESTARTED = "restarted"
    """A screen that stood still or died, and was started anew."""
    DISK = "disk"
    EXPIRED = "expired"
    MISSING = "missing"
    CARD_LEFT = "card_left"
    """The reader is well; somebody has forgotten a card on it."""


# ── results ──────────────────────────────────────────────────────────────────


class DeviceResult(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag=snake):
    """What a station tells the hub; told again until the hub's state shows it."""

    at: Moment


class PrintResult(DeviceResult, frozen=True, kw_only=True):
    """A print job's state: printing, printed, unconfirmed, failed, expired or dropped."""

    job_id: ShortText
    state: JobState
    reason: FailReason | None = None


class RatingShown(DeviceResult, frozen=True, kw_only=True):
    """The pad is awake and shows this rating (job `job_id`)."""

    job_id: ShortText
    rating: ShortText


class RatingClosed(DeviceResult, frozen=True, kw_only=True):
    """The pad sleeps again and nothing was chosen; stored as nothing (未评价)."""

    job_id: ShortText
    rating: ShortText
    declined: bool = False


class CallShown(DeviceResult, frozen=True, kw_only=True):
    """A display has painted this call."""

    call_no: int
    times: int


class CallSaid(DeviceResult, frozen=True, kw_only=True):
    """A speaker has said this call to its end."""

    call_no: int
    times: int
    seconds: float


class Tried(msgspec.Struct, frozen=True):
    """One part that was tried: `reason` tells why it has not passed, or what to look after."""

    part: ShortText
    passed: bool
    reason: FailReason | None = None


class SelfTested(DeviceResult, frozen=True, kw_only=True):
    """What a station found out about its parts (job `job_id`)."""

    job_id: ShortText
    parts: Annotated[tuple[Tried, ...], Meta(max_length=16)]


AnyResult = PrintResult | RatingShown | RatingClosed | CallShown | CallSaid | SelfTested


# ── presence and health ──────────────────────────────────────────────────────


class Health(StrEnum):
    OK = "ok"
    WARN = "warn"
    FAULT = "fault"
    ABSENT = "absent"


class DeviceHealth(msgspec.Struct, frozen=True):
    """One attached device: `part` is printer, card, pad, caller, led, scanner, speaker, screen,
    media or answers (those that a pad keeps until the hub has taken them). `paper` (percent of the
    roll) and `slips` are estimates; null where nobody knows."""

    part: ShortText
    state: Health
    reason: FailReason | None = None
    since: Moment | None = None
    paper: Annotated[int, Meta(ge=0, le=100)] | None = None
    slips: Annotated[int, Meta(ge=0)] | None = None


class Presence(msgspec.Struct, frozen=True):
    """A device's retained presence; its will is the same with `online` false."""

    device: DeviceName
    kind: DeviceKind
    online: bool
    version: ShortText = ""
    health: Annotated[tuple[DeviceHealth, ...], Meta(max_length=16)] = ()
