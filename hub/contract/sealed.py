"""An answer that waits on a pad's disk: bytes ⇄ a sealed letter that only the hub can open.

The hub's public key comes with the question (`AskRating.seal_key`). Each letter has a key pair of
its own: X25519 with the hub's key, HKDF-SHA256 over the shared secret with both public keys as
salt, AES-256-GCM with the request id as associated data. The private half is thrown away, so
whoever writes a letter cannot read it afterwards. Base64url of: public key (32 bytes), ciphertext,
tag (16 bytes). What is sealed is filled up with spaces to whole `BLOCK`s: its length tells nothing.

Keys are arguments; nothing here draws random numbers.
"""

from __future__ import annotations

import base64
import binascii

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

BLOCK = 2048
"""The longest answer (200 signs, 8 reasons) is shorter."""
KEY_LENGTH = 32
_PURPOSE = b"jiaohao rating 1"
_NONCE = bytes(12)
"""Each letter has a key of its own, which is used once."""


class SealError(Exception):
    """A letter does not open (another hub's, changed, another request's) or a key is no key."""


def public_key(private: bytes) -> str:
    """The public half of 32 private bytes, as a job carries it."""
    return _encode(_private(private).public_key().public_bytes_raw())


def seal(plain: bytes, hub_key: str, once: bytes, request_id: str) -> str:
    """A letter to the hub. `once`: 32 random bytes, never used again. SealError: no such key."""
    try:
        hub = X25519PublicKey.from_public_bytes(_decode(hub_key))
    except ValueError as error:
        raise SealError("not a public key") from error
    own = _private(once)
    ours = own.public_key().public_bytes_raw()
    key = _key(own, hub, ours + hub.public_bytes_raw())
    filled = plain + b" " * (-len(plain) % BLOCK)
    return _encode(ours + AESGCM(key).encrypt(_NONCE, filled, request_id.encode()))


def unseal(letter: str, private: bytes, request_id: str) -> bytes:
    """What was sealed, with the spaces that fill it up. SealError when it does not open."""
    body = _decode(letter)
    hub = _private(private)
    try:
        theirs = X25519PublicKey.from_public_bytes(body[:KEY_LENGTH])
        key = _key(hub, theirs, body[:KEY_LENGTH] + hub.public_key().public_bytes_raw())
        return AESGCM(key).decrypt(_NONCE, body[KEY_LENGTH:], request_id.encode())
    except (ValueError, InvalidTag) as error:
        raise SealError("does not open") from error


def _private(raw: bytes) -> X25519PrivateKey:
    return X25519PrivateKey.from_private_bytes(raw)


def _key(own: X25519PrivateKey, other: X25519PublicKey, salt: bytes) -> bytes:
    kdf = HKDF(algorithm=hashes.SHA256(), length=32, salt=salt, info=_PURPOSE)
    return kdf.derive(own.exchange(other))


def _encode(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def _decode(text: str) -> bytes:
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (ValueError, binascii.Error) as error:
        raise SealError("not base64url") from error
