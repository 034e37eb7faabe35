"""The settings of one hall, as `hall.toml` says them: declared data, frozen.

Each field's type gives its allowed values and its `Meta` description its help; the reader
(`hub.config_reader`) checks one by one and the settings page of the docs is drawn from here.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cached_property
from typing import Annotated

import msgspec
from msgspec import Meta

from hub.contract.words import ClerkNo, ClosingGuard, ServiceCode, Text, WindowKind, WindowNo

Seconds = Annotated[int, Meta(ge=0, le=86_400)]
Count = Annotated[int, Meta(ge=0, le=9999)]
Rate = Annotated[float, Meta(gt=0, le=100)]
Span = Annotated[str, Meta(pattern=r"^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-4]):[0-5]\d$")]
Day = Annotated[str, Meta(pattern=r"^\d{4}-\d{2}-\d{2}$")]


class Section(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A table of hall.toml."""


class Role(StrEnum):
    CLERK = "clerk"
    GUIDE = "guide"
    SUPERVISOR = "supervisor"


class HallSettings(Section, frozen=True):
    id: Annotated[str, Meta(pattern=r"^[a-z0-9-]{1,32}$", description="short name of the hall")]
    name: Annotated[Text, Meta(description="as shown on every screen and slip")]
    timezone: Annotated[str, Meta(description="IANA zone")] = "Asia/Shanghai"
    hotline: Annotated[str, Meta(max_length=32, description="shown when help is needed")] = "12345"
    phone_url: Annotated[
        str, Meta(max_length=120, description="phone page behind the QR code; empty: none")
    ] = ""
    notices: Annotated[tuple[Text, ...], Meta(description="ticker of the hall screen")] = ()
    exits: Annotated[
        Text,
        Meta(description="where to go, shown large on every screen when the hall is evacuated"),
    ] = Text(
        "请走最近的安全出口，不要乘电梯，听从工作人员引导",
        "Use the nearest exit, not the lifts; follow the staff",
        "ཉེ་འགྲམ་གྱི་བདེ་འཇགས་ཐོན་སྒོ་བརྒྱུད་རོགས། གློག་སྐས་མ་སྤྱོད། ལས་མིའི་སྣེ་ཁྲིད་ལ་ཉན་རོགས།",
    )


class BrokerSettings(Section, frozen=True):
    listen: Annotated[
        str, Meta(description="address the broker listens on; 127.0.0.1 serves this machine only")
    ] = "127.0.0.1"
    port: Annotated[int, Meta(ge=1, le=65535, description="TCP port of the broker")] = 1883
    external: Annotated[
        str, Meta(description="host:port of a broker of your own; empty: the hub runs mosquitto")
    ] = ""


class WebSettings(Section, frozen=True):
    """The web part: figures for monitoring now (`assets/docs/observing.md`)."""

    listen: Annotated[
        str, Meta(description="address it listens on; 127.0.0.1 serves this machine only")
    ] = "127.0.0.1"
    port: Annotated[
        int,
        Meta(ge=0, le=65535, description="TCP port; 0: no web part. Needs the extra `web`"),
    ] = 0


