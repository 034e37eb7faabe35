"""A page's stream: what concerns a ticket comes at once, nothing is asked while nothing happens."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from typing import Any

import pytest

from hub.contract.commands import (
    ParkTicket,
    PauseHall,
    PauseWindow,
    ResumeWindow,
    ShowProgress,
)
from hub.contract.results import Done, WindowChanged
from hub.contract.words import HallPauseReason, Language, PauseReason
from hub.web.phone import live, stream
from hub.web.phone.render import Page
from hub.web.phone.stream import frames
from tests.desks import call, finish, sign_in, start, take
from tests.web.phones import Hall, Phone, ticket_of

Story = Callable[["Reader"], Awaitable[None]]
PATIENT_S = 3.0


class Reader:
    """A browser that reads one ticket's stream while `Live` runs beside it."""

    def __init__(self, phone: Phone, token: str, address: str = "192.168.1.20") -> None:
        self.phone = phone
        self.hall = phone.hall
        self.page = Page(Language.ZH, "..")
        self.token = token
        self._frames = frames(phone.desk, token, self.page, address)

    async def next(self, event: str = "told") -> Any:
        """The next message of a kind; its frame, where it carries one."""
        async with asyncio.timeout(PATIENT_S):
            async for message in self._frames:
                if message.event == event:
                    return json.loads(str(message.data)) if event == "told" else message.data
        raise AssertionError(f"the stream ended before {event}")

    async def quiet(self) -> None:
        """Let everything that is ready happen."""
        for _ in range(20):
            await asyncio.sleep(0)

    async def settle(self) -> None:
        """Read what there is; who has just come is asked about once more a moment later."""
        await self.next()
        self.hall.wait_a_second()
        await asyncio.sleep(3 * live.LOOK_S)

    async def close(self) -> None:
        await self._frames.aclose()  # type: ignore[attr-defined]

    def questions(self) -> int:
        return sum(isinstance(command, ShowProgress) for command in self.hall.asked)


@asynccontextmanager
async def reading(phone: Phone, token: str) -> AsyncIterator[Reader]:
    """The web part at work, and a reader."""
    loop = asyncio.get_running_loop()

    def on_news(news: Any) -> None:
        loop.call_soon(phone.desk.live.hear, news)

    phone.hall.view.tell(on_news)
    task = asyncio.create_task(phone.desk.live.run())
    await phone.desk.live.look(token)  # as who opens a stream does
    reader = Reader(phone, token)
    try:
        yield reader
    finally:
        await reader.close()
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


def play(phone: Phone, token: str, story: Story) -> None:
    async def told() -> None:
        async with reading(phone, token) as reader:
            await story(reader)

    phone.run(told())


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The hall's clock is turned by hand; the task looks at it often."""
    monkeypatch.setattr(live, "LOOK_S", 0.01)


def test_a_call_turns_the_page_green(hall: Hall, phone: Phone) -> None:
    counter = sign_in(hall)
    ticket, _ = ticket_of(hall)

    async def story(reader: Reader) -> None:
        assert (await reader.next())["kind"] == "waiting"
        hall.wait_a_second()
        call(hall, counter)
        frame = await reader.next()
        assert frame["kind"] == "called"
        assert frame["say"] == f"{ticket.ticket} 请到 3 号窗口"
        assert ">3<" in frame["told"]["html"]
        assert "取消排号" not in frame["acts"]["html"]
        hall.wait_a_second()
        start(hall, counter)
        assert (await reader.next())["kind"] == "serving"
        hall.wait_a_second()
        finish(hall, counter)
        assert (await reader.next())["kind"] == "rate"

    play(phone, ticket.token, story)


def test_the_queue_before_one_gets_shorter(hall: Hall, phone: Phone) -> None:
    counter = sign_in(hall)
    take(hall)
    ticket, _ = ticket_of(hall)

    async def story(reader: Reader) -> None:
        assert "前面还有" in (await reader.next())["told"]["html"]
        hall.pass_time(seconds=live.OWN_S + 3)
        call(hall, counter)
        while "您前面没有人" not in (frame := await reader.next())["told"]["html"]:
            hall.wait_a_second()
        assert "acts" not in frame

    play(phone, ticket.token, story)


