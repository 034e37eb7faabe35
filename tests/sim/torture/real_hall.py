"""The real engine in this process under the hands of several simulated clients, recorded."""

from __future__ import annotations

import itertools
import random
import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

import argon2
import msgspec

from hub.config import HallConfig, WindowSettings
from hub.config_reader import read_hall
from hub.contract import topics, wire
from hub.contract.commands import (
    CallNext,
    CallTicket,
    CancelTicket,
    CloseDay,
    Command,
    FinishTicket,
    IssueTicket,
    Login,
    MarkNoShow,
    ParkTicket,
    Recall,
    ReturnTicket,
    StartServing,
    TransferTicket,
    Undo,
)
from hub.contract.devices import Presence
from hub.contract.results import LoggedIn, Reply, TicketCalled, TicketIssued, WindowChanged
from hub.contract.words import DeviceKind, Place, TicketState
from hub.first_hall import SAMPLE_PIN
from hub.receiving import Incoming
from hub.sim.torture.hall import Hall
from hub.sim.torture.record import Recorder
from tests.halls import Bench

CHEAP = argon2.PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
WINDOWS = {1: ("AB", ""), 2: ("AB", ""), 3: ("A", "B"), 4: ("C", ""), 5: ("CD", "")}
"""Own and helped services of each window."""


def torture_config(folder: Path, *, sticky_for: int) -> HallConfig:
    """The sample hall made plain: one target, no cap of overtakes, clerks who may do all."""
    hall = read_hall(folder / "hall.toml")
    replace = msgspec.structs.replace
    plain = hall.windows[1]
    return replace(
        hall,
        services=tuple(
            replace(one, target_minutes=20, daily=0, per_person=0) for one in hall.services
        ),
        windows=tuple(
            WindowSettings(no, plain.name, plain.kind, tuple(own), tuple(helps))
            for no, (own, helps) in WINDOWS.items()
        ),
        clerks=tuple(replace(one, services=()) for one in hall.clerks),
        rules=replace(hall.rules, max_overtakes=9999, sticky_for=sticky_for, grace=30),
    )


class Talk(NamedTuple):
    """What everybody in the hall has heard: numbers with their tokens, and who is aside."""

    tokens: dict[str, str]
    aside: list[str]


class Client:
    """One simulated client: it knows what it was told, and presses at random."""

    def __init__(self, name: str, window: int | None, chance: random.Random, path: Path) -> None:
        self.name = name
        self.window = window
        self.recorder = Recorder(path, name, window, now=lambda: 0)
        self.open: Command | None = None
        self._chance = chance
        self._at: tuple[str, TicketState] | None = None

    def next_command(self, request_id: str, talk: Talk) -> Command:
        """What it would send."""
        kind, fields = self._press(talk)
        return kind(request_id=request_id, **fields)

    def hear(self, command: Command, reply: Reply, talk: Talk) -> None:
        """Learn from an answer, and tell the others."""
        if isinstance(reply, TicketIssued):
            talk.tokens[reply.ticket] = reply.token
        if isinstance(reply, TicketCalled | WindowChanged):
            if isinstance(command, MarkNoShow | ParkTicket) and self._at is not None:
                talk.aside.append(self._at[0])
            here = reply.window.ticket if reply.window is not None else None
            self._at = None if here is None else (here.number, here.state)

    def _press(self, talk: Talk) -> tuple[type[Command], dict[str, object]]:
        chance = self._chance
        any_number = chance.choice("ABCD") + f"{chance.randint(1, 400):03d}"
        ticket = chance.choice([*list(talk.tokens)[-20:], any_number])
        aside = chance.choice([*talk.aside[-4:], ticket])
        if self.window is None:
            kind = chance.choices([IssueTicket, CancelTicket, ReturnTicket], [5, 1, 4])[0]
            if kind is IssueTicket:
                return kind, {"service": chance.choice("ABCD")}
            number = ticket if kind is CancelTicket else aside
            return kind, {"ticket": number, "token": talk.tokens.get(number)}
        plans: dict[TicketState | None, list[type[Command]]] = {
            None: [CallNext] * 8 + [CallTicket, Undo, Undo, ReturnTicket],
            TicketState.CALLED: [Recall] * 3
            + [StartServing] * 4
            + [MarkNoShow] * 3
            + [TransferTicket],
            TicketState.SERVING: [FinishTicket] * 4 + [ParkTicket, ParkTicket, TransferTicket],
        }
        every = [one for plan in plans.values() for one in plan]
        foolish = chance.random() < 0.1
        press = chance.choice(every if foolish else plans[self._at and self._at[1]])
        fields: dict[str, object] = {}
        if press in (CallTicket, ReturnTicket):
            fields["ticket"] = ticket
        if press in (CallTicket, ParkTicket, TransferTicket):
            fields["reason"] = "x"
        if press is FinishTicket:
            fields["advice_only"] = True
        if press is TransferTicket:
            fields["service"] = chance.choice(["A", "B", "C", "D", None])
            fields["window"] = chance.choice([None, None, *WINDOWS])
            fields["place"] = chance.choice(list(Place))
        return press, fields


