"""The facts once more, from any number on: for who was away when they were told."""

from __future__ import annotations

from hub.contract import wire
from hub.contract.commands import ReadFacts
from hub.contract.events import Fact
from hub.contract.results import Facts
from hub.contract.words import DeviceKind
from hub.handlers.table import Spec
from hub.handlers.work import Work
from hub.store import facts

READERS = frozenset({DeviceKind.STATION, DeviceKind.WEB, DeviceKind.ADMIN})
PAGE_BYTES = 48 * 1024
"""Facts of one answer; with its frame it stays below what one message may carry."""


def read_facts(command: ReadFacts, work: Work) -> Facts:
    """As many facts as one answer holds; the next page begins behind its last one."""
    page: list[Fact] = []
    room = PAGE_BYTES
    for fact in facts.read_from(work.db, command.first, command.limit):
        room -= len(wire.encode(fact))
        if page and room < 0:
            break
        page.append(fact)
    return Facts(request_id=command.request_id, facts=tuple(page), last=facts.last_seq(work.db))


COMMANDS = (Spec(ReadFacts, read_facts, READERS, reads=True),)
