"""Sources are read when they are needed, and not kept."""

from __future__ import annotations

import linecache
import subprocess
import sys
import traceback

from assets.sources import Forgetful, keep_none

KEPT = """
import linecache
import kiosk.app
print(sum(len(line) for entry in linecache.cache.values() if len(entry) > 1 for line in entry[2]))
"""


def test_an_app_keeps_none_of_the_sources_that_qt_looks_into() -> None:
    told = subprocess.run(
        [sys.executable, "-c", KEPT], capture_output=True, text=True, check=True, timeout=60
    )
    assert int(told.stdout) < 100_000


def test_a_traceback_still_shows_the_line() -> None:
    keep_none()
    try:
        raise ValueError("told")
    except ValueError as error:
        told = "".join(traceback.format_exception(error))
    assert 'raise ValueError("told")' in told
    assert __file__ not in linecache.cache


def test_what_has_no_file_is_kept() -> None:
    memory = Forgetful()
    memory["<made>"] = (5, None, ["line\n"], "<made>")
    memory["in a zip"] = (lambda: "line\n",)
    memory["file.py"] = (5, 1.0, ["line\n"], "/file.py")
    assert sorted(memory) == ["<made>", "in a zip"]


def test_twice_is_once() -> None:
    keep_none()
    before = linecache.cache
    keep_none()
    assert linecache.cache is before
