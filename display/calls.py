"""Which call stands in the newest place, which wait for it, which are past. Pure.

Every call is announced once, in the order of `display.precedence`, unless it is taken back
while it waits: its ticket is no longer at its window. It holds the newest place until it has been
there for `HOLD_S` and the voice has ended. Two clocks: the hub's (`datetime`, to know how
old a call is) and a monotonic one (`float` seconds, to know how long something stood).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import msgspec

from display.precedence import precedence
from hub.contract.states import Board, BoardCall

HOLD_S = 10.0
"""A call keeps the newest place at least this long."""
FLASH_S = 6.0
"""Six phases of one second: picture, white, picture … (at least 5 s are asked for)."""
STALE = timedelta(seconds=30)
"""An older call is shown quietly and never announced."""
SPEECH_LIMIT_S = 60.0
"""A voice that never reports its end holds the queue no longer than this."""
PAST_MAX = 7

CallKey = tuple[int, int]
"""(call_no, times): one announcement of the day."""

OnSaid = Callable[[CallKey, float | None], None]
"""Told at the end: which call, and its seconds; None when nobody can have heard it."""


def key(call: BoardCall) -> CallKey:
    """What makes an announcement the same as another."""
    return (call.call_no, call.times)


class Queue(msgspec.Struct, frozen=True):
    """Everything the screen remembers of the calls.

    `heard` maps announcements of `day` to their moment. `past` is newest first.
    `loud`: the current call is being announced; else that is over, or it was too old.
    """

    day: str = ""
    heard: dict[CallKey, datetime] = {}
    pending: tuple[BoardCall, ...] = ()
    current: BoardCall | None = None
    since: float = 0.0
    loud: bool = False
    said: bool = True
    past: tuple[BoardCall, ...] = ()


def hear(queue: Queue, board: Board, hub_now: datetime) -> Queue:
    """Take in a board: new calls wait for their turn; what is older than `STALE`, or has been
    taken back before its turn, goes to the past."""
    if board.day != queue.day:
        queue = Queue(day=board.day)  # call numbers start again
    new = [call for call in board.calls if _is_new(queue, call)]
    if new:
        queue = msgspec.structs.replace(queue, heard=_remember(queue, board, hub_now))
    for call in sorted(new, key=lambda c: (c.at, c.call_no)):
        queue = _take_in(queue, call, hub_now)
    return _hush(queue, lambda call: _taken_back(call, board))


def step(queue: Queue, now: float) -> Queue:
    """Move the next waiting call into the newest place once the present one may leave it.

    With nobody waiting, the announced call stays where it is and is quiet from then on.
    """
    if not may_leave(queue, now):
        return queue
    if not queue.pending:
        return msgspec.structs.replace(queue, loud=False) if queue.loud else queue
    following, *rest = queue.pending
    return msgspec.structs.replace(
        queue,
        pending=tuple(rest),
        current=following,
        since=now,
        loud=True,
        said=False,
        past=_put_past(queue.past, queue.current, following),
    )


def spoken(queue: Queue, which: CallKey) -> Queue:
    """The voice has ended this announcement (or could not say it)."""
    if queue.current is None or key(queue.current) != which:
        return queue
    return msgspec.structs.replace(queue, said=True)


def drop_stale(queue: Queue, hub_now: datetime) -> Queue:
    """After the hub was lost: what waited and is old by now goes quietly to the past."""
    return _hush(queue, lambda call: _is_stale(call, hub_now))


def may_leave(queue: Queue, now: float) -> bool:
    """Whether the newest place is free for the next call."""
    if queue.current is None or not queue.loud:
        return True
    stood = now - queue.since
    return stood >= SPEECH_LIMIT_S or (stood >= HOLD_S and queue.said)


def is_white(queue: Queue, now: float) -> bool:
    """The white phase of the flash: every second second of the first `FLASH_S`."""
    stood = now - queue.since
    return queue.loud and 0 <= stood < FLASH_S and int(stood) % 2 == 1


def next_due(queue: Queue, now: float) -> float | None:
    """Seconds until time alone changes something here; None if nothing will."""
    stood = now - queue.since
    marks: list[float] = []
    if queue.loud and queue.current is not None:
        marks += [float(s) for s in range(1, int(FLASH_S) + 1)]
        marks += [HOLD_S, SPEECH_LIMIT_S]
    elif queue.pending:
        return 0.0
    left = [mark - stood for mark in marks if mark > stood]
    return min(left) if left else None


def _is_new(queue: Queue, call: BoardCall) -> bool:
    """Unheard, or its number was given out again by a hub that began anew that same day."""
    known = queue.heard.get(key(call))
    return known is None or call.at - known > 2 * STALE


def _is_stale(call: BoardCall, hub_now: datetime) -> bool:
    return hub_now - call.at > STALE


def _taken_back(call: BoardCall, board: Board) -> bool:
    """Parked, moved on, missed or over: its window is there without this ticket."""
    tickets = {window.no: window.ticket for window in board.windows}
    return call.window in tickets and tickets[call.window] != call.ticket


def _hush(queue: Queue, over: Callable[[BoardCall], bool]) -> Queue:
    """What waits and is over goes to the past unannounced."""
    quiet = [call for call in queue.pending if over(call)]
    if not quiet:
        return queue
    pending = tuple(call for call in queue.pending if call not in quiet)
    queue = msgspec.structs.replace(queue, pending=pending)
    for call in quiet:
        queue = _add_quietly(queue, call)
    return queue


def _remember(queue: Queue, board: Board, hub_now: datetime) -> dict[CallKey, datetime]:
    """What is on the board now, and what has only just left it: no more than a day needs."""
    kept = {which: at for which, at in queue.heard.items() if hub_now - at <= 2 * STALE}
    known = {which: at for call in board.calls if (at := queue.heard.get(which := key(call)))}
    return kept | known | {key(call): call.at for call in board.calls if _is_new(queue, call)}


def _take_in(queue: Queue, call: BoardCall, hub_now: datetime) -> Queue:
    if _is_stale(call, hub_now):
        return _add_quietly(queue, call)
    return msgspec.structs.replace(queue, pending=_put_pending(queue.pending, call))


def _put_pending(pending: tuple[BoardCall, ...], call: BoardCall) -> tuple[BoardCall, ...]:
    """By precedence, then as they came; the same ticket's earlier call, which nobody has heard
    yet, is not needed any more."""
    others = (one for one in pending if one.ticket != call.ticket)
    return tuple(sorted((*others, call), key=precedence))


def _add_quietly(queue: Queue, call: BoardCall) -> Queue:
    """Into the newest place if that is free and this call is later, else among the past."""
    current = queue.current
    if current is None or (not queue.loud and call.at >= current.at):
        past = _put_past(queue.past, current, call)
        return msgspec.structs.replace(queue, current=call, loud=False, said=True, past=past)
    if call.ticket == current.ticket:
        return queue
    return msgspec.structs.replace(queue, past=_put_past(queue.past, call, current))


def _put_past(
    past: tuple[BoardCall, ...], leaving: BoardCall | None, current: BoardCall
) -> tuple[BoardCall, ...]:
    """Newest first, one entry a ticket, without the one that is current now."""
    gone = {current.ticket} | ({leaving.ticket} if leaving else set())
    kept = [c for c in past if c.ticket not in gone]
    if leaving is not None and leaving.ticket != current.ticket:
        kept.insert(0, leaving)
    return tuple(kept[:PAST_MAX])
