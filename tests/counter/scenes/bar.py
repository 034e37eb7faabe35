"""The login page and the bar in each of its states."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import msgspec

from hardware.card.checks import CardFault, CardFaultReason, CardRead
from hardware.sim.people import PEOPLE
from hub.contract import commands
from hub.contract.devices import DeviceHealth, FailReason, Health
from hub.contract.states import (
    Break,
    Clock,
    Pause,
    UndoOffer,
)
from hub.contract.words import (
    Addressee,
    HallPauseReason,
    MessageStage,
    Move,
    PauseReason,
    Priority,
    TicketState,
    WindowStatus,
    Wish,
)
from tests.counter.scenes.halls import call_alert, called_hall
from tests.counter.scenes.replies import current
from tests.counter.scenes.stage import Stage
from tests.counter.windows import NOW, SERVING_MAY, ago, called, serving, ticket, window
from tests.pauses import hall_pause


def _login(stage: Stage) -> None:
    stage.session.set_own(
        (
            DeviceHealth("printer", Health.WARN, FailReason.PAPER_NEAR_END),
            DeviceHealth("card", Health.OK),
            DeviceHealth("caller", Health.OK),
        )
    )
    stage.show(window(clerk=None, may=()))


def _login_errors(stage: Stage) -> None:
    _login(stage)
    stage.counter.login.submit("0217", "135790", True)
    stage.port.refuse(commands.Login, "wrong_pin", "工号或密码不对，还可试 4 次")


def _login_lost(stage: Stage) -> None:
    _login(stage)
    stage.session.on_lost(True)


def _idle(stage: Stage) -> None:
    stage.show(window())


def _called(stage: Stage) -> None:
    stage.show(called(shown=True, said=True))


def _not_announced(stage: Stage) -> None:
    stage.show(called())
    stage.time += 2.5
    stage.session.on_state("clock", Clock(NOW))


def _serving(stage: Stage) -> None:
    stage.show(
        window(
            may=SERVING_MAY,
            ticket=ticket(TicketState.SERVING, since=ago(372)),
            waiting=10,
            longest_since=ago(31 * 60),
        )
    )


def _booked(stage: Stage) -> None:
    booked = {"priority": Priority.APPOINTMENT, "booked_for": NOW}
    serving = msgspec.structs.replace(ticket(TicketState.SERVING, since=ago(372)), **booked)
    stage.port.answers[commands.ShowCurrent] = lambda command: msgspec.structs.replace(
        current(command), **booked
    )
    stage.show(window(may=SERVING_MAY, ticket=serving, waiting=10))


def _undo(stage: Stage) -> None:
    offer = UndoOffer(Move.FINISH, "A023", NOW + timedelta(seconds=8))
    stage.show(window(may=(Move.CALL, Move.UNDO), undo=offer))


def _paused(stage: Stage) -> None:
    pause = Pause(PauseReason.AWAY, ago(250), NOW + timedelta(minutes=16))
    stage.show(window(status=WindowStatus.PAUSED, may=(), pause=pause))


def _lost(stage: Stage) -> None:
    stage.show(called())
    stage.session.on_lost(True)
    stage.time += 38
    stage.session.linkChanged.emit()


def _halted(reason: HallPauseReason) -> Callable[[Stage], None]:
    def make(stage: Stage) -> None:
        stage.show(window(may=(), hall_pause=hall_pause(reason, ago(60))))

    return make


def _rest(minutes: int, state: Callable[..., object] = window) -> Callable[[Stage], None]:
    """A planned rest of 45 minutes that begins in so many minutes."""

    def make(stage: Stage) -> None:
        begins = NOW + timedelta(minutes=minutes)
        stage.show(state(breaks=(Break(begins, begins + timedelta(minutes=45)),)))
        stage.session.on_state("clock", Clock(NOW))

    return make


def _serving_with(**fields: object) -> object:
    at = ticket(TicketState.SERVING, since=ago(372))
    return window(may=SERVING_MAY, ticket=at, **fields)


def _group(stage: Stage) -> None:
    stage.show(serving(after=("B", "F")))


def _call_heard(stage: Stage) -> None:
    stage.show(window(helps=(Addressee.GUIDE,)))
    alert = call_alert(5, Addressee.GUIDE, MessageStage.SENT, Wish.ACCOMPANY)
    stage.session.on_state("hall", called_hall(alert))


def _card_of_another(stage: Stage) -> None:
    _serving(stage)
    stage.counter.reader.on_card(CardRead(PEOPLE["senior"]))
    text = "A023 登记的是 张*兰，不是这张证的人"
    stage.port.refuse(commands.NameApplicant, "applicant_other", text)


def _card_expired(stage: Stage) -> None:
    _serving(stage)
    stage.counter.reader.on_card(CardFault(CardFaultReason.EXPIRED))


def _card_signed_out(stage: Stage) -> None:
    _login(stage)
    stage.counter.reader.on_card(CardRead(PEOPLE["senior"]))


BAR: dict[str, Callable[[Stage], None]] = {
    "login": _login,
    "login-error": _login_errors,
    "login-lost": _login_lost,
    "bar-1-idle": _idle,
    "bar-2-called": _called,
    "bar-3-not-announced": _not_announced,
    "bar-4-serving": _serving,
    "bar-8-booked": _booked,
    "bar-5-undo": _undo,
    "bar-6-paused": _paused,
    "bar-7-lost": _lost,
    "bar-8-evacuation": _halted(HallPauseReason.EVACUATION),
    "bar-9-hall-paused": _halted(HallPauseReason.POWER),
    "bar-11-rest-soon": _rest(7),
    "bar-12-rest-due": _rest(-1),
    "bar-13-rest-serving": _rest(-1, _serving_with),
    "bar-10-group": _group,
    "bar-14-card": _card_of_another,
    "bar-15-card-expired": _card_expired,
    "login-card": _card_signed_out,
    "bar-16-call-heard": _call_heard,
}
