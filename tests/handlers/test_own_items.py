"""A clerk's own list of items: by habit, his alone, wherever he sits."""

from __future__ import annotations

from hub.contract.codes import Code
from hub.contract.commands import ListOwnItems, Logout
from hub.contract.results import Done, Items
from hub.contract.words import Outcome
from hub.handlers.catalogue import OWN_ITEMS
from tests.desks import call, finish, sign_in, start, take
from tests.halls import Bench
from tests.visits import register


def own(bench: Bench, counter: str) -> list[str]:
    reply = bench.expect(Items, counter, ListOwnItems)
    assert (reply.total, reply.page) == (len(reply.items), 0)
    return [line.code for line in reply.items]


def cases(bench: Bench, counter: str, *items: str) -> None:
    """One visit with a case of each item."""
    take(bench)
    call(bench, counter)
    start(bench, counter)
    for item in items:
        register(bench, counter, item, Outcome.UNRESOLVED)
        bench.pass_time(minutes=1)
    finish(bench, counter)


def test_recent_and_frequent_items_come_first_and_follow_the_clerk(bench: Bench) -> None:
    one, two, three = list(bench.engine.shelf.items)[:3]
    here, other = sign_in(bench, "0217"), sign_in(bench, "0218")
    assert own(bench, here) == []
    cases(bench, here, one, two)
    assert own(bench, here) == [two, one]
    cases(bench, here, one)
    assert own(bench, here) == [one, two]
    bench.pass_time(days=60)
    cases(bench, here, three)
    assert own(bench, here) == [three, one, two]
    assert own(bench, other) == []
    bench.expect(Done, here, Logout)
    assert own(bench, sign_in(bench, "0217", 1)) == [three, one, two]


def test_the_list_is_short_and_leaves_out_what_is_gone(bench: Bench) -> None:
    counter = sign_in(bench)
    items = list(bench.engine.shelf.items)[: OWN_ITEMS + 2]
    cases(bench, counter, *items)
    assert own(bench, counter) == items[:1:-1]
    bench.engine.db.execute("UPDATE clerk_items SET item = 'gone' WHERE item = ?", (items[-1],))
    assert own(bench, counter) == items[-2:1:-1]


def test_nobody_else_may_ask(bench: Bench) -> None:
    assert bench.refused("counter-3", ListOwnItems) == Code.NOT_LOGGED_IN
    assert bench.refused("kiosk-1", ListOwnItems) == Code.NOT_ALLOWED
