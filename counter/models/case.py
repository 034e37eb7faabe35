"""The registration card: checklist, outcome row, and finishing with advice only."""

from __future__ import annotations

import re
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot

from counter import registration as reg
from counter import theme as themes
from counter import words
from counter.facts import facts
from counter.models import plain
from counter.models.current import CurrentModel
from counter.models.picker import PickerModel
from counter.say import NOTHING, Say
from counter.session import Session
from hub.contract import commands
from hub.contract.codes import Code
from hub.contract.results import AnyReply, CaseRegistered, ItemShown, Refusal
from hub.contract.words import MaterialCheck, Outcome, TicketState

DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class CaseModel(QObject):
    """One draft at a time; its item comes from the ticket or from the search."""

    changed = Signal()
    itemChanged = Signal()
    pointed = Signal()
    wantsNote = Signal(str)
    wantsDate = Signal()

    def __init__(
        self,
        session: Session,
        current: CurrentModel,
        picker: PickerModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._current = current
        self._picker = picker
        self._draft: reg.Draft | None = None
        self._ticket: str | None = None
        self._theme: themes.Theme | None = None
        self._theme_of: object = None
        self._busy = False
        self._date_error = NOTHING
        picker.picked.connect(self.begin)
        current.loaded.connect(self._on_current)
        session.windowChanged.connect(self.changed)
        session.linkChanged.connect(self.changed)
        session.languageChanged.connect(self.itemChanged)
        session.languageChanged.connect(self.changed)

    @property
    def item(self) -> ItemShown | None:
        """The item that is being registered."""
        return self._draft.item if self._draft else None

    # ── what is shown ──

    @property
    def serving(self) -> bool:
        """Whether somebody is served here, so that a case may be registered."""
        return self._serving()

    @property
    def theme(self) -> themes.Theme | None:
        """The life event that was begun for this ticket; a finish that is taken back finds it."""
        return self._theme if self._theme_of == self._here() else None

    @Property(dict, notify=changed)
    def picture(self) -> dict[str, object]:
        """Item, facts, counts and what may be done; `item` is empty before one is picked."""
        draft = self._draft
        return {
            "open": self._serving(),
            "busy": self._busy,
            "item": draft.item.name if draft else "",
            "code": draft.item.code if draft else "",
            "due": self._say(reg.due(draft)) if draft else None,
            "prints": [self._say(Say(words.PAPERS.get(one, one))) for one in self._prints()],
            "facts": [self._say(fact) for fact in facts(draft.item)] if draft else [],
            "counts": plain.counts(draft) if draft else {},
            "needsDate": bool(draft and reg.needs_date(draft)),
            "later": sum(c is MaterialCheck.LATER for c in draft.checks) if draft else 0,
            "date": draft.supplement_by if draft else "",
            "dateError": self._say(self._date_error),
            "theme": self.theme.name if self.theme else "",
            "themeLeft": len(self.theme.left) if self.theme else 0,
            "adviceOnly": self._serving() and not self._cases() and not self._session.is_lost,
        }

    @Property(list, notify=itemChanged)
    def materials(self) -> list[dict[str, object]]:
        """The item's materials with their switches; `checks` holds the marks."""
        materials = self._draft.item.materials if self._draft else ()
        return [plain.material(material, self._session.language) for material in materials]

    @Property(list, notify=changed)
    def checks(self) -> list[str]:
        """The mark of each material; empty for none."""
        checks = self._draft.checks if self._draft else ()
        return [check.value if check else "" for check in checks]

    @Property(list, notify=changed)
    def outcomes(self) -> list[dict[str, object]]:
        """The outcome row: six places, then the seldom ones this item knows."""
        if self._draft is None:
            return []
        live = self._serving() and not self._busy and not self._session.is_lost
        return [
            plain.outcome(each, self._session.keys, self._session.language, live=live)
            for each in reg.outcome_row(self._draft)
        ]

    @Slot()
    def clear(self) -> None:
        """Forget the draft."""
        self._draft, self._date_error = None, NOTHING
        self._picker.drop()
        if self._serving():
            self._picker.recall()
        self.itemChanged.emit()
        self.changed.emit()

    # ── the checklist ──

    @Slot(int, str)
    def mark(self, index: int, check: str) -> None:
        if self._draft is not None:
            self._change(reg.mark(self._draft, index, MaterialCheck(check)))

    @Slot()
    def mark_rest_present(self) -> None:
        """全部齐."""
        if self._draft is not None:
            self._change(reg.mark_rest_present(self._draft))

    @Slot(str)
    def put_date(self, day: str) -> None:
        """The day by which the missing materials come."""
        if self._draft is not None:
            self._change(reg.put_date(self._draft, day.strip()))

    # ── the outcome ──

    @Slot(int)
    def outcome_key(self, number: int) -> None:
        """The place of an outcome, from 1."""
        places = reg.PLACES + reg.SELDOM
        if 1 <= number <= len(places):
            self.register(places[number - 1].value)

    @Slot(str)
    @Slot(str, str)
    def register(self, outcome: str, note: str = "") -> None:
        """Register the case with this outcome; asks for what is missing first."""
        draft, wanted = self._draft, Outcome(outcome)
        if draft is None or self._busy or not self._possible(draft, wanted):
            return
        if wanted in reg.NOTE_NEEDED and not note:
            self.wantsNote.emit(outcome)
        elif not self._date_is_fine(draft, wanted):
            self.wantsDate.emit()
        else:
            self._send(draft, wanted, note)

    @Slot()
    def advise(self) -> None:
        """仅咨询: finish without a case."""
        self._busy = True
        self.changed.emit()
        self._session.ask(commands.FinishTicket, self._advised, advice_only=True)

    def point(self) -> None:
        """Finishing without an outcome: show where it is chosen."""
        self.pointed.emit()

    # ── inside ──

    def _send(self, draft: reg.Draft, outcome: Outcome, note: str) -> None:
        self._busy = True
        self.changed.emit()
        day = draft.supplement_by if reg.needs_date(draft) and draft.supplement_by else None
        self._session.ask(
            commands.RegisterCase,
            partial(self._registered, outcome),
            item=draft.item.code,
            outcome=outcome,
            findings=reg.findings(draft),
            supplement_by=day,
            note=note,
            print=any(health.part == "printer" for health in self._session.own),
        )

    def _possible(self, draft: reg.Draft, wanted: Outcome) -> bool:
        row = reg.outcome_row(draft)
        return self._serving() and any(b.outcome is wanted and b.enabled for b in row)

    def _date_is_fine(self, draft: reg.Draft, wanted: Outcome) -> bool:
        if wanted is not Outcome.ACCEPTED_WITH_GAPS or not reg.needs_date(draft):
            return True
        fine = DAY.fullmatch(draft.supplement_by) is not None
        self._date_error = NOTHING if fine else Say("请填补齐日期，如 2026-07-21")
        self.changed.emit()
        return fine

    def _change(self, draft: reg.Draft) -> None:
        self._draft, self._date_error = draft, NOTHING
        self.changed.emit()

    def _serving(self) -> bool:
        ticket = self._session.window.ticket if self._session.window else None
        return ticket is not None and ticket.state is TicketState.SERVING

    def _here(self) -> object:
        """Which ticket stands here: a number alone comes again on another day."""
        ticket = self._session.window.ticket if self._session.window else None
        return (ticket.number, ticket.issued_at) if ticket is not None else None

    def _cases(self) -> bool:
        ticket = self._session.window.ticket if self._session.window else None
        return bool(ticket and ticket.cases)

    def _prints(self) -> tuple[str, ...]:
        return reg.prints(self._draft) if self._draft else ()

    # ── what comes from the hub ──

    def _on_current(self) -> None:
        """Another ticket: a fresh draft, for the first of its items that has no case yet."""
        current = self._current.current
        number = current.ticket if current else None
        if number != self._ticket:
            self._ticket = number
            self.clear()
        if current is None or self._draft is not None:
            return
        done = {case.item for case in current.cases}
        wanted = [one.code for one in self.theme.left] if self.theme else current.items
        left = [item for item in wanted if item not in done]
        if left:
            self._picker.choose(left[0])
        else:
            self._picker.recall()

    def begin(self, item: object) -> None:
        """An item was picked: an empty checklist, but for what its theme knows already."""
        if isinstance(item, ItemShown):
            fresh = reg.begin(item)
            self._change(themes.known(self.theme, fresh) if self.theme else fresh)
            self.itemChanged.emit()

    def begin_theme(self, theme: themes.Theme) -> None:
        """A life event was begun: its first item that has no case yet comes now."""
        self._theme, self._theme_of = theme, self._here()
        self.clear()
        self._on_current()

    def _registered(self, outcome: Outcome, reply: AnyReply) -> None:
        self._busy = False
        if isinstance(reply, CaseRegistered):
            self._current.registered(reply)
            if self.theme is not None and self._draft is not None:
                self._theme = themes.registered(self.theme, self._draft)
            self.clear()
            self._picker.renew()
        elif isinstance(reply, Refusal):
            self._refused(outcome, reply)
        self.changed.emit()

    def _refused(self, outcome: Outcome, reply: Refusal) -> None:
        if reply.code == Code.SUPPLEMENT_DATE:
            self._date_error = Say("%1", (reply.message,))
        elif reply.code == Code.OUTCOME_IMPOSSIBLE and self._draft is not None:
            why = str(reply.fields.get("why") or reply.message)
            self._draft = reg.refuse(self._draft, outcome, why)
        else:
            self._session.tell(reply)

    def _advised(self, reply: AnyReply) -> None:
        self._busy = False
        self._session.tell(reply)
        self.changed.emit()

    # ── plain values ──

    def _say(self, say: Say) -> dict[str, object]:
        return say.to_qml(self._session.language)
