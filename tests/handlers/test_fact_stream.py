"""The stream of facts can be read again from any number, page by page, without a gap."""

from __future__ import annotations

import pytest

from hub.contract import wire
from hub.contract.commands import ReadFacts
from hub.contract.events import Fact, FactKind
from hub.contract.results import Facts
from hub.handlers import fact_stream
from hub.store import facts
from tests.desks import take, told
from tests.halls import Bench


def read_all(bench: Bench, first: int, limit: int) -> list[Fact]:
    found: list[Fact] = []
    while True:
        page = bench.expect(Facts, "cli", ReadFacts, first=first, limit=limit)
        found += page.facts
        if not page.facts:
            return found
        first = page.facts[-1].seq + 1


@pytest.mark.parametrize("limit", [1, 7, 500])
def test_pages_join_to_the_whole_stream(bench: Bench, limit: int) -> None:
    for _ in range(12):
        take(bench)
    assert read_all(bench, 1, limit) == told(bench)
    assert read_all(bench, 9, limit) == told(bench)[8:]


def test_behind_the_last_one_there_is_nothing_yet(bench: Bench) -> None:
    take(bench)
    last = facts.last_seq(bench.engine.db)
    page = bench.expect(Facts, "cli", ReadFacts, first=last + 1)
    assert page.facts == ()
    assert page.last == last


def test_an_answer_stays_below_what_a_message_may_carry(bench: Bench) -> None:
    db = bench.engine.db
    first = facts.last_seq(db) + 1
    for seq in range(first, first + 200):
        fact = Fact(
            seq=seq, kind=FactKind.TICKET_PARKED, at=bench.clock.now(), fields={"why": "字" * 200}
        )
        facts.append(db, fact)
    page = bench.expect(Facts, "cli", ReadFacts, first=first, limit=500)
    assert 0 < len(page.facts) < 200
    assert len(wire.encode(page)) <= wire.MAX_PAYLOAD
    assert [fact.seq for fact in read_all(bench, first, 500)] == list(range(first, first + 200))


def test_one_fact_that_fills_an_answer_alone_is_told(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fact_stream, "PAGE_BYTES", 1)
    take(bench)
    assert read_all(bench, 1, 50) == told(bench)
