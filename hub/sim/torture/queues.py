"""Who waits in the model, in which order, and who may be called.

A service's own tickets wait in the order of their numbers. Those who come back or come over are
visitors: the hub gives them clocks between those of others, and equal ones to all that one
transaction does, so of their place the model knows bounds only, and of their order among
themselves nothing.
"""

from __future__ import annotations

from hub.sim.torture.hall import Hall
from hub.sim.torture.state import State, Visitor, count_of, service_of, spell


def issue(hall: Hall, state: State, service: str) -> State:
    """The service's next number comes last."""
    place = hall.of[service]
    given = state.given
    count = given[place] + 1
    state = state._replace(given=(*given[:place], count, *given[place + 1 :]))
    return _with(state, place, (*state.queues[place], count))


def put_first(hall: Hall, state: State, number: str, window: int | None = None) -> State:
    """Before all who are there and all who come."""
    return _put(hall, state, number, 0, 0, window)


def put_last(hall: Hall, state: State, number: str, window: int | None = None) -> State:
    """Behind all who are there."""
    given = state.given[hall.of[service_of(state, number)]]
    return _put(hall, state, number, given, given, window)


def put_behind(hall: Hall, state: State, number: str, places: int) -> State:
    """Behind the next few who wait for nobody by name, and behind those who may have come at the
    same moment as the last of them. Visitors may be among the few."""
    place = hall.of[service_of(state, number)]
    service, queue, given = hall.services[place], state.queues[place], state.given[place]
    others = sum(1 for v in state.visitors if v.service == service and v.window is None)
    ahead = queue[: max(0, places - others)]
    sure = places > 0 and not others and len(queue) >= places
    before = min(queue[places - 1] + hall.together - 1, given) if sure else given
    return _put(hall, state, number, ahead[-1] if ahead else 0, before)


def put_by_age(hall: Hall, state: State, number: str, window: int | None = None) -> State:
    """By the time of its issue: among its own service's tickets by its number, among another's
    anywhere."""
    if service_of(state, number) == number[0]:
        return _put(hall, state, number, count_of(number), count_of(number), window)
    return put_back(hall, state, number, window)


def put_back(hall: Hall, state: State, number: str, window: int | None = None) -> State:
    """By a clock of before, which the model does not keep: before all who come later."""
    given = state.given[hall.of[service_of(state, number)]]
    return _put(hall, state, number, 0, given, window)


def take_out(hall: Hall, state: State, number: str) -> State:
    """A waiting ticket leaves its queue."""
    visitor = _visitor(state, number)
    if visitor is not None:
        return state._replace(visitors=state.visitors - {visitor})
    place, count = hall.of[number[0]], count_of(number)
    queue = state.queues[place]
    at = queue.index(count)
    return _with(state, place, queue[:at] + queue[at + 1 :], number[0])


def is_waiting(hall: Hall, state: State, number: str) -> bool:
    """Whether a ticket stands in a queue."""
    place = hall.of.get(number[0])
    native = place is not None and count_of(number) in state.queues[place]
    return native or _visitor(state, number) is not None


def may_call(hall: Hall, state: State, window: int, number: str) -> bool:
    """Whether a window's next call may be for this ticket, by the rules or by what they leave open.

    Own services and helped ones are not told apart, and among services any may come first. Who
    waits for a window by name is called there before all others; whether a name still holds is
    the clock's to say, so both are allowed when names may lapse during the run.
    """
    service = service_of(state, number)
    if service not in hall.windows[window]:
        return False
    visitor = _visitor(state, number)
    queue = state.queues[hall.of[service]]
    if visitor is not None and visitor.window == window:
        return True
    if not hall.names_lapse and _are_named(state, window):
        return False
    if visitor is not None:
        free = visitor.window is None or hall.names_lapse
        return free and not (queue and queue[0] <= visitor.after)
    count = count_of(number)
    native = service == number[0] and queue[:1] == (count,)
    return native and not any(
        v.service == service and v.window in (None, window) and v.before < count
        for v in state.visitors
    )


def callable_at(hall: Hall, state: State, window: int) -> list[str]:
    """Everybody whom a window's next call may be for."""
    heads = [(s, state.queues[hall.of[s]][:1]) for s in hall.windows[window]]
    able = [spell(service, head[0]) for service, head in heads if head]
    able += [visitor.number for visitor in state.visitors]
    return [number for number in able if may_call(hall, state, window, number)]


def must_call(hall: Hall, state: State, window: int) -> bool:
    """Whether somebody waits whom this window may call for certain."""
    services = hall.windows[window]
    return any(state.queues[hall.of[service]] for service in services) or any(
        v.service in services and v.window in (None, window) for v in state.visitors
    )


def looser(state: State, other: State) -> State:
    """A state whose visitors' bounds are loosened so that they hold in another as well."""
    bounds = {visitor.number: visitor for visitor in other.visitors}
    return state._replace(
        visitors=frozenset(_looser(one, bounds.get(one.number, one)) for one in state.visitors)
    )


def _looser(one: Visitor, other: Visitor) -> Visitor:
    return one._replace(after=min(one.after, other.after), before=max(one.before, other.before))


def covering(state: State, later: State, other: State) -> State | None:
    """A state loosened so that what it leads to, `later`, allows what another does, which differs
    from that in bounds only. None where the bounds are those of a visitor who comes later."""
    led = {visitor.number: visitor for visitor in later.visitors}
    wanted = {
        v.number: v
        for v in other.visitors
        if v.after < led[v.number].after or v.before > led[v.number].before
    }
    if not wanted:
        return state
    if not wanted.keys() <= {visitor.number for visitor in state.visitors}:
        return None
    return state._replace(
        visitors=frozenset(_looser(one, wanted.get(one.number, one)) for one in state.visitors)
    )


def without_bounds(state: State) -> State:
    """What is equal in states that `looser` may join."""
    if not state.visitors:
        return state
    return state._replace(visitors=frozenset(v._replace(after=0, before=0) for v in state.visitors))


def _are_named(state: State, window: int) -> bool:
    return any(visitor.window == window for visitor in state.visitors)


def _visitor(state: State, number: str) -> Visitor | None:
    return next((one for one in state.visitors if one.number == number), None)


def _put(
    hall: Hall, state: State, number: str, after: int, before: int, window: int | None = None
) -> State:
    service = service_of(state, number)
    visitor = Visitor(number, service, after, before, window)
    visitor = _settled(visitor, state.queues[hall.of[service]], state.given[hall.of[service]])
    return state._replace(visitors=state.visitors | {visitor})


def _with(state: State, place: int, queue: tuple[int, ...], left: str | None = None) -> State:
    queues = state.queues
    state = state._replace(queues=(*queues[:place], queue, *queues[place + 1 :]))
    if left is None or not state.visitors:
        return state
    return state._replace(
        visitors=frozenset(
            _settled(v, queue, state.given[place]) if v.service == left else v
            for v in state.visitors
        )
    )


def _settled(visitor: Visitor, queue: tuple[int, ...], given: int) -> Visitor:
    """A bound that nobody who waits or comes is left to prove is no bound: equal halls look
    equal."""
    first = queue[0] if queue else given + 1
    return visitor._replace(
        after=visitor.after if first <= visitor.after else 0,
        before=visitor.before if first <= visitor.before or visitor.before > given else 0,
    )
