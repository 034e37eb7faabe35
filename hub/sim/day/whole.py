"""A whole day from before opening until everything about it is settled."""

from __future__ import annotations

import random
from datetime import timedelta

from hub.contract.commands import CloseDay
from hub.contract.results import Done
from hub.sim.day import clerks, residents, stations
from hub.sim.day.agenda import Act
from hub.sim.day.play import Play
from hub.sim.in_process import InProcess

CLOSE_AFTER_S = 1200.0
LEAVE_AFTER_S = 1500.0
SETTLED_AFTER_S = 5400.0
"""Seconds after the last call: the day is closed, the clerks go, pads and printers are done."""


def play_day(hall: InProcess, chance: random.Random, tickets: int) -> None:
    """Play the day of the hall's clock, which stands before nine. Raises PlayError."""
    play = Play(hall, chance, tickets)
    stations.listen(play)
    begin = play.agenda.begin
    begin(stations.ticks(play, play.closes + timedelta(seconds=SETTLED_AFTER_S)))
    for window, clerk in clerks.posts(play.hall.hall):
        begin(clerks.work(play, window, clerk, LEAVE_AFTER_S))
    opening_s = play.until(play.opens)
    begin(residents.arrivals(play), opening_s)
    begin(_close(play), play.until(play.closes) + CLOSE_AFTER_S)
    play.agenda.run()


def _close(play: Play) -> Act:
    play.hall.expect(Done, "cli", CloseDay(request_id=play.new_id()))
    yield from ()
