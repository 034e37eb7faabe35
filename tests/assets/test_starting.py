"""How every app starts: its account, and mistakes that are told in one line."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

import pytest

from assets import starting
from hardware.errors import BadStation
from hub.errors import SetupError

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.qt


IN_A_FRAME = """
import os, signal
from PySide6.QtQuick import QQuickWindow
from assets.starting import end_soon
from assets.ui import application

app, window = application(), QQuickWindow()
signal.signal(signal.SIGTERM, lambda *_: end_soon())
left = [3]  # the first frames are drawn as the window comes, not by an update

def frame():
    left[0] -= 1
    os.kill(os.getpid(), signal.SIGTERM) if left == [0] else window.update()

window.frameSwapped.connect(frame)
window.show()
raise SystemExit(app.exec())
"""


def test_an_app_may_be_ended_in_the_middle_of_a_frame() -> None:
    """Closed at once, its window would be gone while Qt is still at it: SIGSEGV."""
    done = subprocess.run([sys.executable, "-c", IN_A_FRAME], cwd=ROOT, timeout=60, check=False)
    assert done.returncode == 0


@pytest.fixture
def station(tmp_path: Path) -> Path:
    """An unpaired pad that does not say at which window it is."""
    file = tmp_path / "station.toml"
    file.write_text('device = "pad-3"\nkind = "pad"\n', encoding="utf-8")
    return file


def test_a_device_at_a_window_names_it(station: Path) -> None:
    with pytest.raises(SetupError, match="window = NUMBER"):
        starting.account_at_window(station, None)
    text = station.read_text("utf-8")
    station.write_text(text + "window = 3\n", encoding="utf-8")
    (station.parent / "pad-3.secret").write_text("secret", encoding="utf-8")
    address, number = starting.account_at_window(station, None)
    assert (address.device, number) == ("pad-3", 3)


@pytest.mark.parametrize("error", [SetupError("a mistake"), BadStation(["a mistake"])])
def test_a_mistake_is_one_line_and_exit_2(
    error: Exception, capsys: pytest.CaptureFixture[str]
) -> None:
    def main(_given: argparse.Namespace) -> int:
        raise error

    assert starting.run(main, argparse.Namespace()) == 2
    assert capsys.readouterr().err == "a mistake\n"
