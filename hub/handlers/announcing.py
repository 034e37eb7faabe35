"""Displays confirm what they showed and said; a call that nobody showed is told."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from hub.contract.codes import Code
from hub.contract.devices import CallSaid, CallShown
from hub.contract.events import FactKind
from hub.contract.states import Alert, AlertKind
from hub.contract.words import DeviceKind
from hub.errors import Refused
from hub.handlers.alert_texts import silent_text
from hub.handlers.table import ResultSpec
from hub.handlers.work import Work
from hub.store import alerts, announcements
from hub.store.announcements import Announced

ANNOUNCERS = frozenset({DeviceKind.DISPLAY, DeviceKind.WINDOW, DeviceKind.STATION})
SILENT_AFTER = timedelta(seconds=5)
"""A call that no display has shown after this time has not been announced."""


def call_shown(result: CallShown, work: Work) -> None:
    """A display has painted a call."""
    _check(work)
    shown = announcements.mark_shown(work.db, work.day, result.call_no, result.times, work.now)
    if shown is not None:
        _tell(work, FactKind.CALL_SHOWN, shown, result.call_no, result.times)
        if alerts.end(work.db, _alert_id(work.day, result.call_no), work.now):
            work.touch_hall()


def call_said(result: CallSaid, work: Work) -> None:
    """A speaker has said a call to its end."""
    _check(work)
    said = announcements.mark_said(work.db, work.day, result.call_no, result.times, work.now)
    if said is not None:
        _tell(work, FactKind.CALL_SAID, said, result.call_no, result.times, result.seconds)


def _check(work: Work) -> None:
    if work.caller.kind not in ANNOUNCERS:
        raise Refused(Code.NOT_ALLOWED)


def _tell(
    work: Work,
    kind: FactKind,
    told: Announced,
    call_no: int,
    times: int,
    seconds: float | None = None,
) -> None:
    tell = partial(
        work.fact,
        kind,
        ticket=told.ticket,
        service=told.service,
        window=told.window,
        device=work.caller.device,
        call_no=call_no,
        times=times,
    )
    if seconds is None:
        tell()
    else:
        tell(seconds=round(seconds, 3))
    work.touch_window(told.window)


def tell_silent(work: Work) -> None:
    """Timer: calls that no display has shown, and alerts whose call is over."""
    silent = announcements.silent(work.db, work.day, work.now - SILENT_AFTER)
    for call_no, call in silent:
        begun = alerts.begin(
            work.db,
            Alert(
                id=_alert_id(work.day, call_no),
                kind=AlertKind.NOT_ANNOUNCED,
                text=silent_text(call.ticket, call.window),
                since=work.now,
                window=call.window,
            ),
        )
        if begun:
            work.touch_hall()
    still = {_alert_id(work.day, call_no) for call_no, _ in silent}
    for alert_id in alerts.open_ids(work.db, AlertKind.NOT_ANNOUNCED):
        if alert_id not in still and alerts.end(work.db, alert_id, work.now):
            work.touch_hall()


def _alert_id(day: str, call_no: int) -> str:
    return f"call:{day}:{call_no}"


RESULTS = (ResultSpec(CallShown, call_shown), ResultSpec(CallSaid, call_said))
TIMERS = (tell_silent,)
