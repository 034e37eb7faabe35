"""What pages are given to draw: waits, tiles, closed face, materials, spans."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from hub.contract.results import ItemLine
from hub.contract.states import ServiceStatus
from hub.contract.words import Language, SelfService, Text, Wait
from kiosk.card import is_senior
from kiosk.paging import next_needed, pages, screenful
from kiosk.pictures import elder, hall, items, materials, waits
from kiosk.pictures.ticket import window_spans
from tests.kiosk.samples import NOON, make_menu, material


@pytest.mark.parametrize(
    ("wait", "late", "shown"),
    [
        (None, False, ("unknown", 0, 0)),
        (Wait(0, 59), False, ("none", 0, 0)),
        (Wait(0, 60), False, ("range", 1, 1)),
        (Wait(480, 900), False, ("range", 8, 15)),
        (Wait(485, 901), False, ("range", 8, 16)),
        (Wait(2400, 3300), True, ("long", 40, 55)),
    ],
)
def test_a_wait_is_a_range_in_minutes(
    wait: Wait | None, late: bool, shown: tuple[str, int, int]
) -> None:
    row = waits.wait_row(wait, late)
    assert (row["wait"], row["low"], row["high"]) == shown


@given(st.integers(0, 100_000), st.integers(0, 100_000))
def test_a_range_never_promises_less_than_it_knows(low: int, more: int) -> None:
    shown_low, shown_high = waits.minutes(Wait(low, low + more))
    if shown_high:
        assert shown_high * 60 >= low + more
        assert 1 <= shown_low <= shown_high


def test_a_full_service_is_off_and_keeps_its_place() -> None:
    rows = hall.services(make_menu(), Language.EN)
    assert [row["code"] for row in rows] == list("ABCDEFGHJK")
    assert rows[7]["status"] == "full"
    assert rows[0]["name"] == "General services"
    assert rows[0]["hint"] == "Aid, disability, schools"


def test_what_is_not_translated_is_told_in_chinese() -> None:
    tile = replace(make_menu().services[0], hint=Text("民政・助残"))
    assert waits.tile_row(tile, Language.EN, "2026-07-14")["hint"] == "民政・助残"


def test_the_closed_face_says_when_it_opens() -> None:
    row = hall.hall_row(make_menu(open_=False), NOON.replace(hour=20), Language.ZH)
    assert (row["next_time"], row["next_in"]) == ("9:00", 1)
    assert (row["next_month"], row["next_day"], row["next_weekday"]) == (7, 15, 3)


def test_a_closed_service_says_when_it_opens() -> None:
    menu = make_menu()
    tile = replace(
        menu.services[0],
        status=ServiceStatus.CLOSED,
        next_open=NOON.replace(day=18, hour=9, minute=30),
    )
    row = waits.tile_row(tile, Language.ZH, menu.day)
    assert (row["status"], row["next_time"], row["next_in"]) == ("closed", "9:30", 4)
    assert (row["next_month"], row["next_day"], row["next_weekday"]) == (7, 18, 6)


def test_what_the_closed_face_offers_is_the_halls_choice() -> None:
    menu = replace(make_menu(open_=False), self_service=(SelfService.PROGRESS,))
    assert hall.hall_row(menu, NOON, Language.ZH)["self_service"] == ["progress"]


@pytest.mark.parametrize(
    ("bookable", "scanner", "left"),
    [
        (True, True, ["booking", "guide", "progress", "rating"]),
        (True, False, ["booking", "guide", "progress"]),
        (False, True, ["guide", "progress", "rating"]),
    ],
)
def test_the_closed_face_offers_what_this_kiosk_can(
    bookable: bool, scanner: bool, left: list[str]
) -> None:
    menu = make_menu(open_=False)
    tiles = tuple(replace(tile, bookable=tile.bookable and bookable) for tile in menu.services)
    row = hall.hall_row(replace(menu, services=tiles), NOON, Language.ZH, scanner=scanner)
    assert row["self_service"] == left


def test_before_the_first_clock_nothing_is_invented() -> None:
    row = hall.hall_row(None, None, Language.ZH)
    assert (row["clock"], row["next_in"], row["weekday"]) == ("", -1, 0)


@pytest.mark.parametrize(
    ("again", "shown"), [(NOON.replace(hour=13, minute=30), "13:30"), (NOON.replace(day=15), "")]
)
def test_a_full_service_says_when_it_gives_tickets_again_today(again: datetime, shown: str) -> None:
    menu = make_menu()
    tile = msgspec.structs.replace(menu.services[7], next_open=again)
    assert waits.tile_row(tile, Language.ZH, menu.day)["again"] == shown


@pytest.mark.parametrize(
    ("slot", "days", "time"),
    [
        (NOON.replace(hour=15, minute=30), 0, "15:30"),
        (NOON.replace(day=15, hour=9, minute=0), 1, "9:00"),
        (None, -1, ""),
    ],
)
def test_a_used_up_service_says_what_can_be_booked(
    slot: datetime | None, days: int, time: str
) -> None:
    menu = make_menu()
    tile = msgspec.structs.replace(menu.services[7], next_slot=slot)
    row = waits.tile_row(tile, Language.ZH, menu.day)
    assert (row["book_in"], row["book_time"]) == (days, time)


def test_elders_get_three_rows_and_the_rest_by_four() -> None:
    rows = hall.services(make_menu(), Language.ZH)
    assert [row["code"] for row in elder.first_rows(rows, ("C", "D", "B"))] == ["C", "D", "B"]
    assert [row["code"] for row in elder.first_rows(rows, ("Z", "F"))] == ["F", "A", "B"]
    others = elder.other_rows(rows, ("C", "D", "B"), scanner=True, booking=True)
    functions = ["open_check_in", "open_progress", "open_rating"]
    assert [row["key"] for row in others[-3:]] == functions
    without = elder.other_rows(rows, ("C", "D", "B"), scanner=False, booking=False)
    assert [row["key"] for row in without if "function" in row] == ["open_progress"]
    assert len(elder.page_rows(others, 0)) == 4


def test_the_match_is_split_out_of_the_name() -> None:
    line = ItemLine("I1", "失业保险金申领", "人社", "C", 3, None, "", 0, 2)
    row = items.item_row(line, make_menu(), "A", Language.ZH)
    assert (row["before"], row["match"], row["after"]) == ("", "失业", "保险金申领")
    assert (row["here"], row["days"], row["wait"], row["high"]) == (False, -1, "range", 10)


def test_materials_fall_into_three_groups() -> None:
    groups = {
        "bring": material("a"),
        "exempt": material("b", exempt=True, required=False),
        "maybe": material("c", required=False),
    }
    assert {kind: materials.group_of(m) for kind, m in groups.items()} == {k: k for k in groups}
    assert materials.group_of(material("d", required=None)) == "bring"


@given(
    st.lists(st.tuples(st.integers(1, 60), st.booleans(), st.booleans()), max_size=40),
    st.booleans(),
)
def test_no_material_is_lost_and_every_screenful_fits(
    rows: list[tuple[int, bool, bool]], big: bool
) -> None:
    all_of = [
        material("材" * length, required=required, exempt=exempt)
        for length, required, exempt in rows
    ]
    packed = materials.pages_of(all_of, big)
    shown = [row["name"] for page in packed for group in page for row in group["rows"]]  # type: ignore[attr-defined]
    assert sorted(shown) == sorted(m.name for m in all_of)
    layout = materials.ELDER if big else materials.NORMAL
    for page in packed:
        heights = sum(int(str(group["height"])) + layout.heading for group in page)
        assert heights + layout.gap * max(0, len(page) - 1) <= layout.height


def test_hours_are_written_as_the_clock_is() -> None:
    assert waits.as_clock("09:00–12:00 13:30–17:00") == "9:00–12:00 13:30–17:00"
    assert waits.as_clock("00:00–24:00") == "0:00–24:00"


@pytest.mark.parametrize(
    ("windows", "words"),
    [((1, 2, 3, 5), "1–3, 5"), ((), ""), ((7,), "7"), ((3, 1), "1, 3")],
)
def test_windows_are_told_in_spans(windows: tuple[int, ...], words: str) -> None:
    assert window_spans(windows, Language.EN) == words
    assert window_spans(windows, Language.ZH) == words.replace(", ", "、")


def test_pages_stay_in_range() -> None:
    assert pages(0, 4, 3) == (0, 1)
    assert pages(9, 4, 5) == (2, 3)
    assert list(range(9))[screenful(2, 4)] == [8]
    assert next_needed(20, 25, 4, 4, 20) is None
    assert next_needed(20, 25, 4, 5, 20) == 1


@pytest.mark.parametrize(
    ("born", "age", "senior"),
    [
        ("1966-07-14", 60, True),
        ("1966-07-15", 60, False),
        ("1966-07-14", 65, False),
        ("1961-07-14", 65, True),
        (None, 60, False),
        ("1966-02-31", 60, False),
    ],
)
def test_the_halls_age_counts_from_the_birthday(born: str | None, age: int, senior: bool) -> None:
    assert is_senior(born, date(2026, 7, 14), age) is senior


def test_a_leap_day_birthday() -> None:
    assert not is_senior("1964-02-29", date(2024, 2, 28), 60)
    assert is_senior("1964-02-29", date(2024, 2, 28) + timedelta(days=1), 60)
