"""The tour's page is what its table says, and shows pictures that exist."""

from __future__ import annotations

from pathlib import Path

import pytest

from hub.sim.tour import PAGE, PICTURES, STEPS, Step, page, write_tour

DOCS = Path(__file__).parents[2] / "assets" / "docs"
STEP = Step("kiosk-home", "Home", "Where it begins.")


def test_the_page_is_up_to_date() -> None:
    assert (DOCS / PAGE).read_text("utf-8") == page()


def test_every_picture_is_there_and_none_besides() -> None:
    there = {path.stem for path in (DOCS / PICTURES).glob("*.png")}
    assert there == {step.picture for step in STEPS}


def test_pictures_are_made_small(tmp_path: Path) -> None:
    image = pytest.importorskip("PIL.Image")
    image.new("RGB", (1080, 1920), "navy").save(tmp_path / "kiosk-home.png")
    assert write_tour(tmp_path, tmp_path / "docs", (STEP,)) == []
    with image.open(tmp_path / "docs" / PICTURES / "kiosk-home.png") as made:
        assert made.size == (360, 640)
    assert "## 1. Home" in (tmp_path / "docs" / PAGE).read_text("utf-8")


def test_the_readmes_pictures_are_made_with_it(tmp_path: Path) -> None:
    """A spot of colour on a large grey picture is what a state is told by."""
    image = pytest.importorskip("PIL.Image")
    step = Step("counter-desk", "Desk", "Where it is done.")
    desk = image.linear_gradient("L").resize((1366, 768)).convert("RGB")
    desk.paste((200, 150, 60), (100, 0, 140, 20))
    desk.save(tmp_path / "counter-desk.png")
    assert write_tour(tmp_path, tmp_path / "docs", (step,)) == []
    with image.open(tmp_path / "docs" / "pictures" / "counter-desk.png") as made:
        red, green, blue = made.convert("RGB").getpixel((90, 7))
        assert (made.size, red > green + 30 > blue + 60) == ((1024, 576), True)


def test_a_demo_without_a_picture_makes_no_tour(tmp_path: Path) -> None:
    assert write_tour(tmp_path, tmp_path / "docs", (STEP,)) == ["kiosk-home"]
    assert not (tmp_path / "docs").exists()
