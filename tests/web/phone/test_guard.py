"""Wrong codes and open streams are counted, forgiven and bounded."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.web.phone import guard
from hub.web.phone.guard import TRIES, TRY_AGAIN_S, Full, Seats, Tries, group_of


def test_so_many_tries_then_one_each_few_seconds() -> None:
    tries = Tries()
    for _ in range(TRIES):
        assert tries.wait("a", 0) == 0
        tries.wrong("a", 0)
    assert tries.wait("a", 0) == TRY_AGAIN_S
    assert tries.wait("b", 0) == 0
    assert tries.wait("a", TRY_AGAIN_S - 1) == pytest.approx(1)
    assert tries.wait("a", TRY_AGAIN_S) == pytest.approx(0)
    tries.wrong("a", TRY_AGAIN_S)
    assert tries.wait("a", TRY_AGAIN_S) == pytest.approx(TRY_AGAIN_S)
    assert tries.wait("a", TRY_AGAIN_S * (TRIES + 2)) == 0


@given(st.lists(st.floats(0, 3), max_size=60))
def test_nobody_tries_faster_than_the_rule(pauses: list[float]) -> None:
    tries, now, allowed = Tries(), 0.0, 0
    for pause in pauses:
        now += pause
        if not tries.wait("a", now):
            tries.wrong("a", now)
            allowed += 1
    assert allowed <= TRIES + now / TRY_AGAIN_S + 1e-6


def test_the_table_is_bounded_and_forgets_the_oldest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "ADDRESSES_KEPT", 3)
    tries = Tries()
    for address in "abcda":
        tries.wrong(address, 0)
    assert len(tries) == 3


@pytest.mark.parametrize(
    ("address", "group"),
    [
        ("192.168.1.7", "192.168.1.7"),
        ("2001:db8:1:2:aaaa::1", "2001:db8:1:2::"),
        ("2001:db8:1:2:bbbb::2", "2001:db8:1:2::"),
        ("fe80::1%eth0", "fe80::"),
        ("testclient", "testclient"),
        ("", ""),
    ],
)
def test_one_address_is_one_persons_network(address: str, group: str) -> None:
    assert group_of(address) == group


def test_streams_are_counted_in_all_and_by_address() -> None:
    seats = Seats(most=3, most_of_one=2)
    with seats.take("a"), seats.take("a"):
        assert not seats.free("a")
        with pytest.raises(Full), seats.take("a"):
            pytest.fail("a third one")
        with seats.take("b"):
            assert not seats.free("c")
        assert seats.free("c")
    assert len(seats) == 0
    assert seats.free("a")


def test_a_stream_that_fails_gives_its_seat_back() -> None:
    seats = Seats()
    with pytest.raises(ZeroDivisionError), seats.take("a"):
        raise ZeroDivisionError
    assert len(seats) == 0
