"""A phone's browser on real HTTP: pages, forms, and a stream that a thread reads."""

from __future__ import annotations

import http.client
import json
import re
import socket
import threading
import urllib.error
import urllib.parse
import urllib.request
from typing import Any, NamedTuple

TIMEOUT_S = 30.0


class Answer(NamedTuple):
    """Status, address after redirects, and text."""

    status: int
    url: str
    text: str

    @property
    def kind(self) -> str:
        """The page's face."""
        return "".join(re.findall(r'<html[^>]* data-kind="(\w+)"', self.text))


def get(url: str) -> Answer:
    """A page; status 0 while nobody listens."""
    return opened(urllib.request.Request(url))


def press(page: Answer, do: str, **fields: str | list[str]) -> Answer:
    """Send a form of a page, and go where its answer leads."""
    forms = re.findall(
        r'<form method="post" action="([^"]+)"[^>]*>(.*?)</form>', page.text, re.DOTALL
    )
    for action, inside in forms:
        hidden = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', inside))
        if hidden["do"] == do:
            parts = urllib.parse.urlsplit(page.url)
            body = urllib.parse.urlencode({**hidden, **fields}, doseq=True).encode()
            headers = {"Origin": f"{parts.scheme}://{parts.netloc}"}
            url = urllib.parse.urljoin(page.url, action)
            return opened(urllib.request.Request(url, body, headers))
    raise AssertionError(f"no form {do} on {page.url}")


def opened(request: urllib.request.Request) -> Answer:
    """The answer to a request."""
    try:
        with urllib.request.urlopen(request, timeout=TIMEOUT_S) as answer:
            return Answer(answer.status, answer.url, answer.read().decode())
    except urllib.error.HTTPError as error:
        return Answer(error.code, request.full_url, error.read().decode())
    except OSError:
        return Answer(0, request.full_url, "")


class Stream:
    """A page's event stream; `frames` are those that came, `beats` the times."""

    def __init__(self, page: Answer) -> None:
        found = re.search(r'data-events="([^"]+)"', page.text)
        assert found is not None, page
        url = urllib.parse.urlsplit(urllib.parse.urljoin(page.url, found.group(1)))
        self.frames: list[dict[str, Any]] = []
        self.beats: list[str] = []
        self.ended = False
        self._line = http.client.HTTPConnection(url.netloc, timeout=TIMEOUT_S)
        self._line.request("GET", f"{url.path}?{url.query}")
        self._answer = self._line.getresponse()
        self.status = self._answer.status
        self.media_type = self._answer.getheader("content-type", "")
        self._thread = threading.Thread(target=self._read, daemon=True)
        if self.status == 200:
            self._thread.start()

    @property
    def kind(self) -> str:
        """The face that the last frame showed."""
        return str(self.frames[-1]["kind"]) if self.frames else ""

    @property
    def strip(self) -> str:
        """What stands above it."""
        return str(self.frames[-1]["strip"]) if self.frames else ""

    def _read(self) -> None:
        event = ""
        try:
            while line := self._answer.readline():
                name, _, value = line.decode().rstrip("\r\n").partition(": ")
                if name == "event":
                    event = value
                elif name == "data" and event == "told":
                    self.frames.append(json.loads(value))
                elif name == "data" and event == "beat":
                    self.beats.append(value)
        except (OSError, ValueError, AttributeError):
            return  # closed under it
        finally:
            self.ended = True

    def body(self) -> str:
        """What was answered instead of a stream."""
        return self._answer.read().decode()

    def close(self) -> None:
        """Leave at once, as a phone does."""
        if self._line.sock is not None:
            self._line.sock.shutdown(socket.SHUT_RDWR)
        self._line.close()
