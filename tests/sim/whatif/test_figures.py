"""The figures of days: what is counted, and how the told ranges are judged."""

from __future__ import annotations

from hub.contract.words import Move, Priority, TicketState
from hub.sim.whatif.courses import Course, Stay
from hub.sim.whatif.figures import figures, interval
from hub.sim.whatif.floor import Told
from hub.sim.whatif.tally import Judged, Tally


def served(number: str, came: float, called: float, overtaken: int = 0) -> Course:
    return Course(
        number,
        Priority.REGULAR,
        TicketState.DONE,
        overtaken,
        "[]",
        (
            Stay(TicketState.WAITING, Move.ISSUE, came, called, "A", None),
            Stay(TicketState.CALLED, Move.CALL, called, called + 10, "A", 3),
            Stay(TicketState.SERVING, Move.START, called + 10, called + 100, "A", 3),
            Stay(TicketState.DONE, Move.FINISH, called + 100, None, "A", 3),
        ),
    )


def gave_up(number: str) -> Course:
    stays = (
        Stay(TicketState.WAITING, Move.ISSUE, 0, 50, "A", None),
        Stay(TicketState.CANCELLED, Move.CANCEL, 50, None, "A", None),
    )
    return Course(number, Priority.REGULAR, TicketState.CANCELLED, 0, "[]", stays)


def test_waits_windows_and_who_left_are_counted() -> None:
    tally = Tally()
    tally.add([served("A001", 0, 100), served("A002", 0, 700, 3), gave_up("A003")], {3: 400.0})
    found = figures(tally, {"A": 600})
    assert found["visits"] == 3
    row = found["classes"]["regular"]  # type: ignore[index]
    assert row["n"] == 2
    assert row["tickets"] == 3
    assert row["given_up"] == 1
    assert (row["mean_s"], row["max_s"], row["within_target"]) == (400, 700, 0.5)
    assert row["overtaken_max"] == 3
    assert found["windows"]["3"]["utilisation"] == 0.5  # type: ignore[index]
    assert found["services"]["A"]["n"] == 2  # type: ignore[index]
    assert found["interval"] is None


def test_a_range_is_judged_by_the_first_wait() -> None:
    tally = Tally()
    told = {"A001": Told("A", Priority.REGULAR, 60, 120, 400.0)}
    tally.add([served("A001", 9 * 3600.0, 9 * 3600.0 + 100)], {}, told)
    found = figures(tally, {})["interval"]
    assert found["coverage"] == 1  # type: ignore[index]
    assert found["coverage_by_hour"] == {"09": 1}  # type: ignore[index]
    assert (found["mae_s"], found["naive_mae_s"]) == (10, 300)  # type: ignore[index]


def test_now_is_right_below_a_minute_and_no_range() -> None:
    found = interval([Judged(0, 0, 30, 0, 50), Judged(0, 0, 30, 0, 70), Judged(0, 60, 90, 0, 95)])
    assert found is not None
    assert found["now"] == {"n": 2, "holds": 0.5}
    assert (found["n"], found["coverage"]) == (1, 0)
