"""Sample hall, answers and a recording hub for the kiosk's tests."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta, timezone
from typing import TypeVar

from assets.i18n.catalogue import ROOT
from hub.client.port import OnReply
from hub.config import ServiceSettings
from hub.config_reader import read_hall
from hub.contract.commands import AnyCommand
from hub.contract.devices import AnyResult, DeviceHealth, Health
from hub.contract.results import (
    AnyReply,
    Booked,
    BookingFound,
    BookingView,
    DepartmentLine,
    Departments,
    ItemLine,
    Items,
    ItemShown,
    MaterialView,
    Refusal,
    Slot,
    SlotDay,
    Slots,
    ThemeLine,
    Themes,
    TicketIssued,
)
from hub.contract.states import Menu, ServiceStatus, ServiceTile
from hub.contract.words import Identity, Priority, Text, TicketState, Wait

T = TypeVar("T")
NOON = datetime(2026, 7, 14, 10, 24, tzinfo=timezone(timedelta(hours=8)))

HALL = read_hall(ROOT / "assets" / "samples" / "hall.toml")
"""The sample hall: names and hints in all languages."""

QUEUES: Mapping[str, tuple[int, Wait | None]] = {
    "A": (6, Wait(480, 900)),
    "B": (11, Wait(720, 1200)),
    "C": (4, Wait(300, 600)),
    "D": (9, Wait(600, 1080)),
    "E": (2, Wait(180, 360)),
    "F": (0, Wait(0, 0)),
    "G": (14, Wait(2400, 3300)),
    "H": (0, None),
    "J": (0, Wait(0, 0)),
    "K": (0, Wait(0, 0)),
}
"""How many wait for a service, and how long."""


def tile(service: ServiceSettings) -> ServiceTile:
    code = service.code
    waiting, wait = QUEUES[code]
    return ServiceTile(
        code=code,
        name=service.name,
        hint=service.hint,
        icon=service.icon.value,
        status=ServiceStatus.FULL if code == "H" else ServiceStatus.OPEN,
        hours="9:00–17:00",
        waiting=waiting,
        wait=wait,
        late=code == "G",
        area=Text("综合受理区", "General area"),
        windows=(1, 2, 3, 4, 5, 6),
        bookable=code in "BEGH",
        collects=code == "J",
        next_slot=NOON.replace(day=15, hour=9, minute=0) if code == "H" else None,
    )


def make_menu(open_: bool = True, phone: str = "") -> Menu:
    return Menu(
        hall=HALL.hall.name,
        day="2026-07-14",
        open=open_,
        hours="9:00–17:00",
        next_open=None if open_ else NOON.replace(day=15, hour=9, minute=0),
        next_hours="" if open_ else "9:00–17:00",
        services=tuple(tile(service) for service in HALL.services),
        catalogue=1,
        phone_url=phone,
        hotline="12345",
    )


def ticket(request_id: str, **changes: object) -> TicketIssued:
    fields: dict[str, object] = {
        "ticket": "A023",
        "token": "t" * 22,
        "service": "A",
        "service_name": Text("综合受理", "General services"),
        "issued_at": NOON,
        "ahead": 6,
        "wait": Wait(480, 900),
        "area": Text("综合受理区，进门右手边", "General area, on the right"),
        "windows": (1, 2, 3, 4, 5, 6),
        "priority": Priority.REGULAR,
        "item_name": "残疾人证新办",
        "qr": "JH1:A023:" + "t" * 22,
        "job": "job-1",
    }
    return TicketIssued(request_id=request_id, **(fields | changes))  # type: ignore[arg-type]


class RecordingHub:
    """A hub port that keeps what it was asked and answers when told to."""

    def __init__(self) -> None:
        self.asked: list[tuple[AnyCommand, OnReply]] = []
        self.reported: list[AnyResult] = []
        self.health: list[tuple[DeviceHealth, ...]] = []

    def request(self, command: AnyCommand, on_reply: OnReply) -> None:
        self.asked.append((command, on_reply))

    def report(self, result: AnyResult) -> None:
        self.reported.append(result)

    def set_health(self, health: Sequence[DeviceHealth]) -> None:
        self.health.append(tuple(health))

    @property
    def commands(self) -> list[AnyCommand]:
        return [command for command, _ in self.asked]

    def of(self, kind: type[T]) -> list[T]:
        return [command for command in self.commands if isinstance(command, kind)]

    def answer(self, kind: type[AnyCommand], make: Callable[[str], AnyReply]) -> None:
        """Answer the latest command of a kind."""
        for command, on_reply in reversed(self.asked):
            if isinstance(command, kind):
                on_reply(make(command.request_id))
                return
        raise AssertionError(f"no {kind.__name__} was asked")

    def refuse(self, kind: type[AnyCommand], code: str, **fields: str | int | bool | None) -> None:
        self.answer(
            kind,
            lambda request_id: Refusal(
                request_id=request_id, code=code, message="…", whose="person", fields=fields
            ),
        )


def items_reply(request_id: str, total: int = 6) -> Items:
    names = (
        "残疾人证新办",
        "老年人福利补贴",
        "生育登记",
        "临时救助对象认定、救助金给付",
        "小学教师资格认定",
        "最低生活保障对象认定、最低生活保障金给付",
    )
    return Items(
        request_id=request_id,
        items=tuple(
            ItemLine(f"I{n}", name, "民政部门", "A", 6, 22 + n, "不收费", 0, 2)
            for n, name in enumerate(names[:total])
        ),
        total=total,
        page=0,
        next_letters="BDY",
    )


OFFICES = (
    ("人力资源社会保障部门", 17),
    ("公安部门", 13),
    ("市场监管部门", 11),
    ("残联部门", 10),
    ("住房城乡建设部门", 7),
    ("卫生健康部门", 7),
    ("医疗保障部门", 7),
    ("税务部门", 6),
    ("自然资源部门", 5),
    ("民政部门", 4),
    ("政务服务中心", 3),
    ("交通运输部门", 1),
)


def departments_reply(request_id: str) -> Departments:
    lines = tuple(DepartmentLine(*office) for office in OFFICES)
    return Departments(request_id=request_id, departments=lines, total=len(lines), page=0)


def themes_reply(request_id: str) -> Themes:
    rows = (("残疾人服务", 12, 37), ("新生儿出生", 7, 5), ("退休", 11, 22), ("教育入学", 5, 30))
    return Themes(
        request_id=request_id,
        themes=tuple(
            ThemeLine(f"T{n}", name, items, 6, days, "A")
            for n, (name, items, days) in enumerate(rows)
        ),
        total=4,
        page=0,
    )


def slots_reply(request_id: str, day: str = "2026-07-15", days: int = 8) -> Slots:
    first = NOON.date()
    wanted = NOON.replace(day=int(day[-2:]), hour=9, minute=0)
    return Slots(
        request_id=request_id,
        service="B",
        service_name=Text("户籍身份证", "Household and ID"),
        days=tuple(
            SlotDay((first + timedelta(days=n)).isoformat(), n != 5, 0 if n in (0, 5) else 12 + n)
            for n in range(days)
        ),
        day=day,
        slots=tuple(Slot(wanted + timedelta(minutes=30 * n), n % 3) for n in range(16)),
        slot_minutes=30,
        early_minutes=30,
        late_minutes=20,
    )


SOON = NOON.replace(minute=30)


def booking(at: datetime = SOON, **changes: object) -> BookingView:
    fields: dict[str, object] = {
        "service": "B",
        "service_name": Text("户籍身份证", "Household and ID"),
        "starts_at": at,
        "come_from": at - timedelta(minutes=30),
        "come_until": at + timedelta(minutes=20),
        "state": TicketState.BOOKED,
        "area": Text("公安户籍区", "Police and household area"),
        "code": "12345678",
        "qr": "jiaohao-booking:7-" + "b" * 22,
        "phone_last": "0917",
    }
    return BookingView(**(fields | changes))  # type: ignore[arg-type]


def booking_found(request_id: str, view: BookingView | None = None) -> BookingFound:
    return BookingFound(request_id=request_id, booking=view or booking())


def booked_reply(request_id: str) -> Booked:
    at = NOON.replace(day=15, hour=10, minute=30)
    return Booked(request_id=request_id, booking=booking(at), job="job-2")


def material(name: str, **changes: object) -> MaterialView:
    fields: dict[str, object] = {
        "required": True,
        "form": "原件",
        "copies": 1,
        "source": "申请人自备",
        "exempt": None,
        "later": None,
        "promise": None,
    }
    return MaterialView(name=name, **(fields | changes))  # type: ignore[arg-type]


def item_reply(request_id: str) -> ItemShown:
    return ItemShown(
        request_id=request_id,
        code="I0",
        name="残疾人证新办",
        kind="行政确认",
        department="残联部门",
        service="A",
        at_once=False,
        legal_days=30,
        promised_days=22,
        visits=1,
        fee="不收费",
        applicants=(),
        materials=(
            material("中华人民共和国残疾人证申请表", blank_form=True),
            material("申请人免冠照片", later=True),
            material("中华人民共和国居民身份证", exempt=True),
            material("居民户口簿", exempt=True),
            material("居住证", required=False),
            material("法定监护人证明材料", required=False, promise=True),
        ),
        results=("中华人民共和国残疾人证",),
        outcomes=(),
    )


ADULT = Identity(name="李示明", number="630103198503140012", born="1985-03-14")
SENIOR = Identity(name="王美娜", number="630103194907122429", born="1949-07-12")
HEALTHY = (DeviceHealth("printer", Health.OK), DeviceHealth("card", Health.OK))
