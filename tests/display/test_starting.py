"""How both screens start: arguments and mistakes."""

from __future__ import annotations

import pytest

from assets import starting
from display import app
from display.window import app as window_app
from hub.contract.words import Language

pytestmark = pytest.mark.qt

STATION = 'device = "hall-1"\nkind = "display"\n[hub]\nhost = "127.0.0.1"\nport = 1\n'


def test_arguments() -> None:
    given = app.arguments().parse_args(
        ["--station", "s.toml", "--language", "zh,bo,zh", "--size", "1280x720", "--still"]
    )
    assert given.language == (Language.ZH, Language.BO)
    assert (given.size.width(), given.size.height()) == (1280, 720)
    assert given.still
    assert given.media is None


@pytest.mark.parametrize(
    "wrong", [["--language", "fr"], ["--size", "big"], ["--media"], ["--unknown"]]
)
def test_wrong_arguments_are_told(wrong: list[str], capsys) -> None:
    with pytest.raises(SystemExit):
        app.arguments().parse_args(["--station", "s.toml", *wrong])
    assert wrong[0] in capsys.readouterr().err


def test_a_missing_station_file_is_one_line(tmp_path, capsys) -> None:
    given = app.arguments().parse_args(["--station", str(tmp_path / "absent.toml")])
    assert starting.run(app.main, given) == 2
    assert "absent.toml" in capsys.readouterr().err


def test_a_window_screen_without_a_window(tmp_path, capsys, qapp) -> None:
    file = tmp_path / "station.toml"
    file.write_text(STATION.replace("display", "window"), encoding="utf-8")
    (tmp_path / "hall-1.secret").write_text("secret", encoding="utf-8")
    given = window_app.arguments().parse_args(["--station", str(file)])
    assert starting.run(window_app.main, given) == 2
    assert "window = NUMBER" in capsys.readouterr().err