def test_nothing_is_asked_while_nothing_happens(hall: Hall, phone: Phone) -> None:
    ticket, _ = ticket_of(hall)

    async def story(reader: Reader) -> None:
        await reader.settle()
        before = reader.questions()
        for _ in range(50):
            hall.wait_a_second()
            await reader.quiet()
        assert reader.questions() == before

    play(phone, ticket.token, story)


def test_another_service_is_not_asked_for(hall: Hall, phone: Phone) -> None:
    other = sign_in(hall, "0305")
    ticket, _ = ticket_of(hall, "H")
    take(hall, "B")

    async def story(reader: Reader) -> None:
        hall.pass_time(seconds=10)
        await reader.settle()
        before = reader.questions()
        call(hall, other)
        hall.pass_time(seconds=10)
        await reader.quiet()
        assert reader.questions() == before

    play(phone, ticket.token, story)


def test_a_busy_queue_is_asked_for_seldom(hall: Hall, phone: Phone) -> None:
    ticket, _ = ticket_of(hall)

    async def story(reader: Reader) -> None:
        await reader.settle()
        before = reader.questions()
        seconds = 12
        for _ in range(seconds):
            for _ in range(5):
                take(hall)
                await reader.quiet()
            hall.wait_a_second()
            await asyncio.sleep(0.02)
        assert 2 <= reader.questions() - before <= seconds / 3 + 1

    play(phone, ticket.token, story)


def test_several_readers_share_a_question(hall: Hall, phone: Phone) -> None:
    counter = sign_in(hall)
    ticket, _ = ticket_of(hall)

    async def story(reader: Reader) -> None:
        others = [Reader(phone, ticket.token) for _ in range(5)]
        await reader.next()
        for other in others:
            assert (await other.next())["kind"] == "waiting"
        hall.wait_a_second()
        await asyncio.sleep(0.05)
        before = reader.questions()
        hall.wait_a_second()
        call(hall, counter)
        for one in (reader, *others):
            assert (await one.next())["kind"] == "called"
        assert reader.questions() - before <= 2
        for other in others:
            await other.close()

    play(phone, ticket.token, story)


def test_a_pause_of_the_hall_comes_at_once(hall: Hall, phone: Phone) -> None:
    ticket, _ = ticket_of(hall)

    async def story(reader: Reader) -> None:
        await reader.next()
        hall.expect(Done, "cli", PauseHall, reason=HallPauseReason.EVACUATION)
        assert "alarm" in (await reader.next())["told"]["html"]

    play(phone, ticket.token, story)


def test_a_lost_hall_is_told_and_found_again(hall: Hall, phone: Phone) -> None:
    counter = sign_in(hall)
    ticket, _ = ticket_of(hall)

    async def story(reader: Reader) -> None:
        assert (await reader.next())["strip"] == ""
        hall.beats = False
        hall.monotonic += 6
        lost = await reader.next()
        assert "下面是 09:30:00 的情况" in lost["strip"]
        assert "told" not in lost
        call(hall, counter)  # its news may be missed: it is asked again
        hall.beats = True
        hall.wait_a_second()
        found = await reader.next()
        while found["kind"] != "called":
            found = await reader.next()
        assert found["strip"] == ""

    play(phone, ticket.token, story)


def test_missing_facts_are_asked_for(hall: Hall, phone: Phone) -> None:
    counter = sign_in(hall)
    ticket, _ = ticket_of(hall)

    async def story(reader: Reader) -> None:
        await reader.next()
        hall.expect(WindowChanged, counter, PauseWindow, reason=PauseReason.AWAY)
        await reader.quiet()
        hall.wait_a_second()
        view, hall.view = hall.view, type(hall.view)()
        hall.expect(WindowChanged, counter, ResumeWindow)
        call(hall, counter)  # nobody hears of it
        hall.view = view
        hall.beat()
        take(hall, "B")
        while (await reader.next())["kind"] != "called":
            hall.wait_a_second()

    play(phone, ticket.token, story)


