"""Recorded pictures of a hall: its board with any number of windows, its menu, a call."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from hub.contract.states import Board, BoardCall, BoardWindow, Menu, ServiceStatus, ServiceTile
from hub.contract.words import Text, TicketState, Wait, WindowKind, WindowStatus

NOON = datetime(2026, 7, 14, 10, 24, 7, tzinfo=timezone(timedelta(hours=8)))
"""Start of every test's hub clock: Tuesday 14 July, 10:24:07."""

HALL = Text(
    "城中区政务服务中心",
    "Chengzhong District Government Service Center",
    "ཁྲེང་གྲུང་ཆུས་སྲིད་གཞུང་ཞབས་ཞུ་ལྟེ་གནས།",
)


def make_call(
    call_no: int, ticket: str, window: int, *, times: int = 1, ago: float = 0.0
) -> BoardCall:
    """A call of some seconds ago."""
    at = NOON - timedelta(seconds=ago)
    return BoardCall(call_no, times, ticket, window, at, Text("综合受理"))


def make_board(
    *calls: BoardCall,
    windows: int = 12,
    day: str = "2026-07-14",
    notices: tuple[Text, ...] = (),
) -> Board:
    """`make_board(calls…, windows=12, day=…)`; calls in any order."""
    called = {c.window: c for c in calls}
    cells = tuple(_window(no, called.get(no)) for no in range(1, windows + 1))
    newest_first = tuple(sorted(calls, key=lambda c: c.call_no, reverse=True))[:8]
    return Board(HALL, day, newest_first, cells, notices)


def _window(no: int, call: BoardCall | None) -> BoardWindow:
    if call is not None:
        return BoardWindow(
            no, WindowKind.GENERAL, WindowStatus.OPEN, call.ticket, TicketState.CALLED
        )
    if no % 10 == 7:
        return BoardWindow(no, WindowKind.GENERAL, WindowStatus.PAUSED)
    if no % 10 == 0:
        return BoardWindow(no, WindowKind.GENERAL, WindowStatus.CLOSED)
    if no % 6 == 0:
        return BoardWindow(no, WindowKind.GENERAL, WindowStatus.OPEN)
    ticket = f"{'ABCDEFGHJK'[no % 10]}{no + 10:03d}"
    return BoardWindow(no, WindowKind.GENERAL, WindowStatus.OPEN, ticket, TicketState.SERVING)


_SERVICES = [
    ("A", Text("综合受理", "General services", "སྤྱི་ཡོངས་དོན་གཅོད།"), 9, Wait(750, 1200)),
    ("B", Text("户籍身份证", "Household & ID card", "ཐོ་ཁུངས་དང་ཐོབ་ཐང་ལག་ཁྱེར།"), 10, Wait(1440, 2160)),
    (
        "C",
        Text("社保就业", "Social security & jobs", "སྤྱི་ཚོགས་འགན་སྲུང་དང་ལས་ཞུགས།"),
        107,
        Wait(6000, 7140),
    ),
    ("D", Text("医疗保险", "Medical insurance", "སྨན་བཅོས་འགན་བཅོལ།"), 3, Wait(0, 50)),
    ("E", Text("企业开办", "Start a business", "ཁེ་ལས་འཛུགས་པ།"), 4, None),
    ("F", Text("住房公积金", "Housing fund", "ཁང་པའི་སྤྱི་གསོག་མ་དངུལ།"), 0, None),
    ("G", Text("不动产登记", "Real estate", "མི་འགུལ་རྒྱུ་ནོར་ཐོ་འགོད།"), 2, Wait(300, 300)),
    ("K", Text("办不成事反映", "Could not get it done", "དོན་མ་གྲུབ་པའི་སྙན་སེང་།"), 1, Wait(300, 700)),
]


def make_menu(hours: str = "09:00–17:00") -> Menu:
    """Eight services, seven of them with somebody waiting."""
    tiles = tuple(
        ServiceTile(
            code,
            name,
            Text(""),
            "grid",
            ServiceStatus.OPEN,
            hours,
            waiting,
            wait,
            False,
            Text(f"{'一二三四'[i // 2]}区", f"Zone {i // 2 + 1}"),
            (i * 2 + 1, i * 2 + 2),
        )
        for i, (code, name, waiting, wait) in enumerate(_SERVICES)
    )
    return Menu(HALL, "2026-07-14", True, hours, None, tiles, 1)
