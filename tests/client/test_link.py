"""The link over a real broker: requests end to end, through every loss."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from hub.client.address import Address
from hub.client.blocking import NoAnswer, ask
from hub.client.ids import new_request_id
from hub.client.journal import Journal
from hub.client.link import MqttLink
from hub.client.pending import UNAVAILABLE_TRIES
from hub.client.port import Trouble
from hub.contract import topics
from hub.contract.codes import Code
from hub.contract.commands import AnyCommand, CallNext, IssueTicket, PublishCatalogue
from hub.contract.devices import (
    CallShown,
    DeviceHealth,
    FailReason,
    Health,
    JobState,
    Presence,
    PrintResult,
    StopRating,
)
from hub.contract.events import Fact, FactKind
from hub.contract.results import AnyReply, Done, Refusal
from hub.contract.states import Board
from hub.contract.words import DeviceKind, Text
from hub.sim.processes import free_port
from tests.client.conftest import Notes, ScriptedHub
from tests.conftest import HOST, RealBroker, account, wait_for

MakeHub = Callable[[], ScriptedHub]
NOW = datetime(2026, 7, 14, 4, 0, tzinfo=UTC)

pytestmark = pytest.mark.broker


def command() -> CallNext:
    return CallNext(request_id=new_request_id())


@contextmanager
def linked(address: Address, notes: Notes, states: Sequence[str] = ()) -> Iterator[MqttLink]:
    """A started link, stopped at the end."""
    link = MqttLink(address, notes, states, version="1.0")
    link.start()
    try:
        yield link
    finally:
        link.stop()


def test_request_is_answered_once(broker: RealBroker, scripted_hub: MakeHub, notes: Notes) -> None:
    hub, asked = scripted_hub(), command()
    with linked(broker.address("kiosk-1"), notes) as link:
        link.request(asked, notes.replies.append)
        wait_for(lambda: notes.replies)
        hub.say(topics.reply("kiosk-1"), Done(request_id=asked.request_id))
        hub.say(topics.reply("kiosk-1"), Done(request_id="of-nobody"))
        link.request(command(), notes.replies.append)
        wait_for(lambda: len(notes.replies) == 2)
    assert notes.replies[0] == Done(request_id=asked.request_id)
    assert hub.asked[0] == asked.request_id
    assert (True, None) in notes.links


def test_facts_are_told_to_who_wants_them(
    broker: RealBroker, scripted_hub: MakeHub, notes: Notes
) -> None:
    hub = scripted_hub()
    heard: list[Fact] = []
    curious = MqttLink(broker.address("kiosk-1"), notes, on_fact=heard.append)
    curious.start()
    with linked(broker.address("kiosk-2"), Notes()):
        wait_for(lambda: notes.up)
        fact = Fact(seq=7, kind=FactKind.TICKET_CALLED, at=NOW, ticket="A023", window=3)
        hub.say(topics.event(fact.kind), fact)
        hub.say(topics.event(fact.kind), Done(request_id="no-fact-1"))
        hub.say(topics.event(fact.kind), msgspec.structs.replace(fact, seq=8))
        wait_for(lambda: len(heard) == 2)
    curious.stop()
    assert [one.seq for one in heard] == [7, 8]
    assert heard[0] == fact


def test_a_hub_that_could_not_save_is_asked_again(
    broker: RealBroker, scripted_hub: MakeHub, notes: Notes
) -> None:
    hub, asked = scripted_hub(), command()
    hub.cannot_save = UNAVAILABLE_TRIES - 1
    with linked(broker.address("kiosk-1"), notes) as link:
        link.request(asked, notes.replies.append)
        wait_for(lambda: notes.replies)
    assert notes.replies == [Done(request_id=asked.request_id)]
    assert hub.asked == [asked.request_id] * UNAVAILABLE_TRIES


def test_a_hub_that_never_can_save_is_told_of(
    broker: RealBroker, scripted_hub: MakeHub, notes: Notes
) -> None:
    hub, asked = scripted_hub(), command()
    hub.cannot_save = 99
    with linked(broker.address("kiosk-1"), notes) as link:
        link.request(asked, notes.replies.append)
        wait_for(lambda: notes.replies)
    (reply,) = notes.replies
    assert isinstance(reply, Refusal)
    assert reply.code == Code.UNAVAILABLE
    assert hub.asked == [asked.request_id] * UNAVAILABLE_TRIES


def test_unheard_request_is_sent_again_with_the_same_id(
    broker: RealBroker, scripted_hub: MakeHub, notes: Notes
) -> None:
    hub, asked = scripted_hub(), command()
    hub.deaf = True
    with linked(broker.address("kiosk-1"), notes) as link:
        link.request(asked, notes.replies.append)
        wait_for(lambda: hub.asked)
        hub.deaf = False
        wait_for(lambda: notes.replies)
    assert hub.asked == [asked.request_id] * 2
    assert len(notes.replies) == 1


def test_request_before_the_hub_is_there(
    broker: RealBroker, scripted_hub: MakeHub, notes: Notes
) -> None:
    with linked(broker.address("kiosk-1"), notes) as link:
        link.request(command(), notes.replies.append)
        wait_for(lambda: notes.links == [(False, Trouble.HUB_DOWN)])
        hub = scripted_hub()
        wait_for(lambda: notes.replies)
    assert len(hub.asked) == 1, "sent once the hub was there, not before"


def test_what_was_withdrawn_while_the_hub_was_away_is_not_asked(
    broker: RealBroker, scripted_hub: MakeHub, notes: Notes
) -> None:
    dropped, kept = command(), command()
    with linked(broker.address("kiosk-1"), notes) as link:
        link.request(dropped, notes.replies.append)
        link.withdraw(dropped.request_id)
        link.request(kept, notes.replies.append)
        hub = scripted_hub()
        wait_for(lambda: notes.replies)
    assert [reply.request_id for reply in notes.replies] == [kept.request_id]
    assert set(hub.asked) == {kept.request_id}


def test_hub_killed_and_back(broker: RealBroker, scripted_hub: MakeHub, notes: Notes) -> None:
    with linked(broker.address("kiosk-1"), notes) as link:
        first = scripted_hub()
        wait_for(lambda: notes.up)
        first.deaf = True
        link.request(command(), notes.replies.append)
        wait_for(lambda: first.asked)
        first.stop(politely=False)
        wait_for(lambda: notes.links[-1] == (False, Trouble.HUB_DOWN))
        second = scripted_hub()
        wait_for(lambda: notes.replies)
    assert second.asked == first.asked


def test_broker_killed_and_back(broker: RealBroker, scripted_hub: MakeHub, notes: Notes) -> None:
    hub = scripted_hub()
    with linked(broker.address("kiosk-1"), notes) as link:
        wait_for(lambda: notes.up)
        hub.deaf = True
        link.request(command(), notes.replies.append)
        wait_for(lambda: hub.asked)
        os.kill(broker.broker.pid or 0, signal.SIGKILL)
        wait_for(lambda: not notes.up)
        hub.deaf = False
        wait_for(lambda: notes.replies)
        assert notes.up
    assert len(notes.replies) == 1
    assert set(hub.asked) == {notes.replies[0].request_id}


def test_states_come_whole_and_late_comers_get_them(
    broker: RealBroker, scripted_hub: MakeHub, notes: Notes
) -> None:
    board = Board(hall=Text("厅"), day="2026-07-14", calls=(), windows=())
    hub = scripted_hub()
    hub.say(topics.BOARD, board, retain=True)
    hub.tick()
    with linked(broker.address("display-1"), notes, ["board"]):
        wait_for(lambda: {name for name, _ in notes.states} == {"board", "clock"})
    assert ("board", board) in notes.states


def test_job_comes_once_and_its_result_again(
    broker: RealBroker, scripted_hub: MakeHub, notes: Notes
) -> None:
    hub = scripted_hub()
    job = StopRating(job_id="j1", valid_until=NOW + timedelta(hours=1), rating="r")
    done = PrintResult(at=NOW, job_id="j1", state=JobState.PRINTED)
    with linked(broker.address("kiosk-1"), notes) as link:
        wait_for(lambda: notes.up)
        hub.say(topics.job("kiosk-1"), job)
        wait_for(lambda: notes.jobs)
        link.report(done)
        wait_for(lambda: len(hub.results) == 1)
        hub.say(topics.job("kiosk-1"), job)
        wait_for(lambda: len(hub.results) == 2)
    assert notes.jobs == [job]
    assert hub.results[0] == hub.results[1]


def test_report_made_while_down_arrives(
    broker: RealBroker, scripted_hub: MakeHub, notes: Notes
) -> None:
    with linked(broker.address("display-1"), notes) as link:
        link.report(CallShown(at=NOW, call_no=7, times=1))
        hub = scripted_hub()
        wait_for(lambda: hub.results)
    assert b'"call_no":7' in hub.results[0]


def test_presence_health_and_goodbye(
    broker: RealBroker, scripted_hub: MakeHub, notes: Notes
) -> None:
    hub = scripted_hub()
    paper = DeviceHealth("printer", Health.FAULT, FailReason.PAPER_END)
    with linked(broker.address("kiosk-1"), notes) as link:
        wait_for(lambda: "kiosk-1" in hub.presences)
        link.set_health([paper])
        wait_for(lambda: hub.presences["kiosk-1"].health == (paper,))
        assert hub.presences["kiosk-1"].online
        assert hub.presences["kiosk-1"].version == "1.0"
    wait_for(lambda: not hub.presences["kiosk-1"].online)


def test_faulty_listener_and_bad_messages_do_not_stop_the_link(
    broker: RealBroker, scripted_hub: MakeHub, notes: Notes, caplog: pytest.LogCaptureFixture
) -> None:
    class Faulty(Notes):
        def on_state(self, name: str, state: object) -> None:
            raise RuntimeError("listener's own fault")

    faulty = Faulty()
    hub = scripted_hub()

    def explode(_reply: AnyReply) -> None:
        raise RuntimeError("callback's own fault")

    with linked(broker.address("kiosk-1"), faulty, ["board"]) as link:
        wait_for(lambda: faulty.up)
        hub.tick()
        hub.say(topics.BOARD, Done(request_id="no board at all"))
        hub.say(topics.job("kiosk-1"), Done(request_id="no job at all"))
        link.request(command(), explode)
        link.request(command(), faulty.replies.append)
        wait_for(lambda: faulty.replies)
    assert "listener's own fault" in caplog.text
    assert "callback's own fault" in caplog.text
    assert "unreadable message" in caplog.text


def test_refused_and_unreachable_are_told_apart(broker: RealBroker, notes: Notes) -> None:
    wrong = broker.address("kiosk-1").with_secret("wrong")
    with linked(wrong, notes):
        wait_for(lambda: notes.links)
    assert notes.links == [(False, Trouble.REFUSED)]
    nobody, elsewhere = Notes(), Address(HOST, free_port(), "kiosk-1", DeviceKind.KIOSK)
    with linked(elsewhere, nobody):
        wait_for(lambda: nobody.links)
    assert nobody.links == [(False, Trouble.UNREACHABLE)]


def test_removed_device_learns_it(broker: RealBroker, scripted_hub: MakeHub, notes: Notes) -> None:
    scripted_hub()
    with linked(broker.address("kiosk-1"), notes):
        wait_for(lambda: notes.up)
        broker.broker.set_accounts([account("hub")])
        wait_for(lambda: notes.links[-1] == (False, Trouble.REFUSED))


def test_late_will_of_an_earlier_run_is_put_right(
    broker: RealBroker, scripted_hub: MakeHub, notes: Notes
) -> None:
    """After a power cut the broker misses the old run only when the new one is there."""
    hub = scripted_hub()
    with linked(broker.address("kiosk-1"), notes):
        wait_for(lambda: "kiosk-1" in hub.presences and hub.presences["kiosk-1"].online)
        gone = Presence(device="kiosk-1", kind=DeviceKind.KIOSK, online=False)
        hub.presences.clear()
        hub.say(topics.presence("kiosk-1"), gone, retain=True)
        wait_for(lambda: "kiosk-1" in hub.presences and hub.presences["kiosk-1"].online)


def test_two_tools_of_one_account_do_not_disturb_each_other(
    broker: RealBroker, scripted_hub: MakeHub, notes: Notes
) -> None:
    scripted_hub()
    second = Notes()
    with linked(broker.address("cli"), notes) as one, linked(broker.address("cli"), second) as two:
        one.request(command(), notes.replies.append)
        two.request(command(), second.replies.append)
        wait_for(lambda: notes.replies and second.replies)
        assert notes.up
        assert second.up


def test_journal_finds_the_answer_after_a_crash(
    broker: RealBroker, scripted_hub: MakeHub, notes: Notes, tmp_path: Path
) -> None:
    path = tmp_path / "open.jsonl"
    asked = IssueTicket(request_id=new_request_id(), service="A")
    Journal(path).note(asked)  # the run that died
    hub = scripted_hub()
    found: list[tuple[AnyCommand, AnyReply]] = []
    link = MqttLink(
        broker.address("kiosk-1"),
        notes,
        journal=Journal(path),
        on_recovered=lambda command, reply: found.append((command, reply)),
    )
    link.start()
    try:
        wait_for(lambda: found)
    finally:
        link.stop()
    assert found == [(asked, Done(request_id=asked.request_id))]
    assert hub.asked == [asked.request_id]
    assert path.read_bytes() == b""


def test_too_large_a_command_is_refused_here(broker: RealBroker, notes: Notes) -> None:
    link = MqttLink(broker.address("kiosk-1"), notes)
    with pytest.raises(ValueError, match="bytes"):
        link.request(PublishCatalogue(request_id="x" * 8, staged="a" * 70_000), print)


class TestAsk:
    def test_answer(self, broker: RealBroker, scripted_hub: MakeHub) -> None:
        hub, asked = scripted_hub(), command()
        assert ask(broker.address("cli"), asked) == Done(request_id=asked.request_id)
        assert "cli" not in hub.presences

    @pytest.mark.parametrize(
        ("secret", "hub_there", "trouble", "told"),
        [
            ("wrong", True, Trouble.REFUSED, "refuses device “cli”"),
            ("secret-of-cli", False, Trouble.HUB_DOWN, "the hub is not"),
        ],
    )
    def test_no_answer(
        self,
        broker: RealBroker,
        scripted_hub: MakeHub,
        secret: str,
        hub_there: bool,
        trouble: Trouble,
        told: str,
    ) -> None:
        if hub_there:
            scripted_hub()
        with pytest.raises(NoAnswer, match=told) as error:
            ask(broker.address("cli").with_secret(secret), command(), 0.3)
        assert error.value.trouble is trouble

    def test_nobody_there(self) -> None:
        nowhere = Address(HOST, free_port(), "cli", DeviceKind.ADMIN)
        with pytest.raises(NoAnswer, match="nobody listens"):
            ask(nowhere, command(), 0.3)

    def test_deaf_hub(self, broker: RealBroker, scripted_hub: MakeHub) -> None:
        scripted_hub().deaf = True
        with pytest.raises(NoAnswer, match="no answer in time"):
            ask(broker.address("cli"), command(), 0.5)
