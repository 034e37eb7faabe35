"""Paper that is counted, on the simulated printer with true bytes: health follows the slips."""

from __future__ import annotations

import msgspec

from hub.contract.devices import FailReason, Feed, Health, JobState, Paper

ROLL_M = 5
LONG = tuple(Feed(8) for _ in range(8))
"""A slip of a third of a metre, so that few of them use up a roll."""


def counted(kit, printer):
    return msgspec.structs.replace(kit.printer(printer.simulator.port), options={"roll_m": ROLL_M})


def print_out(kit, told, station, name, blocks=LONG):
    job = msgspec.structs.replace(kit.job(name), paper=Paper("test", blocks))
    station.submit_print(job)
    kit.wait_until(lambda: told.last(name) == (JobState.PRINTED, None), 30)


def test_health_follows_the_paper(kit, printer, make_station, told, tmp_path) -> None:
    station = make_station(counted(kit, printer), state_dir=tmp_path)
    kit.wait_until(lambda: told.health)
    print_out(kit, told, station, "before")
    assert told.health[-1].paper is None

    station.renew_paper()
    kit.wait_until(lambda: told.health[-1].paper == 100, 30)
    low = Health.WARN, FailReason.PAPER_NEAR_END
    kit.wait_until(lambda: (told.health[-1].state, told.health[-1].reason) == low, 30)

    print_out(kit, told, station, "after")
    kit.wait_until(lambda: told.health[-1].paper == 90, 30)
    slips = told.health[-1].slips
    assert slips is not None
    assert 10 <= slips <= 15
    again = make_station(counted(kit, printer), state_dir=tmp_path)
    kit.wait_until(lambda: again.health()[0].paper == 90, 30)


def test_paper_after_its_end_is_a_whole_roll(kit, printer, make_station, told) -> None:
    station = make_station(counted(kit, printer))
    print_out(kit, told, station, "one")
    assert told.health[-1].paper is None
    for fault, reason in (
        ("paper end", FailReason.PAPER_END),
        ("cover open", FailReason.COVER_OPEN),
    ):
        printer.simulator.command(fault)
        kit.wait_until(lambda reason=reason: told.health[-1].reason is reason, 30)
    printer.simulator.command("paper ok")
    printer.simulator.command("cover closed")
    kit.wait_until(lambda: told.health[-1].paper == 100, 30)


def test_without_a_rolls_length_nobody_claims_to_know(kit, printer, make_station, told) -> None:
    station = make_station(kit.printer(printer.simulator.port))
    station.renew_paper()
    print_out(kit, told, station, "one")
    printer.simulator.command("paper near")
    kit.wait_until(lambda: told.health[-1].reason is FailReason.PAPER_NEAR_END, 30)
    assert (told.health[-1].paper, told.health[-1].slips) == (None, None)
