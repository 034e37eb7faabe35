"""Both screens as processes of their own, with a real broker and hub."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from hub.client.address import Address, load_address
from hub.client.blocking import ask
from hub.client.ids import new_request_id
from hub.client.pairing import pair
from hub.contract import topics
from hub.contract.commands import AnyCommand, CallNext, IssueTicket, Login
from hub.contract.results import Refusal, TicketCalled
from hub.contract.words import DeviceKind
from hub.first_hall import SAMPLE_PIN
from hub.sim.bare import Asker
from hub.sim.processes import wait_for
from hub.sim.stage import Stage
from tests.display.clips import write_clip

pytestmark = [pytest.mark.qt, pytest.mark.broker]


@pytest.fixture
def stage(tmp_path) -> Iterator[Stage]:
    if shutil.which("mosquitto", path="/usr/sbin:/usr/bin:/usr/local/sbin") is None:
        pytest.skip("mosquitto is not installed")
    with Stage(tmp_path) as staged:
        yield staged


def device(stage: Stage, name: str, kind: DeviceKind, window: int | None = None) -> Address:
    file, code = stage.station(name, kind, window=window)
    return pair(load_address(file), code)


def done(address: Address, command: AnyCommand):
    reply = ask(address, command, 5.0)
    assert not isinstance(reply, Refusal), reply
    return reply


def test_calls_are_shown_and_said_and_a_lost_hub_is_told(stage: Stage, tmp_path: Path) -> None:
    media = tmp_path / "media"
    media.mkdir()
    write_clip(media / "film.avi")
    (media / "broken.avi").write_bytes(b"no video")
    words = ["--windowed", "--windows", "2-3,99", "--media", str(media)]
    screen = stage.app("hall-1", DeviceKind.DISPLAY, *words)
    hall = screen.hand
    own = stage.app(
        "window-2", DeviceKind.WINDOW, "--windowed", "--size", "1280x320", window=2
    ).hand
    kiosk = device(stage, "kiosk-1", DeviceKind.KIOSK)
    clerks = {"0217": 2, "0218": 3}
    counters = [device(stage, f"counter-{n}", DeviceKind.COUNTER, n) for n in clerks.values()]
    for counter, clerk in zip(counters, clerks, strict=True):
        done(counter, Login(request_id=new_request_id(), clerk=clerk, pin=SAMPLE_PIN))
        done(kiosk, IssueTicket(request_id=new_request_id(), service="A", print=False))
    hall.wait("no-call.visible", equals=True)
    own.wait("big-word.text", equals="请稍候")

    called = [done(counter, CallNext(request_id=new_request_id())) for counter in counters]
    assert [isinstance(reply, TicketCalled) and reply.ticket for reply in called] == [
        "A001",
        "A002",
    ]
    hall.wait("newest-ticket.text", equals="A001")
    hall.wait("window-3-text.text", equals="A002")
    own.wait("ticket.text", equals="A001")
    own.wait("state-word.text", equals="请到本窗口")
    hall.wait("newest-ticket.text", equals="A002", timeout_s=30)
    assert hall.read("past-ticket.text") == "A001"

    hall.wait("media-video.visible", equals=True, timeout_s=30)
    assert "window-4" not in hall.names()
    assert screen.log.read_text().count("this hall has no window 99") == 1
    watcher = device(stage, "counter-4", DeviceKind.COUNTER, 4)
    told = Asker(stage.port, [topics.HALL], (watcher.device, watcher.secret))
    wait_for(
        lambda: "hall-1 宣传媒体" in told.latest.get(topics.HALL, b"").decode(), "word of it", 30
    )
    told.stop()

    stage.hub.kill()
    hall.wait("lost-veil.visible", equals=True, timeout_s=30)
    own.wait("state-word.text", contains="信息暂停更新", timeout_s=30)
    stage.hub.restart()
    hall.wait("lost-veil.visible", equals=False, timeout_s=30)
    own.wait("state-word.text", equals="请到本窗口", timeout_s=30)
    assert hall.read("newest-ticket.text") == "A002"
