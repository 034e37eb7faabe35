"""What a handler may use during one command: the ports of one transaction.

A handler changes rows, tells facts, queues jobs and says which pictures it touched;
nothing leaves the hub before the commit.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, Protocol

from hub.config import HallConfig
from hub.contract import topics, wire
from hub.contract.devices import AnyJob
from hub.contract.events import Fact, FactKind
from hub.contract.words import DeviceKind
from hub.handlers.outgoing import Later, Outgoing
from hub.handlers.routes import InForce, in_force
from hub.store import facts, jobs, names
from hub.store.days import Day
from hub.store.hall_pause import Paused
from hub.store.jobs import NewJob

if TYPE_CHECKING:
    from hub.domain.calendar import WorkingDays
    from hub.domain.catalogue import Catalogue, Item, Theme
    from hub.domain.edition import Edition
    from hub.domain.papers.shelf import Papers
    from hub.domain.search_index import Index


class Caller(NamedTuple):
    """Who sent the command: an account of the broker, so it cannot be somebody else."""

    device: str
    kind: DeviceKind
    window: int | None
    paired: bool = True
    """Has proved its pairing code; until then it may do nothing else."""


class Note(NamedTuple):
    """What the log tells beside the commands."""

    event: str
    fields: Mapping[str, str | int]


class Session(NamedTuple):
    """The clerk signed in at the caller's window."""

    clerk: str
    window: int


class Secrets(Protocol):
    """Randomness and keys, handed in so that tests and simulations are repeatable."""

    identity_key: bytes

    def token(self) -> str:
        """An unguessable token of a ticket or rating (22 URL-safe characters)."""
        ...

    def job_secret(self) -> str:
        """What makes a job's id unguessable and unique (16 URL-safe characters)."""
        ...

    def pairing_code(self) -> str:
        """Eight characters that a person can read and type."""
        ...


class CatalogueShelf(Protocol):
    """The published catalogue, indexed once per version."""

    @property
    def index(self) -> Index:
        """The search index of the published version."""
        ...

    @property
    def catalogue(self) -> Catalogue:
        """The published version, empty before the first."""
        ...

    @property
    def items(self) -> Mapping[str, Item]:
        """The published items by their code."""
        ...

    @property
    def themes(self) -> Mapping[str, Theme]:
        """The published themes by their code."""
        ...

    @property
    def version(self) -> int:
        """Number of the published version, 0 before the first."""
        ...

    def keep(self, sha256: str, edition: Edition) -> None:
        """A content that is about to be published."""
        ...

    def keeps(self, sha256: str) -> bool:
        """Whether a content is ready."""
        ...


class Almanac(Protocol):
    """The hall's calendar, read once and renewed when it changes."""

    @property
    def days(self) -> WorkingDays:
        """The working days as they are known now."""
        ...

    def reload(self) -> None:
        """Take the table from the store again."""
        ...


@dataclass
class Touched:
    """Pictures that must be drawn again after the commit."""

    windows: set[int] = field(default_factory=set)
    menu: bool = False
    board: bool = False
    hall: bool = False
    accounts: bool = False
    catalogue: bool = False
    policy: bool = False
    calendar: bool = False

    def add(self, other: Touched) -> None:
        """Join another command's touches."""
        self.windows |= other.windows
        self.menu |= other.menu
        self.board |= other.board
        self.hall |= other.hall
        self.accounts |= other.accounts
        self.catalogue |= other.catalogue
        self.policy |= other.policy
        self.calendar |= other.calendar


