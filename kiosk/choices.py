"""What a touch changes in the visit before the flow moves on: one table of event → change. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from msgspec.structs import replace

from hub.contract.codes import Code
from hub.contract.rating_tags import REASON_NEEDED, TAGS
from hub.contract.results import ItemShown
from hub.contract.words import Applicant, Level
from kiosk.events import Event, Page
from kiosk.session import Found, Trouble, Visit, Wanted

DELETE = "delete"
"""The key that takes the last character back."""
QUERY_MAX = 12
NUMBER_MAX = 5
PHONE_LENGTH = 11
CODE_LENGTH = 8
LAST_DIGITS = 4
CASE_SHORTEST, CASE_LONGEST = 13, 50
"""Of a case number: an item's code, the day and four digits at least."""
ITEMS_MAX = 8
"""Items of one ticket."""
RETRY_CODES = frozenset({Code.UNAVAILABLE.value, Code.BUG.value})
"""Refusals that may pass by themselves: trying again makes sense."""


class Touch(NamedTuple):
    """A touch with what it was about; `letters` are the prefix letters in use."""

    page: Page
    about: str = ""
    letters: str = ""


def _service(visit: Visit, touch: Touch) -> Visit:
    top = Found(service=touch.about)
    return replace(visit, service=touch.about, top=top, error=None, page=0)


def _item(visit: Visit, touch: Touch) -> Visit:
    return replace(visit, item=touch.about, shown_item=None, error=None, page=0)


def _theme(visit: Visit, touch: Touch) -> Visit:
    return replace(visit, theme=touch.about, shown_theme=None, error=None, page=0)


def _search(visit: Visit, touch: Touch) -> Visit:
    service = visit.service if touch.page is Page.SERVICE else None
    return replace(visit, found=Found(service=service), error=None)


def _browse(visit: Visit, touch: Touch) -> Visit:
    return replace(visit, browsed=Found(applicant=Applicant(touch.about)), error=None)


def _department(visit: Visit, touch: Touch) -> Visit:
    return replace(visit, browsed=Found(department=touch.about), error=None)


def _first_page(visit: Visit, touch: Touch) -> Visit:
    return replace(visit, error=None, page=0)


def _number(visit: Visit, touch: Touch) -> Visit:
    if touch.page is Page.PROGRESS:
        return visit
    return replace(visit, number="", token="", number_error=None, number_note="")


def _check_in(visit: Visit, touch: Touch) -> Visit:
    return replace(_number(visit, touch), booking=None, moving=False)


def _move_booking(visit: Visit, touch: Touch) -> Visit:
    service = visit.booking.service if visit.booking else None
    return replace(
        visit, service=service, moving=True, slots=None, book_day=None, error=None, page=0
    )


def _open_booking(visit: Visit, touch: Touch) -> Visit:
    return replace(_number(visit, touch), booking=None, moving=False, error=None, page=0)


def _book_service(visit: Visit, touch: Touch) -> Visit:
    return replace(visit, service=touch.about, slots=None, book_day=None, error=None, page=0)


def _book_day(visit: Visit, touch: Touch) -> Visit:
    return replace(visit, slots=None, book_day=touch.about, error=None, number_error=None, page=0)


def _book_time(visit: Visit, touch: Touch) -> Visit:
    return replace(_number(visit, touch), book_time=touch.about)


def _move_to(visit: Visit, touch: Touch) -> Visit:
    return replace(visit, book_time=touch.about, number_error=None, number_note="")


def _type_phone(visit: Visit, touch: Touch) -> Visit:
    """Where four digits were not enough, the whole number is typed from its beginning."""
    error = visit.number_error
    before = "" if error is not None and error.code == Code.PHONE_WHOLE else visit.number
    digits = before[:-1] if touch.about == DELETE else (before + touch.about)[:PHONE_LENGTH]
    return replace(visit, number=digits, token="", number_error=None, number_note="")


def _open_collect(visit: Visit, touch: Touch) -> Visit:
    return replace(visit, number="", trouble=None)


def _type_case(visit: Visit, touch: Touch) -> Visit:
    """Letters and digits as they stand on the paper."""
    before = visit.number
    number = before[:-1] if touch.about == DELETE else (before + touch.about)[:CASE_LONGEST]
    return replace(visit, number=number, trouble=None)


