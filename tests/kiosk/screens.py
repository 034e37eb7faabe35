"""Every page of the kiosk with its content, for pictures and for the tests of the QML."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import count
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtQuick import QQuickWindow

from assets.scene import items
from assets.ui import UiEngine, application, create_engine
from hub.contract.commands import (
    BookSlot,
    CallGuide,
    CancelTicket,
    CheckIn,
    FindBooking,
    FindRating,
    IssueTicket,
    ListDepartments,
    ListSlots,
    ListThemes,
    MoveBooking,
    PrintForm,
    Rate,
    SearchItems,
    ShowItem,
    ShowProgress,
)
from hub.contract.devices import DeviceHealth, FailReason, Health, JobState, PrintResult
from hub.contract.results import BookingFound, Done, Progress, RatingFound, RatingTaken, ThemeShown
from hub.contract.states import Clock, Menu, ServiceStatus
from hub.contract.words import HallPauseReason, Language, SelfService, Text, TicketState, Wait
from kiosk.events import Event
from kiosk.journey import Journey
from kiosk.saver import SLIDE_S
from kiosk.session import Modes
from kiosk.settings import KioskSettings
from kiosk.view_model import KioskModel
from tests.kiosk.samples import (
    ADULT,
    HEALTHY,
    NOON,
    RecordingHub,
    booked_reply,
    booking,
    booking_found,
    departments_reply,
    item_reply,
    items_reply,
    make_menu,
    material,
    slots_reply,
    themes_reply,
    ticket,
)
from tests.kiosk.staff import scenes as staff
from tests.pauses import hall_pause

CODE = "jiaohao:" + "t" * 22
QML = Path(__file__).parents[2] / "kiosk" / "qml"
Prepare = Callable[[Journey, RecordingHub], None]


def make_journey(hub: RecordingHub, modes: Modes = Modes()) -> Journey:  # noqa: B008 - frozen
    """A journey at an open hall in these modes."""
    numbers = count(1)
    journey = Journey(
        hub, KioskSettings(scanner=True), new_id=lambda: f"request-{next(numbers):04}"
    )
    journey.on_state("menu", make_menu())
    journey.on_state("clock", Clock(NOON))
    journey.set_lost(False)
    journey.on_health(HEALTHY)
    journey.set_modes(modes)
    return journey


def home(journey: Journey, hub: RecordingHub) -> None:
    """Nothing to do."""


def early(journey: Journey, hub: RecordingHub) -> None:
    """The hall is open, no window is: the hub knows no wait."""
    menu = make_menu()
    services = tuple(replace(tile, wait=None, late=False) for tile in menu.services)
    journey.on_state("menu", replace(menu, services=services))


def asleep(journey: Journey, hub: RecordingHub) -> None:
    """Nobody came for a while: the hall's notices."""
    notice = Text(
        "周五下午全省系统升级，不动产登记 15:00 后暂停取号，已取号的照常办理",
        "Friday afternoon the system is upgraded: no tickets for real estate after 15:00",
        "གཟའ་པ་སངས་ཀྱི་ཕྱི་དྲོར་ཞིང་ཆེན་ཡོངས་ཀྱི་མ་ལག་རིམ་སྤར་བྱེད།",
    )
    journey.on_state("menu", replace(make_menu(), notices=(notice,)))
    journey.quiet_s = journey.settings.saver_min * 60 + 4 * SLIDE_S


def asleep_without_notices(journey: Journey, hub: RecordingHub) -> None:
    journey.quiet_s = journey.settings.saver_min * 60


def crowded(journey: Journey, hub: RecordingHub) -> None:
    """Hours to wait, many people."""
    menu = make_menu()
    services = tuple(
        replace(tile, wait=Wait(8820, 14760), late=True, waiting=128) for tile in menu.services
    )
    journey.on_state("menu", replace(menu, services=services))


def early_service(journey: Journey, hub: RecordingHub) -> None:
    early(journey, hub)
    service(journey, hub)


def early_item(journey: Journey, hub: RecordingHub) -> None:
    early(journey, hub)
    item(journey, hub)


