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

from hub.contract.words import (
    ApprovalLevel,
    ClerkNo,
    ClosingGuard,
    Help,
    SelfService,
    ServiceCode,
    SlipLanguages,
    Text,
    WindowKind,
    WindowNo,
    Zero,
)
from hub.policies import Chosen, Policies, PolicySettings
from hub.settings import (
    Count,
    Day,
    Host,
    HostAndPort,
    Percent,
    Rate,
    Seconds,
    Section,
    ShortName,
    Span,
)


class Role(StrEnum):
    CLERK = "clerk"
    GUIDE = "guide"
    SUPERVISOR = "supervisor"


class Icon(StrEnum):
    """The icons of the design system (`assets/qml/Ui/Icons.qml`) that fit a service."""

    GRID = "grid"
    LIST = "list"
    DOC = "doc"
    BOOK = "book"
    PEN = "pen"
    IDCARD = "idcard"
    USER = "user"
    PEOPLE = "people"
    BABY = "baby"
    ELDER = "elder"
    ACCESS = "access"
    MED = "med"
    SHIELD = "shield"
    HOME = "home"
    BUILDING = "building"
    HALL = "hall"
    KEY = "key"
    STORE = "store"
    TAX = "tax"
    COLLECT = "collect"
    FLAG = "flag"
    INFO = "info"
    TEL = "tel"
    CAL = "cal"


class HallSettings(Section, frozen=True):
    id: Annotated[ShortName, Meta(description="of the hall")]
    name: Annotated[Text, Meta(description="as shown on every screen and slip")]
    timezone: Annotated[str, Meta(description="IANA zone")] = "Asia/Shanghai"
    hotline: Annotated[str, Meta(max_length=32, description="shown when help is needed")] = "12345"
    phone_url: Annotated[
        str,
        Meta(
            max_length=120,
            pattern=r"^(https?://[^\s?#]+)?$",
            extra={"allowed": 'such as "http://192.168.1.10:8090", or nothing'},
            description="where phones reach the web part, printed as QR code; empty: no phone page",
        ),
    ] = ""
    notices: Annotated[
        tuple[Text, ...],
        Meta(description="ticker of the hall screen, and what an unused kiosk shows"),
    ] = ()
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
        Host, Meta(description="address the broker listens on; 127.0.0.1 serves this machine only")
    ] = "127.0.0.1"
    port: Annotated[int, Meta(ge=1, le=65535, description="TCP port of the broker")] = 1883
    external: Annotated[
        HostAndPort,
        Meta(description="a broker of your own; empty: the hub runs mosquitto"),
    ] = ""


class WebSettings(Section, frozen=True):
    """The web part: the phone page (`assets/docs/phone.md`), figures (`observing.md`)."""

    listen: Annotated[
        Host, Meta(description="address it listens on; 127.0.0.1 serves this machine only")
    ] = "127.0.0.1"
    port: Annotated[
        int,
        Meta(ge=0, le=65535, description="TCP port; 0: no web part. Needs the extra `web`"),
    ] = 0
    proxies: Annotated[
        tuple[str, ...],
        Meta(description="addresses of proxies before it, which tell whose phone it is"),
    ] = ("127.0.0.1", "::1")


class RuleSettings(Section, frozen=True):
    min_calls: Annotated[Count, Meta(description="calls before a no-show may be marked")] = 2
    max_returns: Annotated[Count, Meta(description="how often a missed ticket may return")] = 1
    max_transfers: Annotated[
        Count,
        Meta(description="how often a visit may be moved on, but by a supervisor; 0: no limit"),
    ] = 5
    return_behind: Annotated[Count, Meta(description="places a returned ticket waits behind")] = 3
    max_overtakes: Annotated[Count, Meta(description="after this many overtakes one is next")] = 5
    help: Annotated[Help, Meta(description="when a window calls for rank-2 services")] = Help.LATE
    rank2_factor: Annotated[Rate, Meta(description="late is later than target times this")] = 1.0
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
    lock_after: Annotated[
        Count,
        Meta(description="wrong PINs of an account, or case numbers at a kiosk, until a lock"),
    ] = 5
    lock_for: Annotated[Seconds, Meta(description="seconds such a lock holds")] = 600
    keep_identity_days: Annotated[
        int, Meta(ge=1, le=3650, description="days a visit's name and number are kept, sealed")
    ] = 30
    selftest_before: Annotated[
        int,
        Meta(
            ge=0,
            le=240,
            description="minutes before the first opening of the day at which every station tries "
            "its parts; 0: only when asked",
        ),
    ] = 20
    close_after: Annotated[
        int,
        Meta(
            ge=0,
            le=720,
            description="minutes after the last closing of the hall and all its services until "
            "the day is closed by itself; 0: off",
        ),
    ] = 0

    def varied(self, policy: PolicySettings | None) -> RuleSettings:
        """The rules while a policy is in force."""
        changes = policy.changes() if policy else {}
        changed: RuleSettings = msgspec.structs.replace(self, **changes)
        return changed