def _submit(visit: Visit, touch: Touch) -> Visit:
    if touch.page is not Page.COLLECT or visit.service is None:
        return visit
    asked = Wanted(visit.service, case_no=visit.number or None)
    return replace(visit, wanted=asked, trouble=None, acknowledged=False)


def _take(visit: Visit, touch: Touch) -> Visit:
    return replace(visit, wanted=wanted(visit, touch.page), trouble=None, acknowledged=False)


def _anyway(visit: Visit, touch: Touch) -> Visit:
    return replace(visit, acknowledged=True)


def _print_form(visit: Visit, touch: Touch) -> Visit:
    """The name is kept while nothing is printing: a second touch asks for nothing else."""
    return visit if visit.list_id else replace(visit, form=touch.about)


def _print_list(visit: Visit, touch: Touch) -> Visit:
    return visit if visit.list_id else replace(visit, form=None)


def _add(visit: Visit, touch: Touch) -> Visit:
    """Keep the item and look for another, in any service."""
    return replace(visit, basket=chosen_items(visit), found=Found(), error=None)


def chosen_items(visit: Visit) -> tuple[ItemShown, ...]:
    """The items of the ticket that would be taken now, each once; the first one leads."""
    shown = (visit.shown_item,) if visit.shown_item else ()
    return tuple({item.code: item for item in (*visit.basket, *shown)}.values())


def _level(visit: Visit, touch: Touch) -> Visit:
    return replace(visit, level=int(touch.about), tags=())


def _type(visit: Visit, touch: Touch) -> Visit:
    return _TYPING[touch.page](visit, touch) if touch.page in _TYPING else visit


def _type_query(visit: Visit, touch: Touch) -> Visit:
    before = visit.found.text
    text = before[:-1] if touch.about == DELETE else (before + touch.about)[:QUERY_MAX]
    return replace(visit, found=replace(visit.found, text=text, page=0, loaded=False))


def _switch_keys(visit: Visit, touch: Touch) -> Visit:
    return replace(visit, hanzi=not visit.hanzi)


def _type_number(visit: Visit, touch: Touch) -> Visit:
    number = typed(visit.number, touch.about, touch.letters)
    return replace(visit, number=number, token="", number_error=None, number_note="")


def _scanned(visit: Visit, touch: Touch) -> Visit:
    return replace(visit, token=touch.about, number="", number_error=None, number_note="")


def _type_tag(visit: Visit, touch: Touch) -> Visit:
    return replace(visit, tags=toggled(visit.tags, touch.about), number_error=None)


_TYPING: Mapping[Page, Callable[[Visit, Touch], Visit]] = {
    Page.SEARCH: _type_query,
    Page.NUMBER: _type_number,
    Page.REASONS: _type_tag,
    Page.CHECK_IN: _type_phone,
    Page.BOOK_WHO: _type_phone,
    Page.COLLECT: _type_case,
}

CHOICES: Mapping[Event, Callable[[Visit, Touch], Visit]] = {
    Event.CHOOSE_SERVICE: _service,
    Event.CHOOSE_ITEM: _item,
    Event.CHOOSE_THEME: _theme,
    Event.OPEN_SEARCH: _search,
    Event.OPEN_GUIDE: _search,
    Event.OPEN_THEMES: _first_page,
    Event.OPEN_DEPARTMENTS: _first_page,
    Event.BROWSE: _browse,
    Event.CHOOSE_DEPARTMENT: _department,
    Event.OPEN_MORE: _first_page,
    Event.OPEN_PROGRESS: _number,
    Event.OPEN_RATING: _number,
    Event.OPEN_COLLECT: _open_collect,
    Event.SUBMIT: _submit,
    Event.TAKE: _take,
    Event.TAKE_ANYWAY: _anyway,
    Event.ADD_ITEM: _add,
    Event.PRINT_LIST: _print_list,
    Event.PRINT_FORM: _print_form,
    Event.CHOOSE_LEVEL: _level,
    Event.TYPE: _type,
    Event.SWITCH_KEYS: _switch_keys,
    Event.SCANNED: _scanned,
    Event.BOOKING_SCANNED: _scanned,
    Event.OPEN_CHECK_IN: _check_in,
    Event.OPEN_BOOKING: _open_booking,
    Event.MOVE_BOOKING: _move_booking,
    Event.BOOK_SERVICE: _book_service,
    Event.BOOK_DAY: _book_day,
    Event.BOOK_TIME: _book_time,
    Event.MOVE_TO: _move_to,
}


