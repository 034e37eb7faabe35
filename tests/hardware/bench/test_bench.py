"""The bench runs and tells all that it promises; how fast this machine is decides no test."""

from __future__ import annotations

import json

from hardware.__main__ import main
from hardware.bench.command import AT_MOST


def test_the_bench_tells_every_promise(capsys) -> None:
    code = main(["bench", "--rounds", "1", "--json"])
    told = json.loads(capsys.readouterr().out)
    assert set(AT_MOST) <= set(told)
    assert set(told["kept"]) == set(AT_MOST)
    assert code == (0 if told["ok"] else 1)
    assert told["kept"]["slip_text_bytes"]
    assert told["card_wire_ms"] == 118.0, "1359 bytes at 115200"
    assert told["card_ms"] > told["card_wire_ms"] + told["card_own_ms"], "nothing is faster"
    assert told["card_laid_ms"] > told["card_wire_ms"] + told["card_own_ms"]
