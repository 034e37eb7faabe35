"""The supervisor is told of a paper's template that cannot be used, from the hub's start on."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import datetime

from hub.contract.states import Alert, AlertKind
from hub.contract.words import Text
from hub.store import alerts


def tell_unfit(db: sqlite3.Connection, names: Sequence[str], now: datetime) -> None:
    """Begin an alert for each of `names`; end those of templates that are right by now."""
    told = {_id(name): name for name in names}
    for gone in alerts.open_ids(db, AlertKind.PAPER) - told.keys():
        alerts.end(db, gone, now)
    for alert_id, name in told.items():
        alerts.begin(db, Alert(id=alert_id, kind=AlertKind.PAPER, text=_text(name), since=now))


def _id(name: str) -> str:
    return f"paper:{name}"


def _text(name: str) -> Text:
    return Text(
        f"单据模板 {name} 有错，仍按原样打印；请运行 jiaohao paper check",
        f"The template of {name} is wrong, the shipped one is printed: jiaohao paper check",
        f"{name} ཡི་པར་གཞི་ནོར་འདུག སྔོན་མའི་ལྟར་པར་རྒྱག jiaohao paper check",
    )
