"""Whether a form was sent from our own page. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

SAME_SITE = "same-origin"


def is_ours(headers: Mapping[str, str], phone_url: str) -> bool:
    """Whether the browser says so: by `Sec-Fetch-Site`, which it sends over HTTPS only, else by
    `Origin`, else (old browsers) by `Referer`. One that says nothing is not believed.

    `headers`: names in lower case. A proxy may have changed `Host`, so `phone_url` counts too.
    """
    if site := headers.get("sec-fetch-site"):
        return site == SAME_SITE
    said = headers.get("origin") or headers.get("referer") or ""
    return _place(said) in {headers.get("host", ""), _place(phone_url)} - {""}


def _place(url: str) -> str:
    try:
        return urlsplit(url).netloc
    except ValueError:
        return ""
