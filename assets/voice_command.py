"""`jiaohao voice`: what a hall records, whether its recordings can be used, one call to hear."""

from __future__ import annotations

import argparse
import sys

from assets.clip_texts import NAMES, PACK, SILENT, TEXTS
from assets.own_recordings import Report, look_through
from assets.saying import announcement, sentence
from assets.voice import SOUNDS, Clips, VoiceError, seconds
from hub.contract.states import Voice
from hub.contract.words import Zero

FORM = "16 kHz, mono, 16 bit WAV"


def list_clips(args: argparse.Namespace) -> int:
    """`list`: file and text of every clip of a language, to be recorded."""
    parts = [args.language] if args.language else list(TEXTS)
    for part in parts:
        print(f"# {NAMES[part]}: {len(TEXTS[part])} files, {FORM}")
        for name, text in TEXTS[part].items():
            print(f"{part}/{name}.wav\t{text}")
    return 0


def check(args: argparse.Namespace) -> int:
    """`check FOLDER`: 0 when every recording can be used, 1 when one cannot, 2 without folder."""
    try:
        report = look_through(args.folder)
    except OSError as error:
        print(f"{args.folder}: {error.strerror}", file=sys.stderr)
        return 2
    for line in lines(report):
        print(line)
    return 1 if report.wrong else 0


def lines(report: Report) -> list[str]:
    """The report in words: what is wrong, what is missing, what is there."""
    told = [f"{wrong.file}: {wrong.what} → {wrong.do}" for wrong in report.wrong]
    for part, missing in report.missing.items():
        if not missing:
            told.append(f"{NAMES[part]}: complete")
        elif part in PACK:
            told.append(f"{NAMES[part]}: {_names(missing)} not recorded; the pack's are taken")
        elif part in SILENT:
            told.append(f"{NAMES[part]}: {_names(missing)} not recorded; the kiosk is silent there")
        else:
            told.append(f"{NAMES[part]}: {_names(missing)} not recorded; said in Chinese instead")
    told.append(f"{len(report.good)} recordings can be used, {len(report.wrong)} to be put right")
    return told


def _names(missing: tuple[str, ...]) -> str:
    first = ", ".join(name.split("/")[1] for name in missing[:8])
    return first if len(missing) <= 8 else f"{first} and {len(missing) - 8} more"


def say(args: argparse.Namespace) -> int:
    """`say TICKET WINDOW FILE`: one call as the hall would hear it."""
    voice = Voice(zero=Zero.RING if args.ring else Zero.LING, yao=args.yao, liang=args.liang)
    words = sentence(args.language, args.ticket, args.window, voice)
    clips = Clips([args.voice] if args.voice else [])
    if words is None:
        print(f"{NAMES[args.language]} has no words for window {args.window}", file=sys.stderr)
        return 1
    try:
        sound = clips.join(announcement([words]))
        args.file.write_bytes(sound)
    except VoiceError as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{args.file}: {error.strerror}", file=sys.stderr)
        return 2
    print(f"{args.file}: {seconds(sound):.1f} s")
    return 0


def make(_args: argparse.Namespace) -> int:
    """`make`: the pack anew with espeak-ng."""
    from assets.recording import make as make_pack

    return make_pack(SOUNDS)
