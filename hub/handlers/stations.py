"""Stations: their presence, the health of their parts, and the alerts that follow."""

from __future__ import annotations

from datetime import timedelta

from hub.contract.devices import DeviceHealth, Health, Presence
from hub.contract.states import Alert, AlertKind
from hub.contract.topics import HUB
from hub.handlers.alert_texts import lost_text, part_text
from hub.handlers.work import Work
from hub.store import alerts, devices
from hub.store import presence as store
from hub.store.presence import Seen

LOST_AFTER = timedelta(seconds=10)
"""A station that is back within this time was not lost: the broker may have restarted."""
GUIDE_FOR = timedelta(minutes=5)
"""A call for a guide ends by itself after this time."""


def presence(message: Presence, work: Work) -> None:
    """What a station (or its will) says of itself. The account counts, not the message's name.

    The hub's own presence means: it has (re)joined the broker, so nobody is known to be
    there until he says so again.
    """
    device = work.caller.device
    if device == HUB:
        _forget_everybody(work)
        return
    if message.device != device or devices.find(work.db, device) is None:
        return
    before = store.find(work.db, device)
    since = before.since if before and before.online == message.online else work.now
    # The parts of a station that is away keep what was last known of them.
    health = message.health if message.online or before is None else before.health
    seen = Seen(device, message.online, message.version, health, since)
    if seen == before:
        return
    store.write(work.db, seen)
    if before is None or before.online != seen.online:
        work.note("device_online" if seen.online else "device_offline", device=device)
    if message.online:
        alerts.end(work.db, _lost_id(device), work.now)
        _judge_parts(work, seen.health, before.health if before else ())
    _touch(work)


def _forget_everybody(work: Work) -> None:
    for seen in store.everybody(work.db):
        if seen.online:
            store.write(work.db, seen._replace(online=False, since=work.now))
    work.touch_hall()


def _judge_parts(
    work: Work, now: tuple[DeviceHealth, ...], before: tuple[DeviceHealth, ...]
) -> None:
    """An alert for each part that is not well; the end of it when it is, or is gone."""
    device = work.caller.device
    for health in now:
        if health.state is Health.OK:
            alerts.end(work.db, _part_id(device, health.part), work.now)
        else:
            alerts.begin(work.db, _part_alert(work, health))
    for part in {health.part for health in before} - {health.part for health in now}:
        alerts.end(work.db, _part_id(device, part), work.now)


def _part_alert(work: Work, health: DeviceHealth) -> Alert:
    return Alert(
        id=_part_id(work.caller.device, health.part),
        kind=AlertKind.DEVICE,
        text=part_text(work.caller.device, health),
        since=work.now,
        device=work.caller.device,
        window=work.caller.window,
    )


def _touch(work: Work) -> None:
    work.touch_hall()
    if work.caller.window is not None:
        work.touch_window(work.caller.window)


def tell_lost(work: Work) -> None:
    """Timer: stations that stay away."""
    for device in store.lost(work.db, work.now - LOST_AFTER):
        known = devices.find(work.db, device)
        alerts.begin(
            work.db,
            Alert(
                id=_lost_id(device),
                kind=AlertKind.STATION_LOST,
                text=lost_text(device),
                since=work.now,
                device=device,
                window=known.window if known else None,
            ),
        )
        work.touch_hall()


def end_guide_calls(work: Work) -> None:
    """Timer: nobody waits for a guide for ever."""
    if alerts.end_older(work.db, AlertKind.GUIDE, work.now - GUIDE_FOR, work.now):
        work.touch_hall()


def _lost_id(device: str) -> str:
    return f"station:{device}"


def _part_id(device: str, part: str) -> str:
    return f"device:{device}:{part}"


TIMERS = (tell_lost, end_guide_calls)
