"""The code is the only key: guessed by nobody, told nobody, and nothing else opens anything."""

from __future__ import annotations

import logging
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hub.contract.commands import FindBooking, ShowProgress
from hub.contract.words import TicketState
from hub.web.phone.desk import Desk
from hub.web.phone.guard import TRIES
from hub.web.phone.router import MOST_BYTES
from tests.desks import state
from tests.web.phone.test_ticket_page import words
from tests.web.phones import HOST, Hall, Phone, form_of, ticket_of

WRONG = "A" * 22


def test_wrong_codes_are_told_and_soon_not_looked_at(hall: Hall, phone: Phone) -> None:
    for _ in range(TRIES):
        answer = phone.get(f"/t/{WRONG}")
        assert answer.status_code == 404
        assert "没有找到这张号票" in words(answer.text)
    before = len(hall.asked)
    statuses = {phone.get(f"/{kind}/{WRONG}").status_code for kind in "tb" for _ in range(2)}
    assert 429 in statuses
    answer = phone.get(f"/t/{WRONG}")
    assert answer.status_code == 429
    assert int(answer.headers["retry-after"]) >= 1
    assert "试的次数太多了" in words(answer.text)
    assert len(hall.asked) - before <= 2  # a second for each answer forgives some


def test_who_is_barred_keeps_the_pages_that_were_open(hall: Hall, phone: Phone) -> None:
    _, mine = ticket_of(hall)
    _, unseen = ticket_of(hall)
    assert phone.get(mine).status_code == 200
    for _ in range(2 * TRIES):
        phone.get(f"/t/{WRONG}")
    assert phone.get(f"/t/{WRONG}").status_code == 429
    assert phone.get(mine).status_code == 200
    assert phone.get(unseen).status_code == 429
    phone.address = "192.168.1.21"
    assert phone.get(unseen).status_code == 200


@pytest.mark.parametrize(
    "code", ["x", "A" * 44, "%00" * 20, "..%2F..%2Fhall.toml", "你好" * 10, "'--" * 8]
)
def test_what_can_be_no_code_is_not_even_asked(hall: Hall, phone: Phone, code: str) -> None:
    before = len(hall.asked)
    assert phone.get(f"/t/{code}").status_code == 404
    assert phone.get(f"/t/{code}/events").status_code == 404
    assert phone.post(f"/t/{code}", {"do": "cancel", "once": "x"}).status_code == 404
    assert len(hall.asked) == before


def test_the_number_is_no_key(hall: Hall, phone: Phone) -> None:
    ticket, path = ticket_of(hall)
    guessed = path[:-1] + ("A" if path[-1] != "A" else "B")
    assert phone.get(f"/t/{ticket.ticket}").status_code == 404
    assert phone.get(guessed).status_code == 404
    assert phone.post(guessed, {"do": "cancel", "once": "x"}).status_code == 404
    assert state(hall, ticket.ticket) is TicketState.WAITING


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": ""},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
def test_another_site_presses_nothing(hall: Hall, phone: Phone, headers: dict[str, str]) -> None:
    ticket, path = ticket_of(hall)
    action, hidden = form_of(phone.get(path).text, "cancel")
    answer = phone.post(action, hidden, headers=headers)
    assert answer.status_code == 403
    assert "没有做任何改动" in words(answer.text)
    assert state(hall, ticket.ticket) is TicketState.WAITING


@pytest.mark.parametrize(
    ("content", "media_type", "status"),
    [
        (b"do=cancel&once=" + b"a" * MOST_BYTES, "application/x-www-form-urlencoded", 413),
        (b'{"do":"cancel"}', "application/json", 400),
        (b"\xff\xfe", "application/x-www-form-urlencoded", 400),
        (b"", "application/x-www-form-urlencoded", 400),
        (b"do=fly&once=x", "application/x-www-form-urlencoded", 400),
        (b"do=cancel", "application/x-www-form-urlencoded", 400),
        (b"do=rate&once=x", "application/x-www-form-urlencoded", 400),
        (b"do=cancel&once=x", "multipart/form-data; boundary=x", 400),
    ],
)
def test_what_is_no_form_of_ours_changes_nothing(
    hall: Hall, phone: Phone, content: bytes, media_type: str, status: int
) -> None:
    ticket, path = ticket_of(hall)
    answer = phone.post(path, content=content, headers={"Content-Type": media_type})
    assert answer.status_code == status
    assert "没有看懂提交的内容" in words(answer.text)
    assert state(hall, ticket.ticket) is TicketState.WAITING


