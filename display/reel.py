"""Which picture or video stands in the media area, and until when. Pure.

The clock is monotonic, in seconds. A piece goes when its seconds are over or, without any, when
the player says that it has ended. What cannot be shown is passed over until its file changes.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from display.schedule import Piece


class Reel(msgspec.Struct, frozen=True):
    """What stands since when. `turn` rises with each new beginning, also of the same piece."""

    current: Piece | None = None
    since: float = 0.0
    turn: int = 0
    broken: frozenset[str] = frozenset()


def step(reel: Reel, pieces: tuple[Piece, ...], now: float) -> Reel:
    """Keep what stands while it is among `pieces` and its time is not over, else go on."""
    able = tuple(piece for piece in pieces if piece.name not in reel.broken)
    if reel.current in able and not _is_over(reel, able, now):
        return reel
    return _begin(reel, _following(reel.current, pieces, able), now)


def ended(reel: Reel, turn: int, pieces: tuple[Piece, ...], now: float) -> Reel:
    """The player has come to the end of the piece that began as `turn`."""
    if reel.current is None or turn != reel.turn:
        return reel
    able = tuple(piece for piece in pieces if piece.name not in reel.broken)
    return _begin(reel, _following(reel.current, pieces, able), now)


def broke(reel: Reel, name: str, pieces: tuple[Piece, ...], now: float) -> Reel:
    """A file cannot be shown; the next one stands at once."""
    spoilt = msgspec.structs.replace(reel, broken=reel.broken | {name})
    return step(spoilt, pieces, now)


def mended(reel: Reel, names: Iterable[str]) -> Reel:
    """These files have changed or are gone: they may be tried (again)."""
    return msgspec.structs.replace(reel, broken=reel.broken - frozenset(names))


def next_due(reel: Reel, pieces: tuple[Piece, ...], now: float) -> float | None:
    """Seconds until time alone changes the piece; None when it does not."""
    able = [piece for piece in pieces if piece.name not in reel.broken]
    if reel.current is None or reel.current.seconds is None or len(able) < 2:
        return None
    return max(0.0, reel.since + reel.current.seconds - now)


def _is_over(reel: Reel, able: tuple[Piece, ...], now: float) -> bool:
    """A picture that is alone stands on: nothing would change."""
    if reel.current is None or reel.current.seconds is None or len(able) < 2:
        return False
    return now - reel.since >= reel.current.seconds


def _following(
    current: Piece | None, pieces: tuple[Piece, ...], able: tuple[Piece, ...]
) -> Piece | None:
    """The next one in order that can be shown; from the front when the present one is gone."""
    if not able:
        return None
    if current not in pieces:
        return able[0]
    at = pieces.index(current)
    return next(piece for piece in (*pieces[at + 1 :], *pieces[: at + 1]) if piece in able)


def _begin(reel: Reel, piece: Piece | None, now: float) -> Reel:
    if piece is None and reel.current is None:
        return reel
    return msgspec.structs.replace(reel, current=piece, since=now, turn=reel.turn + 1)
