"""The desk: its queue, a case being registered, why a ticket was called."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from hub.contract import commands
from hub.contract.devices import DeviceHealth, FailReason, Health
from hub.contract.results import (
    CallExplained,
    Current,
    Items,
    Queue,
)
from hub.contract.states import (
    WindowCase,
)
from hub.contract.words import (
    Outcome,
    Priority,
    Text,
    TicketState,
)
from hub.domain import left_out
from hub.domain.contender import Head
from tests.counter.scenes.bar import BAR
from tests.counter.scenes.halls import in_force
from tests.counter.scenes.replies import (
    case,
    explained,
    found,
    queue,
)
from tests.counter.scenes.stage import Stage
from tests.counter.windows import NOW, ago, serving, window


def _desk(stage: Stage) -> None:
    BAR["bar-4-serving"](stage)
    stage.session.set_own((DeviceHealth("printer", Health.WARN, FailReason.PAPER_NEAR_END),))
    stage.counter.toggle_desk()


def _desk_filled(stage: Stage) -> None:
    _desk(stage)
    for index, check in enumerate(("present", "later", "present", "exempt", "exempt")):
        stage.counter.case.mark(index, check)
    stage.counter.case.put_date("2026-07-21")
    stage.counter.queue.focus("A028")


def _desk_booked(stage: Stage) -> None:
    BAR["bar-8-booked"](stage)
    stage.counter.toggle_desk()


def _desk_idle(stage: Stage) -> None:
    stage.show(window())
    stage.counter.toggle_desk()


def _desk_narrowed(stage: Stage) -> None:
    stage.show(window())
    stage.counter.queue.narrow("A", "priority", "mine")
    stage.counter.toggle_desk()


def _desk_left(stage: Stage) -> None:
    """The last of them are left to other windows; a row tells so."""

    def some(command: object) -> Queue:
        known = queue(command)
        rows = [msgspec.structs.replace(r, left=i > 3) for i, r in enumerate(known.rows)]
        return msgspec.structs.replace(known, rows=tuple(rows), total=67)

    stage.port.answers[commands.ListQueue] = some
    stage.show(window())
    stage.counter.queue.narrow("", "", "others")
    stage.counter.toggle_desk()
    stage.counter.queue.focus("A026")


def _desk_none_left(stage: Stage) -> None:
    stage.port.answers[commands.ListQueue] = lambda c: Queue(
        request_id=c.request_id, rows=(), total=0, page=0
    )
    stage.show(window())
    stage.counter.queue.narrow("", "", "booked")
    stage.counter.toggle_desk()


def _desk_parked(stage: Stage) -> None:
    stage.show(window())
    stage.counter.toggle_desk()
    stage.counter.queue.choose_tab("parked")
    stage.counter.queue.focus("A024")


def _desk_search(stage: Stage) -> None:
    _desk(stage)
    stage.counter.case.clear()
    stage.counter.picker.search("lnr")


def _desk_used(stage: Stage) -> None:
    _desk(stage)
    stage.counter.case.clear()


def _desk_search_words(stage: Stage) -> None:
    def some(command: object) -> Items:
        first, second, third = found(command).items
        replace = msgspec.structs.replace
        lines = (
            replace(first, start=0, end=0, spans=((0, 3), (5, 7))),
            replace(second, start=0, end=0, name="<福利> & 补贴", spans=((0, 4), (7, 9))),
            third,
        )
        return Items(request_id=command.request_id, items=lines, total=3, page=0)  # type: ignore[attr-defined]

    stage.port.answers[commands.SearchItems] = some
    _desk_used(stage)
    stage.counter.picker.search("老年人 补贴 0005")


def _desk_refused(stage: Stage) -> None:
    _desk_filled(stage)
    stage.counter.case.register("accepted")
    stage.port.refuse(commands.RegisterCase, "outcome_impossible", "不能受理", why="差 1 项")


def _desk_panel(stage: Stage) -> None:
    _desk(stage)
    stage.counter.panel.show("transfer")


def _outcome(stage: Stage) -> None:
    BAR["bar-4-serving"](stage)
    stage.counter.bar.press("finish")


def _with_case(stage: Stage) -> None:
    done = WindowCase("0005110110002026071400001", "000511011000", Outcome.ACCEPTED)
    view = case("老年人福利补贴", Outcome.ACCEPTED, 0, "2026-08-25")
    stage.port.answers[commands.ShowCurrent] = lambda c: Current(
        request_id=c.request_id,
        ticket="A023",
        state=TicketState.SERVING,
        name="张桂兰",
        cases=(view,),
        items=("000511011000",),
    )
    stage.show(serving(cases=(done,)))
    stage.counter.toggle_desk()


def _why(stage: Stage) -> None:
    _desk(stage)
    stage.counter.explain()


def _why_apart(stage: Stage) -> None:
    """Many were weighed, and more took no part."""
    _desk(stage)

    def crowded(command: object) -> CallExplained:
        told = explained(command)
        more = tuple(msgspec.structs.replace(told.runners_up[0], ticket=f"A0{n}") for n in (31, 32))
        head = Head(9, "A011", "A", Priority.REGULAR, ago(1800), 1200, until=ago(-300))
        return msgspec.structs.replace(
            told,
            runners_up=(*told.runners_up[:2], *more, told.runners_up[2]),
            left_out=(
                *told.left_out,
                left_out.kept_away(head._replace(clerk="0219"), NOW),
                left_out.parked("A007"),
            ),
        )

    stage.port.answers[commands.ExplainCall] = crowded
    stage.counter.explain()


def _why_by_hand(stage: Stage) -> None:
    stage.session.on_state("hall", in_force(Text("先到先得", "First come"), by_hand=True))
    _why(stage)


DESK: dict[str, Callable[[Stage], None]] = {
    "desk": _desk,
    "desk-filled": _desk_filled,
    "desk-booked": _desk_booked,
    "desk-idle": _desk_idle,
    "desk-narrowed": _desk_narrowed,
    "desk-left": _desk_left,
    "desk-none-left": _desk_none_left,
    "desk-parked": _desk_parked,
    "desk-search": _desk_search,
    "desk-search-words": _desk_search_words,
    "desk-used": _desk_used,
    "desk-refused": _desk_refused,
    "desk-transfer": _desk_panel,
    "desk-outcome": _outcome,
    "desk-case": _with_case,
    "why": _why,
    "why-apart": _why_apart,
    "why-by-hand": _why_by_hand,
}
