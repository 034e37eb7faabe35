"""The kiosk's voice on the real window: pages are said, 再听一遍 repeats, a touch ends it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal

from assets.voice import SOUNDS
from hub.contract.devices import FailReason, Health
from kiosk import app
from kiosk.app import Senses, give_voice

from .test_touches import Person

pytestmark = pytest.mark.qt


class Deck(QObject):
    """A speaker that remembers what it did, in order."""

    healthChanged = Signal(object, object)

    def __init__(self, _parent: QObject) -> None:
        super().__init__()
        self.did: list[bytes | str] = []

    def play(self, sound: bytes, volume: int) -> None:
        self.did.append(sound)

    def stop(self) -> None:
        self.did.append("stop")

    def tell(self, state: Health, reason: FailReason | None = None) -> None:
        self.healthChanged.emit(state, reason)


@pytest.fixture
def person(tmp_path: Path) -> Iterator[Person]:
    made = Person(tmp_path / "hall")
    yield made
    assert made.engine.warned == []
    made.window.close()


def clip(name: str) -> bytes:
    return (SOUNDS / f"{name}.wav").read_bytes()[44:]


def test_pages_are_said_again_and_a_touch_ends_it(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    decks: list[Deck] = []
    monkeypatch.setattr(app, "StepSpeaker", lambda parent: decks.append(Deck(parent)) or decks[0])
    senses = Senses(person.journey, person.engine)
    person.window.installEventFilter(senses)
    told: list[tuple[Health, FailReason | None]] = []
    voice = give_voice(
        person.journey, person.model, senses, tmp_path, lambda *health: told.append(health)
    )
    (deck,) = decks

    def heard() -> list[bytes | str]:
        did = [d if isinstance(d, str) else d[44:] for d in deck.did]
        deck.did.clear()
        return did

    person.tap("bar-elder")
    assert clip("kiosk-zh/home-card") in heard()
    person.tap("bar-again")
    did = heard()
    assert did[0] == "stop"
    assert did[-1] == clip("kiosk-zh/home-card")
    person.tap("open-more")
    did = heard()
    assert did.index("stop") < did.index(clip("kiosk-zh/home"))
    deck.tell(Health.ABSENT, FailReason.ABSENT)
    assert told == [(Health.ABSENT, FailReason.ABSENT)]
    del voice
