"""What settings are made of: tables, and the types that several of them use."""

from __future__ import annotations

from typing import Annotated

import msgspec
from msgspec import Meta

Seconds = Annotated[int, Meta(ge=0, le=86_400)]
Count = Annotated[int, Meta(ge=0, le=9999)]
Percent = Annotated[int, Meta(ge=0, le=100)]
Rate = Annotated[float, Meta(gt=0, le=100)]
Span = Annotated[str, Meta(pattern=r"^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-4]):[0-5]\d$")]
Day = Annotated[str, Meta(pattern=r"^\d{4}-\d{2}-\d{2}$")]


class Section(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A table of a settings file."""
