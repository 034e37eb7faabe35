"""The departments that one may browse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from hub.contract.commands import ListDepartments
from hub.contract.results import AnyReply, Departments, Refusal
from hub.contract.words import PAGE_SIZE
from kiosk.effects.asking import ask

if TYPE_CHECKING:
    from kiosk.journey import Journey


def ask_departments(journey: Journey, page: int = 0) -> None:
    """All departments; a hall has some dozen."""
    if page == 0 and journey.visit.departments is not None:
        return

    def show(reply: AnyReply) -> None:
        if isinstance(reply, Departments):
            before = (journey.visit.departments or ())[: page * PAGE_SIZE]
            departments = before + reply.departments
            journey.update(replace(journey.visit, departments=departments, error=None))
            if reply.departments and len(departments) < reply.total:
                ask_departments(journey, page + 1)
        elif isinstance(reply, Refusal):
            journey.update(replace(journey.visit, error=reply))

    command = ListDepartments(
        request_id=journey.new_id(), language=journey.modes.language, page=page
    )
    ask(journey, command, show)
