"""The guide of the item that is being registered: read at the desk, printed for the resident."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot

from counter.guide import Line, forms, guide, materials
from counter.models.case import CaseModel
from counter.models.panel import PanelModel
from counter.say import Say
from counter.session import Session
from hub.contract.commands import PrintForm, PrintMaterials
from hub.contract.results import AnyReply, ItemShown


class GuideModel(QObject):
    """Of the picked item alone; its page goes with it."""

    changed = Signal()

    def __init__(
        self,
        session: Session,
        panel: PanelModel,
        case: CaseModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._panel = panel
        self._case = case
        self._shown = ""
        case.itemChanged.connect(self._on_item)
        session.languageChanged.connect(self.changed)
        session.hallChanged.connect(self.changed)

    @Property(str, notify=changed)
    def name(self) -> str:
        item = self._item
        return item.name if item else ""

    @Property(list, notify=changed)
    def lines(self) -> list[dict[str, object]]:
        """What is told, as `{label, text}`."""
        return [self._plain(line) for line in guide(self._item)] if self._item else []

    @Property(list, notify=changed)
    def materials(self) -> list[dict[str, object]]:
        return [self._plain(line) for line in materials(self._item)] if self._item else []

    @Property(list, notify=changed)
    def forms(self) -> list[str]:
        """Forms that can be printed to be filled in."""
        return list(forms(self._item)) if self._item else []

    @Property(bool, notify=changed)
    def canPrint(self) -> bool:
        return self._session.can_print()

    @Slot()
    def open(self) -> None:
        """Show it; the same key closes it. Without an item there is nothing to show."""
        if self._item is None:
            self._session.notice.emit(Say("先选一个事项，再看办事指南"))
        else:
            self._shown = self._item.code
            self._panel.show("guide", self._shown)

    @Slot()
    def print_list(self) -> None:
        """What to bring, on paper."""
        if self._item is not None and self.canPrint:
            self._session.ask(PrintMaterials, self._sent, item=self._item.code)

    @Slot(str)
    def print_form(self, name: str) -> None:
        """A form to be filled in, on paper."""
        if self._item is not None and self.canPrint:
            self._session.ask(PrintForm, self._sent, item=self._item.code, material=name)

    @property
    def _item(self) -> ItemShown | None:
        return self._case.item

    def _sent(self, reply: AnyReply) -> None:
        if not self._session.tell(reply):
            self._session.notice.emit(Say("正在打印，请交给办事人"))

    def _on_item(self) -> None:
        code = self._item.code if self._item else ""
        if self._shown and self._shown == self._panel.about() != code:
            self._panel.close()
        self.changed.emit()

    def _plain(self, line: Line) -> dict[str, object]:
        language = self._session.language
        return {"label": line.label.to_qml(language), "text": line.text.to_qml(language)}
