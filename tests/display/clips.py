"""Real video files for tests: AVI with a JPEG a frame, written without any encoder."""

from __future__ import annotations

import io
import struct
from pathlib import Path

from PIL import Image, ImageDraw

RATE = 16000


def write_clip(
    path: Path,
    *,
    frames: int = 5,
    per_second: int = 25,
    size: tuple[int, int] = (320, 180),
    codec: bytes = b"MJPG",
    tone: bool = False,
) -> Path:
    """A video of `frames` pictures, a bar wandering over blue; another `codec` nobody knows.
    `tone`: with a loud tone all through."""
    pictures = [_picture(size, number) for number in range(frames)]
    largest, (width, height) = max(map(len, pictures)), size
    usual = (1_000_000 // per_second, 0, 0, 0x10, frames, 0, 1 + tone, largest)
    avih = struct.pack("<14I", *usual, width, height, *[0] * 4)
    head = b"vids" + codec
    head += struct.pack(
        "<IHHIIIIIIII4H", 0, 0, 0, 0, 1, per_second, 0, frames, largest, 0, 0, *[0] * 4
    )
    shape = struct.pack("<IiiHH4sIiiII", 40, width, height, 1, 24, codec, 0, 0, 0, 0, 0)
    streams = _list(b"strl", _chunk(b"strh", head) + _chunk(b"strf", shape))
    sound = _tone(RATE // per_second) if tone else b""
    streams += _sound_stream(frames * len(sound) // 2) if tone else b""
    moments = [_chunk(b"00dc", one) + (_chunk(b"01wb", sound) if tone else b"") for one in pictures]
    film = _list(b"movi", b"".join(moments))
    path.write_bytes(
        _chunk(b"RIFF", b"AVI " + _list(b"hdrl", _chunk(b"avih", avih) + streams) + film)
    )
    return path


def _sound_stream(samples: int) -> bytes:
    """16 bit, mono, uncompressed."""
    head = b"auds" + struct.pack(
        "<IIHHIIIIIIII4H", 0, 0, 0, 0, 0, 2, 2 * RATE, 0, samples, 2 * RATE, 0, 2, *[0] * 4
    )
    shape = struct.pack("<HHIIHH", 1, 1, RATE, 2 * RATE, 2, 16)
    return _list(b"strl", _chunk(b"strh", head) + _chunk(b"strf", shape))


def _tone(samples: int) -> bytes:
    """A square wave of 400 Hz."""
    half = RATE // 800
    return b"".join(
        struct.pack("<h", 12000 if n // half % 2 == 0 else -12000) for n in range(samples)
    )


def _picture(size: tuple[int, int], number: int) -> bytes:
    image = Image.new("RGB", size, (20, 80, 160))
    ImageDraw.Draw(image).rectangle((number * 4, 40, number * 4 + 40, 80), fill=(220, 180, 40))
    out = io.BytesIO()
    image.save(out, "JPEG")
    return out.getvalue()


def _chunk(tag: bytes, data: bytes) -> bytes:
    return tag + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)


def _list(tag: bytes, data: bytes) -> bytes:
    return _chunk(b"LIST", tag + data)
