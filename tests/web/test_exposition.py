"""The page as Prometheus reads it."""

from __future__ import annotations

import msgspec
import pytest
from prometheus_client.parser import text_string_to_metric_families

from hub.contract.metrics import Histogram, Metrics
from hub.web.exposition import exposition
from hub.web.families import ALL, BUILD, FAMILIES, Family, Kind
from tests.web.conftest import METRICS, NOW


def samples(page: bytes) -> dict[tuple[str, tuple[str, ...]], float]:
    """Values by name and label values."""
    families = list(text_string_to_metric_families(page.decode()))
    return {
        (sample.name, tuple(sample.labels.values())): sample.value
        for family in families
        for sample in family.samples
    }


def test_every_figure_is_read_as_it_was_told() -> None:
    told = samples(exposition(METRICS, up=True))
    assert told["jiaohao_up", ()] == 1
    assert told["jiaohao_build_info", ("0.1.0",)] == 1
    assert told["jiaohao_start_time_seconds", ()] == pytest.approx(NOW.timestamp())
    assert told["jiaohao_commands_total", ("no_window", "issue_ticket")] == 2
    assert told["jiaohao_commands_total", ("bad_json", "unknown")] == 1
    assert told["jiaohao_tickets_waiting", ("A",)] == 4
    assert told["jiaohao_disk_free_bytes", ()] == 1 << 30
    assert told["jiaohao_hub_cpu_seconds_total", ()] == 12


def test_a_histogram_adds_up() -> None:
    told = samples(exposition(METRICS, up=True))
    name = "jiaohao_command_seconds"
    bounds = [told[f"{name}_bucket", (le,)] for le in ("0.001", "0.0025", "+Inf")]
    assert bounds == [5, 8, 10]
    assert (told[f"{name}_count", ()], told[f"{name}_sum", ()]) == (10, 0.0255)


@pytest.mark.parametrize("metrics", [METRICS, None])
def test_of_a_hub_that_is_away_nothing_old_is_told(metrics: Metrics | None) -> None:
    assert samples(exposition(metrics, up=False)) == {("jiaohao_up", ()): 0}


def test_a_hub_whose_counters_have_not_come_is_there() -> None:
    assert samples(exposition(None, up=True)) == {("jiaohao_up", ()): 1}


def test_types_and_help_are_told() -> None:
    families = text_string_to_metric_families(exposition(METRICS, up=True).decode())
    told = {family.name: (family.type, family.documentation) for family in families}
    wanted = {
        family.full_name.removesuffix("_total"): (family.kind.value, family.help) for family in ALL
    }
    assert told == wanted


# ── the table ────────────────────────────────────────────────────────────────


def test_every_field_is_a_family_once() -> None:
    fields = {field.name for field in msgspec.structs.fields(Metrics)}
    assert sorted(family.field for family in (BUILD, *FAMILIES)) == sorted(fields)
    assert len({family.name for family in ALL}) == len(ALL)


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_names_are_as_prometheus_wants_them(family: Family) -> None:
    value = getattr(METRICS, family.field)
    assert (family.kind is Kind.HISTOGRAM) is isinstance(value, Histogram)
    assert (family.kind is Kind.COUNTER) is family.name.endswith("_total")
    depth = 0
    while isinstance(value, dict):
        value, depth = next(iter(value.values())), depth + 1
    assert len(family.labels) == depth
