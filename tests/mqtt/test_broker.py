"""The broker as we configure and run it: who may come in, what is denied, what survives."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import paho.mqtt.client as mqtt
import pytest

from hub.contract import topics
from hub.contract.wire import MAX_PAYLOAD
from hub.errors import SetupError
from hub.mqtt import broker as broker_module
from hub.mqtt.broker import Broker
from hub.mqtt.mosquitto_conf import Listen
from hub.sim.processes import free_port
from tests.conftest import HOST, RealBroker, account, wait_for
from tests.mqtt.conftest import Probe

MakeProbe = Callable[..., Probe]
DENIED = 135

pytestmark = pytest.mark.broker


@pytest.mark.parametrize(
    "topic",
    [
        topics.command("kiosk-2"),
        topics.reply("kiosk-1"),
        topics.job("kiosk-1"),
        topics.result("kiosk-2"),
        topics.presence("hub"),
        topics.BOARD,
        topics.event("ticket_issued"),
        "elsewhere",
    ],
)
def test_device_may_not_write(probe: MakeProbe, topic: str) -> None:
    assert probe("kiosk-1").puback(topic) == DENIED


@pytest.mark.parametrize(
    "topic",
    [topics.command("kiosk-1"), topics.result("kiosk-1"), topics.presence("kiosk-1")],
)
def test_device_may_write_its_own(probe: MakeProbe, topic: str) -> None:
    assert probe("kiosk-1").puback(topic) != DENIED


def test_device_hears_its_own_and_the_states_only(probe: MakeProbe) -> None:
    hub, kiosk = probe("hub"), probe("kiosk-1")
    kiosk.subscribe("#")
    spoken = [
        topics.reply("kiosk-2"),
        topics.job("kiosk-2"),
        topics.command("kiosk-2"),
        topics.presence("kiosk-2"),
        topics.reply("kiosk-1"),
        topics.job("kiosk-1"),
        topics.BOARD,
        topics.event("ticket_called"),
        topics.presence("hub"),
    ]
    for topic in spoken:
        assert hub.puback(topic) != DENIED
    wait_for(lambda: len(kiosk.heard) >= 5)
    assert [topic for topic, _ in kiosk.heard] == spoken[4:]


def test_stranger_and_wrong_secret_are_refused(probe: MakeProbe) -> None:
    assert probe("kiosk-9").connacks == [DENIED]
    assert probe("kiosk-1", "wrong").connacks == [DENIED]


def test_anonymous_is_refused(broker: RealBroker) -> None:
    assert Probe(broker.port, "", "").connacks == [DENIED]


def test_older_protocol_is_thrown_out_and_barred(broker: RealBroker, probe: MakeProbe) -> None:
    other = probe("kiosk-2")
    old = probe("kiosk-1", protocol=mqtt.MQTTv311)
    assert old.lost.wait(30), "MQTT 3.1.1 stayed connected"
    assert not other.lost.is_set()
    wait_for(lambda: probe("kiosk-1").connacks == [0])


def test_too_large_a_packet_ends_the_connection(probe: MakeProbe, broker: RealBroker) -> None:
    hub, kiosk, other = probe("hub"), probe("kiosk-1"), probe("kiosk-2")
    hub.subscribe(topics.COMMANDS)
    kiosk.client.publish(topics.command("kiosk-1"), b"x" * MAX_PAYLOAD)
    wait_for(lambda: hub.heard)
    kiosk.client.publish(topics.command("kiosk-1"), b"x" * 1_000_000)
    assert kiosk.lost.wait(30)
    assert other.puback(topics.command("kiosk-2")) != DENIED
    wait_for(lambda: len(hub.heard) == 2)  # a publisher hears of it before the subscriber does
    assert broker.broker.restarts == 0


def test_reload_throws_out_only_whose_account_changed(broker: RealBroker, probe: MakeProbe) -> None:
    hub, stays, goes, renewed = (probe(n) for n in ("hub", "display-1", "kiosk-1", "kiosk-2"))
    stays.subscribe(topics.STATES)
    broker.broker.set_accounts(
        [account("hub"), account("display-1"), account("kiosk-2", "a new secret")]
    )
    assert goes.lost.wait(30)
    assert renewed.lost.wait(30)
    assert hub.puback(topics.BOARD) == 0, "the subscription of the one who stays is gone"
    wait_for(lambda: stays.heard)
    assert probe("kiosk-2", "a new secret").connacks == [0]
    assert probe("kiosk-1").connacks == [DENIED]


def test_listens_on_its_port_only(broker: RealBroker) -> None:
    fds = [os.readlink(fd) for fd in Path(f"/proc/{broker.broker.pid}/fd").iterdir()]
    rows = [row.split() for row in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    listening = [row[1] for row in rows if row[3] == "0A" and f"socket:[{row[9]}]" in fds]
    assert listening == [f"0100007F:{broker.port:04X}"]


def test_accounts_that_change_in_quick_succession_all_count(
    broker: RealBroker, probe: MakeProbe
) -> None:
    names = [f"new-{number}" for number in range(40)]
    for count in range(1, len(names) + 1):
        broker.broker.set_accounts([account(name) for name in names[:count]])
    wait_for(lambda: probe(names[-1]).connacks == [0])


def test_one_account_may_listen_and_send_apart(probe: MakeProbe) -> None:
    listening = probe("kiosk-1")
    listening.client.subscribe("hall/v1/state/board")
    assert probe("kiosk-1").connacks == [0]
    assert not listening.lost.is_set()


def test_killed_broker_is_started_again(broker: RealBroker, probe: MakeProbe) -> None:
    pid = broker.broker.pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    wait_for(lambda: broker.broker.pid not in (pid, None))
    assert broker.broker.restarts == 1
    assert probe("kiosk-1").connacks == [0]


def test_stop_leaves_nobody(broker: RealBroker) -> None:
    pid = broker.broker.pid
    broker.broker.stop()
    with pytest.raises(ProcessLookupError):
        os.kill(pid or 0, 0)
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((HOST, broker.port), timeout=1)


@pytest.mark.skipif(sys.platform != "linux", reason="PR_SET_PDEATHSIG is Linux's")
def test_killed_parent_leaves_no_orphan(tmp_path: Path, broker: RealBroker) -> None:
    script = textwrap.dedent(f"""
        import time
        from pathlib import Path
        from hub.mqtt.broker import Broker
        from hub.mqtt.mosquitto_conf import Listen
        broker = Broker(Path({str(tmp_path / "orphan")!r}), Listen("127.0.0.1", {free_port()}))
        broker.set_accounts([])
        broker.start()
        print(broker.pid, flush=True)
        time.sleep(60)
    """)
    with subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        parent.kill()
    wait_for(lambda: not _alive(child))


def _alive(pid: int) -> bool:
    """A zombie that nobody has collected yet is not alive."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_taken_port_is_named_with_its_owner(broker: RealBroker, tmp_path: Path) -> None:
    second = Broker(tmp_path / "second", Listen(HOST, broker.port))
    second.set_accounts([])
    with pytest.raises(SetupError) as told:
        second.start()
    assert f"Port {broker.port} on {HOST} is in use by mosquitto (pid {broker.broker.pid})" in str(
        told.value
    )
    assert "hall.toml" in str(told.value)


