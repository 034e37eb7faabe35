"""`jiaohao bookings`: a day's bookings, and nothing that names anybody."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hub.cli import main
from tests.appointments import ADULT, MONDAY, PHONE, TUESDAY, book, check_in, key
from tests.halls import Bench


@pytest.fixture
def hall(tmp_path: Path) -> Path:
    bench = Bench(tmp_path / "hall")
    check_in(bench, key(book(bench, "10:00", identity=ADULT)))
    book(bench, "10:30", phone=PHONE)
    book(bench, "10:30", TUESDAY)
    bench.engine.db.close()
    return tmp_path / "hall"


def test_the_bookings_of_a_day_by_time_and_masked(
    hall: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["bookings", MONDAY, "--data", str(hall)]) == 0
    told = capsys.readouterr().out
    first, second = (line.split("\t") for line in told.splitlines())
    assert (first[:4], first[5]) == (["10:00", "B", "等候中", "B001"], "李*明")
    assert (second[:4], second[5]) == (["10:30", "B", "已预约", "-"], "****0917")
    for secret in (PHONE, ADULT.name, ADULT.number):
        assert secret not in told


def test_one_object_a_line(hall: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bookings", TUESDAY, "--json", "--data", str(hall)]) == 0
    (row,) = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert (row["day"], row["time"], row["state"], row["who"]) == (
        TUESDAY,
        "10:30",
        "已预约",
        "****0917",
    )


def test_a_day_without_bookings_says_so(hall: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bookings", "2027-05-01", "--data", str(hall)]) == 0
    assert capsys.readouterr().out == "nobody has booked a time of 2027-05-01\n"
    assert main(["bookings", "2027-05-01", "--json", "--data", str(hall)]) == 0
    assert capsys.readouterr().out == ""


def test_no_hall_has_been_made(tmp_path: Path) -> None:
    assert main(["bookings", "--data", str(tmp_path / "none")]) == 2
