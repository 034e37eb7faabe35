"""The composition root: real parts unless handed others."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import ExitStack, suppress
from pathlib import Path

from hub.almanac import seed_empty
from hub.clock import Clock, SystemClock
from hub.config import HallConfig
from hub.config_reader import read_hall
from hub.engine import Engine
from hub.folder import Folder, locked, make_private
from hub.handlers.paper_alerts import tell_unfit
from hub.handlers.work import Secrets
from hub.observe.machine import Machine
from hub.observe.observer import Observer
from hub.own_accounts import OWN, WEB
from hub.paper_files import find_templates
from hub.secrets import SystemSecrets, key_file
from hub.shelf import Shelf
from hub.store import alerts, devices, presence
from hub.store.database import open_store

log = logging.getLogger("hub.bootstrap")


def build_engine(
    folder: Folder,
    *,
    hall: HallConfig | None = None,
    clock: Clock | None = None,
    secrets: Secrets | None = None,
    on_accounts: Callable[[], None] = lambda: None,
) -> Engine:
    """An engine on a data folder. Raises SetupError with the next step.

    The caller holds the folder's lock, or is the only one who knows the folder.
    """
    hall = hall or read_hall(folder.config)
    with suppress(OSError):  # what is wrong with the folder, open_store tells with the next step
        make_private(folder.store)
    clock = clock or SystemClock(hall.hall.timezone)
    db = open_store(folder.store)
    seed_empty(db, clock.now())
    shelf = Shelf(db)
    found = find_templates(folder.papers, hall.printing.slip_languages)
    tell_unfit(db, [unfit.name or unfit.path.name for unfit in found.unfit], clock.now())
    for line in (line for unfit in found.unfit for line in unfit.lines()):
        log.warning("%s; the shipped template is used", line)
    return Engine(
        db,
        hall,
        clock,
        secrets or SystemSecrets(key_file(folder.identity_key)),
        shelf,
        found.papers(hall.printing.slip_languages),
        observer=Observer(Machine(folder.store).read),
        on_accounts=on_accounts,
        on_catalogue=shelf.reload,
    )


def join_own_programs(engine: Engine, *, web: bool = True) -> None:
    """The hub's own programs have accounts; halls of older versions get what they lack.

    Without a web part nobody shall miss the one that there was: its alert ends.
    """
    now = engine.clock.now()
    for own in OWN:
        devices.add_own(engine.db, own.name, own.kind, now)
    if not web:
        presence.forget(engine.db, WEB.name)
        alerts.end_of_device(engine.db, WEB.name, now)


def run(root: Path, log_form: str = "text") -> int:
    """Run the hub on a folder until it is told to stop; returns an exit code."""
    from hub.mqtt.server import serve

    folder = Folder(root)
    with ExitStack() as stack:
        stack.enter_context(locked(folder))
        hall = read_hall(folder.config)  # an interrupted restore has brought its own by now
        return serve(folder, hall, log_form)
