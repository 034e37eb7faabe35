"""Each check on a hall that is well, and on one that is made ill."""

from __future__ import annotations

import json
import os
import shutil
import socket
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from assets import voice
from hub.backup import record
from hub.backup.record import LastBackup
from hub.cli import main
from hub.clock import HandClock
from hub.contract.events import FactKind
from hub.contract.words import DeviceKind
from hub.doctor import machine_checks, probe, store_checks, upkeep_checks
from hub.doctor.finding import Finding, Result
from hub.doctor.probe import Talk, talk
from hub.doctor.site import Site
from hub.doctor.table import CHECKS, Row, examine
from hub.folder import Folder, locked
from hub.sim.processes import free_port
from hub.store.health import Steps
from tests.conftest import RealBroker
from tests.desks import take
from tests.halls import START, Bench

OK, WARN, FAIL, SKIPPED = Result
NOON = START + timedelta(hours=3)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A hall with some tickets at a free port and a backup of today; no hub runs."""
    bench = Bench(tmp_path / "hall")
    for _ in range(3):
        take(bench)
    bench.engine.db.close()
    config = bench.folder.config
    text = config.read_text("utf-8").replace("port = 1883", f"port = {free_port()}")
    config.write_text(text, "utf-8")
    note(tmp_path / "hall", START)
    # The sample hall was made today, whatever the bench's clock says.
    change(tmp_path / "hall", f"UPDATE facts SET at = '{START.isoformat()}' WHERE seq = 1")
    return tmp_path / "hall"


def note(root: Path, at: datetime, every: float | None = None) -> None:
    record.note(root, LastBackup(str(root), at, at, 5, 1000, every))


def rows(root: Path, *, full: bool = False, now: datetime = NOON) -> dict[str, Finding]:
    """All findings by the check's name."""
    with closing(Site(Folder(root), full=full, clock=HandClock(now))) as site:
        return {row.check.name: row.finding for row in examine(site)}


def change(root: Path, *statements: str) -> None:
    with closing(sqlite3.connect(root / "jiaohao.sqlite")) as db, db:
        for statement in statements:
            db.execute(statement)


def test_a_hall_that_is_well_and_not_running(root: Path) -> None:
    found = rows(root, full=True)
    assert list(found) == [check.name for check in CHECKS]
    asleep = {"account", "rights", "hub", "answer", "devices"}
    assert {name for name, one in found.items() if one.result is SKIPPED} - {
        "time server"
    } == asleep
    assert {one.result for name, one in found.items() if name not in asleep} <= {OK, SKIPPED}
    assert "no hub runs" in found["hub"].words
    assert "without" not in found["facts"].words


def test_nothing_is_changed_by_looking(root: Path) -> None:
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    rows(root, full=True)
    assert {path: path.read_bytes() for path in before} == before


# ── what is ill ──────────────────────────────────────────────────────────────


def break_settings(root: Path) -> None:
    (root / "hall.toml").write_text("[hall]\nid = 5\n", "utf-8")


def expose_secret(root: Path) -> None:
    (root / "keys" / "hub.secret").chmod(0o640)


def lose_key(root: Path) -> None:
    (root / "keys" / "identity.key").unlink()


def open_folder(root: Path) -> None:
    root.chmod(0o770)


def interrupt_restore(root: Path) -> None:
    (root / "restore.ready").mkdir()


def scribble(root: Path) -> None:
    path = root / "jiaohao.sqlite"
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2)
        file.write(b"\xff" * 3000)


def no_database(root: Path) -> None:
    (root / "jiaohao.sqlite").write_bytes(b"<html>" * 500)


def other_database(root: Path) -> None:
    (root / "jiaohao.sqlite").unlink()
    change(root, "CREATE TABLE facts (seq INTEGER PRIMARY KEY, kind TEXT, body BLOB)")


def newer_schema(root: Path) -> None:
    change(
        root,
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
        " VALUES ('jiaohao', 'flying_windows', '')",
    )


def lose_facts(root: Path) -> None:
    change(root, "DELETE FROM facts WHERE seq IN (2, 3)")


def lose_first_fact(root: Path) -> None:
    change(root, "DELETE FROM facts WHERE seq = 1")


def forget_backup(root: Path) -> None:
    (root / "last-backup.json").unlink()


def stray_reference(root: Path) -> None:
    change(root, "UPDATE tickets SET day = '2000-01-01' WHERE number = 'A001'")


Spoil = Callable[[Path], None]


