"""The hub's loop: one thread that reads commands, runs them in groups and answers."""

from __future__ import annotations

import logging
import signal
import sqlite3
import time
from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from types import FrameType

from hub.bootstrap import build_engine, join_own_programs
from hub.client.connection import Account, Connection
from hub.client.port import Trouble
from hub.config import HallConfig
from hub.contract import topics, wire
from hub.contract.codes import Code
from hub.contract.commands import Command
from hub.engine import GROUP, TIDY_LATEST, Engine
from hub.folder import Folder
from hub.handlers.outgoing import Outgoing
from hub.handlers.refusing import refusal
from hub.handlers.version import version
from hub.large_pages import put_together
from hub.mqtt.hub_broker import HubBroker
from hub.mqtt.presence import hub_presence, hub_will
from hub.mqtt.publisher import Publisher
from hub.receiving import Incoming, Request, receive
from hub.store.database import is_environment, open_reader
from hub.web_process import WebProcess, web_words

TICK_S = 1.0
DRAW_QUIET_S = 0.005
"""All states but the board are drawn when nothing has arrived for so long: who has just got an
answer may already be sending the next command, and it must not wait behind pictures."""
DRAW_WITHIN_S = 0.05
"""At the latest they are drawn so long after the first change, however busy the hub is."""
MEASURE_S = 5.0
"""The counters are published at most so often."""
LISTENS_TO = (topics.COMMANDS, topics.RESULTS, topics.PRESENCES)

log = logging.getLogger("hub.server")


def serve(
    folder: Folder,
    hall: HallConfig,
    log_form: str = "text",
    build: Callable[..., Engine] = build_engine,
) -> int:
    """Run broker, hub and web part until SIGTERM or SIGINT; returns an exit code. SetupError
    if broker or hub cannot start. The caller holds the folder's lock; `build` may hand the
    engine other parts."""
    began = time.monotonic()
    broker = HubBroker(folder, hall.broker)
    engine = build(folder, hall=hall, on_accounts=broker.accounts_changed)
    join_own_programs(engine, web=hall.web.port != 0)
    web = WebProcess(web_words(folder, log_form)) if hall.web.port else None
    engine.observer.elsewhere["broker_restarts"] = lambda: broker.restarts
    engine.observer.elsewhere["web_restarts"] = lambda: web.restarts if web else 0
    broker.start(engine.db)
    try:
        server = Server(engine, broker.account, open_reader(folder.store), broker.renew)
        server.stop_on_signals()
        put_together()
        place = f"{broker.account.host}:{broker.account.port}"
        log.info("started", {"version": version(), "data": folder.root, "broker": place})
        if web:
            web.start()
        server.run()
    finally:
        if web:
            web.stop()
        broker.stop()
        engine.close()
    log.info("stopped", {"after_s": round(time.monotonic() - began)})
    return 0


