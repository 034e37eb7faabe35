"""Pure: the bytes that a hub has sent to its broker → the replies that it has given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hub.contract import topics, wire
from hub.contract.results import AnyReply
from hub.sim.torture.events import Sent

PUBLISH = 3
REPLIES = topics.reply("").encode()


def replies(sent: Iterable[Sent]) -> Iterator[AnyReply]:
    """The replies, in order within each connection. One that was cut off is none."""
    streams: dict[str, bytearray] = {}
    for one in sent:
        streams.setdefault(one.channel, bytearray()).extend(one.data)
    for stream in streams.values():
        for kind, body in _packets(bytes(stream)):
            if kind == PUBLISH and body.startswith(REPLIES, 2):
                yield wire.replies.decode(_payload(body))


def _packets(stream: bytes) -> Iterator[tuple[int, bytes]]:
    """MQTT's packets: kind, and what follows the fixed header."""
    place = 0
    while place < len(stream):
        try:
            length, start = _number(stream, place + 1)
        except IndexError:
            return
        body = stream[start : start + length]
        if len(body) < length:
            return
        yield stream[place] >> 4, body
        place = start + length


def _payload(body: bytes) -> bytes:
    """What a PUBLISH at QoS 0 carries, behind its topic and properties (MQTT 5, 3.3)."""
    length, start = _number(body, 2 + int.from_bytes(body[:2]))
    return body[start + length :]


def _number(data: bytes, place: int) -> tuple[int, int]:
    """A variable byte integer, and the place after it. IndexError when it is cut off."""
    value = shift = 0
    while True:
        byte = data[place]
        value |= (byte & 0x7F) << shift
        place, shift = place + 1, shift + 7
        if byte < 0x80:
            return value, place
