"""What the hall screen shows: (board, menu, time, queue of calls) → one `Scene`. Pure.

Texts of the hub come in the scene's language; the screen's own words are QML's. Durations
in the scene are minutes, times are the hall's wall clock.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date, datetime
from typing import TypedDict, TypeVar

import msgspec

from display.calls import Queue, is_white
from display.grid import (
    PAGE_WINDOWS,
    Cell,
    CellState,
    Face,
    Zone,
    cell,
    columns_for,
    face_for,
    zones,
)
from hub.contract.states import Board, BoardCall, HallPause, Menu, ServiceTile
from hub.contract.words import Language

T = TypeVar("T")

PAGE_WAITING = 6
LAST = 4
PAGE_S = 10
NOTICE_S = 10


class CallRow(msgspec.Struct, frozen=True):
    """One call as it is drawn; `at` is HH:MM."""

    ticket: str
    window: int
    at: str


class WaitRow(msgspec.Struct, frozen=True):
    """Who waits for one service. `low`/`high` minutes; both 0: now; both -1: unknown."""

    code: str
    name: str
    waiting: int
    low: int
    high: int


class Opening(TypedDict):
    """The next opening, as fields of the scene."""

    next_time: str
    next_in: int
    next_month: int
    next_day: int
    next_weekday: int


class Scene(msgspec.Struct, frozen=True):
    """The whole hall screen at one moment. `columns` and `rows` are those of the grid.

    `flashing`: the newest call is announced right now; `white`: its flash is in the white
    phase. `closed`: the hall is shut and nobody is called or waits; `next_…`: when it opens
    again (`next_in` days from today, -1: nobody knows; weekday 1 Monday). `last` are the latest
    calls of all, for the veil. `visible` are the announcements that this picture shows.
    """

    face: Face
    hall: str
    newest: CallRow | None
    flashing: bool
    white: bool
    following: tuple[CallRow, ...]
    past: tuple[CallRow, ...]
    last: tuple[CallRow, ...]
    cells: tuple[Cell, ...]
    columns: int
    rows: int
    zones: tuple[Zone, ...]
    waiting: tuple[WaitRow, ...]
    waiting_page: int
    waiting_pages: int
    notice: str
    notice_index: int
    notice_count: int
    hours: str
    open: bool
    closed: bool
    next_time: str
    next_in: int
    next_month: int
    next_day: int
    next_weekday: int
    visible: tuple[BoardCall, ...]
    pause: HallPause | None = None


def draw(
    board: Board,
    menu: Menu | None,
    queue: Queue,
    now: float,
    language: Language = Language.ZH,
    *,
    reduced_motion: bool = False,
    portrait: bool = False,
) -> Scene:
    """The scene at monotonic second `now`; `portrait`: the panel stands upright."""
    windows = page_of(board.windows, PAGE_WINDOWS, now)
    cells = tuple(cell(window) for window in windows)
    face = face_for(len(board.windows))
    columns = columns_for(len(cells), face, portrait=portrait)
    row_count = math.ceil(len(cells) / columns)
    services = menu.services if menu else ()
    rows = waiting_rows(services, language)
    notice = turn(len(board.notices), NOTICE_S, now)
    return Scene(
        face=face,
        hall=board.hall.inn(language),
        newest=_row(queue.current) if queue.current else None,
        flashing=queue.loud,
        white=is_white(queue, now) and not reduced_motion,
        following=tuple(_row(call) for call in queue.pending),
        past=tuple(_row(call) for call in queue.past),
        last=last_calls(queue),
        cells=cells,
        columns=columns,
        rows=row_count,
        zones=zones(cells, row_count, services, language) if face is Face.ZONES else (),
        waiting=page_of(rows, PAGE_WAITING, now),
        waiting_page=turn(pages(len(rows), PAGE_WAITING), PAGE_S, now),
        waiting_pages=pages(len(rows), PAGE_WAITING),
        notice=board.notices[notice].inn(language) if board.notices else "",
        notice_index=notice,
        notice_count=len(board.notices),
        hours=menu.hours if menu else "",
        open=menu.open if menu else True,
        closed=menu is not None and not menu.open and not rows and not queue.loud,
        **next_opening(menu),
        visible=visible(queue, cells),
        pause=board.pause,
    )


def has_media_area(scene: Scene) -> bool:
    """Whether pictures and videos are to be seen: not among many windows, not while all pauses."""
    return scene.face is Face.PICTURE and scene.pause is None


def next_opening(menu: Menu | None) -> Opening:
    """When the hall opens again, counted from its day."""
    again = menu.next_open if menu else None
    if menu is None or again is None:
        return Opening(next_time="", next_in=-1, next_month=0, next_day=0, next_weekday=0)
    return Opening(
        next_time=f"{again.hour}:{again.minute:02}",
        next_in=(again.date() - date.fromisoformat(menu.day)).days,
        next_month=again.month,
        next_day=again.day,
        next_weekday=again.isoweekday(),
    )


def waiting_rows(services: Sequence[ServiceTile], language: Language) -> tuple[WaitRow, ...]:
    """Services that somebody waits for, in the menu's order."""
    return tuple(
        WaitRow(s.code, s.name.inn(language), s.waiting, *minutes(s))
        for s in services
        if s.waiting > 0
    )