def lost(journey: Journey, hub: RecordingHub) -> None:
    journey.set_lost(True)


def closed(journey: Journey, hub: RecordingHub) -> None:
    journey.on_state("menu", make_menu(open_=False))
    journey.on_state("clock", Clock(NOON.replace(hour=20, minute=36)))


def some_closed(journey: Journey, hub: RecordingHub) -> None:
    """At noon some services rest; others open another day, or nobody knows when."""
    menu = make_menu()
    again = {
        "A": NOON.replace(hour=13, minute=30),
        "B": NOON.replace(day=15, hour=9),
        "C": NOON.replace(day=18, hour=9, minute=30),
        "D": NOON.replace(day=28, hour=9),
        "E": None,
    }
    services = tuple(
        replace(tile, status=ServiceStatus.CLOSED, wait=None, next_open=again[tile.code])
        if tile.code in again
        else tile
        for tile in menu.services
    )
    journey.on_state("menu", replace(menu, services=services))


def used_up(journey: Journey, hub: RecordingHub) -> None:
    """All tickets of today are given, at several services; what can be booked instead."""
    menu = make_menu()
    books = {
        "A": NOON.replace(hour=15, minute=0),
        "B": NOON.replace(day=15, hour=9),
        "C": NOON.replace(day=18, hour=9, minute=30),
        "D": NOON.replace(day=28, hour=9),
        "E": None,
    }
    services = tuple(
        replace(tile, status=ServiceStatus.FULL, wait=None, next_slot=books[tile.code])
        if tile.code in books
        else tile
        for tile in menu.services
    )
    journey.on_state("menu", replace(menu, services=services))


def used_up_more(journey: Journey, hub: RecordingHub) -> None:
    """The same among elders' other services."""
    used_up(journey, hub)
    journey.touch(Event.OPEN_MORE)


def guide_only(journey: Journey, hub: RecordingHub) -> None:
    """A closed hall whose kiosks only tell what to bring."""
    menu = make_menu(open_=False)
    journey.on_state("menu", replace(menu, self_service=(SelfService.GUIDE,)))
    journey.on_state("clock", Clock(NOON.replace(hour=20, minute=36)))


def evacuated(journey: Journey, hub: RecordingHub) -> None:
    """In the middle of a visit: the way out goes before everything."""
    item(journey, hub)
    journey.on_state("menu", paused_menu(HallPauseReason.EVACUATION))


def halted(journey: Journey, hub: RecordingHub) -> None:
    journey.on_state("menu", paused_menu(HallPauseReason.POWER))


def halted_service(journey: Journey, hub: RecordingHub) -> None:
    service(journey, hub)
    journey.on_state("menu", paused_menu(HallPauseReason.NETWORK))


def paused_menu(reason: HallPauseReason) -> Menu:
    menu = make_menu()
    services = tuple(
        replace(tile, status=ServiceStatus.PAUSED, wait=None) for tile in menu.services
    )
    return replace(menu, services=services, pause=hall_pause(reason, NOON))


def more(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.OPEN_MORE)


def service(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.CHOOSE_SERVICE, "A")
    hub.answer(SearchItems, lambda r: items_reply(r, total=126))
    hub.answer(ListThemes, themes_reply)


def search(journey: Journey, hub: RecordingHub) -> None:
    service(journey, hub)
    journey.touch(Event.OPEN_SEARCH)
    journey.touch(Event.TYPE, "S")
    journey.touch(Event.TYPE, "Y")
    hub.answer(SearchItems, lambda r: items_reply(r, total=6))


def search_hanzi(journey: Journey, hub: RecordingHub) -> None:
    """Two characters written, the keys of hanzi below."""
    service(journey, hub)
    journey.touch(Event.OPEN_SEARCH)
    journey.touch(Event.SWITCH_KEYS)
    journey.touch(Event.TYPE, "失业")
    hub.answer(SearchItems, lambda r: items_reply(r, total=6))


