"""The hand-written page says what the code does."""

from __future__ import annotations

import re
from pathlib import Path

from litestar.routes import HTTPRoute

from hub.config import HallConfig
from hub.config_reader import parse_hall
from hub.web.phone import bookings, guard, lists, live, router, stream, tickets, watch
from hub.web.phone.render import LONGEST_TEXT
from tests.web.phones import Hall, Phone

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "assets/docs/phone.md").read_text("utf-8")


def test_the_paths_are_those_of_the_code(phone: Phone) -> None:
    told = set(re.findall(r"^\| `(/\S+)` \|", PAGE, re.MULTILINE))
    ours = {
        path for route in (*tickets.ROUTES, *bookings.ROUTES, *lists.ROUTES) for path in route.paths
    }
    assert told == {path.replace(":str", "") for path in ours} | {"/phone/{name}"}
    served = {route.path_format for route in phone.app.routes if isinstance(route, HTTPRoute)}
    assert told <= served


def test_the_settings_are_taken() -> None:
    (example,) = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)
    head, _, web = example.partition("[web]")
    sample = (ROOT / "assets/samples/hall.toml").read_text("utf-8")
    url = head.strip().splitlines()[-1]
    sample = sample.replace('phone_url = ""', url, 1)
    sample = re.sub(r"\n\[web\]\n.*?\n\n", f"\n[web]{web}\n\n", sample, flags=re.DOTALL)
    hall = parse_hall(sample, Path("hall.toml"))
    assert isinstance(hall, HallConfig)
    assert (hall.web.port, hall.web.proxies) == (8090, ("127.0.0.1",))
    assert hall.hall.phone_url == "https://hall.example.cn"


def test_the_figures_are_those_of_the_code() -> None:
    words = PAGE.replace("\n", " ")
    assert f"at most each {watch.OWN_S:g} s" in words
    assert f"each {watch.QUEUE_S:g} s for its queue" in words
    assert live.ROOM == 8
    assert f"the last {live.KEPT} answers" in words
    assert f"A beat each {stream.BEAT_S:g} s" in words
    assert f"At most {guard.STREAMS} streams, {guard.STREAMS_OF_ONE} of one address" in words
    assert f"the last {lists.Lists.MOST} of them" in words
    assert f"{lists.KEPT_S // 60} minutes" in words
    assert guard.TRIES == 10
    assert f"up to {router.MOST_BYTES // 1024} KiB" in words
    assert f"free text of {LONGEST_TEXT} characters" in words


def test_the_pictures_are_there() -> None:
    for path in re.findall(r"\]\((pictures/\S+?)\)", PAGE):
        assert (ROOT / "assets/docs" / path).stat().st_size > 10_000


def test_the_token_has_as_many_bits_as_is_told(hall: Hall) -> None:
    assert "128 random bits" in PAGE
    assert len(hall.engine.secrets.token()) * 6 >= 128
