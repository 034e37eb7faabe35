"""Generated pages equal the code."""

from __future__ import annotations

from pathlib import Path

import pytest

from hub.documents import PAGES, write_documents

DOCS = Path(__file__).parents[2] / "assets" / "docs"


@pytest.mark.parametrize("name", PAGES)
def test_the_page_is_as_the_code_says(name: str) -> None:
    assert (DOCS / name).read_text(encoding="utf-8") == PAGES[name](), "run: jiaohao docs"


def test_a_stale_page_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert write_documents(tmp_path, check=False) == 0
    assert write_documents(tmp_path, check=True) == 0
    (tmp_path / "contract.md").write_text("old", encoding="utf-8")
    assert write_documents(tmp_path, check=True) == 1
    assert "contract.md" in capsys.readouterr().err