class RealHall:
    """The engine, its clients and their files."""

    def __init__(
        self,
        sample: Path,
        root: Path,
        seed: int,
        *,
        together: int = 6,
        sticky_for: int = 80_000,
        vanish: bool = False,
    ) -> None:
        shutil.copytree(sample, root / "hall")
        config = torture_config(root / "hall", sticky_for=sticky_for)
        self.bench = Bench(root / "hall", hall=config)
        self.bench.engine.db.execute("UPDATE clerks SET pin_hash = ?", (CHEAP.hash(SAMPLE_PIN),))
        self.hall = Hall(
            {no: own + helps for no, (own, helps) in WINDOWS.items()},
            together=together,
            names_lapse=sticky_for < 80_000,
            vanishes=vanish,
        )
        self.chance = random.Random(seed)
        self._vanish = vanish
        self._ids = itertools.count(1)
        self._now = itertools.count(1)
        self.talk = Talk({}, [])
        self.paths: list[Path] = []
        names = {f"counter-{no}": no for no in WINDOWS} | dict.fromkeys(
            ("kiosk-1", "guide-1", "web-1", "cli")
        )
        self.clients = [self._client(root, name, window) for name, window in names.items()]
        for no, clerk in zip(WINDOWS, config.clerks, strict=False):
            self.bench.expect(LoggedIn, f"counter-{no}", Login, clerk=clerk.no, pin=SAMPLE_PIN)

    def _client(self, root: Path, name: str, window: int | None) -> Client:
        path = root / f"{name}.jsonl"
        self.paths.append(path)
        client = Client(name, window, self.chance, path)
        client.recorder = Recorder(path, name, window, now=lambda: next(self._now))
        return client

    def turn(self, *, lost: float = 0) -> None:
        """Some clients, at most `together`, send at the same moment: one transaction. A share
        `lost` of the answers is not heard; of these some are asked again later, by the same id."""
        group = self.chance.sample(self.clients, self.chance.randint(1, self.hall.together))
        sent: list[tuple[Client, Command]] = []
        for client in group:
            command = client.open
            if command is None or self.chance.random() < 0.5:
                request_id = f"real-{next(self._ids):08d}"
                command = client.next_command(request_id, self.talk)
            client.open = None
            client.recorder.call(command)  # type: ignore[arg-type]  # one of the known
            sent.append((client, command))
        self.bench.clock.time += timedelta(milliseconds=self.chance.randint(1, 400))
        arrive = [one for one in sent if self.chance.random() >= lost / 3]
        replies = self._run([Incoming(c.name, wire.encode(m)) for c, m in arrive])
        for (client, command), reply in zip(arrive, replies, strict=True):
            if self.chance.random() < lost:
                client.open = command
                continue
            client.recorder.answer(reply)  # type: ignore[arg-type]
            client.hear(command, reply, self.talk)
        self._pass_time()

    def close_day(self) -> None:
        """A supervisor sends everybody home, while nobody else does anything."""
        client = next(one for one in self.clients if one.name == "cli")
        command = CloseDay(request_id=f"real-{next(self._ids):08d}")
        client.recorder.call(command)
        (reply,) = self._run([Incoming(client.name, wire.encode(command))])
        client.recorder.answer(reply)  # type: ignore[arg-type]  # one of the known

    def _run(self, group: list[Incoming]) -> Iterator[Reply]:
        out = self.bench.engine.run_group(group)
        rooms = {topics.reply(one.device) for one in group}
        return iter([wire.replies.decode(o.payload) for o in out if o.topic in rooms])

    def _pass_time(self) -> None:
        if self.chance.random() < 0.05:
            self.bench.pass_time(seconds=self.chance.choice([0.5, 1, 3, 11, 40]))
        if self._vanish and self.chance.random() < 0.03:
            name = f"counter-{self.chance.choice(list(WINDOWS))}"
            online = self.chance.random() < 0.5
            told = Presence(device=name, kind=DeviceKind.COUNTER, online=online)
            self.bench.engine.run_group([Incoming(name, wire.encode(told), "presence")])
