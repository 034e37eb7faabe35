"""Shared fixtures: a real broker on a free port."""

from __future__ import annotations

import gc
import os
import secrets
import shutil
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from hub.client.address import Address
from hub.contract.words import DeviceKind
from hub.domain.password import SECRET_ITERATIONS, hash_password
from hub.errors import SetupError
from hub.mqtt.accounts import BrokerAccount
from hub.mqtt.broker import Broker
from hub.mqtt.find_mosquitto import find_mosquitto
from hub.mqtt.mosquitto_conf import Listen
from hub.sim.processes import free_port

# A machine without a screen is what tests run on.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# How long an example takes says something of the machine, nothing of the code.
settings.register_profile("jiaohao", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("jiaohao")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, bool | None, bool | None]:
    """No collector wakes while Qt works for a test. One that wakes in the middle of a window's
    frame may find there that nobody holds the window any more; Qt goes on with a window that is
    gone, and the process dies (`QPlatformWindow::windowEvent`)."""
    if item.get_closest_marker("qt") is None:
        return (yield)
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> None:
    """What a file's Qt tests leave in cycles ends with the file, on Qt's own thread: found later,
    in the middle of another test or by another thread, windows and timers take the process along.
    """
    if item.get_closest_marker("qt") and (nextitem is None or nextitem.path != item.path):
        gc.collect()


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """Of the kind that the apps are, whichever test of a worker comes first."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication


HOST = "127.0.0.1"
DEVICES = ("hub", "cli", "kiosk-1", "kiosk-2", "counter-3", "display-1")


def wait_for(what: Callable[[], object], timeout_s: float = 30.0) -> None:
    """Wait until `what()` is true; the test fails when it does not become so in time."""
    until = time.monotonic() + timeout_s
    while not what():
        if time.monotonic() > until:
            pytest.fail(f"did not happen within {timeout_s} s")
        time.sleep(0.005)


def account(name: str, password: str | None = None) -> BrokerAccount:
    """An account whose password is `secret-of-NAME` unless another is given."""
    password = password or f"secret-of-{name}"
    return BrokerAccount(name, hash_password(password, SECRET_ITERATIONS, secrets.token_bytes(12)))


class RealBroker:
    """Our mosquitto, with accounts for `DEVICES`; each password is `secret-of-NAME`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port = free_port()
        self.broker = Broker(folder, Listen(HOST, self.port), barred_s=0.3)
        self.broker.set_accounts([account(name) for name in DEVICES])

    def address(
        self, device: str, kind: DeviceKind = DeviceKind.KIOSK, window: int | None = None
    ) -> Address:
        """The address of one of `DEVICES`."""
        return Address(HOST, self.port, device, kind, window, f"secret-of-{device}")


@pytest.fixture(scope="session")
def hall_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample hall's folder, made once (hashing PINs is slow by intent); to be copied."""
    from hub.clock import HandClock  # the whole hub, which most tests do not need
    from hub.first_hall import create_hall
    from tests.halls import START

    root = tmp_path_factory.mktemp("template") / "hall"
    create_hall(root, sample_pins=True, clock=HandClock(START))
    return root


@pytest.fixture
def sample_hall(hall_template: Path, tmp_path: Path) -> Path:
    """A fresh copy of the sample hall's folder; every clerk's PIN is the sample PIN."""
    return Path(shutil.copytree(hall_template, tmp_path / "hall"))


@pytest.fixture
def broker(tmp_path: Path) -> Iterator[RealBroker]:
    """A running mosquitto as the hub runs it."""
    try:
        find_mosquitto()
    except SetupError as missing:
        pytest.skip(str(missing))
    real = RealBroker(tmp_path / "broker")
    real.broker.start()
    yield real
    real.broker.stop()
