"""Requests that wait: sent at once, again after two seconds, answered once."""

from __future__ import annotations

from hub.client.pending import RESEND_S, UNAVAILABLE_S, UNAVAILABLE_TRIES, Pending
from hub.contract.results import AnyReply


def ignore(_reply: AnyReply) -> None:
    """A caller who does not care."""


def test_due_at_once_and_again_after_the_pause() -> None:
    pending = Pending()
    pending.add("a", b"A", ignore, now=10.0)
    assert pending.due(10.0) == [b"A"]
    assert pending.due(10.0 + RESEND_S - 0.01) == []
    assert pending.next_due() == 10.0 + RESEND_S
    assert pending.due(10.0 + RESEND_S) == [b"A"]


def test_a_reconnect_makes_all_due_in_order() -> None:
    pending = Pending()
    pending.add("a", b"A", ignore, now=1.0)
    pending.add("b", b"B", ignore, now=1.5)
    pending.due(2.0)
    pending.all_due(2.1)
    assert pending.due(2.1) == [b"A", b"B"]


def test_the_first_answer_wins() -> None:
    pending = Pending()
    pending.add("a", b"A", ignore, now=0.0)
    assert pending.answer("a") is ignore
    assert pending.answer("a") is None
    assert pending.answer("never asked") is None
    assert pending.next_due() is None
    assert len(pending) == 0


def test_what_could_not_be_saved_is_asked_again_and_told_in_the_end() -> None:
    pending = Pending()
    pending.add("a", b"A", ignore, now=0.0)
    assert pending.due(0.0) == [b"A"]
    now = 0.0
    for _ in range(UNAVAILABLE_TRIES - 1):
        assert pending.put_off("a", now)
        assert pending.due(now + UNAVAILABLE_S - 0.01) == []
        now += UNAVAILABLE_S
        assert pending.due(now) == [b"A"]
    assert not pending.put_off("a", now)
    assert not pending.put_off("never asked", now)
    assert pending.answer("a") is ignore


def test_what_is_withdrawn_is_neither_sent_nor_answered() -> None:
    pending = Pending()
    pending.add("a", b"A", ignore, now=0.0)
    pending.withdraw("a")
    pending.withdraw("never asked")
    pending.all_due(5.0)
    assert pending.due(5.0) == []
    assert pending.answer("a") is None
