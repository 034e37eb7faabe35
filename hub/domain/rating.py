"""好差评: what may be said with which level, who may still say it, and the chain of hashes.

Voluntary: silence is 未评价, stored as nothing. The reasons themselves stand
in `hub.contract.rating_tags`; nothing here ever makes a rating up.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

import msgspec

from hub.contract.codes import Code
from hub.contract.rating_tags import REASON_NEEDED, TAGS
from hub.contract.words import Level

GENESIS = "0" * 64
"""What the first rating of a hall points back to."""


class CloseReason(StrEnum):
    """Why a question for a rating is no longer open on the pad."""

    RATED = "rated"
    DECLINED = "declined"
    TIME_OUT = "time_out"
    TAKEN_BACK = "taken_back"


class Request(msgspec.Struct, frozen=True):
    """A question for a rating: asked on the pad, open longer on the ticket's page."""

    open_until: datetime
    rated: bool = False
    taken_back: bool = False


class Rating(msgspec.Struct, frozen=True):
    """One rating as it is chained; `request` is the rating's own id, not a person's."""

    request: str
    level: Level
    tags: tuple[str, ...]
    text: str
    source: str
    rated_at: str


def objection(request: Request | None, now: datetime) -> Code | None:
    """Why this question may not be answered now; None when it may."""
    if request is None:
        return Code.UNKNOWN_RATING
    if request.rated:
        return Code.ALREADY_RATED
    if request.taken_back or now >= request.open_until:
        return Code.RATING_CLOSED
    return None


def wrong_tag(level: Level, tags: Sequence[str]) -> str | None:
    """The first tag that is not of this level or is given twice; None when all are right."""
    known = {tag.code for tag in TAGS[level]}
    for place, tag in enumerate(tags):
        if tag not in known or tag in tags[:place]:
            return tag
    return None


def needs_reason(level: Level, tags: Sequence[str], text: str) -> bool:
    """Whether a tag or a few words are still missing: levels 2 and 1 need them."""
    return level in REASON_NEEDED and not tags and not text.strip()


def is_bad(level: Level) -> bool:
    """Whether the rating opens a rectification."""
    return level <= Level.BAD


def chain(previous: str, rating: Rating) -> str:
    """The rating's hash: SHA-256 over the one before and all that was said, in fixed order."""
    body = msgspec.json.encode(rating, order="deterministic")
    return hashlib.sha256(previous.encode() + b"\n" + body).hexdigest()


def first_break(links: Sequence[tuple[Rating, str, str]]) -> int | None:
    """Index of the first (rating, previous hash, hash) that does not fit; None when all do."""
    previous = GENESIS
    for place, (rating, before, stored) in enumerate(links):
        if before != previous or chain(before, rating) != stored:
            return place
        previous = stored
    return None
