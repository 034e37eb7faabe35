"""The search for an order: Wing and Gong's, made just in time as Lowe says.

It walks through the calls and answers of a part by their times and keeps every hall that is
possible so far: a state with the operations under way that are in it already. At an answer its
operation must come in, if it has not; what is under way is tried before it only where that may
make a difference (`footprint`). What cannot have been answered so in any of them has no order.
Where nothing is under way, nothing but the possible states is carried on.

An operation without an answer stays under way until `Late` says that it is too late for it.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import msgspec

from hub.sim.torture import footprint as feet
from hub.sim.torture.footprint import Footprint, Use
from hub.sim.torture.hall import Hall
from hub.sim.torture.model import Silent, after, silent_steps
from hub.sim.torture.parts import Part
from hub.sim.torture.queues import covering, looser, without_bounds
from hub.sim.torture.record import Operation
from hub.sim.torture.state import State, empty, seat
from hub.sim.torture.timeline import Late, What, events_of


class Budget(NamedTuple):
    """How much may be tried for a part before its answer is "unknown".

    `steps`: commands tried on a state. `wide`: halls possible at one time.
    """

    steps: int = 20_000_000
    wide: int = 20_000
    seconds: float = 120.0


USUAL = Budget()


class OutOfBudget(Exception):
    """Neither an order was found nor that there is none; the message says what ran out."""


class Under(NamedTuple):
    """An operation under way, or a silent step, which always is.

    `bit` marks it in sets of them. `twin`: what it is, if it was never answered; nobody can tell
    it from another of the same.
    """

    step: Operation | Silent
    bit: int
    foot: Footprint
    twin: bytes | None = None


class Possible(NamedTuple):
    """A hall as it may be: its state, and the bits of what is under way but in it already."""

    state: State
    done: int


class Stuck(NamedTuple):
    """An answer that no order explains: what was possible just before it, what was under way."""

    hall: Hall
    operation: Operation
    possible: tuple[Possible, ...]
    under_way: tuple[Under, ...]


class Search:
    """One walk through one part's history. `steps` and `widest` tell how much was tried."""

    def __init__(self, part: Part, budget: Budget, late: Late) -> None:
        self.steps = 0
        self.widest = 1
        self._part = part
        self._budget = budget
        self._events = events_of(part.operations, late)
        self._until = time.monotonic() + budget.seconds
        self._under: dict[int, Under] = {}
        self._possible = {Possible(empty(part.hall), 0)}
        self._tried: dict[tuple[Possible, int, int], frozenset[Possible]] = {}
        self._before: dict[tuple[int, bool], list[Under]] = {}
        transfers = feet.transfer_targets(part.operations)
        self._feet = [feet.footprint(part.hall, one, transfers) for one in part.operations]
        self._silent = [
            Under(step, 1 << number, feet.footprint(part.hall, step, transfers))
            for number, step in enumerate(silent_steps(part.hall))
        ]
        self._silent_bits = (1 << len(self._silent)) - 1

    def run(self) -> Stuck | None:
        """None when there is an order, else where none goes on. Raises OutOfBudget."""
        try:
            return self._walk()
        except RecursionError as error:
            raise OutOfBudget("too many commands without an answer depend on another") from error

    def _walk(self) -> Stuck | None:
        for event in self._events:
            self._before.clear()
            self._tried.clear()
            match event.what:
                case What.CALL:
                    self._begin(event.number)
                case What.ANSWER:
                    if (stuck := self._end(event.number)) is not None:
                        return stuck
                case What.TOO_LATE:
                    self._leave(event.number)
        return None

    # ── events ───────────────────────────────────────────────────────────────

    def _begin(self, number: int) -> None:
        operation = self._part.operations[number]
        taken = self._silent_bits
        for under in self._under.values():
            taken |= under.bit
        free = ~taken & (taken + 1)
        self._under[number] = Under(operation, free, self._feet[number], _twin(operation))
        if self._feet[number].reads:
            self._possible = {self._settled(one) for one in self._possible}

    def _end(self, number: int) -> Stuck | None:
        """Its operation is in every hall from now on."""
        under = self._under[number]
        now = {two for one in self._possible for two in self._reach(one, under, 0)}
        if not now:
            ways = tuple(self._under.values())
            operation = self._part.operations[number]
            return Stuck(self._part.hall, operation, tuple(self._possible), ways)
        self._forget(number, now)
        return None

    def _leave(self, number: int) -> None:
        """It has come in by now, or never will."""
        under = self._under[number]
        done = {two for one in self._possible for two in self._reach(one, under, 0)}
        self._forget(number, self._possible | done)

    def _forget(self, number: int, now: set[Possible]) -> None:
        bit = self._under.pop(number).bit
        self._possible = self._thinned(Possible(one.state, one.done & ~bit) for one in now)
        self.widest = max(self.widest, len(self._possible))
        if len(self._possible) > self._budget.wide:
            raise OutOfBudget(f"more than {self._budget.wide} halls were possible at one time")

    # ── fewer halls ──────────────────────────────────────────────────────────

    def _thinned(self, found: Iterable[Possible]) -> set[Possible]:
        """Halls that differ in the bounds of places only are one: the order of two calls that
        were under way together moves a visitor by some places, and would double the halls each
        time. And one in which more has come in already is left out, if that can still come in
        in another and lead there."""
        kept: dict[Possible, State] = {}
        for one in found:
            key = Possible(without_bounds(one.state), one.done)
            kept[key] = looser(kept.get(key, one.state), one.state)
        if len({key.done for key in kept}) > 1:
            for key in sorted(kept, key=lambda key: key.done.bit_count()):
                if key in kept:
                    self._absorb(kept, key)
        return {Possible(state, key.done) for key, state in kept.items()}

    def _absorb(self, kept: dict[Possible, State], key: Possible) -> None:
        """Leave out what one hall can still become, loosening its bounds to what is left out."""
        ahead = [Possible(kept[key], key.done)]
        while ahead:
            for later in self._next_to(ahead.pop()):
                there = Possible(without_bounds(later.state), later.done)
                if there == key or there not in kept:
                    continue
                loosened = covering(kept[key], later.state, kept[there])
                if loosened is not None:
                    kept[key] = loosened
                    del kept[there]
                    ahead.append(later)

    def _next_to(self, one: Possible) -> Iterator[Possible]:
        """What a hall becomes by one more of what is under way."""
        for under in self._under.values():
            if not (under.bit & one.done or under.foot.reads):
                for state in self._after(one.state, under):
                    yield self._settled(Possible(state, one.done | under.bit))

    # ── orders ───────────────────────────────────────────────────────────────

    def _reach(self, one: Possible, goal: Under, barred: int) -> frozenset[Possible]:
        """The halls in which `goal` has just come in, with what had to come before it.

        `barred`: bits of the goals that this one is to come before.
        """
        if one.done & goal.bit:
            return frozenset({one})
        key = (one, goal.bit, barred)
        known = self._tried.get(key)
        if known is not None:
            return known
        done = one.done | goal.bit & ~self._silent_bits
        found = {self._settled(Possible(s, done)) for s in self._after(one.state, goal)}
        possible = bool(found)
        if not (possible and goal.foot.reads):
            for first in self._to_try(goal, possible=possible):
                if first.bit & (one.done | barred) or self._twin_waits(first, one.done):
                    continue
                if isinstance(first.step, Silent) and self._is_idle(one.state, first.step, goal):
                    continue
                for two in self._reach(one, first, barred | goal.bit):
                    found |= self._reach(two, goal, barred)
        self._tried[key] = frozenset(found)
        return self._tried[key]

    def _to_try(self, goal: Under, *, possible: bool) -> list[Under]:
        """What is under way that may have to come before `goal`.

        One without an answer may be possible in one way now and in another after others.
        """
        key = (goal.bit, possible)
        found = self._before.get(key)
        if found is None:
            every = [one for one in (*self._under.values(), *self._silent) if one is not goal]
            asked = [feet.matters] if possible else [feet.enables]
            if goal.twin is not None:
                asked = [feet.enables, feet.matters]
            found = [one for one in every if any(ask(one.foot, goal.foot) for ask in asked)]
            self._before[key] = found
        return found

    def _twin_waits(self, under: Under, done: int) -> bool:
        """Of twins the one that was called first is always the first to come in."""
        if under.twin is None:
            return False
        for other in self._under.values():
            if other is under:
                return False
            if other.twin == under.twin and not other.bit & done:
                return True
        return False

    def _is_idle(self, state: State, step: Silent, goal: Under) -> bool:
        """A ticket that goes back is of no use to a goal at another window about another ticket,
        unless it counts who waits."""
        foot = goal.foot
        if (
            step.window in (None, foot.window)
            or not foot.tickets
            or Use.PLACE in foot.queues.values()
        ):
            return False
        here = seat(self._part.hall, state, step.window)
        return here is None or here.number not in foot.tickets

    def _settled(self, one: Possible) -> Possible:
        """What changes nothing comes in as soon as it can: that is never the worse choice."""
        done = one.done
        for under in self._under.values():
            if under.foot.reads and not under.bit & done and self._after(one.state, under):
                done |= under.bit
        return Possible(one.state, done)

    def _after(self, state: State, under: Under) -> tuple[State, ...]:
        self.steps += 1
        if self.steps > self._budget.steps:
            raise OutOfBudget(f"more than {self._budget.steps} commands were tried")
        if self.steps % 1024 == 0 and time.monotonic() > self._until:
            raise OutOfBudget(f"it took more than {self._budget.seconds:g} seconds")
        return after(self._part.hall, state, under.step)


def _twin(operation: Operation) -> bytes | None:
    if operation.outcome is not None:
        return None
    command = msgspec.structs.replace(operation.command, request_id="")
    return msgspec.json.encode((operation.window, command))
