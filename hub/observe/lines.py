"""Log lines: when, how grave, who, what, and fields; as text or as one JSON object a line.

A line with fields is written with the standard library alone, its fields as the only
argument: `log.info("device_online", {"device": "kiosk-1"})`.

No personal data: nothing that a person typed or a card said is ever given to a line, and
traces tell no values (`hub.observe.trace`).
"""

from __future__ import annotations

import logging
import re
import sys
import time
from collections.abc import Mapping
from enum import StrEnum
from typing import TextIO

import msgspec

from hub.observe.trace import trace

PLAIN = re.compile(r"[^\s\"=\x00-\x1f\x7f-\x9f]+")
"""Values that need no quotes."""
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
"""What must not stand in a line: it could look like another one."""


class Form(StrEnum):
    """How the lines are written."""

    TEXT = "text"
    JSON = "json"


def set_up(form: Form, level: int, stream: TextIO | None = None) -> None:
    """Let everything that is logged be written so; on the error output unless told."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(FORMATTERS[form]())
    logging.basicConfig(level=level, handlers=[handler])


_encode = msgspec.json.Encoder(enc_hook=str).encode
"""A field of any kind is told somehow: a line must not fail."""


def unquoted(error: Exception) -> str:
    """What is wrong with a message, without the words that stand in it."""
    return re.sub(r"'.*'|\".*\"", "'…'", str(error))


class _Stamp:
    """Local time with milliseconds and offset; the part up to the second is made once."""

    def __init__(self) -> None:
        self._second = -1
        self._head = self._tail = ""

    def of(self, record: logging.LogRecord) -> str:
        second = int(record.created)
        if second != self._second:
            local = time.localtime(second)
            zone = time.strftime("%z", local)
            self._second = second
            self._head = time.strftime("%Y-%m-%dT%H:%M:%S", local)
            self._tail = f"{zone[:3]}:{zone[3:]}"
        return f"{self._head}.{int(record.msecs):03d}{self._tail}"


class TextFormatter(logging.Formatter):
    """`TIME LEVEL WHO what key=value …`; a trace follows on lines of its own."""

    def __init__(self) -> None:
        super().__init__()
        self._stamp = _Stamp()

    def format(self, record: logging.LogRecord) -> str:
        """One line, and a trace if there is one."""
        what = record.getMessage()
        if not what.isprintable():
            what = CONTROL.sub(" ", what)
        fields = _joined(_fields(record))
        line = f"{self._stamp.of(record)} {record.levelname} {record.name} {what}{fields}"
        if record.exc_info and record.exc_info[1]:
            line += "\n" + trace(record.exc_info[1])
        return line


class JsonFormatter(logging.Formatter):
    """One object a line: `time`, `level`, `logger`, `message`, the fields, `trace`."""

    def __init__(self) -> None:
        super().__init__()
        self._stamp = _Stamp()

    def format(self, record: logging.LogRecord) -> str:
        """One line."""
        line: dict[str, object] = {
            "time": self._stamp.of(record),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        line |= _fields(record)
        if record.exc_info and record.exc_info[1]:
            line["trace"] = trace(record.exc_info[1])
        return _encode(line).decode()


FORMATTERS: dict[Form, type[logging.Formatter]] = {
    Form.TEXT: TextFormatter,
    Form.JSON: JsonFormatter,
}


def _fields(record: logging.LogRecord) -> Mapping[str, object]:
    return record.args if isinstance(record.args, dict) else {}


def _joined(fields: Mapping[str, object]) -> str:
    """` key=value` for each. As a rule no value needs quotes, and one look at all tells it."""
    line = "".join([f" {key}={value}" for key, value in fields.items()])
    count = len(fields)
    if line.count(" ") == line.count("=") == count and '"' not in line and line.isprintable():
        return line
    return "".join([f" {key}={_shown(value)}" for key, value in fields.items()])


def _shown(value: object) -> str:
    text = str(value)
    if PLAIN.fullmatch(text):
        return text
    return msgspec.json.encode(text).decode()
