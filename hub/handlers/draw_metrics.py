"""The counters as a picture: what the observer has counted, and how the store stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from hub.contract.metrics import Histogram, Metrics
from hub.contract.states import AlertKind
from hub.contract.topics import RESERVED
from hub.contract.words import WindowStatus
from hub.handlers.drawing import Drawing
from hub.handlers.version import version
from hub.observe.buckets import GROUPS, PUBLISHED, Buckets
from hub.observe.observer import Observer
from hub.store import alerts, devices, facts, jobs

MICRO = 1e6


def metrics(draw: Drawing, observer: Observer, started_at: datetime) -> Metrics:
    """All counters, and the gauges as of now."""
    tally, machine = observer.tally, observer.read()
    kinds = devices.by_kind(draw.db, RESERVED)
    statuses = Counter(draw.sitting(window.no).status for window in draw.hall.windows)
    opened = alerts.count_open(draw.db)
    return Metrics(
        version=version(),
        started_at=started_at,
        commands={of: dict(outcomes) for of, outcomes in tally.commands.items()},
        slow_commands=tally.slow,
        command_seconds=_spread(tally.answers, PUBLISHED, MICRO),
        commit_seconds=_spread(tally.commits, PUBLISHED, MICRO),
        group_size=_spread(tally.groups, GROUPS),
        commits_refused=tally.commits_refused,
        messages_unsent=observer.other("messages_unsent"),
        messages_strange=observer.other("messages_strange"),
        broker_restarts=observer.other("broker_restarts"),
        web_restarts=observer.other("web_restarts"),
        waiting={s.code: draw.waits.waiting(s.code) for s in draw.hall.services},
        windows={status.value: statuses[status] for status in WindowStatus},
        devices={kind.value: count.there for kind, count in kinds.items()},
        devices_online={kind.value: count.online for kind, count in kinds.items()},
        alerts={kind.value: opened.get(kind, 0) for kind in AlertKind},
        jobs_open=jobs.count_open(draw.db),
        facts=facts.last_seq(draw.db),
        store_bytes=machine.store,
        store_log_bytes=machine.store_log,
        disk_free_bytes=machine.disk_free,
        memory_bytes=machine.memory,
        cpu_seconds=machine.cpu_s,
    )


def _spread(buckets: Buckets, bounds: Sequence[int], per_unit: float = 1.0) -> Histogram:
    return Histogram(
        bounds=tuple(bound / per_unit for bound in bounds),
        counts=tuple(buckets.at(bounds)),
        sum=buckets.sum / per_unit,
    )