def guide(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.OPEN_GUIDE)
    hub.answer(SearchItems, lambda r: items_reply(r, total=4))


def themes(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.OPEN_THEMES)
    hub.answer(ListThemes, themes_reply)


def departments(journey: Journey, hub: RecordingHub) -> None:
    themes(journey, hub)
    journey.touch(Event.OPEN_DEPARTMENTS)
    hub.answer(ListDepartments, departments_reply)


def department(journey: Journey, hub: RecordingHub) -> None:
    departments(journey, hub)
    journey.touch(Event.CHOOSE_DEPARTMENT, "残联部门")
    hub.answer(SearchItems, lambda r: items_reply(r, total=12))


def companies(journey: Journey, hub: RecordingHub) -> None:
    themes(journey, hub)
    journey.touch(Event.BROWSE, "company")
    hub.answer(SearchItems, lambda r: items_reply(r, total=26))


def companies_none(journey: Journey, hub: RecordingHub) -> None:
    themes(journey, hub)
    journey.touch(Event.BROWSE, "company")
    hub.answer(SearchItems, lambda r: items_reply(r, total=0))


def theme(journey: Journey, hub: RecordingHub) -> None:
    from hub.contract.commands import ShowTheme

    themes(journey, hub)
    journey.touch(Event.CHOOSE_THEME, "T0")
    hub.answer(ShowTheme, lambda r: theme_reply(r))


def theme_reply(request_id: str) -> ThemeShown:
    names = ("残疾人证申请表", "居民户口簿", "近期免冠二寸白底彩色照片", "残疾评定表", "银行卡")
    long_ = "城乡居民基本养老保险参保人员享受残疾人缴费补贴资格认定申请表（一式两份）"
    return ThemeShown(
        request_id=request_id,
        code="T0",
        name="残疾人服务“一件事”",
        service="A",
        departments=("残联", "民政局", "人力资源和社会保障局", "医疗保障局"),
        limit_days=37,
        items=tuple(f"I{n}" for n in range(12)),
        materials=tuple(material(name, copies=n) for n, name in enumerate((*names, long_) * 2)),
    )


def item(journey: Journey, hub: RecordingHub) -> None:
    service(journey, hub)
    journey.touch(Event.CHOOSE_ITEM, "I0")
    hub.answer(ShowItem, item_reply)


def issued(journey: Journey, hub: RecordingHub) -> None:
    item(journey, hub)
    journey.touch(Event.TAKE)
    hub.answer(IssueTicket, ticket)


def issued_group(journey: Journey, hub: RecordingHub) -> None:
    group(journey, hub)
    journey.touch(Event.TAKE)
    hub.answer(IssueTicket, lambda r: ticket(r, parts=("B", "G")))


def issued_long(journey: Journey, hub: RecordingHub) -> None:
    """As many parts as one ticket can have; one of them is gone from the menu."""
    group(journey, hub)
    journey.touch(Event.TAKE)
    hub.answer(IssueTicket, lambda r: ticket(r, parts=tuple("BCDEFGZ")))


def no_slip_group(journey: Journey, hub: RecordingHub) -> None:
    issued_group(journey, hub)
    failed = JobState.FAILED
    reason = FailReason.PAPER_END
    journey.on_print(PrintResult(at=NOON, job_id="job-1", state=failed, reason=reason))


def no_slip_long(journey: Journey, hub: RecordingHub) -> None:
    issued_long(journey, hub)
    failed = JobState.FAILED
    journey.on_print(PrintResult(at=NOON, job_id="job-1", state=failed))


def taken(journey: Journey, hub: RecordingHub) -> None:
    issued(journey, hub)
    journey.on_print(PrintResult(at=NOON, job_id="job-1", state=JobState.PRINTED))


def no_slip(journey: Journey, hub: RecordingHub) -> None:
    issued(journey, hub)
    failed = JobState.FAILED
    reason = FailReason.PAPER_END
    journey.on_print(PrintResult(at=NOON, job_id="job-1", state=failed, reason=reason))