@pytest.mark.parametrize(
    ("spoil", "name", "result", "words", "then"),
    [
        (break_settings, "settings", FAIL, "line 2", "jiaohao check"),
        (open_folder, "folder", WARN, "others may write", "chmod go-w"),
        (interrupt_restore, "folder", WARN, "interrupted", "start the hub"),
        (shutil.rmtree, "folder", FAIL, "does not exist", "jiaohao init"),
        (expose_secret, "secrets", FAIL, "keys/hub.secret", "chmod go="),
        (lose_key, "secrets", FAIL, "identity.key is missing", "from a backup"),
        (scribble, "store", FAIL, "", "jiaohao restore"),
        (no_database, "store", FAIL, "not a database", "jiaohao restore"),
        (other_database, "schema", FAIL, "no store of Jiaohao", "jiaohao restore"),
        (newer_schema, "schema", FAIL, "flying_windows", "install the version"),
        (lose_facts, "facts", FAIL, "2 to 3 are missing", "integrators"),
        (lose_first_fact, "facts", FAIL, "1 to 1 are missing", "integrators"),
        (
            lambda root: (root / "last-backup.json").unlink(),
            "backup",
            WARN,
            "none",
            "backup --data",
        ),
    ],
)
def test_what_is_ill_is_told_with_the_next_step(
    spoil: Spoil, name: str, result: Result, words: str, then: str, root: Path
) -> None:
    spoil(root)
    found = rows(root)[name]
    assert found.result is result
    assert words in found.words
    assert then in found.next


def test_a_stray_reference_is_found_when_all_is_read(root: Path) -> None:
    stray_reference(root)
    assert rows(root)["store"].result is OK
    full = rows(root, full=True)["store"]
    assert (full.result, "refers to no days" in full.words) == (FAIL, True)


