"""The real hub: its power is cut in the middle of a rush, and its disk fails for a while."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from queue import Empty

import pytest

from hub.client.ids import new_request_id
from hub.contract import wire
from hub.contract.codes import Code
from hub.contract.commands import IssueTicket, ReportDay, ShowProgress
from hub.contract.results import AnyReply, DayReport, Progress, Refusal, TicketIssued
from hub.contract.words import DeviceKind
from hub.sim.processes import StageError
from hub.sim.stage import Stage
from hub.sim.torture.disk_faults import failing
from hub.sim.torture.events import Sent, Synced
from hub.sim.torture.power import Powered, powered_hub
from hub.sim.torture.recording import END, Recording, moments, put
from hub.sim.torture.replies import replies
from hub.sim.torture.tracer import tracer_of
from tests.journeys.desk import Desk
from tests.journeys.hall import paired

pytestmark = pytest.mark.broker

RUSH = 400
"""Tickets asked for at once."""

STORED = "SELECT reply FROM requests"


def stage_at(root: Path, **more: object) -> Stage:
    if shutil.which("mosquitto", path="/usr/sbin:/usr/bin:/usr/local/sbin") is None:
        pytest.skip("mosquitto is not installed")
    return Stage(root, **more)  # type: ignore[arg-type]


def issue() -> IssueTicket:
    return IssueTicket(request_id=new_request_id(), service="E", print=False)


def issued(stage: Stage) -> int:
    """How many tickets the hub knows of today."""
    reply = stage.ask(ReportDay(request_id=new_request_id()))
    assert isinstance(reply, DayReport), reply
    return reply.issued


# ── power ────────────────────────────────────────────────────────────────────


def test_a_power_cut_in_a_rush_takes_no_acknowledged_ticket(can_cut: None, tmp_path: Path) -> None:
    with stage_at(tmp_path, start_hub=powered_hub) as stage:
        assert isinstance(stage.hub, Powered)
        desk = Desk(paired(stage, "desk-1", DeviceKind.GUIDE))
        commands = {command.request_id: command for command in (issue() for _ in range(RUSH))}
        for command in commands.values():
            desk.ask(command)
        acknowledged = [desk.replies.get(timeout=30) for _ in range(20)]
        left = stage.hub.cut_power(4)
        acknowledged += waiting(desk)
        assert 20 <= len(acknowledged) < RUSH, "the cut came in the middle"
        sent = {reply.request_id: reply for reply in replies(left.sent)}
        assert all(sent[reply.request_id] == reply for reply in acknowledged)
        check_cuts(stage.hub.recording, tmp_path / "cut")
        stage.restart_hub()
        later = [desk.replies.get(timeout=30) for _ in range(RUSH - len(acknowledged))]
        tickets = {reply.request_id: ticket_of(reply) for reply in (*acknowledged, *later)}
        assert tickets.keys() == commands.keys()
        assert len(set(tickets.values())) == RUSH == issued(stage)
        for reply in acknowledged:
            assert desk.do(commands[reply.request_id]) == reply
            progress = desk.do(ShowProgress(request_id=new_request_id(), ticket=ticket_of(reply)))
            assert isinstance(progress, Progress)
        desk.stop()


def check_cuts(recording: Recording, folder: Path) -> None:
    """The same life with its power cut at many other moments: each reply that had left is
    stored, and the store is whole."""
    folder.mkdir()
    store = folder / recording.store.name
    # A hub that opens its store writes thousands of times; here its answers are the matter.
    told = [event.at for event in recording.events() if isinstance(event, Sent | Synced)]
    most = 0
    for moment in moments(recording, [*told[:: len(told) // 25], END]):
        tickets = [reply for reply in replies(moment.sent) if isinstance(reply, TicketIssued)]
        most = max(most, len(tickets))
        for survive in ("none", moment.at):
            put(moment.disk.after_cut(survive), store)
            with closing(sqlite3.connect(store)) as db:
                assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
                assert db.execute("PRAGMA foreign_key_check").fetchall() == []
                stored = {wire.replies.decode(row) for (row,) in db.execute(STORED)}
                assert stored >= set(tickets), (moment.at, survive)
    assert most >= 20


def waiting(desk: Desk) -> list[AnyReply]:
    """The replies that have come by now."""
    found = []
    try:
        while True:
            found.append(desk.replies.get_nowait())
    except Empty:
        return found


def ticket_of(reply: AnyReply) -> str:
    assert isinstance(reply, TicketIssued), reply
    return reply.ticket


# ── disk ─────────────────────────────────────────────────────────────────────


@pytest.fixture(scope="module")
def stage(can_fail: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with stage_at(tmp_path_factory.mktemp("stage")) as staged:
        yield staged


@pytest.fixture(scope="module")
def desk(stage: Stage) -> Iterator[Desk]:
    made = Desk(paired(stage, "desk-1", DeviceKind.GUIDE))
    yield made
    made.stop()


@pytest.mark.parametrize(
    ("calls", "error"),
    [
        (("fdatasync",), "EIO"),
        (("pwrite64",), "ENOSPC"),
        (("fdatasync", "pwrite64", "pread64"), "EIO"),
    ],
)
def test_while_the_disk_fails_commands_are_refused_and_later_done(
    stage: Stage, desk: Desk, calls: tuple[str, ...], error: str
) -> None:
    before, pid = issued(stage), stage.hub.process.pid
    known = desk.do(issue())
    commands = [issue() for _ in range(3)]  # each is asked some times by the link itself
    with failing(pid, stage.folder.store, calls, error) as disk:
        for command in commands:
            reply = desk.do(command)
            assert isinstance(reply, Refusal)
            assert (reply.code, reply.whose) == (Code.UNAVAILABLE, "environment")
        assert disk.times >= len(commands)
    assert tracer_of(pid) == 0
    tickets = {ticket_of(desk.do(command)) for command in commands}
    assert len(tickets | {ticket_of(known)}) == len(commands) + 1
    assert issued(stage) == before + len(commands) + 1
    assert (stage.hub.process.pid, stage.hub.alive()) == (pid, True)


def test_what_is_counted_fails_now_and_then(stage: Stage, desk: Desk) -> None:
    with failing(stage.hub.process.pid, stage.folder.store, when="2+2") as disk:
        answers = [desk.do(issue()) for _ in range(6)]
        assert disk.times >= 5  # all but the first failed once, and were asked again
    assert all(isinstance(reply, TicketIssued) for reply in answers)


def test_who_is_traced_already_cannot_have_his_disk_fail(stage: Stage) -> None:
    pid, store = stage.hub.process.pid, stage.folder.store
    with (
        failing(pid, store),
        pytest.raises(StageError, match=r"traced by process .* cut its power or let its disk fail"),
        failing(pid, store),
    ):
        pass
    assert tracer_of(pid) == 0
    assert stage.hub.alive()


def test_who_is_gone_cannot_have_his_disk_fail(can_fail: None, tmp_path: Path) -> None:
    gone = 2**22 + 1  # above the kernel's greatest process id
    with pytest.raises(StageError, match="strace: "), failing(gone, tmp_path / "store"):
        pass


def test_where_strace_cannot_attach_the_reason_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hub.sim.torture.disk_faults.why_not_attach", lambda: "not permitted")
    with pytest.raises(StageError, match="not permitted"), failing(1, tmp_path / "store"):
        pass
