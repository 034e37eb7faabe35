"""The hand that drives an app from outside: JSON lines in, JSON lines out.

An app started with `--remote` calls `attach()` once its window is loaded. Each line of stdin is one
command; each gets one answer on stdout, in order, `{"ok": true, …}` or `{"ok": false, "error": …,
"visible": [names]}`. A command waits up to `timeout_s` (10) until it can be done; the app goes on
living meanwhile. End of input ends the app.

{"tap": "name", "by": "touch" | "mouse"}   press and release in the middle of the item
{"key": "F1"} {"key": "Ctrl+Z"}            to the focused window
{"type": "text"}                           into what has the focus
{"read": "name.property"}                  → "value"
{"wait": "name.property", "equals": …}     or "contains": …
{"wait": "name"}                           until it is visible; with "gone": true until it is not
{"place": "name"}                          → "x", "y": its middle on the screen, for a real pointer
{"time": {"tap" or "key": …}, "until": "name"}   or "gone": "name"; → "ms" to the frame with it
{"grab": "/path.png", "window": "name"}    {"list": true} → "names"    {"quit": true}
"""

from __future__ import annotations

import json
import sys
import threading
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtQuick import QQuickItem

from assets import scene
from assets.gestures import press_key, tap_item, type_text
from assets.starting import end_soon
from assets.stopwatch import Slow, frame_after

Command = dict[str, object]
Answer = dict[str, object]
STEP_MS = 20
"""Items appear and properties change without one common event to wait for, so we look again."""
TIMEOUT_S = 30.0


class NotYet(Exception):
    """The command cannot be done now; perhaps in a moment. Says what is missing."""


def plain(value: object) -> object:
    """A QML value as JSON can say it; anything else as its text."""
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, list | tuple):
        return [plain(each) for each in value]
    if isinstance(value, dict):
        return {str(key): plain(each) for key, each in value.items()}
    variant = getattr(value, "toVariant", None)
    return plain(variant()) if callable(variant) else str(value)


def read(address: str) -> object:
    """The property `name.property` of the scene; NotYet when there is no such item or property."""
    name, _, prop = address.rpartition(".")
    found = scene.find_object(name)
    if found is None:
        raise NotYet(f"no item called {name!r}")
    if found.metaObject().indexOfProperty(prop) < 0:
        raise NotYet(f"{name!r} has no property {prop!r}")
    return plain(found.property(prop))


def _pressable(name: str) -> QQuickItem:
    """The item called `name`, if a person could press it now."""
    item = scene.find_item(name)
    if item is None:
        raise NotYet(f"no item called {name!r}")
    if not scene.is_shown(item):
        raise NotYet(f"{name!r} is not visible")
    if not item.isEnabled():
        raise NotYet(f"{name!r} is not enabled")
    window, point = scene.window_of(item), scene.centre(item).toPoint()
    if window is None or not (0 <= point.x() < window.width() and 0 <= point.y() < window.height()):
        raise NotYet(f"{name!r} lies outside its window")
    return item


def _tap(command: Command) -> Answer:
    tap_item(_pressable(str(command["tap"])), str(command.get("by", "touch")))
    return {}


def _place(command: Command) -> Answer:
    item = _pressable(str(command["place"]))
    place = item.mapToGlobal(item.width() / 2, item.height() / 2)
    return {"x": round(place.x()), "y": round(place.y())}


def _key(command: Command) -> Answer:
    shown = scene.windows()
    if not shown:
        raise NotYet("no window is shown")
    press_key(shown[0], str(command["key"]))
    return {}


def _type(command: Command) -> Answer:
    if not type_text(str(command["type"])):
        raise NotYet("nothing that takes text has the focus")
    return {}


def _wait(command: Command) -> Answer:
    address = str(command["wait"])
    if command.get("gone"):
        if _shown(address):
            raise NotYet(f"{address!r} is still visible")
        return {}
    if "." not in address:
        if not _shown(address):
            raise NotYet(f"{address!r} is not visible")
        return {"value": True}
    value = read(address)
    if "equals" in command and value != command["equals"]:
        raise NotYet(f"{address} is {value!r}, not {command['equals']!r}")
    if "contains" in command and str(command["contains"]) not in str(value):
        raise NotYet(f"{address} is {value!r}, without {command['contains']!r}")
    return {"value": value}


