"""The pad's own figures are measured on its real window; wrong arguments are told."""

from __future__ import annotations

import json

import pytest

from counter.pad.bench import AT_MOST, main

pytestmark = pytest.mark.qt


def test_every_promise_is_measured(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--rounds", "2"])  # in a test's process memory and start are not the pad's
    figures = json.loads(capsys.readouterr().out)
    assert set(AT_MOST) <= set(figures)
    assert 0 < figures["key_ms_p50"] <= figures["key_ms_p95"]
    assert 0 < figures["page_ms_p50"] <= figures["page_ms_p95"]


@pytest.mark.parametrize("rounds", ["0", "-1", "many"])
def test_a_wrong_number_of_rounds_is_told(rounds: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--rounds", rounds])
    assert ended.value.code == 2
    assert "--rounds" in capsys.readouterr().err
