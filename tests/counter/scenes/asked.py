"""Questions and lists under the bar."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from counter.everywhere import Reach
from hardware.card.checks import CardRead
from hardware.sim.people import PEOPLE
from hub.contract import commands
from hub.contract.devices import DeviceHealth, Health
from hub.contract.results import (
    BookingView,
    CasePapers,
    PersonFound,
    PersonTicket,
)
from hub.contract.words import (
    Addressee,
    MessageStage,
    TicketState,
    Wish,
)
from hub.domain.papers.case import EXAMPLE
from tests.counter.scenes.desk import DESK
from tests.counter.scenes.halls import SERVICES, call_alert, called_hall, hall, slip_alert
from tests.counter.scenes.replies import deadlines
from tests.counter.scenes.stage import Stage
from tests.counter.windows import NOW, ago, serving, window
from tests.papers import paper


def _panel(name: str, subject: str = "") -> Callable[[Stage], None]:
    def make(stage: Stage) -> None:
        stage.show(serving())
        stage.counter.panel.show(name, subject)

    return make


def _filter(stage: Stage) -> None:
    stage.show(window())
    stage.counter.queue.narrow("A", "priority", "mine")
    stage.counter.panel.show("filter")


def _help(stage: Stage) -> None:
    stage.session.on_state("hall", called_hall())
    stage.show(serving())
    stage.counter.calls.open()


def _help_nobody(stage: Stage) -> None:
    stage.session.on_state("hall", called_hall(guide=0))
    stage.show(serving())
    stage.counter.calls.open()


def _help_waiting(stage: Stage) -> None:
    own = call_alert(3, Addressee.GUIDE, MessageStage.COMING, Wish.FILL_IN, "周宁")
    stage.show(serving())
    stage.session.on_state("hall", called_hall(own))
    stage.counter.calls.open()


def _list(stage: Stage) -> None:
    stage.show(serving())
    stage.port.answers[commands.ListDeadlines] = deadlines
    stage.counter.deadlines.open()


def _list_recounting(stage: Stage) -> None:
    stage.show(serving())
    stage.port.answers[commands.ListDeadlines] = lambda c: msgspec.structs.replace(
        deadlines(c), recounting=4850
    )
    stage.counter.deadlines.open()


def _card(stage: Stage) -> None:
    waiting, done = TicketState.WAITING, TicketState.DONE
    tickets = (
        PersonTicket("A025", "A", SERVICES["A"], waiting, ago(1260), True),
        PersonTicket("D011", "D", SERVICES["D"], waiting, ago(300), True),
        PersonTicket("B003", "B", SERVICES["B"], done, ago(7200), False, 5),
    )
    booking = BookingView("G", SERVICES["G"], NOW, NOW, NOW, TicketState.BOOKED)
    stage.port.answers[commands.FindPerson] = lambda c: PersonFound(
        request_id=c.request_id, masked_name="张*兰", tickets=tickets, booking=booking
    )
    stage.show(window())
    stage.counter.reader.on_card(CardRead(PEOPLE["senior"]))


def _card_booked(stage: Stage) -> None:
    booking = BookingView("G", SERVICES["G"], NOW, NOW, NOW, TicketState.BOOKED, code="12345678")
    waiting = PersonTicket("A025", "A", SERVICES["A"], TicketState.WAITING, ago(1260), True)
    stage.port.answers[commands.FindPerson] = lambda c: PersonFound(
        request_id=c.request_id, masked_name="张*兰", tickets=(waiting,), booking=booking
    )
    stage.show(window())
    stage.counter.reader.on_card(CardRead(PEOPLE["senior"]))


def _keys(stage: Stage) -> None:
    stage.show(serving())
    reach = {"F1": Reach.EVERYWHERE, "F2": Reach.TAKEN, "F3": Reach.IMPOSSIBLE}
    stage.counter.keyboard.on_reach(reach)
    stage.counter.panel.show("keys")


def _slip(stage: Stage) -> None:
    known = hall()
    alerts = (*known.alerts, slip_alert())
    stage.session.on_state("hall", msgspec.structs.replace(known, alerts=alerts))
    stage.session.set_own((DeviceHealth("printer", Health.OK),))
    _panel("alerts")(stage)


def _papers(stage: Stage) -> None:
    DESK["desk-case"](stage)
    made = (paper("promise", EXAMPLE), paper("acceptance", EXAMPLE))
    stage.port.answers[commands.ShowPapers] = lambda c: CasePapers(
        request_id=c.request_id, case_no=EXAMPLE.case_no, papers=made
    )
    stage.counter.papers.open(EXAMPLE.case_no)


ASKED: dict[str, Callable[[Stage], None]] = {
    "panel-pause": _panel("pause"),
    "panel-park": _panel("park"),
    "panel-transfer": _panel("transfer"),
    "panel-call": _panel("call", "A025"),
    "panel-note": _panel("note", "refused"),
    "panel-withdraw": _panel("withdraw", "0005110110002026071400001"),
    "panel-logout": _panel("logout"),
    "panel-keys": _keys,
    "panel-alerts": _panel("alerts"),
    "panel-alerts-slip": _slip,
    "panel-papers": _papers,
    "panel-deadlines": _list,
    "panel-deadlines-recounting": _list_recounting,
    "panel-deadline": _panel("deadline", "0005110110002026071400001"),
    "panel-card": _card,
    "panel-card-booked": _card_booked,
    "panel-filter": _filter,
    "panel-help": _help,
    "panel-help-nobody": _help_nobody,
    "panel-help-waiting": _help_waiting,
}