class RuleSettings(Section, frozen=True):
    min_calls: Annotated[Count, Meta(description="calls before a no-show may be marked")] = 2
    max_returns: Annotated[Count, Meta(description="how often a missed ticket may return")] = 1
    return_behind: Annotated[Count, Meta(description="places a returned ticket waits behind")] = 3
    max_overtakes: Annotated[Count, Meta(description="after this many overtakes one is next")] = 5
    rank2_factor: Annotated[
        Rate, Meta(description="rank-2 services help when later than target times this")
    ] = 1.0
    sticky_for: Annotated[
        Seconds, Meta(description="seconds a ticket waits for its own clerk or window")
    ] = 600
    rate_regular: Annotated[Rate, Meta(description="priority gained per waited target")] = 1.0
    rate_appointment: Annotated[Rate, Meta(description="same, appointments on time")] = 1.5
    rate_priority: Annotated[Rate, Meta(description="same, seniors and others served first")] = 2.0
    senior_age: Annotated[Count, Meta(description="from this age the class is priority")] = 60
    grace: Annotated[
        Seconds, Meta(description="seconds a vanished counter keeps its called ticket")
    ] = 120
    undo_within: Annotated[Seconds, Meta(description="seconds an action may be taken back")] = 10
    slip_valid: Annotated[Seconds, Meta(description="seconds a slip may still be printed")] = 60
    rate_within: Annotated[Seconds, Meta(description="seconds the pad waits for a touch")] = 60
    rate_open_days: Annotated[Count, Meta(description="days a case may be rated by its code")] = 15
    lock_after: Annotated[Count, Meta(description="wrong PINs until the account is locked")] = 5
    lock_for: Annotated[Seconds, Meta(description="seconds an account stays locked")] = 600
    keep_identity_days: Annotated[
        int, Meta(ge=1, le=3650, description="days a visit's name and number are kept, sealed")
    ] = 30
    yao: Annotated[bool, Meta(description="say 1 as 幺 in ticket numbers")] = False
    close_after: Annotated[
        int,
        Meta(
            ge=0,
            le=720,
            description="minutes after the last closing of the hall and all its services until "
            "the day is closed by itself; 0: off",
        ),
    ] = 0


class HourSettings(Section, frozen=True):
    """Opening hours per weekday; an empty list is a closed day."""

    mon: tuple[Span, ...] = ("09:00-17:00",)
    tue: tuple[Span, ...] = ("09:00-17:00",)
    wed: tuple[Span, ...] = ("09:00-17:00",)
    thu: tuple[Span, ...] = ("09:00-17:00",)
    fri: tuple[Span, ...] = ("09:00-17:00",)
    sat: tuple[Span, ...] = ()
    sun: tuple[Span, ...] = ()

    def week(self) -> tuple[tuple[str, ...], ...]:
        """Monday first."""
        return (self.mon, self.tue, self.wed, self.thu, self.fri, self.sat, self.sun)


class SpecialDay(Section, frozen=True):
    """A dated exception to the weekly hours."""

    date: Day
    hours: tuple[Span, ...] = ()


class SlotSettings(Section, frozen=True):
    """A span of the day with a number of tickets of its own."""

    hours: Annotated[Span, Meta(description="from … until before …")]
    tickets: Annotated[int, Meta(ge=1, le=9999, description="tickets in this span")]


class ServiceSettings(Section, frozen=True):
    code: Annotated[ServiceCode, Meta(description="prefix letter of its tickets")]
    name: Annotated[Text, Meta(description="as shown")]
    hint: Annotated[Text, Meta(description="one short line under the name")] = Text("")
    icon: Annotated[str, Meta(description="icon of the design system")] = "grid"
    target_minutes: Annotated[int, Meta(ge=1, le=480, description="target wait")] = 20
    serving_minutes: Annotated[
        float, Meta(gt=0, le=480, description="typical serving time until it is learnt")
    ] = 8
    daily: Annotated[Count, Meta(description="tickets a day; 0: no limit")] = 0
    per_person: Annotated[Count, Meta(description="tickets a person a day; 0: no limit")] = 0
    per_slot: Annotated[Count, Meta(description="tickets a slot; 0: no limit")] = 0
    slot_minutes: Annotated[
        int, Meta(ge=5, le=480, description="length of a slot, counted from midnight")
    ] = 30
    slots: Annotated[
        tuple[SlotSettings, ...],
        Meta(description='spans with their own number: { hours = "10:00-11:30", tickets = 12 }'),
    ] = ()
    at_closing: Annotated[
        ClosingGuard,
        Meta(
            description="when the expected wait passes closing: issue the ticket, warn before it "
            "and let the person decide, or stop"
        ),
    ] = ClosingGuard.WARN
    hours: Annotated[
        HourSettings | None, Meta(description="own hours; without them the hall's")
    ] = None
    area: Annotated[Text, Meta(description="where to go")] = Text("")
    only_kind: Annotated[
        WindowKind | None, Meta(description="only windows of this kind may call it")
    ] = None


