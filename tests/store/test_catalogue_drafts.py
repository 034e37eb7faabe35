"""Drafts of the catalogue: what is read every second or for a list is found by index."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import msgspec
import pytest

from hub.contract.words import DraftMove, DraftStage
from hub.domain.catalogue import Catalogue, Item
from hub.domain.catalogue_draft import Step
from hub.store import catalogue, catalogue_drafts
from hub.store.catalogue_drafts import Content
from hub.store.database import open_store

NOW = datetime.fromisoformat("2026-11-23T09:30:00+08:00")
CONTENT = Content("a" * 64, b"{}", 0, 0)


@pytest.fixture
def db(tmp_path: Path) -> sqlite3.Connection:
    return open_store(tmp_path / "store.sqlite")


def step(move: DraftMove) -> Step:
    return Step(move, NOW, "cli")


READS: dict[str, Callable[[sqlite3.Connection], object]] = {
    "due": lambda db: catalogue_drafts.due(db, NOW),
    "opened": lambda db: catalogue_drafts.opened(db, 20, 0),
    "count": catalogue_drafts.count_open,
    "steps": lambda db: catalogue_drafts.steps(db, 1),
    "read": lambda db: catalogue_drafts.read(db, 1),
    "newest": catalogue.newest,
}


@pytest.mark.parametrize("name", READS)
def test_nothing_reads_all_drafts(db: sqlite3.Connection, name: str) -> None:
    seen: list[str] = []
    db.set_trace_callback(seen.append)
    READS[name](db)
    db.set_trace_callback(None)
    assert seen
    for statement in seen:
        for *_, plan in db.execute(f"EXPLAIN QUERY PLAN {statement}"):
            whole = plan.startswith("SCAN") and "catalogue_drafts_open" not in plan
            assert not whole or plan == "SCAN catalogues", plan


def test_what_has_ended_is_no_more_listed_and_its_body_is_the_versions(
    db: sqlite3.Connection,
) -> None:
    first = catalogue_drafts.insert(db, 0, CONTENT, "")
    second = catalogue_drafts.insert(db, 0, CONTENT._replace(packed=b'{"items":[]}'), "")
    assert [draft.id for draft in catalogue_drafts.opened(db, 20, 0)] == [second, first]
    version = catalogue_drafts.become_version(db, second, NOW)
    catalogue_drafts.move(db, second, DraftStage.PUBLISHED, step(DraftMove.PUBLISH))
    catalogue_drafts.move(db, first, DraftStage.DROPPED, step(DraftMove.DROP))
    assert catalogue_drafts.count_open(db) == 0
    assert catalogue_drafts.body(db, second) == catalogue.body(db, version) == b'{"items":[]}'
    assert catalogue_drafts.body(db, first) == b"{}"
    assert db.execute("SELECT length(body) FROM catalogue_drafts WHERE id = 2").fetchone() == (0,)
    assert [found.draft for found in catalogue.page(db, 20, 0)] == [second]


def test_a_version_is_of_one_draft(db: sqlite3.Connection) -> None:
    for _ in range(2):
        catalogue_drafts.insert(db, 0, CONTENT, "")
    version = catalogue_drafts.become_version(db, 1, NOW)
    with pytest.raises(sqlite3.IntegrityError):
        db.execute("UPDATE catalogue_drafts SET version = ? WHERE id = 2", (version,))


def test_steps_are_kept_in_their_order(db: sqlite3.Connection) -> None:
    number = catalogue_drafts.insert(db, 0, CONTENT, "")
    moves = [DraftMove.MAKE, DraftMove.SUBMIT, DraftMove.REJECT]
    for move in moves:
        catalogue_drafts.add_step(db, number, step(move))
    assert [each.move for each in catalogue_drafts.steps(db, number)] == moves


def test_one_item_of_a_version(db: sqlite3.Connection) -> None:
    items = (Item(code="A", name="甲"), Item(code='"B"', name="乙"), Item(code="A1", name="丙"))
    body = msgspec.json.encode(Catalogue(items=items))
    number = catalogue.publish(db, "x", body, NOW)
    for item in items:
        assert catalogue.item(db, number, item.code) == item
    assert catalogue.item(db, number, "C") is None
    assert catalogue.item(db, 99, "A") is None
