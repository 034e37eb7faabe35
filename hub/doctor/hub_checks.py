"""The running hub: there, answering, and its devices with it."""

from __future__ import annotations

from hub.contract.devices import DeviceHealth, Health
from hub.doctor.finding import Check, Finding, SkippedError, fail, ok, warn
from hub.doctor.site import Site
from hub.own_accounts import OWN
from hub.store import devices, presence
from hub.store.presence import Seen

SLOW_S = 0.5
"""A person notices; usual is a hundredth of it."""
MOST_DEVICES = 2000
WELL = frozenset({Health.OK})


def alive(site: Site) -> Finding:
    if not site.hub_runs:
        raise SkippedError("no hub runs on this folder; start it with: jiaohao run")
    if site.talk.connected != 0:
        raise SkippedError("the broker did not let us in")
    if not site.talk.online:
        return fail("a hub runs, but its presence says offline", "look at its log, restart it")
    return ok("it runs and says that it is online")


def answer(site: Site) -> Finding:
    site.need_hub()
    if site.talk.own is None:
        raise SkippedError("the broker did not let us in")
    seconds = site.talk.answer_s
    if seconds is None:
        return fail("no answer to a command", "look at the hub's log, restart it")
    if seconds > SLOW_S:
        return warn(f"{seconds * 1000:.0f} ms", "see what else keeps this machine or its disk busy")
    return ok(f"{seconds * 1000:.1f} ms there and back")


def stations(site: Site) -> Finding:
    site.need_hub()
    paired = [
        one
        for one in devices.page(site.db, 0, MOST_DEVICES)
        if one.paired and one.name not in {own.name for own in OWN}
    ]
    if not paired:
        return ok("none is paired yet")
    seen = {one.device: one for one in presence.everybody(site.db)}
    troubles = [words for one in paired for words in _troubles(one.name, seen.get(one.name))]
    online = sum(one.online for one in paired)
    words = f"{online} of {len(paired)} online"
    if troubles:
        return warn(f"{words}; {'; '.join(troubles)}", "go and look at them")
    return ok(f"{words}, all parts well")


def _troubles(name: str, seen: Seen | None) -> list[str]:
    if seen is None:
        return [f"{name} was never there"]
    if not seen.online:
        return [f"{name} is offline since {seen.since:%Y-%m-%d %H:%M}"]
    return [f"{name}: {_part(part)}" for part in seen.health if part.state not in WELL]


def _part(part: DeviceHealth) -> str:
    return f"{part.part} {part.reason.value if part.reason else part.state.value}"


CHECKS = (
    Check("hub", "a hub runs on this folder and its retained presence says online", alive),
    Check("answer", f"a command's way there and back; warns above {SLOW_S * 1000:.0f} ms", answer),
    Check("devices", "every paired device is online and its parts are well", stations),
)
