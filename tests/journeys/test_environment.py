"""What the machine may refuse the hub: each is told with the next step, and nothing is broken."""

from __future__ import annotations

import hashlib
import os
import resource
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from hub.client.address import Address, load_address
from hub.client.blocking import ask
from hub.client.ids import new_request_id
from hub.client.pairing import pair
from hub.contract.codes import Code
from hub.contract.commands import IssueTicket, ListDevices
from hub.contract.results import AnyReply, Devices, Refusal, TicketIssued
from hub.contract.words import DeviceKind
from hub.sim.stage import Stage

pytestmark = pytest.mark.broker

NOBODY = 65534
PROJECT = Path(__file__).parents[2]


def jiaohao(*words: str, before: list[str] | None = None, code: int = 2) -> str:
    """Run the command; what it says to people. `before`: a program that runs it."""
    done = subprocess.run(
        [*(before or []), sys.executable, "-m", "hub", *words],
        capture_output=True,
        text=True,
        timeout=30,
        cwd=PROJECT,
        check=False,
    )
    assert done.returncode == code, done.stderr
    said = [line for line in done.stderr.splitlines() if " INFO " not in line]
    assert not any("Traceback" in line for line in said), done.stderr
    return "\n".join(said)


def fingerprint(root: Path) -> dict[str, str]:
    """All files of a folder and what is in them."""
    files = [path for path in root.rglob("*") if path.is_file()]
    return {
        str(path.relative_to(root)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files
    }


# ── before the hub runs ──────────────────────────────────────────────────────


def test_a_port_in_use_is_named_with_who_has_it(sample_hall: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        config = sample_hall / "hall.toml"
        text = config.read_text("utf-8").replace("port = 1883", f"port = {port}")
        config.write_text(text, "utf-8")
        said = jiaohao("run", "--data", str(sample_hall))
    assert f"Port {port} on 127.0.0.1 is in use" in said
    assert f"pid {os.getpid()}" in said
    assert "[broker] port" in said


@pytest.fixture
def foreign_hall(hall_template: Path) -> Iterator[Path]:
    """A hall where an ordinary user may look, and not write."""
    with tempfile.TemporaryDirectory() as parent:
        Path(parent).chmod(0o755)
        root = Path(shutil.copytree(hall_template, Path(parent) / "hall"))
        for path in (root, *root.rglob("*")):
            path.chmod(0o555 if path.is_dir() else 0o444)
        yield root
        for path in (root, *root.rglob("*")):
            if path.is_dir():
                path.chmod(0o755)


def as_nobody() -> list[str]:
    """What makes us an ordinary user, if we are not."""
    if os.geteuid() != 0:
        return []
    if shutil.which("setpriv") is None:
        pytest.skip("root may write everywhere, and there is no setpriv")
    words = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
    trial = subprocess.run([*words, sys.executable, "-c", ""], capture_output=True, check=False)
    if trial.returncode != 0:
        pytest.skip("an ordinary user cannot run this interpreter here")
    return words


def test_a_folder_that_cannot_be_written_is_told(foreign_hall: Path) -> None:
    before = fingerprint(foreign_hall)
    said = jiaohao("run", "--data", str(foreign_hall), before=as_nobody())
    assert str(foreign_hall) in said
    assert "cannot be written" in said
    assert "--data" in said
    assert fingerprint(foreign_hall) == before


def test_init_where_nothing_may_be_written_is_told(foreign_hall: Path) -> None:
    said = jiaohao("init", str(foreign_hall / "new"), before=as_nobody())
    assert "cannot be written" in said


@pytest.fixture
def own_hall(foreign_hall: Path) -> Path:
    """A hall of that ordinary user, who may not write beside it."""
    for path in (foreign_hall, *foreign_hall.rglob("*")):
        os.chown(path, NOBODY, NOBODY)
        path.chmod(0o700 if path.is_dir() else 0o600)
    return foreign_hall


@pytest.mark.skipif(os.geteuid() != 0, reason="only root makes another user's hall")
def test_backup_and_restore_tell_what_a_user_may_not_do(own_hall: Path, sample_hall: Path) -> None:
    at, nobody = ("--data", str(own_hall)), as_nobody()
    beside = own_hall.parent / "x.backup"
    said = jiaohao("backup", *at, "--to", str(beside), before=nobody)
    assert f"{own_hall.parent} cannot be written by this user" in said
    made = own_hall / "x.backup"
    jiaohao("backup", *at, "--to", str(made), before=nobody, code=0)
    assert made.stat().st_uid == NOBODY
    said = jiaohao("restore", str(made), "--data", str(own_hall.parent / "new"), before=nobody)
    assert "cannot be written by this user" in said
    made.chmod(0o600)
    os.chown(made, 0, 0)
    said = jiaohao("restore", str(made), *at, "--force", before=nobody)
    assert "cannot be read by this user: run this as its owner" in said
    said = jiaohao("backup", "--data", str(sample_hall), "--to", str(own_hall), before=nobody)
    assert "run this as the hub's own user" in said


@pytest.mark.skipif(os.geteuid() != 0, reason="only root makes another user's hall")
def test_what_root_restores_belongs_to_the_folders_owner(own_hall: Path) -> None:
    made = own_hall.parent / "x.backup"
    jiaohao("backup", "--data", str(own_hall), "--to", str(made), code=0)
    jiaohao("restore", str(made), "--data", str(own_hall), "--force", code=0)
    assert {path.stat().st_uid for path in own_hall.rglob("*")} == {NOBODY}
    assert jiaohao("facts", "--data", str(own_hall), before=as_nobody(), code=0) == ""


def test_without_mosquitto_the_command_that_installs_it_is_told(
    sample_hall: Path, tmp_path: Path
) -> None:
    script = (
        "import sys, hub.mqtt.find_mosquitto as finding; finding.EXTRA_PLACES = ();"
        " from hub.cli import main; sys.exit(main())"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, "run", "--data", str(sample_hall)],
        env={**os.environ, "PATH": str(tmp_path), "PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == 2
    assert "mosquitto” is not installed" in done.stderr
    assert "install" in done.stderr.partition("Install it with:")[2]
    assert "external" in done.stderr
    assert "Traceback" not in done.stderr


def test_every_error_of_the_settings_is_told_and_nothing_starts(sample_hall: Path) -> None:
    config = sample_hall / "hall.toml"
    text = config.read_text("utf-8")
    wrong = {
        "min_calls = 2": 'min_calls = "zwei"',
        'kind = "consult"': 'kind = "konsult"',
        "rate_priority = 2.0": "rate_priorty = 2.0",
        'role = "supervisor"': 'role = "boss"',
        'mon = ["09:00-17:00"]': 'mon = ["9 to 5"]',
    }
    for right, other in wrong.items():
        assert right in text
        text = text.replace(right, other, 1)
    config.write_text(text, "utf-8")
    before = fingerprint(sample_hall)
    said = jiaohao("run", "--data", str(sample_hall))
    assert "nothing was started" in said
    lines = text.splitlines()
    for other in wrong.values():
        line = next(no for no, words in enumerate(lines, 1) if words.startswith(other))
        assert f"line {line}: " in said, other
    assert "consult, general" in said, "allowed values"
    assert "did you mean rate_priority" in said
    assert fingerprint(sample_hall) == before
    assert "line" in jiaohao("check", "--data", str(sample_hall))


def test_init_twice_keeps_the_hall(tmp_path: Path) -> None:
    root = tmp_path / "hall"
    jiaohao("init", str(root), code=0)
    before = fingerprint(root)
    assert "exists already" in jiaohao("init", str(root))
    assert fingerprint(root) == before


def test_no_hall_tells_how_to_make_one(tmp_path: Path) -> None:
    said = jiaohao("run", "--data", str(tmp_path / "none"))
    assert "jiaohao init" in said
    assert not (tmp_path / "none").exists()


# ── while it runs ────────────────────────────────────────────────────────────


def test_two_hubs_do_not_share_a_folder(stage: Stage) -> None:
    said = jiaohao("run", "--data", str(stage.folder.root))
    assert "in use" in said
    assert stage.hub.alive()
    assert isinstance(stage.ask(ListDevices(request_id=new_request_id())), Devices)


def desk_of(stage: Stage) -> Address:
    file, code = stage.station("desk-1", DeviceKind.GUIDE)
    return pair(load_address(file), code)


def take(desk: Address) -> AnyReply:
    return ask(desk, IssueTicket(request_id=new_request_id(), service="A", print=False))


Full = Callable[[Stage], AbstractContextManager[None]]


@contextmanager
def by_limit(stage: Stage) -> Iterator[None]:
    """No file of the hub may grow any more: every write fails, as on a full disk."""
    pid, kind = stage.hub.process.pid, resource.RLIMIT_FSIZE
    _, hard = resource.prlimit(pid, kind)
    resource.prlimit(pid, kind, (0, hard))
    try:
        yield
    finally:
        resource.prlimit(pid, kind, (hard, hard))


@contextmanager
def by_filling(stage: Stage) -> Iterator[None]:
    """The last bytes of the file system are taken."""
    filler = stage.root / "filler"
    with filler.open("wb", buffering=0) as file:
        for size in (1 << 16, 1 << 12, 1):
            try:
                while file.write(b"x" * size) == size:
                    pass
            except OSError:
                continue
    try:
        yield
    finally:
        filler.unlink()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 24 MB of its own."""
    place = tmp_path / "disk"
    place.mkdir()
    words = ["mount", "-t", "tmpfs", "-o", "size=24m", "jiaohao-test", str(place)]
    if os.geteuid() != 0 or subprocess.run(words, capture_output=True, check=False).returncode:
        pytest.skip("only root may mount a small disk, and not everywhere")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def check_full(stage: Stage, desk: Address, full: Full) -> None:
    """Refused while there is no room, served again by the same hub when there is."""
    first = take(desk)
    assert isinstance(first, TicketIssued)
    pid = stage.hub.process.pid
    with full(stage):
        reply = take(desk)
        while isinstance(reply, TicketIssued):  # what was kept in reserve
            reply = take(desk)
        assert isinstance(reply, Refusal)
        assert (reply.code, reply.whose) == (Code.UNAVAILABLE, "environment")
        assert isinstance(stage.ask(ListDevices(request_id=new_request_id())), Devices)
    later = take(desk)
    assert isinstance(later, TicketIssued), later
    assert later.ticket > first.ticket
    assert (stage.hub.process.pid, stage.hub.alive()) == (pid, True)


@pytest.mark.skipif(not hasattr(resource, "prlimit"), reason="Linux only")
def test_a_hub_that_cannot_write_says_so_and_goes_on_later(stage: Stage) -> None:
    check_full(stage, desk_of(stage), by_limit)


def test_a_full_disk_is_told_and_survived(small_disk: Path) -> None:
    with Stage(small_disk) as stage:
        check_full(stage, desk_of(stage), by_filling)
