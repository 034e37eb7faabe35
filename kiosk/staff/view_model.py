"""What QML sees of the staff's layer, and what it may ask for. Everything runs on the Qt thread."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, QTimer, Slot
from PySide6.QtQml import QQmlPropertyMap

from hub.client.port import Trouble
from hub.contract.devices import PrintResult
from kiosk.staff.corners import corner_of
from kiosk.staff.desk import Ask, Desk, Face
from kiosk.staff.keeper import Keeper
from kiosk.staff.picture import Machine, staff_row

TICK_MS = 1000
NOWHERE = Machine("", "", Trouble.UNREACHABLE)


class Does(NamedTuple):
    """What the staff can have done; `print_trial` returns the job's id. `watched`: whether somebody
    would start the kiosk again."""

    restart: Callable[[], None]
    desktop: Callable[[], None]
    print_trial: Callable[[], str]
    renew_paper: Callable[[], None]
    watched: Callable[[], bool] = lambda: False


class StaffModel(QObject):
    """`see.staff` is one map; a kiosk that was given neither PIN nor deeds opens to nobody."""

    def __init__(
        self,
        keeper: Keeper | None = None,
        machine: Callable[[], Machine] = lambda: NOWHERE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = Desk(keeper or Keeper(""))
        self.does: Does | None = None
        self._machine = machine
        self._see = QQmlPropertyMap.create(self)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self.draw()

    def draw(self) -> None:
        """Bring the layer up to date; time passes only while it is there."""
        if self.desk.face is Face.AWAY:
            self._tick.stop()
        elif not self._tick.isActive():
            self._tick.start()
        watched = self.does is not None and self.does.watched()
        row = staff_row(self.desk, self._machine(), watched)
        if self._see.value("staff") != row:
            self._see.insert("staff", row)

    def touch(self, x: float, y: float, width: float, height: float) -> None:
        """A finger on a window of this size."""
        before = self.desk.face
        self.desk.touch(corner_of(x, y, width, height), time.monotonic())
        if before is not Face.AWAY or self.desk.face is not before:
            self.draw()

    def on_print(self, result: PrintResult) -> None:
        """A print job went on."""
        self.desk.on_print(result)
        self.on_change()

    def on_change(self) -> None:
        """A device or the hub has changed."""
        if self.desk.face is Face.PAGE:
            self.draw()

    def _on_tick(self) -> None:
        if self.desk.tick():
            self.draw()

    def _get_see(self) -> QObject:
        return self._see

    see = Property(QObject, _get_see, constant=True)

    @Slot(str)
    def key(self, key: str) -> None:
        """A digit, or "delete"."""
        self.desk.key(key)
        self.draw()

    @Slot()
    def enter(self) -> None:
        """The PIN is typed."""
        self.desk.enter()
        self.draw()

    @Slot()
    def close(self) -> None:
        """Back to the residents."""
        self.desk.close()
        self.draw()

    @Slot(str)
    def ask(self, what: str) -> None:
        """`restart`, `desktop` or `roll`: asked about first; `none`: not after all."""
        self.desk.question(Ask(what))
        self.draw()

    @Slot()
    def confirm(self) -> None:
        """Yes: what was asked about is done."""
        asked = self.desk.confirmed()
        self.draw()
        if self.does is None:
            return
        if asked is Ask.RESTART:
            self.does.restart()
        elif asked is Ask.DESKTOP:
            self.does.desktop()
        elif asked is Ask.ROLL:
            self.does.renew_paper()

    @Slot()
    def trial(self) -> None:
        """Print a test slip, one at a time."""
        if self.does is None or self.desk.face is not Face.PAGE or self.desk.trial == "printing":
            return
        self.desk.print_trial(self.does.print_trial())
        self.draw()
