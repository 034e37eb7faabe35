"""A recorded day once more: the same people under another policy or staffing."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from hub.cli import main
from hub.config import HallConfig
from hub.contract.words import Move, Priority, TicketState
from hub.errors import SetupError
from hub.sim.whatif import recorded
from hub.sim.whatif.courses import Course, Stay
from hub.sim.whatif.figures import figures
from hub.sim.whatif.lab import source
from hub.sim.whatif.replay import as_it_was, read_day, replay

DAY = "2026-11-20"


def stay(
    state: TicketState, move: Move, began: float, ended: float | None, service: str = "A"
) -> Stay:
    return Stay(state, move, began, ended, service, 3)


def course(*stays: Stay, state: TicketState = TicketState.DONE) -> Course:
    return Course("A001", Priority.REGULAR, state, 0, "[]", stays)


def test_a_visit_is_read_with_its_times() -> None:
    seen = course(
        stay(TicketState.WAITING, Move.ISSUE, 100, 400),
        stay(TicketState.CALLED, Move.CALL, 400, 420),
        stay(TicketState.SERVING, Move.START, 420, 720),
        stay(TicketState.DONE, Move.FINISH, 720, None),
    )
    (visitor,) = recorded.visitors([seen], 90)
    assert visitor.at_s == 10
    (leg,) = visitor.legs
    assert (leg.walk_s, leg.serve_s, leg.end) == (20, 300, Move.FINISH)
    assert visitor.patience_s is None


def test_a_no_show_and_a_transfer_are_calls_of_their_own() -> None:
    seen = course(
        stay(TicketState.WAITING, Move.ISSUE, 0, 60),
        stay(TicketState.CALLED, Move.CALL, 60, 110),
        stay(TicketState.NO_SHOW, Move.NO_SHOW, 110, 300),
        stay(TicketState.WAITING, Move.RETURN, 300, 400),
        stay(TicketState.CALLED, Move.CALL, 400, 410),
        stay(TicketState.SERVING, Move.START, 410, 500),
        stay(TicketState.WAITING, Move.TRANSFER, 500, 600, "B"),
        stay(TicketState.CALLED, Move.CALL, 600, 605, "B"),
        stay(TicketState.SERVING, Move.START, 605, 900, "B"),
        stay(TicketState.DONE, Move.FINISH, 900, None, "B"),
    )
    (visitor,) = recorded.visitors([seen], 0)
    ends = [(leg.end, leg.serve_s, leg.back_s, leg.service) for leg in visitor.legs]
    assert ends == [
        (Move.NO_SHOW, 0, 190, ""),
        (Move.TRANSFER, 90, None, "B"),
        (Move.FINISH, 295, None, ""),
    ]


def test_what_was_taken_back_goes_on() -> None:
    seen = course(
        stay(TicketState.WAITING, Move.ISSUE, 0, 60),
        stay(TicketState.CALLED, Move.CALL, 60, 70),
        stay(TicketState.SERVING, Move.START, 70, 100),
        stay(TicketState.DONE, Move.FINISH, 100, 104),
        stay(TicketState.SERVING, Move.UNDO, 104, 134),
        stay(TicketState.DONE, Move.FINISH, 134, None),
    )
    (visitor,) = recorded.visitors([seen], 0)
    (leg,) = visitor.legs
    assert (leg.serve_s, leg.end) == (60, Move.FINISH)


def test_who_gave_up_has_so_much_patience() -> None:
    seen = course(
        stay(TicketState.WAITING, Move.ISSUE, 0, 500),
        stay(TicketState.CANCELLED, Move.CANCEL, 500, None),
        state=TicketState.CANCELLED,
    )
    (visitor,) = recorded.visitors([seen], 0)
    assert visitor.patience_s == 500


def targets(hall: HallConfig) -> dict[str, int]:
    return {service.code: service.target_minutes * 60 for service in hall.services}


def test_a_recorded_day_is_replayed(filled: Path) -> None:
    with source(filled) as (hall, db):
        found = read_day(db, hall, DAY)
        before = figures(as_it_was(found), targets(hall))
        after = figures(replay(db, hall, found, "accumulating", (), 1), targets(hall))
        again = figures(replay(db, hall, found, "accumulating", (), 1), targets(hall))
    assert after == again
    assert after["visits"] == before["visits"] == 40
    assert before["interval"] is None
    assert after["interval"] is not None
    assert not after["turned_away"]


def test_the_hall_itself_is_not_changed(filled: Path) -> None:
    store = filled / "jiaohao.sqlite"

    def count() -> int:
        with closing(sqlite3.connect(store)) as db:
            return int(db.execute("SELECT count(*) + max(seq) FROM facts").fetchone()[0])

    before = count()
    with source(filled) as (hall, db):
        replay(db, hall, read_day(db, hall, DAY), "fifo", (), 1)
    assert count() == before


def test_a_day_without_visits_is_refused_with_those_there_are(filled: Path) -> None:
    with source(filled) as (hall, db):
        with pytest.raises(SetupError, match="2026-11-20, 2026-11-19"):
            read_day(db, hall, "2026-01-01")
        with pytest.raises(SetupError, match="2026-11-23"):
            read_day(db, hall, "yesterday")


def test_the_command_prints_both_and_draws(
    filled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture = tmp_path / "waits.svg"
    words = ["replay", DAY, "--data", str(filled), "--policy", "fifo", "--windows", "2@09:00-11:00"]
    assert main([*words, "--picture", str(picture), "--json"]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert printed["before"]["visits"] == printed["visits"]
    assert printed["windows"]["2"]["staffed_h"] < printed["before"]["windows"]["2"]["staffed_h"]
    assert "stroke-dasharray" in picture.read_text(encoding="utf-8")
