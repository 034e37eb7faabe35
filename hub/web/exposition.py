"""`Metrics` in the text format of Prometheus. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from itertools import accumulate

from prometheus_client.exposition import generate_latest
from prometheus_client.metrics_core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    HistogramMetricFamily,
    Metric,
)
from prometheus_client.utils import floatToGoString

from hub.contract.metrics import Histogram, Metrics
from hub.web.families import BUILD, FAMILIES, UP, Family, Kind

MEDIA_TYPE = "text/plain; version=0.0.4"

Sample = tuple[tuple[str, ...], float]


def exposition(metrics: Metrics | None, *, up: bool) -> bytes:
    """The page. While the hub does not answer nothing but that is told: what was counted
    before it went is no news of it."""
    return generate_latest(_Collected(metrics if up else None, up))


class _Collected:
    """As prometheus_client asks for it."""

    def __init__(self, metrics: Metrics | None, up: bool) -> None:
        self._metrics = metrics
        self._up = up

    def collect(self) -> Iterable[Metric]:
        yield _metric(UP, [((), float(self._up))])
        if self._metrics is not None:
            yield _metric(BUILD, [((self._metrics.version,), 1.0)])
            for family in FAMILIES:
                yield _read(family, getattr(self._metrics, family.field))


def _read(family: Family, value: object) -> Metric:
    if isinstance(value, Histogram):
        return _histogram(family, value)
    return _metric(family, list(_samples(value)))


def _samples(value: object, labels: tuple[str, ...] = ()) -> Iterator[Sample]:
    if isinstance(value, Mapping):
        for label, inner in value.items():
            yield from _samples(inner, (*labels, label))
    elif isinstance(value, datetime):
        yield labels, value.timestamp()
    elif isinstance(value, int | float):
        yield labels, float(value)


def _metric(family: Family, samples: list[Sample]) -> Metric:
    make = CounterMetricFamily if family.kind is Kind.COUNTER else GaugeMetricFamily
    metric = make(family.full_name, family.help, labels=family.labels)
    for labels, value in samples:
        metric.add_metric(labels, value)
    return metric


def _histogram(family: Family, value: Histogram) -> Metric:
    bounds = [*map(floatToGoString, value.bounds), "+Inf"]
    metric = HistogramMetricFamily(family.full_name, family.help)
    metric.add_metric([], list(zip(bounds, accumulate(value.counts), strict=True)), value.sum)
    return metric
