"""The routing policies in the panel: which is in force, another until the day ends."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot

from counter import policy
from counter.models.panel import PanelModel
from counter.say import NOTHING
from counter.session import Session
from hub.contract import commands
from hub.contract.results import AnyReply, Policies


class PoliciesModel(QObject):
    """The supervisor's. They are asked for when the panel opens; what was picked is the subject
    of a second panel, where it is confirmed."""

    changed = Signal()

    def __init__(self, session: Session, panel: PanelModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._panel = panel
        self._known: Policies | None = None
        session.languageChanged.connect(self.changed)
        session.hallChanged.connect(self.changed)
        panel.changed.connect(self.changed)

    # ── what is shown ──

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        return self._known is not None

    @Property(dict, notify=changed)
    def inForce(self) -> dict[str, object]:
        """What the hall is routed by now, as its picture says."""
        hall = self._session.hall
        said = policy.in_force(hall.policy, hall.policy_by_hand) if hall else NOTHING
        return said.to_qml(self._session.language)

    @Property(list, notify=changed)
    def choices(self) -> list[dict[str, object]]:
        language = self._session.language
        found = policy.choices(self._known) if self._known else ()
        return [{"id": one.id, "text": one.title.to_qml(language)} for one in found]

    @Property(dict, notify=changed)
    def picked(self) -> dict[str, object]:
        """The title of what is to be confirmed."""
        found = self._picked()
        return (found.title if found else NOTHING).to_qml(self._session.language)

    @Property(bool, notify=changed)
    def planned(self) -> bool:
        """Whether the plan is to be followed again."""
        return self._panel.about() == policy.HOURS

    # ── what is pressed ──

    @Slot()
    def open(self) -> None:
        """Show the choice in the panel."""
        self._known = None
        self._panel.show("policy")
        if not self._session.is_lost:
            self._session.ask(commands.ListPolicies, self._listed)

    @Slot(str)
    def pick(self, wanted: str) -> None:
        """Ask whether it is meant."""
        if self._known is not None and policy.find(self._known, wanted) is not None:
            self._panel.show("policy_sure", wanted)

    @Slot()
    def confirm(self) -> None:
        """Until the day ends."""
        found = self._picked()
        if found is not None:
            self._panel.send(commands.UsePolicy, policy=found.policy)

    # ── inside ──

    def _picked(self) -> policy.Choice | None:
        return policy.find(self._known, self._panel.about()) if self._known else None

    def _listed(self, reply: AnyReply) -> None:
        if isinstance(reply, Policies):
            self._known = reply
            self.changed.emit()
        else:
            self._session.tell(reply)
