"""Figures and health over HTTP, with hub, broker and web part as real processes."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import sqlite3
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from hub.client.address import Address
from hub.client.blocking import ask
from hub.client.ids import new_request_id
from hub.contract.commands import IssueTicket, ListDevices
from hub.contract.results import Devices, Refusal, TicketIssued
from hub.contract.words import DeviceKind
from hub.sim.processes import free_port, python, wait_for
from hub.sim.stage import Stage
from tests.journeys.desk import Desk
from tests.journeys.hall import paired
from tests.journeys.processes import children

pytestmark = pytest.mark.broker

PATIENT_S = 60.0
"""A figure is published within 5 s; a lost hub is noticed within 5 s; a child starts in 2 s."""


class Web:
    """A staged hall whose hub runs the web part."""

    def __init__(self, root: Path, port: int) -> None:
        self.port = port
        self.stage = Stage(root, web_port=port)

    def get(self, path: str, port: int | None = None) -> tuple[int, str]:
        """Status and body; status 0 while nobody listens."""
        try:
            url = f"http://127.0.0.1:{port or self.port}{path}"
            with urllib.request.urlopen(url, timeout=5) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()
        except OSError:
            return 0, ""

    def figures(self) -> dict[tuple[str, ...], float]:
        """Scraped: values by name and sorted labels."""
        _, page = self.get("/metrics")
        return {
            (sample.name, *(f"{key}={sample.labels[key]}" for key in sorted(sample.labels))): value
            for family in text_string_to_metric_families(page)
            for sample in family.samples
            if (value := sample.value) is not None
        }

    def until(self, status: int, port: int | None = None) -> str:
        """Wait for a status of /health; its body."""
        wait_for(
            lambda: self.get("/health", port)[0] == status, f"/health says {status}", PATIENT_S
        )
        return self.get("/health", port)[1]

    def processes(self) -> list[int]:
        """The hub's web children."""
        name = Path(sys.executable).name[:15]
        return children(self.stage.hub.process.pid, name)


@pytest.fixture(scope="module")
def web(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Web]:
    if shutil.which("mosquitto", path="/usr/sbin:/usr/bin:/usr/local/sbin") is None:
        pytest.skip("mosquitto is not installed")
    made = Web(tmp_path_factory.mktemp("web"), free_port())
    with made.stage:
        made.until(200)
        yield made


@pytest.fixture(scope="module")
def guide(web: Web) -> Address:
    return paired(web.stage, "guide-1", DeviceKind.GUIDE)


def test_the_counters_are_what_was_done(web: Web, guide: Address) -> None:
    before = web.figures()
    desk = Desk(guide)
    first = IssueTicket(request_id=new_request_id(), service="A", print=False)
    assert isinstance(desk.do(first), TicketIssued)
    assert isinstance(ask(guide, first), TicketIssued)
    for _ in range(4):
        made = IssueTicket(request_id=new_request_id(), service="A", print=False)
        assert isinstance(desk.do(made), TicketIssued)
    wrong = IssueTicket(request_id=new_request_id(), service="Z", print=False)
    assert isinstance(desk.do(wrong), Refusal)

    def counted(outcome: str) -> tuple[str, ...]:
        return ("jiaohao_commands_total", f"outcome={outcome}", "type=issue_ticket")

    wait_for(lambda: counted("unknown_service") in web.figures(), "the counters", PATIENT_S)
    told = web.figures()
    assert told[counted("ok")] == 5
    assert told[counted("repeated")] == 1
    assert told[counted("unknown_service")] == 1
    assert told["jiaohao_tickets_waiting", "service=A"] == 5
    assert told["jiaohao_devices_online", "kind=guide"] == 1
    assert told["jiaohao_facts_total",] >= before["jiaohao_facts_total",] + 5
    commands = sum(value for name, value in told.items() if name[0] == "jiaohao_commands_total")
    assert told["jiaohao_command_seconds_count",] == commands
    assert told["jiaohao_command_seconds_bucket", "le=+Inf"] == commands
    assert 0 < told["jiaohao_command_seconds_sum",] < commands
    assert told["jiaohao_commit_seconds_count",] == told["jiaohao_group_size_count",] <= commands
    assert told["jiaohao_store_bytes",] == web.stage.folder.store.stat().st_size
    desk.stop()


def test_health_tells_how_the_hub_does(web: Web) -> None:
    told = json.loads(web.until(200))
    assert (told["status"], told["trouble"]) == ("ok", None)
    assert told["health"]["disk_free_mb"] > 0
    assert told["started_at"]


def test_the_front_page_is_there(web: Web) -> None:
    status, page = web.get("/?lang=en")
    assert status == 200
    assert "The hub answers." in page


def test_only_this_machine_may_read_it(web: Web) -> None:
    listening = Path("/proc/net/tcp").read_text().splitlines()[1:]
    place = f":{web.port:04X} 00000000:0000 0A"
    assert [line.split()[1] for line in listening if place in line] == [f"0100007F:{web.port:04X}"]


def test_a_killed_web_part_comes_back_and_the_hub_never_noticed(web: Web, guide: Address) -> None:
    (first,) = web.processes()
    os.kill(first, signal.SIGKILL)
    wait_for(lambda: web.processes() not in ([], [first]), "another web part", PATIENT_S)
    made = IssueTicket(request_id=new_request_id(), service="A", print=False)
    assert isinstance(ask(guide, made), TicketIssued)
    web.until(200)
    wait_for(
        lambda: web.figures().get(("jiaohao_web_restarts_total",)) == 1, "the count", PATIENT_S
    )


def test_a_frozen_hub_is_told_and_forgotten(web: Web) -> None:
    pid = web.stage.hub.process.pid
    os.kill(pid, signal.SIGSTOP)
    try:
        told = json.loads(web.until(503))
        assert told["status"] == "lost"
        assert web.figures() == {("jiaohao_up",): 0}
    finally:
        os.kill(pid, signal.SIGCONT)
    web.until(200)
    assert web.figures()["jiaohao_up",] == 1


def test_a_killed_hub_is_told_by_a_web_part_of_its_own(web: Web) -> None:
    """`jiaohao web` beside the hub outlives it; the hub's child dies with it."""
    own = free_port()
    root = str(web.stage.folder.root)
    web.stage.start("web", python("hub", "web", "--data", root, "--port", str(own)))
    web.until(200, own)
    web.stage.hub.kill()
    assert json.loads(web.until(503, own))["trouble"] in ("hub_down", "unreachable", "broken")
    web.until(0)
    web.stage.restart_hub()
    web.until(200, own)
    web.until(200)


def test_a_hall_of_before_gets_its_account_at_the_next_start(web: Web) -> None:
    folder = web.stage.folder
    web.stage.hub.stop()
    db = sqlite3.connect(folder.store)
    with db:
        db.execute("DELETE FROM devices WHERE name = 'hub-web'")
    db.close()
    (folder.root / "keys" / "web.secret").unlink()
    web.stage.restart_hub()
    web.until(200)


def test_a_taken_port_is_told_and_the_hub_goes_on(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        made = Web(tmp_path, port)
        with made.stage as stage:
            log = stage.hub.log
            wait_for(lambda: "web_ended code=2" in log.read_text("utf-8"), "the end", PATIENT_S)
            said = log.read_text("utf-8")
            assert f"Port {port} on 127.0.0.1 is in use by" in said
            assert f"pid {os.getpid()}" in said
            assert "Traceback" not in said
            reply = stage.ask(ListDevices(request_id=new_request_id()))
            assert isinstance(reply, Devices)
            assert stage.hub.alive()
