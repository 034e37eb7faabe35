"""Frames by their acknowledgement: repeated, refused, given up, and done once on any line."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.ratepad.frames import Damage, Frame, Parser, encode
from hardware.ratepad.link import AGAIN_AFTER, TRIES, GivenUp, Heard, Link, Refused, Taken
from hardware.ratepad.messages import Ack, Heartbeat, Hello, Message, Nack, Timeout
from hardware.ratepad.words import Cause


def taking(_: Message) -> None:
    return None


def frames(raw: bytes) -> list[Frame]:
    return [item for item in Parser().feed(raw) if not isinstance(item, Damage)]


def ack(seq: int) -> Frame:
    return Frame(1, Ack.TYPE, seq)


def test_one_frame_at_a_time_each_with_the_next_number() -> None:
    link = Link(taking)
    link.post(Timeout(1))
    link.post(Timeout(2))
    assert [(f.seq, f.payload) for f in frames(link.turn(0)[0])] == [(0, Timeout(1).pack())]
    assert link.turn(0.1) == (b"", None)
    assert link.hear(ack(0)) == Taken(Timeout(1))
    assert [(f.seq, f.payload) for f in frames(link.turn(0.1)[0])] == [(1, Timeout(2).pack())]
    assert not link.is_idle
    link.hear(ack(1))
    assert link.is_idle


def test_three_tries_and_then_it_is_given_up() -> None:
    link = Link(taking)
    link.post(Timeout(1))
    sent = [link.turn(place * AGAIN_AFTER) for place in range(TRIES)]
    assert len({raw for raw, _ in sent}) == 1
    assert all(raw for raw, _ in sent)
    assert link.turn(TRIES * AGAIN_AFTER - 0.01) == (b"", None)
    assert link.turn(TRIES * AGAIN_AFTER) == (b"", GivenUp(Timeout(1)))
    assert link.is_idle


def test_what_waits_behind_a_frame_that_is_given_up_goes_next() -> None:
    """A pad's heartbeat that nobody heard costs no answer."""
    link = Link(taking)
    link.post(Heartbeat())
    link.post(Timeout(1))
    for place in range(TRIES):
        link.turn(place * AGAIN_AFTER)
    raw, lost = link.turn(TRIES * AGAIN_AFTER)
    assert lost == GivenUp(Heartbeat())
    assert [frame.type for frame in frames(raw)] == [Timeout.TYPE]


def test_the_time_of_a_frame_begins_with_its_last_byte() -> None:
    link = Link(taking, byte_s=0.01)
    link.post(Timeout(1))
    raw, _ = link.turn(0)
    assert link.turn(AGAIN_AFTER + len(raw) * 0.01 - 0.001)[0] == b""
    assert link.turn(AGAIN_AFTER + len(raw) * 0.01)[0] == raw


def test_an_acknowledgement_of_another_frame_means_nothing() -> None:
    link = Link(taking)
    link.post(Timeout(1))
    link.turn(0)
    link.hear(ack(7))
    link.hear(Frame(1, Nack.TYPE, 0, b"\x63"))
    assert not link.is_idle


def test_a_refusal_ends_the_repetitions() -> None:
    link = Link(taking)
    link.post(Timeout(1))
    link.turn(0)
    refused = Frame(1, Nack.TYPE, 0, Nack(Cause.SESSION).pack())
    assert link.hear(refused) == Refused(Timeout(1), Cause.SESSION)
    assert link.is_idle


def test_a_repetition_is_acknowledged_and_done_once() -> None:
    link = Link(taking)
    frame = Frame(1, Timeout.TYPE, 9, Timeout(1).pack())
    assert link.hear(frame) == Heard(Timeout(1))
    assert link.hear(frame) is None
    assert frames(link.turn(0)[0]) == [ack(9), ack(9)]


def test_a_hello_is_never_a_repetition_and_is_read_in_any_version() -> None:
    link = Link(taking)
    hello = Frame(9, Hello.TYPE, 0, Hello(1, 9).pack())
    assert link.hear(hello) == link.hear(hello) == Heard(Hello(1, 9))


def test_a_hello_ends_what_was_being_said() -> None:
    link = Link(taking)
    for session in (1, 2):
        link.post(Timeout(session))
    link.turn(0)
    link.hear(Frame(1, Hello.TYPE, 0, Hello(1, 1).pack()))
    assert link.is_idle


def test_what_cannot_be_taken_is_refused_with_its_cause() -> None:
    link = Link(lambda _: Cause.BUSY)
    for seq, (version, kind, payload) in enumerate(
        [(2, 0x21, Timeout(1).pack()), (1, 0x55, b""), (1, 0x21, b""), (1, 0x21, Timeout(1).pack())]
    ):
        assert link.hear(Frame(version, kind, seq, payload)) is None
    causes = [Cause(frame.payload[0]) for frame in frames(link.turn(0)[0])]
    assert causes == [Cause.VERSION, Cause.TYPE, Cause.PAYLOAD, Cause.BUSY]


@settings(deadline=None)
@given(st.lists(st.sampled_from("cdlr"), max_size=60), st.integers(1, 5))
def test_over_any_line_all_arrive_in_order_and_once(fates: list[str], count: int) -> None:
    """Each write is carried, doubled, lost or reaches the other end one turn late (r). What was not
    given up was told once, in order; once the line is good, all comes through."""
    here, there = Link(taking), Link(taking)
    posted = [Heartbeat(number + 1) for number in range(count)]
    for message in posted:
        here.post(message)
    told: list[Message] = []
    given_up, now, late = False, 0.0, {"there": b"", "back": b""}

    def carry(raw: bytes, fate: str, way: str) -> bytes:
        before, late[way] = late[way], raw if fate == "r" else b""
        return before + {"c": raw, "d": raw + raw, "l": b"", "r": b""}[fate]

    for fate in [*fates, *"c" * (4 * count)]:
        raw, lost = here.turn(now)
        given_up = given_up or lost is not None
        for frame in frames(carry(raw, fate, "there")):
            event = there.hear(frame)
            if isinstance(event, Heard):
                told.append(event.message)
        for frame in frames(carry(there.turn(now)[0], fate, "back")):
            here.hear(frame)
        now += AGAIN_AFTER
    assert told == sorted(told, key=posted.index)
    assert len(set(map(posted.index, told))) == len(told)
    assert given_up or told == posted
    assert here.is_idle


def test_a_late_acknowledgement_counts() -> None:
    link = Link(taking)
    link.post(Timeout(1))
    first, _ = link.turn(0)
    again, _ = link.turn(AGAIN_AFTER)
    assert again == first == encode(Frame(1, Timeout.TYPE, 0, Timeout(1).pack()))
    link.hear(ack(0))
    assert link.is_idle
