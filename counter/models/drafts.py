"""Drafts of the catalogue in the panel: the list, what one changes, and deciding about it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot

from counter import drafts
from counter.models.panel import PanelModel
from counter.say import NOTHING, Say
from counter.session import Session
from hub.contract import commands
from hub.contract.results import AnyReply, Catalogues, DraftShown
from hub.contract.words import PAGE_SIZE, DraftMove, Side

LIST, ONE = "drafts", "draft"


class DraftsModel(QObject):
    """For a supervisor and for who approves. Each panel asks when it opens; what may be done now
    the hub says, and a refusal stands in the panel."""

    changed = Signal()

    def __init__(self, session: Session, panel: PanelModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._panel = panel
        self._known: Catalogues | None = None
        self._shown: DraftShown | None = None
        self._seen = ""
        self._move = ""
        session.languageChanged.connect(self._on_language)

    # ── what is shown ──

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        return self._known is not None

    @Property(list, notify=changed)
    def rows(self) -> list[dict[str, object]]:
        """Open drafts, then versions."""
        return [
            {
                "draft": row.draft,
                "name": self._say(row.name),
                "line": self._say(row.line),
                "state": self._say(row.state),
                "tone": row.tone,
            }
            for row in (drafts.rows(self._known) if self._known else ())
        ]

    @Property(dict, notify=changed)
    def one(self) -> dict[str, object]:
        """The draft that is open, without its changes."""
        draft = self._shown.draft if self._shown else None
        return {
            "title": self._say(drafts.title(draft) if draft else Say("正在读取…")),
            "state": self._say(drafts.state(draft) if draft else NOTHING),
            "tone": drafts.tone(draft) if draft else "neutral",
            "way": [self._say(line) for line in (drafts.way(draft) if draft else ())],
            "summary": self._shown.summary if self._shown else "",
        }

    @Property(list, notify=changed)
    def lines(self) -> list[dict[str, object]]:
        """One page of what the draft changes."""
        return [
            {"text": line.text, "tone": drafts.CHANGE_TONES[line.head] if line.head else ""}
            for line in (self._shown.lines if self._shown else ())
        ]

    @Property(list, notify=changed)
    def moves(self) -> list[dict[str, object]]:
        """What may be done with it here and now."""
        may = self._shown.may if self._shown else ()
        return [{"id": move.value, "text": drafts.MOVES[move]} for move in may]

    @Property(str, notify=changed)
    def move(self) -> str:
        """What is about to be done; empty for nothing."""
        return self._move

    @Property(list, notify=changed)
    def times(self) -> list[str]:
        """When it may be published; the first is at once."""
        return list(drafts.times(self._session.now()))

    @Property(int, notify=changed)
    def page(self) -> int:
        return self._pages()[0]

    @Property(int, notify=changed)
    def pages(self) -> int:
        return self._pages()[1]

    # ── what is pressed ──

    @Slot()
    def open(self) -> None:
        """Show the list in the panel."""
        self._known = None
        self._panel.show(LIST)
        self._list(0)

    @Slot(int)
    def choose(self, draft: int) -> None:
        """Show one draft with its changes."""
        self._shown, self._move = None, ""
        self._panel.show(ONE, str(draft))
        self._read(0)

    @Slot(int)
    def turn(self, by: int) -> None:
        """Another page."""
        here, pages = self._pages()
        page = max(0, min(pages - 1, here + by))
        if self._panel.asks(ONE):
            self._read(page)
        else:
            self._list(page)

    @Slot(str)
    def mark(self, move: str) -> None:
        """Choose what is to be done; it is done by `decide`."""
        self._move = move
        self.changed.emit()

    @Slot(str)
    def decide(self, told: str) -> None:
        """Do what was chosen. `told`: the reason of a rejection, one of `times`, or whose change
        counts where both sides changed the same."""
        draft = int(self._panel.about())
        match DraftMove(self._move):
            case DraftMove.SUBMIT:
                self._panel.send(commands.SubmitCatalogue, draft=draft, seen=self._seen)
            case DraftMove.APPROVE:
                self._panel.send(commands.ApproveCatalogue, draft=draft, seen=self._seen)
            case DraftMove.REJECT:
                self._panel.send(commands.RejectCatalogue, draft=draft, reason=told.strip())
            case DraftMove.PUBLISH:
                at = drafts.times(self._session.now()).get(told)
                seen = self._seen
                self._panel.send(commands.ScheduleCatalogue, draft=draft, seen=seen, at=at)
            case DraftMove.REBASE:
                prefer = Side(told) if told else None
                self._panel.send(commands.RebaseCatalogue, draft=draft, prefer=prefer)
            case DraftMove.DROP:
                self._panel.send(commands.DropCatalogue, draft=draft)

    # ── inside ──

    def _pages(self) -> tuple[int, int]:
        """The page that is shown, and how many there are."""
        if self._panel.asks(ONE):
            return (self._shown.page, self._shown.pages) if self._shown else (0, 0)
        known = self._known
        return (known.page, -(-known.total // PAGE_SIZE)) if known else (0, 0)

    def _list(self, page: int) -> None:
        if not self._session.is_lost:
            self._session.ask(commands.ListCatalogues, self._take, page=page)

    def _read(self, page: int) -> None:
        if not self._session.is_lost:
            draft = int(self._panel.about())
            self._session.ask(commands.ShowDraft, self._take, draft=draft, page=page)

    def _take(self, reply: AnyReply) -> None:
        if isinstance(reply, Catalogues):
            self._known = reply
        elif isinstance(reply, DraftShown):
            if str(reply.draft.draft) != self._panel.about():
                return
            self._shown = reply
            if reply.page == 0:  # later pages may be of what it has become: the hub then refuses
                self._seen = reply.draft.sha256
        else:
            self._session.tell(reply)
        self.changed.emit()

    def _on_language(self) -> None:
        """The changes are told in the hub's words."""
        self.changed.emit()
        if self._panel.asks(ONE) and self._shown is not None:
            self._read(self._shown.page)

    def _say(self, say: Say) -> dict[str, object]:
        return say.to_qml(self._session.language)
