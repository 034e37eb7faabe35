"""A machine dies and its disk with it; another goes on from the newest copy, and back again."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from hub.admin import cli_address
from hub.backup.target import made_here
from hub.client.blocking import NoAnswer, ask
from hub.client.ids import new_request_id
from hub.contract import wire
from hub.contract.commands import (
    AnyCommand,
    CallNext,
    FinishTicket,
    IssueTicket,
    ListDevices,
    Login,
    ShowProgress,
    StartServing,
)
from hub.contract.events import Fact, FactKind
from hub.contract.results import (
    AnyReply,
    LoggedIn,
    Progress,
    Refusal,
    TicketCalled,
    TicketIssued,
    WindowChanged,
)
from hub.contract.words import DeviceKind, TicketState
from hub.domain.gap import CALLS
from hub.first_hall import SAMPLE_PIN
from hub.folder import Folder
from hub.sim.processes import Program, python, wait_for
from hub.sim.stage import Stage
from hub.store import facts
from hub.store.database import open_reader
from tests.journeys.desk import Desk
from tests.journeys.ears import Ears
from tests.journeys.hall import paired

pytestmark = pytest.mark.broker

SERVING_AGAIN_S = 60.0
"""From the decision to the first answer, on a machine that others use too."""


def jiaohao(*words: object) -> dict[str, Any]:
    """Run a tool that answers in JSON."""
    said = subprocess.run(
        python("hub", *map(str, words), "--json"), capture_output=True, timeout=60, check=True
    ).stdout
    answer: dict[str, Any] = json.loads(said)
    return answer


def start_hub(stage: Stage, root: Path) -> Program:
    """Start a hub on another folder and wait for its first answer."""
    hub = stage.start("other-hub", python("hub", "run", "--data", str(root)))

    def answers() -> bool:
        assert hub.alive(), hub.log_tail()
        try:
            ask(cli_address(Folder(root)), ListDevices(request_id=new_request_id()), 0.5)
        except NoAnswer:
            return False
        return True

    wait_for(answers, "the other hub", SERVING_AGAIN_S)
    return hub


def issue(service: str = "A") -> IssueTicket:
    return IssueTicket(request_id=new_request_id(), service=service, print=False)


def take(desk: Desk, count: int) -> list[TicketIssued]:
    """Take tickets, one after the other."""
    return [sure(desk.do(issue()), TicketIssued) for _ in range(count)]


def sure(reply: AnyReply, kind: type[Any]) -> Any:
    """The reply, which must be of a kind."""
    assert isinstance(reply, kind), reply
    return reply


def facts_heard(ears: Ears) -> list[Fact]:
    return [wire.facts.decode(body) for topic, body in ears.heard if "/event/" in topic]


class Scene:
    """Hub A with a copier beside it; a guide's desk, a counter, somebody who listens."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.copies = stage.root / "copies"
        self.copies.mkdir()
        self.desk = Desk(paired(stage, "desk-1", DeviceKind.GUIDE))
        self.counter = Desk(paired(stage, "counter-3", DeviceKind.COUNTER, 3))
        self.ears = Ears(paired(stage, "ears-1", DeviceKind.WEB))
        words = ("backup", "--data", str(stage.folder.root), "--to", str(self.copies))
        self.copier = stage.start("copier", python("hub", *words, "--every", "1", "--keep", "3"))

    def copied(self) -> bool:
        """Whether the newest copy holds all that hub A has told."""
        reader = open_reader(self.stage.folder.store)
        last = facts.last_seq(reader)
        reader.close()
        return any(one.facts == last for one in made_here(self.copies))

    def serve(self, command: type[AnyCommand], kind: type[Any], **fields: object) -> Any:
        """A command at the counter."""
        return sure(self.counter.do(command(request_id=new_request_id(), **fields)), kind)

    def progress(self, ticket: TicketIssued) -> AnyReply:
        command = ShowProgress(request_id=new_request_id(), token=ticket.token)
        return self.desk.do(command)


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    with Stage(tmp_path) as stage:
        scene = Scene(stage)
        yield scene
        for each in (scene.desk, scene.counter):
            each.stop()
        scene.ears.close()


