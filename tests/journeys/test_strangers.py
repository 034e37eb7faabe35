"""What a stranger's client may send by mistake, with the real tools against the real hub."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from hub.client.address import Address, load_address
from hub.client.blocking import ask
from hub.client.pairing import pair
from hub.contract import wire
from hub.contract.commands import IssueTicket, ShowProgress
from hub.contract.results import Refusal, Reply, TicketIssued
from hub.contract.words import DeviceKind
from hub.sim.stage import Stage

pytestmark = pytest.mark.broker


@pytest.fixture(scope="module")
def desk(stage: Stage) -> Address:
    file, code = stage.station("desk-9", DeviceKind.GUIDE)
    return pair(load_address(file), code)


@pytest.fixture
def replies(desk: Address) -> Iterator[subprocess.Popen[bytes]]:
    """mosquitto_sub on the desk's replies; its first line says that it is subscribed."""
    words = [
        "stdbuf",
        "-oL",
        "mosquitto_sub",
        *_account(desk),
        "-t",
        "hall/v1/reply/desk-9",
        "-W",
        "10",
        "-d",
    ]
    process = subprocess.Popen(words, stdout=subprocess.PIPE)
    assert process.stdout is not None
    while b"Subscribed" not in process.stdout.readline():
        pass
    yield process
    process.kill()
    process.wait()
    process.stdout.close()


def _account(address: Address) -> list[str]:
    words = ["-V", "5", "-h", address.host, "-p", str(address.port)]
    return [*words, "-u", address.device, "-P", address.secret]


def publish(address: Address, payload: bytes, topic: str = "", qos: int = 0) -> str:
    """mosquitto_pub's own words, if it has something to say."""
    topic = topic or f"hall/v1/cmd/{address.device}"
    words = ["mosquitto_pub", *_account(address), "-t", topic, "-q", str(qos), "-s"]
    done = subprocess.run(words, input=payload, capture_output=True, timeout=10, check=False)
    return (done.stdout + done.stderr).decode()


def next_reply(process: subprocess.Popen[bytes]) -> Reply:
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith(b"{"):
            return wire.replies.decode(line)
    raise AssertionError("no reply")


@pytest.mark.parametrize(
    ("payload", "code"),
    [
        (b"{not json", "bad_json"),
        (b'{"type":"make_coffee","request_id":"desk-9-001"}', "unknown_command"),
        (b'{"type":"issue_ticket","request_id":"desk-9-002","service":["A"]}', "bad_field"),
        (b'{"type":"issue_ticket","request_id":"desk-9-003"}', "bad_field"),
        (b'{"type":"call_next","request_id":"desk-9-004"}', "not_allowed"),
        (b'{"type":"issue_ticket","request_id":"desk-9-005","service":"Z"}', "unknown_service"),
        (b"\xff\xfe\x00", "bad_json"),
    ],
)
def test_a_mistake_is_answered_by_its_code(
    desk: Address, replies: subprocess.Popen[bytes], payload: bytes, code: str
) -> None:
    publish(desk, payload)
    reply = next_reply(replies)
    assert isinstance(reply, Refusal)
    assert (reply.code, bool(reply.message)) == (code, True)


def test_a_megabyte_is_thrown_out_and_the_hub_lives(desk: Address, stage: Stage) -> None:
    publish(desk, b'{"type":"' + b"x" * 1_000_000 + b'"}')
    assert isinstance(_issue(desk, "after-megabyte"), TicketIssued)
    assert stage.hub.alive()


def test_another_devices_topic_is_denied(desk: Address, stage: Stage) -> None:
    file, code = stage.station("desk-8", DeviceKind.GUIDE)
    other = pair(load_address(file), code)
    foreign = wire.encode(IssueTicket(request_id="as-somebody-else", service="A"))
    said = publish(desk, foreign, topic=f"hall/v1/cmd/{other.device}", qos=1)
    assert "not authori" in said.lower()
    reply = ask(other, ShowProgress(request_id="who-was-it-01", ticket="A999"))
    assert isinstance(reply, Refusal)
    row = _issue(other, "as-somebody-else")
    assert isinstance(row, TicketIssued), "the denied command must not have been answered before"


def test_no_name_or_a_wrong_secret_is_refused(stage: Stage, desk: Address) -> None:
    anonymous = ["mosquitto_pub", "-V", "5", "-h", "127.0.0.1", "-p", str(stage.port)]
    for words in (anonymous, [*anonymous, "-u", "desk-9", "-P", "wrong"]):
        done = subprocess.run(
            [*words, "-t", "hall/v1/cmd/desk-9", "-m", "{}"], capture_output=True, timeout=10
        )
        assert done.returncode != 0
        assert b"not authori" in done.stderr.lower()


def _issue(address: Address, request_id: str) -> Reply:
    return ask(address, IssueTicket(request_id=request_id, service="A", print=False), 10)


def test_files_of_secrets_are_private(stage: Stage) -> None:
    files: list[Path] = [stage.folder.admin_secret, stage.folder.hub_secret]
    files += [stage.folder.identity_key, stage.folder.broker / "passwd"]
    assert {oct(path.stat().st_mode & 0o777) for path in files} == {"0o600"}
