"""The hub opens its store: whenever the power is cut meanwhile, nothing is lost or damaged."""

from __future__ import annotations

from pathlib import Path

import pytest

from hub.sim.torture.events import Wrote
from hub.sim.torture.recording import moments, put
from hub.store.database import open_store
from tests.sim.torture import ledgers

pytestmark = pytest.mark.usefixtures("can_cut")


def test_a_second_cut_while_the_store_is_opened_takes_nothing_away(tmp_path: Path) -> None:
    """Power that comes back flickers: the log of the first life is not yet carried over."""
    ledger = ledgers.start(tmp_path, "HUB", 150, "stay")
    ledgers.written(ledger)
    safe = ledgers.promised(ledger.cut_power().sent)
    ledgers.live_again(ledger)
    ledger.kill()
    lines = [event.at for event in ledger.recording.events()]
    found = ledgers.outcomes(ledger.recording, tmp_path / "cut", lines[:: len(lines) // 25], safe)
    assert len(safe) == 150
    assert len([one for one in found if one.promised == safe]) > 60, "cut while it opens"
    assert not [one for one in found if one.found is None]
    assert not [one for one in found if one.lost]


def test_a_store_whose_making_was_cut_short_is_made_the_next_time(tmp_path: Path) -> None:
    ledger = ledgers.start(tmp_path, "HUB", 1)
    ledgers.written(ledger)
    ledger.kill()
    into = tmp_path / "cut" / "ledger.sqlite"
    into.parent.mkdir()
    # Lengthening the log are thousands of writes alike.
    lines = [
        event.at
        for event in ledger.recording.events()
        if not isinstance(event, Wrote) or event.offset < 200_000
    ]
    tables = set()
    for moment in moments(ledger.recording, lines[:: len(lines) // 20]):
        for survive in ("none", moment.at):
            put(moment.disk.after_cut(survive), into)
            store = open_store(into)
            assert store.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            tables.add(
                store.execute(
                    "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name != 'ledger'"
                ).fetchone()
            )
            store.close()
    assert len(tables) == 1
