"""A clerk calls a guide or a supervisor: heard, seen, answered, withdrawn, and ended by the day."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from hub.config import Role
from hub.contract import wire
from hub.contract.codes import Code
from hub.contract.commands import (
    AnswerMessage,
    CloseDay,
    ListMessages,
    Logout,
    SendMessage,
    WithdrawMessage,
)
from hub.contract.devices import Presence
from hub.contract.names import WISHES, WISHES_TO
from hub.contract.results import Done, Messages, MessageSent
from hub.contract.states import Alert, AlertKind, Hall, Helpers
from hub.contract.words import Addressee, DeviceKind, MessageStage, Wish
from hub.domain.message import SEVERAL, WITHIN
from hub.engine import Engine
from hub.receiving import Incoming
from tests.desks import change, sign_in, told, window
from tests.halls import Bench

GUIDE, SUPERVISOR = Addressee.GUIDE, Addressee.SUPERVISOR
CHIEF = "0901"
"""The sample hall's supervisor."""


@pytest.fixture
def desk(bench: Bench) -> str:
    return sign_in(bench)


def arrive(bench: Bench, device: str, kind: DeviceKind, *, online: bool = True) -> None:
    """A station says that it is there, or its will that it is not."""
    said = wire.encode(Presence(device, kind, online=online))
    bench.engine.run_group([Incoming(device, said, "presence")])


def send(bench: Bench, desk: str, to: Addressee = GUIDE, **said: object) -> MessageSent:
    said = said or {"wish": Wish.FILL_IN}
    return bench.expect(MessageSent, desk, SendMessage, to=to, **said)


def hall(bench: Bench) -> Hall:
    state = bench.state("hall")
    assert isinstance(state, Hall)
    return state


def calls(bench: Bench) -> list[Alert]:
    return [alert for alert in hall(bench).alerts if alert.kind is AlertKind.MESSAGE]


def stages(bench: Bench) -> list[MessageStage]:
    return [alert.message.stage for alert in calls(bench) if alert.message]


def answer(bench: Bench, device: str, no: int, stage: MessageStage) -> None:
    bench.expect(Done, device, AnswerMessage, message=no, stage=stage)


def listed(bench: Bench, device: str) -> list[str]:
    return [one.text for one in bench.expect(Messages, device, ListMessages).messages]


def test_a_call_is_an_alert_and_goes_all_its_way(bench: Bench, desk: str) -> None:
    sent = send(bench, desk).message
    (alert,) = calls(bench)
    assert (alert.window, alert.text.zh) == (3, "3 号窗口叫导办：请来帮群众填表")
    for stage in (MessageStage.DELIVERED, MessageStage.SEEN, MessageStage.COMING):
        answer(bench, "guide-1", sent.no, stage)
        assert stages(bench) == [stage]
    answer(bench, "guide-1", sent.no, MessageStage.SEEN)
    assert stages(bench) == [MessageStage.COMING], "what comes late changes nothing"
    assert calls(bench)[0].message.by == "guide-1"
    answer(bench, "guide-1", sent.no, MessageStage.DONE)
    assert calls(bench) == []
    facts = [
        (fact.kind, fact.fields.get("stage")) for fact in told(bench) if "message" in fact.kind
    ]
    assert facts == [
        ("message_sent", None),
        ("message_answered", "coming"),
        ("message_answered", "done"),
    ]


def test_the_same_call_is_one_and_another_has_to_wait(bench: Bench, desk: str) -> None:
    first, again = send(bench, desk), send(bench, desk)
    assert first.message == again.message
    refused = bench.refused(desk, SendMessage, to=GUIDE, wish=Wish.ORDER)
    assert refused == Code.MESSAGE_OPEN
    assert send(bench, desk, SUPERVISOR, wish=Wish.ORDER).message.no != first.message.no
    assert len(calls(bench)) == 2
    assert len(send(bench, sign_in(bench, "0218")).message.clerk) > 0
    assert len(calls(bench)) == 3


def test_written_words_are_told_to_whom_they_are_for_alone(bench: Bench, desk: str) -> None:
    other, chief = sign_in(bench, "0218"), sign_in(bench, CHIEF, 4)
    words = "马秀兰老人找不到家人"
    send(bench, desk, SUPERVISOR, text=f"  {words} ")
    assert listed(bench, desk) == listed(bench, chief) == [words]
    assert listed(bench, other) == listed(bench, "guide-1") == []
    pictures = b"".join(out.payload for out in bench.engine.all_states())
    assert words.encode() not in pictures
    assert calls(bench)[0].text.zh == "3 号窗口叫督导：有留言"
    assert not any(words in repr(fact) for fact in told(bench))


def test_nothing_said_is_no_call(bench: Bench, desk: str) -> None:
    assert bench.refused(desk, SendMessage, to=GUIDE) == Code.MESSAGE_EMPTY
    assert bench.refused(desk, SendMessage, to=GUIDE, text="  ") == Code.MESSAGE_EMPTY
    assert bench.refused(desk, SendMessage, to=GUIDE, text="x" * 201) == Code.BAD_FIELD
    assert calls(bench) == []


