"""A Qt program outlives more calls than None has references."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytestmark = pytest.mark.qt

PROGRAM = """
import assets.ui
from PySide6.QtCore import QTimer
timer = QTimer()
for _ in range(50_000):
    timer.setInterval(5)
    timer.isActive()
print("alive")
"""


def test_fifty_thousand_calls_without_an_answer() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr
