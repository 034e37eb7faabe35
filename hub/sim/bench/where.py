"""`jiaohao bench --where`: where the time of one ticket goes, as a table and a picture.

Measured in a hub with stopwatches, not guessed: each phase's median, of tickets that come one
at a time after a breath, and of tickets that come as fast as they are answered.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

from hub.sim.bench import trips
from hub.sim.bench.stopwatch_hub import PHASES
from hub.sim.processes import python
from hub.sim.stage import Stage

ROUNDS = 30

LABELS = {
    "read": "read packet (paho)",
    "decode": "decode",
    "begin": "BEGIN",
    "handle": "handler, 12 statements",
    "commit": "COMMIT, on disk",
    "reply": "reply to the socket (paho)",
}
COLOURS = ("#7a9cc6", "#b8c7d9", "#c9b26b", "#5c8a5c", "#b0574f", "#8e7cc3")


class Where(NamedTuple):
    """Microseconds by phase, in order: `calm` after a breath, `hot` without."""

    calm: dict[str, float]
    hot: dict[str, float]
    rest_calm: float
    rest_hot: float


class WatchedStage(Stage):
    """A stage whose hub has stopwatches."""

    def _hub_words(self) -> list[str]:
        return python("hub.sim.bench.stopwatch_hub", str(self.folder.root))


def where(picture: Path | None, *, as_json: bool) -> int:
    """Measure, print, and draw the picture if one is wanted; 0."""
    found = measure()
    if as_json:
        print(json.dumps(found._asdict()))
    else:
        print(f"{'µs':<28} {'calm':>8} {'hot':>8}")
        for phase in PHASES:
            print(f"{LABELS[phase]:<28} {found.calm[phase]:>8.0f} {found.hot[phase]:>8.0f}")
        rest = "broker, network, client"
        print(f"{rest:<28} {found.rest_calm:>8.0f} {found.rest_hot:>8.0f}")
    if picture is not None:
        picture.write_text(draw(found), encoding="utf-8")
        print(f"{picture} is written", file=sys.stderr)
    return 0


def measure() -> Where:
    """One run."""
    with (
        tempfile.TemporaryDirectory(prefix="jiaohao-where-") as folder,
        WatchedStage(Path(folder)) as stage,
    ):
        calm, hot = trips.measure(stage, ROUNDS)
        stage.hub.stop()
        kept = json.loads(stage.hub.log_tail(1))
    # Tickets: some to warm up, then the calm ones, then the hot ones.
    calm_rows = kept[-len(calm.reply) - len(hot.reply) : -len(hot.reply)]
    hot_rows = kept[-len(hot.reply) :]
    at_calm, at_hot = _medians(calm_rows), _medians(hot_rows)
    return Where(at_calm, at_hot, _rest(calm.reply, at_calm), _rest(hot.reply, at_hot))


def _rest(replies: list[float], phases: dict[str, float]) -> float:
    return statistics.median(replies) * 1e6 - sum(phases.values())


def _medians(rows: list[list[float]]) -> dict[str, float]:
    return {phase: statistics.median(row[n] for row in rows) for n, phase in enumerate(PHASES)}


WIDTH, LEFT, BAR = 960, 70, 46


def draw(found: Where) -> str:
    """The phases as two bars, in SVG; widths are microseconds."""
    bars = [("calm", found.calm, found.rest_calm), ("hot", found.hot, found.rest_hot)]
    longest = max(sum(phases.values()) + rest for _, phases, rest in bars)
    scale = (WIDTH - LEFT - 20) / longest
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="250"'
        ' font-family="sans-serif" font-size="13">',
        f'<rect width="{WIDTH}" height="250" fill="#ffffff"/>',
    ]
    for row, (name, phases, rest) in enumerate(bars):
        top = 16 + row * (BAR + 26)
        parts.append(f'<text x="8" y="{top + 28}">{name}</text>')
        x = float(LEFT)
        pieces = [*zip(phases.values(), COLOURS, strict=True), (rest, "#e4e4e4")]
        for size, colour in pieces:
            wide = size * scale
            parts.append(
                f'<rect x="{x:.1f}" y="{top}" width="{wide:.1f}" height="{BAR}" fill="{colour}"/>'
            )
            if wide > 34:
                middle = f'x="{x + wide / 2:.1f}" y="{top + 28}" text-anchor="middle"'
                parts.append(f"<text {middle}>{size:.0f}</text>")
            x += wide
    names = [*(LABELS[phase] for phase in PHASES), "broker, network, client"]
    for place, (name, colour) in enumerate(zip(names, (*COLOURS, "#e4e4e4"), strict=True)):
        x, y = LEFT + place % 3 * 290, 178 + place // 3 * 24
        parts.append(f'<rect x="{x}" y="{y - 11}" width="14" height="14" fill="{colour}"/>')
        parts.append(f'<text x="{x + 20}" y="{y}">{escape(name)} (µs)</text>')
    return "\n".join([*parts, "</svg>", ""])