@dataclass
class Work:
    """One command's transaction."""

    db: sqlite3.Connection
    now: datetime
    day: str
    """The business day, `YYYY-MM-DD`: the local date, unless the clock was set over midnight."""
    hall: HallConfig
    secrets: Secrets
    shelf: CatalogueShelf
    almanac: Almanac
    papers: Papers
    caller: Caller
    session: Session | None = None
    evidence: object = None
    today: Day | None = None
    """None until anything is done on the day."""
    pause: Paused | None = None
    """The pause of the whole hall, while it lasts."""
    last_fact: int = 0
    """Number of the hall's last fact."""
    last_job: int = 0
    """Row of the last job."""
    watched: bool = True
    """Whether a clerk sees in the answer who waits."""
    facts: list[Outgoing] = field(default_factory=list)
    jobs: list[Outgoing | Later] = field(default_factory=list)
    touched: Touched = field(default_factory=Touched)
    notes: list[Note] = field(default_factory=list)

    @cached_property
    def force(self) -> InForce:
        """The policy in force."""
        return in_force(self.hall, self.now)

    @property
    def calendar(self) -> WorkingDays:
        """The hall's working days."""
        return self.almanac.days

    @property
    def queue_now(self) -> datetime:
        """The time by which the queues go: it stands still while the hall is paused."""
        return self.now if self.pause is None else self.pause.since

    def fact(
        self,
        kind: FactKind,
        *,
        ticket: str | None = None,
        window: int | None = None,
        service: str | None = None,
        clerk: str | None = None,
        device: str | None = None,
        **fields: str | int | float | bool | None,
    ) -> None:
        """Tell a fact; it gets the next number of the hall."""
        self.last_fact += 1
        told = Fact(
            seq=self.last_fact,
            kind=kind,
            at=self.now,
            ticket=ticket,
            window=window,
            service=service,
            clerk=clerk,
            device=device,
            fields=fields,
        )
        body = facts.append(self.db, told)
        self.facts.append(Outgoing(topics.event(kind), body))

    def note(self, event: str, **fields: str | int) -> None:
        """A line for the hub's log, written after the answers. No personal data."""
        self.notes.append(Note(event, fields))

    def job_id(self) -> str:
        """The id of the job that is queued next; asked for once a job."""
        self.last_job += 1
        return names.name(self.last_job, self.secrets.job_secret())

    def job(self, device: str, job: AnyJob, ticket_id: int | None = None) -> None:
        """Queue a job; it is sent after the commit and again until its result or expiry."""
        body = wire.encode(job)
        new = NewJob(job.job_id, device, type(job).__name__, body, job.valid_until, ticket_id)
        self.order(new, Outgoing(topics.job(device), body))

    def order(self, job: NewJob, message: Outgoing | Later) -> None:
        """Queue a job that is told by `message`, now or when its turn to be written has come."""
        jobs.insert(self.db, job, self.now)
        self.jobs.append(message)

    def job_again(self, message: Outgoing | Later) -> None:
        """Send a queued job once more after the commit."""
        self.jobs.append(message)

    def touch_window(self, no: int) -> None:
        """A window's picture changes, and so does the board."""
        self.touched.windows.add(no)
        self.touched.board = True

    def touch_windows(self) -> None:
        """Every window's picture changes (a queue changed that all may serve)."""
        self.touched.windows |= {window.no for window in self.hall.windows}

    def touch_menu(self) -> None:
        """The kiosks' menu changes."""
        self.touched.menu = True

    def touch_board(self) -> None:
        """The hall screen changes."""
        self.touched.board = True

    def touch_hall(self) -> None:
        """Alerts or devices change."""
        self.touched.hall = True

    def touch_all(self) -> None:
        """Every picture of the hall changes."""
        self.touch_windows()
        self.touch_board()
        self.touch_menu()
        self.touch_hall()

    def touch_accounts(self) -> None:
        """The broker's accounts change; its password file is written after the commit."""
        self.touched.accounts = True

    def touch_policy(self) -> None:
        """Another policy is in force after the commit: windows, waits and the hall show it."""
        self.touched.policy = True
        self.touch_windows()
        self.touch_menu()
        self.touch_hall()

    def renew_calendar(self) -> None:
        """The calendar was changed: this and later commands count by the new one, and what is
        open now is drawn again. It is read once more if the change is taken back."""
        self.touched.calendar = True
        self.almanac.reload()
        self.touch_menu()
        self.touch_hall()

    def touch_catalogue(self) -> None:
        """A new catalogue is published; it is indexed after the commit."""
        self.touched.catalogue = True
