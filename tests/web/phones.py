"""A real hall in one process with the web part on it, and a browser that follows no links."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Coroutine, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

import httpx
import msgspec

from hub.client.port import OnReply
from hub.config import HallConfig
from hub.contract import topics, wire
from hub.contract.commands import AnyCommand
from hub.contract.devices import AnyResult, DeviceHealth
from hub.contract.results import Reply, TicketIssued
from hub.contract.states import Clock
from hub.handlers.outgoing import Outgoing
from hub.web.app import make_app
from hub.web.asking import Asking
from hub.web.phone.desk import Desk
from hub.web.view import View
from tests.desks import change, take
from tests.halls import Bench

PHONE_URL = "https://hall.example.cn"
HOST = "https://hall.example.cn"
T = TypeVar("T")


class Hall(Bench):
    """A hall whose news reach a web part; it stands where broker and link would."""

    def __init__(self, root: Path) -> None:
        self.monotonic = 100.0
        self.view = View(lambda: self.monotonic)
        self.asked: list[AnyCommand] = []
        self.beats = True
        """Its heart beats; else it is lost after a while."""
        self.deaf = False
        """Commands are not answered; they come late when the hall hears again."""
        self._late: list[tuple[AnyCommand, OnReply]] = []
        super().__init__(root)
        change(self, with_phone)
        self.view.on_link(True)
        self.spread(self.engine.all_states())
        self.beat()

    def beat(self) -> None:
        """The hub's heartbeat, if any."""
        if self.beats:
            self.view.on_state("clock", Clock(self.clock.now()))

    def wait_a_second(self) -> None:
        """On the web part's clock."""
        self.monotonic += 1
        self.beat()

    def spread(self, messages: list[Outgoing]) -> None:
        """States and facts on their way to the web part."""
        for message in messages:
            place = topics.parse(message.topic)
            if place is not None and place.room == "event":
                self.view.on_fact(wire.facts.decode(message.payload))
            elif place is not None and place.room == "state":
                self.view.on_state(place.name, wire.decode_state(place.name, message.payload))

    def send_bytes(self, device: str, payload: bytes) -> Reply:
        reply = super().send_bytes(device, payload)
        self.spread(self.out)
        return reply

    def pass_time(self, **delta: float) -> None:
        """On the hub's clock and on the web part's."""
        super().pass_time(**delta)
        self.monotonic += timedelta(**delta).total_seconds()
        self.spread(self.out)
        self.beat()

    # ── HubPort ──

    def request(self, command: AnyCommand, on_reply: OnReply) -> None:
        self.asked.append(command)
        if self.deaf:
            self._late.append((command, on_reply))
        else:
            on_reply(self.send_bytes("web-1", wire.encode(command)))  # type: ignore[arg-type]

    def hear(self) -> None:
        """What was sent to deaf ears is answered now."""
        self.deaf = False
        late, self._late = self._late, []
        for command, on_reply in late:
            on_reply(self.send_bytes("web-1", wire.encode(command)))  # type: ignore[arg-type]

    def report(self, result: AnyResult) -> None:
        raise AssertionError("the web part has no devices")

    def set_health(self, health: Sequence[DeviceHealth]) -> None:
        raise AssertionError("the web part has no devices")


def with_phone(hall: HallConfig) -> HallConfig:
    """The hall with a phone page."""
    settings = msgspec.structs.replace(hall.hall, phone_url=PHONE_URL)
    changed: HallConfig = msgspec.structs.replace(hall, hall=settings)
    return changed


class Phone:
    """Somebody with a phone in front of a hall."""

    def __init__(self, hall: Hall, patience_s: float = 0.05) -> None:
        self.hall = hall
        self.runner = asyncio.Runner()
        self.desk = Desk(hall.view, Asking(hall, hall.view, patience_s), now=lambda: hall.monotonic)
        self.app = make_app(self.desk)
        self.headers: dict[str, str] = {"Origin": HOST}
        self.address = "192.168.1.20"

    def run(self, wanted: Coroutine[Any, Any, T]) -> T:
        return self.runner.run(wanted)

    def get(self, path: str, **more: Any) -> httpx.Response:
        return self.run(self.send("GET", path, **more))

    def post(self, path: str, data: Any = None, **more: Any) -> httpx.Response:
        return self.run(self.send("POST", path, data=data, **more))

    def press(self, page: httpx.Response | str, form: str, **fields: Any) -> httpx.Response:
        """Send a form of a page, with its hidden fields."""
        html = page if isinstance(page, str) else page.text
        path, hidden = form_of(html, form)
        return self.post(path, {**hidden, **fields})

    def follow(self, answer: httpx.Response) -> httpx.Response:
        """Go where a form's answer leads."""
        assert answer.status_code == 303, answer.text
        return self.get(str(answer.url.join(answer.headers["location"])))

    def close(self) -> None:
        self.runner.close()

    async def send(self, method: str, path: str, **more: Any) -> httpx.Response:
        self.hall.wait_a_second()
        headers = {**self.headers, **more.pop("headers", {})}
        transport = httpx.ASGITransport(
            self.app, raise_app_exceptions=False, client=(self.address, 50000)
        )
        async with httpx.AsyncClient(transport=transport, base_url=HOST) as browser:
            return await browser.request(
                method, path, headers={k: v for k, v in headers.items() if v}, **more
            )


def form_of(html: str, name: str) -> tuple[str, dict[str, str]]:
    """Where the form that does `name` leads (as an absolute path), and its hidden fields."""
    forms = re.findall(r'<form method="post" action="([^"]+)"[^>]*>(.*?)</form>', html, re.DOTALL)
    for action, inside in forms:
        hidden = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', inside))
        if hidden["do"] == name:
            return action.replace("..", "", 1), hidden
    raise AssertionError(f"no form {name}")


def ticket_of(hall: Hall, service: str = "A", **fields: object) -> tuple[TicketIssued, str]:
    """A ticket and the path of its page, as its QR code has it."""
    ticket = take(hall, service, **fields)
    assert ticket.qr.startswith(PHONE_URL), ticket.qr
    return ticket, ticket.qr.removeprefix(PHONE_URL)
