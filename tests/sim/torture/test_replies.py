"""Replies in the bytes that left a hub."""

from __future__ import annotations

import pytest

from hub.contract import topics, wire
from hub.contract.results import AnyReply, Done, Refusal
from hub.sim.torture.events import Sent
from hub.sim.torture.replies import replies

LONG = Refusal(request_id="r2", code="bug", message="x" * 300, whose="ours", fields={})


@pytest.fixture(scope="module")
def stream() -> bytes:
    """A hub's bytes: a greeting, a state, two replies and its presence."""
    connect = b"\x10\x10\x00\x04MQTT\x05\x02\x00\x05\x00\x00\x03hub"
    messages = [
        (topics.BOARD, b"{}"),
        (topics.reply("desk-1"), wire.encode(Done(request_id="r1"))),
        (topics.reply("desk-2"), wire.encode(LONG)),
        (topics.presence("hub"), b"{}"),
    ]
    return connect + b"".join(publish(topic, payload) for topic, payload in messages)


def publish(topic: str, payload: bytes) -> bytes:
    """A PUBLISH at QoS 0 without properties (MQTT 5, 3.3)."""
    name = topic.encode()
    body = len(name).to_bytes(2) + name + b"\x00" + payload
    return b"\x30" + variable(len(body)) + body


def variable(number: int) -> bytes:
    """A variable byte integer of one or two bytes (MQTT 5, 1.5.5)."""
    low, high = number % 128, number // 128
    return bytes([low | 0x80, high]) if high else bytes([low])


def told(*pieces: bytes, channel: str = "socket:[1]") -> list[AnyReply]:
    return list(replies(Sent(at, channel, piece) for at, piece in enumerate(pieces)))


def test_replies_are_found_among_other_packets(stream: bytes) -> None:
    assert told(stream) == [Done(request_id="r1"), LONG]


def test_they_are_found_byte_by_byte(stream: bytes) -> None:
    assert told(*(stream[at : at + 1] for at in range(len(stream)))) == told(stream)


def test_a_reply_that_was_cut_off_is_none(stream: bytes) -> None:
    found = [told(stream[:size]) for size in range(len(stream))]
    assert [len(one) for one in found] == sorted(len(one) for one in found)
    assert {len(one) for one in found} == {0, 1, 2}


def test_connections_are_kept_apart(stream: bytes) -> None:
    half = len(stream) // 2
    sent = [
        Sent(0, "socket:[1]", stream[:half]),
        Sent(1, "socket:[2]", stream),
        Sent(2, "socket:[1]", stream[half:]),
    ]
    assert list(replies(sent)) == 2 * told(stream)