def _shown(name: str) -> bool:
    item = scene.find_item(name)
    return item is not None and scene.is_shown(item)


PRESSES: dict[str, Callable[[Command], Answer]] = {"tap": _tap, "key": _key}


def _time(command: Command) -> Answer:
    press, shown = command["time"], scene.windows()
    given = press if isinstance(press, dict) else {}
    way = next((PRESSES[key] for key in PRESSES if key in given), None)
    if way is None or not shown:
        raise NotYet("no window is shown" if way else f"nothing to press: {', '.join(PRESSES)}")
    name, gone = str(command.get("gone") or command.get("until")), "gone" in command
    seconds = frame_after(lambda: way(given), lambda: _shown(name) is not gone, shown[0])
    return {"ms": seconds * 1000}


def _grab(command: Command) -> Answer:
    name = command.get("window")
    shown = [each for each in scene.windows() if name in (None, each.objectName())]
    if not shown:
        raise NotYet(f"no window called {name!r}" if name else "no window is shown")
    path = Path(str(command["grab"]))
    path.parent.mkdir(parents=True, exist_ok=True)
    if not shown[0].grabWindow().save(str(path)):
        raise NotYet(f"cannot write {path}")
    return {"width": shown[0].width(), "height": shown[0].height()}


def _quit(_: Command) -> Answer:
    end_soon()
    return {}


WAYS: dict[str, Callable[[Command], Answer]] = {
    **PRESSES,
    "time": _time,
    "place": _place,
    "type": _type,
    "read": lambda command: {"value": read(str(command["read"]))},
    "wait": _wait,
    "grab": _grab,
    "list": lambda _: {"names": scene.visible_names()},
    "quit": _quit,
}


class Remote(QObject):
    """Takes lines, does them one after the other, writes one answer each."""

    line = Signal(str)
    ended = Signal()

    def __init__(self, write: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._write = write
        self._waiting: deque[str] = deque()
        self._age = QElapsedTimer()
        self._busy = False
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self._step)
        self.line.connect(self.take)
        self.ended.connect(self._end)  # on Qt's thread, not the listener's

    def take(self, line: str) -> None:
        """Queue one line; it is done when those before it are answered."""
        if not line.strip():
            return
        self._waiting.append(line)
        if not self._timer.isActive():
            self._age.start()
            self._timer.start()

    def _end(self) -> None:
        end_soon()

    def _step(self) -> None:
        if self._busy:  # a stopwatch lets the app live while it waits
            return
        self._busy = True
        answer = self._try(self._waiting[0])
        self._busy = False
        if answer is None:
            return
        self._waiting.popleft()
        self._age.start()
        if not self._waiting:
            self._timer.stop()
        self._write(json.dumps(answer, ensure_ascii=False))

    def _try(self, line: str) -> Answer | None:
        """The answer to `line`, or None when it has to wait."""
        try:
            command = json.loads(line)
        except json.JSONDecodeError as error:
            return {"ok": False, "error": f"not JSON: {error}"}
        way = next((key for key in WAYS if isinstance(command, dict) and key in command), None)
        if way is None:
            return {"ok": False, "error": f"unknown command; one of {', '.join(WAYS)}"}
        mark = {"id": command["id"]} if "id" in command else {}
        try:
            return {"ok": True, **WAYS[way](command), **mark}
        except NotYet as missing:
            limit = command.get("timeout_s", TIMEOUT_S)
            seconds = float(limit) if isinstance(limit, int | float) else TIMEOUT_S
            if self._age.elapsed() < seconds * 1000:
                return None
            why = str(missing)
        except Slow as slow:
            why = str(slow)
        return {"ok": False, "error": why, "visible": scene.visible_names(), **mark}


def attach(source: TextIO | None = None, target: TextIO | None = None) -> Remote:
    """Listen on stdin in a thread of its own; keep the returned object while the app lives."""
    lines = source or sys.stdin
    out = target or sys.stdout

    def write(text: str) -> None:
        print(text, file=out, flush=True)

    remote = Remote(write)

    def listen() -> None:
        for line in lines:
            remote.line.emit(line)
        remote.ended.emit()

    threading.Thread(target=listen, name="remote", daemon=True).start()
    return remote
