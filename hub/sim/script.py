"""The demo's play: residents and clerks with real touches and keys on the real apps.

Every act waits for what a person would see before the next touch; what does not come is an
error of the play, told with what was visible instead.
"""

from __future__ import annotations

import time
from pathlib import Path

from assets.hand import Hand
from hub.first_hall import SAMPLE_PIN
from hub.sim.cast import BARE_WINDOW, KEYPAD_WINDOW, PAD_WINDOW, Cast
from hub.sim.processes import wait_for

BOUNCE_S = 0.9
"""A key that comes again within 0.8 s counts as bouncing; people are slower."""

SETTLED_S = 0.3
"""Longer than any change of colour (160 ms)."""

LATER = "ECADEBA"
"""Services that people come for while the windows work."""


class Play:
    """Plays the acts on a cast; pictures go to `pictures`."""

    def __init__(self, cast: Cast, pictures: Path) -> None:
        self.cast = cast
        self.kiosk = cast.kiosk.hand
        self.display = cast.display.hand
        self._pictures = pictures
        self.tickets: list[str] = []
        self.called: list[str] = []
        self.rated = 0
        self.finished = 0

    def picture(self, hand: Hand, name: str) -> None:
        """Keep a picture of a screen, once its colours have settled."""
        time.sleep(SETTLED_S)
        hand.grab((self._pictures / f"{name}.png").resolve())

    # ── residents at the kiosk ───────────────────────────────────────────────

    def take(self, service: str, *, item: str = "", slip: bool = True, picture: str = "") -> str:
        """Take a ticket from the home page; its number, as the screen says it."""
        kiosk = self.kiosk
        slips = self._slips()
        _see(kiosk, f"service-{service}")
        kiosk.tap(f"service-{service}")
        if item:
            _see(kiosk, f"item-{item}")
            if picture:
                self.picture(kiosk, "kiosk-service")
            kiosk.tap(f"item-{item}")
            _see(kiosk, "item-name")
            if picture:
                self.picture(kiosk, "kiosk-materials")
        _see(kiosk, "take-ticket")
        kiosk.tap("take-ticket")
        _see(kiosk, "ticket-number")
        number = str(kiosk.read("ticket-number.text"))
        _see(kiosk, "plinth-take" if slip else "plinth-no_slip")
        if slip:
            wait_for(lambda: self._slips() > slips, "the printed slip")
        if picture:
            self.picture(kiosk, picture)
        kiosk.tap("finished")
        self.tickets.append(number)
        return number

    def _slips(self) -> int:
        return int(self.cast.printer.tell("slips"))

    def lay_card(self, sample: str, seen: str) -> None:
        """Put a sample card on the reader and lift it when the screen has taken it."""
        self.cast.reader.tell(f"card sample:{sample}")
        _see(self.kiosk, seen)
        self.cast.reader.tell("lift")

    def residents(self) -> None:
        """The morning: with a card, in English, a senior, without paper, and some more."""
        _see(self.kiosk, "service-A")
        self.picture(self.kiosk, "kiosk-home")
        self.lay_card("adult", "plinth-carded")
        self.take("C", item="002014010001-02", picture="kiosk-ticket")
        self.kiosk.tap("bar-en")
        self.picture(self.kiosk, "kiosk-home-english")
        self.take("A")
        _see(self.kiosk, "bar-zh")
        self.kiosk.tap("bar-zh")
        self.lay_card("senior", "bar-plain")
        self.picture(self.kiosk, "kiosk-elder")
        self.take("B", picture="kiosk-elder-ticket")
        self.lay_card("rare", "plinth-carded")
        self.take("D")
        self.cast.printer.tell("paper end")
        _see(self.kiosk, "plinth-no_paper")
        self.take("B", slip=False, picture="kiosk-no-paper")
        self.cast.printer.tell("paper ok")
        _see(self.kiosk, "plinth-card")
        for service in ("A", "A", "C"):
            self.take(service)

    def search(self) -> None:
        """Somebody types initials on the kiosk's keyboard and looks only."""
        self.kiosk.tap("open-search")
        for letter in "SBK":
            self.kiosk.tap(f"key-{letter}")
        _see(self.kiosk, "item-002014010001-02")
        self.picture(self.kiosk, "kiosk-search")
        self.kiosk.tap("bar-home")

    def follow(self, ticket: str) -> None:
        """Somebody asks the kiosk how far a ticket is."""
        self.kiosk.tap("open-progress")
        _see(self.kiosk, f"letter-{ticket[0]}")
        self.kiosk.tap(f"letter-{ticket[0]}")
        for digit in ticket[1:]:
            self.kiosk.tap(f"key-{digit}")
        self.kiosk.tap("submit")
        self.kiosk.wait("progress-number.text", equals=ticket)
        self.picture(self.kiosk, "kiosk-progress")
        self.kiosk.tap("finished")
        _see(self.kiosk, "service-A")
        self.picture(self.kiosk, "kiosk-home-day")

    # ── clerks ───────────────────────────────────────────────────────────────

    def counter(self, window: int) -> Hand:
        """The counter's hand."""
        return self.cast.counters[window].hand

    def log_in(self, window: int, clerk: str) -> None:
        """Sign a clerk in and open the window."""
        counter = self.counter(window)
        _see(counter, "login-clerk")
        if window == PAD_WINDOW:
            self.picture(counter, "counter-login")
        counter.tap("login-clerk")
        counter.type(clerk)
        counter.tap("login-pin")
        counter.type(SAMPLE_PIN)
        _enabled(counter, "login")
        counter.key("Return")
        _see(counter, "call-next")
        if window == PAD_WINDOW:
            self.picture(counter, "counter-bar")

    def call(self, window: int) -> str:
        """Call the next one and see it on the hall screen and over the window; the number."""
        counter = self.counter(window)
        press(counter, "F1", "start")
        number = str(counter.read("ticket.text"))
        self.called.append(number)
        self.display.wait(f"window-{window}-text.text", equals=number)
        wait_for(lambda: self._stands_over(window, number), f"{number} over window {window}")
        return number

    def register(self, window: int, item: str, outcome: str, *, picture: str = "") -> None:
        """Start, register one item with all materials there, in the desk."""
        counter = self.counter(window)
        press(counter, "F3", "finish")
        if "item-search" not in counter.names():
            press(counter, "F12", "item-search")
        counter.key("Ctrl+K")
        counter.type(item)
        _see(counter, f"item-{item}")
        counter.key("Return")
        _see(counter, "all-present")
        counter.key("Alt+A")
        if picture:
            self.picture(counter, picture)
        _enabled(counter, f"outcome-{outcome}")
        counter.tap(f"outcome-{outcome}")
        _see(counter, "case-1")

    def finish(self, window: int) -> None:
        """End the visit."""
        press(self.counter(window), "F4", "call-next")
        self.finished += 1

    def rate_on_pad(self, level: int, tag: str = "") -> None:
        """The resident's judgement on the screen at the window; pictures of both pages."""
        pad = self.cast.pad.hand
        _see(pad, f"level-{level}")
        self.picture(pad, "pad-faces")
        pad.tap(f"level-{level}")
        _see(pad, "submit")
        if tag:
            pad.tap(f"tag-{tag}")
            self.picture(pad, "pad-reasons")
        _enabled(pad, "submit")
        pad.tap("submit")
        _see(pad, "thanks")
        self.picture(pad, "pad-thanks")
        self.rated += 1

    def clerks(self) -> None:
        """The day at three windows: cases, a no-show, a parked and a sent-on ticket, ratings."""
        self.log_in(PAD_WINDOW, "0217")
        self.log_in(KEYPAD_WINDOW, "0218")
        self.call(PAD_WINDOW)
        self.picture(self.display, "display-call")
        self.picture(self.cast.window.hand, "window-called")
        self.register(PAD_WINDOW, "002014010001-02", "accepted", picture="counter-desk")
        self.finish(PAD_WINDOW)
        self.rate_on_pad(5)
        self.call(KEYPAD_WINDOW)
        self.register(KEYPAD_WINDOW, "002014010001-02", "accepted")
        self._finish_and_rate_by_key(KEYPAD_WINDOW, 4)
        self._no_show(KEYPAD_WINDOW)
        self._advice(PAD_WINDOW, level=2, tag="213")
        self._park(PAD_WINDOW)
        self._unrated(KEYPAD_WINDOW)
        for service in LATER:
            self.take(service)
        self.follow(self.tickets[-1])
        self._transfer(KEYPAD_WINDOW, "J")
        self._pause(KEYPAD_WINDOW)
        self._by_keys_alone()
        self.picture(self.display, "display-day")
        self.picture(self.cast.window.hand, "window-idle")

    def _by_keys_alone(self) -> None:
        """The window without a PC: a clerk with a handset, a resident with three keys."""
        self._key("0219 ok")
        self._key(f"{SAMPLE_PIN} ok")
        self._key("next")
        wait_for(lambda: self._on_handset() != "", "a number on the handset")
        cell = f"window-{BARE_WINDOW}-text.text"
        self.display.wait(cell, contains=self._on_handset())
        number = str(self.display.read(cell))
        self.called.append(number)
        wait_for(lambda: self._stands_over(BARE_WINDOW, number), f"{number} over its window")
        self._key("evaluate")
        self.finished += 1
        wait_for(
            lambda: self.cast.three_keys.tell("heard").endswith("woken=1"), "the three keys woken"
        )
        self.cast.three_keys.tell("key 4")
        self.rated += 1
        self._key("0 pause")

    def _key(self, key: str) -> None:
        """A key of the handset, once the station has heard it and the hub has answered."""
        before, heard = self._said(), self.cast.caller.tell("acknowledged")
        self.cast.caller.tell(f"press {key}")
        wait_for(lambda: self.cast.caller.tell("acknowledged") != heard, f"{key} heard")
        wait_for(lambda: self._said() != before, f"{key} answered")

    def _said(self) -> tuple[str, str]:
        """What the handset shows and how often it has beeped."""
        return self.cast.caller.tell("shows"), self.cast.caller.tell("beeps")

    def _on_handset(self) -> str:
        """The number on the handset's display."""
        return self.cast.caller.tell("shows").rpartition("ticket=")[2]

    def _stands_over(self, window: int, number: str) -> bool:
        return f"{window}={number}" in self.cast.boards.tell("shows").split()

    def _woken(self) -> int:
        """How often the five-key pad was asked for a rating."""
        heard = self.cast.keypad.tell("heard")
        return int(heard.rpartition("woken=")[2])

    def _finish_and_rate_by_key(self, window: int, key: int) -> None:
        """The five-key pad at the window, by its true frames."""
        before = self._woken()
        self.finish(window)
        wait_for(lambda: self._woken() > before, "the five-key pad woken")
        self.cast.keypad.tell(f"key {key}")
        self.rated += 1

    def _no_show(self, window: int) -> None:
        counter = self.counter(window)
        self.call(window)
        press(counter, "F2", "start")
        _enabled(counter, "no-show")
        press(counter, "F5", "call-next")

    def _advice(self, window: int, level: int, tag: str) -> None:
        counter = self.counter(window)
        self.call(window)
        press(counter, "F3", "finish")
        _see(counter, "advice-only")
        counter.tap("advice-only")
        _see(counter, "call-next")
        self.finished += 1
        self.rate_on_pad(level, tag)

    def _park(self, window: int) -> None:
        counter = self.counter(window)
        self.call(window)
        press(counter, "F3", "finish")
        press(counter, "F6", "panel-park")
        self.picture(counter, "counter-park")
        counter.tap("reason-回去补材料")
        counter.tap("panel-accept")
        _see(counter, "call-next")

    def _transfer(self, window: int, service: str) -> None:
        """Somebody is sent on with the same number."""
        counter = self.counter(window)
        self.call(window)
        press(counter, "F7", "panel-transfer")
        counter.tap(f"service-{service}")
        counter.tap("reason-需要部门专窗")
        self.picture(counter, "counter-transfer")
        _enabled(counter, "panel-accept")
        counter.tap("panel-accept")
        _see(counter, "call-next")

    def _pause(self, window: int) -> None:
        counter = self.counter(window)
        press(counter, "F8", "panel-pause")
        counter.tap("pause-lunch")
        _enabled(counter, "panel-accept")
        counter.tap("panel-accept")
        self.display.wait(f"window-{window}-text.text", contains="暂停")
        self.picture(counter, "counter-paused")

    def _unrated(self, window: int) -> None:
        """A case that nobody rates: stored as nothing."""
        self.call(window)
        self.register(window, "002014010001-02", "accepted")
        self.finish(window)


def press(hand: Hand, key: str, seen: str) -> None:
    """Press a key as slowly as people do, and wait for what it brings about."""
    time.sleep(BOUNCE_S)
    hand.key(key)
    _see(hand, seen)


def _see(hand: Hand, name: str) -> None:
    hand.wait(f"{name}.visible", equals=True)


def _enabled(hand: Hand, name: str) -> None:
    hand.wait(f"{name}.enabled", equals=True)
