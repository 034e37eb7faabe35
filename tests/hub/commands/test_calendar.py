"""`jiaohao calendar …` and `jiaohao deadlines` on a hall whose hub does not run."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hub.cli import main
from hub.commands.calendar import read_file
from hub.contract.commands import RegisterCase
from hub.contract.results import CaseRegistered
from hub.contract.words import Outcome
from hub.errors import SetupError
from tests.halls import Bench
from tests.handlers.test_cases import PENSION, findings, serving

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def data(sample_hall: Path) -> list[str]:
    return ["--data", str(sample_hall)]


def said(capsys: Capture, words: list[str], code: int = 0) -> str:
    """What a command prints, on either stream."""
    assert main(words) == code
    told = capsys.readouterr()
    return told.out + told.err


def test_a_day_is_set_shown_and_unset(data: list[str], capsys: Capture) -> None:
    year = said(capsys, ["calendar", "show", "2026", *data])
    assert year.startswith("2026  from chinesecalendar; known years: 2025, 2026\n")
    assert "2026-10-10 Sat  open    国庆节调休上班\n" in year
    local = ["2026-11-20", "--closed", "--name", "地方节日"]
    done = said(capsys, ["calendar", "set", *local, *data])
    assert done == "known years: 2025, 2026; open cases with another day: 0\n"
    line = "2026-11-20 Fri  closed  地方节日  set by hand\n"
    assert line in said(capsys, ["calendar", "show", "2026", *data])
    said(capsys, ["calendar", "set", "2026-11-20", "--usual", *data])
    assert "2026-11-20" not in said(capsys, ["calendar", "show", "2026", *data])
    assert "NOT KNOWN" in said(capsys, ["calendar", "show", "2099", *data])


def test_seeding_again_keeps_what_was_set_by_hand(data: list[str], capsys: Capture) -> None:
    said(capsys, ["calendar", "set", "2026-11-20", "--closed", *data])
    said(capsys, ["calendar", "set", "2026-10-10", "--usual", *data])
    said(capsys, ["calendar", "seed", *data])
    year = said(capsys, ["calendar", "show", "2026", *data])
    assert "2026-11-20 Fri  closed    set by hand" in year
    assert "2026-10-10 Sat  open" in year


def test_what_is_exported_is_imported_elsewhere(
    data: list[str], tmp_path: Path, capsys: Capture
) -> None:
    said(capsys, ["calendar", "set", "2026-11-20", "--closed", "--name", "地方节日", *data])
    file = tmp_path / "all.json"
    file.write_text(said(capsys, ["calendar", "export", *data]), encoding="utf-8")
    other = ["--data", str(tmp_path / "other")]
    main(["init", str(tmp_path / "other")])
    capsys.readouterr()
    said(capsys, ["calendar", "import", str(file), *other])
    assert said(capsys, ["calendar", "export", *other]) == file.read_text(encoding="utf-8")
    assert json.loads(said(capsys, ["calendar", "export", "2026", *other]))["years"] == [2026]
    assert "does not know 2099" in said(capsys, ["calendar", "export", "2099", *data], 2)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ('{"years": []}', "$.years"),
        ('{"years": [2027], "days": [{"day": "2027-02-30", "working": true}]}', "$.days[0].day"),
        ('{"years": [2027], "days": [{"day": "2027-02-03", "open": true}]}', "$.days[0]"),
        ('{"years": [2027], "days": [{"day": "2026-02-03", "working": true}]}', "2026-02-03"),
        ("years: 2027", "malformed"),
    ],
)
def test_a_wrong_file_names_the_place_and_changes_nothing(
    data: list[str], tmp_path: Path, capsys: Capture, text: str, why: str
) -> None:
    before = said(capsys, ["calendar", "export", *data])
    file = tmp_path / "wrong.json"
    file.write_text(text, encoding="utf-8")
    told = said(capsys, ["calendar", "import", str(file), *data], 2)
    assert why in told
    assert "nothing was changed" in told
    assert said(capsys, ["calendar", "export", *data]) == before


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="cannot be read"):
        read_file(tmp_path / "none.json")


def test_open_cases_are_listed(sample_hall: Path, data: list[str], capsys: Capture) -> None:
    assert said(capsys, ["deadlines", *data]) == "no case is open\n"
    bench = Bench(sample_hall)
    case = bench.expect(
        CaseRegistered,
        serving(bench),
        RegisterCase,
        item=PENSION,
        outcome=Outcome.ACCEPTED,
        findings=findings(bench, PENSION),
    ).case
    bench.engine.db.close()
    told = said(capsys, ["deadlines", *data])
    assert told.split() == [case.case_no, "2027-01-04", "provisional", "0217", case.item_name]
