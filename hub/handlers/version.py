"""Which version runs."""

from __future__ import annotations

from functools import cache
from importlib import metadata


@cache
def version() -> str:
    """As installed: `0.1.0`."""
    return metadata.version("jiaohao")
