"""The order of pictures and videos, with a clock of its own."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from display.reel import Reel, broke, ended, mended, next_due, step
from display.schedule import Piece

PICTURE, OTHER, FILM = Piece("a.jpg", 12), Piece("b.jpg", 20), Piece("c.mp4")
ALL = (PICTURE, OTHER, FILM)


def run(reel: Reel, pieces: tuple[Piece, ...], until: float, film_s: float = 7.0) -> list[str]:
    """Names in the order in which they stood, by the reel's own due times."""
    now, names, turn = 0.0, [], -1
    film_ends: float | None = None
    while now < until:
        if film_ends is not None and now >= film_ends:
            reel, film_ends = ended(reel, reel.turn, pieces, now), None
        reel = step(reel, pieces, now)
        if reel.turn != turn and reel.current is not None:
            turn = reel.turn
            names.append(reel.current.name)
            film_ends = now + film_s if reel.current.seconds is None else None
        due = next_due(reel, pieces, now)
        marks = [m for m in (film_ends, now + due if due is not None else None) if m is not None]
        if not marks:
            break
        now = max(min(marks), now + 0.01)
    return names


def test_each_in_turn_a_video_to_its_end() -> None:
    assert run(Reel(), ALL, 60.0) == ["a.jpg", "b.jpg", "c.mp4", "a.jpg", "b.jpg"]


def test_a_picture_that_is_alone_stands_and_nothing_is_due() -> None:
    reel = step(Reel(), (PICTURE,), 0.0)
    assert next_due(reel, (PICTURE,), 0.0) is None
    assert step(reel, (PICTURE,), 500.0) is reel


def test_a_video_that_is_alone_begins_again() -> None:
    reel = step(Reel(), (FILM,), 0.0)
    again = ended(reel, reel.turn, (FILM,), 5.0)
    assert (again.current, again.turn) == (FILM, reel.turn + 1)


def test_an_end_that_comes_late_changes_nothing() -> None:
    reel = step(Reel(), (FILM, PICTURE), 0.0)
    on = ended(reel, reel.turn, (FILM, PICTURE), 5.0)
    assert ended(on, reel.turn, (FILM, PICTURE), 5.1) is on


def test_what_is_broken_is_passed_over_until_it_changes() -> None:
    reel = broke(step(Reel(), ALL, 0.0), "a.jpg", ALL, 1.0)
    assert reel.current == OTHER
    assert set(run(reel, ALL, 60.0)) == {"b.jpg", "c.mp4"}
    assert "a.jpg" in run(mended(reel, ["a.jpg"]), ALL, 60.0)


def test_when_all_is_broken_nothing_stands() -> None:
    pieces = (PICTURE, FILM)
    reel = broke(broke(step(Reel(), pieces, 0.0), "a.jpg", pieces, 1.0), "c.mp4", pieces, 2.0)
    assert reel.current is None
    assert step(reel, pieces, 3.0) is reel
    assert next_due(reel, pieces, 3.0) is None


def test_what_is_not_due_any_more_goes_at_once() -> None:
    reel = step(Reel(), ALL, 0.0)
    assert step(reel, (OTHER, FILM), 1.0).current == OTHER


@given(
    pieces=st.lists(
        st.builds(Piece, st.sampled_from([f"{c}.jpg" for c in "abcdef"]), st.integers(3, 60)),
        unique_by=lambda piece: piece.name,
        max_size=6,
    ),
    waits=st.lists(st.floats(0.1, 90.0), max_size=30),
    breaks=st.sets(st.sampled_from([f"{c}.jpg" for c in "abcdef"])),
)
def test_nobody_stands_shorter_than_asked_and_nobody_starves(pieces, waits, breaks) -> None:
    pieces = tuple(pieces)
    able = [piece for piece in pieces if piece.name not in breaks]
    reel, now, stood = Reel(broken=frozenset(breaks)), 0.0, []
    for wait in waits:
        reel = step(reel, pieces, now)
        stood.append((reel.turn, reel.current, now))
        due = next_due(reel, pieces, now)
        now += min(wait, due) if due is not None else wait
    assert all(current in able if able else current is None for _, current, _ in stood)
    begun = [next(group) for _, group in itertools.groupby(stood, key=lambda one: one[0])]
    for (_, piece, since), (_, following, until) in itertools.pairwise(begun):
        assert until - since >= piece.seconds - 1e-6
        assert following == able[(able.index(piece) + 1) % len(able)]