class VolumeSettings(Section, frozen=True):
    """A span of the day with a volume of its own."""

    hours: Annotated[Span, Meta(description="from … until before …")]
    volume: Annotated[Percent, Meta(description="0: calls are shown only")]


class VoiceSettings(Section, frozen=True):
    """How calls are said."""

    zero: Annotated[
        Zero, Meta(description="0 in ticket numbers; both are read líng, 〇 has a clip of its own")
    ] = Zero.LING
    yao: Annotated[bool, Meta(description="say 1 as 幺 in ticket numbers")] = False
    liang: Annotated[
        bool, Meta(description="say 2 as 两 in ticket numbers; windows are always 二号")
    ] = False
    volume: Annotated[
        Percent, Meta(description="of calls; 0: shown only. An evacuation is always said at 100")
    ] = 100
    hours: Annotated[
        tuple[VolumeSettings, ...],
        Meta(
            max_length=24,
            description='spans with another volume: { hours = "12:00-13:30", volume = 40 }',
        ),
    ] = ()


class PrintingSettings(Section, frozen=True):
    """What stands on paper (`assets/docs/papers.md`)."""

    slip_languages: Annotated[
        SlipLanguages,
        Meta(
            description="resident: each in the language that was chosen, papers of cases in "
            "Chinese; two languages stand one under the other"
        ),
    ] = SlipLanguages.RESIDENT


class CatalogueSettings(Section, frozen=True):
    """How a new catalogue comes to count (`assets/docs/catalogue-versions.md`)."""

    one_step: Annotated[
        bool,
        Meta(
            description="an import may publish at once, without approval; each time is recorded. "
            "The first catalogue of a hall always may"
        ),
    ] = True
    approvals: Annotated[
        tuple[ApprovalLevel, ...],
        Meta(
            max_length=3,
            description="levels that approve a draft, in this order; empty: none is needed",
        ),
    ] = (ApprovalLevel.DISTRICT, ApprovalLevel.CITY, ApprovalLevel.PROVINCE)


class AppointmentSettings(Section, frozen=True):
    """Times booked beforehand (预约); a service with `slot_places` can be booked."""

    slot_minutes: Annotated[
        int, Meta(ge=5, le=240, description="length of a slot, from each opening on")
    ] = 30
    days_ahead: Annotated[
        int, Meta(ge=0, le=30, description="days that can be booked after today; 0: today only")
    ] = 7
    early_minutes: Annotated[
        int,
        Meta(ge=0, le=240, description="minutes before the booked time from which one may come"),
    ] = 30
    late_minutes: Annotated[
        int, Meta(ge=0, le=240, description="minutes after the booked time until it lapses")
    ] = 20
    per_person: Annotated[
        Count, Meta(description="open bookings of one card or phone; 0: no limit")
    ] = 2


class HourSettings(Section, frozen=True):
    """Opening hours per weekday; an empty list is a closed day."""

    mon: tuple[Span, ...] = ("09:00-17:00",)
    tue: tuple[Span, ...] = ("09:00-17:00",)
    wed: tuple[Span, ...] = ("09:00-17:00",)
    thu: tuple[Span, ...] = ("09:00-17:00",)
    fri: tuple[Span, ...] = ("09:00-17:00",)
    sat: Annotated[tuple[Span, ...], Meta(description="周末不打烊; closed within holidays")] = ()
    sun: tuple[Span, ...] = ()
    moved: Annotated[
        tuple[Span, ...] | None,
        Meta(description="a Saturday or Sunday that is worked (调休); without it Monday's"),
    ] = None

    holiday: Annotated[
        tuple[Span, ...], Meta(description="public holidays (值班); empty: closed")
    ] = ()

    def week(self) -> tuple[tuple[str, ...], ...]:
        """Monday first."""
        return (self.mon, self.tue, self.wed, self.thu, self.fri, self.sat, self.sun)


class SpecialDay(Section, frozen=True):
    """A dated exception to the weekly hours; it moves no deadline (the calendar does)."""

    date: Day
    hours: Annotated[tuple[Span, ...], Meta(description="empty: closed")] = ()
    services: Annotated[
        tuple[ServiceCode, ...], Meta(description="only these; empty: the hall and all services")
    ] = ()

    def concerns(self, service: str) -> bool:
        """Whether it is about a service; `""`: about the hall."""
        return not self.services or service in self.services


class SelfServiceSettings(Section, frozen=True):
    """The 24-hour zone: what a kiosk still does while the hall is closed."""

    functions: Annotated[
        tuple[SelfService, ...], Meta(description="at any hour; tickets are for opening hours")
    ] = tuple(SelfService)


class SlotSettings(Section, frozen=True):
    """A span of the day with a number of tickets of its own."""

    hours: Annotated[Span, Meta(description="from … until before …")]
    tickets: Annotated[int, Meta(ge=1, le=9999, description="tickets in this span")]


