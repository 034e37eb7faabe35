"""Request ids: random, so that no two programs ever choose the same."""

from __future__ import annotations

import secrets


def new_request_id() -> str:
    """A fresh id of 22 characters (128 random bits), as `RequestId` of the contract wants it."""
    return secrets.token_urlsafe(16)