def group(journey: Journey, hub: RecordingHub) -> None:
    item(journey, hub)
    journey.touch(Event.ADD_ITEM)
    hub.answer(SearchItems, lambda r: items_reply(r, total=6))
    journey.touch(Event.CHOOSE_ITEM, "I1")
    hub.answer(ShowItem, lambda r: replace(item_reply(r), code="I1", service="B"))


def refused(journey: Journey, hub: RecordingHub) -> None:
    item(journey, hub)
    journey.touch(Event.TAKE)
    hub.refuse(IssueTicket, "id_number_wrong")


def late(journey: Journey, hub: RecordingHub) -> None:
    item(journey, hub)
    journey.touch(Event.TAKE)
    name = {"zh": "综合受理", "en": "General services", "bo": "སྤྱི་ཡོངས་དོན་གཅོད།"}
    fields = {"name": name[journey.modes.language], "low": 28, "high": 55, "closing": "17:00"}
    hub.refuse(IssueTicket, "past_closing", **fields)


def no_hub(journey: Journey, hub: RecordingHub) -> None:
    item(journey, hub)
    journey.set_lost(True)
    journey.touch(Event.TAKE)


def number(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.OPEN_PROGRESS)
    for key in "A02":
        journey.touch(Event.TYPE, key)


def progress(journey: Journey, hub: RecordingHub, state: TicketState = TicketState.NO_SHOW) -> None:
    journey.on_scan(CODE)
    waiting = state is TicketState.WAITING
    hub.answer(
        ShowProgress,
        lambda r: Progress(
            request_id=r,
            ticket="A023",
            service="A",
            service_name=Text("综合受理", "General services"),
            state=state,
            issued_at=NOON,
            ahead=6 if waiting else None,
            wait=Wait(480, 900) if waiting else None,
            may_return=not waiting,
            may_cancel=True,
        ),
    )


def waiting(journey: Journey, hub: RecordingHub) -> None:
    progress(journey, hub, TicketState.WAITING)


def give_up(journey: Journey, hub: RecordingHub) -> None:
    progress(journey, hub)
    journey.touch(Event.GIVE_UP)


def given_up(journey: Journey, hub: RecordingHub) -> None:
    give_up(journey, hub)
    journey.touch(Event.GIVE_UP_SURELY)
    hub.answer(CancelTicket, lambda r: Done(request_id=r))


def scan(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.OPEN_RATING)


def by_number(journey: Journey, hub: RecordingHub) -> None:
    number(journey, hub)
    journey.touch(Event.TYPE, "3")
    journey.touch(Event.SUBMIT)
    hub.answer(ShowProgress, missed)


def missed(request_id: str) -> Progress:
    return Progress(
        request_id=request_id,
        ticket="A023",
        service="A",
        service_name=Text("综合受理", "General services"),
        state=TicketState.NO_SHOW,
        issued_at=NOON,
        may_return=True,
        may_cancel=True,
    )


def rate(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.OPEN_RATING)
    journey.on_scan(CODE)
    subject = Text("残疾人证新办", "Disability certificate")
    hub.answer(FindRating, lambda r: RatingFound(request_id=r, rating="r1", subject=subject))


def reasons(journey: Journey, hub: RecordingHub) -> None:
    rate(journey, hub)
    journey.touch(Event.CHOOSE_LEVEL, "2")
    journey.touch(Event.TYPE, "209")


def thanks(journey: Journey, hub: RecordingHub) -> None:
    reasons(journey, hub)
    journey.touch(Event.SEND_RATING)
    hub.answer(Rate, lambda r: RatingTaken(request_id=r, rating="r1"))


def languages(journey: Journey, hub: RecordingHub) -> None:
    from kiosk.overlays import Overlay

    journey.show(Overlay.LANGUAGES)


def access(journey: Journey, hub: RecordingHub) -> None:
    from kiosk.overlays import Overlay

    journey.show(Overlay.ACCESS)


def expired(journey: Journey, hub: RecordingHub) -> None:
    journey.on_card_fault("expired")


