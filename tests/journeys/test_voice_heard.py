"""What the hall hears: calls and an evacuation over real processes, recorded at the loudspeaker."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest

from assets import saying
from assets.voice import PAUSE_S, RATE, Clips
from hub.client.address import Address, load_address
from hub.client.blocking import ask
from hub.client.ids import new_request_id
from hub.client.pairing import pair
from hub.contract.commands import (
    AnyCommand,
    CallTicket,
    IssueTicket,
    Login,
    PauseHall,
    ResumeHall,
)
from hub.contract.results import Refusal
from hub.contract.states import Voice
from hub.contract.words import DeviceKind, HallPauseReason, Priority
from hub.first_hall import SAMPLE_PIN
from hub.sim.processes import StageError, wait_for
from hub.sim.stage import Stage
from tests.hearing import Burst, bursts, likeness, samples
from tests.journeys.ears import Ears
from tests.sound_server import SoundServer, missing

pytestmark = [pytest.mark.broker, pytest.mark.qt, pytest.mark.timeout(240)]

CLERKS = {"0217": 2, "0218": 3, "0219": 4}
VOLUME = 50
GAPS_S = 0.4
"""What a sound server that gets no time may add."""
SAID_WITHIN_S = 90.0


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SoundServer]:
    """A loudspeaker for whatever is started after it."""
    if missing():
        pytest.skip(missing())
    made = SoundServer(tmp_path_factory.mktemp("sound"))
    with pytest.MonkeyPatch.context() as patch:
        for name, value in made.env.items():
            patch.setenv(name, value)
        try:
            made.start()
            yield made
        except StageError as error:
            pytest.skip(str(error))
        finally:
            made.stop()


class Hall(NamedTuple):
    """Who plays; `ears` hears what the hub tells."""

    stage: Stage
    kiosk: Address
    guide: Address
    counters: dict[int, Address]
    ears: Ears

    def said(self) -> list[tuple[str, int, float]]:
        """Ticket, how many times it had been called, seconds; in the order of the facts."""
        facts = [json.loads(body) for topic, body in self.ears.heard if topic.endswith("call_said")]
        return [(f["ticket"], f["fields"]["times"], f["fields"]["seconds"]) for f in facts]


def do(address: Address, command: AnyCommand) -> object:
    reply = ask(address, command, 5.0)
    assert not isinstance(reply, Refusal), reply
    return reply


def paired(stage: Stage, name: str, kind: DeviceKind, window: int | None = None) -> Address:
    file, code = stage.station(name, kind, window=window)
    return pair(load_address(file), code)


@pytest.fixture(scope="module")
def hall(server: SoundServer, stage: Stage) -> Iterator[Hall]:
    """The sample hall at half its volume, its screen at the loudspeaker, three clerks."""
    config = stage.folder.config
    text = config.read_text("utf-8")
    config.write_text(text.replace("volume = 100\n", f"volume = {VOLUME}\n"), "utf-8")
    stage.hub.kill()
    stage.restart_hub()
    screen = stage.app("display-1", DeviceKind.DISPLAY, "--windowed").hand
    counters = {}
    for clerk, window in CLERKS.items():
        counters[window] = paired(stage, f"counter-{window}", DeviceKind.COUNTER, window)
        do(counters[window], Login(request_id=new_request_id(), clerk=clerk, pin=SAMPLE_PIN))
    guide = paired(stage, "guide-1", DeviceKind.GUIDE)
    ears = Ears(guide)
    screen.wait("no-call.visible", equals=True)
    yield Hall(stage, paired(stage, "kiosk-1", DeviceKind.KIOSK), guide, counters, ears)
    ears.close()


def take(hall: Hall, address: Address, priority: Priority = Priority.REGULAR) -> None:
    asked = IssueTicket(
        request_id=new_request_id(), service="A", priority=priority, print=False, acknowledge=True
    )
    do(address, asked)


def call(hall: Hall, window: int, ticket: str) -> None:
    asked = CallTicket(request_id=new_request_id(), ticket=ticket, reason="按次序")
    do(hall.counters[window], asked)


@pytest.fixture(scope="module")
def heard(server: SoundServer, hall: Hall) -> list[Burst]:
    """The recording: a call; while it is said another one, which an evacuation takes back; after
    that three calls at once."""
    take(hall, hall.kiosk)
    take(hall, hall.kiosk)
    take(hall, hall.guide, Priority.PRIORITY)
    call(hall, 2, "A001")
    wait_for(lambda: any(samples(server.recording.read_bytes())), "the first sound", SAID_WITHIN_S)
    call(hall, 3, "A002")
    evacuation = PauseHall(request_id=new_request_id(), reason=HallPauseReason.EVACUATION)
    hall.stage.ask(evacuation)
    wait_for(lambda: len(hall.said()) == 1, "the first call said to its end", SAID_WITHIN_S)
    hall.stage.ask(ResumeHall(request_id=new_request_id()))
    call(hall, 2, "A001")
    call(hall, 3, "A002")
    call(hall, 4, "A003")
    wait_for(lambda: len(hall.said()) == 4, "all calls said to their ends", SAID_WITHIN_S)
    return bursts(samples(server.recording.read_bytes()))


def sound(names: list[str]) -> list[Burst]:
    """What is generated from clips, apart from all processes."""
    return bursts(samples(Clips().join(names)[44:]))


def announced(ticket: str, window: int) -> list[Burst]:
    sentence = saying.sentence("zh", ticket, window, Voice())
    assert sentence is not None
    return sound([saying.CHIME, *sentence]) + sound(list(sentence))


A001, A002, A003 = (announced(f"A00{no}", no + 1) for no in (1, 2, 3))
ALARM = sound(saying.evacuation(["zh", "en"]))
EXPECTED = [
    *((burst, VOLUME / 100) for burst in A001),
    *((burst, 1.0) for burst in ALARM),
    *((burst, VOLUME / 100) for burst in (*A001, *A003, *A002)),
]
"""The alarm at full volume before the call that waited; of the three, who is served first is the
first of those that wait."""


def test_the_recording_is_what_was_generated_in_order(heard: list[Burst]) -> None:
    assert len(heard) == len(EXPECTED)
    for got, (wanted, loudness) in zip(heard, EXPECTED, strict=True):
        like, gain = likeness(got.samples, wanted.samples)
        assert like > 0.9
        assert gain == pytest.approx(loudness, rel=0.1)
        assert -0.05 < (len(got.samples) - len(wanted.samples)) / RATE < GAPS_S


def test_another_call_would_be_noticed(heard: list[Burst]) -> None:
    like, _ = likeness(heard[2].samples, A002[1].samples[-RATE:])
    assert like < 0.7


def test_nothing_overlaps_and_calls_are_apart(heard: list[Burst]) -> None:
    assert all(one.end < other.start for one, other in pairwise(heard))


def test_said_tells_order_and_true_length(heard: list[Burst], hall: Hall) -> None:
    said = hall.said()
    assert [(ticket, times) for ticket, times, _ in said] == [
        ("A001", 1),
        ("A001", 1),
        ("A003", 1),
        ("A002", 1),
    ]
    first, others = heard[:2], heard[2 + len(ALARM) :]
    spans = [first, others[0:2], others[2:4], others[4:6]]
    for (_, _, seconds), (begins, ends) in zip(said, spans, strict=True):
        heard_s = (ends.end - begins.start) / RATE + PAUSE_S
        assert -0.1 < heard_s - seconds < GAPS_S


def test_chime_and_voice_are_no_silence() -> None:
    assert all(max(burst.samples) > 3000 for burst in (*A001, *ALARM))


def test_no_log_tells_of_an_error(heard: list[Burst], hall: Hall) -> None:
    log = Path(hall.stage.root / "logs" / "display-1.log").read_text(errors="replace")
    assert "ERROR" not in log
    assert "Traceback" not in log
