"""Who may write and read what: default deny, by pattern, so no file changes per device.

`%u` is the user name, which is the device's name; mosquitto denies everything to a name
with `+`, `#` or `/` in it, and the hub gives out no such names.
"""

from __future__ import annotations

from hub.contract import topics

DEVICE_WRITES = (
    topics.command("%u"),
    topics.result("%u"),
    topics.presence("%u"),
)
DEVICE_READS = (
    topics.reply("%u"),
    topics.job("%u"),
    topics.presence("%u"),
    topics.STATES,
    topics.EVENTS,
    topics.presence(topics.HUB),
)


def acl_file() -> str:
    """The access list as mosquitto reads it: the hub may do all, a device its own."""
    lines = [
        f"user {topics.HUB}",
        f"topic readwrite {topics.ROOT}/#",
        "",
        *(f"pattern write {topic}" for topic in DEVICE_WRITES),
        *(f"pattern read {topic}" for topic in DEVICE_READS),
    ]
    return "\n".join(lines) + "\n"