class ServiceSettings(Section, frozen=True):
    code: Annotated[ServiceCode, Meta(description="prefix letter of its tickets")]
    name: Annotated[Text, Meta(description="as shown")]
    hint: Annotated[Text, Meta(description="one short line under the name")] = Text("")
    icon: Annotated[Icon, Meta(description="beside its name")] = Icon.GRID
    target_minutes: Annotated[int, Meta(ge=1, le=480, description="target wait")] = 20
    serving_minutes: Annotated[
        float, Meta(gt=0, le=480, description="typical serving time until it is learnt")
    ] = 8
    daily: Annotated[Count, Meta(description="tickets a day; 0: no limit")] = 0
    per_person: Annotated[Count, Meta(description="tickets a person a day; 0: no limit")] = 0
    slot_places: Annotated[
        Count, Meta(description="people that may book one slot; 0: cannot be booked")
    ] = 0
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
    breaks: Annotated[
        tuple[Span, ...],
        Meta(description="when it rests (午间错峰); a service whose windows all rest is closed"),
    ] = ()


class ClerkSettings(Section, frozen=True):
    no: ClerkNo
    name: Annotated[str, Meta(min_length=1, max_length=32)]
    post: Text = Text("综合窗口", "Clerk", "ཕྱོགས་བསྡུས་སྒེའུ་ཁུང་།")
    role: Role = Role.CLERK
    services: Annotated[
        tuple[ServiceCode, ...], Meta(description="authorised for; empty: all")
    ] = ()
    approves: Annotated[
        tuple[ApprovalLevel, ...],
        Meta(description="levels for which this person may approve a catalogue"),
    ] = ()
    photo: str = ""

    @property
    def reviews(self) -> bool:
        """Whether drafts of the catalogue are this person's business."""
        return self.role is Role.SUPERVISOR or bool(self.approves)


class HallConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True, dict=True):
    """All of hall.toml, with the policies of policy.toml; `dict` holds the look-up tables, made
    when first asked for."""

    hall: HallSettings
    services: Annotated[tuple[ServiceSettings, ...], Meta(min_length=1, max_length=24)]
    windows: Annotated[tuple[WindowSettings, ...], Meta(min_length=1, max_length=200)]
    clerks: Annotated[tuple[ClerkSettings, ...], Meta(min_length=1, max_length=500)]
    broker: BrokerSettings = BrokerSettings()
    web: WebSettings = WebSettings()
    rules: RuleSettings = RuleSettings()
    voice: VoiceSettings = VoiceSettings()
    printing: PrintingSettings = PrintingSettings()
    catalogue: CatalogueSettings = CatalogueSettings()
    appointments: AppointmentSettings = AppointmentSettings()
    hours: HourSettings = HourSettings()
    days: tuple[SpecialDay, ...] = ()
    self_service: SelfServiceSettings = SelfServiceSettings()
    policies: Policies = Policies()

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
    def targets_s(self) -> dict[str, int]:
        """The target wait of each service in seconds, as the settings say."""
        return {service.code: service.target_minutes * 60 for service in self.services}

    @cached_property
    def _services(self) -> dict[str, ServiceSettings]:
        return {service.code: service for service in self.services}

    @cached_property
    def _windows(self) -> dict[int, WindowSettings]:
        return {window.no: window for window in self.windows}

    @cached_property
    def _clerks(self) -> dict[str, ClerkSettings]:
        return {clerk.no: clerk for clerk in self.clerks}

    def with_policy(self, chosen: Chosen | None) -> HallConfig:
        """The hall with a policy that was chosen by hand, or without."""
        policies = msgspec.structs.replace(self.policies, chosen=chosen)
        changed: HallConfig = msgspec.structs.replace(self, policies=policies)
        return changed

    def only_helped(self) -> list[str]:
        """Services that no window has as its own."""
        own = {code for window in self.windows for code in window.services}
        return [service.code for service in self.services if service.code not in own]

    def able(self, service: str, window: int) -> bool:
        """Whether a window may serve a service at all, as its own or as help."""
        return window in self._able.get(service, ())

    def able_services(self, window: int) -> frozenset[str]:
        """What a window may serve at all, as its own or as help."""
        return self._able_services[window]

    def serving_windows(self, service: str) -> tuple[int, ...]:
        """Windows that serve a service as their own, or where none does, those that help."""
        return self._serving.get(service, ())

    def breaks(self, service: str) -> tuple[tuple[str, ...], ...]:
        """When each window rests that may serve a service."""
        return self._breaks.get(service, ())

    @cached_property
    def _breaks(self) -> dict[str, tuple[tuple[str, ...], ...]]:
        return {c: tuple(self._windows[no].breaks for no in able) for c, able in self._able.items()}

    def listing_windows(self, service: str) -> tuple[int, ...]:
        """Windows that have a service among their own or those they help, able or not."""
        return self._listing.get(service, ())

    def listed_services(self, window: int) -> tuple[str, ...]:
        """What a window has among its own services and those it helps, able or not."""
        found = self._windows[window]
        return (*found.services, *(s for s in found.helps if s not in found.services))

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
    def _able_services(self) -> dict[int, frozenset[str]]:
        return {
            window.no: frozenset(code for code, able in self._able.items() if window.no in able)
            for window in self.windows
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
