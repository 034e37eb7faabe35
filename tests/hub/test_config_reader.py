"""hall.toml: every error is named with its line and what would be right."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import pytest

from hub.config_reader import parse_hall, read_hall, read_warnings
from hub.contract.words import WindowKind
from hub.errors import SetupError
from hub.settings_reader import ConfigError

SAMPLE = (resources.files("assets") / "samples" / "hall.toml").read_text(encoding="utf-8")
PATH = Path("hall.toml")


def problems(text: str) -> list[tuple[int | None, str, str]]:
    with pytest.raises(ConfigError) as caught:
        parse_hall(text, PATH)
    return [(p.line, p.key, f"{p.what} {p.allowed}") for p in caught.value.problems]


def line_of(text: str, part: str) -> int:
    return next(i for i, line in enumerate(text.splitlines(), 1) if part in line)


def test_the_sample_hall_is_right() -> None:
    hall = parse_hall(SAMPLE, PATH)
    assert len(hall.services) == 10
    assert len(hall.windows) == 12
    assert len(hall.clerks) == 12
    assert {window.kind for window in hall.windows} == set(WindowKind)
    assert hall.hours.week()[6] == ()


@pytest.mark.parametrize(
    ("old", "new", "key", "told"),
    [
        ("min_calls = 2", 'min_calls = "two"', "rules.min_calls", "0 to 9999"),
        ("min_calls = 2", "min_cals = 2", "rules.min_cals", "did you mean min_calls?"),
        ("close_after = 0", "close_after = 721", "rules.close_after", "0 to 720"),
        ("close_after = 0", 'close_after = "18:00"', "rules.close_after", "0 to 720"),
        ('kind = "consult"', 'kind = "konsult"', "windows[1].kind", "consult, general, field"),
        ('code = "H"', 'code = "O"', "services[8].code", "without I and O"),
        ("port = 1883", "port = 188300", "broker.port", "1 to 65535"),
        ("port = 0", "port = 99999", "web.port", "0 to 65535"),
        ("port = 0", "port = 1883", "web.port", "the broker's port already"),
        ('phone_url = ""', 'phone_url = "hall.cn"', "hall.phone_url", "such as"),
        ('phone_url = ""', 'phone_url = "javascript:x"', "hall.phone_url", "such as"),
        ('listen = "127.0.0.1"', 'listen = "10.0.0.2:1883"', "broker.listen", "without a port"),
        ('external = ""', 'external = "broker"', "broker.external", "host:port"),
        ('icon = "tax"', 'icon = "coin"', "services[8].icon", "grid, list, doc"),
        ('id = "sample"', 'id = "城中区"', "hall.id", "a-z, 0-9 and -"),
        ('no = "0901"', 'no = "9"', "clerks[12].no", "3 to 8 digits"),
        ('services = ["F"]', 'services = ["Z"]', "windows[9].services", "A, B, C"),
        ("no = 12", "no = 11", "windows[12].no", "used twice"),
        ('no = "0901"', 'no = "0811"', "clerks[12].no", "used twice"),
        ('timezone = "Asia/Shanghai"', 'timezone = "Mars"', "hall.timezone", "no zone"),
        ('sat = ["09:30-16:30"]', 'sat = ["16:30-09:30"]', "hours.sat", "ends before it starts"),
        ('sat = ["09:30-16:30"]', 'sat = ["22:00-06:00"]', "hours.sat", '"22:00-24:00" and the'),
        ('sat = ["09:30-16:30"]', 'sat = ["22:00-24:30"]', "hours.sat", "after midnight"),
        ('sat = ["09:30-16:30"]', 'sat = ["9:30-16:30"]', "hours.sat", '"09:00-17:00"'),
        (
            'sat = ["09:30-16:30"]',
            'sat = ["09:30-12:30", "12:00-16:30"]',
            "hours.sat",
            "12:00-16:30 begins before 09:30-12:30 ends spans that rise, apart",
        ),
        ("sun = []", 'moved = ["12:00-12:00"]', "hours.moved", "ends before it starts"),
        ("no = 12", 'breaks = ["13:00-12:00"]\nno = 12', "windows[12].breaks", "ends before"),
        ('date = "2027-01-01"', 'date = "2027-02-29"', "days[1].date", "is no date"),
        (
            'date = "2027-01-01"',
            'services = ["A", "Z"]\ndate = "2027-01-01"',
            "days[1].services",
            "there is no service Z A, B, C",
        ),
        ('zero = "零"', 'zero = "洞"', "voice.zero", "零, 〇"),
        ("volume = 100", "volume = 101", "voice.volume", "0 to 100"),
        (
            "volume = 100",
            'hours = [{ hours = "13:30-12:00", volume = 40 }]',
            "voice.hours",
            "ends before it starts",
        ),
        (
            "volume = 100",
            'hours = [{hours = "12:00-13:30", volume = 40}, {hours = "13:00-14:00", volume = 5}]',
            "voice.hours",
            "13:00-14:00 begins before 12:00-13:30 ends",
        ),
        (
            "volume = 100",
            'hours = [{ hours = "12:00-13:30", volume = -1 }]',
            "voice.hours[1].volume",
            "0 to 100",
        ),
        ("slot_minutes = 30", "slot_minutes = 4", "appointments.slot_minutes", "5 to 240"),
        ("days_ahead = 7", "days_ahead = 31", "appointments.days_ahead", "0 to 30"),
        ("late_minutes = 20", "late_minutes = -1", "appointments.late_minutes", "0 to 240"),
        ("late_minutes = 20", "later_minutes = 5", "appointments.later_minutes", "did you mean"),
        ("slot_places = 2", "slot_places = true", "services[2].slot_places", "0 to 9999"),
        ('only_kind = "unresolved"', 'only_kind = "assist"', "services[10]", "no window serves K"),
        (
            'services = ["F"]\nhelps = ["G"]',
            "services = []",
            "windows[9].services",
            "serves nothing",
        ),
        (
            "daily = 60",
            'slots = [{ hours = "10:00-09:00", tickets = 5 }]',
            "services[7].slots",
            "overlaps another",
        ),
        (
            "daily = 60",
            'slots = [{ hours = "09:00-10:00", tickets = 0 }]',
            "services[7].slots[1].tickets",
            "1 to 9999",
        ),
        ("daily = 60", "slot_minutes = 3", "services[7].slot_minutes", "5 to 480"),
        ("daily = 60", 'at_closing = "never"', "services[7].at_closing", "issue, warn, stop"),
    ],
)
def test_an_error_is_named_with_line_and_allowed_values(
    old: str, new: str, key: str, told: str
) -> None:
    text = SAMPLE.replace(old, new, 1)
    ((line, found, what),) = problems(text)
    assert found == key
    assert told in what
    where = 'code = "K"' if key == "services[10]" else old
    assert line == SAMPLE[: SAMPLE.index(where)].count("\n") + (0 if key == "services[10]" else 1)


TWICE = """
[[days]]
date = "2027-05-01"
services = ["B"]
[[days]]
date = "2027-05-01"
services = ["A"]
[[days]]
date = "2027-05-01"
[[days]]
date = "2027-05-01"
hours = ["09:00-12:00"]
services = ["A"]
"""


def test_a_date_is_given_once_for_the_hall_and_once_for_each_service() -> None:
    text = SAMPLE + TWICE
    ((line, key, told),) = problems(text)
    assert (key, told) == ("days[5].date", "2027-05-01 is given twice for service A once")
    assert line is not None
    assert text.splitlines()[line - 1 : line + 2] == TWICE.splitlines()[-3:]


def test_the_24_hour_zone_names_what_there_is() -> None:
    text = SAMPLE + '[self_service]\nfunctions = ["guide", "tickets"]\n'
    ((line, key, told),) = problems(text)
    assert key == "self_service.functions"
    assert "guide, progress, rating" in told
    assert line == len(text.splitlines())


def test_all_errors_are_named_at_once() -> None:
    text = SAMPLE.replace("min_calls = 2", "min_calls = -1").replace("senior_age = 60", "age = 60")
    assert [key for _, key, _ in problems(text)] == ["rules.min_calls", "rules.age"]


def test_a_missing_setting_is_named() -> None:
    text = SAMPLE.replace('id = "sample"\n', "", 1)
    ((line, key, what),) = problems(text)
    assert (key, "is missing" in what) == ("hall.id", True)
    assert line == line_of(text, "[hall]")


def test_broken_toml_names_the_line() -> None:
    ((line, key, _),) = problems(SAMPLE.replace("min_calls = 2", "min_calls = "))
    assert key == "TOML"
    assert line == line_of(SAMPLE, "min_calls = 2")


def test_a_missing_file_tells_the_next_step(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="jiaohao init"):
        read_hall(tmp_path / "hall.toml")


def test_a_service_whose_days_have_no_room_for_a_slot() -> None:
    text = SAMPLE.replace("slot_minutes = 30", "slot_minutes = 240")
    for old in ('["09:00-17:00"]', '["09:30-16:30"]'):
        text = text.replace(old, '["09:00-12:00"]')
    first, second = problems(text)
    assert first[:2] == (line_of(text, "slot_places = 2"), "services[2].slot_places")
    assert "no day of B has room for a slot of 240 minutes" in first[2]
    assert second[1] == "services[7].slot_places"


def warnings(tmp_path: Path, text: str) -> list[tuple[int | None, str, str]]:
    path = tmp_path / "hall.toml"
    path.write_text(text, encoding="utf-8")
    found = read_warnings(path, read_hall(path))
    return [(p.line, p.key, f"{p.what} {p.allowed}") for p in found]


def test_the_sample_hall_has_nothing_odd(tmp_path: Path) -> None:
    assert warnings(tmp_path, SAMPLE) == []


@pytest.mark.parametrize(
    ("old", "new", "key", "told"),
    [
        ('services = ["F"]', 'services = ["E"]', "services[6]", "F is only helped with"),
        ('helps = ["B", "C", "D"]', 'helps = ["K"]', "windows[4].helps", "only unresolved may"),
        ('helps = ["B", "C", "D"]', 'helps = ["A"]', "windows[4].helps", "cannot help with it too"),
        ('phone_url = ""', 'phone_url = "http://a"', "hall.phone_url", "runs no web part"),
    ],
)
def test_what_is_odd_is_named_with_its_line(
    tmp_path: Path, old: str, new: str, key: str, told: str
) -> None:
    text = SAMPLE.replace(old, new, 1)
    if key == "services[6]":
        text = text.replace('helps = ["A"]', 'helps = ["A", "F"]', 1)
    ((line, found, what),) = warnings(tmp_path, text)
    assert (found, told in what) == (key, True)
    assert line is not None


def test_a_window_of_the_wrong_kind_for_all_it_names() -> None:
    text = SAMPLE.replace('services = ["F"]\nhelps = ["G"]', 'services = ["K"]', 1)
    ((_, key, what),) = problems(text)
    assert (key, "may serve none of K" in what) == ("windows[9].kind", True)


def test_a_double_names_each_allowed_letter_once() -> None:
    found = problems(SAMPLE.replace('code = "B"', 'code = "A"', 1))
    assert found[0][1:] == ("services[2].code", "A is used twice ")
    assert found[1][2] == "there is no service B A, C, D, E, F, G, H, J, K"


@pytest.mark.parametrize("listen", ["0.0.0.0", "::", "fe80::1", "hub.hall.cn", "hall-1"])
def test_what_the_broker_may_listen_on(listen: str) -> None:
    text = SAMPLE.replace('listen = "127.0.0.1"', f'listen = "{listen}"')
    assert parse_hall(text, PATH).broker.listen == listen


def test_a_file_of_a_windows_editor_is_read(tmp_path: Path) -> None:
    file = tmp_path / "hall.toml"
    file.write_bytes(b"\xef\xbb\xbf" + SAMPLE.replace("\n", "\r\n").encode())
    assert read_hall(file) == parse_hall(SAMPLE, file)
    assert read_warnings(file, read_hall(file)) == []


def test_a_file_in_another_encoding_is_told_its_line(tmp_path: Path) -> None:
    file = tmp_path / "hall.toml"
    first = line_of(SAMPLE, "示例大厅")
    file.write_bytes(SAMPLE.encode("gb18030"))
    with pytest.raises(SetupError, match=rf"line {first} is not UTF-8\. Save the file"):
        read_hall(file)
