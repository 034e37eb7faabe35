"""Policies of the routing, as `policy.toml` says them: named variations of `[rules]` of hall.toml,
and the hours in which each is in force. Declared data, frozen.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from typing import Annotated, NamedTuple

import msgspec
from msgspec import Meta

from hub.contract.words import Help, ServiceCode, Text
from hub.settings import Count, Rate, Seconds, Section, ShortName, Span

PolicyName = ShortName


Minutes = Annotated[int, Meta(ge=1, le=480)]


class Weekday(StrEnum):
    MON = "mon"
    TUE = "tue"
    WED = "wed"
    THU = "thu"
    FRI = "fri"
    SAT = "sat"
    SUN = "sun"


WEEK = tuple(Weekday)


class TargetSettings(Section, frozen=True):
    service: ServiceCode
    minutes: Minutes


class PolicySettings(Section, frozen=True):
    """One policy; what it does not name is as in `[rules]`."""

    name: Annotated[PolicyName, Meta(description="short name")]
    title: Annotated[Text, Meta(description="as the supervisor sees it")]
    rate_regular: Annotated[Rate | None, Meta(description="see `[rules]`")] = None
    rate_appointment: Annotated[Rate | None, Meta(description="see `[rules]`")] = None
    rate_priority: Annotated[Rate | None, Meta(description="see `[rules]`")] = None
    help: Annotated[Help | None, Meta(description="see `[rules]`")] = None
    rank2_factor: Annotated[Rate | None, Meta(description="see `[rules]`")] = None
    max_overtakes: Annotated[Count | None, Meta(description="see `[rules]`")] = None
    sticky_for: Annotated[Seconds | None, Meta(description="see `[rules]`")] = None
    return_behind: Annotated[Count | None, Meta(description="see `[rules]`")] = None
    target_minutes: Annotated[
        Minutes | None, Meta(description="one target wait for all services")
    ] = None
    targets: Annotated[
        tuple[TargetSettings, ...], Meta(description="other target waits, by service")
    ] = ()

    def changes(self) -> dict[str, object]:
        """What it says of `[rules]`."""
        told = {name: getattr(self, name) for name in VARIED}
        return {name: value for name, value in told.items() if value is not None}


VARIED = (
    "rate_regular",
    "rate_appointment",
    "rate_priority",
    "help",
    "rank2_factor",
    "max_overtakes",
    "sticky_for",
    "return_behind",
)
"""Fields that a policy has in common with `[rules]`."""


class PolicyHours(Section, frozen=True):
    """When a policy is in force; at all other times the default is."""

    policy: Annotated[PolicyName, Meta(description="which one")]
    spans: Annotated[tuple[Span, ...], Meta(min_length=1, description="hours of these days")]
    days: Annotated[tuple[Weekday, ...], Meta(min_length=1, description="weekdays")] = WEEK


class Turn(NamedTuple):
    """From a time of day (`HH:MM`) until another one policy is in force."""

    begins: str
    ends: str
    policy: str
    place: int
    """Which of the hours, from 0."""


class Chosen(NamedTuple):
    """A policy put in force by hand for one business day; an empty name: `[rules]` as it is."""

    policy: str
    day: str


class Policies(msgspec.Struct, frozen=True, forbid_unknown_fields=True, dict=True):
    """All of policy.toml, and what was `chosen` by hand; `dict` holds the look-up tables, made
    when first asked for."""

    default: Annotated[
        str, Meta(description="in force where no hours say otherwise; empty: `[rules]` as it is")
    ] = ""
    policies: tuple[PolicySettings, ...] = ()
    hours: tuple[PolicyHours, ...] = ()
    chosen: Chosen | None = None

    def named(self, name: str) -> PolicySettings | None:
        """One policy by its name; None for the hall's own rules."""
        return self._named.get(name)

    def at(self, now: datetime) -> PolicySettings | None:
        """What is in force at a local time; None: the hall's own rules."""
        if self.chosen is not None and self.by_hand(now):
            return self.named(self.chosen.policy)
        return self.planned(now)

    def planned(self, now: datetime) -> PolicySettings | None:
        """What the hours say at a local time, whatever was chosen by hand."""
        if not self.hours:
            return self.named(self.default)
        time = f"{now.hour:02d}:{now.minute:02d}"
        for turn in self.week[now.weekday()]:
            if turn.begins <= time < turn.ends:
                return self.named(turn.policy)
        return self.named(self.default)

    def by_hand(self, now: datetime) -> bool:
        """Whether what is in force at a local time was chosen by hand."""
        return self.chosen is not None and self.chosen.day == now.date().isoformat()

    @cached_property
    def _named(self) -> dict[str, PolicySettings]:
        return {policy.name: policy for policy in self.policies}

    @cached_property
    def week(self) -> tuple[tuple[Turn, ...], ...]:
        """The turns of each weekday, Monday first, in order."""
        return tuple(tuple(sorted(self._turns(day))) for day in WEEK)

    def _turns(self, day: Weekday) -> Iterator[Turn]:
        for place, hours in enumerate(self.hours):
            if day in hours.days:
                for span in hours.spans:
                    begins, _, ends = span.partition("-")
                    yield Turn(begins, ends, hours.policy, place)
