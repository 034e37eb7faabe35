"""What people do on the real apps, each by touches and keys, each waiting for what they see.

A counter takes the same button again only after 0.8 s of silence; so clerks use keys here, each
move has its own.
"""

from __future__ import annotations

from assets.hand import Hand
from hub.first_hall import SAMPLE_PIN


def see(hand: Hand, name: str, timeout_s: float = 30.0) -> None:
    """Wait until the thing can be seen."""
    hand.wait(f"{name}.visible", equals=True, timeout_s=timeout_s)


def take(kiosk: Hand, service: str, item: str = "") -> str:
    """Take a ticket from the home page; the number on the screen, which stays."""
    kiosk.tap(f"service-{service}")
    if item:
        kiosk.tap(f"item-{item}")
        see(kiosk, "item-name")
    kiosk.tap("take-ticket")
    see(kiosk, "ticket-number")
    return str(kiosk.read("ticket-number.text"))


def go_home(kiosk: Hand, service: str = "A") -> None:
    """Leave the ticket's page."""
    kiosk.tap("finished")
    see(kiosk, f"service-{service}")


def sign_in(counter: Hand, clerk: str) -> None:
    """A clerk signs in by number and PIN; the window opens."""
    counter.tap("login-clerk")
    counter.type(clerk)
    counter.tap("login-pin")
    counter.type(SAMPLE_PIN)
    counter.wait("login.enabled", equals=True)  # it has found the hub
    counter.key("Return")
    see(counter, "call-next")


def call(counter: Hand) -> str:
    """Call the next one; the number."""
    see(counter, "call-next")
    counter.key("F1")
    see(counter, "start")
    return str(counter.read("ticket.text"))


def start(counter: Hand) -> None:
    """The called person is here."""
    counter.key("F3")
    see(counter, "finish")


def register(counter: Hand, item: str, outcome: str) -> None:
    """Register one item with all materials there."""
    if "item-search" not in counter.names():
        counter.key("F12")
        see(counter, "item-search")
    counter.key("Ctrl+K")
    counter.type(item)
    see(counter, f"item-{item}")
    counter.key("Return")
    see(counter, "all-present")
    counter.key("Alt+A")
    counter.wait(f"outcome-{outcome}.enabled", equals=True)
    counter.tap(f"outcome-{outcome}")
    see(counter, "case-1")


def finish(counter: Hand) -> None:
    """End the visit."""
    counter.key("F4")
    see(counter, "call-next")


def rate(pad: Hand, level: int) -> None:
    """The resident's judgement on the screen at the window."""
    see(pad, f"level-{level}")
    pad.tap(f"level-{level}")
    pad.wait("submit.enabled", equals=True)
    pad.tap("submit")
    see(pad, "thanks")
