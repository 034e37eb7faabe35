"""Papers as they were when they were made in code, block by block: the templates say the same."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec

from hub.contract.devices import Paper
from hub.domain.papers.kinds import KINDS
from tests.papers import paper

CAPTURES = Path(__file__).parents[2] / "captures" / "papers.json"


def test_the_templates_say_what_the_code_said() -> None:
    seen = set()
    for capture in json.loads(CAPTURES.read_text(encoding="utf-8")):
        name = capture["kind"]
        told = {**capture["told"], **({"mark": capture["mark"]} if "mark" in capture else {})}
        made = paper(name, msgspec.convert(told, type(KINDS[name].example)))
        assert made == msgspec.convert(capture["paper"], Paper), (name, told)
        seen.add(name)
    assert seen == {str(name) for name in KINDS}
