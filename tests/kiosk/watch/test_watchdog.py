"""The watchdog as a process, over a kiosk that lives and ends as it is told."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

from tests.conftest import wait_for

ROOT = Path(__file__).parents[3]
LONG_S = 60.0
KIOSK = """
import os, sys, time
from kiosk.watch import wire
from kiosk.watch.rules import Beat
from pathlib import Path

import socket
folder = Path(sys.argv[1])
lives = sys.argv[2].split(",")
with open(folder / "lives", "a") as told:
    post = wire.post_of_environment()
    told.write(f"{post.falls}\\n")
life = lives[len((folder / "lives").read_text().split()) - 1]
line = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

def say(beat):
    line.sendto(wire.encode(post, os.getpid(), beat), (wire.LOOPBACK, post.port))

if life in ("again", "bye"):
    say(Beat.FRAME)
    say(Beat(life))
elif life == "mute":
    time.sleep(600)
elif life == "live":
    while True:
        say(Beat.AWAY)
        time.sleep(0.2)
else:
    if life != "2":
        say(Beat.FRAME)
    sys.exit(int(life))
"""


def watchdog(folder: Path, *lives: str) -> subprocess.Popen[str]:
    """One over a kiosk that has these lives, one after the other."""
    own = ["--station", str(folder / "station.toml"), "--state", str(folder)]
    kiosk = ["-c", KIOSK, str(folder), ",".join(lives)]
    quick = ["--first", "3", "--silent", "3", "--"]
    return subprocess.Popen(
        [sys.executable, "-m", "kiosk.watchdog", *own, *quick, *kiosk],
        cwd=ROOT,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


def lives(folder: Path) -> list[str]:
    """How many falls each life was told of."""
    path = folder / "lives"
    return path.read_text().split() if path.exists() else []


def test_it_is_started_again_until_its_staff_leaves(tmp_path: Path) -> None:
    dog = watchdog(tmp_path, "again", "3", "again", "bye")
    _, said = dog.communicate(timeout=LONG_S)
    assert dog.returncode == 0
    assert lives(tmp_path) == ["0", "0", "1", "1"]
    assert said.count("the kiosk fell (exit code 3), 1 times lately") == 1


def test_one_that_never_shows_a_frame_is_ended_and_started_anew(tmp_path: Path) -> None:
    dog = watchdog(tmp_path, "mute", "bye")
    _, said = dog.communicate(timeout=LONG_S)
    assert dog.returncode == 0
    assert lives(tmp_path) == ["0", "1"]
    assert "stands still: ended" in said


def test_who_starts_it_wrongly_is_not_asked_again_and_again(tmp_path: Path) -> None:
    dog = watchdog(tmp_path, "2")
    dog.communicate(timeout=LONG_S)
    assert dog.returncode == 2
    assert lives(tmp_path) == ["0"]


def test_a_closed_window_ends_it_too(tmp_path: Path) -> None:
    dog = watchdog(tmp_path, "0")
    dog.communicate(timeout=LONG_S)
    assert dog.returncode == 0


def test_who_stops_the_watchdog_stops_the_kiosk(tmp_path: Path) -> None:
    dog = watchdog(tmp_path, "live")
    memo = tmp_path / "watchdog.json"
    wait_for(lambda: memo.exists() and lives(tmp_path), LONG_S)
    kiosk = int(json.loads(memo.read_text())["pid"])
    dog.send_signal(signal.SIGTERM)
    dog.communicate(timeout=LONG_S)
    assert dog.returncode == 0
    assert not Path(f"/proc/{kiosk}").exists()
    assert not memo.exists()
