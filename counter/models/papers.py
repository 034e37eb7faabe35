"""A case's papers on the screen, drawn as this station's printer would print them."""

from __future__ import annotations

import base64

from PySide6.QtCore import Property, QObject, Signal, Slot

from counter.models.current import CurrentModel
from counter.models.panel import PanelModel
from counter.session import Session
from hardware.escpos.picture import DOTS, as_png
from hub.contract.commands import ShowPapers
from hub.contract.results import AnyReply, CasePapers

USUAL_MM = 80
"""Paper of a counter without a printer."""


class PapersModel(QObject):
    """Asked for when the panel opens, forgotten when it closes: they tell of a person."""

    changed = Signal()

    def __init__(
        self,
        session: Session,
        panel: PanelModel,
        current: CurrentModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._panel = panel
        self._current = current
        self._case = ""
        self._pictures: list[dict[str, object]] = []
        panel.changed.connect(self._on_panel)
        session.hallChanged.connect(self.changed)

    @Property(str, notify=changed)
    def caseNo(self) -> str:
        return self._case

    @Property(list, notify=changed)
    def pictures(self) -> list[dict[str, object]]:
        """Each paper as a picture (`source`, a data URL) with its size in dots."""
        return self._pictures

    @Property(bool, notify=changed)
    def canPrint(self) -> bool:
        """Whether this station could print them now."""
        return self._session.can_print()

    @Slot(str)
    def open(self, case_no: str) -> None:
        """Ask for a case's papers and show them when they are there."""
        self._session.ask(ShowPapers, self._shown, case_no=case_no)

    @Slot()
    def reprint(self) -> None:
        """Print them again, marked 补打."""
        self._current.reprint_case(self._case)
        self._panel.close()

    def _shown(self, reply: AnyReply) -> None:
        if not isinstance(reply, CasePapers):
            self._session.tell(reply)
            return
        dots = DOTS[self._session.paper_mm or USUAL_MM]
        self._case = reply.case_no
        self._pictures = [_picture(as_png(paper, dots)) for paper in reply.papers]
        self._panel.show("papers", reply.case_no)
        self.changed.emit()

    def _on_panel(self) -> None:
        if self._pictures and self._panel.about() != self._case:
            self._case, self._pictures = "", []
            self.changed.emit()


def _picture(png: bytes) -> dict[str, object]:
    """The width and height of a PNG stand at bytes 16 to 24."""
    wide, high = (int.from_bytes(png[at : at + 4], "big") for at in (16, 20))
    source = "data:image/png;base64," + base64.b64encode(png).decode()
    return {"source": source, "width": wide, "height": high}