def card_again(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.CHOOSE_SERVICE, "A")
    journey.touch(Event.TAKE)
    journey.on_card(ADULT)


def card_done(journey: Journey, hub: RecordingHub) -> None:
    taken(journey, hub)
    journey.on_card(ADULT)


def card_not_needed(journey: Journey, hub: RecordingHub) -> None:
    rate(journey, hub)
    journey.on_card(ADULT)


def card_nothing(journey: Journey, hub: RecordingHub) -> None:
    closed(journey, hub)
    journey.on_card(ADULT)
    hub.answer(FindBooking, lambda r: BookingFound(request_id=r))
    hub.refuse(ShowProgress, "no_ticket_of_card")


def card_lies_ticket(journey: Journey, hub: RecordingHub) -> None:
    journey.on_card(ADULT)
    taken(journey, hub)


def card_lies_home(journey: Journey, hub: RecordingHub) -> None:
    from kiosk.overlays import Overlay

    journey.on_card_fault("expired")
    journey.show(Overlay.NONE)


def night_card_expired(journey: Journey, hub: RecordingHub) -> None:
    closed(journey, hub)
    journey.on_card_fault("expired")


def guide_called(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.CALL_GUIDE)
    hub.answer(CallGuide, lambda r: Done(request_id=r))


def list_code(journey: Journey, hub: RecordingHub) -> None:
    """No phone page: the list stands in the code itself."""
    from kiosk.overlays import Overlay

    item(journey, hub)
    journey.show(Overlay.TAKE_LIST)


def list_page(journey: Journey, hub: RecordingHub) -> None:
    journey.on_state("menu", make_menu(phone="https://hall.example.cn"))
    list_code(journey, hub)


def list_without_paper(journey: Journey, hub: RecordingHub) -> None:
    journey.on_health([DeviceHealth("printer", Health.FAULT, FailReason.PAPER_END)])
    list_page(journey, hub)


def list_printing(journey: Journey, hub: RecordingHub) -> None:
    item(journey, hub)
    journey.touch(Event.PRINT_LIST)


def form_printing(journey: Journey, hub: RecordingHub) -> None:
    item(journey, hub)
    journey.touch(Event.PRINT_FORM, "中华人民共和国残疾人证申请表")


def form_failed(journey: Journey, hub: RecordingHub) -> None:
    form_printing(journey, hub)
    hub.refuse(PrintForm, "no_blank_form", material="中华人民共和国残疾人证申请表")


def forms(journey: Journey, hub: RecordingHub) -> None:
    """Forms with long names, one of which may follow later."""
    service(journey, hub)
    journey.touch(Event.CHOOSE_ITEM, "I0")
    names = ("申请表", "食品经营许可申请书，包括法定代表人（负责人）身份证明、食品安全总监身份证明")
    listed = (
        material(names[0], blank_form=True, later=True),
        material(names[1], blank_form=True),
        material("个人所得税专项附加扣除信息表", blank_form=True, required=False, promise=True),
    )
    hub.answer(ShowItem, lambda r: replace(item_reply(r), materials=listed))


# ── appointments ─────────────────────────────────────────────────────────────

PAPER = "jiaohao-booking:7-" + "b" * 22


def check_in(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.OPEN_CHECK_IN)
    for key in "0917":
        journey.touch(Event.TYPE, key)


def check_in_unknown(journey: Journey, hub: RecordingHub) -> None:
    check_in(journey, hub)
    journey.touch(Event.SUBMIT)
    hub.answer(FindBooking, lambda r: BookingFound(request_id=r))


def check_in_whole(journey: Journey, hub: RecordingHub) -> None:
    check_in(journey, hub)
    journey.touch(Event.SUBMIT)
    hub.refuse(FindBooking, "phone_whole")
    for key in "1391234":
        journey.touch(Event.TYPE, key)


def check_in_lost(journey: Journey, hub: RecordingHub) -> None:
    check_in(journey, hub)
    journey.set_lost(True)
    journey.touch(Event.SUBMIT)


