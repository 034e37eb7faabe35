"""Real video files for tests: AVI with a JPEG a frame, written without any encoder."""

from __future__ import annotations

import io
import struct
from pathlib import Path

from PIL import Image, ImageDraw


def write_clip(
    path: Path,
    *,
    frames: int = 5,
    per_second: int = 25,
    size: tuple[int, int] = (320, 180),
    codec: bytes = b"MJPG",
) -> Path:
    """A video of `frames` pictures, a bar wandering over blue; another `codec` nobody knows."""
    pictures = [_picture(size, number) for number in range(frames)]
    largest, (width, height) = max(map(len, pictures)), size
    avih = struct.pack(
        "<14I", 1_000_000 // per_second, 0, 0, 0x10, frames, 0, 1, largest, width, height, *[0] * 4
    )
    head = b"vids" + codec
    head += struct.pack(
        "<IHHIIIIIIII4H", 0, 0, 0, 0, 1, per_second, 0, frames, largest, 0, 0, *[0] * 4
    )
    shape = struct.pack("<IiiHH4sIiiII", 40, width, height, 1, 24, codec, 0, 0, 0, 0, 0)
    stream = _list(b"strl", _chunk(b"strh", head) + _chunk(b"strf", shape))
    film = _list(b"movi", b"".join(_chunk(b"00dc", picture) for picture in pictures))
    path.write_bytes(
        _chunk(b"RIFF", b"AVI " + _list(b"hdrl", _chunk(b"avih", avih) + stream) + film)
    )
    return path


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
