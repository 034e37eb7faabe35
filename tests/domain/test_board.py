"""Hours in words, a service's status, lateness and the last-ticket guard."""

from __future__ import annotations

import pytest

from hub.contract.states import ServiceStatus
from hub.contract.words import Wait
from hub.domain import board


def test_hours() -> None:
    spans = [board.parse_span("09:00-12:00"), board.parse_span("13:30-24:00")]
    assert board.hours_text(spans) == "09:00–12:00 13:30–24:00"
    assert board.hours_text(()) == ""


@pytest.mark.parametrize(
    ("is_open", "served", "full", "expected"),
    [
        (True, True, False, ServiceStatus.OPEN),
        (True, True, True, ServiceStatus.FULL),
        (True, False, True, ServiceStatus.NO_WINDOW),
        (False, False, True, ServiceStatus.CLOSED),
    ],
)
def test_status(is_open: bool, served: bool, full: bool, expected: ServiceStatus) -> None:
    status = board.service_status(is_open=is_open, served=served, full=full)
    assert status is expected


def test_late_and_past_closing() -> None:
    assert board.is_late(Wait(600, 1400), 900)
    assert not board.is_late(Wait(600, 1200), 900)
    assert not board.is_late(None, 900)
    assert board.ends_after(Wait(0, 601), 600)
    assert not board.ends_after(Wait(0, 601), None)
    assert not board.ends_after(None, 0)


def test_announced_in_chinese_and_the_residents_own() -> None:
    assert board.languages_of("zh") == ("zh",)
    assert board.languages_of("bo") == ("zh", "bo")