def test_a_reader_of_an_unknown_ticket_learns_when_the_hall_is_there(
    hall: Hall, phone: Phone
) -> None:
    ticket, _ = ticket_of(hall)
    hall.beats = False
    hall.monotonic += 10

    async def story(reader: Reader) -> None:
        assert (await reader.next())["kind"] == "unknown"
        hall.beats = True
        hall.wait_a_second()
        while (await reader.next())["kind"] != "waiting":
            hall.wait_a_second()

    play(phone, ticket.token, story)


def test_a_wrong_one_is_told_to_go(hall: Hall, phone: Phone) -> None:
    async def story(reader: Reader) -> None:
        await reader.next("gone")
        await reader.close()
        assert "B" * 22 not in phone.desk.live._watch

    play(phone, "B" * 22, story)


def test_a_heart_beats_with_the_halls_time(
    hall: Hall, phone: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream, "BEAT_S", 0.01)
    ticket, _ = ticket_of(hall)

    async def story(reader: Reader) -> None:
        assert await reader.next("beat") == "09:30:00"
        await reader.next("told")
        hall.clock.time += timedelta(seconds=1)
        hall.beat()
        while await reader.next("beat") != "09:30:01":
            hall.beat()
        hall.beats = False
        hall.monotonic += 10
        while await reader.next("beat") != "":
            await asyncio.sleep(0)

    play(phone, ticket.token, story)


def test_readers_go_when_the_web_part_ends(hall: Hall, phone: Phone) -> None:
    ticket, _ = ticket_of(hall)

    async def story(reader: Reader) -> None:
        await reader.next()
        phone.desk.live.end()
        with pytest.raises(AssertionError, match="ended"):
            await reader.next()
        assert len(phone.desk.seats) == 0

    play(phone, ticket.token, story)


def test_a_seat_too_many_is_told(hall: Hall, phone: Phone) -> None:
    ticket, path = ticket_of(hall)

    async def story(reader: Reader) -> None:
        await reader.next()
        seats = phone.desk.seats
        others = []
        while seats.free("192.168.1.20"):
            others.append(seats.take("192.168.1.20"))
            others[-1].__enter__()
        late = Reader(phone, ticket.token)
        await late.next("full")
        answer = await phone.send("GET", f"{path}/events")
        assert answer.status_code == 503
        assert "现在看的人太多" in answer.text
        assert seats.free("192.168.1.21")
        for other in others:
            other.__exit__(None, None, None)

    play(phone, ticket.token, story)


def test_what_is_filled_in_is_left_alone(hall: Hall, phone: Phone) -> None:
    """The form is sent once; what happens elsewhere does not bring it again."""
    counter = sign_in(hall)
    ticket, _ = ticket_of(hall)
    call(hall, counter)
    start(hall, counter)
    finish(hall, counter)

    async def story(reader: Reader) -> None:
        frame = await reader.next()
        assert 'id="rate"' in frame["acts"]["html"]
        hall.expect(Done, "cli", PauseHall, reason=HallPauseReason.POWER)
        frame = await reader.next()
        assert "acts" not in frame
        again = Reader(phone, ticket.token)
        assert (await again.next())["acts"]["key"]
        await again.close()

    play(phone, ticket.token, story)


def test_parking_and_returning_is_followed(hall: Hall, phone: Phone) -> None:
    counter = sign_in(hall)
    ticket, _ = ticket_of(hall)
    call(hall, counter)
    start(hall, counter)

    async def story(reader: Reader) -> None:
        assert (await reader.next())["kind"] == "serving"
        hall.wait_a_second()
        hall.expect(WindowChanged, counter, ParkTicket, reason="复印材料")
        assert (await reader.next())["kind"] == "parked"

    play(phone, ticket.token, story)
