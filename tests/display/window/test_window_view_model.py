"""The window screen's view-model against recorded pictures, with a fake clock."""

from __future__ import annotations

from datetime import timedelta

import pytest

from display.window.view_model import WindowModel
from hub.contract.states import ClerkCard, Clock, Pause, WindowState
from hub.contract.words import PauseReason, Text, WindowKind, WindowStatus

pytestmark = pytest.mark.qt


class Now:
    second = 1000.0

    def __call__(self) -> float:
        return self.second


def window(no: int = 3, photo: str = "", **fields) -> WindowState:
    return WindowState(
        no=no,
        name=Text("无差别综合窗口"),
        kind=WindowKind.GENERAL,
        status=fields.pop("status", WindowStatus.OPEN),
        services=("A",),
        waiting=0,
        longest_since=None,
        target_s=None,
        may=(),
        clerk=ClerkCard("0217", "王敏", Text("首席事务代表"), photo),
        **fields,
    )


@pytest.fixture
def screen(qapp, noon, tmp_path):
    now = Now()
    model = WindowModel(3, tmp_path, clock=now)
    model.now = now
    model.see = model.view.value
    model.on_state("clock", Clock(noon))
    model.on_lost(False)
    return model


def test_its_own_window_only(screen) -> None:
    screen.on_state("window/4", window(4))
    assert screen.see("ready") is False
    screen.on_state("window/3", window())
    assert screen.see("ready") is True
    assert (screen.see("face"), screen.see("no"), screen.see("time")) == ("idle", 3, "10:24")


def test_paused(screen, board, menu, noon) -> None:
    screen.on_state("board", board())
    screen.on_state("menu", menu())
    pause = Pause(PauseReason.LUNCH, noon, noon + timedelta(minutes=30))
    screen.on_state("window/3", window(status=WindowStatus.PAUSED, pause=pause))
    assert (screen.see("face"), screen.see("reason")) == ("paused", "lunch")
    assert (screen.see("back_at"), screen.see("others")) == ("10:54", [1, 2])


def test_lost_after_five_seconds_and_found_again(screen, noon) -> None:
    screen.on_state("window/3", window())
    screen.on_lost(True)
    screen.now.second += 4.9
    screen.tick()
    assert screen.see("lost") is False
    screen.now.second += 0.2
    screen.tick()
    assert (screen.see("lost"), screen.see("lastTruth")) == (True, "10:24")
    screen.on_state("clock", Clock(noon + timedelta(seconds=6)))
    screen.on_lost(False)
    assert screen.see("lost") is False


@pytest.mark.parametrize(
    ("name", "found"),
    [("0217.png", True), ("", False), ("absent.png", False), ("../0217.png", False)],
)
def test_photos_come_from_the_folder_only(screen, tmp_path, name: str, found: bool) -> None:
    (tmp_path / "0217.png").write_bytes(b"png")
    (tmp_path.parent / "0217.png").write_bytes(b"png")
    screen.on_state("window/3", window(photo=name))
    assert bool(screen.see("photo")) is found


def test_a_photo_that_is_replaced_is_read_again(screen, tmp_path) -> None:
    (tmp_path / "0217.png").write_bytes(b"old")
    screen.on_state("window/3", window(photo="0217.png"))
    before = screen.see("photo")
    screen.tick()
    assert screen.see("photo") == before
    (tmp_path / "0217.png").write_bytes(b"newer")
    screen.tick()
    assert screen.see("photo") != before
