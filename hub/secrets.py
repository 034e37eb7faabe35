"""Keys and randomness of one hub: files of mode 0600 beside the store."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

CODE_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
"""Letters and digits that cannot be mistaken for one another when read aloud or typed."""


class SystemSecrets:
    """The hub's real randomness and its identity key."""

    def __init__(self, identity_key: bytes) -> None:
        self.identity_key = identity_key

    def token(self) -> str:
        """22 URL-safe characters, 128 bits."""
        return secrets.token_urlsafe(16)

    def job_secret(self) -> str:
        """16 URL-safe characters, 96 bits."""
        return secrets.token_urlsafe(12)

    def pairing_code(self) -> str:
        """Eight characters that a person can read and type."""
        return "".join(secrets.choice(CODE_LETTERS) for _ in range(8))


def key_file(path: Path, length: int = 32) -> bytes:
    """The key in `path`; made (mode 0600) when there is none."""
    if not path.exists():
        write_private(path, secrets.token_bytes(length))
    return path.read_bytes()


def secret_file(path: Path) -> str:
    """The password in `path`; made (mode 0600) when there is none."""
    if not path.exists():
        write_private(path, secrets.token_urlsafe(32).encode())
    return path.read_text().strip()


def write_private(path: Path, content: bytes) -> None:
    """Write a file that only its owner may read, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(path.name + ".part")
    fd = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(fd, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