def booking_now(journey: Journey, hub: RecordingHub) -> None:
    journey.on_scan(PAPER)
    hub.answer(FindBooking, booking_found)


def booking_early(journey: Journey, hub: RecordingHub) -> None:
    journey.on_scan(PAPER)
    hub.answer(FindBooking, lambda r: booking_found(r, booking(NOON.replace(hour=15, minute=30))))


def booking_weak(journey: Journey, hub: RecordingHub) -> None:
    check_in(journey, hub)
    journey.touch(Event.SUBMIT)
    weak = booking(NOON.replace(hour=15, minute=30), code="", qr="")
    hub.answer(FindBooking, lambda r: booking_found(r, weak))


def booking_other_day(journey: Journey, hub: RecordingHub) -> None:
    journey.on_scan(PAPER)
    hub.answer(FindBooking, lambda r: booking_found(r, booking(NOON.replace(day=16, hour=15))))


def booking_over(journey: Journey, hub: RecordingHub) -> None:
    journey.on_scan(PAPER)
    over = booking(NOON.replace(hour=9, minute=30), state=TicketState.LAPSED)
    hub.answer(FindBooking, lambda r: booking_found(r, over))


def booking_refused(journey: Journey, hub: RecordingHub) -> None:
    booking_now(journey, hub)
    journey.touch(Event.CHECK_IN)
    name = {"zh": "户籍身份证", "en": "Household and ID", "bo": "ཐོ་ཁུངས།"}[journey.modes.language]
    fields = {"name": name, "hours": "9:00–12:00 13:30–17:00", "opens": "2026-07-15T09:00:00+08:00"}
    hub.refuse(CheckIn, "service_closed", **fields)


def booking_by_card(journey: Journey, hub: RecordingHub) -> None:
    journey.on_card(ADULT)
    hub.answer(FindBooking, booking_found)


def checked_in(journey: Journey, hub: RecordingHub) -> None:
    booking_now(journey, hub)
    journey.touch(Event.CHECK_IN)
    hub.answer(CheckIn, lambda r: ticket(r, booked_for=NOON.replace(minute=30)))


def drop_booking(journey: Journey, hub: RecordingHub) -> None:
    booking_now(journey, hub)
    journey.touch(Event.DROP_BOOKING)


def book_service(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.OPEN_CHECK_IN)
    journey.touch(Event.OPEN_BOOKING)


def book_day(journey: Journey, hub: RecordingHub) -> None:
    book_service(journey, hub)
    journey.touch(Event.BOOK_SERVICE, "B")
    hub.answer(ListSlots, slots_reply)


def book_day_loading(journey: Journey, hub: RecordingHub) -> None:
    book_service(journey, hub)
    journey.touch(Event.BOOK_SERVICE, "B")


def book_day_many(journey: Journey, hub: RecordingHub) -> None:
    book_service(journey, hub)
    journey.touch(Event.BOOK_SERVICE, "B")
    hub.answer(ListSlots, lambda r: slots_reply(r, days=31))


def book_time(journey: Journey, hub: RecordingHub) -> None:
    book_day(journey, hub)
    journey.touch(Event.BOOK_DAY, "2026-07-15")
    hub.answer(ListSlots, slots_reply)


def book_time_refused(journey: Journey, hub: RecordingHub) -> None:
    book_day(journey, hub)
    journey.touch(Event.BOOK_DAY, "2026-07-19")
    hub.refuse(ListSlots, "day_not_open", name="户籍身份证", day="2026-07-19", next="2026-07-20")


def book_who(journey: Journey, hub: RecordingHub) -> None:
    book_time(journey, hub)
    journey.touch(Event.BOOK_TIME, "2026-07-15T10:30:00+08:00")
    for key in "13912340917":
        journey.touch(Event.TYPE, key)


def book_who_full(journey: Journey, hub: RecordingHub) -> None:
    book_who(journey, hub)
    journey.touch(Event.SUBMIT)
    hub.refuse(BookSlot, "slot_full", time="10:30")


