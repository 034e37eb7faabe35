"""The gallery loads in every mode and language without a complaint from QML."""

from __future__ import annotations

from pathlib import Path

import pytest

from assets.gallery.__main__ import PAGES, Page, main, shoot
from assets.ui import LANGUAGES, application

pytestmark = pytest.mark.qt


@pytest.mark.parametrize("page", PAGES, ids=lambda page: Path(page.file).stem)
def test_every_component_in_every_mode(page: Page, tmp_path: Path) -> None:
    application()
    assert shoot(page, tmp_path) == []
    assert len(list(tmp_path.glob("*.png"))) == len(page.modes) * len(LANGUAGES)


def test_one_page_by_the_command(tmp_path: Path) -> None:
    assert main(["--out", str(tmp_path), "--page", "Wall"]) == 0
    assert (tmp_path / "Wall-plain-zh.png").exists()
