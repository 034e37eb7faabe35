"""The papers that a station prints by itself, as `jiaohao docs` made them from their templates."""

from __future__ import annotations

from functools import cache
from importlib import resources

import msgspec

from hub.contract.devices import Paper


@cache
def carried(name: str) -> Paper:
    """`test` or `void`; what the station knows is left blank in it, like `{printed}`."""
    file = resources.files("hardware.escpos") / "papers" / f"{name}.json"
    return msgspec.json.decode(file.read_bytes(), type=Paper)
