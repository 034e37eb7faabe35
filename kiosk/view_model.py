"""What QML sees of the kiosk: maps and rows to draw, slots to touch. No rules here.

`see` holds one map per name of `kiosk.pictures.pages` and `frame`, `hall`; `tiles`,
`elderRows`, `items`, `themes`, `departments`, `results`, `choices` are lists. `touch(event, about)`
takes the values of `kiosk.events.Event`; `keyboard` writes hanzi. Everything runs on the Qt thread.
"""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QQmlPropertyMap

from hub.contract.words import Language
from kiosk.events import Event
from kiosk.journey import Journey
from kiosk.overlays import Overlay
from kiosk.pictures.frame import countdown_row, frame_row
from kiosk.pictures.hall import hall_row
from kiosk.pictures.pages import PICTURES, ROWS
from kiosk.pictures.saver import saver_row
from kiosk.pictures.waits import Row
from kiosk.rows import RowsModel
from kiosk.session import Modes, Switch
from kiosk.shape import is_wide
from kiosk.staff.view_model import StaffModel
from kiosk.writing import Writing

TICK_MS = 1000


class KioskModel(QObject):
    """The journey as properties and slots; `modesChanged` tells the engine how to speak, `drawn`
    that something may have changed, `hearAgain` that somebody wants to hear the page."""

    modesChanged = Signal()
    drawn = Signal()
    hearAgain = Signal()

    def __init__(
        self,
        journey: Journey,
        parent: QObject | None = None,
        *,
        staff: StaffModel | None = None,
    ) -> None:
        super().__init__(parent)
        self.journey = journey
        self.staff_model = staff or StaffModel()
        self.staff_model.setParent(self)
        self._see = QQmlPropertyMap.create(self)
        self._seen: dict[str, Row] = {}
        self._modes: Modes | None = None
        self._lists = {name: RowsModel() for name in LISTS}
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(journey.tick)
        self._keyboard = Writing(lambda: self.journey, self)
        journey.changed = self.draw
        self.draw()

    def start(self) -> None:
        """Let time pass."""
        self._tick.start()

    @property
    def modes(self) -> Modes:
        return self.journey.modes

    # ── what is drawn ────────────────────────────────────────────────────────

    def draw(self) -> None:
        """Bring what QML sees up to date; only what changed is told."""
        journey = self.journey
        page = journey.flow.page
        for name, picture in PICTURES.get(page, {}).items():
            self._insert(name, picture(journey))
        for name, rows in ROWS.get(page, {}).items():
            self._lists[name].show(rows(journey))
        scanner = journey.can_scan
        hall = hall_row(journey.menu, journey.now, journey.modes.language, scanner=scanner)
        self._insert("hall", hall)
        self._insert("countdown", countdown_row(journey))
        self._insert("frame", frame_row(journey))
        self._insert("saver", saver_row(journey))
        if journey.modes != self._modes:
            self._modes = journey.modes
            self.modesChanged.emit()
        self._keyboard.follow()
        self.drawn.emit()

    def _insert(self, name: str, row: Row) -> None:
        if self._seen.get(name) != row:
            self._seen[name] = row
            self._see.insert(name, row)

    def _get_see(self) -> QObject:
        return self._see

    def _get_tiles(self) -> QObject:
        return self._lists["tiles"]

    def _get_elder_rows(self) -> QObject:
        return self._lists["elderRows"]

    def _get_items(self) -> QObject:
        return self._lists["items"]

    def _get_themes(self) -> QObject:
        return self._lists["themes"]

    def _get_departments(self) -> QObject:
        return self._lists["departments"]

    def _get_results(self) -> QObject:
        return self._lists["results"]

    def _get_choices(self) -> QObject:
        return self._lists["choices"]

    def _get_keyboard(self) -> QObject:
        return self._keyboard

    def _get_staff(self) -> QObject:
        return self.staff_model

    see = Property(QObject, _get_see, constant=True)
    keyboard = Property(QObject, _get_keyboard, constant=True)
    staff = Property(QObject, _get_staff, constant=True)
    tiles = Property(QObject, _get_tiles, constant=True)
    elderRows = Property(QObject, _get_elder_rows, constant=True)
    items = Property(QObject, _get_items, constant=True)
    themes = Property(QObject, _get_themes, constant=True)
    departments = Property(QObject, _get_departments, constant=True)
    results = Property(QObject, _get_results, constant=True)
    choices = Property(QObject, _get_choices, constant=True)

    # ── what is touched ──────────────────────────────────────────────────────

    @Slot(str)
    @Slot(str, str)
    def touch(self, event: str, about: str = "") -> None:
        """One of `Event`'s touches, with what it is about (a service, an item, a key)."""
        self.journey.touch(Event(event), about)

    @Slot(int)
    def turn(self, by: int) -> None:
        """Another screenful: 1 on, -1 back."""
        self.journey.turn_page(by)

    @Slot(str)
    def show(self, overlay: str) -> None:
        """Open or (with "none") close what lies over the page."""
        self.journey.stir()
        self.journey.show(Overlay(overlay))

    @Slot(str)
    def speak(self, language: str) -> None:
        """Change the language now."""
        self.journey.show(Overlay.NONE)
        self.journey.set_language(Language(language))

    @Slot(str)
    def switch(self, mode: str) -> None:
        """Turn `elder`, `contrast`, `wheelchair` or `spoken` on or off."""
        self.journey.set_modes(self.modes.switched(Switch(mode)))

    @Slot(int, int)
    def stand(self, width: int, height: int) -> None:
        """The window's size, in pixels, now and whenever it changes."""
        self.journey.set_wide(is_wide(width, height))

    @Slot()
    def again(self) -> None:
        """Say this page once more."""
        self.hearAgain.emit()

    @Slot()
    def stir(self) -> None:
        """Somebody touched the screen, wherever."""
        self.journey.stir()


LISTS = ("tiles", "elderRows", "items", "themes", "departments", "results", "choices")
