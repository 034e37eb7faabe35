"""Only our own page presses buttons."""

from __future__ import annotations

import pytest

from hub.web.phone.origin import is_ours

PHONE_URL = "https://hall.example.cn/jiaohao"


@pytest.mark.parametrize(
    ("headers", "ours"),
    [
        ({"sec-fetch-site": "same-origin"}, True),
        ({"sec-fetch-site": "cross-site", "origin": "https://hall.example.cn"}, False),
        ({"sec-fetch-site": "same-site"}, False),
        ({"sec-fetch-site": "none"}, False),
        ({"origin": "http://192.168.1.9:8090", "host": "192.168.1.9:8090"}, True),
        ({"origin": "http://192.168.1.9", "host": "192.168.1.9:8090"}, False),
        ({"origin": "https://hall.example.cn", "host": "127.0.0.1:8090"}, True),
        ({"origin": "https://evil.example", "host": "127.0.0.1:8090"}, False),
        ({"origin": "null", "host": "127.0.0.1:8090"}, False),
        ({"origin": "null", "referer": "https://hall.example.cn/t/x"}, False),
        ({"referer": "https://hall.example.cn/jiaohao/t/x"}, True),
        ({"referer": "https://hall.example.cn.evil.example/"}, False),
        ({"origin": "https://[", "host": "127.0.0.1"}, False),
        ({"origin": "", "host": ""}, False),
        ({"host": "127.0.0.1:8090"}, False),
        ({}, False),
    ],
)
def test_what_browsers_say_decides(headers: dict[str, str], ours: bool) -> None:
    assert is_ours(headers, PHONE_URL) is ours


def test_without_an_address_of_ours_the_host_decides() -> None:
    assert is_ours({"origin": "http://a:1", "host": "a:1"}, "")
    assert not is_ours({"origin": "null", "host": "a:1"}, "")
