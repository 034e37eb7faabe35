"""What all parts of the counter share: the hub's pictures, its time, and the way to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from counter.desk import Lost
from counter.keymap import USUAL, Keymap
from counter.say import Say
from hub.client.hub_time import HubTime
from hub.client.ids import new_request_id
from hub.client.phase import Phase, phase_of
from hub.client.port import Withdraws
from hub.contract.commands import Command
from hub.contract.devices import DeviceHealth, Health, PrintResult
from hub.contract.results import AnyReply, Refusal
from hub.contract.states import Board, Clock, Hall, Menu, WindowState
from hub.contract.wire import AnyPicture
from hub.contract.words import Language, Text

Monotonic = Callable[[], float]
OnReply = Callable[[AnyReply], None]
_Reply = TypeVar("_Reply", bound=AnyReply)


class Session(QObject):
    """The window's latest pictures. Signals tell which one is new.

    `notice` carries a `Say` for the clerk: refusals that no form takes for itself.
    """

    windowChanged = Signal()
    hallChanged = Signal()
    menuChanged = Signal()
    boardChanged = Signal()
    ticked = Signal()
    linkChanged = Signal()
    printed = Signal()
    languageChanged = Signal()
    notice = Signal(object)

    def __init__(
        self,
        port: Withdraws,
        window: int,
        monotonic: Monotonic,
        parent: QObject | None = None,
        keys: Keymap = USUAL,
    ) -> None:
        super().__init__(parent)
        self.keys = keys
        self.port = port
        self.number = window
        self.monotonic = monotonic
        self.language = Language.ZH
        self.window: WindowState | None = None
        self.hall: Hall | None = None
        self.menu: Menu | None = None
        self.board: Board | None = None
        self.own: tuple[DeviceHealth, ...] = ()
        self.paper_mm: int | None = None
        self.prints: dict[str, PrintResult] = {}
        self.is_lost = True
        self.call_seen_at = 0.0
        self._call: tuple[int, int] | None = None
        self._time = HubTime(monotonic)
        self._lost_at = monotonic()

    # ── what comes from the hub ──

    def on_state(self, name: str, state: AnyPicture) -> None:
        """A whole picture, by its name under `state/`."""
        if isinstance(state, Clock):
            self._time.hear(state)
            self.ticked.emit()
        elif isinstance(state, WindowState):
            self._take_window(state)
        elif isinstance(state, Hall):
            self.hall = state
            self.hallChanged.emit()
        elif isinstance(state, Menu):
            self.menu = state
            self.menuChanged.emit()
        elif isinstance(state, Board):
            self.board = state
            self.boardChanged.emit()

    def on_lost(self, lost: bool) -> None:
        """The hub is lost, or is back."""
        if lost and not self.is_lost:
            self._lost_at = self.monotonic()
        self.is_lost = lost
        self.linkChanged.emit()

    def set_own(self, health: tuple[DeviceHealth, ...]) -> None:
        """This station's own devices changed."""
        self.own = health
        self.hallChanged.emit()

    @property
    def signed_in(self) -> bool:
        """Whether a clerk sits here."""
        return phase_of(self.window) is not Phase.SIGNED_OUT

    def can_print(self) -> bool:
        """Whether this station has a printer that is well."""
        well = (Health.OK, Health.WARN)
        return any(h.part.startswith("printer") and h.state in well for h in self.own)

    def on_print(self, result: PrintResult) -> None:
        """A paper of this station's printer went a step further."""
        self.prints[result.job_id] = result
        self.printed.emit()

    def speak(self, language: Language) -> None:
        """The clerk's language: texts of the contract and the hub's messages follow it."""
        self.language = language
        self.languageChanged.emit()

    def _take_window(self, state: WindowState) -> None:
        if state.no != self.number:
            return
        call = (state.ticket.call_no, state.ticket.times) if state.ticket else None
        if call != self._call:
            self._call = call
            self.call_seen_at = self.monotonic()
        self.window = state
        self.windowChanged.emit()

    # ── the time ──

    def now(self) -> datetime:
        """See `HubTime.now`."""
        return self._time.now()

    def lost(self) -> Lost | None:
        """Since when the hub is lost, and the time of the last truth."""
        if not self.is_lost:
            return None
        return Lost(int(self.monotonic() - self._lost_at), self._time.last)

    def call_age_s(self) -> float:
        """Seconds since the present call was first seen here."""
        return self.monotonic() - self.call_seen_at

    # ── the way to the hub ──

    def ask(self, kind: Callable[..., Command], on_reply: OnReply, **fields: object) -> str:
        """Send one command; every reply that carries the window refreshes it. Its request id."""
        command = kind(request_id=new_request_id(), language=self.language, **fields)
        self.port.request(command, lambda reply: self._answered(reply, on_reply))  # type: ignore[arg-type]  # every Command subclass is in AnyCommand
        return command.request_id

    def tell(self, reply: AnyReply) -> bool:
        """Show a refusal as a message; True when the reply is one."""
        if isinstance(reply, Refusal):
            self.notice.emit(Say("%1", (reply.message,)))
            return True
        return False

    def _answered(self, reply: AnyReply, on_reply: OnReply) -> None:
        window = getattr(reply, "window", None)
        if isinstance(window, WindowState):
            self._take_window(window)
        on_reply(reply)

    # ── words ──

    def service_names(self) -> dict[str, Text]:
        """Code → name of the services on the menu."""
        return {tile.code: tile.name for tile in self.menu.services} if self.menu else {}
