"""The hub's loop on a real broker with the real engine, in one process."""

from __future__ import annotations

import json
import os
import re
import signal
import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from hub.bootstrap import build_engine
from hub.client.address import Address, read_secret
from hub.client.blocking import NoAnswer, ask
from hub.client.ids import new_request_id
from hub.client.link import MqttLink
from hub.client.pairing import pair
from hub.client.port import Trouble
from hub.clock import HandClock
from hub.config import BrokerSettings
from hub.config_reader import read_hall
from hub.contract import topics, wire
from hub.contract.codes import Code
from hub.contract.commands import (
    AddDevice,
    IssueTicket,
    ListDevices,
    Login,
    RemoveDevice,
    ShowProgress,
)
from hub.contract.devices import AnyJob
from hub.contract.results import AnyReply, DeviceAdded, Devices, Done, Refusal, TicketIssued
from hub.contract.wire import AnyPicture
from hub.contract.words import DeviceKind
from hub.engine import Engine
from hub.errors import Refused, SetupError
from hub.folder import Folder
from hub.handlers.outgoing import Outgoing
from hub.mqtt.accounts import BrokerAccount
from hub.mqtt.hub_broker import HubBroker
from hub.mqtt.server import Server
from hub.receiving import Request
from hub.sim.processes import free_port
from hub.store.database import open_reader
from tests.conftest import HOST, RealBroker, account, wait_for
from tests.halls import START
from tests.mqtt.conftest import Probe

pytestmark = pytest.mark.broker


class LiveHall:
    """A sample hall with its loop on a thread of this process."""

    def __init__(self, root: Path) -> None:
        self.root = root.parent
        self.folder = Folder(root)
        self.port = free_port()
        text = self.folder.config.read_text("utf-8")
        self.folder.config.write_text(text.replace("port = 1883", f"port = {self.port}"), "utf-8")
        self.clock = HandClock(START)
        hall = read_hall(self.folder.config)
        self.broker = HubBroker(self.folder, hall.broker)
        self.engine: Engine = build_engine(
            self.folder, hall=hall, clock=self.clock, on_accounts=self.broker.accounts_changed
        )
        self.broker.start(self.engine.db)
        self.start()

    def start(self) -> None:
        self.server = Server(
            self.engine, self.broker.account, open_reader(self.folder.store), self.broker.renew
        )
        self.thread = threading.Thread(target=self.server.run)
        self.thread.start()

    def stop(self) -> None:
        self.server.stop()
        self.thread.join(5)

    def close(self) -> None:
        self.stop()
        self.broker.stop()
        self.engine.db.close()

    @property
    def cli(self) -> Address:
        return Address(
            HOST, self.port, "cli", DeviceKind.ADMIN, secret=read_secret(self.folder.admin_secret)
        )

    def add(self, name: str, kind: DeviceKind = DeviceKind.KIOSK, window: int | None = None) -> str:
        """Add a device; its pairing code."""
        command = AddDevice(request_id=new_request_id(), device=name, kind=kind, window=window)
        reply = ask(self.cli, command)
        assert isinstance(reply, DeviceAdded), reply
        return reply.code

    def unpaired(self, name: str) -> Address:
        return Address(
            HOST, self.port, name, DeviceKind.KIOSK, secret_file=self.root / f"{name}.secret"
        )

    def paired(
        self, name: str, kind: DeviceKind = DeviceKind.KIOSK, window: int | None = None
    ) -> Address:
        return pair(self.unpaired(name), self.add(name, kind, window), 10.0)


@pytest.fixture
def live(sample_hall: Path) -> Iterator[LiveHall]:
    hall = LiveHall(sample_hall)
    yield hall
    hall.close()


@pytest.fixture
def probe_of(live: LiveHall) -> Iterator[Callable[[Address], Probe]]:
    made: list[Probe] = []

    def make(address: Address) -> Probe:
        made.append(Probe(live.port, address.device, address.secret))
        return made[-1]

    yield make
    for one in made:
        one.close()


class Counting:
    """A listener that keeps names only."""

    def __init__(self) -> None:
        self.states: set[str] = set()
        self.up = False
        self.replies: list[AnyReply] = []

    def on_state(self, name: str, state: AnyPicture) -> None:
        self.states.add(name)

    def on_job(self, job: AnyJob) -> None:
        """Not looked at."""

    def on_link(self, up: bool, trouble: Trouble | None = None) -> None:
        self.up = up


