"""A waiting ticket's place as a sentence, without names and without the reason of a class."""

from __future__ import annotations

from collections.abc import Sequence

from hub.contract.results import Candidate, WindowPlace
from hub.contract.words import Text, TicketState

NEXT = Text(
    "{ticket} 是 {windows} 号窗口的下一位。",
    "{ticket} is next at window {windows}.",
    "{ticket} ནི་སྒེའུ་ཁུང་ {windows} གི་རྗེས་མ་ཡིན།",
)
PLACED = Text(
    "{ticket} 已等 {minutes} 分，目标 {target} 分，每等满一个目标得 {rate} 分，现有 {score} 分；"
    "在 {window} 号窗口排第 {place} 位。",
    "{ticket} has waited {minutes} min of a target of {target}, gains {rate} per target waited and "
    "has a score of {score}: it is number {place} at window {window}.",
    "{ticket} སྐར་མ་ {minutes} སྒུག་ཟིན། དམིགས་ཚད་ {target} རེར་སྐར་གྲངས་ {rate} ཐོབ། ད་ལྟ་ {score} "
    "སྒེའུ་ཁུང་ {window} ནང་ཨང་ {place} པ་ཡིན།",
)
LEFT = Text(
    "{ticket} 在等；开着的窗口现在先办本窗口的业务。",
    "{ticket} waits; the open windows serve what is their own first.",
    "{ticket} སྒུག་བཞིན་ཡོད། སྒོ་ཕྱེ་བའི་སྒེའུ་ཁུང་གིས་རང་གི་ལས་དོན་སྔོན་ལ་སྒྲུབ།",
)
NOBODY = Text(
    "{ticket} 在等；现在没有能叫它的窗口开着。",
    "{ticket} waits, and no window that may call it is open now.",
    "{ticket} སྒུག་བཞིན་ཡོད། ད་ལྟ་འབོད་ཐུབ་པའི་སྒེའུ་ཁུང་སྒོ་ཕྱེ་མེད།",
)
STATES: dict[TicketState, Text] = {
    TicketState.CALLED: Text("{ticket} 已被叫到。", "{ticket} has been called.", "{ticket} བོས་ཟིན།"),
    TicketState.SERVING: Text(
        "{ticket} 正在办理。", "{ticket} is being served.", "{ticket} སྒྲུབ་བཞིན་ཡོད།"
    ),
    TicketState.NO_SHOW: Text(
        "{ticket} 叫过未到，可到服务台恢复。",
        "{ticket} was called and nobody came; it may return.",
        "{ticket} བོས་ཀྱང་མ་སླེབས། སླར་གསོ་ཆོག",
    ),
    TicketState.PARKED: Text(
        "{ticket} 暂停办理，等本人回来。",
        "{ticket} is parked until its person is back.",
        "{ticket} མཚམས་བཞག་ཡོད། མི་དེ་ཕྱིར་ཡོང་བར་སྒུག",
    ),
    TicketState.DONE: Text("{ticket} 已办结。", "{ticket} is done.", "{ticket} ཚར་སོང་།"),
    TicketState.CANCELLED: Text(
        "{ticket} 已取消。", "{ticket} was given up.", "{ticket} ཕྱིར་འཐེན་བྱས་ཟིན།"
    ),
    TicketState.EXPIRED: Text("{ticket} 已过期。", "{ticket} has expired.", "{ticket} དུས་ཡོལ།"),
}


def state_sentence(ticket: str, state: TicketState) -> Text:
    """Of a ticket that does not wait."""
    return _filled(STATES[state], ticket=ticket)


def place_sentence(weighed: Candidate, places: Sequence[WindowPlace]) -> Text:
    """Of a waiting ticket: where it comes soonest."""
    told = [(one.place, one.window) for one in places if one.place is not None]
    if not told:
        return _filled(LEFT if places else NOBODY, ticket=weighed.ticket)
    place, window = min(told)
    if place == 1:
        numbers = ", ".join(str(window) for place, window in sorted(told) if place == 1)
        return _filled(NEXT, ticket=weighed.ticket, windows=numbers)
    return _filled(
        PLACED,
        ticket=weighed.ticket,
        minutes=weighed.waited_s // 60,
        target=weighed.target_s // 60,
        rate=f"{weighed.rate:g}",
        score=f"{weighed.score:.2f}",
        place=place,
        window=window,
    )


def _filled(text: Text, **fields: str | int) -> Text:
    return Text(text.zh.format(**fields), text.en.format(**fields), text.bo.format(**fields))