def minutes(service: ServiceTile) -> tuple[int, int]:
    """The expected wait as whole minutes (low, high): (0, 0) now, (-1, -1) unknown."""
    if service.wait is None:
        return (-1, -1)
    if service.wait.high < 60:
        return (0, 0)
    return (max(1, service.wait.low // 60), math.ceil(service.wait.high / 60))


def last_calls(queue: Queue) -> tuple[CallRow, ...]:
    """The latest calls, newest first, whether they have been announced yet or not."""
    known = [*queue.pending, *([queue.current] if queue.current else []), *queue.past]
    newest_first = sorted(known, key=lambda call: (call.at, call.call_no), reverse=True)
    return tuple(_row(call) for call in newest_first[:LAST])


def visible(queue: Queue, cells: Sequence[Cell]) -> tuple[BoardCall, ...]:
    """The announcements that are to be seen: newest, following, or called in a cell."""
    shown = [queue.current] if queue.current and queue.loud else []
    called = {(c.no, c.ticket) for c in cells if c.state is CellState.CALLED}
    shown += [c for c in queue.pending if (c.window, c.ticket) in called]
    return tuple(shown)


def turn(count: int, seconds: int, now: float) -> int:
    """Which of `count` things has its turn when each is shown for `seconds`."""
    return int(now // seconds) % count if count else 0


def pages(count: int, size: int) -> int:
    """How many pages `count` rows fill."""
    return math.ceil(count / size)


def page_of(rows: Sequence[T], size: int, now: float) -> tuple[T, ...]:
    """The rows of the page whose turn it is; pages change every `PAGE_S`."""
    page = turn(pages(len(rows), size), PAGE_S, now)
    return tuple(rows[page * size : (page + 1) * size])


def next_turn(scene: Scene, now: float) -> float | None:
    """Seconds until a page or notice changes; None if nothing turns."""
    turning = [(scene.notice_count, NOTICE_S), (scene.waiting_pages, PAGE_S)]
    left = [seconds - now % seconds for count, seconds in turning if count > 1]
    return min(left) if left else None


def gap(last_truth: datetime, now: datetime) -> str:
    """How long the hub has been lost, `MM:SS`, or `H:MM:SS` from an hour on."""
    total = max(0, int((now - last_truth).total_seconds()))
    hours, rest = divmod(total, 3600)
    clock = f"{rest // 60:02d}:{rest % 60:02d}"
    return f"{hours}:{clock}" if hours else clock


def _row(call: BoardCall) -> CallRow:
    return CallRow(call.ticket, call.window, f"{call.at:%H:%M}")
