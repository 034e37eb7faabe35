"""A clerk at a torture's counter: presses what the window's picture offers, and now and then
something else."""

from __future__ import annotations

from queue import Empty

from hub.client.ids import new_request_id
from hub.contract.codes import Code
from hub.contract.commands import (
    CallNext,
    FinishTicket,
    ListQueue,
    Login,
    MarkNoShow,
    OpenWindow,
    ParkTicket,
    Recall,
    ReturnTicket,
    StartServing,
    TransferTicket,
    Undo,
)
from hub.contract.results import LoggedIn, Queue, Refusal, TicketCalled, WindowChanged
from hub.contract.states import WindowState, WindowTicket
from hub.contract.words import Place, TicketState
from hub.first_hall import SAMPLE_PIN
from hub.sim.torture.arena import CLERKS, MIN_CALLS, SERVICES
from hub.sim.torture.client import Client

Pressed = (
    CallNext
    | FinishTicket
    | MarkNoShow
    | ParkTicket
    | Recall
    | StartServing
    | TransferTicket
    | Undo
)
PATIENCE_S = 0.3
"""A screen that was wrong is right again after this time."""
WRONG_KEY = 0.04
BRINGS_BACK = 0.12


class Counter:
    """One clerk; what he sees is the last picture or answer."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._window: WindowState | None = None

    def step(self) -> None:
        """One key. Raises Ended."""
        client = self._client
        self._look(0.0 if self._window else PATIENCE_S)
        if self._window is None:
            client.think()
            return
        if self._window.clerk is None:
            self._sign_in()
            return
        reply = client.ask(self._press(self._window.ticket, undo=self._window.undo is not None))
        if isinstance(reply, TicketCalled | WindowChanged) and reply.window is not None:
            self._window = reply.window
        elif isinstance(reply, Refusal):
            self._after(reply)
        if client.dice.random() < BRINGS_BACK:
            self._bring_one_back()
        client.think()

    def _look(self, patience_s: float) -> None:
        """The newest picture that has come; waits for one if there is patience."""
        try:
            while True:
                picture = self._client.pictures.get(timeout=patience_s or 0.0001)
                if isinstance(picture, WindowState):
                    self._window, patience_s = picture, 0.0
        except Empty:
            return

    def _sign_in(self) -> None:
        clerk = CLERKS[self._client.address.window or 0]
        login = Login(request_id=new_request_id(), clerk=clerk, pin=SAMPLE_PIN)
        reply = self._client.ask(login, record=False)
        if isinstance(reply, LoggedIn):
            self._window = reply.window

    def _press(self, ticket: WindowTicket | None, *, undo: bool) -> Pressed:
        if self._client.dice.random() < WRONG_KEY:
            return self._client.dice.choice(self._all_keys(ticket))
        if ticket is None:
            rarely = self._client.dice.random() < 0.15
            return self._undo() if undo and rarely else CallNext(request_id=new_request_id())
        return self._called(ticket) if ticket.state is TicketState.CALLED else self._serving(ticket)

    def _called(self, ticket: WindowTicket) -> Pressed:
        roll = self._client.dice.random()
        if roll < 0.15:
            return Recall(request_id=new_request_id())
        if roll < 0.45 and ticket.times >= MIN_CALLS:
            return MarkNoShow(request_id=new_request_id())
        if roll < 0.93:
            return StartServing(request_id=new_request_id())
        return self._transfer(ticket)

    def _serving(self, ticket: WindowTicket) -> Pressed:
        roll = self._client.dice.random()
        if roll < 0.75:
            return self._finish()
        if roll < 0.88:
            return ParkTicket(request_id=new_request_id(), reason="缺材料")
        return self._transfer(ticket)

    def _all_keys(self, ticket: WindowTicket | None) -> list[Pressed]:
        request_id = new_request_id()
        return [
            CallNext(request_id=request_id),
            Recall(request_id=request_id),
            StartServing(request_id=request_id),
            MarkNoShow(request_id=request_id),
            ParkTicket(request_id=request_id, reason="误按"),
            self._finish(),
            self._undo(),
        ]

    def _finish(self) -> FinishTicket:
        return FinishTicket(request_id=new_request_id(), advice_only=True)

    def _undo(self) -> Undo:
        return Undo(request_id=new_request_id())

    def _transfer(self, ticket: WindowTicket) -> TransferTicket:
        others = [code for code in SERVICES if code != ticket.service]
        return TransferTicket(
            request_id=new_request_id(),
            service=self._client.dice.choice(others),
            place=self._client.dice.choice(list(Place)),
            reason="转办",
        )

    def _after(self, refusal: Refusal) -> None:
        if refusal.code == Code.NOT_LOGGED_IN:
            self._sign_in()
        elif refusal.code == Code.WINDOW_NOT_OPEN:
            self._client.ask(OpenWindow(request_id=new_request_id()), record=False)
        else:
            self._look(PATIENCE_S)

    def _bring_one_back(self) -> None:
        """Somebody who was parked or missed stands at the window again."""
        state = self._client.dice.choice((TicketState.PARKED, TicketState.NO_SHOW))
        listing = ListQueue(request_id=new_request_id(), state=state)
        reply = self._client.ask(listing, record=False)
        if isinstance(reply, Queue) and reply.rows:
            row = self._client.dice.choice(reply.rows)
            self._client.ask(ReturnTicket(request_id=new_request_id(), ticket=row.ticket))
