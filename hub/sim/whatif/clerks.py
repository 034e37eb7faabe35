"""A clerk of a simulated day: calls whoever the routing chooses, and serves as planned."""

from __future__ import annotations

import random
from collections.abc import Sequence

from hub.contract.commands import (
    CallNext,
    FinishTicket,
    Login,
    Logout,
    MarkNoShow,
    ParkTicket,
    PauseWindow,
    Recall,
    ResumeWindow,
    StartServing,
    TransferTicket,
)
from hub.contract.results import Done, LoggedIn, TicketCalled, WindowChanged
from hub.contract.words import Move, PauseReason
from hub.first_hall import SAMPLE_PIN
from hub.sim.day.agenda import Act
from hub.sim.whatif.floor import Floor
from hub.sim.whatif.residents import come_back
from hub.sim.whatif.staffing import Shift
from hub.sim.whatif.visitor import Leg
from hub.store import queue

OVERTIME_S = 1800.0
"""After closing those who still wait are served so long."""
LOOK_AGAIN_S = 60.0
"""An idle clerk's screen may show somebody for whom another clerk was awaited."""


class Clerk:
    """One window for one day. `pace` multiplies serving times, `breaks` are pauses."""

    def __init__(
        self,
        floor: Floor,
        window: int,
        no: str,
        shifts: Sequence[Shift],
        *,
        breaks: Sequence[Shift] = (),
        pace: float = 1.0,
        chance: random.Random,
    ) -> None:
        self.window = window
        self._floor = floor
        self._no = no
        self._pace = pace
        self._chance = chance
        self._counter = f"counter-{window}"
        self._shifts = shifts
        self._breaks = list(breaks)
        self._ends_s = 0.0
        self._idle = False
        settings = floor.hall.hall.window(window)
        assert settings is not None
        self._services = frozenset((*settings.services, *settings.helps))

    def begin(self) -> None:
        """Put the day's shifts on the agenda."""
        for shift in self._shifts:
            late = self._chance.uniform(0, 20)
            self._floor.agenda.begin(self._sit(shift), self._floor.until(shift.begins_s) + late)
            self._floor.agenda.begin(self._wake(), self._floor.until(shift.ends_s))
        for pause in self._breaks:
            self._floor.agenda.begin(self._wake(), self._floor.until(pause.begins_s))

    def hear(self, service: str) -> None:
        """Somebody began to wait; an idle clerk who serves that looks up."""
        if self._idle and service in self._services:
            self._idle = False
            self._floor.agenda.begin(self._turns(), self._chance.uniform(1, 5))

    def _wake(self) -> Act:
        if self._idle:
            self._idle = False
            self._floor.agenda.begin(self._turns())
        yield from ()

    def _look_again(self) -> Act:
        """For as long as somebody waits who may not be called here yet."""
        while self._idle and self._anybody():
            yield LOOK_AGAIN_S
            yield from self._wake()

    def _anybody(self) -> bool:
        """Whether the clerk's screen shows that somebody waits."""
        waiting = {service for service, _ in queue.lengths(self._floor.hall.engine.db)}
        return not waiting.isdisjoint(self._services)

    def _sit(self, shift: Shift) -> Act:
        floor = self._floor
        self._ends_s = shift.ends_s
        login = Login(request_id=floor.hall.request_id(), clerk=self._no, pin=SAMPLE_PIN)
        floor.hall.expect(LoggedIn, self._counter, login)
        floor.opened(self.window)
        yield from self._turns()

    def _turns(self) -> Act:
        """Call after call, until nobody waits or the shift is over."""
        while True:
            if self._breaks and self._breaks[0].begins_s <= self._floor.now_s:
                yield from self._pause(self._breaks.pop(0))
            number = self._call() if not self._is_over() and self._anybody() else None
            if number is None:
                if self._floor.now_s >= self._ends_s:
                    self._leave()
                else:
                    self._idle = True
                    self._floor.agenda.begin(self._look_again())
                return
            yield from self._visit(number)
            yield self._chance.uniform(1, 10)

    def _is_over(self) -> bool:
        """Whoever sits until closing serves those who are still here."""
        closing = self._ends_s >= self._floor.day.ends_s
        return self._floor.now_s >= self._ends_s + (OVERTIME_S if closing else 0)

    def _call(self) -> str | None:
        command = CallNext(request_id=self._floor.hall.request_id())
        return self._floor.hall.expect(TicketCalled, self._counter, command).ticket

    def _pause(self, pause: Shift) -> Act:
        floor = self._floor
        if floor.now_s >= min(pause.ends_s, self._ends_s):
            return
        lunch = PauseWindow(
            request_id=floor.hall.request_id(),
            reason=PauseReason.LUNCH,
            back_at=floor.moment(max(pause.ends_s, floor.now_s + 60)),
        )
        floor.hall.expect(WindowChanged, self._counter, lunch)
        floor.closed(self.window)
        yield max(pause.ends_s - floor.now_s, 60.0)
        resume = ResumeWindow(request_id=floor.hall.request_id())
        floor.hall.expect(WindowChanged, self._counter, resume)
        floor.opened(self.window)

    def _visit(self, number: str) -> Act:
        floor, here = self._floor, self._floor.here[number]
        leg = here.next_leg()
        if leg.end is Move.NO_SHOW:
            yield from self._missed(leg)
        else:
            yield leg.walk_s
            service = self._do(StartServing(request_id=floor.hall.request_id()))
            seconds = leg.serve_s * self._pace
            yield seconds
            floor.served.setdefault(service, []).append(seconds)
            self._end(leg)
        if leg.back_s is not None:
            floor.agenda.begin(come_back(floor, number), leg.back_s)
        if leg.end is Move.TRANSFER:
            floor.joined(leg.service)

    def _missed(self, leg: Leg) -> Act:
        calls = max(self._floor.hall.hall.rules.min_calls, 1)
        for _ in range(calls - 1):
            yield leg.walk_s / calls
            self._do(Recall(request_id=self._floor.hall.request_id()))
        yield leg.walk_s / calls
        self._do(MarkNoShow(request_id=self._floor.hall.request_id()))

    def _end(self, leg: Leg) -> None:
        request_id = self._floor.hall.request_id()
        if leg.end is Move.PARK:
            self._do(ParkTicket(request_id=request_id, reason="补材料"))
        elif leg.end is Move.TRANSFER:
            reason = "需要其他业务"
            self._do(
                TransferTicket(
                    request_id=request_id, reason=reason, service=leg.service, place=leg.place
                )
            )
        else:
            self._do(FinishTicket(request_id=request_id, advice_only=True))

    def _do(
        self,
        command: StartServing | Recall | MarkNoShow | ParkTicket | TransferTicket | FinishTicket,
    ) -> str:
        """The service of the ticket that is there afterwards, empty when none is."""
        state = self._floor.hall.expect(WindowChanged, self._counter, command).window
        return state.ticket.service if state.ticket is not None else ""

    def _leave(self) -> None:
        logout = Logout(request_id=self._floor.hall.request_id())
        self._floor.hall.expect(Done, self._counter, logout)
        self._floor.closed(self.window)