def issue(service: str = "A") -> IssueTicket:
    return IssueTicket(request_id=new_request_id(), service=service)


def test_a_ticket_end_to_end(live: LiveHall) -> None:
    command = issue()
    reply = ask(live.paired("kiosk-1"), command)
    assert isinstance(reply, TicketIssued)
    assert reply.request_id == command.request_id


def test_unheard_answer_is_found_again(live: LiveHall) -> None:
    kiosk, command = live.paired("kiosk-1"), issue()
    assert ask(kiosk, command) == ask(kiosk, command)


class TestPairing:
    def test_secret_is_stored_and_counts(self, live: LiveHall) -> None:
        address = live.paired("kiosk-1")
        assert address.secret_file is not None
        assert read_secret(address.secret_file) == address.secret
        assert isinstance(ask(address, issue()), TicketIssued)

    def test_code_is_used_once(self, live: LiveHall, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("hub.client.pairing.TRY_S", 0.3)
        code = live.add("kiosk-1")
        pair(live.unpaired("kiosk-1"), code, 10.0)
        thief = Address(
            HOST, live.port, "kiosk-1", DeviceKind.KIOSK, secret_file=live.root / "thief.secret"
        )
        with pytest.raises(Refused) as refused:
            pair(thief, code, 1.0)
        assert refused.value.code is Code.PAIRING_EXPIRED

    def test_code_may_be_typed_as_people_do(self, live: LiveHall) -> None:
        code = live.add("kiosk-1")
        typed = f" {code[:4].lower()}-{code[4:]} "
        pair(live.unpaired("kiosk-1"), typed, 10.0)

    def test_expired_code_leaves_the_password_file(
        self, live: LiveHall, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("hub.client.pairing.TRY_S", 0.3)
        code = live.add("kiosk-1")
        passwd = live.folder.broker / "passwd"
        wait_for(lambda: "kiosk-1:" in passwd.read_text())
        live.clock.time += timedelta(minutes=11)
        wait_for(lambda: "kiosk-1:" not in passwd.read_text())
        with pytest.raises(Refused) as refused:
            pair(live.unpaired("kiosk-1"), code, 1.0)
        assert refused.value.code is Code.PAIRING_EXPIRED

    def test_lost_reply_does_no_harm(self, live: LiveHall) -> None:
        """The hub took the secret, the device died before it heard so."""
        code = live.add("kiosk-1")
        address = pair(live.unpaired("kiosk-1"), code, 10.0)
        again = pair(address, code, 10.0)
        assert again.secret == address.secret

    def test_pairing_disturbs_nobody(self, live: LiveHall) -> None:
        notes, first = Counting(), live.paired("kiosk-1")
        link = MqttLink(first, notes)
        link.start()
        try:
            wait_for(lambda: notes.up)
            downs: list[bool] = []
            notes.on_link = lambda up, trouble=None: downs.append(up)  # type: ignore[method-assign]
            live.paired("kiosk-2")
            assert downs == []
        finally:
            link.stop()


def test_removed_device_is_out(live: LiveHall) -> None:
    kiosk = live.paired("kiosk-1")
    remove = RemoveDevice(request_id=new_request_id(), device="kiosk-1")
    assert isinstance(ask(live.cli, remove), Done)
    wait_for(lambda: "kiosk-1:" not in (live.folder.broker / "passwd").read_text())
    with pytest.raises(NoAnswer) as refused:
        ask(kiosk, issue(), 1.0)
    assert refused.value.trouble is Trouble.REFUSED


@pytest.mark.parametrize(
    ("payload", "code"),
    [
        (b"{", Code.BAD_JSON),
        (b'{"type":"\xff\xfe"}', Code.BAD_JSON),
        (b"", Code.BAD_JSON),
        (b'{"type":"fly","request_id":"abcdefgh"}', Code.UNKNOWN_COMMAND),
        (b'{"type":"issue_ticket","request_id":"abcdefgh","service":7}', Code.BAD_FIELD),
        (b" " * (wire.MAX_PAYLOAD + 1), Code.TOO_LARGE),
    ],
)
def test_bad_input_is_answered(
    live: LiveHall, probe_of: Callable[[Address], Probe], payload: bytes, code: Code
) -> None:
    kiosk = live.paired("kiosk-1")
    probe = probe_of(kiosk)
    probe.subscribe(topics.reply("kiosk-1"))
    probe.client.publish(topics.command("kiosk-1"), payload)
    wait_for(lambda: probe.heard)
    assert json.loads(probe.heard[0][1])["code"] == code
    assert live.thread.is_alive()


def test_bad_results_and_presences_do_no_harm(
    live: LiveHall, probe_of: Callable[[Address], Probe]
) -> None:
    kiosk = live.paired("kiosk-1")
    probe = probe_of(kiosk)
    for payload in (b"{", b"\xff", b"", b"null", b"[" * 10_000):
        probe.client.publish(topics.result("kiosk-1"), payload)
        probe.client.publish(topics.presence("kiosk-1"), payload)
    probe.close()
    assert isinstance(ask(kiosk, issue()), TicketIssued)


def test_states_are_there_for_late_comers_and_the_clock_ticks(live: LiveHall) -> None:
    notes = Counting()
    link = MqttLink(live.paired("kiosk-1"), notes, ["menu", "board", "hall", "window/1"])
    link.start()
    try:
        wait_for(lambda: notes.states >= {"menu", "board", "hall", "window/1", "clock"})
    finally:
        link.stop()


def test_states_follow_an_answer_at_once(live: LiveHall, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not with the next tick of the clock."""
    notes, replies = Counting(), list[AnyReply]()
    link = MqttLink(live.paired("kiosk-1"), notes, ["menu"])
    link.start()
    try:
        wait_for(lambda: "menu" in notes.states)
        monkeypatch.setattr(live.engine, "tick", lambda: [])
        for _ in range(3):
            notes.states.clear()
            link.request(issue(), replies.append)
            wait_for(lambda: "menu" in notes.states)
    finally:
        link.stop()
    assert len(replies) == 3


def test_an_answer_does_not_wait_for_pictures(
    live: LiveHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who sends one command after another never waits for a drawing, yet each is drawn."""
    kiosk = live.paired("kiosk-1")
    notes, replies, order = Counting(), list[AnyReply](), list[str]()
    link = MqttLink(kiosk, notes, ["menu"])
    run, draw = live.engine.run_requests, live.engine.draw

    def noted_run(group: Sequence[Request]) -> list[Outgoing]:
        order.append("run")
        return run(group)

    def noted_draw() -> list[Outgoing]:
        order.append("draw")
        return draw()

    link.start()
    try:
        wait_for(lambda: "menu" in notes.states)
        monkeypatch.setattr("hub.mqtt.server.DRAW_QUIET_S", 0.2)
        monkeypatch.setattr("hub.mqtt.server.DRAW_WITHIN_S", 60.0)
        monkeypatch.setattr(live.engine, "tick", lambda: [])
        monkeypatch.setattr(live.engine, "draw", noted_draw)
        monkeypatch.setattr(live.engine, "run_requests", noted_run)
        notes.states.clear()
        for number in range(5):
            link.request(issue(), replies.append)
            wait_for(lambda: len(replies) > number)  # noqa: B023 - called at once
        wait_for(lambda: "menu" in notes.states)
    finally:
        link.stop()
    assert order.count("run") >= 5
    assert order.count("draw") <= 2, order
    assert "draw" in order


def test_answers_go_on_while_the_pictures_fail(
    live: LiveHall, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    kiosk = live.paired("kiosk-1")
    draw, whole = live.engine.draw, live.engine.all_states

    def broken() -> list[Outgoing]:
        raise RuntimeError("planted")

    monkeypatch.setattr(live.engine, "draw", broken)
    monkeypatch.setattr(live.engine, "all_states", broken)
    for _ in range(2):
        assert isinstance(ask(kiosk, issue()), TicketIssued)
    os.kill(live.broker.pid or 0, signal.SIGKILL)
    assert isinstance(ask(kiosk, issue()), TicketIssued)
    assert "cannot be read" in caplog.text
    notes = Counting()
    link = MqttLink(kiosk, notes, ["menu"])
    link.start()
    try:
        wait_for(lambda: notes.up)
        assert "menu" not in notes.states
        monkeypatch.setattr(live.engine, "draw", draw)
        monkeypatch.setattr(live.engine, "all_states", whole)
        wait_for(lambda: "menu" in notes.states)
    finally:
        link.stop()


def test_many_at_once_get_different_tickets(live: LiveHall) -> None:
    notes, replies = Counting(), list[AnyReply]()
    link = MqttLink(live.paired("kiosk-1"), notes)
    link.start()
    try:
        for _ in range(150):
            link.request(issue(), replies.append)
        wait_for(lambda: len(replies) == 150)
    finally:
        link.stop()
    numbers = {reply.ticket for reply in replies if isinstance(reply, TicketIssued)}
    assert len(numbers) == 150


def test_broker_killed_under_all(live: LiveHall) -> None:
    """Hub and kiosk come back by themselves; what was asked meanwhile is answered once."""
    notes, replies = Counting(), list[AnyReply]()
    link = MqttLink(live.paired("kiosk-1"), notes, ["board"])
    link.start()
    try:
        wait_for(lambda: notes.up)
        notes.states.clear()
        os.kill(live.broker.pid or 0, signal.SIGKILL)
        wait_for(lambda: not notes.up)
        link.request(issue(), replies.append)
        wait_for(lambda: replies)
        wait_for(lambda: {"board", "clock"} <= notes.states)
    finally:
        link.stop()
    assert len(replies) == 1
    assert live.engine.db.execute("SELECT count(*) FROM tickets").fetchone() == (1,)


def test_hub_restarted_under_all(live: LiveHall) -> None:
    notes, replies = Counting(), list[AnyReply]()
    link = MqttLink(live.paired("kiosk-1"), notes)
    link.start()
    try:
        wait_for(lambda: notes.up)
        live.stop()
        wait_for(lambda: not notes.up)
        link.request(issue(), replies.append)
        live.start()
        wait_for(lambda: replies)
    finally:
        link.stop()


def test_presence_is_seen_and_the_will_too(live: LiveHall) -> None:
    kiosk = live.paired("kiosk-1")
    link = MqttLink(kiosk, Counting())
    link.start()
    try:
        wait_for(lambda: online(live) == {"kiosk-1": True})
        link._connection._client.socket().shutdown(2)  # type: ignore[union-attr]
        wait_for(lambda: online(live) == {"kiosk-1": True})
    finally:
        link.stop()
    wait_for(lambda: online(live) == {"kiosk-1": False})


def online(live: LiveHall) -> dict[str, bool]:
    reply = ask(live.cli, ListDevices(request_id=new_request_id()))
    assert isinstance(reply, Devices)
    return {line.name: line.online for line in reply.devices if line.name not in topics.RESERVED}


def test_query_is_answered_and_not_stored(live: LiveHall) -> None:
    kiosk = live.paired("kiosk-1")
    reply = ask(kiosk, ShowProgress(request_id=new_request_id(), ticket="A999"))
    assert isinstance(reply, Refusal)
    assert reply.code == Code.UNKNOWN_TICKET


def test_slow_preparation_does_not_hold_up_the_loop(
    live: LiveHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Checking a PIN is slow by intent; a ticket asked for meanwhile does not wait for it."""
    prepare, go_on = live.engine.prepare, threading.Event()

    def slow(request: Request, reader: sqlite3.Connection | None = None) -> Request:
        assert go_on.wait(30)
        return prepare(request, reader)

    monkeypatch.setattr(live.engine, "prepare", slow)
    counter = live.paired("counter-1", DeviceKind.COUNTER, 1)
    kiosk = live.paired("kiosk-1")
    notes, replies = Counting(), list[AnyReply]()
    desk = MqttLink(counter, notes)
    desk.start()
    try:
        wait_for(lambda: notes.up)
        clerk = live.engine.hall.clerks[0].no
        login = Login(request_id=new_request_id(), clerk=clerk, pin="999999")
        desk.request(login, replies.append)
        assert isinstance(ask(kiosk, issue()), TicketIssued)
        assert replies == []
        go_on.set()
        wait_for(lambda: replies)
    finally:
        go_on.set()
        desk.stop()
    (reply,) = replies
    assert isinstance(reply, Refusal)
    assert reply.code == Code.WRONG_PIN


@pytest.mark.parametrize(
    ("result", "code"),
    [
        (sqlite3.SQLITE_IOERR_READ, Code.UNAVAILABLE),
        (sqlite3.SQLITE_CORRUPT, Code.UNAVAILABLE),  # so SQLite tells of a disk's EIO
        (sqlite3.SQLITE_ERROR, Code.BUG),
    ],
)
def test_a_preparation_that_cannot_read_the_store_is_no_bug(
    live: LiveHall, monkeypatch: pytest.MonkeyPatch, result: int, code: Code
) -> None:
    counter = live.paired("counter-1", DeviceKind.COUNTER, 1)

    def broken(*_: object) -> Request:
        error = sqlite3.OperationalError("planted")
        error.sqlite_errorcode = result
        raise error

    monkeypatch.setattr(live.engine, "prepare", broken)
    clerk = live.engine.hall.clerks[0].no
    reply = ask(counter, Login(request_id=new_request_id(), clerk=clerk, pin="999999"))
    assert isinstance(reply, Refusal)
    assert reply.code == code


def test_accounts_that_cannot_be_read_are_written_later(
    live: LiveHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, failures = live.broker._accounts, iter([sqlite3.OperationalError("planted")])

    def failing(db: sqlite3.Connection) -> list[BrokerAccount]:
        for error in failures:
            raise error
        return read(db)

    monkeypatch.setattr(live.broker, "_accounts", failing)
    kiosk = live.paired("kiosk-1")
    assert list(failures) == [], "it has failed once"
    assert isinstance(ask(kiosk, issue()), TicketIssued)


def test_one_message_that_breaks_its_group_is_answered_alone(
    live: LiveHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bug of ours outside a handler: its sender hears `bug`, the others their answers."""
    kiosk = live.paired("kiosk-1")
    poison = issue("C")
    run = live.engine.run_requests

    def breaking(group: Sequence[Request]) -> list[Outgoing]:
        if any(one.message == poison for one in group):
            raise ValueError("planted")
        return run(group)

    monkeypatch.setattr(live.engine, "run_requests", breaking)
    notes, replies = Counting(), list[AnyReply]()
    link = MqttLink(kiosk, notes)
    link.start()
    try:
        for command in (issue(), poison, issue()):
            link.request(command, replies.append)
        wait_for(lambda: len(replies) == 3)
    finally:
        link.stop()
    by_id = {reply.request_id: reply for reply in replies}
    broken = by_id.pop(poison.request_id)
    assert isinstance(broken, Refusal)
    assert broken.code == Code.BUG
    assert all(isinstance(reply, TicketIssued) for reply in by_id.values())


def test_external_broker_is_used_and_left_alone(sample_hall: Path, broker: RealBroker) -> None:
    folder = Folder(sample_hall)
    text = folder.config.read_text("utf-8")
    folder.config.write_text(
        re.sub(r"(?m)^#? ?external = .*$", f'external = "{HOST}:{broker.port}"', text), "utf-8"
    )
    hall = read_hall(folder.config)
    assert hall.broker.external
    joined = HubBroker(folder, hall.broker)
    broker.broker.set_accounts([account("hub", read_secret(folder.hub_secret)), account("cli")])
    engine = build_engine(folder, hall=hall, on_accounts=joined.accounts_changed)
    joined.start(engine.db)
    server = Server(engine, joined.account, open_reader(folder.store), joined.renew)
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        reply = ask(broker.address("cli"), ListDevices(request_id=new_request_id()))
        assert isinstance(reply, Devices)
    finally:
        server.stop()
        thread.join(5)
        joined.stop()
        engine.db.close()
    assert joined.pid is None
    assert broker.broker.pid is not None
    assert not folder.broker.exists()


@pytest.mark.parametrize("external", ["broker", "broker:", ":1883", "broker:mqtt"])
def test_wrong_external_broker_is_told(sample_hall: Path, external: str) -> None:
    with pytest.raises(SetupError, match="host:port"):
        HubBroker(Folder(sample_hall), BrokerSettings(external=external))
