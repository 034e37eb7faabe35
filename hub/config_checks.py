"""What only the whole of hall.toml can tell of services and windows: errors and warnings.

Each is named by its key; `hub.config_reader` adds the line. An error would leave people in front
of nobody; a warning is legal, and odd enough to be told.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from hub.config import HallConfig, ServiceSettings, WindowSettings

Key = tuple[str | int, ...]


class Odd(NamedTuple):
    """What is wrong where, and what to do."""

    key: Key
    what: str
    do: str = ""


def errors(hall: HallConfig) -> Iterator[Odd]:
    """What the hub does not start with."""
    yield from _unserved(hall)
    yield from _idle_windows(hall)
    yield from _overlapping_slots(hall)


def warnings(hall: HallConfig) -> Iterator[Odd]:
    """What the hub starts with, though it is hardly meant so."""
    yield from _only_helped(hall)
    yield from _wrong_kinds(hall)
    yield from _doubled(hall)
    yield from _pageless(hall)


def _fits(window: WindowSettings, service: ServiceSettings) -> bool:
    return service.only_kind is None or service.only_kind is window.kind


def _served(hall: HallConfig, service: ServiceSettings) -> bool:
    return bool(hall.serving_windows(service.code))


def _unserved(hall: HallConfig) -> Iterator[Odd]:
    for index, service in enumerate(hall.services):
        if _served(hall, service):
            continue
        named = [w for w in hall.windows if service.code in _named(w)]
        if named:
            numbers = ", ".join(str(window.no) for window in named)
            what = f"no window serves {service.code}: {numbers} are not of kind {service.only_kind}"
            yield Odd(("services", index), what, "another only_kind, or a window of that kind")
        else:
            what = f"no window serves {service.code}"
            yield Odd(("services", index), what, "name it in some window's services, or remove it")


def _idle_windows(hall: HallConfig) -> Iterator[Odd]:
    for index, window in enumerate(hall.windows):
        known = [found for code in _named(window) if (found := hall.service(code)) is not None]
        if not _named(window):
            what = f"window {window.no} serves nothing"
            yield Odd(("windows", index, "services"), what, "name its services, or remove it")
        elif known and not any(
            _fits(window, service) or not _served(hall, service) for service in known
        ):
            codes = ", ".join(service.code for service in known)
            what = f"window {window.no} of kind {window.kind} may serve none of {codes}"
            yield Odd(("windows", index, "kind"), what, "another kind, or services open to it")


def _overlapping_slots(hall: HallConfig) -> Iterator[Odd]:
    for index, service in enumerate(hall.services):
        ends = [end for hours in sorted(s.hours for s in service.slots) for end in hours.split("-")]
        empty = any(opens == closes for opens, closes in zip(ends[::2], ends[1::2], strict=True))
        if empty or ends != sorted(ends):
            what = "a slot overlaps another, or ends before it begins"
            yield Odd(("services", index, "slots"), what, "spans that rise and stand apart")


def _only_helped(hall: HallConfig) -> Iterator[Odd]:
    for index, service in enumerate(hall.services):
        able = [w for w in hall.windows if _fits(w, service) and service.code in _named(w)]
        if able and not any(service.code in window.services for window in able):
            what = f"{service.code} is only helped with: it is called when helpers have nobody else"
            yield Odd(("services", index), what, "name it in some window's services")


def _wrong_kinds(hall: HallConfig) -> Iterator[Odd]:
    for index, window in enumerate(hall.windows):
        for field, codes in (("services", window.services), ("helps", window.helps)):
            for code in codes:
                service = hall.service(code)
                if service is not None and not _fits(window, service):
                    what = f"window {window.no} never calls {code}: only {service.only_kind} may"
                    yield Odd(("windows", index, field), what, f"remove {code} here")


def _doubled(hall: HallConfig) -> Iterator[Odd]:
    for index, window in enumerate(hall.windows):
        for code in sorted(set(window.services) & set(window.helps)):
            what = f"window {window.no} has {code} as its own: it cannot help with it too"
            yield Odd(("windows", index, "helps"), what, f"remove {code} here")


def _pageless(hall: HallConfig) -> Iterator[Odd]:
    """Codes on slips that would lead nowhere."""
    if hall.hall.phone_url and not hall.web.port:
        what = "slips lead to the phone page, but the hub runs no web part"
        yield Odd(("hall", "phone_url"), what, "a [web] port, or a `jiaohao web` of your own")


def _named(window: WindowSettings) -> tuple[str, ...]:
    return (*window.services, *window.helps)
