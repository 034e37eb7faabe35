"""The pad as a state machine: (state, event, now) → state and effects. Pure.

It sleeps until a job wakes it, presets nothing, sleeps again without a word when nobody
answers, and keeps no trace of an answer on the screen. `now` is the hub's time.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from counter.pad.state import ASLEEP, AWAKE, Closed, Effect, Kept, Pad, Page, Send, Shown, Times
from hub.contract.devices import AskRating, StopRating
from hub.contract.rating_tags import TAGS
from hub.contract.words import Language, Level

MAX_TEXT = 200
MAX_TAGS = 8

Step = tuple[Pad, tuple[Effect, ...]]


def ask(pad: Pad, job: AskRating, now: datetime, times: Times) -> Step:
    """A job: wake for it. One that is over already is closed without a light.

    The visit's next question comes right after an answer: the thanks may be read first.
    """
    if now >= job.valid_until:
        return pad, (Closed(job.job_id, job.rating),)
    if pad.page is Page.THANKS and pad.until is not None:
        until = min(pad.until, now + timedelta(seconds=times.thanks_between))
        waiting = () if pad.after is None else (Closed(pad.after.job_id, pad.after.rating),)
        return replace(pad, after=job, until=until), waiting
    _, left = _leave(pad)
    awake = _touched(Pad(page=Page.FACES, job=job, language=job.language), now)
    awake = replace(awake, span=seconds_left(awake, now))
    return awake, (*left, Shown(job.job_id, job.rating))


def stop(pad: Pad, job: StopRating) -> Step:
    """The rating was taken back or given elsewhere: sleep. The hub knows; nothing is told."""
    if pad.after is not None and pad.after.rating == job.rating:
        return replace(pad, after=None), ()
    if pad.page not in AWAKE or pad.job is None or pad.job.rating != job.rating:
        return pad, ()
    return ASLEEP, ()


def choose(pad: Pad, level: Level, now: datetime) -> Step:
    """A face was touched."""
    if pad.page is not Page.FACES:
        return pad, ()
    return _touched(replace(pad, page=Page.REASONS, level=level), now), ()


def toggle(pad: Pad, code: str, now: datetime) -> Step:
    """A reason was ticked or unticked; one that is not of the chosen level changes nothing."""
    if pad.page is not Page.REASONS or pad.level is None:
        return pad, ()
    if code not in {tag.code for tag in TAGS[pad.level]}:
        return pad, ()
    kept = tuple(tag for tag in pad.tags if tag != code)
    tags = kept if code in pad.tags else (*kept, code)[:MAX_TAGS]
    return _touched(replace(pad, tags=tags), now), ()


def turn(pad: Pad, now: datetime) -> Step:
    """More of the reasons were looked at: that is a touch, too."""
    return (_touched(pad, now) if pad.page is Page.REASONS else pad), ()


def again(pad: Pad, now: datetime) -> Step:
    """重新选: back to the faces, with nothing chosen."""
    if pad.page not in (Page.REASONS, Page.WRITING):
        return pad, ()
    empty = replace(pad, page=Page.FACES, level=None, tags=(), text="")
    return _touched(empty, now), ()


def write(pad: Pad, now: datetime) -> Step:
    """写几句话: the keyboard opens over the reasons."""
    if pad.page is not Page.REASONS:
        return pad, ()
    return _touched(replace(pad, page=Page.WRITING), now), ()


def written(pad: Pad, now: datetime) -> Step:
    """The keyboard is closed; the words stay."""
    if pad.page is not Page.WRITING:
        return pad, ()
    return _touched(replace(pad, page=Page.REASONS), now), ()


def put_text(pad: Pad, text: str, now: datetime) -> Step:
    """The words as they are now, cut at 200 characters."""
    if pad.page is not Page.WRITING:
        return pad, ()
    return _touched(replace(pad, text=text[:MAX_TEXT]), now), ()


def speak(pad: Pad, language: Language, now: datetime) -> Step:
    """Another language was touched."""
    if pad.page is Page.ASLEEP:
        return pad, ()
    changed = replace(pad, language=language)
    return (_touched(changed, now) if pad.page in AWAKE else changed), ()


def decline(pad: Pad) -> Step:
    """不评价: sleep; stored as nothing."""
    if pad.page not in AWAKE or pad.job is None:
        return pad, ()
    return ASLEEP, (Closed(pad.job.job_id, pad.job.rating, declined=True),)


def submit(pad: Pad, now: datetime, times: Times) -> Step:
    """Send the answer; the screen forgets it in the same moment."""
    if not pad.may_send or pad.level is None or pad.job is None:
        return pad, ()
    sent = Send(pad.job, pad.level, pad.tags, pad.text.strip())
    thanks = Pad(
        page=Page.THANKS,
        job=pad.job,
        language=pad.language,
        until=now + timedelta(seconds=times.thanks),
        span=times.thanks,
        sent=pad.job.rating,
    )
    return thanks, (sent,)


def settle(pad: Pad, rating: str, kept: Kept, problem: str = "") -> Step:
    """What became of an answer; only its own thanks page shows it."""
    if pad.page is not Page.THANKS or pad.sent != rating:
        return pad, ()
    return replace(pad, kept=kept, problem=problem), ()


def fine(pad: Pad, now: datetime, times: Times) -> Step:
    """好的: the thanks are read."""
    return _end_thanks(pad, now, times) if pad.page is Page.THANKS else (pad, ())


def tick(pad: Pad, now: datetime, times: Times) -> Step:
    """Time passes: a page that is over ends; no answer is nothing."""
    if pad.until is None or now < pad.until:
        return pad, ()
    return fine(pad, now, times) if pad.page is Page.THANKS else _leave(pad)


def seconds_left(pad: Pad, now: datetime) -> int:
    """Whole seconds until the page ends, for the ring."""
    if pad.until is None:
        return 0
    return max(0, -int(-(pad.until - now).total_seconds() // 1))


def _touched(pad: Pad, now: datetime) -> Pad:
    """Each touch restarts the job's time, never beyond the job's own end."""
    if pad.job is None:
        return pad
    end = now + timedelta(seconds=pad.job.idle_s)
    return replace(pad, until=min(end, pad.job.valid_until))


def _end_thanks(pad: Pad, now: datetime, times: Times) -> Step:
    return ask(ASLEEP, pad.after, now, times) if pad.after else (ASLEEP, ())


def _leave(pad: Pad) -> Step:
    if pad.page in AWAKE and pad.job is not None:
        return ASLEEP, (Closed(pad.job.job_id, pad.job.rating),)
    return ASLEEP, ()
