"""The report's text: the same figures in each language, in columns."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest

from hub.cli import main
from hub.commands import report_text
from hub.contract import wire
from hub.contract.results import BookingReport, DayReport, ServiceReport, WindowReport
from hub.contract.words import Language, Level, Outcome

SERVICE = ServiceReport("B", 7, 6, 5, 0, 1, 0, 1, 300, 240, None)
BOOKED = BookingReport("B", 6, 3, 1, 1, 1, 1, 1, 1, 32, 0.1562)
WINDOWS = (WindowReport(3, 6, 3600, 7200, 0.5), WindowReport(4, 1, 60, None, None))
REPORT = DayReport(
    request_id="report-1",
    day="2026-11-23",
    closed_at=None,
    issued=7,
    printed=7,
    called=6,
    announced=6,
    started=5,
    finished=5,
    no_show=0,
    cancelled=1,
    expired=0,
    still_open=1,
    cases={Outcome.ACCEPTED: 2},
    ratings={Level.GOOD: 1},
    not_rated=4,
    services=(SERVICE,),
    bookings=(BOOKED,),
    windows=WINDOWS,
    rating_sources={"pad:ff68:three": 1},
)


def lines(report: DayReport, language: Language = Language.EN) -> list[str]:
    return list(report_text.lines(report, language))


def test_booked_times_and_windows_have_their_rows() -> None:
    found = [line.split() for line in lines(REPORT)]
    assert ["B", "6", "3", "1", "1", "1", "1", "1", "1", "32", "16%"] in found
    assert ["3", "6", "60", "120", "50%"] in found
    assert ["4", "1", "1", "–", "–"] in found


def test_a_pad_with_three_keys_is_told_as_one() -> None:
    assert "rated at     pad:ff68:three 1" in lines(REPORT)


def test_what_there_is_none_of_has_no_table() -> None:
    bare = msgspec.structs.replace(REPORT, bookings=(), windows=(WindowReport(3, 0, 0, 0, None),))
    text = "\n".join(lines(bare))
    assert "staffed" not in text
    assert "booked" not in text


@pytest.mark.parametrize("language", list(Language))
def test_every_language_tells_the_same(language: Language) -> None:
    found, english = lines(REPORT, language), lines(REPORT)
    assert len(found) == len(english)
    digits = [[word for word in line.split() if word[0].isdigit()] for line in found[-4:]]
    assert digits == [[word for word in line.split() if word[0].isdigit()] for line in english[-4:]]


@pytest.mark.parametrize("language", list(Language))
def test_columns_are_under_their_heads(language: Language) -> None:
    found = lines(REPORT, language)
    at = next(place for place, line in enumerate(found) if line.split()[-1] == "16%")
    assert report_text.width(found[at - 1]) == report_text.width(found[at])


def test_every_word_is_translated() -> None:
    words = [
        *report_text.FIGURES.values(),
        *report_text.SERVICES,
        *report_text.BOOKINGS,
        *report_text.WINDOWS,
        report_text.CASES,
        report_text.RATINGS,
        report_text.SOURCES,
        report_text.NONE,
    ]
    assert all(word.zh and word.en and word.bo for word in words)
    assert set(report_text.FIGURES) <= set(json.loads(wire.encode(REPORT)))


def test_the_command_speaks_the_language_that_is_asked_for(
    sample_hall: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    at = ["--data", str(sample_hall)]
    assert main(["close-day", *at]) == 0
    capsys.readouterr()
    assert main(["report", "--language", "zh", *at]) == 0
    assert "取号" in capsys.readouterr().out
    assert main(["report", *at]) == 0
    assert "issued" in capsys.readouterr().out