def test_another_machine_goes_on_from_the_newest_copy(scene: Scene) -> None:
    stage, desk = scene.stage, scene.desk
    scene.serve(Login, LoggedIn, clerk="0217", pin=SAMPLE_PIN)
    known = take(desk, 30)
    first = scene.serve(CallNext, TicketCalled)
    assert first.ticket == known[0].ticket
    scene.serve(StartServing, WindowChanged)
    wait_for(scene.copied, "a copy of it all")
    assert len(made_here(scene.copies)) <= 3

    # The copies stop, the hub goes on for a while, then its machine is gone, disk and all.
    scene.copier.kill()
    lost = take(desk, 5)
    stage.hub.process.send_signal(signal.SIGSTOP)
    on_its_way = issue("B")
    desk.ask(on_its_way)
    heard = facts_heard(scene.ears)
    stage.hub.kill()
    shutil.rmtree(stage.folder.root)

    decided = time.monotonic()
    other = stage.root / "other"
    restored = jiaohao("restore", scene.copies, "--data", other)
    start_hub(stage, other)
    answered = desk.replies.get(timeout=SERVING_AGAIN_S)
    serving_again = time.monotonic() - decided
    print(f"serving again after {serving_again:.2f} s")
    assert serving_again < SERVING_AGAIN_S

    # Everybody has come back by himself; who had asked has an answer.
    assert answered.request_id == on_its_way.request_id
    given = [sure(answered, TicketIssued), *take(desk, 5)]
    # What was acknowledged before the last copy is there.
    states = [sure(scene.progress(ticket), Progress).state for ticket in known]
    assert states == [TicketState.SERVING, *[TicketState.WAITING] * 29]
    scene.serve(FinishTicket, WindowChanged, advice_only=True)
    # What was acknowledged after it is unknown, and its numbers are not given again.
    assert all(isinstance(scene.progress(ticket), Refusal) for ticket in lost)
    before = {ticket.ticket for ticket in (*known, *lost)}
    assert before.isdisjoint(ticket.ticket for ticket in given)
    # So it is with facts, and with the calls that screens have announced.
    new = list(facts.read_from(open_reader(other / "jiaohao.sqlite"), restored["gap"]["next_fact"]))
    assert new[0].kind is FactKind.HALL_RESTORED
    assert new[0].fields["last"] == restored["backup"]["facts"]
    assert {fact.seq for fact in heard if fact.seq > restored["backup"]["facts"]}
    assert max(fact.seq for fact in heard) < new[0].seq
    next_call = scene.serve(CallNext, TicketCalled)
    assert next_call.ticket == known[1].ticket
    assert next_call.window.ticket.call_no > CALLS


def test_a_planned_move_there_and_back_leaves_no_gap(scene: Scene) -> None:
    stage, desk = scene.stage, scene.desk
    known = take(desk, 3)
    stage.hub.stop()
    scene.copier.stop()
    place = stage.root / "move"
    place.mkdir()

    def move(there: Path, here: Path) -> None:
        saved = jiaohao("backup", "--data", there, "--to", place)
        moved = jiaohao("restore", saved["file"], "--data", here, "--force", "--skip", "0")
        assert (moved["gap"], moved["standing"]["facts"]) == (None, saved["facts"])

    other = stage.root / "other"
    move(stage.folder.root, other)
    hub = start_hub(stage, other)
    known += take(desk, 3)
    hub.stop()
    move(other, stage.folder.root)
    stage.restart_hub()
    known += take(desk, 3)
    assert [ticket.ticket for ticket in known] == [f"A{n:03d}" for n in range(1, 10)]
    assert len(list(stage.folder.root.glob("before-restore-*"))) == 1


def test_the_copier_is_no_burden_of_the_hub(scene: Scene) -> None:
    """It ends in order, and what happens to it is not the hub's."""
    take(scene.desk, 1)
    wait_for(lambda: bool(made_here(scene.copies)), "a copy")
    shutil.rmtree(scene.copies)
    take(scene.desk, 3)
    wait_for(lambda: "no backup" in scene.copier.log_tail(), "the fault is told")
    scene.copies.mkdir()
    wait_for(scene.copied, "a copy again")
    scene.copier.stop()
    assert scene.copier.process.returncode == 0
    assert scene.stage.hub.alive()
