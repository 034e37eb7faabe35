"""Alerts: what a person should look at, from its beginning to its end."""

from __future__ import annotations

import sqlite3
from datetime import datetime

import msgspec

from hub.contract.states import Alert, AlertKind
from hub.contract.words import Text
from hub.store.times import stored

SHOWN = 50
"""Open alerts that the hall's picture carries."""

_text = msgspec.json.Decoder(Text)


def begin(db: sqlite3.Connection, alert: Alert) -> bool:
    """Open an alert, or give an open one its new text; False when nothing changed.

    An open alert keeps its `since`; one of the same id that has ended begins anew.
    """
    text = msgspec.json.encode(alert.text).decode()
    open_text = db.execute(
        "SELECT text FROM alerts WHERE id = ? AND ended_at IS NULL", (alert.id,)
    ).fetchone()
    if open_text == (text,):
        return False
    if open_text is not None:
        db.execute("UPDATE alerts SET text = ? WHERE id = ?", (text, alert.id))
        return True
    db.execute(
        "INSERT OR REPLACE INTO alerts (id, kind, text, since, device, window)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (alert.id, alert.kind.value, text, stored(alert.since), alert.device, alert.window),
    )
    return True


def end(db: sqlite3.Connection, alert_id: str, now: datetime) -> bool:
    """Its cause is over; False when it was not open."""
    changed = db.execute(
        "UPDATE alerts SET ended_at = ? WHERE id = ? AND ended_at IS NULL",
        (stored(now), alert_id),
    )
    return changed.rowcount > 0


def end_of_device(db: sqlite3.Connection, device: str, now: datetime) -> bool:
    """End all alerts about one device."""
    changed = db.execute(
        "UPDATE alerts SET ended_at = ? WHERE device = ? AND ended_at IS NULL",
        (stored(now), device),
    )
    return changed.rowcount > 0


def end_older(db: sqlite3.Connection, kind: AlertKind, before: datetime, now: datetime) -> bool:
    """End alerts of a kind that began before a time."""
    changed = db.execute(
        "UPDATE alerts SET ended_at = ? WHERE kind = ? AND since < ? AND ended_at IS NULL",
        (stored(now), kind.value, stored(before)),
    )
    return changed.rowcount > 0


def opened(db: sqlite3.Connection, limit: int = SHOWN) -> tuple[Alert, ...]:
    """Open alerts, newest first."""
    rows = db.execute(
        "SELECT id, kind, text, since, device, window FROM alerts WHERE ended_at IS NULL"
        " ORDER BY since DESC LIMIT ?",
        (limit,),
    )
    return tuple(
        Alert(
            id=alert_id,
            kind=AlertKind(kind),
            text=_text.decode(text),
            since=datetime.fromisoformat(since),
            device=device,
            window=window,
            job=job_of(alert_id),
        )
        for alert_id, kind, text, since, device, window in rows
    )


SLIP = f"{AlertKind.SLIP}:"


def slip_id(job: str) -> str:
    """The id of the alert about a print job."""
    return SLIP + job


def job_of(alert_id: str) -> str | None:
    """The print job that an alert is about, if it is about one."""
    return alert_id.removeprefix(SLIP) if alert_id.startswith(SLIP) else None


def count_open(db: sqlite3.Connection) -> dict[AlertKind, int]:
    """How many are open, by kind; none of a kind is not named."""
    rows = db.execute("SELECT kind, count(*) FROM alerts WHERE ended_at IS NULL GROUP BY kind")
    return {AlertKind(kind): count for kind, count in rows}


def open_ids(db: sqlite3.Connection, kind: AlertKind) -> set[str]:
    """Ids of a kind's open alerts."""
    rows = db.execute("SELECT id FROM alerts WHERE kind = ? AND ended_at IS NULL", (kind.value,))
    return {alert_id for (alert_id,) in rows}