def booked(journey: Journey, hub: RecordingHub) -> None:
    book_who(journey, hub)
    journey.touch(Event.SUBMIT)
    hub.answer(BookSlot, booked_reply)


def booked_no_paper(journey: Journey, hub: RecordingHub) -> None:
    booked(journey, hub)
    journey.on_print(PrintResult(at=NOON, job_id="job-2", state=JobState.FAILED))


def move_full(journey: Journey, hub: RecordingHub) -> None:
    booking_now(journey, hub)
    journey.touch(Event.MOVE_BOOKING)
    hub.answer(ListSlots, slots_reply)
    journey.touch(Event.BOOK_DAY, "2026-07-15")
    hub.answer(ListSlots, slots_reply)
    journey.touch(Event.MOVE_TO, "2026-07-15T10:30:00+08:00")
    hub.refuse(MoveBooking, "slot_full", time="10:30")
    hub.answer(ListSlots, slots_reply)


def closed_unbookable(journey: Journey, hub: RecordingHub) -> None:
    closed(journey, hub)
    menu = make_menu(open_=False)
    services = tuple(replace(tile, bookable=False) for tile in menu.services)
    journey.on_state("menu", replace(menu, services=services))


def night_book_service(journey: Journey, hub: RecordingHub) -> None:
    closed(journey, hub)
    journey.touch(Event.OPEN_BOOKING)


def night_no_days(journey: Journey, hub: RecordingHub) -> None:
    night_book_service(journey, hub)
    journey.touch(Event.BOOK_SERVICE, "B")
    hub.answer(ListSlots, lambda r: slots_reply(r, days=0))


def night_book_who(journey: Journey, hub: RecordingHub) -> None:
    night_book_service(journey, hub)
    journey.touch(Event.BOOK_SERVICE, "B")
    hub.answer(ListSlots, slots_reply)
    journey.touch(Event.BOOK_DAY, "2026-07-15")
    hub.answer(ListSlots, slots_reply)
    journey.touch(Event.BOOK_TIME, "2026-07-15T10:30:00+08:00")


def night_booked(journey: Journey, hub: RecordingHub) -> None:
    night_book_who(journey, hub)
    journey.on_card(ADULT)
    hub.answer(BookSlot, booked_reply)


def night_unknown(journey: Journey, hub: RecordingHub) -> None:
    night_book_service(journey, hub)
    journey.touch(Event.OPEN_CHECK_IN)
    for key in "0917":
        journey.touch(Event.TYPE, key)
    journey.touch(Event.SUBMIT)
    hub.answer(FindBooking, lambda r: BookingFound(request_id=r))


def night_booking_over(journey: Journey, hub: RecordingHub) -> None:
    closed(journey, hub)
    booking_over(journey, hub)


# ── collecting results ───────────────────────────────────────────────────────

CASE = "11630103MB1234567X4000511011000202607140001"


def collect_service(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.CHOOSE_SERVICE, "J")
    hub.answer(SearchItems, lambda r: items_reply(r, total=0))
    hub.answer(ListThemes, themes_reply)


def collect_service_full(journey: Journey, hub: RecordingHub) -> None:
    journey.touch(Event.CHOOSE_SERVICE, "J")
    hub.answer(SearchItems, lambda r: items_reply(r, total=126))


def collect_empty(journey: Journey, hub: RecordingHub) -> None:
    collect_service(journey, hub)
    journey.touch(Event.OPEN_COLLECT)


def collect_typed(journey: Journey, hub: RecordingHub) -> None:
    collect_empty(journey, hub)
    for key in CASE:
        journey.touch(Event.TYPE, key)


def collect_wrong(journey: Journey, hub: RecordingHub) -> None:
    collect_typed(journey, hub)
    journey.touch(Event.SUBMIT)
    hub.refuse(IssueTicket, "case_no_wrong", case=CASE, left=4)


def collect_locked(journey: Journey, hub: RecordingHub) -> None:
    collect_empty(journey, hub)
    for key in "000511011000202607140001":
        journey.touch(Event.TYPE, key)
    journey.touch(Event.SUBMIT)
    hub.refuse(IssueTicket, "case_no_locked", minutes=10)