class WindowSettings(Section, frozen=True):
    no: WindowNo
    name: Annotated[Text, Meta(description="as shown on the window screen")]
    kind: WindowKind
    services: Annotated[tuple[ServiceCode, ...], Meta(description="its own services (rank 1)")]
    helps: Annotated[tuple[ServiceCode, ...], Meta(description="services it helps (rank 2)")] = ()


class ClerkSettings(Section, frozen=True):
    no: ClerkNo
    name: Annotated[str, Meta(min_length=1, max_length=32)]
    post: Text = Text("综合窗口", "Clerk")
    role: Role = Role.CLERK
    services: Annotated[
        tuple[ServiceCode, ...], Meta(description="authorised for; empty: all")
    ] = ()
    photo: str = ""


class HallConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True, dict=True):
    """All of hall.toml; `dict` holds the look-up tables, made when first asked for."""

    hall: HallSettings
    services: Annotated[tuple[ServiceSettings, ...], Meta(min_length=1, max_length=24)]
    windows: Annotated[tuple[WindowSettings, ...], Meta(min_length=1, max_length=200)]
    clerks: Annotated[tuple[ClerkSettings, ...], Meta(min_length=1, max_length=500)]
    broker: BrokerSettings = BrokerSettings()
    web: WebSettings = WebSettings()
    rules: RuleSettings = RuleSettings()
    hours: HourSettings = HourSettings()
    days: tuple[SpecialDay, ...] = ()

    def service(self, code: str) -> ServiceSettings | None:
        """One service by its letter."""
        return self._services.get(code)

    def window(self, no: int) -> WindowSettings | None:
        """One window by its number."""
        return self._windows.get(no)

    def clerk(self, no: str) -> ClerkSettings | None:
        """One clerk by the service number."""
        return self._clerks.get(no)

    @cached_property
    def _services(self) -> dict[str, ServiceSettings]:
        return {service.code: service for service in self.services}

    @cached_property
    def _windows(self) -> dict[int, WindowSettings]:
        return {window.no: window for window in self.windows}

    @cached_property
    def _clerks(self) -> dict[str, ClerkSettings]:
        return {clerk.no: clerk for clerk in self.clerks}

    def able(self, service: str, window: int) -> bool:
        """Whether a window may serve a service at all, as its own or as help."""
        return window in self._able.get(service, ())

    def serving_windows(self, service: str) -> tuple[int, ...]:
        """Windows that serve a service as their own, or where none does, those that help."""
        return self._serving.get(service, ())

    def listing_windows(self, service: str) -> tuple[int, ...]:
        """Windows that have a service among their own or those they help, able or not."""
        return self._listing.get(service, ())

    @cached_property
    def _listing(self) -> dict[str, tuple[int, ...]]:
        return {
            service.code: tuple(
                w.no for w in self.windows if service.code in w.services or service.code in w.helps
            )
            for service in self.services
        }

    @cached_property
    def _able(self) -> dict[str, tuple[int, ...]]:
        return {
            service.code: tuple(w.no for w in self.windows if _may_serve(w, service))
            for service in self.services
        }

    @cached_property
    def _serving(self) -> dict[str, tuple[int, ...]]:
        return {
            code: tuple(no for no in able if code in self._windows[no].services) or able
            for code, able in self._able.items()
        }


def _may_serve(window: WindowSettings, service: ServiceSettings) -> bool:
    if service.only_kind is not None and service.only_kind is not window.kind:
        return False
    return service.code in window.services or service.code in window.helps
