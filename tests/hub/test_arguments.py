"""What several sub-commands take: a wrong one is told what is meant."""

from __future__ import annotations

import pytest

from hub.cli import main, parser
from tests.arguments import without_help


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("simulate --days 0", "'0': a number from 1 to 3000"),
        ("simulate --days ten", "'ten': a number from 1 to 3000"),
        ("calendar show 1999", "2000 to 2100"),
        ("restore x --skip -1", "0 to 9999"),
        ("catalogue drop dX", "a draft's number is meant, 5 or d5, not dX"),
        ("catalogue drop d", "a draft's number is meant, 5 or d5, not d"),
        ("init new --port 99999", "'99999': a number from 1 to 65535"),
        ("device add a+b --kind kiosk", "'a+b': a name of a-z, 0-9, - and _"),
        ("device add x-1 --kind toaster", "invalid choice: 'toaster'"),
        ("device add x-1 --kind pad --window 0", "'0': a number from 1 to 999"),
        ("device remove 取号机", "a name of a-z"),
        ("clerk pin x", "'x': a clerk's number, 3 to 8 digits"),
        ("catalogue approve d5 --clerk x", "a clerk's number"),
        ("let-on ZZ", "'ZZ': a service's letter"),
        ("guard O stop", "'O': a service's letter"),
        ("import items none.csv --service I", "'I': a service's letter"),
        ("import items none.csv --revise x", "a draft's number is meant"),
        ("report --day yesterday", "'yesterday' is no day; write it as 2026-11-24"),
        ("bookings 2026-02-30", "'2026-02-30' is no day"),
        ("replay 20261124", "'20261124' is no day"),
        ("calendar set tomorrow --closed", "'tomorrow' is no day"),
        ("facts --from -1", "'-1': a number from 1"),
    ],
)
def test_a_wrong_word_is_told_what_is_meant(
    line: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(line.split())
    assert ended.value.code == 2
    assert words in capsys.readouterr().err


def test_every_argument_says_what_it_is() -> None:
    assert list(without_help(parser())) == []
