"""一件事: which life event is begun at the desk, and which of its items comes next."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot

from counter import theme as rules
from counter.models.case import CaseModel
from counter.models.panel import PanelModel
from counter.models.picker import PickerModel
from counter.say import Say
from counter.session import Session
from hub.contract.commands import ListThemes, ShowTheme
from hub.contract.results import AnyReply, ThemeLine, Themes, ThemeShown


class ThemesModel(QObject):
    """Themes are asked for each time that the page opens: another catalogue has others."""

    changed = Signal()

    def __init__(
        self,
        session: Session,
        panel: PanelModel,
        case: CaseModel,
        picker: PickerModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._panel = panel
        self._case = case
        self._picker = picker
        self._lines: tuple[ThemeLine, ...] = ()
        case.changed.connect(self.changed)

    @Property(list, notify=changed)
    def themes(self) -> list[dict[str, object]]:
        """What may be begun."""
        return [{"id": line.code, "text": line.name} for line in self._lines]

    @Property(list, notify=changed)
    def items(self) -> list[dict[str, object]]:
        """What is left of the theme that was begun."""
        theme = self._case.theme
        return [{"id": one.code, "text": one.name} for one in theme.left] if theme else []

    @Property(str, notify=changed)
    def name(self) -> str:
        theme = self._case.theme
        return theme.name if theme else ""

    @Slot()
    def open(self) -> None:
        """Show what may be begun, or what is left; only while somebody is served."""
        if not self._case.serving:
            self._session.notice.emit(Say("开始办理后才能办一件事"))
        elif self._panel.about() == "themes":
            self._panel.close()
        else:
            self._session.ask(ListThemes, self._listed)

    @Slot(str)
    def begin(self, code: str) -> None:
        """Begin a theme."""
        if code:
            self._session.ask(ShowTheme, self._shown, theme=code)

    @Slot(str)
    def choose(self, code: str) -> None:
        """One of its items comes next."""
        self._panel.close()
        self._picker.choose(code)

    def _listed(self, reply: AnyReply) -> None:
        if isinstance(reply, Themes):
            self._lines = reply.themes
            self._panel.show("themes", "themes")
            self.changed.emit()
        else:
            self._session.tell(reply)

    def _shown(self, reply: AnyReply) -> None:
        if not isinstance(reply, ThemeShown):
            self._session.tell(reply)
        elif not reply.members:
            self._session.notice.emit(Say("目录里没有这件事的事项"))
        else:
            self._panel.close()
            self._case.begin_theme(rules.start(reply))
