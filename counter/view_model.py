"""The counter as QML sees it: its parts, what is open, and the notice of the moment."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from counter.keymap import USUAL, Deed, Keymap
from counter.models.bar import Bar
from counter.models.calls import CallsModel
from counter.models.card import CardModel
from counter.models.case import CaseModel
from counter.models.current import CurrentModel
from counter.models.deadlines import DeadlinesModel
from counter.models.drafts import DraftsModel
from counter.models.guide import GuideModel
from counter.models.keys import KeysModel
from counter.models.login import LoginModel
from counter.models.panel import PanelModel
from counter.models.papers import PapersModel
from counter.models.picker import PickerModel
from counter.models.policies import PoliciesModel
from counter.models.queue import QueueModel
from counter.models.self_test import SelfTestModel
from counter.models.themes import ThemesModel
from counter.models.why import WhyModel
from counter.say import NOTHING, Say
from counter.session import Monotonic, Session
from counter.undo_first import UndoFirst
from hub.client.port import Withdraws
from hub.contract.words import Language

NOTICE_MS = 6000


class Counter(QObject):
    """Joins the parts. `session` is fed with the hub's states (`on_state`, `on_lost`)."""

    changed = Signal()
    wantsFocus = Signal()
    folds = Signal()
    moves = Signal()

    def __init__(
        self,
        port: Withdraws,
        window: int,
        station: str,
        monotonic: Monotonic = time.monotonic,
        parent: QObject | None = None,
        keys: Keymap = USUAL,
    ) -> None:
        super().__init__(parent)
        self.session = Session(port, window, monotonic, self, keys)
        self._bar = Bar(self.session, self)
        self._queue = QueueModel(self.session, self)
        self._current = CurrentModel(self.session, self)
        self._picker = PickerModel(self.session, self)
        self._case = CaseModel(self.session, self._current, self._picker, self)
        self._panel = PanelModel(self.session, self)
        self.reader = CardModel(self.session, self._current, self._panel, self)
        self._deadlines = DeadlinesModel(self.session, self._panel, self)
        self._policies = PoliciesModel(self.session, self._panel, self)
        self._drafts = DraftsModel(self.session, self._panel, self)
        self._self_test = SelfTestModel(self.session, self._panel, self)
        self._papers = PapersModel(self.session, self._panel, self._current, self)
        self._guide = GuideModel(self.session, self._panel, self._case, self)
        self._themes = ThemesModel(self.session, self._panel, self._case, self._picker, self)
        self._calls = CallsModel(self.session, self._panel, self)
        self._why = WhyModel(self.session, self)
        self._login = LoginModel(self.session, station, self)
        self.keyboard = KeysModel(self.session, self)
        self._deeds = self._own_deeds()
        self._unfolded = False
        self._notice = NOTHING
        self._until: object = None
        self._notice_ends = QTimer(self, singleShot=True, interval=NOTICE_MS)
        self._notice_ends.timeout.connect(self.hide_notice)
        self._join()

    def _join(self) -> None:
        self.session.windowChanged.connect(self._on_window)
        self.session.notice.connect(self._show_notice)
        self.session.languageChanged.connect(self.changed)
        self._bar.wantsPanel.connect(self._panel.show)
        self._bar.cannot.connect(self._show_passing)
        self._bar.wantsOutcome.connect(self.point_at_outcome)
        self._case.wantsNote.connect(lambda outcome: self._panel.show("note", outcome))
        self._panel.noted.connect(self._case.register)
        self._panel.done.connect(self._current.again)
        self._panel.called.connect(self._queue.called)

    # ── the parts ──

    @Property(QObject, constant=True)
    def bar(self) -> QObject:
        return self._bar

    @Property(QObject, constant=True)
    def queue(self) -> QObject:
        return self._queue

    @Property(QObject, constant=True)
    def current(self) -> QObject:
        return self._current

    @Property(QObject, constant=True)
    def case(self) -> QObject:
        return self._case

    @Property(QObject, constant=True)
    def card(self) -> QObject:
        return self.reader

    @Property(QObject, constant=True)
    def picker(self) -> QObject:
        return self._picker

    @Property(QObject, constant=True)
    def panel(self) -> QObject:
        return self._panel

    @Property(QObject, constant=True)
    def deadlines(self) -> QObject:
        return self._deadlines

    @Property(QObject, constant=True)
    def policies(self) -> QObject:
        return self._policies

    @Property(QObject, constant=True)
    def drafts(self) -> QObject:
        return self._drafts

    @Property(QObject, constant=True)
    def selfTest(self) -> QObject:
        return self._self_test

    @Property(QObject, constant=True)
    def papers(self) -> QObject:
        return self._papers

    @Property(QObject, constant=True)
    def guide(self) -> QObject:
        return self._guide

    @Property(QObject, constant=True)
    def themes(self) -> QObject:
        return self._themes

    @Property(QObject, constant=True)
    def calls(self) -> QObject:
        return self._calls

    @Property(QObject, constant=True)
    def why(self) -> QObject:
        return self._why

    @Property(QObject, constant=True)
    def login(self) -> QObject:
        return self._login

    @Property(QObject, constant=True)
    def keys(self) -> QObject:
        return self.keyboard

    # ── what is open ──

    @Property(bool, notify=changed)
    def signedIn(self) -> bool:
        """Whether a clerk sits here; else the login page is shown."""
        return self.session.signed_in

    @Property(bool, notify=changed)
    def unfolded(self) -> bool:
        return self._unfolded

    @Property(dict, notify=changed)
    def notice(self) -> dict[str, object]:
        """What the clerk should read now; an empty key for nothing."""
        return self._notice.to_qml(self.session.language)

    @Slot()
    def toggle_desk(self) -> None:
        """Unfold the desk under the bar, or fold it."""
        self._unfold(not self._unfolded)

    @Slot()
    def explain(self) -> None:
        """Why the present ticket was called."""
        window = self.session.window
        if window is not None and window.ticket is not None:
            self._unfold(True)
            self._why.show(window.ticket.number)
        else:
            self._show_passing(Say("窗口现在没有号票"))

    @Slot(str)
    def press(self, key: str) -> None:
        """A key: what is the bar's goes there, the rest does what the table says."""
        deed = self.session.keys.deed(key)
        if deed in self._deeds:
            self._deeds[deed]()
        else:
            self._bar.key(key)

    @Slot(str)
    def hear(self, key: str) -> None:
        """A key that was pressed in another program: what it opens wants an answer here."""
        before = (self._panel.name, self._unfolded)
        self.press(key)
        if (self._panel.name, self._unfolded) not in (before, ("", False)):
            self.wantsFocus.emit()

    @Slot(QObject)
    def attend(self, window: QObject) -> None:
        """Belongs to this window: what is typed there keeps no key from the bar."""
        UndoFirst(self.session.keys.of(Deed.UNDO), self._bar.may_undo, window)

    @Slot()
    def hide_notice(self) -> None:
        self._notice, self._until = NOTHING, None
        self.changed.emit()

    @Slot(str)
    def speak(self, language: str) -> None:
        """zh, en or bo."""
        self.session.speak(Language(language))

    # ── inside ──

    def _own_deeds(self) -> dict[Deed | None, Callable[[], None]]:
        show = self._panel.show
        return {
            Deed.ALERTS: partial(show, "alerts"),
            Deed.HELP: self._calls.open,
            Deed.KEYS: partial(show, "keys"),
            Deed.DESK: self.toggle_desk,
            Deed.FOLD: self.folds.emit,
            Deed.MOVE: self.moves.emit,
            Deed.LOGOUT: partial(show, "logout"),
            Deed.WHY: self.explain,
            Deed.DEADLINES: self._deadlines.open,
            Deed.GUIDE: self._guide.open,
            Deed.THEME: self.begin_theme,
        }

    @Slot()
    def begin_theme(self) -> None:
        """Choose a life event: it is registered at the desk."""
        self._unfold(True)
        self._themes.open()

    def _unfold(self, unfolded: bool) -> None:
        if unfolded != self._unfolded:
            self._unfolded = unfolded
            self._why.close()
            self._queue.set_open(unfolded)
            self._current.set_open(unfolded)
            self.changed.emit()

    @Slot()
    def point_at_outcome(self) -> None:
        """The case is to be registered first."""
        self._unfold(True)
        self._case.point()
        self._show_passing(Say("请先登记办件结果，或选“仅咨询”"))

    def _on_window(self) -> None:
        if not self.session.signed_in and self._unfolded:
            self._unfold(False)
        if self._until not in (None, self._at_window()):
            self.hide_notice()
        self.changed.emit()

    def _at_window(self) -> object:
        """What stands at the window: a notice about it passes with it."""
        window = self.session.window
        ticket = window.ticket if window else None
        return window and (window.status, ticket and (ticket.number, ticket.state, ticket.cases))

    def _show_passing(self, said: Say) -> None:
        """A notice that is true only as long as the window stands as it does."""
        self._show_notice(said)
        self._until = self._at_window()

    def _show_notice(self, said: Say) -> None:
        self._notice, self._until = said, None
        self._notice_ends.start()
        self.changed.emit()
