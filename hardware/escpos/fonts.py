"""Finds the fonts for what is drawn: known places on Debian and Windows, else fontconfig."""

from __future__ import annotations

import subprocess
from functools import lru_cache
from pathlib import Path

from PIL import ImageFont

CHINESE = "Noto Sans Mono CJK SC"
"""Its letters are exactly half as wide as its Chinese characters."""
LATIN = "Noto Sans CJK SC"
TIBETAN = "Noto Serif Tibetan"

_NOTO = Path("/usr/share/fonts/opentype/noto")
_NOTO_TTF = Path("/usr/share/fonts/truetype/noto")
_WINDOWS = Path("C:/Windows/Fonts")
KNOWN: dict[tuple[str, bool], tuple[Path, ...]] = {
    (CHINESE, False): (_NOTO / "NotoSansCJK-Regular.ttc", _WINDOWS / "msyh.ttc"),
    (CHINESE, True): (_NOTO / "NotoSansCJK-Bold.ttc", _WINDOWS / "msyhbd.ttc"),
    (LATIN, False): (_NOTO / "NotoSansCJK-Regular.ttc", _WINDOWS / "msyh.ttc"),
    (LATIN, True): (_NOTO / "NotoSansCJK-Bold.ttc", _WINDOWS / "msyhbd.ttc"),
    (TIBETAN, False): (_NOTO_TTF / "NotoSerifTibetan-Regular.ttf", _WINDOWS / "himalaya.ttf"),
    (TIBETAN, True): (_NOTO_TTF / "NotoSerifTibetan-Bold.ttf", _WINDOWS / "himalaya.ttf"),
}
"""Where fonts lie on Debian and Windows; elsewhere fontconfig is asked."""

Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


@lru_cache(maxsize=64)
def font(family: str, bold: bool, em: int) -> Font:
    """The family at `em` dots; pillow's built-in font where the system has none."""
    paths = [path for path in KNOWN[(family, bold)] if path.exists()]
    path = paths[0] if paths else _ask_fontconfig(family, bold)
    return _load(path, family, em) if path else ImageFont.load_default(em)


def _load(path: Path, family: str, em: int) -> Font:
    """A .ttc holds several families; Debian's lists the Japanese one first."""
    faces = 10 if path.suffix == ".ttc" else 1
    first: Font | None = None
    for index in range(faces):
        try:
            face = ImageFont.truetype(str(path), em, index=index)
        except OSError:
            break
        first = first or face
        if face.getname()[0] == family:
            return face
    return first or ImageFont.load_default(em)


def _ask_fontconfig(family: str, bold: bool) -> Path | None:
    pattern = f"{family}:{'bold' if bold else 'regular'}"
    try:
        told = subprocess.run(
            ["fc-match", "-f", "%{file}", pattern], capture_output=True, timeout=5, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return Path(told.stdout.decode()) if told.stdout else None
