"""The login page: number and PIN, errors under the field that caused them, live checks."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot

from counter import words
from counter.checks import Check, checks
from counter.refusals import LOGIN_FIELDS, login_problem
from counter.say import NOTHING, Say
from counter.session import Session
from hub.contract.commands import Login
from hub.contract.results import AnyReply, LoggedIn, Refusal


class LoginModel(QObject):
    """Window and station are fixed; a warning never blocks, a lost hub does."""

    changed = Signal()
    signedIn = Signal()
    failed = Signal(str)
    """Signing in did not work: the field that has to be typed anew, or form."""

    def __init__(self, session: Session, station: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._station = station
        self._busy = False
        self._errors: dict[str, Say] = {}
        for signal in (
            session.windowChanged,
            session.hallChanged,
            session.menuChanged,
            session.linkChanged,
            session.ticked,
            session.languageChanged,
        ):
            signal.connect(self.changed)

    # ── what is shown ──

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(bool, notify=changed)
    def lost(self) -> bool:
        return self._session.is_lost

    @Property(dict, notify=changed)
    def errors(self) -> dict[str, object]:
        """clerk, pin, form → what stands under it; empty texts for none."""
        fields = ("clerk", "pin", "form")
        return {field: self._say(self._errors.get(field, NOTHING)) for field in fields}

    @Property(dict, notify=changed)
    def place(self) -> dict[str, object]:
        """The hall, the window and the station of this machine."""
        session = self._session
        menu, window = session.menu, session.window
        return {
            "hall": menu.hall.inn(session.language) if menu else "",
            "number": session.number,
            "kind": self._say(Say(words.KINDS[window.kind])) if window else None,
            "station": self._station,
            "version": session.hall.version if session.hall else "",
            "catalogue": menu.catalogue if menu else 0,
        }

    @Property(dict, notify=changed)
    def time(self) -> dict[str, object]:
        """The hub's time in pieces."""
        now = self._session.now()
        return {
            "year": str(now.year),
            "month": str(now.month),
            "day": str(now.day),
            "weekday": now.isoweekday(),
            "clock": f"{now:%H:%M}",
        }

    @Property(list, notify=changed)
    def services(self) -> list[str]:
        """Names of what this window serves."""
        session = self._session
        names = session.service_names()
        codes = session.window.services if session.window else ()
        return [names[code].inn(session.language) for code in codes if code in names]

    @Property(list, notify=changed)
    def checks(self) -> list[dict[str, object]]:
        session = self._session
        found = checks(session.hall, session.window, session.own, session.is_lost)
        return [self._plain(check) for check in found]

    @Property(dict, notify=changed)
    def pad(self) -> dict[str, object]:
        """The rating pad's line of the checks."""
        session = self._session
        found = checks(session.hall, session.window, session.own, session.is_lost)
        return next((self._plain(check) for check in found if check.id == "pad"), {})

    @Property(int, notify=changed)
    def fine(self) -> int:
        """How many checks are all right."""
        session = self._session
        found = checks(session.hall, session.window, session.own, session.is_lost)
        return sum(check.tone == "success" for check in found)

    # ── what is pressed ──

    @Slot(str, str, bool)
    def submit(self, clerk: str, pin: str, open_window: bool) -> None:
        """Sign in, opening the window or not."""
        if self._busy or self._session.is_lost:
            return
        field, problem = login_problem(clerk.strip(), pin)
        if field:
            self._fail(field, Say(problem))
            return
        self._busy, self._errors = True, {}
        self.changed.emit()
        self._session.ask(Login, self._answered, clerk=clerk.strip(), pin=pin, open=open_window)

    @Slot(str)
    def edited(self, field: str) -> None:
        """Somebody types again: the field's error goes."""
        if self._errors.pop(field, None) or self._errors.pop("form", None):
            self.changed.emit()

    # ── what comes from the hub ──

    def _answered(self, reply: AnyReply) -> None:
        self._busy = False
        if isinstance(reply, Refusal):
            self._fail(LOGIN_FIELDS.get(reply.code, "form"), Say("%1", (reply.message,)))
        elif isinstance(reply, LoggedIn):
            self.signedIn.emit()
        self.changed.emit()

    def _fail(self, field: str, said: Say) -> None:
        self._errors = {field: said}
        self.changed.emit()
        self.failed.emit(field)

    def _say(self, say: Say) -> dict[str, object]:
        return say.to_qml(self._session.language)

    def _plain(self, check: Check) -> dict[str, object]:
        return {
            "id": check.id,
            "icon": check.icon,
            "label": self._say(check.label),
            "state": self._say(check.state),
            "tone": check.tone,
        }
