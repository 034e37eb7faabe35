"""Long waits: told to the supervisor while they last, one alert for each service."""

from __future__ import annotations

from hub.config import ServiceSettings
from hub.contract.states import Alert, AlertKind
from hub.contract.words import Text
from hub.domain.contender import Head, waited
from hub.handlers import routes
from hub.handlers.table import Timer
from hub.handlers.work import Work
from hub.store import alerts, queue
from hub.store.queue import Waiting

LATE_FACTOR = 1.5
"""A wait beyond the target times this is told; the screens mark it from the target on."""

LATE = Text(
    "{name}：{ticket} 已等 {minutes} 分，目标 {target} 分",
    "{name}: {ticket} has waited {minutes} min, target {target} min",
    "{name}: {ticket} སྐར་མ་ {minutes} སྒུག་ཟིན། དམིགས་ཚད་ {target}",
)


def tell_late(work: Work) -> None:
    """Timer: the longest wait of each service, beyond its limit; in a pause no wait grows."""
    if work.pause is not None:
        return
    services = [service.code for service in work.hall.services]
    waiting = queue.heads(
        work.db, services, work.force.policy.max_overtakes, queue.lengths(work.db)
    )
    late = [alert for code, heads in waiting.items() if (alert := _alert(work, code, heads))]
    changed = [alerts.begin(work.db, alert) for alert in late]
    over = set(alerts.open_ids(work.db, AlertKind.LATE)) - {alert.id for alert in late}
    changed += [alerts.end(work.db, alert_id, work.now) for alert_id in sorted(over)]
    if any(changed):
        work.touch_hall()


def _alert(work: Work, code: str, heads: list[Waiting]) -> Alert | None:
    oldest = min(
        (routes.head(work.hall, h, work.force) for h in heads), key=lambda head: head.since
    )
    if waited(oldest, work.now) <= oldest.target_s * LATE_FACTOR:
        return None
    service = work.hall.service(code)
    assert service is not None
    return Alert(
        id=f"late:{code}",
        kind=AlertKind.LATE,
        text=_text(work, service, oldest),
        since=work.now,
    )


def _text(work: Work, service: ServiceSettings, head: Head) -> Text:
    fields = {
        "ticket": head.number,
        "minutes": int(waited(head, work.now) // 60),
        "target": head.target_s // 60,
    }
    return Text(
        LATE.zh.format(name=service.name.zh, **fields),
        LATE.en.format(name=service.name.en or service.name.zh, **fields),
        LATE.bo.format(name=service.name.bo or service.name.zh, **fields),
    )


TIMERS: tuple[Timer, ...] = (tell_late,)
