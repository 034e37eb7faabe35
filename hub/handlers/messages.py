"""Clerks call a guide or a supervisor, are told how far it is, and are answered.

An open call is an alert: it stands wherever alerts do. What was written is told to whom it is
for alone (`list_messages`): alerts are seen by all.
"""

from __future__ import annotations

from hub.contract import names
from hub.contract.codes import Code
from hub.contract.commands import AnswerMessage, ListMessages, SendMessage, WithdrawMessage
from hub.contract.events import FactKind
from hub.contract.results import Done, Messages, MessageSent, MessageView
from hub.contract.states import Alert, AlertKind
from hub.contract.words import DeviceKind, MessageStage
from hub.domain import message as rules
from hub.errors import Refused
from hub.handlers import desk, helping
from hub.handlers.alert_texts import message_text
from hub.handlers.table import COUNTERS, Spec
from hub.handlers.work import Work
from hub.store import alerts
from hub.store import messages as store
from hub.store.messages import Message

ANSWERERS = COUNTERS | {DeviceKind.GUIDE}


def send_message(command: SendMessage, work: Work) -> MessageSent:
    """Call somebody; the same call again is the one that is open. Refused(MESSAGE_EMPTY),
    (MESSAGE_OPEN) while another one waits, (TOO_MANY_MESSAGES)."""
    session, text = desk.session(work), command.text.strip()
    if command.wish is None and not text:
        raise Refused(Code.MESSAGE_EMPTY)
    waiting = {one.to: one for one in store.open_of(work.db, session.window)}
    found = waiting.get(command.to)
    if found is not None and (found.wish, found.text) != (command.wish, text):
        raise Refused(Code.MESSAGE_OPEN, addressee=command.to.value)
    if found is None:
        _check_rate(work, session.window)
        sent = (session.window, session.clerk, command.to, command.wish, text)
        found = store.insert(work.db, *sent, work.now)
        alerts.begin(work.db, _alert(found))
        _tell(work, FactKind.MESSAGE_SENT, found, wish=found.wish and found.wish.value)
    there = helping.there(work.db, work.hall, but=session.window)
    return MessageSent(
        request_id=command.request_id,
        message=_view(work, found),
        there=getattr(there, command.to.value),
    )


def _check_rate(work: Work, window: int) -> None:
    since = work.now - rules.WITHIN
    oldest = store.nth_last(work.db, window, rules.SEVERAL, since)
    if oldest is not None:
        wait = rules.wait_minutes(oldest, work.now)
        raise Refused(Code.TOO_MANY_MESSAGES, limit=rules.SEVERAL, wait=wait)


def answer_message(command: AnswerMessage, work: Work) -> Done:
    """Who is called says how far he is; who called says that it is done. What is behind already
    changes nothing. Refused(UNKNOWN_MESSAGE) when it is over or for somebody else."""
    found = _open(work, command.message)
    own = _is_own(work, found) and command.stage is MessageStage.DONE
    if not own and found.to not in helping.answered_by(work):
        raise Refused(Code.UNKNOWN_MESSAGE)
    stage = rules.moved(found.stage, command.stage)
    if stage is not None:
        comes = stage is MessageStage.COMING or (stage is MessageStage.DONE and not own)
        _move(work, found, stage, by=_name(work) if comes else "")
    return Done(request_id=command.request_id)


def withdraw_message(command: WithdrawMessage, work: Work) -> Done:
    """The clerk who called needs nobody any more. Refused(UNKNOWN_MESSAGE)."""
    found = _open(work, command.message)
    if not _is_own(work, found):
        raise Refused(Code.UNKNOWN_MESSAGE)
    _move(work, found, MessageStage.WITHDRAWN)
    return Done(request_id=command.request_id)


def list_messages(command: ListMessages, work: Work) -> Messages:
    """Open calls with what was written: those for the caller, and those of its window."""
    mine = helping.answered_by(work)
    found = [one for one in store.opened(work.db) if one.to in mine or _is_own(work, one)]
    return Messages(
        request_id=command.request_id, messages=tuple(_view(work, one) for one in found)
    )


def leave(work: Work, window: int) -> None:
    """The clerk signs out: nobody needs to come to an empty window."""
    for found in store.open_of(work.db, window):
        _move(work, found, MessageStage.WITHDRAWN)


def end_day(work: Work, day: str) -> None:
    """All calls until a day's end are over, and what was written is forgotten."""
    for found in store.opened(work.db):
        if found.sent_at.date().isoformat() <= day:
            alerts.end(work.db, store.alert_id(found), work.now)
            work.touch_hall()
    store.clear(work.db, day)


def _open(work: Work, no: int) -> Message:
    found = store.find(work.db, no)
    if found is None or not rules.is_open(found.stage):
        raise Refused(Code.UNKNOWN_MESSAGE)
    return found


def _is_own(work: Work, message: Message) -> bool:
    return work.session is not None and work.session.window == message.window


def _move(work: Work, message: Message, stage: MessageStage, by: str = "") -> None:
    store.move(work.db, message.no, stage, by)
    if not rules.is_open(stage):
        alerts.end(work.db, store.alert_id(message), work.now)
    if stage in (MessageStage.COMING, MessageStage.DONE, MessageStage.WITHDRAWN):
        _tell(work, FactKind.MESSAGE_ANSWERED, message, stage=stage.value)
    work.touch_hall()


def _tell(work: Work, kind: FactKind, message: Message, **fields: str | None) -> None:
    work.fact(
        kind,
        window=message.window,
        clerk=message.clerk,
        device=work.caller.device,
        message=message.no,
        to=message.to.value,
        **fields,
    )
    work.touch_hall()


def _name(work: Work) -> str:
    """Who comes: the signed-in person's name, or the tablet's."""
    known = work.hall.clerk(work.session.clerk) if work.session is not None else None
    return known.name if known is not None else work.caller.device


def _alert(message: Message) -> Alert:
    return Alert(
        id=store.alert_id(message),
        kind=AlertKind.MESSAGE,
        text=message_text(message.window, names.ADDRESSEES[message.to], message.wish),
        since=message.sent_at,
        window=message.window,
    )


def _view(work: Work, message: Message) -> MessageView:
    clerk = work.hall.clerk(message.clerk)
    return MessageView(
        no=message.no,
        window=message.window,
        clerk=clerk.name if clerk is not None else message.clerk,
        to=message.to,
        wish=message.wish,
        text=message.text,
        stage=message.stage,
        since=message.sent_at,
        by=message.answered_by,
    )


COMMANDS = (
    Spec(SendMessage, send_message, COUNTERS, signed_in=True),
    Spec(AnswerMessage, answer_message, ANSWERERS),
    Spec(WithdrawMessage, withdraw_message, COUNTERS, signed_in=True),
    Spec(ListMessages, list_messages, ANSWERERS, reads=True),
)
