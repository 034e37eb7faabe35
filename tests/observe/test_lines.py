"""Log lines: one line whatever stands in it, read again as it was said."""

from __future__ import annotations

import io
import json
import logging
import re
import shlex
from collections.abc import Iterator

import msgspec
import pytest

from hub.observe.lines import FORMATTERS, Form, unquoted

WORDS = ["kiosk-1", 7, 1.25, "two words", 'a "quote"', "a=b", "line\nbreak", "\x1b[31m", "", "张三"]
HEAD = re.compile(
    r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d "
    r"(?P<level>[A-Z]+) (?P<who>\S+) (?P<what>.*)"
)


class Log:
    """A logger whose lines lie in `text`."""

    def __init__(self, form: Form) -> None:
        self._stream = io.StringIO()
        handler = logging.StreamHandler(self._stream)
        handler.setFormatter(FORMATTERS[form]())
        self.logger = logging.Logger("hub.test")
        self.logger.addHandler(handler)

    @property
    def text(self) -> str:
        return self._stream.getvalue()

    @property
    def lines(self) -> list[str]:
        return self.text.splitlines()


@pytest.fixture
def text() -> Iterator[Log]:
    return Log(Form.TEXT)


@pytest.fixture
def json_lines() -> Iterator[Log]:
    return Log(Form.JSON)


def test_a_line_says_when_how_grave_who_and_what(text: Log) -> None:
    text.logger.warning("device_offline", {"device": "kiosk-1", "after_s": 7})
    (line,) = text.lines
    found = HEAD.fullmatch(line)
    assert found, line
    assert found["level"] == "WARNING"
    assert found["who"] == "hub.test"
    assert found["what"] == "device_offline device=kiosk-1 after_s=7"


@pytest.mark.parametrize("value", WORDS)
def test_any_value_stays_in_its_field(text: Log, value: object) -> None:
    text.logger.info("event", {"odd": value, "next": "ok"})
    assert text.text.count("\n") == 1
    assert "\x1b" not in text.text
    assert text.text.endswith(" next=ok\n")
    fields = text.text.strip().partition(" event ")[2]
    shown = fields.removesuffix(" next=ok").removeprefix("odd=")
    said = msgspec.json.decode(shown.encode()) if shown.startswith('"') else shown
    assert said == str(value)
    assert len(shlex.split(fields)) == 2


@pytest.mark.parametrize("value", WORDS)
def test_json_says_the_same(json_lines: Log, value: object) -> None:
    json_lines.logger.error("event", {"odd": value})
    (line,) = json_lines.text.splitlines()
    told = json.loads(line)
    assert told.pop("time")
    assert told == {"level": "error", "logger": "hub.test", "message": "event", "odd": value}


@pytest.mark.parametrize("form", Form)
def test_a_sentence_is_one_line_too(form: Form) -> None:
    log = Log(form)
    log.logger.info("mosquitto: %s", "one\ntwo\x00")
    assert log.text.count("\n") == 1
    assert "one" in log.text


def test_what_no_encoder_knows_is_told_as_text(json_lines: Log) -> None:
    json_lines.logger.info("event", {"odd": {1, 2}.__class__})
    assert json.loads(json_lines.text)["odd"] == "<class 'set'>"


@pytest.mark.parametrize("form", Form)
def test_a_trace_tells_where_and_not_what(form: Form) -> None:
    log = Log(form)
    typed = "630123199003070011张三"
    try:
        int(typed)
    except ValueError:
        log.logger.exception("bug", {"type": "issue_ticket"})
    assert "ValueError" in log.text
    assert "test_lines.py" in log.text
    assert "630123" not in log.text
    assert "Traceback" in log.text


def test_whats_wrong_is_told_without_its_words() -> None:
    for name in (b'"Obrien"', b'"O\'Brien"', b'"\'O\'\\"Brien"'):
        with pytest.raises(msgspec.ValidationError) as wrong:
            msgspec.json.decode(name, type=Form)
        assert "rien" in str(wrong.value)
        assert "rien" not in unquoted(wrong.value)
