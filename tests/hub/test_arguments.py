"""What several sub-commands take: a wrong one is told what is meant."""

from __future__ import annotations

import pytest

from hub.cli import main


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("simulate --days 0", "'0': a number from 1 to 3000"),
        ("simulate --days ten", "'ten': a number from 1 to 3000"),
        ("calendar show 1999", "2000 to 2100"),
        ("restore x --skip -1", "0 to 9999"),
        ("catalogue drop dX", "a draft's number is meant, 5 or d5, not dX"),
        ("catalogue drop d", "a draft's number is meant, 5 or d5, not d"),
    ],
)
def test_a_wrong_number_is_told_what_is_meant(
    line: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(line.split())
    assert ended.value.code == 2
    assert words in capsys.readouterr().err
