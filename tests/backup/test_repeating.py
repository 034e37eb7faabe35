"""A repeated backup: at each change and not without one, through faults, until it is stopped."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from hub.backup import repeating
from hub.backup.making import Saved, Source
from hub.backup.repeating import Plan, Stop, Told, Watch, repeat
from hub.backup.target import Target
from tests.conftest import wait_for
from tests.desks import take
from tests.halls import Bench

EVERY_S = 0.02


class Notes(Told):
    """Remembers what the loop tells."""

    def __init__(self) -> None:
        self.saves: list[Saved] = []
        self.faults: list[str] = []

    def wait(self, count: int) -> None:
        """Until so many were saved."""
        wait_for(lambda: len(self.saves) >= count)

    def saved(self, saved: Saved) -> None:
        self.saves.append(saved)

    def failed(self, why: str) -> None:
        self.faults.append(why)


class StopByHand(Stop):
    """Ends the loop when the test says so; counts its rounds."""

    def __init__(self) -> None:
        super().__init__()
        self.rounds = 0

    def end(self) -> None:
        self._asked.set()

    def wait(self, seconds: float) -> None:
        self.rounds += 1
        super().wait(seconds)


Run = Callable[[Path], tuple[Notes, StopByHand]]


@pytest.fixture
def run(hall: Source) -> Iterator[Run]:
    """`run(folder)` starts the loop on a thread of its own; it ends with the test."""
    running: list[tuple[StopByHand, threading.Thread]] = []

    def start(folder: Path) -> tuple[Notes, StopByHand]:
        notes, stop = Notes(), StopByHand()
        plan = Plan(hall, Target(folder), EVERY_S, 2)
        thread = threading.Thread(target=repeat, args=(plan, notes, stop))
        running.append((stop, thread))
        thread.start()
        return notes, stop

    yield start
    for stop, thread in running:
        stop.end()
        thread.join(5)
        assert not thread.is_alive()


def rest(stop: StopByHand) -> None:
    """Some rounds go by."""
    seen = stop.rounds
    wait_for(lambda: stop.rounds > seen + 5)


def test_only_a_change_is_saved_and_the_newest_stay(bench: Bench, place: Path, run: Run) -> None:
    notes, stop = run(place)
    for count in range(1, 5):
        notes.wait(count)
        rest(stop)
        assert len(notes.saves) == count, "nothing has changed"
        take(bench)
    notes.wait(5)
    assert [saved.about.tickets for saved in notes.saves] == [3, 4, 5, 6, 7]
    rest(stop)
    assert sorted(place.iterdir()) == sorted(saved.path for saved in notes.saves[-2:])
    assert notes.faults == []


def test_a_fault_is_told_once_and_outlived(bench: Bench, place: Path, run: Run) -> None:
    notes, stop = run(place)
    notes.wait(1)
    shutil.rmtree(place)
    take(bench)
    wait_for(lambda: notes.faults)
    rest(stop)
    assert len(notes.faults) == 1
    assert "not mounted" in notes.faults[0]
    place.mkdir()
    notes.wait(2)
    assert notes.saves[1].about.tickets == 4


def test_it_ends_in_the_middle_of_a_copy(hall: Source, place: Path) -> None:
    notes, stop = Notes(), StopByHand()

    class Ending(Watch):
        def state(self) -> tuple[int, int]:
            stop.end()
            return super().state()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(repeating, "Watch", Ending)
        repeat(Plan(hall, Target(place), EVERY_S, 2), notes, stop)
    assert notes.saves == []
    assert list(place.iterdir()) == []


def test_a_store_put_in_its_place_is_noticed(bench: Bench, hall: Source, place: Path) -> None:
    store = hall.folder.store
    watch = Watch(store)
    before = watch.state()
    assert watch.state() == before
    copy = place / "copy.sqlite"
    shutil.copyfile(store, copy)
    copy.replace(store)
    assert watch.state() != before
    watch.close()
