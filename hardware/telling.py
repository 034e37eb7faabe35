"""What happens on a station as a line for a person and as facts for a program. Pure.

Of a card only its kind and the length of the name are told, of a code its length.
"""

from __future__ import annotations

from typing import NamedTuple

from hardware.card.checks import CardEvent, CardFault, CardGone, CardRead
from hardware.devices import NumberShown
from hardware.hid.values import Scan, ScanFault, Scanned
from hardware.pad.values import PadAnswer, PadAsks, PadEvent, PadKey, PadSilence, PadValue
from hub.contract.devices import DeviceHealth, JobState, PrintResult

Event = CardEvent | PrintResult | PadEvent | NumberShown | Scan | DeviceHealth

Facts = dict[str, str | int | None]


class Told(NamedTuple):
    """`over`: True or False when the event ends a trial well or ill; None when it does not."""

    event: str
    text: str
    facts: Facts
    over: bool | None = None


def tell(event: Event) -> Told:
    """An event in words."""
    match event:
        case CardRead(card=card):
            facts: Facts = {"kind": card.kind.value, "name_length": len(card.name)}
            text = f"card read: {card.kind.value}, name of {len(card.name)} characters"
            return Told("card", text, facts, True)
        case CardFault(reason=reason):
            return Told("card_fault", f"card fault: {reason.value}", {"reason": reason}, False)
        case CardGone():
            return Told("card_gone", "card taken away", {})
        case PrintResult():
            return _print(event)
        case PadValue(value=value, level=level, source=source):
            known = None if level is None else level.value
            facts = {"value": value, "level": known, "source": source}
            return Told("value", f"value {value}, level {known}, by {source}", facts, True)
        case PadAsks():
            return Told("asks", "the pad asks for a rating", {})
        case PadAnswer(level=level, tags=tags, source=source):
            facts = {"level": level.value, "reasons": " ".join(tags), "source": source}
            text = f"level {level.value}, {len(tags)} reasons, by {source}"
            return Told("answer", text, facts, True)
        case PadSilence(declined=declined):
            text = "the rating was declined" if declined else "nobody answered the pad"
            return Told("no_answer", text, {"declined": int(declined)}, declined)
        case PadKey(key=key):
            return Told("key", f"key {key.value}", {"key": key}, True)
        case NumberShown(window=window, number=number):
            text = f"window {window} shows {number or 'nothing'}"
            return Told("number", text, {"window": window, "number": number}, bool(number) or None)
        case Scanned(text=text):
            length = len(text)
            return Told("scan", f"code of {length} characters", {"length": length}, True)
        case ScanFault(reason=reason):
            return Told("scan_fault", f"no code: {reason.value}", {"reason": reason}, False)
        case DeviceHealth(part=part, state=state, reason=reason):
            text = f"{part}: {state.value}{_because(reason)}"
            return Told("health", text, {"part": part, "state": state, "reason": reason})


def _print(result: PrintResult) -> Told:
    text = f"slip: {result.state.value}{_because(result.reason)}"
    facts: Facts = {"job_id": result.job_id, "state": result.state, "reason": result.reason}
    going_on = result.state is JobState.PRINTING
    well = result.state in (JobState.PRINTED, JobState.UNCONFIRMED)
    return Told("slip", text, facts, None if going_on else well)


def _because(reason: str | None) -> str:
    return f" ({reason})" if reason else ""