def chosen(visit: Visit, event: Event, touch: Touch) -> Visit:
    """The visit after a touch."""
    change = CHOICES.get(event)
    return change(visit, touch) if change else visit


def wanted(visit: Visit, page: Page) -> Wanted | None:
    """What 取号 on this page asks for; None while that is not known yet."""
    if page is Page.ITEM:
        items = chosen_items(visit) if visit.shown_item else ()
        service = service_of_item(visit, items[0] if items else None)
        return Wanted(service, tuple(item.code for item in items)) if service else None
    if page is Page.THEME:
        theme = visit.shown_theme
        return Wanted(theme.service, (), theme.code) if theme else None
    service = visit.found.service if page is Page.SEARCH else visit.service
    return Wanted(service) if service else None


def service_of_item(visit: Visit, item: ItemShown | None) -> str | None:
    """The queue for an item: that of the page one came from, where the item is handled
    there too or names no service of its own; None while there is none."""
    if item is None:
        return None
    here = visit.service is not None and (visit.service in item.also or not item.service)
    return visit.service if here else item.service or None


def possible(visit: Visit, event: Event, touch: Touch) -> bool:
    """Whether a touch has sense now: nothing is asked with half of what it needs."""
    match event:
        case Event.TAKE:
            return wanted(visit, touch.page) is not None
        case Event.SUBMIT if touch.page is Page.CHECK_IN:
            return names_booking(visit.number)
        case Event.SUBMIT if touch.page is Page.BOOK_WHO:
            return visit.carded or len(visit.number) == PHONE_LENGTH
        case Event.SUBMIT if touch.page is Page.COLLECT:
            return names_result(visit)
        case Event.ADD_ITEM:
            return visit.shown_item is not None and len(chosen_items(visit)) < ITEMS_MAX
        case Event.SUBMIT:
            return complete(visit.number)
        case Event.CHOOSE_LEVEL:
            return touch.about in {str(level.value) for level in Level}
        case Event.SEND_RATING:
            return may_send(visit)
    return True


def may_send(visit: Visit) -> bool:
    """Levels 2 and 1 need a reason."""
    if not visit.level:
        return False
    return bool(visit.tags) or Level(visit.level) not in REASON_NEEDED


def toggled(tags: tuple[str, ...], tag: str) -> tuple[str, ...]:
    """The reasons with one ticked or unticked."""
    return tuple(t for t in tags if t != tag) if tag in tags else (*tags, tag)


def reasons(visit: Visit) -> tuple[tuple[str, bool], ...]:
    """The codes of the chosen level's reasons, ticked or not."""
    if not visit.level:
        return ()
    return tuple((tag.code, tag.code in visit.tags) for tag in TAGS[Level(visit.level)])


def typed(number: str, key: str, letters: str) -> str:
    """The ticket number after one key: a service's letter first, then three or four digits."""
    if key == DELETE:
        return number[:-1]
    if not number:
        return key if key and key in letters else ""
    return number + key if key.isdigit() and len(number) < NUMBER_MAX else number


def complete(number: str) -> bool:
    """Whether this can be a ticket's number: A023 or A0023."""
    return len(number) in (4, 5) and number[1:].isdigit()


def names_booking(digits: str) -> bool:
    """Whether these digits can mean a booking: the end of a phone number, its whole, or a code."""
    return len(digits) in (LAST_DIGITS, CODE_LENGTH, PHONE_LENGTH)


def names_result(visit: Visit) -> bool:
    """Whether it is known whose result is to be collected: by a number, else by the card."""
    return len(visit.number) >= CASE_SHORTEST or (visit.carded and not visit.number)


def can_retry(trouble: Trouble) -> bool:
    """Whether the page offers 再试一次."""
    return trouble.refusal is None or trouble.code in RETRY_CODES


def can_go_without_card(trouble: Trouble) -> bool:
    """Whether the page offers 不刷证取号."""
    return trouble.code == Code.ID_NUMBER_WRONG
