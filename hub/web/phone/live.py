"""What is known of the tickets that somebody looks at, kept true by the hub's own news.

Facts and states say when to ask; nothing is asked while nothing happens. All methods belong to
the web server's loop.
"""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict, defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from typing import NamedTuple

from hub.client.ids import new_request_id
from hub.contract.codes import Code
from hub.contract.commands import ShowProgress
from hub.contract.events import Fact
from hub.contract.results import Progress, Refusal
from hub.contract.states import Menu, ServiceTile
from hub.web.asking import Asking, Unanswered
from hub.web.phone.watch import OWN_S, Watch
from hub.web.view import View

ROOM = 8
"""Questions to the hub at once: a whole hall that looks at its phones is asked for in turns."""
KEPT = 2000
"""Tickets whose last answer is kept, for when the hub is lost."""
LOOK_S = 1.0
"""How often it is looked whether the hub is lost: only the time that passes tells that."""


class Truth(NamedTuple):
    """What the hub said of a ticket, and when by its own clock."""

    progress: Progress
    at: datetime


class Look(NamedTuple):
    """A ticket as far as it is known. `truth` None: not at all. `wrong`: there is no such token;
    `silent`: the hub did not answer now, `truth` is of before."""

    truth: Truth | None
    wrong: bool = False
    silent: bool = False


class Live:
    """Keeps watched tickets up to date. `run` is its task; `end` lets all followers go."""

    def __init__(
        self, view: View, asking: Asking, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._view = view
        self._asking = asking
        self._now = now
        self._watch = Watch()
        self._truths: OrderedDict[str, tuple[Truth, float]] = OrderedDict()
        self._wrong: set[str] = set()
        """Watched tokens that turned out to be none."""
        self._open: dict[str, asyncio.Task[Look]] = {}
        self._bells: defaultdict[str, set[asyncio.Event]] = defaultdict(set)
        self._news = asyncio.Event()
        self._tiles: dict[str, ServiceTile] = {}
        self._last_seq: int | None = None
        self._answered = False
        self.ended = False

    # ── who looks ──

    def knows(self, token: str) -> bool:
        """Whether this token has been right before."""
        return token in self._truths

    async def look(self, token: str, *, fresh: bool = False) -> Look:
        """A ticket now. An answer of a moment ago is one, unless it is to be `fresh`."""
        kept = self._truths.get(token)
        if kept and not fresh and self._view.answers and self._now() - kept[1] < OWN_S:
            return Look(kept[0])
        if fresh and token in self._open:
            await asyncio.wait([self._open[token]])
        return await asyncio.shield(self._ask(token))

    def last(self, token: str) -> Look:
        """A ticket as last heard of, without asking."""
        kept = self._truths.get(token)
        return Look(kept[0] if kept else None, wrong=token in self._wrong)

    def true_at(self, token: str) -> datetime | None:
        """When what is known of a ticket was true by the hub's clock: now, unless the hub is lost;
        None where nothing is known."""
        kept = self._truths.get(token)
        if self._view.answers:
            return self._view.hub_time
        if kept is None or token in self._watch:
            return self._view.heard
        return kept[0].at

    @contextmanager
    def follow(self, token: str) -> Iterator[asyncio.Event]:
        """Keep a ticket true for the length of the context; the event is set when its page may
        have changed."""
        bell = asyncio.Event()
        self._bells[token].add(bell)
        self._watch.join(token, self._now())
        self._news.set()
        try:
            yield bell
        finally:
            self._watch.leave(token)
            self._bells[token].discard(bell)
            if not self._bells[token]:
                del self._bells[token]
                self._wrong.discard(token)

    # ── what is heard ──

    def hear(self, news: str | Fact) -> None:
        """What the view tells."""
        if isinstance(news, Fact):
            self._hear_fact(news)
        else:
            self._hear_state(news)
        self._news.set()

    def _hear_fact(self, fact: Fact) -> None:
        """Something happened; when others before it are missing, anything may have."""
        missing = self._last_seq is not None and fact.seq != self._last_seq + 1
        self._last_seq = fact.seq
        if missing:
            self._watch.all_moved(self._now())
        elif fact.ticket is not None:
            self._watch.ticket_moved(fact.ticket, self._now())

    def _hear_state(self, name: str) -> None:
        if name == "link":
            self._last_seq = None
            self._watch.all_moved(self._now())
        elif name == "menu" and self._view.menu is not None:
            self._compare(self._view.menu)
        if name in ("menu", "board"):
            self._ring_all()

    def _compare(self, menu: Menu) -> None:
        tiles = {tile.code: tile for tile in menu.services}
        for code, before in self._tiles.items():
            if before != tiles.get(code):
                self._watch.queue_moved(code, self._now())
        self._tiles = tiles

    # ── the task ──

    async def run(self) -> None:
        """Ask what is due, for ever."""
        while True:
            self._notice_loss()
            if self._view.answers:
                for token in self._watch.due(self._now(), ROOM - len(self._open)):
                    self._ask(token)
            self._news.clear()
            with suppress(TimeoutError):  # time has passed: that is news too
                async with asyncio.timeout(self._rest()):
                    await self._news.wait()

    def end(self) -> None:
        """Nobody is told any more: all who follow are let go."""
        self.ended = True
        self._ring_all()

    def _rest(self) -> float:
        due = self._watch.next_due()
        if due is None or not self._view.answers or len(self._open) >= ROOM:
            return LOOK_S
        return min(LOOK_S, max(0.0, due - self._now()))

    def _notice_loss(self) -> None:
        if self._view.answers != self._answered:
            self._answered = self._view.answers
            self._watch.all_moved(self._now())
            self._ring_all()

    def _ask(self, token: str) -> asyncio.Task[Look]:
        """The question about a ticket; one that is on its way already is everybody's."""
        if token not in self._open:
            self._watch.asked(token, self._now())
            task = asyncio.create_task(self._question(token))
            self._open[token] = task
            task.add_done_callback(lambda _: self._asked(token))
        return self._open[token]

    def _asked(self, token: str) -> None:
        del self._open[token]
        self._news.set()

    async def _question(self, token: str) -> Look:
        asked_at = self._now()
        try:
            reply = await self._asking(ShowProgress(request_id=new_request_id(), token=token))
        except Unanswered:
            reply = None
        if isinstance(reply, Progress):
            return Look(self._keep(token, reply, asked_at))
        if isinstance(reply, Refusal) and reply.code == Code.TOKEN_WRONG:
            return self._forget(token)
        self._watch.unanswered(token, self._now())
        return self.last(token)._replace(silent=True)

    def _keep(self, token: str, told: Progress, asked_at: float) -> Truth:
        truth = Truth(told, self._view.hub_time or told.issued_at)
        self._truths[token] = (truth, asked_at)
        self._truths.move_to_end(token)
        while len(self._truths) > KEPT:
            del self._truths[next(t for t in self._truths if t not in self._watch)]
        self._watch.learnt(token, told.ticket, told.service)
        self._ring(token)
        return truth

    def _forget(self, token: str) -> Look:
        self._truths.pop(token, None)
        if token in self._watch:
            self._wrong.add(token)
            self._watch.learnt(token, "", "")
        self._ring(token)
        return Look(None, wrong=True)

    def _ring(self, token: str) -> None:
        for bell in self._bells.get(token, ()):
            bell.set()

    def _ring_all(self) -> None:
        for token in self._bells:
            self._ring(token)