SCREENS: Mapping[str, Prepare] = {
    function.__name__: function
    for function in (
        home,
        early,
        asleep,
        asleep_without_notices,
        crowded,
        early_service,
        early_item,
        lost,
        closed,
        some_closed,
        used_up,
        used_up_more,
        guide_only,
        evacuated,
        halted,
        halted_service,
        more,
        service,
        search,
        search_hanzi,
        guide,
        themes,
        departments,
        department,
        companies,
        companies_none,
        theme,
        item,
        issued,
        issued_group,
        issued_long,
        no_slip_group,
        no_slip_long,
        taken,
        no_slip,
        group,
        refused,
        late,
        no_hub,
        number,
        progress,
        waiting,
        give_up,
        given_up,
        scan,
        by_number,
        rate,
        reasons,
        thanks,
        languages,
        access,
        expired,
        night_card_expired,
        card_again,
        card_done,
        card_not_needed,
        card_nothing,
        card_lies_ticket,
        card_lies_home,
        guide_called,
        list_code,
        list_page,
        list_without_paper,
        list_printing,
        form_printing,
        form_failed,
        forms,
        check_in,
        check_in_unknown,
        check_in_whole,
        check_in_lost,
        booking_now,
        booking_early,
        booking_weak,
        booking_other_day,
        booking_over,
        booking_refused,
        booking_by_card,
        checked_in,
        drop_booking,
        book_service,
        book_day,
        book_day_loading,
        book_day_many,
        book_time,
        book_time_refused,
        book_who,
        book_who_full,
        booked,
        booked_no_paper,
        move_full,
        closed_unbookable,
        night_book_service,
        night_no_days,
        night_book_who,
        night_booked,
        night_unknown,
        night_booking_over,
        collect_service,
        collect_service_full,
        collect_empty,
        collect_typed,
        collect_wrong,
        collect_locked,
    )
} | dict.fromkeys(staff.SCENES, home)
MODES: Mapping[str, Modes] = {
    "normal": Modes(),
    "elder": Modes(elder=True),
    "contrast": Modes(contrast=True),
    "wheelchair": Modes(wheelchair=True),
    "together": Modes(elder=True, contrast=True, wheelchair=True),
}
SIZES = (QSize(1080, 1920), QSize(1920, 1080))


class Stage:
    """One engine, one window; each screen is a journey of its own brought into it."""

    def __init__(self, size: QSize = SIZES[0]) -> None:
        application()
        self.hub = RecordingHub()
        self.journey = make_journey(self.hub)
        self.engine: UiEngine = create_engine(QML)
        self.model = KioskModel(self.journey, self.engine)
        self.engine.setInitialProperties({"kiosk": self.model})
        self.engine.load_page("Main.qml")
        (self.window,) = self.engine.windows()
        self.window.resize(size)
        self.window.show()

    def show(self, name: str, modes: Modes, language: Language) -> QQuickWindow:
        """Bring the kiosk to this screen, as a resident would come to it."""
        self.hub = RecordingHub()
        self.journey.changed = lambda: None
        wide = self.journey.wide
        self.journey = self.model.journey = make_journey(self.hub, modes)
        self.journey.wide = wide
        self.journey.set_language(language)
        self.engine.set_language(language.value)
        self.engine.set_mode(
            elder=modes.elder,
            contrast=modes.contrast,
            wheelchair=modes.wheelchair,
            reducedMotion=True,
        )
        self.journey.changed = self.model.draw
        SCREENS[name](self.journey, self.hub)
        self.model.staff_model.close()
        if name in staff.SCENES:
            staff.SCENES[name](self.model.staff_model)
        self.model.draw()
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.settle()
        return self.window

    def settle(self) -> None:
        """Let layouts take their places now, not with the next frame."""
        for _ in range(2):
            QCoreApplication.processEvents()
            for item in items(self.window):
                item.ensurePolished()

    def close(self) -> None:
        """Take it off the screen."""
        self.window.close()
