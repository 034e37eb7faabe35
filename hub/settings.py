"""What settings are made of: tables, and the types that several of them use."""

from __future__ import annotations

from typing import Annotated

import msgspec
from msgspec import Meta

Seconds = Annotated[int, Meta(ge=0, le=86_400)]
Count = Annotated[int, Meta(ge=0, le=9999)]
Percent = Annotated[int, Meta(ge=0, le=100)]
Rate = Annotated[float, Meta(gt=0, le=100)]
Span = Annotated[
    str,
    Meta(
        pattern=r"^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-4]):[0-5]\d$",
        extra={"allowed": 'from-to, such as "09:00-17:00"'},
    ),
]
Day = Annotated[
    str, Meta(pattern=r"^\d{4}-\d{2}-\d{2}$", extra={"allowed": 'such as "2026-10-01"'})
]
ShortName = Annotated[
    str, Meta(pattern=r"^[a-z0-9-]{1,32}$", extra={"allowed": "1 to 32 of a-z, 0-9 and -"})
]
Host = Annotated[
    str,
    Meta(
        pattern=r"^([0-9a-fA-F]*(:[0-9a-fA-F.]*){2,}|[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?)$",
        extra={"allowed": 'an address or a name without a port, such as "192.168.1.10"'},
    ),
]
"""Brackets around an address of IPv6 are for where a port follows."""
HostAndPort = Annotated[
    str,
    Meta(
        pattern=r"^((\[[0-9a-fA-F:.]+\]|[A-Za-z0-9][A-Za-z0-9.-]*):[1-9]\d{0,4})?$",
        extra={"allowed": 'host:port, such as "192.168.1.9:1883", or nothing'},
    ),
]


class Section(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A table of a settings file."""