def test_missing_binary_is_told_with_its_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("hub.mqtt.find_mosquitto.EXTRA_PLACES", ())
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SetupError, match="apt-get install --no-install-recommends mosquitto"):
        Broker(tmp_path / "broker", Listen(HOST, free_port())).start()


def test_unwritable_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    broker = Broker(tmp_path / "file" / "broker", Listen(HOST, free_port()))
    with pytest.raises(SetupError, match="cannot be written"):
        broker.start()


def test_files_are_private(broker: RealBroker) -> None:
    for name in ("passwd", "acl"):
        assert (broker.folder / name).stat().st_mode & 0o077 == 0
    assert broker_module.RESTART_MOST_S <= 5


def test_slow_reader_does_not_grow_the_broker(
    broker: RealBroker, probe: MakeProbe, raw_socket: socket.socket
) -> None:
    """A client that subscribes and never reads: what waits for it is bounded."""
    raw_socket.sendall(_connect("display-1", "secret-of-display-1"))
    raw_socket.recv(64)
    raw_socket.sendall(_subscribe(topics.STATES))
    raw_socket.recv(64)
    hub = probe("hub")
    for _ in range(1500):
        hub.client.publish(topics.BOARD, b"x" * 60_000)
    assert hub.puback(topics.HALL) in (0, 16)
    assert _rss_mb(broker.broker.pid) < 80


def _rss_mb(pid: int | None) -> float:
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise AssertionError("no such process")


def _connect(user: str, password: str) -> bytes:
    """A CONNECT packet of MQTT 5, keepalive 10 s, no properties."""
    body = b"\0\4MQTT\5\xc2\0\x0a\0" + _text("raw") + _text(user) + _text(password)
    return bytes([0x10, len(body)]) + body


def _subscribe(topic: str) -> bytes:
    body = b"\0\1\0" + _text(topic) + b"\0"
    return bytes([0x82, len(body)]) + body


def _text(text: str) -> bytes:
    raw = text.encode()
    return len(raw).to_bytes(2, "big") + raw
