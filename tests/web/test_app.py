"""What a browser or a monitor gets."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from litestar.testing import TestClient
from prometheus_client.parser import text_string_to_metric_families

from hub.client.mirror import LOST_AFTER_S
from hub.client.port import Trouble
from hub.web.app import make_app
from hub.web.view import View
from tests.web.conftest import METRICS, Hub


@pytest.fixture
def client(hub: Hub) -> Iterator[TestClient]:
    with TestClient(make_app(hub.desk)) as made:
        yield made


def test_health_is_the_hubs(hub: Hub, client: TestClient) -> None:
    answer = client.get("/health")
    assert (answer.status_code, answer.json()["status"]) == (503, "lost")
    assert answer.json()["trouble"] == "unreachable"
    hub.up()
    answer = client.get("/health")
    assert answer.status_code == 200
    told = answer.json()
    assert (told["status"], told["trouble"], told["version"]) == ("ok", None, "0.1.0")
    assert told["health"]["commands"] == 10
    hub.view.on_link(False, Trouble.BROKEN)
    answer = client.get("/health")
    assert (answer.status_code, answer.json()["trouble"]) == (503, "broken")


def test_a_silent_hub_is_lost(hub: Hub, client: TestClient) -> None:
    hub.up()
    hub.seconds += LOST_AFTER_S
    assert client.get("/health").status_code == 503
    assert "jiaohao_commands_total" not in client.get("/metrics").text


def test_metrics_are_the_text_format(hub: Hub, client: TestClient) -> None:
    hub.up()
    answer = client.get("/metrics")
    assert answer.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8"
    families = {family.name for family in text_string_to_metric_families(answer.text)}
    assert {"jiaohao_up", "jiaohao_commands", "jiaohao_command_seconds"} <= families
    assert METRICS.version in answer.text


@pytest.mark.parametrize(
    ("ask", "wanted"),
    [
        ({"headers": {"Accept-Language": "en-GB,zh;q=0.8"}}, "The hub answers."),
        ({"headers": {"Accept-Language": "zh-CN,en"}}, "中枢运行正常。"),
        ({"params": {"lang": "en"}, "headers": {"Accept-Language": "zh"}}, "The hub answers."),
        ({}, "中枢运行正常。"),
    ],
)
def test_the_front_page_speaks_what_one_reads(
    hub: Hub, client: TestClient, ask: dict[str, dict[str, str]], wanted: str
) -> None:
    hub.up()
    page = client.get("/", **ask).text  # type: ignore[arg-type]
    assert wanted in page
    assert "/metrics" in page
    assert "/health" in page


def test_the_front_page_says_when_the_hub_is_away(client: TestClient) -> None:
    assert "中枢没有回应。" in client.get("/").text
    assert "The hub does not answer." in client.get("/?lang=en").text


def test_what_the_hall_calls_itself_is_no_markup(hub: Hub, client: TestClient) -> None:
    hub.up()
    page = client.get("/").text
    assert "大厅 &lt;一&gt;" in page
    assert "<一>" not in page


def test_nothing_is_kept_or_guessed(client: TestClient) -> None:
    headers = client.get("/").headers
    assert headers["cache-control"] == "no-store"
    assert headers["x-content-type-options"] == "nosniff"
    assert "default-src 'none'" in headers["content-security-policy"]


@pytest.mark.parametrize("path", ["/nothing", "/schema", "/metrics/x", "/../hall.toml"])
def test_there_is_nothing_else(client: TestClient, path: str) -> None:
    assert client.get(path).status_code == 404


def test_nothing_can_be_sent(client: TestClient) -> None:
    assert client.post("/health", content=b"{}").status_code == 405


def test_a_bug_is_told_without_what_was_asked(
    hub: Hub,
    client: TestClient,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def broken(_: View) -> bool:
        raise ZeroDivisionError

    monkeypatch.setattr(View, "answers", property(broken))
    client.raise_server_exceptions = False
    assert client.get("/health?name=630103199003070024").status_code == 500
    (record,) = [one for one in caplog.records if one.name == "hub.web"]
    assert record.args == {"path": "/health"}
    assert record.exc_info is not None
