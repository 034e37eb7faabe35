"""Large pages: whose memory is asked for, and that nothing changes but how it lies."""

from __future__ import annotations

import subprocess
import sys

import pytest

from hub.large_pages import PAGE, put_together, spans

MAPS = """\
556a2c000000-556a2c001000 r-xp 00000000 fd:00 131 /usr/bin/python3.11
556a2d000000-556a2d800000 rw-p 00000000 00:00 0 [heap]
7f1000000000-7f1000400000 rw-p 00000000 00:00 0 
7f1000400000-7f1000500000 rw-p 00000000 00:00 0 
7f2000000000-7f2000800000 rw-p 00000000 fd:00 77 /tmp/hall.sqlite-shm
7f3000000000-7f3000800000 rw-s 00000000 00:00 0 
7f4000000000-7f4000800000 ---p 00000000 00:00 0 
7ffd00000000-7ffd00800000 rw-p 00000000 00:00 0 [stack]
"""

HOLDS = """
from hub.large_pages import put_together
held = [str(number) * 40 for number in range(200_000)]
put_together()
assert all(text == str(number) * 40 for number, text in enumerate(held))
"""


def test_only_memory_of_our_own_that_is_large_enough() -> None:
    assert list(spans(MAPS)) == [
        (0x556A2D000000, 0x556A2D800000),
        (0x7F1000000000, 0x7F1000000000 + 2 * PAGE),
    ]


def test_what_is_held_stays_what_it_is() -> None:
    assert subprocess.run([sys.executable, "-c", HOLDS], check=False).returncode == 0


def test_a_system_without_them_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert put_together() == 0
