"""How different two pictures look: small shifts of antialiasing do not count, a moved word does."""

from __future__ import annotations

from PIL import Image, ImageChops, ImageFilter

BLUR_PX = 2
"""Edges differ by a pixel from one machine's fonts to another's."""
SEEN = 40
"""Of 255: a step of brightness that a person sees side by side."""
TOLERATED = 0.002
"""Of the picture's area."""


def difference(one: Image.Image, other: Image.Image) -> float:
    """Share of the area that looks different, 0 to 1; 1 when the sizes differ."""
    if one.size != other.size:
        return 1.0
    blur = ImageFilter.BoxBlur(BLUR_PX)
    first, second = (picture.convert("RGB").filter(blur) for picture in (one, other))
    bands = ImageChops.difference(first, second).split()
    strongest = ImageChops.lighter(ImageChops.lighter(bands[0], bands[1]), bands[2])
    seen = strongest.point([int(value >= SEEN) for value in range(256)])
    return seen.histogram()[1] / (one.width * one.height)
