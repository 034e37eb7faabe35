"""Counts and tells what the hub did. It is told after the answers have gone out."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

import msgspec

from hub.contract.codes import Code
from hub.contract.states import HubHealth
from hub.observe.done import Done
from hub.observe.machine import MIB, Reading
from hub.observe.recent import Recent
from hub.observe.tally import Tally

SLOW_S = 0.5
"""A command that took so long is a warning: the person before the screen has noticed."""

log = logging.getLogger("hub.commands")


class Observer:
    """Keeps the counters of one run of the hub; on the loop's thread.

    `read` says how the machine does. What other parts count is asked for by `elsewhere`,
    under the name that it has in `Metrics`.
    """

    def __init__(self, read: Callable[[], Reading] = Reading) -> None:
        self.tally = Tally()
        self.elsewhere: dict[str, Callable[[], int]] = {}
        self.read = read
        self._recent = Recent(self.tally)
        self._health = self._examine()

    def ran(
        self,
        commands: Sequence[Done],
        size: int,
        commit_s: float | None,
        replied_at: float | None,
    ) -> None:
        """The commands of one transaction of `size` messages: each is counted and told.

        `commit_s`: how long its commit took, None when it failed. `replied_at`
        (`time.perf_counter`): when the replies had been given to the socket, None if unknown.
        """
        self.tally.count_group(size, commit_s)
        for done in commands:
            took = replied_at - done.arrived if replied_at and done.arrived else None
            slow = took is not None and took >= SLOW_S
            self.tally.count(done, took, slow=slow)
            _tell(done, size, took, logging.WARNING if slow else logging.INFO)

    def other(self, name: str) -> int:
        """What another part counts; 0 when nobody does."""
        ask = self.elsewhere.get(name)
        return ask() if ask else 0

    def minute(self) -> None:
        """A minute is over: how the hub does is looked at anew."""
        self._recent.minute()
        self._health = self._examine()

    def health(self, devices: int, online: int) -> HubHealth:
        """As of the last minute's end, so that a picture which shows it rests in between."""
        return msgspec.structs.replace(self._health, devices=devices, devices_online=online)

    def _examine(self) -> HubHealth:
        machine = self.read()
        return HubHealth(
            per_minute=self._recent.per_minute,
            p50_ms=_ms(self._recent.answer_us(0.5)),
            p95_ms=_ms(self._recent.answer_us(0.95)),
            commands=self.tally.total(),
            refused=self.tally.refused(),
            unavailable=self.tally.with_outcome(Code.UNAVAILABLE),
            bugs=self.tally.with_outcome(Code.BUG),
            slow=self.tally.slow,
            largest_group=self.tally.largest_group,
            store_mb=_mib(machine.store),
            store_log_mb=_mib(machine.store_log),
            disk_free_mb=machine.disk_free // MIB,
            broker_restarts=self.other("broker_restarts"),
            web_restarts=self.other("web_restarts"),
        )


def _tell(done: Done, size: int, took: float | None, level: int) -> None:
    if not log.isEnabledFor(level):
        return
    line: dict[str, object] = {
        "request_id": done.request_id or "-",
        "device": done.device,
        "type": done.type,
        "outcome": done.outcome,
        "group": size,
    }
    if took is not None:
        line["ms"] = round(took * 1e3, 2)
    # Made by hand: looking for the calling source line costs as much as writing this one.
    log.handle(logging.LogRecord(log.name, level, __file__, 0, "command", (line,), None))


def _mib(size: int) -> int:
    """Rounded up: what is there is not nothing."""
    return -(-size // MIB)


def _ms(us: float | None) -> float | None:
    return None if us is None else round(us / 1e3, 2)
