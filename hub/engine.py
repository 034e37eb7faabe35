"""One writer: a group of messages, one transaction, then the answers.

The engine knows nothing of the broker: it takes messages, commits, and gives back what is
to be published, in order: replies, jobs, events; then `draw` gives the changed states, so
that nobody's reply waits for a picture. Nothing is given back before `COMMIT` has returned,
and slips are drawn while what is given back is read, after the replies.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from time import perf_counter

from hub.almanac import Almanac
from hub.answers import Answer, Ran, in_order, unavailable
from hub.clock import Clock
from hub.config import HallConfig
from hub.contract import wire
from hub.contract.codes import Code
from hub.contract.commands import Command
from hub.contract.devices import DeviceResult
from hub.contract.results import AnyReply, Refusal
from hub.domain.papers.shelf import Papers
from hub.errors import Refused
from hub.handlers import redating
from hub.handlers.outgoing import Outgoing
from hub.handlers.pictures import Pictures
from hub.handlers.refusing import refusal
from hub.handlers.rows import PRESENCE, RESULTS, SPECS, TIMERS
from hub.handlers.table import Spec
from hub.handlers.work import CatalogueShelf, Secrets, Touched, Work
from hub.observe.done import done, type_of
from hub.observe.observer import Observer
from hub.receiving import Incoming, Request, receive
from hub.shelf import read_beside
from hub.standing import SYSTEM, authorise, check_pause, who
from hub.store import callers, facts, policy_choices, requests
from hub.store import catalogue_drafts as drafts
from hub.store import redating as clock_set
from hub.store.callers import Met
from hub.store.carrying import Carrier
from hub.store.database import is_environment
from hub.store.times import stored
from hub.timekeeper import Moment, Timekeeper

log = logging.getLogger("hub.engine")

TIDY_AFTER = 200
"""Changed rows, of about twenty commands, after which the write-ahead log is carried over in a
quiet moment."""

TIDY_LATEST = 1200
"""Changed rows after which it is carried over however busy the hub is: the log is nearly full."""

FORESEEN = timedelta(minutes=5)
"""A catalogue that is to be published is made ready so long before."""

GROUP = 64
"""Messages of one transaction at most."""

BARRED = object()
"""Evidence of a request whose caller might not send it: nothing was prepared for it."""


class Engine:
    """Runs groups of messages against the store."""

    def __init__(
        self,
        db: sqlite3.Connection,
        hall: HallConfig,
        clock: Clock,
        secrets: Secrets,
        shelf: CatalogueShelf,
        papers: Papers,
        *,
        observer: Observer | None = None,
        on_accounts: Callable[[], None] = lambda: None,
        on_catalogue: Callable[[], None] = lambda: None,
    ) -> None:
        self.db = db
        self.hall = hall
        self.clock = clock
        self.secrets = secrets
        self.shelf = shelf
        self.papers = papers
        self.observer = observer or Observer()
        self.almanac = Almanac(db)
        self.pictures = Pictures(db, hall, clock.now(), self.observer, self.almanac)
        self._time = Timekeeper(clock, facts.last_at(db), clock_set.last(db))
        self._on_accounts = on_accounts
        self._on_catalogue = on_catalogue
        self._touched = Touched()
        self._alone = False
        self._ran: list[Ran] = []
        self._commit_s = 0.0
        self._carrier = Carrier(db)
        self._renew_policy()

    # ── messages ─────────────────────────────────────────────────────────────

    def run_group(self, group: Sequence[Incoming]) -> list[Outgoing]:
        """Receive, prepare here and run: for one process without a loop (tests, simulation)."""
        answers = self.run_requests([self.prepare(receive(one)) for one in group])
        self.write_log()
        return [*answers, *self.draw()]

    def prepare(self, request: Request, reader: sqlite3.Connection | None = None) -> Request:
        """Do a request's slow work, if it has any and the caller may ask for it.

        The hub's loop calls this in another thread, with a read-only connection of its own.
        """
        spec = request.spec
        if spec is None or spec.prepare is None:
            return request
        db = reader or self.db
        try:
            met = callers.meet(db, self._time.look().day, request.incoming.device)
            authorise(spec, self.hall, *who(request.incoming.device, met))
        except Refused:
            return request._replace(evidence=BARRED)
        return request._replace(evidence=spec.prepare(request.message, db))

    def foresee(self, reader: sqlite3.Connection) -> None:
        """Make the catalogue ready that is to be published next. Takes a while: the hub's loop
        calls this in another thread, with a read-only connection of its own."""
        soon = self._time.look().now + FORESEEN
        for draft in drafts.due(reader, soon)[:1]:
            body = None if self.shelf.keeps(draft.sha256) else drafts.body(reader, draft.id)
            if body is not None:
                self.shelf.keep(draft.sha256, read_beside(body))

    def run_requests(self, group: Sequence[Request]) -> Iterator[Outgoing]:
        """Run a group in one transaction; what is returned is on disk. To be read to its end."""
        moment = self._time.look()
        self._alone = len(group) == 1 and not moment.moved
        try:
            self.db.execute("BEGIN IMMEDIATE")
            answers = self._redate(moment)
            answers += [a for r in group if (a := self._run_one(r, moment)) is not None]
            self._commit()
        except sqlite3.Error as error:
            return iter(self._give_up(group, error))
        self._time.settle(moment)
        return self._publish(answers)

    def rehearse(self, device: str, command: Command) -> AnyReply:
        """A command of a simulation, by the same handlers under a savepoint of its own; its reply.
        The caller has begun a transaction.

        What nobody reads there is left out, a third of the time: the answer is not kept for a
        second asking, nothing is published or logged, and a clerk does not see who waits.
        """
        request = Request(Incoming(device, b""), command, SPECS[type(command)])
        request = self.prepare(request)
        assert request.spec is not None
        moment = self._time.look()
        self._alone = False
        self._redate(moment)
        work = self._work(request, moment, callers.meet(self.db, moment.day, device))
        work.watched = False
        reply = self._attempt(request.spec, command, work)
        self._time.settle(moment)
        self._take_up([work])
        return reply

    def _commit(self) -> None:
        began = perf_counter()
        self.db.execute("COMMIT")
        self._commit_s = perf_counter() - began

    def write_log(self, replied_at: float | None = None) -> None:
        """Count and tell what was run since the last call; after the answers have gone out,
        because writing a line takes as long as a third of a command. `replied_at`
        (`time.perf_counter`): when the last replies had been given to the socket."""
        ran, self._ran = self._ran, []
        for answers, commit_s in ran:
            told = [
                done(request.incoming, request.message, reply)
                for request, reply in (a.done for a in answers if a.done is not None)
            ]
            if told:
                self.observer.ran(told, len(answers), commit_s, replied_at)
            for answer in answers:
                for note in answer.work.notes if answer.work is not None else ():
                    log.info(note.event, note.fields)

    # ── one message ──────────────────────────────────────────────────────────

    def _run_one(self, request: Request, moment: Moment) -> Answer | None:
        if request.incoming.room != "cmd":
            return self._run_quiet(request, moment)
        if request.refusal is not None:
            payload = wire.encode(request.refusal)
            return Answer(request.incoming.device, payload, None, (request, request.refusal))
        command = request.message
        assert isinstance(command, Command)
        assert request.spec is not None
        kept = None if request.spec.reads else command.request_id
        met = callers.meet(self.db, moment.day, request.incoming.device, kept)
        if met.reply is not None:
            return Answer(request.incoming.device, met.reply, None, (request, None))
        work = self._work(request, moment, met)
        reply = self._attempt(request.spec, command, work)
        payload = wire.encode(reply)
        if len(payload) > wire.MAX_PAYLOAD:
            raise ValueError(f"the reply to {type(command).__name__} is too large")
        if not request.spec.reads and not _is_bug(reply):
            requests.store_reply(
                self.db,
                request.incoming.device,
                command.request_id,
                stored(moment.now),
                payload,
            )
        return Answer(request.incoming.device, payload, work, (request, reply))

    def _attempt(self, spec: Spec, command: Command, work: Work) -> AnyReply:
        self._mark()
        try:
            authorise(spec, self.hall, work.caller, work.session)
            if work.evidence is BARRED:  # allowed only since: nothing was prepared
                raise Refused(Code.NOT_ALLOWED)
            check_pause(spec, work.pause)
            reply = spec.handler(command, work)
        except Refused as refused:
            self._roll_back(work)
            reply = refusal(command.request_id, command.language, refused.code, **refused.fields)
        except sqlite3.Error as error:
            if is_environment(error):
                raise
            reply = self._bug(command, work)
        except Exception:  # noqa: BLE001 - one command's bug must not stop the hall
            reply = self._bug(command, work)
        self._keep()
        return reply

    def _bug(self, command: Command, work: Work) -> Refusal:
        log.exception("bug", {"type": type_of(command), "request_id": command.request_id})
        self._roll_back(work)
        return refusal(command.request_id, command.language, Code.BUG)

    # A lone message needs no savepoint: its transaction is one.

    def _mark(self) -> None:
        if not self._alone:
            self.db.execute("SAVEPOINT command")

    def _keep(self) -> None:
        if not self._alone:
            self.db.execute("RELEASE command")

    def _roll_back(self, work: Work) -> None:
        if self._alone:
            self.db.execute("ROLLBACK")
            self.db.execute("BEGIN IMMEDIATE")
        else:
            self.db.execute("ROLLBACK TO command")
        if work.touched.calendar:
            self.almanac.reload()
        work.facts.clear()
        work.jobs.clear()
        work.notes.clear()
        work.touched = Touched()

    def _run_quiet(self, request: Request, moment: Moment) -> Answer | None:
        if request.message is None:
            return None
        met = callers.meet(self.db, moment.day, request.incoming.device)
        work = self._work(request, moment, met)
        told = request.message
        handler = RESULTS[type(told)] if isinstance(told, DeviceResult) else PRESENCE
        self._guarded(lambda: handler(told, work), work)
        return Answer(request.incoming.device, None, work)

    def _guarded(self, act: Callable[[], None], work: Work) -> None:
        """Run what nobody waits for: its refusal or bug is told in the log, not lost."""
        self._mark()
        try:
            act()
        except Refused as refused:
            self._roll_back(work)
            log.warning("message_refused", {"device": work.caller.device, "code": refused.code})
        except sqlite3.Error as error:
            if is_environment(error):
                raise
            self._roll_back(work)
            log.exception("bug in a message of %s", work.caller.device)
        except Exception:
            self._roll_back(work)
            log.exception("bug in a message of %s", work.caller.device)
        self._keep()

    # ── who ──────────────────────────────────────────────────────────────────

    def _work(self, request: Request, moment: Moment, met: Met) -> Work:
        caller, session = who(request.incoming.device, met)
        return Work(
            db=self.db,
            now=moment.now,
            day=moment.day,
            hall=self.hall,
            secrets=self.secrets,
            shelf=self.shelf,
            almanac=self.almanac,
            papers=self.papers,
            caller=caller,
            session=session,
            evidence=request.evidence,
            today=met.today,
            last_fact=met.last_fact,
            last_job=met.last_job,
            pause=met.pause,
        )

    # ── time ─────────────────────────────────────────────────────────────────

    def tick(self, *, draws: bool = True) -> list[Outgoing]:
        """Let time pass: run every timer once, each under its own savepoint; with what changed
        in the states, unless nobody looks at them (`draws`)."""
        moment = self._time.look()
        self._alone = False
        try:
            self.db.execute("BEGIN IMMEDIATE")
            answers = self._redate(moment)
            answers += self._run_timers(moment)
            self.db.execute("COMMIT")
        except sqlite3.Error as error:
            return self._give_up((), error)
        self._time.settle(moment)
        out = list(self._publish(answers))
        return [self.pictures.clock(moment.now), *out, *self.draw()] if draws else out

    def _run_timers(self, moment: Moment) -> Iterator[Answer]:
        """Where the hall stands is read again only when a timer has changed something."""
        seen, met = -1, None
        for timer in TIMERS:
            if seen != self.db.total_changes:
                seen, met = self.db.total_changes, self._meet_self(moment)
            yield self._run_alone(timer, moment, met)

    def _meet_self(self, moment: Moment) -> Met:
        return callers.meet(self.db, moment.day, SYSTEM.device)

    def tidy(self, after: int = TIDY_AFTER) -> None:
        """Carry the write-ahead log over once so many rows have changed; takes some
        milliseconds, so it is for moments in which nobody waits."""
        try:
            self._carrier.carry_over(after)
        except sqlite3.Error as error:
            log.error("the write-ahead log stays as it is: %s", error)
            if not self._carrier.trusts:
                log.error("a sync has failed: it is kept until the next start; restart the hub")

    def close(self) -> None:
        """Close the store."""
        self._carrier.close()

    def _redate(self, moment: Moment) -> list[Answer]:
        """Date anew what is open, if the clock was set. In the transaction of what follows:
        should that fail, the next one finds the clock set again."""
        if not moment.moved:
            return []
        log.warning("the machine's clock was set by %s", moment.moved)
        return [self._run_alone(lambda work: redating.redate(work, moment.moved), moment)]

    def own_work(self, moment: Moment | None = None, met: Met | None = None) -> Work:
        """What the hub does by itself, now or at a moment; the caller has begun a transaction.
        `met`: as it was just read, if it was."""
        moment = moment or self._time.look()
        met = met or self._meet_self(moment)
        return Work(
            self.db,
            moment.now,
            moment.day,
            self.hall,
            self.secrets,
            self.shelf,
            self.almanac,
            self.papers,
            SYSTEM,
            today=met.today,
            last_fact=met.last_fact,
            last_job=met.last_job,
            pause=met.pause,
        )

    def _run_alone(
        self, act: Callable[[Work], None], moment: Moment, met: Met | None = None
    ) -> Answer:
        work = self.own_work(moment, met)
        self._guarded(lambda: act(work), work)
        return Answer(SYSTEM.device, None, work)

    # ── publishing ───────────────────────────────────────────────────────────

    def all_states(self) -> list[Outgoing]:
        """Every state whole: at start and after every reconnect."""
        moment = self._time.look()
        return self.pictures.all(moment.now, moment.day)

    def draw_board(self) -> list[Outgoing]:
        """The board, if it was touched: a hall waits for it, as somebody waits for a reply."""
        if not self._touched.board:
            return []
        self._touched.board = False
        moment = self._time.look()
        return self.pictures.changed(Touched(board=True), moment.now, moment.day)

    def measured(self) -> list[Outgoing]:
        """The hub's counters, if any changed since they were last given."""
        moment = self._time.look()
        return self.pictures.measured(moment.now, moment.day)

    def draw(self) -> list[Outgoing]:
        """The states that were touched since the last call and look different now."""
        touched, self._touched = self._touched, Touched()
        moment = self._time.look()
        return self.pictures.changed(touched, moment.now, moment.day)

    def _publish(self, answers: Sequence[Answer]) -> Iterator[Outgoing]:
        """Replies first, then jobs, then facts; nothing is lost that is not read."""
        self._ran.append(Ran(answers, self._commit_s))
        self._take_up([answer.work for answer in answers if answer.work is not None])
        return in_order(answers)

    def _take_up(self, works: Sequence[Work]) -> None:
        """What works have changed beside the store's rows, once these are on disk."""
        touched = Touched()
        for work in works:
            touched.add(work.touched)
        self._touched.add(touched)
        if touched.calendar:
            self.almanac.settle()
        if touched.catalogue:
            self._on_catalogue()
        if touched.policy:
            self._renew_policy()
        if touched.accounts:
            self._on_accounts()

    def _renew_policy(self) -> None:
        self.hall = self.hall.with_policy(policy_choices.read(self.db))
        self.pictures.hall = self.hall

    def _give_up(self, group: Sequence[Request], error: sqlite3.Error) -> list[Outgoing]:
        if self.db.in_transaction:
            self.db.execute("ROLLBACK")
        if not is_environment(error):
            raise error
        self.almanac.take_back()
        log.error("commit_refused", {"group": len(group), "why": str(error)})
        answers = [unavailable(request) for request in group]
        told = [answer for answer in answers if answer is not None]
        self._ran.append(Ran(told, None))
        return list(in_order(told))


def _is_bug(reply: AnyReply) -> bool:
    return isinstance(reply, Refusal) and reply.code == Code.BUG
