"""Clerks of a played day: call, wait, serve, register, finish; and what goes otherwise."""

from __future__ import annotations

from collections.abc import Iterator

from hub.config import HallConfig
from hub.contract.commands import (
    AnyCommand,
    CallNext,
    Finding,
    FinishTicket,
    Login,
    Logout,
    MarkNoShow,
    ParkTicket,
    PauseWindow,
    Recall,
    RegisterCase,
    ResumeWindow,
    StartServing,
    TransferTicket,
    Undo,
)
from hub.contract.results import CaseRegistered, Done, LoggedIn, TicketCalled, WindowChanged
from hub.contract.states import WindowState
from hub.contract.words import MaterialCheck, Outcome, PauseReason, Place
from hub.domain.catalogue import HandleKind, Item
from hub.first_hall import SAMPLE_PIN
from hub.sim.day.agenda import Act
from hub.sim.day.play import Play
from hub.sim.day.residents import come_back
from hub.sim.day.stations import announce
from hub.store import queue


def posts(hall: HallConfig) -> Iterator[tuple[int, str]]:
    """A clerk for each window: one who may serve what is its own, as far as there is one."""
    free = list(hall.clerks)
    for window in hall.windows:
        able = [c for c in free if not c.services or set(window.services) <= set(c.services)]
        for clerk in sorted(able, key=lambda c: not c.services)[:1]:
            free.remove(clerk)
            yield window.no, clerk.no


def work(play: Play, window: int, clerk: str, leave_at_s: float) -> Act:
    """One clerk's day; signs out some seconds after closing."""
    counter = f"counter-{window}"
    yield play.chance.uniform(0, 300)
    play.hall.expect(
        LoggedIn, counter, Login(request_id=play.new_id(), clerk=clerk, pin=SAMPLE_PIN)
    )
    lunch = play.opens.replace(hour=12) if play.odds(0.5) else None
    while play.now < play.closes:
        if lunch is not None and play.now > lunch:
            lunch = None
            yield from _pause(play, counter)
        if not _anybody(play, window):
            yield play.chance.uniform(3, 15)
            continue
        called = play.hall.expect(TicketCalled, counter, CallNext(request_id=play.new_id()))
        if called.ticket is None or called.call_no is None:
            yield play.chance.uniform(20, 60)
            continue
        play.agenda.begin(announce(play, called.call_no, 1))
        yield from _visit(play, counter, called.ticket, called.call_no)
    yield leave_at_s
    play.hall.expect(Done, counter, Logout(request_id=play.new_id()))


def _anybody(play: Play, window: int) -> bool:
    """Whether the clerk's screen shows that somebody waits."""
    settings = play.hall.hall.window(window)
    assert settings is not None
    waiting = {service for service, _ in queue.counts(play.hall.engine.db)}
    return not waiting.isdisjoint((*settings.services, *settings.helps))


def _pause(play: Play, counter: str) -> Act:
    pause = PauseWindow(request_id=play.new_id(), reason=PauseReason.LUNCH)
    play.hall.expect(WindowChanged, counter, pause)
    yield 1200
    play.hall.expect(WindowChanged, counter, ResumeWindow(request_id=play.new_id()))


def _visit(play: Play, counter: str, number: str, call_no: int) -> Act:
    if play.odds(0.06):
        yield from _missed(play, counter, number, call_no)
        return
    yield play.chance.uniform(4, 40)
    here = _do(play, counter, StartServing(request_id=play.new_id())).ticket
    assert here is not None
    yield play.serving_s()
    if play.odds(0.02):
        _do(play, counter, ParkTicket(request_id=play.new_id(), reason="回去补材料"))
        play.agenda.begin(come_back(play, number), play.chance.uniform(300, 1500))
    elif play.odds(0.03) and (service := _elsewhere(play, here.service)) is not None:
        place = play.chance.choice(list(Place))
        moved = TransferTicket(
            request_id=play.new_id(), reason="需要部门专窗", service=service, place=place
        )
        _do(play, counter, moved)
    else:
        yield from _finish(play, counter, here.items)


def _missed(play: Play, counter: str, number: str, call_no: int) -> Act:
    """Called twice, and nobody came; some come later."""
    yield 20
    _do(play, counter, Recall(request_id=play.new_id()))
    play.agenda.begin(announce(play, call_no, 2))
    yield 20
    _do(play, counter, MarkNoShow(request_id=play.new_id()))
    if play.odds(0.5):
        play.agenda.begin(come_back(play, number), play.chance.uniform(60, 900))


def _finish(play: Play, counter: str, items: tuple[str, ...]) -> Act:
    found = [play.hall.engine.shelf.items[code] for code in items]
    for item in found:
        if play.odds(0.9):
            play.hall.expect(CaseRegistered, counter, _case(play, item))
    advice = FinishTicket(request_id=play.new_id(), advice_only=True)
    play.hall.expect(WindowChanged, counter, advice)
    if play.odds(0.01):
        yield 3
        if play.hall.attempt(counter, Undo(request_id=play.new_id())) is not None:
            yield 30
            again = FinishTicket(request_id=play.new_id(), advice_only=True)
            play.hall.expect(WindowChanged, counter, again)
    yield play.chance.uniform(1, 8)


def _case(play: Play, item: Item) -> RegisterCase:
    materials = item.materials or ()
    at_once = item.handle is HandleKind.AT_ONCE
    outcome = Outcome.DONE_AT_ONCE if at_once else Outcome.ACCEPTED
    refused = play.odds(0.05)
    return RegisterCase(
        request_id=play.new_id(),
        item=item.code,
        outcome=Outcome.REFUSED if refused else outcome,
        findings=tuple(Finding(m.name, MaterialCheck.PRESENT) for m in materials if m.required),
        note="不属于本级受理" if refused else "",
    )


def _elsewhere(play: Play, service: str) -> str | None:
    """Another service that any window may serve."""
    hall = play.hall.hall
    others = [
        other.code
        for other in hall.services
        if other.code != service and other.only_kind is None and hall.serving_windows(other.code)
    ]
    return play.chance.choice(others) if others else None


def _do(play: Play, counter: str, command: AnyCommand) -> WindowState:
    return play.hall.expect(WindowChanged, counter, command).window
