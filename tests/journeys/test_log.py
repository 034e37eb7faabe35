"""The hub's log of a day on which people said much: it tells neither who nor what."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from hub.client.address import Address
from hub.client.ids import new_request_id
from hub.contract import topics
from hub.contract.commands import (
    CallGuide,
    CallNext,
    CallTicket,
    ChangePin,
    Command,
    FinishTicket,
    IssueTicket,
    Login,
    ParkTicket,
    RegisterCase,
    StartServing,
)
from hub.contract.results import TicketIssued
from hub.contract.words import DeviceKind, Identity, Outcome
from hub.first_hall import SAMPLE_PIN
from hub.observe.lines import Form
from hub.sim.bare import Asker
from hub.sim.processes import wait_for
from hub.sim.stage import Stage
from tests.journeys.desk import Desk
from tests.journeys.hall import paired
from tests.journeys.processes import children

pytestmark = pytest.mark.broker

NAME, NUMBER = "卓玛央金", "630103199003070024"
NOTE, REASON, WISH, WRONG_PIN, NEW_PIN = (
    "户口簿缺第三页",
    "去补材料了",
    "轮椅推一下",
    "975310",
    "802461",
)
SECRETS = (NAME, NUMBER, NOTE, REASON, WISH, SAMPLE_PIN, WRONG_PIN, NEW_PIN)
ITEM = "002014010001-02"
BROKEN = (
    f'{{"type":"issue_ticket","request_id":"{NAME}","service":"{NAME}"}}',
    f'{{"type":"{NAME}","request_id":"{NUMBER}x y"}}',
    f'{{"type":"pause_window","request_id":"abcdefgh","reason":"{NOTE}"}}',
    f'{{"type":"login","pin":"{WRONG_PIN}","request_id":"a\\nfaked line"',
)
"""What a client of somebody's own making might send."""


class Day:
    """One staged hall, a guide's desk, a counter, and the log at the end."""

    def __init__(self, root: Path, form: Form) -> None:
        self.form = form
        self.stage = Stage(root, log=form.value)
        self.asked: dict[str, str] = {}
        guide = paired(self.stage, "guide-1", DeviceKind.GUIDE)
        counter = paired(self.stage, "counter-3", DeviceKind.COUNTER, 3)
        self._live(guide, counter)
        self._break(guide)
        self.stage.hub.stop()
        self.log = self.stage.hub.log.read_text("utf-8")

    def _live(self, guide: Address, counter: Address) -> None:
        desk, clerk = Desk(guide), Desk(counter)
        who = Identity(name=NAME, number=NUMBER)
        issued = self._do(desk, IssueTicket, service="A", identity=who, print=False)
        assert isinstance(issued, TicketIssued), issued
        self._do(desk, CallGuide, reason=WISH)
        self._do(clerk, Login, clerk="0217", pin=WRONG_PIN)
        self._do(clerk, Login, clerk="0217", pin=SAMPLE_PIN)
        self._do(clerk, ChangePin, old=SAMPLE_PIN, new=NEW_PIN)
        self._do(clerk, CallTicket, ticket=issued.ticket, reason=REASON)
        self._do(clerk, StartServing)
        self._do(clerk, RegisterCase, item=ITEM, outcome=Outcome.ACCEPTED, note=NOTE, print=False)
        self._do(clerk, ParkTicket, reason=REASON)
        self._do(clerk, CallNext)
        self._do(clerk, FinishTicket)
        desk.stop()
        clerk.stop()

    def _do(self, desk: Desk, command: type[Command], **fields: object) -> object:
        request_id = new_request_id()
        made = command(request_id=request_id, **fields)
        self.asked[request_id] = str(made.__struct_config__.tag)
        return desk.do(made)  # type: ignore[arg-type]

    def _break(self, guide: Address) -> None:
        reply = topics.reply(guide.device)
        raw = Asker(self.stage.port, [reply], (guide.device, guide.secret))
        for payload in BROKEN:
            raw.trip(topics.command(guide.device), payload.encode(), [reply])
        raw.stop()

    def commands(self) -> list[dict[str, str]]:
        """The fields of each command's line, in either form."""
        return [line for line in map(self._read, self.log.splitlines()) if line]

    def _read(self, line: str) -> dict[str, str]:
        if self.form is Form.JSON:
            told = json.loads(line)
            is_command = told["logger"] == "hub.commands"
            return {key: str(value) for key, value in told.items()} if is_command else {}
        _, _, fields = line.partition(" hub.commands command ")
        return dict(re.findall(r"(\w+)=(\S+)", fields)) if fields else {}


@pytest.fixture(scope="module", params=Form, ids=str)
def day(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Day]:
    if shutil.which("mosquitto", path="/usr/sbin:/usr/bin:/usr/local/sbin") is None:
        pytest.skip("mosquitto is not installed")
    made = Day(tmp_path_factory.mktemp("log"), request.param)
    with made.stage:
        yield made


def test_nobody_and_nothing_that_was_typed_is_in_it(day: Day) -> None:
    escaped = {json.dumps(secret).strip('"') for secret in SECRETS}
    assert [secret for secret in {*SECRETS, *escaped} if secret in day.log] == []
    assert "faked line" not in day.log


def test_each_command_has_one_line(day: Day) -> None:
    told = [(line["request_id"], line["type"]) for line in day.commands()]
    for request_id, name in day.asked.items():
        assert told.count((request_id, name)) == 1, name
    broken = [line for line in day.commands() if line["request_id"] in ("-", "abcdefgh")]
    assert [(line["type"], line["outcome"]) for line in broken] == [
        ("issue_ticket", "bad_field"),
        ("unknown", "unknown_command"),
        ("pause_window", "bad_field"),
        ("unknown", "bad_field"),
    ]


def test_a_line_says_how_it_ended_and_how_long_it_took(day: Day) -> None:
    by_id = {line["request_id"]: line for line in day.commands()}
    lines = [by_id[request_id] for request_id in day.asked]
    assert {line["device"] for line in lines} == {"guide-1", "counter-3"}
    outcomes = [line["outcome"] for line in lines if line["type"] == "login"]
    assert outcomes == ["wrong_pin", "ok"]
    for line in lines:
        assert 0 < float(line["ms"]) < 10_000
        assert int(line["group"]) >= 1


def test_beginning_and_end_coming_and_going_are_told(day: Day) -> None:
    lines = day.log.splitlines()
    if day.form is Form.JSON:
        events = [json.loads(line)["message"] for line in lines]
    else:
        events = [line.split(" ", 4)[3] for line in lines]
    assert events.index("started") < events.index("device_online")
    assert events.count("device_online") == events.count("device_offline") == 2
    assert events[-1] == "stopped"


def test_a_killed_broker_is_told_lost_and_back(day: Day) -> None:
    """On the same hall, after its day."""
    stage = day.stage
    stage.restart_hub()
    (broker,) = children(stage.hub.process.pid, "mosquitto")
    os.kill(broker, signal.SIGKILL)
    wait_for(lambda: "broker_back" in stage.hub.log.read_text("utf-8"), "the broker")
    assert "broker_lost" in stage.hub.log.read_text("utf-8")
