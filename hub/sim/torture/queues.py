"""Places in a queue of the model: who stands where, and who may be called.

The hub orders a queue by clocks that are equal for all that one transaction did. So the exact
place of one who comes back is not always known; the model puts it at the earliest it can be,
and `State.loose` says whom it may have to let by.
"""

from __future__ import annotations

from hub.sim.torture.hall import Hall
from hub.sim.torture.state import State, service_of


def append(hall: Hall, state: State, service: str, number: str) -> State:
    """A ticket comes last."""
    queue = state.queues[hall.of[service]]
    return _with(hall, state, service, (*queue, number))


def put_first(hall: Hall, state: State, service: str, number: str) -> State:
    """Before all who wait for nobody by name; before or behind those who do is not known."""
    queue = state.queues[hall.of[service]]
    named = {one for one, _ in state.named}
    at = next((i for i, one in enumerate(queue) if one not in named), len(queue))
    return _insert(hall, state, service, number, at, late=at)


def put_behind(hall: Hall, state: State, service: str, number: str, places: int) -> State:
    """Behind the next few who wait for nobody by name; how far behind them is not known, as
    others may have come at the same moment. Before all who come later."""
    queue = state.queues[hall.of[service]]
    named = {one for one, _ in state.named}
    free = [i + 1 for i, one in enumerate(queue) if one not in named]
    at = free[:places][-1] if free[:places] else len(queue)
    return _insert(hall, state, service, number, at, late=len(queue))


def put_anywhere(hall: Hall, state: State, service: str, number: str) -> State:
    """By an old clock that the model does not keep: before all who come later."""
    queue = state.queues[hall.of[service]]
    return _insert(hall, state, service, number, 0, late=len(queue))


def take_out(hall: Hall, state: State, number: str) -> State:
    """A waiting ticket leaves its queue."""
    service = service_of(state, number)
    queue = state.queues[hall.of[service]]
    at = queue.index(number)
    state = _with(hall, state, service, queue[:at] + queue[at + 1 :])
    if state.named:
        state = state._replace(named=frozenset(p for p in state.named if p[0] != number))
    if state.loose:
        state = state._replace(loose=frozenset(p for p in state.loose if number not in p))
    return state


def is_waiting(hall: Hall, state: State, number: str) -> bool:
    """Whether a ticket stands in a queue."""
    place = hall.of.get(service_of(state, number))
    return place is not None and number in state.queues[place]


def may_call(hall: Hall, state: State, window: int, number: str) -> bool:
    """Whether a window's next call may be for this ticket, by the rules or by what they leave open.

    Own services and helped ones are not told apart, and among services any may come first. Who
    waits for a window by name is called there before all others; whether a name still holds is
    the clock's to say, so both are allowed when names may lapse during the run.
    """
    service = service_of(state, number)
    names = dict(state.named)
    name = names.get(number)
    own = name == window
    if service not in hall.windows[window]:
        return False
    if not own and not hall.names_lapse and (name is not None or window in names.values()):
        return False
    for one in state.queues[hall.of[service]]:
        if one == number:
            return True
        first = names.get(one)
        ahead = first == window if own else first is None or first == window
        if ahead and (one, number) not in state.loose:
            return False
    return False


def callable_at(hall: Hall, state: State, window: int) -> list[str]:
    """Everybody whom a window's next call may be for."""
    queues = [state.queues[hall.of[service]] for service in hall.windows[window]]
    if not (state.named or state.loose):
        return [queue[0] for queue in queues if queue]
    return [one for queue in queues for one in queue if may_call(hall, state, window, one)]


def must_call(hall: Hall, state: State, window: int) -> bool:
    """Whether somebody waits whom this window may call for certain."""
    queues = [state.queues[hall.of[service]] for service in hall.windows[window]]
    if not state.named:
        return any(queues)
    others = {number for number, at in state.named if at != window}
    return any(number not in others for queue in queues for number in queue)


def _insert(hall: Hall, state: State, service: str, number: str, at: int, late: int) -> State:
    """Put a ticket at a place; those up to `late` may be called before it.

    It may itself be called before those whose own place is not certain, and before those whom
    it was put behind because they wait by name.
    """
    queue = state.queues[hall.of[service]]
    named = {one for one, _ in state.named}
    unsure = {one for one, _ in state.loose} | named
    loose = {(number, one) for one in queue[at:late]}
    loose |= {(one, number) for one in queue[:at] if one in unsure}
    state = _with(hall, state, service, (*queue[:at], number, *queue[at:]))
    return state._replace(loose=state.loose | loose) if loose else state


def _with(hall: Hall, state: State, service: str, queue: tuple[str, ...]) -> State:
    place = hall.of[service]
    queues = state.queues
    return state._replace(queues=(*queues[:place], queue, *queues[place + 1 :]))
