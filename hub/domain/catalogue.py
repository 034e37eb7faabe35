"""The catalogue of service items (政务服务事项) and themes (一件事).

`None` means "the source does not say": nothing is ever invented for it. An empty tuple
means "none are needed". Item codes are TEXT up to 64 characters; letters occur in them.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import msgspec
from msgspec import Meta

from hub.contract.words import Applicant, ItemCode, ServiceCode, WindowKind

ItemName = Annotated[str, Meta(min_length=1, max_length=200)]
ThemeCode = Annotated[str, Meta(min_length=1, max_length=64)]
Code = Annotated[str, Meta(min_length=1, max_length=64)]
Days = Annotated[int, Meta(ge=0, le=3660)]


class ItemType(StrEnum):
    """行政权力 and 公共服务 types that a resident can ask for."""

    LICENCE = "licence"
    CONFIRMATION = "confirmation"
    RULING = "ruling"
    BENEFIT = "benefit"
    AWARD = "award"
    RECORD = "record"
    OTHER_POWER = "other_power"
    PUBLIC_SERVICE = "public_service"


class Level(StrEnum):
    """层级: who exercises the item."""

    NATION = "nation"
    PROVINCE = "province"
    CITY = "city"
    COUNTY = "county"
    TOWN = "town"
    VILLAGE = "village"


class HandleKind(StrEnum):
    """办件类型: 即办件 is ended at the window, 承诺件 within its promised days."""

    AT_ONCE = "at_once"
    PROMISED = "promised"


class DayUnit(StrEnum):
    """What a limit counts; working days unless the source says otherwise."""

    WORKING = "working"
    CALENDAR = "calendar"


class Form(StrEnum):
    """Original or copy."""

    ORIGINAL = "original"
    COPY = "copy"
    BOTH = "both"


class Medium(StrEnum):
    """On paper, electronic, one of the two, or both."""

    PAPER = "paper"
    ELECTRONIC = "electronic"
    EITHER = "either"
    BOTH = "both"


class Source(StrEnum):
    """Who issues a material."""

    APPLICANT = "applicant"
    GOVERNMENT = "government"
    OTHER = "other"


class Delivery(StrEnum):
    """How a result reaches the applicant."""

    WINDOW = "window"
    POST = "post"
    CABINET = "cabinet"
    ELECTRONIC = "electronic"


class Reach(StrEnum):
    """Where an item may be handled: 全城 / 省内 / 跨省通办."""

    CITY = "city"
    PROVINCE = "province"
    NATION = "nation"


class Material(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One material; `exempt` 免证办, `later` 容缺, `promise` 告知承诺, `blank_form` 可打印空表.

    `template` is where the blank form or a filled-in sample is found: a name or an address.
    """

    name: ItemName
    required: bool | None = None
    form: Form | None = None
    medium: Medium | None = None
    copies: Annotated[int, Meta(ge=0, le=99)] | None = None
    source: Source | None = None
    exempt: bool | None = None
    later: bool | None = None
    promise: bool | None = None
    blank_form: bool | None = None
    template: Annotated[str, Meta(max_length=500)] | None = None
    note: Annotated[str, Meta(max_length=2000)] | None = None


class Limit(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A time limit; 0 days means at once."""

    days: Days
    unit: DayUnit = DayUnit.WORKING


class Item(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One service item. `code` is the key in this hall; `service` the queue it is counted in,
    `also` other queues in which it is found and handled; `windows` the kinds that handle it.

    `spelling` is the pinyin of `name`, `spellings` that of each alias: one syllable per
    character, filled in by the import so that the hub needs no dictionary of 50 MB.
    """

    code: ItemCode
    name: ItemName
    english: str | None = None
    tibetan: str | None = None
    aliases: tuple[ItemName, ...] = ()
    spelling: tuple[str, ...] = ()
    spellings: tuple[tuple[str, ...], ...] = ()
    basic_code: Code | None = None
    implementation_code: Code | None = None
    business_code: Code | None = None
    type: ItemType | None = None
    category: str | None = None
    department: str | None = None
    level: Level | None = None
    handle: HandleKind | None = None
    legal: Limit | None = None
    promised: Limit | None = None
    visits: Annotated[int, Meta(ge=0, le=99)] | None = None
    fee: bool | None = None
    charge: str | None = None
    fee_basis: str | None = None
    basis: tuple[str, ...] | None = None
    applicants: tuple[Applicant, ...] | None = None
    conditions: str | None = None
    steps: tuple[str, ...] | None = None
    materials: tuple[Material, ...] | None = None
    results: tuple[str, ...] | None = None
    delivery: tuple[Delivery, ...] | None = None
    reach: tuple[Reach, ...] | None = None
    self_service: bool | None = None
    windows: tuple[WindowKind, ...] | None = None
    service: ServiceCode | None = None
    also: tuple[ServiceCode, ...] = ()
    note: str | None = None

    def queued_in(self, service: str) -> bool:
        """Whether it is handled in a service's queue."""
        return service == self.service or service in self.also


class ThemeItem(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A member of a theme; `item` is None when the catalogue does not hold it."""

    name: ItemName
    item: ItemCode | None = None
    promised: Limit | None = None
    result: str | None = None


class Theme(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """一件事: several items from one form and one set of materials, with its own limit."""

    code: ThemeCode
    name: ItemName
    english: str | None = None
    tibetan: str | None = None
    lead_department: str | None = None
    departments: tuple[str, ...] | None = None
    limit: Limit | None = None
    service: ServiceCode | None = None
    items: tuple[ThemeItem, ...] = ()
    materials: tuple[Material, ...] | None = None
    icon: str | None = None


FORMAT = "jiaohao-catalogue/1"
Format = Annotated[str, Meta(pattern=f"^{FORMAT}$")]


class Catalogue(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One version of all items and themes. `notice` is shown with them (示例 …)."""

    format: Format = FORMAT
    notice: str | None = None
    items: tuple[Item, ...] = ()
    themes: tuple[Theme, ...] = ()

    def by_code(self) -> dict[str, Item]:
        """Items by their code; codes are unique in a checked catalogue."""
        return {item.code: item for item in self.items}
