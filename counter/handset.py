"""A caller handset at a counter with a PC: its keys do what the desk's buttons do."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from counter.session import Session
from hardware.caller.handset import Handset
from hardware.caller.state import Order
from hardware.devices import ShowsQueue
from hardware.pad.values import PadKey
from hub.client.port import OnReply
from hub.contract.codes import Code
from hub.contract.commands import FinishTicket
from hub.contract.results import AnyReply, Refusal


class DeskHandset(QObject):
    """Joins a handset with the session; refusals are also told on the screen.

    `outcomeMissing`: the visit cannot be finished before its case is registered, which a clerk
    with a PC does there.
    """

    outcomeMissing = Signal()

    def __init__(self, session: Session, caller: ShowsQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._last = ""
        self._handset = Handset(self, caller, session.monotonic)
        session.windowChanged.connect(self._see)
        session.linkChanged.connect(self._see)

    def press(self, key: PadKey) -> None:
        """A key of the handset, on the Qt thread."""
        self._handset.press(key)

    def ask(self, order: Order, on_reply: OnReply) -> None:
        """See `Asks.ask`."""
        own = {"advice_only": False} if order.command is FinishTicket else {}

        def answered(reply: AnyReply) -> None:
            on_reply(reply)
            if isinstance(reply, Refusal) and reply.code == Code.CASE_MISSING:
                self.outcomeMissing.emit()
            else:
                self._session.tell(reply)

        self._last = self._session.ask(order.command, answered, **{**order.fields, **own})

    def withdraw(self) -> None:
        """See `Asks.withdraw`."""
        self._session.port.withdraw(self._last)

    @Slot()
    def _see(self) -> None:
        self._handset.see(self._session.window, lost=self._session.is_lost)
