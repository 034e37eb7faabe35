"""The hall's own recordings: whether calls can be said with them."""

from __future__ import annotations

from assets.own_recordings import look_through
from assets.voice_command import lines
from hub.doctor.finding import Check, Finding, ok, warn
from hub.doctor.site import Site


def recordings(site: Site) -> Finding:
    folder = site.folder.voice
    if not folder.is_dir():
        return ok(f"the pack speaks Chinese and English; nothing is recorded in {folder}")
    report = look_through(folder)
    words = "\n".join(lines(report))
    if report.wrong:
        return warn(words, f"put them right, then look: jiaohao voice check {folder}")
    return ok(words)


CHECKS = (
    Check("voice", "own recordings in `voice` can be used; what is missing is told", recordings),
)
