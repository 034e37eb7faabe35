"""What a card at the window means, by what the window is doing; and its faults in words. Pure."""

from __future__ import annotations

from enum import StrEnum

from counter.desk import LOST_WHY
from counter.say import Say
from hub.client.phase import Phase
from hub.contract.results import BookingView, PersonFound, PersonTicket
from hub.contract.words import TicketState


class Use(StrEnum):
    """What a card is read for."""

    APPLICANT = "applicant"
    """Its holder is the applicant of the ticket at the window."""
    FIND = "find"
    """Where its holder's tickets and booking stand."""
    NONE = "none"


MEANS: dict[Phase, Use] = {
    Phase.SIGNED_OUT: Use.NONE,
    Phase.CLOSED: Use.FIND,
    Phase.IDLE: Use.FIND,
    Phase.CALLED: Use.APPLICANT,
    Phase.SERVING: Use.APPLICANT,
    Phase.PAUSED: Use.FIND,
}


def use(phase: Phase, *, lost: bool) -> Use:
    """What a card means now; nothing without the hub."""
    return Use.NONE if lost else MEANS[phase]


def why_not(*, lost: bool) -> Say:
    """Why a card means nothing now."""
    return Say(LOST_WHY) if lost else Say("请先登录，再刷身份证")


UNREADABLE = "身份证没有读出来：请放平，放两秒再拿开"
FAULTS: dict[str, str] = {
    "unreadable": UNREADABLE,
    "checksum": UNREADABLE,
    "expired": "身份证已过期：请核对本人后按未刷证办理，并提醒换证",
    "bad_number": "证件号码核对不上：请核对证件真伪，按未刷证办理",
    "wrong_card": "这张卡不是身份证或居住证：请换一张",
    "not_authorised": "阅读器未授权：请联系管理员",
}
"""Reason of `hardware.card.checks.CardFaultReason` → what the clerk should do next."""


def fault(reason: str) -> Say:
    """A reason that is newer than this table counts as unreadable."""
    return Say(FAULTS.get(reason, UNREADABLE))


STATES: dict[TicketState, str] = {
    TicketState.WAITING: "正在排队",
    TicketState.CALLED: "已叫到 %1 号窗口",
    TicketState.SERVING: "在 %1 号窗口办理",
    TicketState.PARKED: "已挂起",
    TicketState.NO_SHOW: "已过号",
    TicketState.DONE: "已办结",
    TicketState.CANCELLED: "已取消",
    TicketState.EXPIRED: "已作废",
}


def is_nobody(found: PersonFound) -> bool:
    """Whether a card's holder has nothing here today."""
    return not found.tickets and found.booking is None


def line(ticket: PersonTicket) -> Say:
    """One ticket of the card's holder: number, service, when it was taken, where it stands."""
    where = "" if ticket.window is None else str(ticket.window)
    state = Say(STATES.get(ticket.state, "已预约"), (where,))
    taken = f"{ticket.issued_at:%H:%M}"
    return Say("%1 %2·%3 取号·%4", (ticket.ticket, ticket.service_name, taken, state))


def may_check_in(booking: BookingView) -> bool:
    """Whether the booking of the card's holder waits for its person."""
    return booking.state is TicketState.BOOKED and booking.code != ""


def booked_line(booking: BookingView) -> Say:
    """The booking of the card's holder, and whether it was checked in."""
    text = "%1 预约了 %2·未签到" if booking.ticket is None else "%1 预约了 %2·已签到"
    return Say(text, (f"{booking.starts_at:%m-%d %H:%M}", booking.service_name))
