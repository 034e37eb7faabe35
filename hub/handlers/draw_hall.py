"""The hall screen's board, and the hall itself with its alerts and devices."""

from __future__ import annotations

from datetime import datetime

import msgspec

from hub.config import VoiceSettings
from hub.contract.states import (
    Alert,
    AlertKind,
    Board,
    BoardCall,
    BoardWindow,
    DeviceView,
    Hall,
    HallStatus,
    OpenMessage,
    Voice,
    VolumeHours,
)
from hub.contract.topics import RESERVED
from hub.domain.board import CALLS_FRESH, CALLS_MOST, CALLS_SHOWN, languages_of
from hub.handlers import helping
from hub.handlers.drawing import Drawing
from hub.handlers.hours import hall_is_open
from hub.handlers.version import version
from hub.observe.observer import Observer
from hub.store import alerts, calls, devices, facts, messages, recounts

DEVICES_SHOWN = 100


def board(draw: Drawing) -> Board:
    """Last calls, every window, notices."""
    return Board(
        hall=draw.hall.hall.name,
        day=draw.day,
        calls=tuple(_call(draw, call) for call in _last_calls(draw)),
        windows=tuple(_cell(draw, window.no) for window in draw.hall.windows),
        notices=draw.hall.hall.notices,
        pause=draw.pause,
        voice=voice(draw.hall.voice),
    )


def _last_calls(draw: Drawing) -> list[calls.LastCall]:
    """The last few, and whoever was called just now and is not among them. These are read only
    when even the oldest of the few is fresh and somebody else stands at a window."""
    few = calls.last(draw.db, draw.day, CALLS_SHOWN)
    fresh = draw.now - CALLS_FRESH
    others = {t.number for t in draw.at_windows.values()} - {call.ticket for call in few}
    if not others or len(few) < CALLS_SHOWN or few[-1].last_at < fresh:
        return few
    more = calls.last(draw.db, draw.day, CALLS_MOST)[CALLS_SHOWN:]
    return few + [call for call in more if call.last_at >= fresh and call.ticket in others]


def voice(settings: VoiceSettings) -> Voice:
    """How the hall speaks, as its screens are told."""
    return Voice(
        zero=settings.zero,
        yao=settings.yao,
        liang=settings.liang,
        volume=settings.volume,
        hours=tuple(VolumeHours(span.hours, span.volume) for span in settings.hours),
    )


def _call(draw: Drawing, call: calls.LastCall) -> BoardCall:
    return BoardCall(
        call_no=call.call_no,
        times=call.times,
        ticket=call.ticket,
        window=call.window,
        at=call.last_at,
        service=draw.service_name(call.service),
        languages=languages_of(call.language),
        priority=call.priority,
    )


def _cell(draw: Drawing, no: int) -> BoardWindow:
    settings, sitting = draw.hall.window(no), draw.sitting(no)
    assert settings is not None
    ticket = draw.at_windows.get(no)
    return BoardWindow(
        no=no,
        kind=settings.kind,
        status=sitting.status,
        ticket=ticket.number if ticket else None,
        state=ticket.state if ticket else None,
        pause=sitting.pause,
    )


def hall(draw: Drawing, started_at: datetime, observer: Observer) -> Hall:
    """Status, open alerts, devices, the hub's health."""
    by_kind = devices.by_kind(draw.db, RESERVED)
    kinds = by_kind.values()
    return Hall(
        hall=draw.hall.hall.name,
        version=version(),
        status=_status(draw),
        day=draw.day,
        started_at=started_at,
        facts=facts.last_seq(draw.db),
        alerts=_alerts(draw),
        devices=tuple(_device(draw, row) for row in devices.page(draw.db, 0, DEVICES_SHOWN)),
        policy=draw.force.title if draw.force.name else None,
        policy_by_hand=draw.force.by_hand,
        health=observer.health(sum(k.there for k in kinds), sum(k.online for k in kinds)),
        pause=draw.pause,
        recounting=recounts.left(draw.db),
        helpers=helping.helpers(draw.hall, _seated(draw), by_kind),
    )


def _seated(draw: Drawing) -> list[str]:
    """Clerks at counters that are there."""
    there = {seen.device for seen in draw.seen.values() if seen.online}
    return [one.clerk for one in draw.sessions.values() if one.device in there]


def _alerts(draw: Drawing) -> tuple[Alert, ...]:
    """Open alerts; how far a clerk's call is stands with it, not in its text."""
    found = alerts.opened(draw.db)
    if not any(alert.kind is AlertKind.MESSAGE for alert in found):
        return found
    sent = {messages.alert_id(one): one for one in messages.opened(draw.db)}
    return tuple(_with_call(alert, sent.get(alert.id)) for alert in found)


def _with_call(alert: Alert, call: messages.Message | None) -> Alert:
    if call is None:
        return alert
    message = OpenMessage(call.no, call.to, call.stage, call.wish, call.answered_by)
    return msgspec.structs.replace(alert, message=message)


def _status(draw: Drawing) -> HallStatus:
    if draw.pause is not None:
        return HallStatus.PAUSED
    if draw.today is not None and draw.today.closed_at is not None:
        return HallStatus.DAY_CLOSED
    open_now = hall_is_open(draw.calendar, draw.hall, draw.now)
    return HallStatus.OPEN if open_now else HallStatus.CLOSED


def _device(draw: Drawing, row: devices.Listed) -> DeviceView:
    seen = draw.seen.get(row.name)
    return DeviceView(
        name=row.name,
        kind=row.kind,
        online=row.online,
        window=row.window,
        version=seen.version if seen else "",
        health=seen.health if seen else (),
    )
