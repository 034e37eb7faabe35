"""The broker: there, listening, and letting in and keeping out as it should."""

from __future__ import annotations

import socket

from hub.doctor.finding import Check, Finding, SkippedError, fail, ok
from hub.doctor.probe import DENIED, NOBODY
from hub.doctor.site import Site
from hub.errors import SetupError
from hub.mqtt.find_mosquitto import find_mosquitto, read_version
from hub.port_owner import port_owner

CONNECT_S = 2.0
EXTERNAL = "a broker of your own is used"
RESTART = "restart the hub: it writes the broker's accounts anew"
OWN_BROKER = "give the account `cli` the access list of hub/mqtt/acl.py there"


def program(site: Site) -> Finding:
    if site.hall.broker.external:
        raise SkippedError(EXTERNAL)
    try:
        binary = find_mosquitto()
        version = read_version(binary)
    except SetupError as error:
        return fail(str(error), "install it; see the line above")
    return ok(f"{binary}, version {version.major}.{version.minor}")


def port(site: Site) -> Finding:
    host, number = site.address.host, site.address.port
    listens = _listens(host, number)
    owner = port_owner(number) or "another program"
    if site.hall.broker.external or site.hub_runs:
        if listens:
            return ok(f"{host}:{number} listens")
        return fail(f"nobody listens on {host}:{number}", "look at the hub's log for mosquitto")
    if listens:
        return fail(
            f"{host}:{number} is taken by {owner} though no hub runs here",
            "stop that program, or set another [broker] port in hall.toml",
        )
    return ok(f"{host}:{number} is free for the hub")


def account(site: Site) -> Finding:
    talk = site.talk
    if talk.trouble:
        return fail(f"no connection: {talk.trouble}", "look at the hub's log for mosquitto")
    if talk.connected != 0:
        then = OWN_BROKER if site.hall.broker.external else RESTART
        return fail(f"the broker refuses account cli (reason {talk.connected})", then)
    return ok("the broker takes account cli")


def rights(site: Site) -> Finding:
    talk = site.talk
    if talk.own is None or talk.foreign is None:
        raise SkippedError("the broker did not let us in, or gave no answer")
    then = OWN_BROKER if site.hall.broker.external else RESTART
    if talk.own == DENIED:
        return fail("cli may not send its own commands", then)
    if talk.foreign != DENIED:
        return fail(
            f"any account may speak for any other: cli was let through as {NOBODY} "
            f"(reason {talk.foreign})",
            then,
        )
    return ok("cli may send its own commands, and nobody else's")


def _listens(host: str, number: int) -> bool:
    try:
        with socket.create_connection((host, number), CONNECT_S):
            return True
    except OSError:
        return False


CHECKS = (
    Check("mosquitto", "the program is there and new enough", program),
    Check("port", "the broker listens; without a hub: the port is free", port),
    Check("account", "the broker takes the command line's account", account),
    Check(
        "rights",
        "a probe at QoS 1, whose reason code tells: own commands pass, others' are denied",
        rights,
    ),
)
