"""Drafts of the catalogue and the steps of their way; what ended stays."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from typing import NamedTuple

from hub.contract.words import ApprovalLevel, DraftMove, DraftStage
from hub.domain.catalogue_draft import Step
from hub.store.packing import unpacked
from hub.store.times import stored, when

_COLUMNS = "id, base, stage, note, items, themes, sha256, publish_at, version"
_ENDED = (DraftStage.PUBLISHED, DraftStage.DROPPED)


class Content(NamedTuple):
    """A checked catalogue: the SHA-256 of its JSON, and the JSON packed for the store."""

    sha256: str
    packed: bytes
    items: int
    themes: int


class Draft(NamedTuple):
    """One draft without its body; `version` is the one that it was published as."""

    id: int
    base: int
    stage: DraftStage
    note: str
    items: int
    themes: int
    sha256: str
    publish_at: datetime | None
    version: int | None


def insert(db: sqlite3.Connection, base: int, content: Content, note: str) -> int:
    """Keep a new draft; its number."""
    row = db.execute(
        "INSERT INTO catalogue_drafts (base, stage, note, items, themes, sha256, body)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (
            base,
            DraftStage.DRAFT.value,
            note,
            content.items,
            content.themes,
            content.sha256,
            content.packed,
        ),
    ).fetchone()
    return int(row[0])


def replace_content(db: sqlite3.Connection, draft: int, base: int, content: Content) -> None:
    """Other content on another base: a draft again."""
    db.execute(
        "UPDATE catalogue_drafts SET base = ?, items = ?, themes = ?, sha256 = ?, body = ?"
        " WHERE id = ?",
        (base, content.items, content.themes, content.sha256, content.packed, draft),
    )


def read(db: sqlite3.Connection, draft: int) -> Draft | None:
    """One draft."""
    row = db.execute(f"SELECT {_COLUMNS} FROM catalogue_drafts WHERE id = ?", (draft,)).fetchone()
    return None if row is None else _draft(row)


def body(db: sqlite3.Connection, draft: int) -> bytes | None:
    """A draft's content, also after it was published."""
    row = db.execute(
        "SELECT coalesce(v.body, d.body) FROM catalogue_drafts d"
        " LEFT JOIN catalogues v ON v.version = d.version WHERE d.id = ?",
        (draft,),
    ).fetchone()
    return None if row is None else unpacked(row[0])


def opened(db: sqlite3.Connection, limit: int, offset: int) -> list[Draft]:
    """Drafts whose way has not ended, newest first."""
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM catalogue_drafts WHERE ended_at IS NULL"
        " ORDER BY id DESC LIMIT ? OFFSET ?",
        (limit, offset),
    )
    return [_draft(row) for row in rows]


def count_open(db: sqlite3.Connection) -> int:
    """How many drafts have not ended."""
    row = db.execute("SELECT count(*) FROM catalogue_drafts WHERE ended_at IS NULL").fetchone()
    return int(row[0])


def due(db: sqlite3.Connection, now: datetime) -> list[Draft]:
    """Scheduled drafts whose time has come, earliest first."""
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM catalogue_drafts WHERE stage = 'scheduled' AND publish_at <= ?"
        " ORDER BY publish_at, id",
        (stored(now),),
    )
    return [_draft(row) for row in rows]


def move(
    db: sqlite3.Connection, draft: int, stage: DraftStage, step: Step, at: datetime | None = None
) -> None:
    """A draft's new stage with the step that led to it; `at` is when it is to be published."""
    db.execute(
        "UPDATE catalogue_drafts SET stage = ?, publish_at = ?, ended_at = ? WHERE id = ?",
        (
            stage.value,
            at and stored(at),
            stored(step.at) if stage in _ENDED else None,
            draft,
        ),
    )
    add_step(db, draft, step)


def add_step(db: sqlite3.Connection, draft: int, step: Step) -> None:
    """Write down what was done."""
    db.execute(
        "INSERT INTO catalogue_steps SELECT ?, coalesce(max(nr), 0) + 1, ?, ?, ?, ?, ?, ?"
        " FROM catalogue_steps WHERE draft_id = ?",
        (
            draft,
            step.move.value,
            stored(step.at),
            step.device,
            step.clerk,
            step.level and step.level.value,
            step.reason,
            draft,
        ),
    )


def steps(db: sqlite3.Connection, draft: int) -> list[Step]:
    """What was done to a draft, in order."""
    rows = db.execute(
        "SELECT move, at, device, clerk, level, reason FROM catalogue_steps"
        " WHERE draft_id = ? ORDER BY nr",
        (draft,),
    )
    return [
        Step(
            DraftMove(move),
            datetime.fromisoformat(at),
            device,
            clerk,
            level and ApprovalLevel(level),
            reason,
        )
        for move, at, device, clerk, level, reason in rows
    ]


def become_version(db: sqlite3.Connection, draft: int, now: datetime) -> int:
    """Publish a draft's content as the next version; its number."""
    row = db.execute(
        "INSERT INTO catalogues (sha256, published_at, body)"
        " SELECT sha256, ?, body FROM catalogue_drafts WHERE id = ? RETURNING version",
        (stored(now), draft),
    ).fetchone()
    db.execute("UPDATE catalogue_drafts SET version = ?, body = x'' WHERE id = ?", (row[0], draft))
    return int(row[0])


def _draft(row: tuple[int, int, str, str, int, int, str, str | None, int | None]) -> Draft:
    number, base, stage, note, items, themes, sha256, publish_at, version = row
    stage_now = DraftStage(stage)
    return Draft(number, base, stage_now, note, items, themes, sha256, when(publish_at), version)
