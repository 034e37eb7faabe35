"""`jiaohao init`: a new data folder with the commented sample hall, ready to run."""

from __future__ import annotations

import hashlib
import secrets
import shutil
import sqlite3
from importlib import resources
from pathlib import Path

import msgspec

from hub.admin import run_here
from hub.bootstrap import build_engine, join_own_programs
from hub.catalogue_files.sample import sample_catalogue
from hub.client.ids import new_request_id
from hub.clock import Clock
from hub.config import HallConfig
from hub.config_reader import read_hall
from hub.contract.commands import PublishCatalogue
from hub.contract.results import CataloguePublished, Refusal
from hub.engine import Engine
from hub.errors import SetupError, Unavailable
from hub.folder import Folder, locked
from hub.own_accounts import OWN
from hub.pins import hash_pin
from hub.policy_reader import POLICY_FILE
from hub.secrets import secret_file, write_private

Pins = dict[str, str]
SAMPLE_PIN = "246813"
"""The PIN of every sample clerk with `--sample-pins`: for demonstrations only."""


def create_hall(
    root: Path, *, sample_pins: bool = False, port: int | None = None, clock: Clock | None = None
) -> Pins:
    """Write the folder; the clerks' PINs by their numbers, told this once only.

    Raises SetupError when there is a hall already or the folder cannot be written; nothing is
    left behind then.
    """
    folder = Folder(root)
    for taken in (folder.config, folder.store):
        if taken.exists():
            raise SetupError(f"{taken} exists already: this folder has its hall.")
    before = set(root.iterdir()) if root.is_dir() else None
    try:
        return _make(folder, sample_pins, port, clock)
    except (OSError, sqlite3.Error, Unavailable) as error:
        _take_back(root, before)
        why = error.strerror if isinstance(error, OSError) else error
        raise SetupError(f"{root} cannot be written: {why}") from error
    except BaseException:
        _take_back(root, before)
        raise


def _make(folder: Folder, sample_pins: bool, port: int | None, clock: Clock | None) -> Pins:
    _write_config(folder, port)
    hall = read_hall(folder.config)
    with locked(folder):
        engine = build_engine(folder, hall=hall, clock=clock)
        secret_file(folder.hub_secret)
        for own in OWN:
            secret_file(own.file(folder))
        join_own_programs(engine)
        pins = {clerk.no: SAMPLE_PIN if sample_pins else _new_pin() for clerk in hall.clerks}
        _store_pins(engine, hall, pins)
        _publish_sample(engine, folder)
        engine.close()
    return pins


def _take_back(root: Path, before: set[Path] | None) -> None:
    """What was begun is removed; what lay in the folder stays."""
    if before is None:
        shutil.rmtree(root, ignore_errors=True)
        return
    for path in set(root.iterdir()) - before:
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


def _write_config(folder: Folder, port: int | None) -> None:
    text = (resources.files("assets") / "samples" / "hall.toml").read_text(encoding="utf-8")
    if port is not None:
        text = text.replace("port = 1883", f"port = {port}", 1)
    policies = (resources.files("assets") / "samples" / POLICY_FILE).read_text(encoding="utf-8")
    folder.root.mkdir(parents=True, exist_ok=True)
    if not (folder.root / POLICY_FILE).exists():
        (folder.root / POLICY_FILE).write_text(policies, encoding="utf-8")
    folder.config.write_text(text, encoding="utf-8")


def _new_pin() -> str:
    return f"{secrets.randbelow(900_000) + 100_000}"


def _store_pins(engine: Engine, hall: HallConfig, pins: dict[str, str]) -> None:
    hashes = {pin: hash_pin(pin) for pin in set(pins.values())}  # sample clerks have one PIN
    rows = [(clerk.no, hashes[pins[clerk.no]]) for clerk in hall.clerks]
    engine.db.executemany("INSERT INTO clerks (no, pin_hash) VALUES (?, ?)", rows)


def _publish_sample(engine: Engine, folder: Folder) -> None:
    # Spelled here: the hub itself never loads the dictionary of pinyin.
    body = msgspec.json.encode(sample_catalogue())
    digest = hashlib.sha256(body).hexdigest()
    write_private(folder.staged / f"{digest}.json", body)
    reply = run_here(engine, PublishCatalogue(request_id=new_request_id(), staged=digest))
    if not isinstance(reply, CataloguePublished):
        why = reply.message if isinstance(reply, Refusal) else type(reply).__name__
        raise SetupError(f"the sample catalogue was not published: {why}")
