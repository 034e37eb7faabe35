"""Hours of hall and services: own hours, breaks of windows, special days, the next opening."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import msgspec
import pytest

from hub.config import HallConfig, HourSettings, SpecialDay
from hub.contract.commands import CloseDay, IssueTicket
from hub.contract.results import Done, Refusal, TicketIssued
from hub.contract.states import Break, Hall, HallStatus, Menu, ServiceStatus, ServiceTile
from hub.contract.words import Language, SelfService, WindowStatus
from hub.handlers.hours import service_hours
from tests.desks import call, change, sign_in, take, window, with_service
from tests.halls import Bench


def at(bench: Bench, clock: str, day: str = "2026-11-23") -> None:
    bench.clock.time = datetime.fromisoformat(f"{day}T{clock}+08:00")


def menu(bench: Bench) -> Menu:
    picture = bench.state("menu")
    assert isinstance(picture, Menu)
    return picture


def tile(bench: Bench, code: str) -> ServiceTile:
    return next(one for one in menu(bench).services if one.code == code)


def refused(bench: Bench, service: str, language: Language = Language.ZH) -> Refusal:
    return bench.expect(Refusal, "kiosk-1", IssueTicket, service=service, language=language)


def resting(**breaks: tuple[str, ...]) -> Callable[[HallConfig], HallConfig]:
    """The hall with breaks of some windows: `w5=("12:00-13:00",)`."""

    def changed(hall: HallConfig) -> HallConfig:
        windows = tuple(
            msgspec.structs.replace(window, breaks=breaks.get(f"w{window.no}", ()))
            for window in hall.windows
        )
        return msgspec.structs.replace(hall, windows=windows)

    return changed


def with_days(*days: SpecialDay) -> Callable[[HallConfig], HallConfig]:
    return lambda hall: msgspec.structs.replace(hall, days=days)


def windows_of(bench: Bench, code: str) -> list[int]:
    """All windows that may serve a service."""
    hall = bench.engine.hall
    return [window.no for window in hall.windows if hall.able(code, window.no)]


NOON = ("12:00-13:30",)


def test_a_service_rests_when_all_its_windows_do(bench: Bench) -> None:
    change(bench, resting(**{f"w{no}": NOON for no in windows_of(bench, "K")}))
    assert tile(bench, "K").hours == "09:00–12:00 13:30–17:00"
    at(bench, "12:10")
    resting_now = tile(bench, "K")
    assert resting_now.status is ServiceStatus.CLOSED
    assert resting_now.next_open == datetime.fromisoformat("2026-11-23T13:30+08:00")
    assert menu(bench).open
    assert refused(bench, "K").code == "service_closed"
    at(bench, "13:30")
    assert tile(bench, "K").status is ServiceStatus.OPEN


def test_a_window_tells_its_breaks_of_today(bench: Bench) -> None:
    change(bench, resting(w3=("15:00-15:15", "12:00-12:45")))
    assert window(bench, 4).breaks == ()
    for day in ("2026-11-23", "2026-11-24"):
        at(bench, "09:30", day)
        clocks = (("12:00", "12:45"), ("15:00", "15:15"))
        assert window(bench, 3).breaks == tuple(
            Break(*(datetime.fromisoformat(f"{day}T{clock}+08:00") for clock in pair))
            for pair in clocks
        )


def test_a_break_stops_no_window_by_itself(bench: Bench) -> None:
    change(bench, resting(w3=("12:00-12:45",)))
    counter = sign_in(bench)
    at(bench, "12:10")
    take(bench)
    assert window(bench, 3).status is WindowStatus.OPEN
    assert call(bench, counter) == "A001"


def test_one_window_that_stays_is_enough(bench: Bench) -> None:
    first, *others = windows_of(bench, "B")
    assert others
    change(bench, resting(**{f"w{no}": NOON for no in others}))
    assert tile(bench, "B").hours == "09:00–17:00"
    # Taking turns, somebody always is there; only what all of them share is closed.
    turns = {f"w{no}": ("12:00-13:00",) for no in others} | {f"w{first}": ("12:30-13:30",)}
    change(bench, resting(**turns))
    assert tile(bench, "B").hours == "09:00–12:30 13:00–17:00"
    at(bench, "12:29")
    bench.expect(TicketIssued, "kiosk-1", IssueTicket, service="B")


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (Language.ZH, "今天办理时间 09:00–17:00，下次开办 11月24日 周二 09:00"),
        (Language.EN, "hours today 09:00–17:00, opens next Tue 24 Nov 09:00"),
        (Language.BO, "ཟླ་ 11 ཚེས་ 24 གཟའ་མིག་དམར། 09:00"),
    ],
)
def test_a_refusal_names_the_next_opening(bench: Bench, language: Language, told: str) -> None:
    at(bench, "18:00")
    refusal = refused(bench, "A", language)
    assert told in refusal.message
    assert refusal.fields["opens"] == "2026-11-24T09:00:00+08:00"


def test_who_never_opens_says_so(bench: Bench) -> None:
    never = HourSettings(mon=(), tue=(), wed=(), thu=(), fri=())
    change(bench, lambda hall: with_service(hall, "C", hours=never))
    refusal = refused(bench, "C", Language.EN)
    assert refusal.message.endswith("hours today —, opens next —")
    assert refusal.fields["opens"] is None
    assert tile(bench, "C").next_open is None


def test_a_day_that_was_closed_early_opens_on_another_day(bench: Bench) -> None:
    change(bench, lambda hall: msgspec.structs.replace(hall, hours=two_halves()))
    at(bench, "11:00")
    bench.engine.tick()
    bench.expect(Done, "cli", CloseDay)
    at(bench, "12:30")
    again = datetime.fromisoformat("2026-11-24T09:00+08:00")
    assert menu(bench).next_open == again
    assert tile(bench, "A").next_open == again
    refusal = refused(bench, "A", Language.EN)
    assert (refusal.code, refusal.fields["opens"]) == ("day_closed", again.isoformat())
    assert "Tue 24 Nov 09:00" in refusal.message


def two_halves() -> HourSettings:
    halves = ("09:00-12:00", "13:30-17:00")
    return HourSettings(mon=halves, tue=halves, wed=halves, thu=halves, fri=halves)


def test_a_service_that_is_open_longer_keeps_the_hall_open(bench: Bench) -> None:
    late = HourSettings(mon=("09:00-20:00",))
    change(bench, lambda hall: with_service(hall, "C", hours=late))
    at(bench, "19:00")
    assert menu(bench).open
    assert tile(bench, "A").status is ServiceStatus.CLOSED
    bench.expect(TicketIssued, "kiosk-1", IssueTicket, service="C")
    at(bench, "20:00")
    hall = bench.state("hall")
    assert isinstance(hall, Hall)
    assert hall.status is HallStatus.CLOSED


def test_weekends_are_open_by_their_hours_but_not_within_holidays(bench: Bench) -> None:
    at(bench, "10:00", "2026-11-28")
    assert menu(bench).open
    at(bench, "10:00", "2026-10-03")
    assert not menu(bench).open
    on_duty = msgspec.structs.replace(bench.engine.hall.hours, holiday=("10:00-12:00",))
    change(bench, lambda hall: msgspec.structs.replace(hall, hours=on_duty))
    assert (menu(bench).open, menu(bench).hours) == (True, "10:00–12:00")
    at(bench, "16:45", "2026-10-10")  # worked: Monday's hours, not Saturday's
    assert menu(bench).open
    short = msgspec.structs.replace(bench.engine.hall.hours, moved=("10:00-14:00",))
    change(bench, lambda hall: msgspec.structs.replace(hall, hours=short))
    assert not menu(bench).open
    assert menu(bench).hours == "10:00–14:00"


def test_a_special_day_may_be_one_services(bench: Bench) -> None:
    all_day = SpecialDay(date="2026-11-24", hours=("10:00-12:00",))
    of_b = SpecialDay(date="2026-11-24", hours=("10:00-15:00",), services=("B",))
    for days in ((all_day, of_b), (of_b, all_day)):
        change(bench, with_days(*days))
        at(bench, "13:00", "2026-11-24")
        assert tile(bench, "A").hours == "10:00–12:00"
        assert tile(bench, "B").status is ServiceStatus.OPEN
        assert menu(bench).hours == "10:00–12:00"


def test_hours_are_worked_out_once(bench: Bench) -> None:
    hall = bench.engine.hall
    service = hall.services[0]
    assert service_hours(hall, service) is service_hours(hall, service)


def test_what_a_kiosk_does_at_any_hour_is_a_setting(bench: Bench) -> None:
    assert menu(bench).self_service == tuple(SelfService)
    only = msgspec.structs.replace(bench.engine.hall.self_service, functions=(SelfService.GUIDE,))
    change(bench, lambda hall: msgspec.structs.replace(hall, self_service=only))
    assert menu(bench).self_service == (SelfService.GUIDE,)