def test_who_is_there_is_told_before_and_with_the_call(bench: Bench, desk: str) -> None:
    arrive(bench, desk, DeviceKind.COUNTER)
    assert hall(bench).helpers == Helpers()
    assert send(bench, desk).there == 0
    arrive(bench, "guide-1", DeviceKind.GUIDE)
    chief = sign_in(bench, CHIEF, 4)
    assert hall(bench).helpers == Helpers(guide=1, supervisor=0), "his counter is not there yet"
    arrive(bench, chief, DeviceKind.COUNTER)
    assert hall(bench).helpers == Helpers(guide=1, supervisor=1)
    assert send(bench, desk).there == 1
    assert send(bench, desk, SUPERVISOR).there == 1
    assert send(bench, chief, SUPERVISOR).there == 0, "nobody calls himself"
    bench.expect(Done, chief, Logout)
    arrive(bench, "guide-1", DeviceKind.GUIDE, online=False)
    assert hall(bench).helpers == Helpers()


def test_whose_calls_somebody_answers(bench: Bench, desk: str) -> None:
    chief = sign_in(bench, CHIEF, 4)
    change(
        bench,
        lambda hall: msgspec.structs.replace(
            hall,
            clerks=tuple(
                msgspec.structs.replace(c, role=Role.GUIDE) if c.no == "0218" else c
                for c in hall.clerks
            ),
        ),
    )
    guide = sign_in(bench, "0218")
    assert [window(bench, no).helps for no in (2, 3, 4)] == [(GUIDE,), (), (SUPERVISOR, GUIDE)]
    for_guide = send(bench, desk).message.no
    for_chief = send(bench, desk, SUPERVISOR).message.no
    seen = {"stage": MessageStage.SEEN}
    for device, no in ((guide, for_chief), ("guide-1", for_chief)):
        assert bench.refused(device, AnswerMessage, message=no, **seen) == Code.UNKNOWN_MESSAGE
    answer(bench, guide, for_guide, MessageStage.COMING)
    answer(bench, chief, for_chief, MessageStage.COMING)
    assert {alert.message.by for alert in calls(bench) if alert.message} == {
        next(c.name for c in bench.engine.hall.clerks if c.no == no) for no in ("0218", CHIEF)
    }
    answer(bench, chief, for_guide, MessageStage.DONE)
    assert bench.refused("counter-6", AnswerMessage, message=for_chief, **seen) == (
        Code.UNKNOWN_MESSAGE
    )
    assert bench.refused("kiosk-1", AnswerMessage, message=for_chief, **seen) == Code.NOT_ALLOWED


def test_the_clerk_takes_it_back_or_says_that_it_is_done(bench: Bench, desk: str) -> None:
    other = sign_in(bench, "0218")
    first = send(bench, desk).message.no
    seen = {"message": first, "stage": MessageStage.SEEN}
    assert bench.refused(desk, AnswerMessage, **seen) == Code.UNKNOWN_MESSAGE
    assert bench.refused(other, WithdrawMessage, message=first) == Code.UNKNOWN_MESSAGE
    bench.expect(Done, desk, WithdrawMessage, message=first)
    assert bench.refused(desk, WithdrawMessage, message=first) == Code.UNKNOWN_MESSAGE
    assert bench.refused("guide-1", AnswerMessage, **seen) == Code.UNKNOWN_MESSAGE
    second = send(bench, desk).message.no
    answer(bench, desk, second, MessageStage.DONE)
    assert calls(bench) == []


def test_too_many_calls_have_to_wait(bench: Bench, desk: str) -> None:
    for _ in range(SEVERAL):
        bench.expect(Done, desk, WithdrawMessage, message=send(bench, desk).message.no)
        bench.pass_time(seconds=10)
    asked = {"to": GUIDE, "wish": Wish.FILL_IN}
    assert bench.refused(desk, SendMessage, **asked) == Code.TOO_MANY_MESSAGES
    other = sign_in(bench, "0218")
    assert send(bench, other).message.window == 2
    bench.pass_time(seconds=WITHIN.total_seconds() - 10 * SEVERAL + 1)
    assert send(bench, desk).message.window == 3


def test_it_survives_a_restart_and_ends_with_the_day(bench: Bench, desk: str) -> None:
    send(bench, desk, SUPERVISOR, text="x")
    folder: Path = bench.folder.root
    bench.engine.db.close()
    again = Bench(folder)
    assert isinstance(again.engine, Engine)
    again.clock.time = bench.clock.time
    bench.engine = again.engine
    assert stages(again) == [MessageStage.SENT]
    again.expect(Done, "cli", CloseDay)
    assert calls(again) == []
    send(again, desk)
    again.pass_time(days=1)
    assert calls(again) == []
    assert again.engine.db.execute("SELECT count(*) FROM messages").fetchone() == (0,)


def test_a_clerk_who_signs_out_needs_nobody(bench: Bench, desk: str) -> None:
    send(bench, desk)
    send(bench, sign_in(bench, "0218"))
    bench.expect(Done, desk, Logout)
    assert [alert.window for alert in calls(bench)] == [2]


def test_every_wish_has_its_sentence_and_somebody_to_hear_it() -> None:
    assert set(WISHES) == set(Wish) == {wish for each in WISHES_TO.values() for wish in each}
    assert all(text.zh and text.en and text.bo for text in WISHES.values())
    assert set(WISHES_TO) == set(Addressee)
