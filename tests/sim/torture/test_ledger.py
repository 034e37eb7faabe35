"""A client's ledger survives its death: whole lines stay, a torn one is cut off."""

from __future__ import annotations

from pathlib import Path

from hub.sim.torture.ledger import Deed, Entry, Ledger, read


def test_what_was_noted_is_known_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "kiosk-1.ledger"
    ledger = Ledger(path)
    assert ledger.note(Deed.PRINTED, "7-abc")
    assert not ledger.note(Deed.PRINTED, "7-abc")
    assert ledger.note(Deed.RATED, "7-abc")
    again = Ledger(path)
    assert not again.note(Deed.PRINTED, "7-abc")
    assert again.note(Deed.PRINTED, "8-abc")
    assert read([path]) == [
        Entry(Deed.PRINTED, "7-abc"),
        Entry(Deed.RATED, "7-abc"),
        Entry(Deed.PRINTED, "8-abc"),
    ]


def test_a_torn_line_is_cut_off(tmp_path: Path) -> None:
    path = tmp_path / "kiosk-1.ledger"
    path.write_text("printed 1-a\nprinted 2-")
    ledger = Ledger(path)
    assert ledger.note(Deed.PRINTED, "2-b")
    assert [entry.what for entry in read([path])] == ["1-a", "2-b"]
