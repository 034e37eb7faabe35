"""The metrics as Prometheus knows them: one row for each field of `Metrics`.

Names follow Prometheus: base units, `_total` for what only rises. The field's shape must fit
the labels: a number has none, a map one, a map of maps two.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """Types of the exposition format."""

    COUNTER = "counter"
    GAUGE = "gauge"
    HISTOGRAM = "histogram"


class Family(NamedTuple):
    """A metric: the field it is read from, its name without `jiaohao_`, labels, meaning."""

    field: str
    name: str
    kind: Kind
    help: str
    labels: tuple[str, ...] = ()

    @property
    def full_name(self) -> str:
        """As scraped; a histogram's samples add `_bucket`, `_sum` and `_count`."""
        return f"jiaohao_{self.name}"


UP = Family("", "up", Kind.GAUGE, "1 while the hub answers; else 0, and nothing else is told")
"""Known by the web part itself."""

BUILD = Family(
    "version", "build_info", Kind.GAUGE, "Always 1; the version is a label", ("version",)
)

FAMILIES = (
    Family("started_at", "start_time_seconds", Kind.GAUGE, "When the hub started, Unix time"),
    Family(
        "commands",
        "commands_total",
        Kind.COUNTER,
        "Commands answered, by type and outcome: ok, repeated, or the refusal's code",
        ("type", "outcome"),
    ),
    Family(
        "slow_commands", "slow_commands_total", Kind.COUNTER, "Commands that took 0.5 s or longer"
    ),
    Family(
        "command_seconds",
        "command_seconds",
        Kind.HISTOGRAM,
        "From a command's arrival in the hub to its reply's being given to the socket",
    ),
    Family(
        "commit_seconds", "commit_seconds", Kind.HISTOGRAM, "Until a group of commands was on disk"
    ),
    Family("group_size", "group_size", Kind.HISTOGRAM, "Messages of one transaction"),
    Family(
        "commits_refused",
        "commits_refused_total",
        Kind.COUNTER,
        "Groups that the disk did not take; each of their commands was refused as unavailable",
    ),
    Family(
        "messages_unsent",
        "messages_unsent_total",
        Kind.COUNTER,
        "Messages made while the broker was away; what matters of them is sent again",
    ),
    Family(
        "messages_strange",
        "messages_strange_total",
        Kind.COUNTER,
        "Messages on topics where nobody may write",
    ),
    Family(
        "broker_restarts",
        "broker_restarts_total",
        Kind.COUNTER,
        "How often the broker had to be started again",
    ),
    Family(
        "web_restarts",
        "web_restarts_total",
        Kind.COUNTER,
        "How often this web part had to be started again",
    ),
    Family("waiting", "tickets_waiting", Kind.GAUGE, "Tickets that wait", ("service",)),
    Family("windows", "windows", Kind.GAUGE, "Windows that are closed, open, paused", ("status",)),
    Family("devices", "devices", Kind.GAUGE, "Devices that were added", ("kind",)),
    Family("devices_online", "devices_online", Kind.GAUGE, "Those that are there", ("kind",)),
    Family("alerts", "alerts_open", Kind.GAUGE, "Alerts that are open", ("kind",)),
    Family("jobs_open", "jobs_open", Kind.GAUGE, "Jobs of stations that have no result yet"),
    Family("facts", "facts_total", Kind.COUNTER, "Number of the hall's last fact"),
    Family("store_bytes", "store_bytes", Kind.GAUGE, "Size of the SQLite file"),
    Family("store_log_bytes", "store_log_bytes", Kind.GAUGE, "Size of its write-ahead log"),
    Family("disk_free_bytes", "disk_free_bytes", Kind.GAUGE, "Free disk space, in whole MiB"),
    Family(
        "memory_bytes", "hub_memory_bytes", Kind.GAUGE, "Memory that the hub uses, in whole MiB"
    ),
    Family(
        "cpu_seconds",
        "hub_cpu_seconds_total",
        Kind.COUNTER,
        "Processor time of the hub, in whole seconds",
    ),
)

ALL = (UP, BUILD, *FAMILIES)
"""In the order of the page."""