def test_a_step_to_come_is_a_warning(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = Steps(applied=("first_schema",), pending=("next_schema",), unknown=())
    monkeypatch.setattr(store_checks, "steps", lambda _db: found)
    assert rows(root)["schema"].result is WARN


def test_a_gap_told_by_a_restore_is_none(root: Path) -> None:
    change(
        root,
        "UPDATE facts SET seq = seq + 100000, kind = "
        f"'{FactKind.HALL_RESTORED}' WHERE seq = (SELECT max(seq) FROM facts)",
    )
    found = rows(root)["facts"]
    assert (found.result, "1 gaps told by restores" in found.words) == (OK, True)


@pytest.mark.parametrize(
    ("free_mb", "result"), [(50, FAIL), (99, FAIL), (101, WARN), (999, WARN), (1001, OK)]
)
def test_room_on_the_disk(
    free_mb: int, result: Result, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(root)._replace(free=free_mb * 1_000_000)
    monkeypatch.setattr(machine_checks.shutil, "disk_usage", lambda _path: usage)
    assert rows(root)["disk"].result is result


def test_a_clock_behind_the_last_fact(root: Path) -> None:
    assert rows(root, now=START + timedelta(seconds=-2))["clock"].result is OK
    behind = rows(root, now=START - timedelta(minutes=20))["clock"]
    assert (behind.result, "20 min behind" in behind.words) == (FAIL, True)


def test_a_clock_that_was_set_back(root: Path) -> None:
    bench = Bench(root)
    bench.clock.time = START + timedelta(hours=1)
    take(bench, request_id="ahead-0001")
    bench.clock.time = START + timedelta(minutes=1)
    take(bench, request_id="back-00001")
    bench.engine.db.close()
    found = rows(root)["clock"]
    assert (found.result, "59 min at fact" in found.words) == (WARN, True)


@pytest.mark.parametrize(
    ("said", "result"), [("yes", OK), ("no", WARN), ("", SKIPPED)], ids=["set", "free", "unknown"]
)
def test_systemd_tells_who_sets_the_clock(
    said: str, result: Result, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tool = tmp_path / "bin" / "timedatectl"
    tool.parent.mkdir()
    tool.write_text(f"#!/bin/sh\necho {said}\n")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tool.parent}:{os.environ['PATH']}")
    assert rows(root)["time server"].result is result


@pytest.mark.parametrize(
    ("age", "every", "result"),
    [
        (timedelta(hours=25), None, OK),
        (timedelta(hours=27), None, WARN),
        (timedelta(minutes=2), 1.0, OK),
        (timedelta(minutes=3), 1.0, WARN),
        (timedelta(minutes=11), 60.0, OK),
        (timedelta(minutes=13), 60.0, WARN),
    ],
)
def test_a_backup_is_late_after_a_day_or_some_rounds(
    age: timedelta, every: float | None, result: Result, root: Path
) -> None:
    note(root, NOON - age, every)
    assert rows(root)["backup"].result is result


def test_a_port_that_somebody_else_has(root: Path) -> None:
    port = Site(Folder(root)).hall.broker.port
    with socket.create_server(("127.0.0.1", port)):
        found = rows(root)["port"]
    assert (found.result, f"pid {os.getpid()}" in found.words) == (FAIL, True)


def test_a_check_that_is_broken_itself_does_not_hide_the_others(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_words: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(upkeep_checks, "record", fail)
    found = rows(root)
    assert (found["backup"].result, "our turn" in found["backup"].next) == (FAIL, True)
    assert found["versions"].result is OK


# ── what the broker and the hub say ──────────────────────────────────────────

WELL = Talk(connected=0, own=0, foreign=135, online=True, version=None, answer_s=0.002)


@pytest.mark.parametrize(
    ("said", "name", "result", "words"),
    [
        (WELL, "account", OK, "takes"),
        (WELL, "rights", OK, "nobody else's"),
        (WELL, "hub", OK, "online"),
        (WELL, "answer", OK, "2.0 ms"),
        (Talk(trouble="refused"), "account", FAIL, "no connection: refused"),
        (Talk(trouble="refused"), "rights", SKIPPED, "did not let us in"),
        (Talk(connected=135), "account", FAIL, "reason 135"),
        (WELL._replace(own=135), "rights", FAIL, "may not send"),
        (WELL._replace(foreign=16), "rights", FAIL, "may speak for any other"),
        (WELL._replace(online=False), "hub", FAIL, "offline"),
        (WELL._replace(answer_s=None), "answer", FAIL, "no answer"),
        (WELL._replace(answer_s=0.7), "answer", WARN, "700 ms"),
        (WELL._replace(version="0.0.9"), "versions", WARN, "0.0.9"),
    ],
)
def test_what_the_talk_with_the_broker_shows(
    said: Talk, name: str, result: Result, words: str, root: Path
) -> None:
    with locked(Folder(root)), closing(Site(Folder(root), clock=HandClock(NOON))) as site:
        site.talk = said
        (row,) = [Row(c, f) for c, f in examine(site) if c.name == name]
    assert (row.finding.result, words in row.finding.words) == (result, True), row.finding


@pytest.mark.broker
def test_a_broker_without_an_access_list_is_found_out(
    broker: RealBroker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(probe, "ANSWER_S", 0.3)  # there is no hub that could answer
    address = broker.address("cli", DeviceKind.ADMIN)
    strict = talk(address)
    assert (strict.connected, strict.foreign, strict.online) == (0, 135, None)
    acl = broker.folder / "acl"
    acl.write_text("pattern readwrite #\n")
    broker.broker.set_accounts(broker.broker._accounts)
    until_open = (talk(address).foreign for _ in range(100))
    assert any(code != 135 for code in until_open)
    assert talk(address.with_secret("wrong")).connected == 135


# ── the command ──────────────────────────────────────────────────────────────


@pytest.fixture
def today(root: Path) -> Path:
    """The hall, with its clock at the machine's own time."""
    change(root, "DELETE FROM facts")
    note(root, datetime.now().astimezone())
    return root


def test_the_exit_code_is_that_of_the_worst_row(
    today: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/nowhere")  # no systemd that could warn
    assert main(["doctor", "--data", str(today)]) == 0
    (today / "last-backup.json").unlink()
    assert main(["doctor", "--data", str(today)]) == 1
    said = capsys.readouterr().out
    assert "WARN backup" in said
    assert f"→ jiaohao backup --data {today}" in said
    break_settings(today)
    assert main(["doctor", "--data", str(today)]) == 2


def test_json_has_the_same_rows(today: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["doctor", "--json", "--data", str(today)])
    found = json.loads(capsys.readouterr().out)
    assert [row["name"] for row in found["rows"]] == [check.name for check in CHECKS]
    assert set(found["rows"][0]) == {"name", "looks_at", "result", "words", "next"}
    assert {"ok": 0, "warn": 1, "fail": 2}[found["result"]] == code


def test_own_recordings_are_looked_through(root: Path) -> None:
    assert rows(root)["voice"] == Finding(
        OK, f"the pack speaks Chinese and English; nothing is recorded in {root / 'voice'}"
    )
    part = root / "voice" / "bo"
    shutil.copytree(voice.SOUNDS / "letter", part)
    found = rows(root)["voice"]
    assert found.result is WARN
    assert "bo/A.wav: no clip has this name → see the names" in found.words
    assert found.next == f"put them right, then look: jiaohao voice check {root / 'voice'}"
    shutil.rmtree(part)
    part.mkdir()
    shutil.copy(voice.SOUNDS / "zh" / "window.wav", part / "window.wav")
    (part / "window.wav").rename(part / "please.wav")
    found = rows(root)["voice"]
    assert found.result is OK
    assert "Tibetan: 0, 1, 2" in found.words
    assert "said in Chinese instead" in found.words
