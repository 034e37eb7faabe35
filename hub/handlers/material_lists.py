"""What to bring on paper, and forms to fill in, for who does not take a ticket yet."""

from __future__ import annotations

from hub.contract.codes import Code
from hub.contract.commands import PrintForm, PrintMaterials
from hub.contract.results import PaperSent
from hub.contract.words import Text
from hub.domain.catalogue import Item, Theme
from hub.domain.papers.blank_form import BlankForm
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
        name=_name(thing),
        materials=thing.materials,
        at=work.now,
        notice=work.shelf.catalogue.notice or "",
        language=command.language,
    )
    paper = work.papers.make("materials", told, command.language)
    return PaperSent(request_id=command.request_id, job=printing.send(work, paper))


def print_form(command: PrintForm, work: Work) -> PaperSent:
    """Print one form of an item or a theme, to be filled in. Refused(NO_BLANK_FORM) for a material
    that is no form, or none of theirs."""
    thing = _sought(command, work)
    forms = {one.name: one for one in thing.materials or () if one.blank_form}
    if command.material not in forms:
        raise Refused(Code.NO_BLANK_FORM, material=command.material)
    told = BlankForm(
        hall=work.hall.hall.name,
        thing=_name(thing),
        material=forms[command.material],
        at=work.now,
        applicants=(thing.applicants or ()) if isinstance(thing, Item) else (),
        language=command.language,
    )
    paper = work.papers.make("form", told, command.language)
    return PaperSent(request_id=command.request_id, job=printing.send(work, paper))


def _name(thing: Item | Theme) -> Text:
    return Text(thing.name, thing.english or "", thing.tibetan or "")


def _sought(command: PrintMaterials | PrintForm, work: Work) -> Item | Theme:
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


COMMANDS = (
    Spec(PrintMaterials, print_materials, printing.PRINTERS),
    Spec(PrintForm, print_form, printing.PRINTERS),
)