class Server:
    """Joins the engine with the broker. Everything but slow preparation is on one thread.

    `after_group` is called after each group's answers were written (accounts).
    """

    def __init__(
        self,
        engine: Engine,
        account: Account,
        reader: sqlite3.Connection,
        after_group: Callable[[Engine], None] = lambda _: None,
    ) -> None:
        self._engine = engine
        self._reader = reader
        self._after_group = after_group
        self._connection = Connection(account, self, LISTENS_TO, hub_will())
        self._publisher = Publisher(self._connection)
        self._arrived: deque[Request] = deque()
        self._prepared: deque[Request] = deque()
        self._helper = ThreadPoolExecutor(1, "hub-prepare")
        self._reading = ThreadPoolExecutor(1, "hub-read")
        self._foreseen: Future[None] | None = None
        self._greet = False
        self._owed = False
        self._draw_at: float | None = None
        self._draw_latest = 0.0
        self._measure_at = 0.0
        self._lost = False
        self._stopping = False
        self.strange = 0
        counts = engine.observer.elsewhere
        counts["messages_unsent"] = lambda: self._publisher.unsent
        counts["messages_strange"] = lambda: self.strange

    def stop_on_signals(self) -> None:
        """SIGTERM and SIGINT end `run`. Main thread only."""

        def stop(_signal: int, _frame: FrameType | None) -> None:
            self.stop()

        signal.signal(signal.SIGTERM, stop)
        signal.signal(signal.SIGINT, stop)

    def stop(self) -> None:
        """End `run` soon. Safe from any thread and from a signal."""
        self._stopping = True
        self._connection.wake()

    def run(self) -> None:
        """The loop, until `stop`."""
        self._engine.foresee(self._reader)  # what became due while the hub was away
        next_tick = time.monotonic()
        while not self._stopping:
            wake_at = next_tick if self._draw_at is None else min(next_tick, self._draw_at)
            self._connection.turn(max(0.0, wake_at - time.monotonic()))
            if self._greet:
                self._say_hello()
            self._run_groups()
            self._draw_if_due()
            if time.monotonic() >= next_tick:
                self._tick()
                next_tick = max(next_tick + TICK_S, time.monotonic())
        self._say_goodbye()

    # ── what comes from the connection ──

    def on_connected(self) -> None:
        """The states are published by the loop, not inside the client's callback."""
        self._greet = True
        if self._lost:
            self._lost = False
            log.info("broker_back")
        # Nobody counts as present until he says so again; before any message is read.
        hello = Incoming(topics.HUB, hub_presence(True), "presence")
        self._arrived.append(receive(hello))

    def on_disconnected(self, trouble: Trouble) -> None:
        """The connection comes back by itself; until then nothing arrives."""
        self._lost = True
        log.error("broker_lost", {"why": trouble.value})

    def on_message(self, topic: str, payload: bytes) -> None:
        """One message of a device. Slow preparation is done by the helper thread."""
        address = topics.parse(topic)
        if address is None or address.room not in ("cmd", "result", "presence"):
            self.strange += 1
            return
        if address.name == topics.HUB:
            return  # our own presence comes back to us
        arrived = time.perf_counter()
        request = receive(Incoming(address.name, payload, address.room, arrived))
        if request.spec is not None and request.spec.prepare is not None:
            helper = self._reading if request.spec.lengthy else self._helper
            helper.submit(self._engine.prepare, request, self._reader).add_done_callback(
                lambda future: self._take_prepared(request, future)
            )
        else:
            self._arrived.append(request)

    def _take_prepared(self, request: Request, future: Future[Request]) -> None:
        """On the helper's thread; `wake` hands it to the loop."""
        error = future.exception()
        if error is None:
            request = future.result()
        else:
            log.error("preparing failed", exc_info=error)
            environment = isinstance(error, sqlite3.Error) and is_environment(error)
            request = _refused(request, Code.UNAVAILABLE if environment else Code.BUG)
        self._prepared.append(request)
        self._connection.wake()

    # ── groups ──

    def _run_groups(self) -> None:
        """All that has arrived, at most `GROUP` messages in one transaction."""
        while self._prepared:
            self._arrived.append(self._prepared.popleft())
        while self._arrived:
            group = [self._arrived.popleft() for _ in range(min(GROUP, len(self._arrived)))]
            replied_at = self._publisher.publish(self._answers(group))
            self._draw(self._engine.draw_board)
            self._engine.write_log(replied_at)
            self._engine.tidy(TIDY_LATEST)
            self._settle()
            self._owe_pictures()
            self._draw_if_due()

    def _answers(self, group: list[Request]) -> Iterable[Outgoing]:
        """Run a group; should one message break it, each of it alone."""
        try:
            return self._engine.run_requests(group)
        except Exception:
            log.exception("a group of %d failed", len(group))
            self._roll_back()
        if len(group) == 1:
            return self._answer_bug(group[0])
        return [message for request in group for message in self._answers([request])]

    def _owe_pictures(self) -> None:
        """Let the changed states be drawn in the next quiet moment."""
        now = time.monotonic()
        if self._draw_at is None:
            self._draw_latest = now + DRAW_WITHIN_S
        self._draw_at = min(now + DRAW_QUIET_S, self._draw_latest)

    def _draw_if_due(self) -> None:
        """The changed states of all groups since the last time, each once."""
        if self._draw_at is None or time.monotonic() < self._draw_at:
            return
        self._draw_at = None
        self._draw(self._engine.draw)

    def _draw(self, draw: Callable[[], list[Outgoing]]) -> None:
        try:
            self._publisher.publish(draw())
        except Exception:
            log.exception("the changed states cannot be read; all follow")
            self._owed = True

    def _answer_bug(self, request: Request) -> list[Outgoing]:
        """Without the store, which may be what has failed."""
        refused = request if request.refusal else _refused(request, Code.BUG)
        if refused.refusal is None:
            return []
        return [Outgoing(topics.reply(request.incoming.device), wire.encode(refused.refusal))]

    def _tick(self) -> None:
        try:
            self._publisher.publish(self._engine.tick())
            self._measure()
            self._engine.write_log()
            self._engine.tidy()
            self._foresee()
        except Exception:
            log.exception("a tick failed")
            self._roll_back()
        if self._owed:
            self._owed, self._greet = False, True
        self._settle()

    def _foresee(self) -> None:
        """What the helper can make ready before its time."""
        if self._foreseen is not None:
            if not self._foreseen.done():
                return
            error = self._foreseen.exception()
            if error is not None:
                log.error("a catalogue cannot be made ready", exc_info=error)
        self._foreseen = self._reading.submit(self._engine.foresee, self._reader)

    def _measure(self) -> None:
        """The counters every few seconds, if they changed."""
        if time.monotonic() >= self._measure_at:
            self._measure_at = time.monotonic() + MEASURE_S
            self._publisher.publish(self._engine.measured())

    def _settle(self) -> None:
        try:
            self._after_group(self._engine)
        except (OSError, sqlite3.Error) as error:
            log.error("the broker's accounts cannot be renewed yet: %s", error)

    def _roll_back(self) -> None:
        if self._engine.db.in_transaction:
            self._engine.db.execute("ROLLBACK")

    # ── coming and going ──

    def _say_hello(self) -> None:
        """All states whole, then our presence: who sees it finds the states there.

        Should they not be readable, commands are answered all the same, and the states
        follow with a later tick.
        """
        self._greet = False
        states: list[Outgoing] = []
        try:
            states = self._engine.all_states()
        except Exception:
            log.exception("the states cannot be read; trying again")
            self._owed = True
        online = Outgoing(topics.presence(topics.HUB), hub_presence(True), retain=True)
        self._publisher.publish([*states, online])

    def _say_goodbye(self) -> None:
        for helper in (self._helper, self._reading):
            helper.shutdown(wait=True, cancel_futures=True)
        offline = Outgoing(topics.presence(topics.HUB), hub_presence(False), retain=True)
        self._publisher.publish([offline])
        self._connection.close()
        self._reader.close()


def _refused(request: Request, code: Code) -> Request:
    """The request as one that is refused, if anybody waits for an answer to it."""
    command = request.message
    if not isinstance(command, Command):
        return request
    return request._replace(refusal=refusal(command.request_id, command.language, code))
