"""A video's sound at a real loudspeaker: never before it is let, and gone while a call is said."""

from __future__ import annotations

import array
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from hub.sim.processes import python, wait_for
from tests.display.clips import RATE, write_clip
from tests.sound_server import SoundServer, missing

pytestmark = [pytest.mark.qt, pytest.mark.skipif(bool(missing()), reason=missing())]

ROOT = Path(__file__).parents[2]
LOUD = 3000
PIECE = RATE // 2


@pytest.fixture
def speaker(tmp_path: Path) -> Iterator[SoundServer]:
    server = SoundServer(tmp_path)
    try:
        server.start()
        yield server
    finally:
        server.stop()


def recorded(speaker: SoundServer) -> array.array:
    """All samples until now."""
    whole = speaker.recording.read_bytes()
    return array.array("h", whole[: len(whole) // 2 * 2])


def loudest(samples: array.array) -> int:
    return max(map(abs, samples), default=0)


def test_a_video_is_heard_only_while_it_may(speaker: SoundServer, tmp_path: Path) -> None:
    clip = write_clip(tmp_path / "a.avi", frames=600, per_second=5, size=(64, 36), tone=True)
    player = subprocess.Popen(
        python("tests.display.film_player", str(clip)),
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **speaker.env},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
    )
    assert player.stdin is not None
    assert player.stdout is not None
    try:
        assert player.stdout.readline() == "began\n"
        time_of_silence = len(recorded(speaker)) + 2 * RATE
        wait_for(lambda: len(recorded(speaker)) >= time_of_silence, "two seconds", 30)
        assert loudest(recorded(speaker)) == 0, "it has played, and nobody heard it"
        player.stdin.write("speak\n")
        wait_for(lambda: loudest(recorded(speaker)[-PIECE:]) > LOUD, "its sound", 30)
        player.stdin.write("hush\n")
        wait_for(lambda: loudest(recorded(speaker)[-PIECE:]) == 0, "silence", 30)
    finally:
        player.terminate()
        player.wait(30)
        player.stdin.close()
        player.stdout.close()
