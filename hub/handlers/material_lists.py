"""A list of materials on paper, for who does not take a ticket yet."""

from __future__ import annotations

from hub.contract.codes import Code
from hub.contract.commands import PrintMaterials
from hub.contract.results import PaperSent
from hub.contract.words import Text
from hub.domain.catalogue import Item, Theme
from hub.domain.papers.materials import MaterialList
from hub.errors import Refused
from hub.handlers import printing
from hub.handlers.table import Spec
from hub.handlers.work import Work


def print_materials(command: PrintMaterials, work: Work) -> PaperSent:
    """Print the list of one item or one theme on the caller's station."""
    thing = _sought(command, work)
    told = MaterialList(
        hall=work.hall.hall.name,
        name=Text(thing.name, thing.english or "", thing.tibetan or ""),
        materials=thing.materials,
        at=work.now,
        notice=work.shelf.catalogue.notice or "",
        language=command.language,
    )
    paper = work.papers.make("materials", told, command.language)
    return PaperSent(request_id=command.request_id, job=printing.send(work, paper))


def _sought(command: PrintMaterials, work: Work) -> Item | Theme:
    """The one thing named. Refused(BAD_FIELD) for none or both, (UNKNOWN_…) for a stranger."""
    if command.item is not None and command.theme is None:
        if command.item not in work.shelf.items:
            raise Refused(Code.UNKNOWN_ITEM, item=command.item)
        return work.shelf.items[command.item]
    if command.theme is not None and command.item is None:
        if command.theme not in work.shelf.themes:
            raise Refused(Code.UNKNOWN_THEME, theme=command.theme)
        return work.shelf.themes[command.theme]
    raise Refused(Code.BAD_FIELD, why="item / theme")


COMMANDS = (Spec(PrintMaterials, print_materials, printing.PRINTERS),)
