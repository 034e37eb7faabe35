"""One resident's whole visit over real processes, from the card to the day's report."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import zxingcpp
from PIL import Image

from hardware.sim.people import PEOPLE
from hub.client.address import Address, load_address
from hub.client.ids import new_request_id
from hub.client.pairing import pair
from hub.contract import topics
from hub.contract.commands import ShowProgress
from hub.contract.results import Progress
from hub.contract.words import DeviceKind, TicketState
from hub.sim.processes import App, Control, wait_for
from hub.sim.stage import Stage, printer_device, reader_device
from kiosk.scan import token_of
from tests.journeys.acts import call, finish, go_home, rate, register, see, sign_in, start, take
from tests.journeys.ears import Ears

pytestmark = [pytest.mark.broker, pytest.mark.qt]

HOLDER = PEOPLE["adult"]
VISITOR = PEOPLE["senior"]
"""Lays a card at the window and has no business there."""
ITEM = "002014010001-02"
WINDOW = 3
PROBLEMS = (" ERROR ", " CRITICAL ", "Traceback", "TypeError", "ReferenceError", "file:///")
"""What a log of a day without faults must not hold; the last one is how QML warns."""


class Hall(NamedTuple):
    """Who plays."""

    kiosk: App
    counter: App
    pad: App
    display: App
    reader: Control
    slips: Path
    ears: Ears
    desk_reader: Control
    broker: Ears
    """Hears every topic."""


@pytest.fixture(scope="module")
def hall(stage: Stage) -> Iterator[Hall]:
    root = stage.root
    reader = stage.simulator("reader", "reader", "--link", str(root / "reader.tty"))
    slips = root / "slips"
    link = str(root / "printer.tty")
    stage.simulator("printer", "printer", "--link", link, "--out", str(slips))
    devices = reader_device(f"serial:{root / 'reader.tty'}") + printer_device(f"serial:{link}")
    file, code = stage.station("desk-1", DeviceKind.GUIDE)
    ears = Ears(pair(load_address(file), code))
    desk_reader = stage.simulator("reader", "desk-reader", "--link", str(root / "desk.tty"))
    desk = reader_device(f"serial:{root / 'desk.tty'}")
    broker = Ears(hub_itself(stage), ["#"])
    yield Hall(
        kiosk=stage.app("kiosk-1", DeviceKind.KIOSK, "--windowed", devices=devices),
        counter=stage.app(
            "counter-3", DeviceKind.COUNTER, "--windowed", window=WINDOW, devices=desk
        ),
        pad=stage.app("pad-3", DeviceKind.PAD, "--windowed", window=WINDOW),
        display=stage.app("display-1", DeviceKind.DISPLAY, "--windowed"),
        reader=reader,
        slips=slips,
        ears=ears,
        desk_reader=desk_reader,
        broker=broker,
    )
    ears.close()
    broker.close()


def hub_itself(stage: Stage) -> Address:
    """The hub's own account, which alone may hear everything."""
    secret = stage.folder.hub_secret.read_text().strip()
    return Address("127.0.0.1", stage.port, topics.HUB, DeviceKind.ADMIN, secret=secret)


@pytest.fixture(scope="module")
def figures(stage: Stage, hall: Hall) -> dict[str, object]:
    """The visit itself, with every step seen on its screen; then the day's report."""
    kiosk, counter = hall.kiosk.hand, hall.counter.hand
    see(hall.kiosk.hand, "plinth-card")
    hall.reader.tell("card sample:adult")
    see(kiosk, "plinth-carded")
    hall.reader.tell("lift")
    number = take(kiosk, "C", ITEM)
    see(kiosk, "plinth-take")
    check_slip(stage, hall.slips / "slip-0001.png", number)
    go_home(kiosk)

    sign_in(counter, "0217")
    lay_at_the_desk(hall, b'"type":"person_found"')
    assert call(counter) == number
    hall.display.hand.wait("newest-ticket.text", equals=number)
    hall.display.hand.wait(f"window-{WINDOW}-text.text", equals=number)
    start(counter)
    register(counter, ITEM, "accepted")
    assert counter.read("current-name.text") == HOLDER.name, "the clerk may see it, nobody else"
    lay_at_the_desk(hall, b'"code":"applicant_fixed"')
    finish(counter)
    rate(hall.pad.hand, 5)
    wait_for(lambda: report(stage)["announced"] == 1, "the call said to its end", 30)
    closed = jiaohao(stage, "close-day")
    assert f"{'finished':<12} 1" in closed
    return report(stage)


def lay_at_the_desk(hall: Hall, answer: bytes) -> None:
    """The visitor's card at the clerk's reader, until the hub has answered it."""
    hall.desk_reader.tell("card sample:senior")
    mine = "hall/v1/reply/counter-3"
    wait_for(lambda: any(t == mine and answer in p for t, p in [*hall.broker.heard]), "answer", 30)
    hall.desk_reader.tell("lift")


