"""Screens look as they were approved, and a person would find nothing wrong with them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PIL import Image

from assets.ui import application, missing_fonts
from tests.screens.approved import FOLDER, SHOTS, changed, chosen, of_app
from tests.screens.apps import APPS, poses
from tests.screens.camera import photograph
from tests.screens.looks import wrong
from tests.screens.shot import Posed, Shot

pytestmark = pytest.mark.qt


@pytest.fixture(autouse=True)
def _fonts() -> None:
    application()
    if missing := missing_fonts():
        pytest.skip(f"the approved pictures are set in {', '.join(missing)}")


def taken(app: str) -> Iterator[tuple[Posed, Image.Image]]:
    for posed in poses(chosen(app), {app: APPS[app]}):
        yield posed, photograph(posed.window)


@pytest.mark.parametrize("app", APPS)
def test_screens_look_as_approved(app: str) -> None:
    problems: list[str] = []
    seen: list[Shot] = []
    for posed, picture in taken(app):
        seen.append(posed.shot)
        said = [*wrong(posed, picture), changed(posed.shot, picture)]
        problems += [f"{posed.shot.name}: {line}" for line in said if line]
    assert problems == []
    assert sorted(seen) == sorted(of_app(app))


def test_no_picture_is_kept_for_nothing() -> None:
    assert {path.stem for path in FOLDER.glob("*.png")} == {shot.name for shot in SHOTS}
