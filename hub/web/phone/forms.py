"""What a form of the page says, read and cut to size. Pure."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import NamedTuple
from urllib.parse import parse_qs

from hub.contract.rating_tags import TAGS
from hub.contract.words import Level

MEDIA_TYPE = "application/x-www-form-urlencoded"
MOST_FIELDS = 64
"""Forty reasons may be ticked, and some fields of ours."""
LONGEST_NAME = 64
"""Characters of a rating's id and of a form's own mark."""


Fields = Mapping[str, Sequence[str]]


class Unreadable(Exception):
    """It is none of our forms, or it was broken on its way."""


class Filled(NamedTuple):
    """A rating as it was filled in; `level` None: no face was chosen."""

    rating: str = ""
    level: Level | None = None
    tags: tuple[str, ...] = ()
    text: str = ""


def read(body: bytes, media_type: str) -> Fields:
    """The fields of a form. Raises Unreadable."""
    if media_type.partition(";")[0].strip().lower() != MEDIA_TYPE:
        raise Unreadable
    try:
        return parse_qs(
            body.decode("ascii"),
            keep_blank_values=True,
            errors="replace",
            max_num_fields=MOST_FIELDS,
        )
    except ValueError as error:  # bytes that browsers escape, or too many fields
        raise Unreadable from error


def request_id(fields: Fields, *parts: str) -> str:
    """The command's id: the same form sent twice is the same command. Raises Unreadable."""
    once = one(fields, "once")
    if not once or len(once) > LONGEST_NAME:
        raise Unreadable
    digest = hashlib.blake2s("\n".join((*parts, once)).encode(), digest_size=16)
    return f"phone-{digest.hexdigest()}"


def rating(fields: Fields) -> Filled:
    """The rating of a form. Reasons of other levels are left out: they were ticked before another
    face was chosen, and are not to be seen any more. Raises Unreadable."""
    name = one(fields, "rating")
    if not name or len(name) > LONGEST_NAME:
        raise Unreadable
    level = _level(one(fields, "level"))
    ticked = fields.get("tag", ())
    known = TAGS[level] if level else ()
    tags = tuple(tag.code for tag in known if tag.code in ticked)
    return Filled(name, level, tags, one(fields, "text").replace("\r\n", "\n"))


def one(fields: Fields, name: str) -> str:
    """A field's first value, empty where there is none."""
    return [*fields.get(name, ()), ""][0]


def _level(said: str) -> Level | None:
    return next((level for level in Level if str(level.value) == said), None)
