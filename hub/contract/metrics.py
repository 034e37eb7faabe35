"""The hub's counters as one retained state, for the web part's `/metrics` and for integrators."""

from __future__ import annotations

import msgspec

from hub.contract.words import Moment


class Histogram(msgspec.Struct, frozen=True):
    """How values spread. `counts[i]` values were at most `bounds[i]` and above the bound
    before; the last count, one more than there are bounds, is of all that were greater.
    """

    bounds: tuple[float, ...]
    counts: tuple[int, ...]
    sum: float


class Metrics(msgspec.Struct, frozen=True, kw_only=True):
    """What the hub has counted since `started_at`, and how the hall stands.

    Published every few seconds if anything changed. `commands`: by type, then by outcome
    (`ok`, `repeated` for a request id that was answered before, or the refusal's code); a
    command that could not be read has the type `unknown`. `command_seconds`: from a command's
    arrival in the hub to its reply's being given to the socket. `group_size`: messages of one
    transaction that held commands. `waiting` by service, `windows` by status, `alerts`,
    `devices` and `devices_online` by kind, without the hub's own accounts. `messages_unsent`:
    made while the broker was away; `messages_strange`: on topics where nobody may write.
    Sizes in bytes (free disk and memory in whole MiB), 0 where the system does not tell.
    """

    version: str
    started_at: Moment
    commands: dict[str, dict[str, int]]
    slow_commands: int
    command_seconds: Histogram
    commit_seconds: Histogram
    group_size: Histogram
    commits_refused: int
    messages_unsent: int
    messages_strange: int
    broker_restarts: int
    web_restarts: int
    waiting: dict[str, int]
    windows: dict[str, int]
    devices: dict[str, int]
    devices_online: dict[str, int]
    alerts: dict[str, int]
    jobs_open: int
    facts: int
    store_bytes: int
    store_log_bytes: int
    disk_free_bytes: int
    memory_bytes: int
    cpu_seconds: int