def check_slip(stage: Stage, path: Path, number: str) -> None:
    """The drawn slip is there, and its code is this ticket's."""
    wait_for(path.exists, "the slip")
    (code,) = zxingcpp.read_barcodes(Image.open(path).convert("L"))
    reply = stage.ask(ShowProgress(request_id=new_request_id(), token=token_of(code.text)))
    assert isinstance(reply, Progress), reply
    assert (reply.ticket, reply.state) == (number, TicketState.WAITING)


def jiaohao(stage: Stage, *words: str) -> str:
    """What the installed command prints."""
    command = Path(sys.executable).parent / "jiaohao"
    done = subprocess.run(
        [str(command), *words, "--data", str(stage.folder.root)],
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
        env={**os.environ, "PYTHONWARNINGS": "error"},
    )
    return done.stdout


def report(stage: Stage) -> dict[str, object]:
    """The day's figures as the command line tells them."""
    figures: dict[str, object] = json.loads(jiaohao(stage, "report", "--json"))
    return figures


def test_the_report_tells_this_visit(figures: dict[str, object]) -> None:
    counted = {"issued", "printed", "called", "announced", "started", "finished"}
    assert {figures[key] for key in counted} == {1}
    nothing = {"no_show", "cancelled", "expired", "still_open", "not_rated"}
    assert {figures[key] for key in nothing} == {0}
    assert figures["cases"] == {"accepted": 1}
    assert figures["ratings"] == {"5": 1}
    assert figures["closed_at"]


def test_the_report_tells_how_busy_the_window_was(figures: dict[str, Any]) -> None:
    windows = {window["window"]: window for window in figures["windows"]}
    called = [window for window in windows.values() if window["calls"]]
    assert len(called) == 1
    assert 0 < called[0]["utilisation"] <= 1
    assert called[0]["busy_s"] <= called[0]["staffed_s"]
    assert {one["service"] for one in figures["bookings"]} <= {"B", "G"}


def test_after_closing_the_kiosk_says_so(figures: dict[str, object], hall: Hall) -> None:
    see(hall.kiosk.hand, "plinth-card_night")
    see(hall.kiosk.hand, "opens")
    assert "service-A" not in hall.kiosk.hand.names()


def test_no_log_tells_of_an_error(figures: dict[str, object], stage: Stage) -> None:
    for log in (stage.root / "logs").glob("*.log"):
        lines = log.read_text(errors="replace").splitlines()
        assert [line for line in lines if any(word in line for word in PROBLEMS)] == [], log.name


def test_who_it_was_stays_between_card_and_clerk(
    figures: dict[str, object], stage: Stage, hall: Hall
) -> None:
    heard = dict(hall.ears.heard)
    assert {"ticket_issued", "case_registered", "case_rated", "day_closed"} <= hall.ears.kinds()
    assert "hall/v1/state/window/3" in heard
    assert spoken_of(b"".join(payload for _, payload in hall.ears.heard)) == []
    for log in (stage.root / "logs").glob("*.log"):
        assert spoken_of(log.read_bytes()) == [], log.name
    stored = [path for path in stage.folder.root.rglob("*") if path.is_file()]
    assert stage.folder.store in stored
    kept = stage.root / "kept.sqlite"
    jiaohao(stage, "backup", "--to", str(kept))
    outside = [path for path in (stage.root / "stations").rglob("*") if path.is_file()]
    for path in (*stored, *outside, kept):
        assert spoken_of(path.read_bytes()) == [], path.name
        assert spoken_of(path.name.encode()) == []


DUE = {
    "hall/v1/cmd/kiosk-1": {HOLDER.name, HOLDER.number},
    "hall/v1/cmd/counter-3": {VISITOR.name, VISITOR.number},
    "hall/v1/reply/counter-3": {HOLDER.name},
}
"""Where somebody may be named: what a reader has read on its way to the hub, and the name of whom
the window serves on its way to the clerk. Nobody else may hear these topics."""


def test_a_card_is_heard_on_its_own_way_only(figures: dict[str, object], hall: Hall) -> None:
    heard: dict[str, set[str]] = {}
    for topic, payload in hall.broker.heard:
        if secrets := spoken_of(payload):
            heard.setdefault(topic, set()).update(secrets)
    assert heard == DUE
    rooms = {topic.removeprefix("hall/v1/").split("/")[0] for topic, _ in hall.broker.heard}
    assert rooms == {"cmd", "reply", "state", "event", "device", "presence"}


def spoken_of(data: bytes) -> list[str]:
    """What of the card's holder stands in the bytes, in the encodings that might hide it."""
    secrets = {HOLDER.name, HOLDER.number, VISITOR.name, VISITOR.number}
    forms = [(word, word.encode(code)) for word in secrets for code in ("utf-8", "utf-16-le")]
    for name in (HOLDER.name, VISITOR.name):
        escaped = json.dumps(name).strip('"')
        forms += [(name, escaped.encode()), (name, name.encode("gb18030"))]
    return sorted({word for word, form in forms if form in data})