@pytest.mark.parametrize("path", ["", "?lang=en", "/events/x", "?later=1"])
def test_headers_keep_the_address_and_strangers_scripts_away(
    hall: Hall, phone: Phone, path: str
) -> None:
    _, own = ticket_of(hall)
    for answer in (phone.get(own + path), phone.get(f"/t/{WRONG}"), phone.get("/b/x")):
        if answer.headers["content-type"].startswith("application/json"):
            continue
        headers = answer.headers
        assert headers["cache-control"] == "no-store"
        assert headers["referrer-policy"] == "same-origin"
        assert headers["x-robots-tag"] == "noindex, nofollow"
        assert headers["x-content-type-options"] == "nosniff"
        policy = headers["content-security-policy"]
        assert "default-src 'none'; script-src 'self'; style-src 'self'" in policy
        assert "connect-src 'self'; form-action 'self'" in policy
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy


def test_files_are_kept_and_there_are_no_others(phone: Phone) -> None:
    for name, media_type in (("phone.css", "text/css"), ("phone.js", "text/javascript")):
        answer = phone.get(f"/phone/{name}")
        assert answer.headers["content-type"].startswith(media_type)
        assert "immutable" in answer.headers["cache-control"]
    for name in ("__init__.py", "..%2Fwords.py", "%2e%2e", "nothing"):
        assert phone.get(f"/phone/{name}").status_code == 404


def test_links_of_a_page_lead_nowhere_else(hall: Hall, phone: Phone) -> None:
    _, path = ticket_of(hall)
    page = phone.get(f"{path}?lang=en").text
    links = re.findall(r'(?:href|src|action|data-events)="([^"]+)"', page)
    assert len(links) >= 8
    assert all(link.startswith("../") for link in links)


def test_an_address_with_a_slash_is_none_of_ours(hall: Hall, phone: Phone) -> None:
    _, path = ticket_of(hall)
    assert phone.get(f"{path}/").status_code == 404


def test_a_bug_is_told_in_words_and_logged_without_the_code(
    hall: Hall,
    phone: Phone,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    ticket, path = ticket_of(hall)
    caplog.set_level(logging.DEBUG)
    phone.get(path)
    phone.get(f"/t/{WRONG}")

    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(Desk, "page", broken)
    answer = phone.get(path)
    assert answer.status_code == 500
    assert "页面出错了" in words(answer.text)
    assert answer.headers["content-security-policy"].startswith("default-src 'none'")
    (record,) = [one for one in caplog.records if one.name == "hub.web" and one.exc_info]
    assert record.args == {"path": "/t/{token}"}
    told = "\n".join(
        one.getMessage() + str(one.args) for one in caplog.records if one.name != "httpx"
    )
    assert ticket.token not in told
    assert WRONG not in told


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.text(st.characters(codec="utf-8"), max_size=30),
    st.text(alphabet=st.characters(codec="ascii", exclude_characters="\r\n\0"), max_size=30),
)
def test_strange_questions_get_an_answer(hall: Hall, phone: Phone, lang: str, other: str) -> None:
    _, path = ticket_of(hall)
    answer = phone.get(
        path, params={"lang": lang, "later": other}, headers={"Accept-Language": other}
    )
    assert answer.status_code == 200
    assert str(answer.url).startswith(HOST)


def test_a_silent_hub_is_not_asked_ever_more(hall: Hall, phone: Phone) -> None:
    paths = [ticket_of(hall)[1] for _ in range(3)]
    hall.deaf = True
    for _ in range(40):
        for path in paths:
            assert phone.get(path).status_code == 503
    asked = [c for c in hall.asked if isinstance(c, ShowProgress | FindBooking)]
    assert len(asked) <= 64
