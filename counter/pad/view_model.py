"""The pad as QML sees it: pages, the ring's seconds, and one answer sent once."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from datetime import datetime
from functools import partial

from msgspec import structs
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from counter.pad import rate
from counter.pad.breaks import broken
from counter.pad.post import Post
from counter.pad.rate import Step
from counter.pad.state import ASLEEP, USUAL, Closed, Effect, Kept, Page, Send, Shown, Times
from counter.pad.writing import Writing
from hub.client.hub_time import HubTime
from hub.client.ids import new_request_id
from hub.client.letters import Letters
from hub.client.port import HubPort
from hub.contract.codes import Code
from hub.contract.commands import Rate
from hub.contract.devices import (
    AnyJob,
    AskRating,
    DeviceHealth,
    Health,
    RatingClosed,
    RatingShown,
    StopRating,
)
from hub.contract.rating_tags import TAGS
from hub.contract.results import AnyReply, RatingTaken, Refusal
from hub.contract.states import Clock, HallPause, WindowState
from hub.contract.wire import AnyPicture
from hub.contract.words import HallPauseReason, Language, Level

log = logging.getLogger(__name__)

PATIENCE_MS = 2000
"""An answer without a receipt for so long: the thanks say that it waits."""


class PadModel(QObject):
    """Fed with `on_job`, `on_state` and `on_lost`. Nothing of an answer is logged; what is
    written down is sealed (`letters`)."""

    changed = Signal()
    secondsChanged = Signal()

    def __init__(
        self,
        port: HubPort,
        window: int,
        times: Times = USUAL,
        monotonic: Callable[[], float] = time.monotonic,
        letters: Letters | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._port = port
        self._post = Post(port, letters, self._on_health)
        self._safe = False
        self._writing = Writing(self)
        self._writing.keyboard.edited.connect(self._on_edited)
        self._writing.keyboard.touched.connect(self._on_key)
        self._window = window
        self._times = times
        self._time = HubTime(monotonic)
        self._clerk_no = ""
        self._pause: HallPause | None = None
        self._pad = ASLEEP
        self._seconds = 0
        self._second = QTimer(self, singleShot=True)
        self._second.timeout.connect(self._on_second)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._on_patience)

    # ── what comes from the hub ──

    @Slot(str, object)
    def on_state(self, name: str, state: AnyPicture) -> None:
        """The clock, and the window for its clerk's number."""
        if isinstance(state, Clock):
            first = self._time.last is None
            self._time.hear(state)
            if first:
                self._post.deliver(state.now)
        elif isinstance(state, WindowState) and state.no == self._window:
            self._clerk_no = state.clerk.no if state.clerk else ""
            self._pause = state.hall_pause
            self.changed.emit()

    @Slot(object)
    def on_job(self, job: AnyJob) -> None:
        """Wake or sleep. A question of another window is none of ours."""
        if isinstance(job, AskRating) and job.window != self._window:
            log.warning("a question for window %s came to window %s", job.window, self._window)
        elif isinstance(job, AskRating):
            self._take(rate.ask(self._pad, job, self.now(), self._times))
        elif isinstance(job, StopRating):
            self._take(rate.stop(self._pad, job))

    @Slot(bool)
    def on_lost(self, lost: bool) -> None:
        """Without the hub an answer waits; it is sent when the hub is back."""
        if lost:
            self._on_patience()
        elif self._time.last is not None:
            self._post.deliver(self.now())

    def now(self) -> datetime:
        """See `HubTime.now`."""
        return self._time.now()

    # ── what is shown ──

    @Property(str, notify=changed)
    def page(self) -> str:
        """asleep, faces, reasons, writing or thanks."""
        return self._pad.page.value

    @Property(dict, notify=changed)
    def evacuation(self) -> dict[str, object]:
        """What to say when the hall is evacuated, before any question; else empty."""
        pause = self._pause
        if pause is None or pause.reason is not HallPauseReason.EVACUATION:
            return {}
        return {
            "reason": pause.reason.value,
            "title": structs.asdict(pause.title),
            "note": structs.asdict(pause.note),
        }

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._pad.language.value

    @Property(bool, notify=changed)
    def elder(self) -> bool:
        return bool(self._pad.job and self._pad.job.elder)

    @Property(int, notify=secondsChanged)
    def seconds(self) -> int:
        return self._seconds

    @Property(int, notify=changed)
    def total(self) -> int:
        """What a full ring stands for."""
        return self._pad.span

    @Property(dict, notify=changed)
    def about(self) -> dict[str, object]:
        """Window, clerk, item and ticket of the question."""
        job = self._pad.job
        return {
            "window": job.window if job else self._window,
            "clerk": job.clerk_name if job else "",
            "clerkNo": self._clerk_no,
            "subject": job.subject.inn(self._pad.language) if job else "",
            "ticket": job.ticket if job else "",
        }

    @Property(int, notify=changed)
    def level(self) -> int:
        """The chosen level on its own pages; 0 everywhere else."""
        return self._pad.level.value if self._pad.level is not None else 0

    @Property(list, notify=changed)
    def tags(self) -> list[dict[str, object]]:
        """The chosen level's reasons."""
        if self._pad.level is None:
            return []
        tags = TAGS[self._pad.level]
        language, elder = self._pad.language, self._pad.job is not None and self._pad.job.elder
        return [
            {"code": tag.code, "text": tag.text.inn(language) if elder else broken(tag, language)}
            for tag in tags
        ]

    @Property(list, notify=changed)
    def chosen(self) -> list[str]:
        """Codes that are ticked."""
        return list(self._pad.tags)

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._pad.text

    def _get_keyboard(self) -> QObject:
        return self._writing.keyboard

    keyboard = Property(QObject, _get_keyboard, constant=True)
    """Of the writing page; empty everywhere else."""

    @Property(bool, notify=changed)
    def maySend(self) -> bool:
        return self._pad.may_send

    @Property(str, notify=changed)
    def kept(self) -> str:
        """sending, saved, waiting, unsafe or refused."""
        return self._pad.kept.value

    @Property(str, notify=changed)
    def problem(self) -> str:
        """The hub's words when it did not take the answer."""
        return self._pad.problem

    # ── what is touched ──

    @Slot(int)
    def choose(self, level: int) -> None:
        self._take(rate.choose(self._pad, Level(level), self.now()))

    @Slot(str)
    def toggle(self, code: str) -> None:
        self._take(rate.toggle(self._pad, code, self.now()))

    @Slot()
    def turn(self) -> None:
        self._take(rate.turn(self._pad, self.now()))

    @Slot()
    def again(self) -> None:
        self._take(rate.again(self._pad, self.now()))

    @Slot()
    def write(self) -> None:
        self._take(rate.write(self._pad, self.now()))
        if self._pad.page is Page.WRITING:
            self._writing.begin(self._pad)

    @Slot()
    def written(self) -> None:
        self._writing.keyboard.settle()
        self._take(rate.written(self._pad, self.now()))

    @Slot()
    def submit(self) -> None:
        self._take(rate.submit(self._pad, self.now(), self._times))

    @Slot()
    def decline(self) -> None:
        self._take(rate.decline(self._pad))

    @Slot()
    def fine(self) -> None:
        self._take(rate.fine(self._pad, self.now(), self._times))

    @Slot(str)
    def speak(self, language: str) -> None:
        self._take(rate.speak(self._pad, Language(language), self.now()))
        if self._pad.page is Page.WRITING:
            self._writing.offer(self._pad)

    # ── inside ──

    def _on_edited(self, erase: int, add: str) -> None:
        text = self._writing.edit(self._pad, erase, add)
        self._take(rate.put_text(self._pad, text, self.now()))

    def _on_key(self) -> None:
        """Letters that are not chosen yet give time, too."""
        self._take(rate.put_text(self._pad, self._pad.text, self.now()))

    def _take(self, step: Step) -> None:
        was, (self._pad, effects) = self._pad.page, step
        if was is Page.WRITING and self._pad.page is not Page.WRITING:
            self._writing.end()
        for effect in effects:
            self._do(effect)
        self._show_seconds()
        self.changed.emit()

    def _do(self, effect: Effect) -> None:
        match effect:
            case Shown(job_id, rating):
                self._port.report(RatingShown(job_id=job_id, rating=rating, at=self.now()))
            case Closed(job_id, rating, declined):
                self._port.report(
                    RatingClosed(job_id=job_id, rating=rating, declined=declined, at=self.now())
                )
            case Send():
                self._send(effect)

    def _send(self, answer: Send) -> None:
        command = Rate(
            request_id=new_request_id(),
            language=self._pad.language,
            rating=answer.question.rating,
            level=answer.level,
            tags=answer.tags,
            text=answer.text,
            source="pad",
            given_at=self.now(),
        )
        self._patience.start()
        rated = partial(self._rated, answer.question.rating)
        self._safe = self._post.send(command, answer.question, rated)

    def _rated(self, rating: str, reply: AnyReply) -> None:
        if rating == self._pad.sent:
            self._patience.stop()
        if isinstance(reply, RatingTaken):
            self._take(rate.settle(self._pad, rating, Kept.SAVED))
        elif isinstance(reply, Refusal) and reply.code == Code.UNAVAILABLE and self._safe:
            self._on_patience()
        elif isinstance(reply, Refusal):
            self._take(rate.settle(self._pad, rating, Kept.REFUSED, reply.message))

    def _on_patience(self) -> None:
        if self._pad.page is Page.THANKS and self._pad.kept is Kept.SENDING:
            kept = Kept.WAITING if self._safe else Kept.UNSAFE
            self._take(rate.settle(self._pad, self._pad.sent, kept))

    def _on_health(self, answers: DeviceHealth) -> None:
        """The screen is well, and how the keeping of answers goes."""
        now = self.now()
        screen = DeviceHealth("pad", Health.OK, None, now)
        self._port.set_health([screen, structs.replace(answers, since=now)])

    def _on_second(self) -> None:
        self._take(rate.tick(self._pad, self.now(), self._times))

    def _show_seconds(self) -> None:
        """The ring steps once a second; the timer sleeps with the pad."""
        seconds = rate.seconds_left(self._pad, self.now())
        if seconds != self._seconds:
            self._seconds = seconds
            self.secondsChanged.emit()
        if self._pad.until is None:
            self._second.stop()
            return
        left_ms = int((self._pad.until - self.now()).total_seconds() * 1000)
        self._second.start(max(1, left_ms - (seconds - 1) * 1000))
