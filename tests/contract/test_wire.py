"""The wire: every struct goes there and back; bad input is refused, never guessed."""

from __future__ import annotations

import typing

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.contract import topics, wire
from hub.contract.codes import MEANINGS, Code, message
from hub.contract.commands import AnyCommand, IssueTicket, snake
from hub.contract.document import contract_page
from hub.contract.words import Language

COMMANDS: list[type[msgspec.Struct]] = list(typing.get_args(AnyCommand))


def test_a_command_goes_there_and_back() -> None:
    command = IssueTicket(request_id="abcdefgh", service="A", items=("000109023W00",))
    assert wire.commands.decode(wire.encode(command)) == command


def test_unknown_fields_are_ignored() -> None:
    payload = b'{"type":"call_next","request_id":"abcdefgh","new_in_version_9":1}'
    assert type(wire.commands.decode(payload)).__name__ == "CallNext"


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"type":"no_such","request_id":"abcdefgh"}',
        b'{"type":"issue_ticket","request_id":"abcdefgh"}',
        b'{"type":"issue_ticket","request_id":"abcdefgh","service":"I"}',
        b'{"type":"issue_ticket","request_id":"abcdefgh","service":1}',
        b'{"type":"issue_ticket","request_id":"a b","service":"A"}',
        b'{"type":"issue_ticket","request_id":"abcdefgh","service":"A","print":"yes"}',
        b'{"type":"rate","request_id":"abcdefgh","rating":"x","level":6}',
    ],
)
def test_bad_commands_are_refused(payload: bytes) -> None:
    with pytest.raises(msgspec.DecodeError):
        wire.commands.decode(payload)


@given(st.binary(max_size=200))
def test_random_bytes_never_do_more_than_be_refused(payload: bytes) -> None:
    for decoder in (wire.commands, wire.results, wire.presences):
        with pytest.raises((msgspec.DecodeError, UnicodeDecodeError)):
            decoder.decode(payload)


@given(st.sampled_from(["cmd", "reply", "event", "presence"]), st.text(min_size=1))
def test_topics_come_apart_as_they_were_put_together(room: str, name: str) -> None:
    made = {
        "cmd": topics.command,
        "reply": topics.reply,
        "event": topics.event,
        "presence": topics.presence,
    }[room](name)
    expected = None if "/" in name else topics.Address(room, name)
    assert topics.parse(made) == expected


def test_topics_of_devices_and_states() -> None:
    assert topics.parse(topics.job("kiosk-1")) == ("job", "kiosk-1")
    assert topics.parse(topics.result("kiosk-1")) == ("result", "kiosk-1")
    assert topics.parse(topics.window_state(3)) == ("state", "window/3")
    assert topics.parse("other/v1/cmd/kiosk-1") is None
    assert topics.parse("hall/v1/state") is None


def test_every_code_has_its_message_in_three_languages() -> None:
    assert set(MEANINGS) == set(Code)
    for code, meaning in MEANINGS.items():
        for language in Language:
            assert meaning.message.inn(language), code
        assert meaning.message.en, code
        assert meaning.message.bo, code


def test_messages_name_the_same_fields_in_every_language() -> None:
    import string

    def fields(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    for code, meaning in MEANINGS.items():
        text = meaning.message
        assert fields(text.en) == fields(text.zh), code
        assert fields(text.bo) == fields(text.zh), code


def test_a_message_is_filled() -> None:
    assert message(Code.UNKNOWN_TICKET, Language.ZH, {"ticket": "A023"}) == "今天没有号票“A023”"


def test_the_page_names_every_command_and_code() -> None:
    page = contract_page()
    for command in COMMANDS:
        assert f"### `{snake(command.__name__)}`" in page
    for code in Code:
        assert f"| `{code.value}` |" in page
