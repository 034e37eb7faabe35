"""The station's end: sessions opened, answered once, cancelled, and opened again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import count

from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from hypothesis.strategies import booleans, sampled_from
from msgspec.structs import replace

from hardware.pad.values import PadAnswer, PadAsks, PadSilence
from hardware.ratepad.asking import SILENT_AFTER, Asking
from hardware.ratepad.frames import Damage, Frame, Parser
from hardware.ratepad.link import AGAIN_AFTER, TRIES
from hardware.ratepad.messages import (
    Able,
    Ack,
    Answer,
    Cancel,
    Heartbeat,
    Hello,
    Message,
    Nack,
    Open,
    Timeout,
    decode,
)
from hardware.ratepad.question import Question
from hardware.ratepad.sim import WHOLE, RatePadModel
from hardware.ratepad.words import Ability, Cancelled, Cause
from hub.contract.devices import AskRating
from hub.contract.words import Language, Level, Text

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
FIVE = "pad:a55a:five"


def question(session: int = 42, until: float = 180, **fields: object) -> Question:
    job = AskRating(
        job_id=f"job-{session}",
        valid_until=NOW + timedelta(seconds=until),
        rating=f"rating-{session}",
        window=3,
        subject=Text("残疾人证新办", "Disability card"),
        ticket="A023",
    )
    return Question(session, replace(job, **fields), until)


class Pad:
    """A pad that is spoken for by hand: what it hears and says, frame by frame."""

    def __init__(self, able: Able = WHOLE) -> None:
        self.now = 0.0
        self.asking = Asking()
        self._seq = count(100)
        self.shown: list[object] = []
        self.asking.begin(self.now)
        assert self.hears() == [Hello(1, 1)]
        self.say(able)

    def raw(self) -> list[Frame]:
        found = Parser().feed(self.asking.turn(self.now))
        return [item for item in found if not isinstance(item, Damage)]

    def hears(self) -> list[Message]:
        """All that the station says, each acknowledged."""
        heard: list[Message] = []
        while frames := [frame for frame in self.raw() if frame.type not in (0x7E, 0x7F)]:
            for frame in frames:
                message = decode(frame.type, frame.payload)
                assert message is not None
                heard.append(message)
                told = self.asking.hear(Frame(1, Ack.TYPE, frame.seq), self.now)
                self.shown += [told] if told else []
        return heard

    def say(self, message: Message, seq: int | None = None) -> object:
        sent = next(self._seq) % 256 if seq is None else seq
        return self.asking.hear(Frame(1, message.TYPE, sent, message.pack()), self.now)

    def cause(self) -> Cause | None:
        """Why the last frame was refused; None: it was acknowledged."""
        (reply,) = (decode(f.type, f.payload) for f in self.raw() if f.type in (0x7E, 0x7F))
        return reply.cause if isinstance(reply, Nack) else None

    def asked(self, **fields: object) -> Pad:
        self.hears()
        self.asking.ask(question(**fields), self.now)
        self.hears()
        return self


def test_a_session_carries_all_that_a_screen_needs() -> None:
    pad = Pad()
    pad.asking.ask(question(elder=True, language=Language.EN, idle_s=60), pad.now)
    opened, *reasons = pad.hears()
    assert opened == Open(42, 60, 180, Language.EN, True, True, "A023", "Disability card")
    assert [each.level for each in reasons] == list(Level)
    assert reasons[4].tags[-1] == ("115", "Bad and slow service")


def test_a_pad_with_keys_only_is_told_no_reasons() -> None:
    pad = Pad(Able(1, Ability(0), WHOLE.levels, (Language.ZH,)))
    pad.asking.ask(question(language=Language.BO), pad.now)
    assert pad.hears() == [Open(42, 60, 180, Language.ZH, False, False, "A023", "残疾人证新办")]


def test_an_answer_comes_with_its_reasons_and_words_once() -> None:
    pad = Pad().asked()
    answer = Answer(42, Level.BAD, ("214", "213"), "等了很久")
    told = PadAnswer("rating-42", Level.BAD, ("214", "213"), "等了很久", FIVE)
    assert pad.say(answer, 7) == told
    assert pad.cause() is None
    assert pad.say(answer, 7) is None, "its acknowledgement was lost"
    assert pad.cause() is None
    assert pad.say(answer, 8) is None, "sent anew by a pad that knows no better"
    assert pad.cause() is None


def test_three_levels_say_so() -> None:
    pad = Pad(replace(WHOLE, levels=(Level.VERY_GOOD, Level.FAIR, Level.BAD))).asked()
    assert pad.say(Answer(42, Level.GOOD)) is None
    assert pad.cause() is Cause.PAYLOAD
    told = pad.say(Answer(42, Level.FAIR))
    assert isinstance(told, PadAnswer)
    assert told.source == "pad:a55a:three"


def test_an_answer_outside_an_open_session_is_dropped() -> None:
    pad = Pad()
    pad.hears()
    assert pad.say(Answer(42, Level.VERY_GOOD)) is None
    assert pad.cause() is Cause.SESSION
    pad.asked()
    assert pad.say(Answer(41, Level.VERY_GOOD)) is None
    assert pad.cause() is Cause.SESSION
    assert isinstance(pad.say(Answer(42, Level.VERY_GOOD)), PadAnswer)


def test_a_wrong_reason_is_refused_and_may_be_put_right() -> None:
    pad = Pad().asked()
    for tags in (("510",), ("214", "214"), ("299",)):
        assert pad.say(Answer(42, Level.BAD, tags)) is None
        assert pad.cause() is Cause.PAYLOAD
    assert isinstance(pad.say(Answer(42, Level.BAD, ("214",))), PadAnswer)


def test_silence_and_declining_are_told() -> None:
    for declined in (False, True):
        pad = Pad().asked()
        assert pad.say(Timeout(42, declined)) == PadSilence("rating-42", declined)
        assert pad.say(Answer(42, Level.BAD)) is None


def test_a_stop_cancels_its_own_session_only() -> None:
    pad = Pad().asked()
    pad.asking.stop("rating-1")
    assert pad.hears() == []
    pad.asking.stop("rating-42")
    assert pad.hears() == [Cancel(42, Cancelled.STOPPED)]
    assert pad.say(Answer(42, Level.BAD)) is None


def test_a_new_question_takes_the_place_of_the_old_one() -> None:
    pad = Pad().asked()
    pad.asking.ask(question(43), pad.now)
    cancel, opened, *_ = pad.hears()
    assert cancel == Cancel(42, Cancelled.REPLACED)
    assert isinstance(opened, Open)
    assert pad.say(Answer(42, Level.BAD)) is None
    assert isinstance(pad.say(Answer(43, Level.GOOD)), PadAnswer)


def test_at_its_end_a_session_is_cancelled() -> None:
    pad = Pad().asked(until=10)
    pad.now = 9.9
    assert Cancel(42, Cancelled.TIME) not in pad.hears()
    pad.now = 10
    assert pad.hears() == [Cancel(42, Cancelled.TIME)]


def test_that_it_asks_is_told_once_the_pad_has_taken_it() -> None:
    pad = Pad()
    pad.hears()
    pad.asking.ask(question(), pad.now)
    assert pad.shown == []
    pad.hears()
    assert pad.shown == [PadAsks("rating-42")]
    pad.say(Heartbeat(0))
    assert isinstance(pad.hears()[0], Open)
    assert pad.shown == [PadAsks("rating-42")]


def test_a_pad_that_comes_back_in_time_is_asked_again_for_the_rest() -> None:
    pad = Pad().asked()
    pad.now = 150
    pad.asking.begin(pad.now)
    assert pad.hears() == [Hello(1, 1)]
    pad.say(WHOLE)
    opened = pad.hears()[0]
    assert isinstance(opened, Open)
    assert (opened.session, opened.seconds, opened.most) == (42, 30, 30)


def test_a_question_that_came_while_the_pad_was_away_is_asked_when_it_is_back() -> None:
    pad = Pad()
    pad.hears()
    pad.asking.begin(pad.now)
    pad.hears()
    pad.asking.ask(question(), pad.now)
    assert pad.hears() == []
    pad.say(WHOLE)
    assert isinstance(pad.hears()[0], Open)


def test_a_pad_that_forgot_its_session_is_asked_again() -> None:
    pad = Pad().asked()
    pad.say(Heartbeat(42))
    assert pad.hears() == []
    pad.say(Heartbeat(0))
    assert isinstance(pad.hears()[0], Open)


def test_a_session_of_a_station_before_is_cancelled() -> None:
    pad = Pad()
    pad.hears()
    pad.say(Heartbeat(7))
    assert pad.hears() == [Cancel(7, Cancelled.STOPPED)]


def test_a_silent_pad_is_asked_and_then_lost() -> None:
    pad = Pad()
    pad.hears()
    pad.now = SILENT_AFTER
    assert [frame.type for frame in pad.raw()] == [Heartbeat.TYPE]
    for _ in range(TRIES):
        assert not pad.asking.lost
        pad.now += AGAIN_AFTER
        pad.raw()
    assert pad.asking.lost


def test_a_session_is_cancelled_when_the_line_is_closed_but_not_on_a_lost_pad() -> None:
    pad = Pad().asked()
    (last,) = Parser().feed(pad.asking.farewell())
    assert isinstance(last, Frame)
    assert decode(last.type, last.payload) == Cancel(42, Cancelled.STOPPED)
    pad.now = SILENT_AFTER
    for _ in range(TRIES + 1):
        pad.raw()
        pad.now += AGAIN_AFTER
    assert pad.asking.lost
    assert pad.asking.farewell() == b""
    pad = Pad()
    assert pad.asking.farewell() == b""


def test_a_pad_that_beats_is_not_asked() -> None:
    pad = Pad()
    for _ in range(5):
        pad.hears()
        pad.now += 5
        pad.say(Heartbeat())
        assert pad.hears() == []


class Day(RuleBasedStateMachine):
    """The station's end against the simulated pad's, on a line that loses, with time passing: each
    rating is told once at most, and none that was not asked for or was stopped."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self.asking = Asking()
        self.model = RatePadModel(clock=lambda: self.now)
        self.heard = Parser()
        self.sessions = count(1)
        self.last = 0
        self.gone: set[str] = set()
        self.told: list[str] = []
        self.asking.begin(self.now)

    def carry(self, lossy: bool) -> None:
        raw = self.asking.turn(self.now)
        back = self.model.receive(raw) if raw and not lossy else self.model.take_unasked()
        for item in self.heard.feed(back):
            if not isinstance(item, Damage):
                told = self.asking.hear(item, self.now)
                if isinstance(told, PadAnswer | PadSilence):
                    self.told.append(told.rating)
                    assert told.rating not in self.gone
        if self.asking.lost:
            self.asking.begin(self.now)

    @rule(lossy=booleans(), seconds=sampled_from((0.0, 0.1, 0.3, 5.0)))
    def pass_time(self, lossy: bool, seconds: float) -> None:
        self.now += seconds
        self.carry(lossy)

    @rule()
    def ask(self) -> None:
        self.gone.add(f"rating-{self.last}")
        self.last = next(self.sessions)
        self.asking.ask(question(self.last, until=self.now + 180), self.now)

    @rule()
    def stop(self) -> None:
        self.asking.stop(f"rating-{self.last}")
        self.gone.add(f"rating-{self.last}")

    @rule(line=sampled_from(("key 5", "key 2 214", "leave", "decline", "restart", "stray 1")))
    def touch(self, line: str) -> None:
        word, *more = line.split()
        self.model.commands[word](more)

    @rule()
    def unplug(self) -> None:
        self.asking.begin(self.now)

    @invariant()
    def each_is_told_once(self) -> None:
        assert len(set(self.told)) == len(self.told)

    def teardown(self) -> None:
        """On a good line a fresh question is asked and answered."""
        self.ask()
        for _ in range(200):
            self.now += 0.1
            self.carry(False)
            if self.model._open and self.model._open.session == self.last:
                break
        self.touch("key 5")
        for _ in range(40):
            self.now += 0.1
            self.carry(False)
        assert self.told[-1:] == [f"rating-{self.last}"]


TestDay = Day.TestCase
TestDay.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
