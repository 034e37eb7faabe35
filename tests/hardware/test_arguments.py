"""Wrong words on a command line are answered with what is allowed."""

from __future__ import annotations

import pytest

from hardware.__main__ import main, parser
from tests.arguments import without_help


@pytest.mark.parametrize(
    ("words", "allowed"),
    [
        ("torture --jobs 0", "a number from 1 to 1000000"),
        ("fuzz --frames none", "a number from 1 to 100000000"),
        ("bench --rounds -1", "a number from 1 to 10000"),
        ("sim led --link x --units 0", "a number from 1 to 247"),
        ("sim led --link x --units 1,x", "a number from 1 to 247"),
        ("sim led --link x --registers 0", "a number from 1 to 65536"),
        ("probe --port ttyS0", "'ttyS0' is no port; allowed: serial:/dev/ttyS0"),
        ("test card --port serial:/dev/ttyS0?baud=fast", "baud"),
    ],
)
def test_a_wrong_word(words: str, allowed: str, capsys: pytest.CaptureFixture) -> None:
    """Nothing was tried is never told as all is well."""
    with pytest.raises(SystemExit) as ended:
        main(words.split())
    assert ended.value.code == 2
    assert allowed in capsys.readouterr().err


def test_every_argument_says_what_it_is() -> None:
    assert list(without_help(parser())) == []
