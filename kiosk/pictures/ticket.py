"""The ticket, what became of its slip, and why there is none (pictures 5 and 6)."""

from __future__ import annotations

from collections.abc import Sequence

from hub.contract.codes import Code, message
from hub.contract.results import Progress, Refusal, TicketIssued
from hub.contract.words import Language, Priority
from kiosk.choices import can_go_without_card, can_retry
from kiosk.pictures.waits import Row, wait_row
from kiosk.session import Trouble, Visit


def ticket_row(visit: Visit, language: Language) -> Row:
    """The ticket on the screen; an empty map when there is none."""
    ticket = visit.ticket
    if ticket is None:
        return {}
    return {
        "number": ticket.ticket,
        "service": ticket.service_name.inn(language),
        "item": ticket.item_name,
        "ahead": ticket.ahead,
        **_area(ticket.area.inn(language)),
        "windows": window_spans(ticket.windows, language),
        "priority": ticket.priority is Priority.PRIORITY,
        "qr": ticket.qr,
        "past_closing": ticket.past_closing,
        "booked_for": booked_for(ticket),
        "slip": visit.slip.value,
        "reason": visit.slip_reason.value if visit.slip_reason else "",
        **wait_row(ticket.wait),
    }


def booked_for(ticket: TicketIssued) -> str:
    """The time of its appointment; empty without one."""
    at = ticket.booked_for
    return f"{at.hour}:{at.minute:02}" if at else ""


def _area(words: str) -> Row:
    """`综合受理区，进门右手边` → where to go, and how one finds it."""
    area, _, place = words.replace("，", ", ", 1).partition(", ")
    return {"area": area, "place": place}


def window_spans(windows: Sequence[int], language: Language) -> str:
    """`(1, 2, 3, 5)` → `1–3, 5`; in Chinese `1–3、5`."""
    spans: list[tuple[int, int]] = []
    for no in sorted(set(windows)):
        if spans and no == spans[-1][1] + 1:
            spans[-1] = (spans[-1][0], no)
        else:
            spans.append((no, no))
    comma = "、" if language is Language.ZH else ", "
    return comma.join(str(a) if a == b else f"{a}–{b}" for a, b in spans)


def trouble_row(trouble: Trouble | None, language: Language) -> Row:
    """Why no ticket was given and what can be done; `lost`: nobody answered."""
    if trouble is None:
        return {}
    return {
        "lost": trouble.refusal is None,
        "words": refusal_words(trouble.refusal, language) if trouble.refusal else "",
        "whose": trouble.refusal.whose if trouble.refusal else "environment",
        "retry": can_retry(trouble),
        "without_card": can_go_without_card(trouble),
    }


def refusal_words(refusal: Refusal, language: Language) -> str:
    """The refusal in the language of the screen now; as it came when its code is newer than us."""
    try:
        return message(Code(refusal.code), language, refusal.fields)
    except (ValueError, KeyError):
        return refusal.message


def progress_row(progress: Progress | None, language: Language) -> Row:
    """Where a ticket stands."""
    if progress is None:
        return {}
    return {
        "number": progress.ticket,
        "service": progress.service_name.inn(language),
        "state": progress.state.value,
        "ahead": -1 if progress.ahead is None else progress.ahead,
        "window": progress.window or 0,
        "may_return": progress.may_return,
        "may_cancel": progress.may_cancel,
        "may_rate": progress.rating is not None,
        **wait_row(progress.wait),
    }
