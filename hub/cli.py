"""`jiaohao`: one command whose sub-commands reach everything; each calls one function.

Modules are imported when their sub-command is used, so that help is quick and the hub
needs neither Qt nor device libraries.
"""

from __future__ import annotations

import argparse
import logging
import os
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

from hub.errors import SetupError, Unavailable
from hub.programs import PROGRAMS, check_extra, start

Run = Callable[[argparse.Namespace], int]
_Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"

DEFAULT_DATA = Path("hall")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a sub-command; 0 done, 1 refused or failed checks, 2 setup or environment."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        if words and words[0] in PROGRAMS:
            start(words[0], words[1:])
        code = _run_tool(parser().parse_args(words))
        sys.stdout.flush()
        return code
    except BrokenPipeError:  # whoever reads along (head, less) has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (SetupError, Unavailable) as error:
        print(f"jiaohao: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def _run_tool(args: argparse.Namespace) -> int:
    """A tool prints its answer alone; a service (who has `--log`) tells what it does."""
    run: Run = args.run
    if "log" in args:
        return _run_service(run, args)
    logging.basicConfig(
        level=logging.DEBUG if args.verbose else logging.WARNING,
        format="%(asctime)s %(levelname)s %(name)s %(message)s",
    )
    return run(args)


def _run_service(run: Run, args: argparse.Namespace) -> int:
    from hub.observe.lines import Form, set_up

    form = Form(args.log)
    set_up(form, logging.DEBUG if args.verbose else logging.INFO)
    try:
        return run(args)
    except SetupError as error:
        if form is Form.TEXT:
            raise
        logging.getLogger("hub").critical("%s", error)
        return 2


def _init(args: argparse.Namespace) -> int:
    from hub.first_hall import create_hall

    pins = create_hall(args.folder, sample_pins=args.sample_pins, port=args.port)
    print(f"The sample hall is in {args.folder}/hall.toml. PINs, told this once only:")
    for clerk, pin in pins.items():
        print(f"  {clerk}  {pin}")
    print(f"Start the hub:  jiaohao run --data {args.folder}")
    return 0


def _run(args: argparse.Namespace) -> int:
    from hub.bootstrap import run

    return run(args.data, args.log)


def _web(args: argparse.Namespace) -> int:
    check_extra("web", "jiaohao web")
    from hub.web.serve import serve

    return serve(args.data, listen=args.listen, port=args.port)


def _check(args: argparse.Namespace) -> int:
    from hub.config_reader import read_hall, read_warnings
    from hub.folder import Folder

    hall = read_hall(Folder(args.data).config)
    for warning in read_warnings(Folder(args.data).config, hall):
        print(f"warning: {warning}", file=sys.stderr)
    print(
        f"{Folder(args.data).config} is right: {len(hall.services)} services, "
        f"{len(hall.windows)} windows, {len(hall.clerks)} clerks, "
        f"{len(hall.policies.policies)} policies"
    )
    return 0


def _policy(args: argparse.Namespace) -> int:
    from hub.policy_command import run

    return run(args.data, at=args.at, as_json=args.json)


def _demo(args: argparse.Namespace) -> int:
    check_extra("apps", "jiaohao demo")
    from hub.sim.demo import demo

    done = demo(args.out, headless=args.headless or args.tour is not None)
    if done or args.tour is None:
        return done
    from hub.sim.tour import write_tour

    if lacking := write_tour(args.out, args.tour):
        raise SetupError(f"{args.out}: no pictures of {', '.join(lacking)}")
    return 0


def _bench(args: argparse.Namespace) -> int:
    if args.growth:
        from hub.sim.growth import growth

        return growth(quick=args.quick, as_json=args.json)
    if args.where:
        from hub.sim.bench.where import where

        return where(args.picture, as_json=args.json)
    check_extra("apps", "jiaohao bench")
    from hub.sim.bench.command import bench

    return bench(quick=args.quick, as_json=args.json)


def _torture(args: argparse.Namespace) -> int:
    from hub.sim.torture.command import run

    return run(args.kills, args.seconds, args.seed, args.keep, as_json=args.json)


def _rush(args: argparse.Namespace) -> int:
    check_extra("hardware", "jiaohao rush")
    from hub.sim.rush.command import run

    return run(args.minutes, as_json=args.json)


def _history(args: argparse.Namespace) -> int:
    from hub.sim.history import history

    return history(args.data, days=args.days, tickets=args.tickets, seed=args.seed)


def _simulate(args: argparse.Namespace) -> int:
    if args.theory:
        from hub.sim.theory.check import theory

        return theory(customers=args.customers, seed=args.seed, as_json=args.json)
    from hub.sim.whatif.command import run_simulate

    return run_simulate(args)


def _replay(args: argparse.Namespace) -> int:
    from hub.sim.whatif.command import run_replay

    return run_replay(args)


def _admin(name: str) -> Run:
    def run(args: argparse.Namespace) -> int:
        from hub import admin_commands

        command: Run = getattr(admin_commands, name)
        return command(args)

    return run


def _calendar(name: str) -> Run:
    def run(args: argparse.Namespace) -> int:
        from hub import calendar_commands

        command: Run = getattr(calendar_commands, name)
        return command(args)

    return run


def _backup(args: argparse.Namespace) -> int:
    from hub.backup.command import backup

    return backup(args)


def _restore(args: argparse.Namespace) -> int:
    from hub.restore.command import command

    return command(args)


def _doctor(args: argparse.Namespace) -> int:
    from hub.doctor.command import doctor

    return doctor(args)


def _self_test(args: argparse.Namespace) -> int:
    from hub.self_test_command import run

    return run(args)


def _docs(args: argparse.Namespace) -> int:
    from hub.documents import write_documents

    return write_documents(Path(args.folder), check=args.check)


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    top = argparse.ArgumentParser(
        prog="jiaohao",
        description="Counter queue, window kiosks and ratings for government service halls.",
        epilog="programs with windows or devices: " + ", ".join(PROGRAMS) + " (each has --help)",
    )
    top.add_argument("-v", "--verbose", action="store_true", help="log everything")
    commands = top.add_subparsers(required=True, metavar="COMMAND")
    for add in GROUPS:
        add(commands)
    return top


def _data(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--data",
        type=Path,
        default=Path(os.environ.get("JIAOHAO_DATA", DEFAULT_DATA)),
        help="the hub's data folder (default: $JIAOHAO_DATA, else ./hall)",
    )


def _log(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--log",
        choices=("text", "json"),
        default="text",
        help="how log lines are written: key=value text, or one JSON object a line",
    )


def _hall_commands(commands: _Commands) -> None:
    init = commands.add_parser("init", help="write a new data folder with the sample hall")
    init.add_argument("folder", type=Path, nargs="?", default=DEFAULT_DATA)
    init.add_argument("--sample-pins", action="store_true", help="one known PIN (demonstrations)")
    init.add_argument("--port", type=int, help="the broker's port (default 1883)")
    init.set_defaults(run=_init)

    run = commands.add_parser("run", help="run the hub with its broker and its web part")
    _data(run)
    _log(run)
    run.set_defaults(run=_run)

    web = commands.add_parser("web", help="run the web part alone (`run` does it by itself)")
    _data(web)
    _log(web)
    web.add_argument("--listen", help="address to listen on (default: [web] listen)")
    web.add_argument("--port", type=int, help="port to listen on (default: [web] port)")
    web.set_defaults(run=_web)

    check = commands.add_parser("check", help="check hall.toml and policy.toml, start nothing")
    _data(check)
    check.set_defaults(run=_check)

    policy = commands.add_parser(
        "policy", help="the policies of the routing, and which is in force"
    )
    _data(policy)
    policy.add_argument("--at", metavar="TIME", help="YYYY-MM-DDTHH:MM (default: now)")
    policy.add_argument("--json", action="store_true")
    policy.set_defaults(run=_policy)
    actions = policy.add_subparsers(metavar="ACTION")
    use = actions.add_parser("use", help="put one in force until the day ends")
    use.add_argument("policy", help="its name; `rules`: [rules] as it is; `hours`: as planned")
    _tools({"use_policy": use})

    demo = commands.add_parser("demo", help="a whole sample hall with simulated devices")
    demo.add_argument("--out", type=Path, default=Path("build/demo"))
    demo.add_argument("--headless", action="store_true", help="scripted, offscreen, ends by itself")
    demo.add_argument(
        "--tour", type=Path, metavar="FOLDER", help="scripted; make the tour's page in this folder"
    )
    demo.set_defaults(run=_demo)


def _device_commands(commands: _Commands) -> None:
    device = commands.add_parser("device", help="accounts of devices")
    actions = device.add_subparsers(required=True, metavar="ACTION")
    add = actions.add_parser("add", help="make an account; prints its pairing code")
    add.add_argument("name")
    add.add_argument("--kind", required=True)
    add.add_argument("--window", type=int)
    remove = actions.add_parser("remove", help="close an account")
    remove.add_argument("name")
    listing = actions.add_parser("list", help="all devices")
    _tools({"add_device": add, "remove_device": remove, "list_devices": listing})


def _voice_commands(commands: _Commands) -> None:
    voice = commands.add_parser("voice", help="the recordings that calls are joined from")
    actions = voice.add_subparsers(required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="files and texts of all clips, to be recorded")
    listing.add_argument("--language", choices=("zh", "en", "bo", "letter"), help="default all")
    check = actions.add_parser(
        "check",
        help="look through a folder of own recordings",
        description="Format, silence, clipping, loudness, what is missing, names that nobody looks "
        "for. Exit code 1 when a recording is to be put right.",
    )
    check.add_argument("folder", type=Path)
    say = actions.add_parser("say", help="write one call into a WAV file")
    say.add_argument("ticket", type=_ticket, help="as A023")
    say.add_argument("window", type=_number_from(1, 999))
    say.add_argument("file", type=Path)
    say.add_argument("--language", default="zh", choices=("zh", "en", "bo"), help="default zh")
    say.add_argument("--ring", action="store_true", help="0 is 〇")
    say.add_argument("--yao", action="store_true", help="1 is 幺")
    say.add_argument("--liang", action="store_true", help="2 is 两")
    say.add_argument("--voice", type=Path, metavar="FOLDER", help="own recordings go first")
    make = actions.add_parser("make", help="make the pack anew (needs espeak-ng)")
    for name, parser in {"list_clips": listing, "check": check, "say": say, "make": make}.items():
        parser.set_defaults(run=_voice(name))


def _voice(name: str) -> Run:
    def run(args: argparse.Namespace) -> int:
        from assets import voice_command

        function: Run = getattr(voice_command, name)
        return function(args)

    return run


def _paper_commands(commands: _Commands) -> None:
    paper = commands.add_parser("paper", help="what stands on slips and papers, and how it looks")
    actions = paper.add_subparsers(required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="all papers, the hall's own and those as shipped")
    fields = actions.add_parser("fields", help="what a template may name, with an example each")
    copy = actions.add_parser("copy", help="put a shipped template where the hall may change it")
    check = actions.add_parser(
        "check",
        help="look through the hall's own templates, or through files",
        description="Tells each fault with file, block number and what is allowed. Exit code 1 "
        "when a template is to be put right. A hub takes templates up when it starts.",
    )
    check.add_argument(
        "files", type=Path, nargs="*", metavar="FILE", help="as ticket.toml; default: the hall's"
    )
    preview = actions.add_parser("preview", help="draw a paper with sample fields, dot by dot")
    preview.add_argument("--width", type=int, choices=(58, 80), default=58, help="default 58")
    preview.add_argument(
        "--language",
        choices=("zh", "en", "bo", "zh+en", "zh+bo"),
        help="default: as the hall prints for a Chinese-speaking resident",
    )
    preview.add_argument("--full", action="store_true", help="with all that may stand on it")
    preview.add_argument("--out", type=Path, required=True, metavar="FILE.png")
    for parser in (fields, copy, preview):
        parser.add_argument("name", type=_paper_name, metavar="NAME", help="as `paper list` says")
    for parser in (listing, copy, check, preview):
        parser.add_argument(
            "--hall",
            type=Path,
            metavar="FOLDER",
            default=_usual_hall(),
            help="whose templates and settings (default: $JIAOHAO_DATA, ./hall where there is one, "
            "else as shipped)",
        )
    rows = {"list_papers": listing, "list_fields": fields, "copy": copy, "check": check}
    for name, parser in {**rows, "preview": preview}.items():
        parser.set_defaults(run=_paper(name))


def _usual_hall() -> Path | None:
    told = os.environ.get("JIAOHAO_DATA")
    if told:
        return Path(told)
    return DEFAULT_DATA if (DEFAULT_DATA / "hall.toml").exists() else None


def _paper(name: str) -> Run:
    def run(args: argparse.Namespace) -> int:
        from hub import papers_command

        function: Run = getattr(papers_command, name)
        return function(args)

    return run


def _paper_name(text: str) -> str:
    from hub.domain.papers.kinds import KINDS

    if text not in KINDS:
        raise argparse.ArgumentTypeError(f"there is no paper {text}: {', '.join(KINDS)}")
    return text


def _ticket(text: str) -> str:
    number = text.upper()
    if re.fullmatch(r"[A-Z]\d{3,4}", number) is None:
        raise argparse.ArgumentTypeError("a letter and 3 or 4 digits, as A023")
    return number


def _clerk_commands(commands: _Commands) -> None:
    clerk = commands.add_parser("clerk", help="clerks' PINs")
    actions = clerk.add_subparsers(required=True, metavar="ACTION")
    pin = actions.add_parser("pin", help="give a clerk a new PIN and unlock the account")
    pin.add_argument("no")
    _tools({"set_pin": pin})


def _day_commands(commands: _Commands) -> None:
    report = commands.add_parser("report", help="the figures of one day")
    report.add_argument("--day", help="YYYY-MM-DD (default: today)")
    report.add_argument("--json", action="store_true")
    report.add_argument(
        "--language", choices=("zh", "en", "bo"), default="en", help="of the words (default en)"
    )
    close = commands.add_parser("close-day", help="expire what still waits and close the day")
    why = commands.add_parser("why", help="why a ticket was called, or who comes before it")
    why.add_argument("ticket", help="its number of today, such as A023")
    why.add_argument("--json", action="store_true")
    why.add_argument("--language", choices=("zh", "en"), default="zh", help="of the sentence")
    facts = commands.add_parser("facts", help="the numbered facts, one JSON object a line")
    facts.add_argument("--from", dest="first", type=int, default=1, metavar="N")
    facts.add_argument("--follow", action="store_true", help="go on with those to come")
    bookings = commands.add_parser("bookings", help="the booked times of one day, masked")
    bookings.add_argument("day", nargs="?", help="YYYY-MM-DD (default: today)")
    bookings.add_argument("--json", action="store_true", help="one JSON object a line")
    _tools(
        {
            "report_day": report,
            "close_day": close,
            "print_facts": facts,
            "print_bookings": bookings,
            "explain": why,
        }
    )


def _calendar_commands(commands: _Commands) -> None:
    calendar = commands.add_parser(
        "calendar", help="working days, holidays and moved days (调休) of the hall"
    )
    actions = calendar.add_subparsers(required=True, metavar="ACTION")
    show = actions.add_parser("show", help="one year's named days")
    show.add_argument("year", type=_number_from(2000, 2100), nargs="?", help="default: this year")
    seed = actions.add_parser("seed", help="take what the library knows; days set by hand stay")
    one = actions.add_parser(
        "set",
        help="one day that the government has announced; open cases are counted anew",
        description="For announced days (调休, local holidays). When only the hall is shut, write "
        "[[days]] in hall.toml: that moves no deadline.",
    )
    one.add_argument("day", metavar="DATE", help="YYYY-MM-DD")
    kind = one.add_mutually_exclusive_group(required=True)
    kind.add_argument("--closed", dest="working", action="store_false", help="a day off")
    kind.add_argument("--open", dest="working", action="store_true", help="a working day")
    kind.add_argument(
        "--usual", dest="working", action="store_const", const=None, help="as its weekday says"
    )
    one.add_argument("--name", default="", help="why")
    put = actions.add_parser("import", help="replace whole years by a JSON file, all or nothing")
    put.add_argument("file", type=Path, metavar="FILE")
    put.add_argument("--keep-own", action="store_true", help="days set by hand stay")
    out = actions.add_parser("export", help="the known years as JSON on standard output")
    out.add_argument("year", type=_number_from(2000, 2100), nargs="?", help="only this year")
    listing = commands.add_parser("deadlines", help="cases that are not decided, by their last day")
    named = {"show": show, "seed": seed, "set_day": one, "import_file": put, "export": out}
    for name, parser in {**named, "deadlines": listing}.items():
        _data(parser)
        parser.set_defaults(run=_calendar(name))


def _guard_commands(commands: _Commands) -> None:
    hall = commands.add_parser("hall", help="pause the whole hall, and let it go on")
    actions = hall.add_subparsers(required=True, metavar="ACTION")
    pause = actions.add_parser(
        "pause", help="nothing is issued or called; the order is kept, no wait grows"
    )
    pause.add_argument("reason", choices=("evacuation", "power", "network", "other"))
    resume = actions.add_parser("resume", help="go on where the hall stopped")
    guard = commands.add_parser(
        "guard", help="today: what becomes of tickets whose wait passes closing"
    )
    guard.add_argument("service", help="its letter")
    guard.add_argument("guard", choices=("issue", "warn", "stop", "settings"))
    let_on = commands.add_parser("let-on", help="issue one ticket over every quota")
    let_on.add_argument("service", help="its letter")
    for name, parser in {
        "pause_hall": pause,
        "resume_hall": resume,
        "guard_closing": guard,
        "let_on": let_on,
    }.items():
        _data(parser)
        parser.set_defaults(run=_guard(name))


def _self_test_command(commands: _Commands) -> None:
    trial = commands.add_parser(
        "selftest",
        help="let every station try its parts; what failed and what to do",
        description="Printer, card reader, pad, speaker and screen of each station; by itself it "
        "happens some minutes before the hall opens. Exit code 1 when something has not passed.",
    )
    trial.add_argument("device", nargs="?", help="only this station")
    trial.add_argument("--slip", action="store_true", help="print a test slip, too")
    trial.add_argument("--show", action="store_true", help="only show today's result")
    trial.add_argument("--json", action="store_true")
    trial.add_argument(
        "--language", choices=("zh", "en", "bo"), default="en", help="of the words (default en)"
    )
    _data(trial)
    trial.set_defaults(run=_self_test)


def _guard(name: str) -> Run:
    def run(args: argparse.Namespace) -> int:
        from hub import guard_commands

        command: Run = getattr(guard_commands, name)
        return command(args)

    return run


def _care_commands(commands: _Commands) -> None:
    backup = commands.add_parser(
        "backup",
        help="save the whole hall in one checked file, while the hub runs",
        description="Save the store, hall.toml, keys, secrets and photos in one file that only "
        "its owner may read. It is checked before it gets its name; the hub goes on meanwhile.",
    )
    _data(backup)
    backup.add_argument(
        "--to",
        type=Path,
        metavar="FILE|FOLDER",
        help="a folder that exists, or a file with a suffix (default: DATA/backups)",
    )
    backup.add_argument("--force", action="store_true", help="overwrite an existing file")
    backup.add_argument(
        "--every",
        type=_seconds,
        metavar="SECONDS",
        help="go on: a new file at each change, at most one in so many seconds",
    )
    backup.add_argument(
        "--keep",
        type=_count,
        metavar="N",
        help="remove all but the newest N of this hall in the folder (with --every: 10)",
    )
    backup.add_argument("--json", action="store_true", help="one JSON object for each file")
    backup.set_defaults(run=_backup)

    restore = commands.add_parser(
        "restore",
        help="put a hall back from a backup; what is there is kept aside",
        description="The backup is checked first. What happened after it was made is lost: so "
        "that no number is given twice, tickets, calls, cases and facts go on some way later.",
    )
    restore.add_argument(
        "file", type=Path, metavar="FILE", help="a backup, or the folder whose newest is meant"
    )
    _data(restore)
    restore.add_argument(
        "--force", action="store_true", help="also where a hall is; it is moved aside"
    )
    restore.add_argument(
        "--skip",
        type=_number,
        metavar="N",
        help="ticket numbers left out of each service (default: by the backup's age); 0: the hub "
        "was stopped before the backup was made, nothing is lost and nothing left out",
    )
    restore.add_argument(
        "--config", type=Path, metavar="TOML", help="a hall.toml instead of the one in the backup"
    )
    restore.add_argument("--json", action="store_true")
    restore.set_defaults(run=_restore)

    doctor = commands.add_parser(
        "doctor",
        help="the health of this installation, row by row, with the next step",
        description="Look at settings, store, disk, clock, broker, hub, devices and backups. "
        "Changes nothing; works with and without a running hub.",
        epilog="exit codes: 0 all is well, 1 warnings, 2 failures",
    )
    _data(doctor)
    doctor.add_argument(
        "--full", action="store_true", help="read all of the store: indexes and references too"
    )
    doctor.add_argument("--json", action="store_true", help="one object with the same rows")
    doctor.set_defaults(run=_doctor)


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 1 <= seconds <= 86_400:
        raise argparse.ArgumentTypeError("1 to 86400 seconds")
    return seconds


def _count(text: str) -> int:
    count = int(text)
    if not 1 <= count <= 9999:
        raise argparse.ArgumentTypeError("1 to 9999")
    return count


def _number(text: str) -> int:
    number = int(text)
    if not 0 <= number <= 9999:
        raise argparse.ArgumentTypeError("0 to 9999")
    return number


def _import_commands(commands: _Commands) -> None:
    imports = commands.add_parser("import", help="read a catalogue")
    actions = imports.add_subparsers(required=True, metavar="WHAT")
    items = actions.add_parser(
        "items", help="items and themes from CSV, XLSX or JSON, all or nothing"
    )
    items.add_argument("files", type=Path, nargs="+", metavar="FILE")
    items.add_argument("--check", action="store_true", help="only report, publish nothing")
    items.add_argument("--service", metavar="LETTER", help="service of items that name none")
    items.add_argument(
        "--codes", action="store_true", help="warn of codes that are not as the nation writes them"
    )
    items.add_argument(
        "--draft", action="store_true", help="keep it as a draft to be approved, publish nothing"
    )
    items.add_argument(
        "--revise", type=int, metavar="N", help="put it in place of draft N, from which it starts"
    )
    items.add_argument("--note", default="", help="what the draft is about")
    items.add_argument("--all", action="store_true", help="show every warning")
    items.add_argument("--language", choices=("zh", "en"), default="zh", help="of the report")
    _tools({"import_items": items})


def _catalogue_commands(commands: _Commands) -> None:
    catalogue = commands.add_parser(
        "catalogue",
        help="versions and drafts of the catalogue: list, compare, approve, publish, export",
        description="A version is named by its number (3, or now), a draft by d and its number "
        "(d5). Submitting, approving and rejecting ask for the PIN of --clerk.",
    )
    actions = catalogue.add_subparsers(required=True, metavar="ACTION")

    def add(name: str, about: str) -> argparse.ArgumentParser:
        made = actions.add_parser(name, help=about)
        made.add_argument("--language", choices=("zh", "en", "bo"), default="zh")
        return made

    listing = add("list", "open drafts and versions")
    listing.add_argument("--json", action="store_true", help="one object for each page")
    diff = add("diff", "what changed from one to another")
    diff.add_argument("old", metavar="A")
    diff.add_argument("new", metavar="B")
    diff.add_argument("--json", action="store_true")
    submit = add("submit", "hand a draft in for approval")
    approve = add("approve", "approve a draft at the level whose turn it is")
    reject = add("reject", "give a draft back, with the reason")
    reject.add_argument("--reason", required=True)
    for signed in (submit, approve, reject):
        signed.add_argument("--clerk", required=True, metavar="NO", help="who answers for it")
    publish = add("publish", "publish an approved draft")
    publish.add_argument("--at", metavar="TIME", help="2026-12-01T08:00 (default: at once)")
    rebase = add("rebase", "put a draft upon the version published since")
    rebase.add_argument(
        "--prefer", choices=("draft", "published"), help="whose change counts where both changed"
    )
    drop = add("drop", "give a draft up")
    export = add("export", "write one to files, from which an import makes the same")
    export.add_argument(
        "target", type=Path, metavar="TARGET", help="NAME.json, NAME.xlsx, or a folder of CSV files"
    )
    export.add_argument("--of", default="now", metavar="WHICH", help="3, d5 (default: now)")
    for one in (submit, approve, reject, publish, rebase, drop):
        one.add_argument("draft", type=_draft_number, metavar="DRAFT", help="5 or d5")
    for name, made in actions.choices.items():
        _data(made)
        made.set_defaults(run=_catalogue(f"{name}_catalogue{'s' * (name in ('list', 'diff'))}"))


def _draft_number(text: str) -> int:
    return int(text.removeprefix("d"))


def _catalogue(name: str) -> Run:
    def run(args: argparse.Namespace) -> int:
        from hub import catalogue_commands

        command: Run = getattr(catalogue_commands, name)
        return command(args)

    return run


def _tools(parsers: dict[str, argparse.ArgumentParser]) -> None:
    """Each runs the function of its name in `hub.admin_commands` on a data folder."""
    for name, parser in parsers.items():
        _data(parser)
        parser.set_defaults(run=_admin(name))


def _number_from(least: int, most: int) -> Callable[[str], int]:
    def number(text: str) -> int:
        found = int(text)
        if not least <= found <= most:
            raise argparse.ArgumentTypeError(f"{least} to {most}")
        return found

    return number


def _whatif_commands(commands: _Commands) -> None:
    simulate = commands.add_parser(
        "simulate",
        help="days of a hall under a policy and a staffing, through the real handlers",
        description="Drawn visitors (rushes, classes, items, no-shows, transfers, people who give "
        "up) come to a hall on a quick clock; the hub's own handlers and routing do the rest. "
        "The same seed gives the same days, and the same people under another policy.",
    )
    simulate.add_argument(
        "--data", type=Path, help="a hall's folder; only read (default: the sample hall)"
    )
    _whatif(simulate)
    simulate.add_argument("--days", type=_number_from(1, 3000), default=5, help="default 5")
    simulate.add_argument(
        "--visits", type=_number_from(1, 20_000), help="a day (default: by --load)"
    )
    simulate.add_argument(
        "--load",
        type=_share,
        help="how much of the windows' time is spent on people (default 0.7, without --visits); "
        "with --visits, serving times are scaled to fit",
    )
    simulate.add_argument(
        "--booked",
        type=_part,
        metavar="SHARE",
        help="of those whose service can be booked, who books a time (default 0.1; 0: nobody)",
    )
    simulate.add_argument(
        "--places",
        type=_number_from(1, 1000),
        metavar="N",
        help="of each slot of every service (default: `slot_places` as in hall.toml)",
    )
    simulate.add_argument("--against", metavar="POLICY", help="compare with this policy")
    simulate.add_argument(
        "--against-windows", action="append", metavar="W", help="compare with this staffing"
    )
    simulate.add_argument(
        "--against-booked", type=_part, metavar="SHARE", help="compare with this share of bookers"
    )
    simulate.add_argument(
        "--theory",
        action="store_true",
        help="instead: hold the routing against queueing theory, and time one choice",
    )
    simulate.add_argument(
        "--customers",
        type=_number_from(10_000, 100_000_000),
        default=10_000_000,
        help="with --theory: of each case (default 10,000,000: about half an hour)",
    )
    simulate.set_defaults(run=_simulate)

    replay = commands.add_parser(
        "replay",
        help="a recorded day once more, under another policy or staffing",
        description="The day's arrivals, classes, items, no-shows and serving times are read from "
        "the store; the hub's own handlers and routing serve the same people again. `before` is "
        "the day as it was.",
    )
    replay.add_argument("day", metavar="DAY", help="YYYY-MM-DD")
    _data(replay)
    _whatif(replay)
    replay.set_defaults(run=_replay)


def _whatif(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--policy",
        default="planned",
        help="one of policy.toml, or: planned (its hours; the default), accumulating ([rules] "
        "alone), fifo, strict",
    )
    parser.add_argument(
        "--windows",
        action="append",
        default=[],
        metavar="W",
        help="who sits when: 7@10:00-11:30 gives window 7 this time alone; 1-6 or 1,2,5 sit all "
        "day and no other does (default: all of them; in a replay as they did)",
    )
    parser.add_argument("--seed", type=int, default=1, help="default 1")
    parser.add_argument(
        "--picture", type=Path, metavar="FILE", help="draw the waits over the day (.svg, .png)"
    )
    parser.add_argument("--json", action="store_true", help="one object on standard output")


def _share(text: str) -> float:
    share = float(text)
    if not 0 < share <= 2:
        raise argparse.ArgumentTypeError("above 0, at most 2")
    return share


def _part(text: str) -> float:
    part = float(text)
    if not 0 <= part <= 1:
        raise argparse.ArgumentTypeError("from 0 to 1")
    return part


def _maker_commands(commands: _Commands) -> None:
    bench = commands.add_parser("bench", help="speed and size, as ratios measured in one run")
    bench.add_argument("--json", action="store_true")
    bench.add_argument("--quick", action="store_true", help="under 60 s")
    bench.add_argument(
        "--growth",
        action="store_true",
        help="instead: with a million old tickets, and with 10,000 waiting (4 GB, some minutes)",
    )
    bench.add_argument(
        "--where", action="store_true", help="instead: where the time of one ticket goes"
    )
    bench.add_argument("--picture", type=Path, metavar="FILE", help="with --where: draw it as SVG")
    bench.set_defaults(run=_bench)

    torture = commands.add_parser(
        "torture", help="kill, cut, freeze, fill and misset a working hall; then check every word"
    )
    torture.add_argument("--kills", type=int, default=20, metavar="N", help="(default 20)")
    torture.add_argument("--seconds", type=float, default=60, metavar="S", help="(default 60)")
    torture.add_argument(
        "--seed", type=int, default=None, metavar="N", help="the same seed, the same plan"
    )
    torture.add_argument("--keep", type=Path, metavar="FOLDER", help="keep store, records, logs")
    torture.add_argument("--json", action="store_true", help="one object on standard output")
    torture.set_defaults(run=_torture)
    rush = commands.add_parser(
        "rush", help="10 kiosks, 50 counters, 20 screens, 10 tickets a second, nothing broken"
    )
    rush.add_argument("--minutes", type=float, default=10, help="default 10")
    rush.add_argument("--json", action="store_true", help="one object on standard output")
    rush.set_defaults(run=_rush)

    history = commands.add_parser(
        "history",
        help="fill a trial hall's store with days of tickets",
        description="Play one day through the hub's own handlers and copy it into the days before "
        "today, for seeing what a hall is like that has them. The store must not have been in "
        "use on these days, and no hub may run on it. Never do this to a real hall.",
    )
    _data(history)
    history.add_argument("--days", type=_number_from(1, 3000), default=400, help="default 400")
    history.add_argument(
        "--tickets", type=_number_from(1, 20_000), default=2500, help="of each day (default 2500)"
    )
    history.add_argument("--seed", type=int, default=1, help="the same seed, the same day")
    history.set_defaults(run=_history)

    docs = commands.add_parser("docs", help="write the generated pages, or check them")
    docs.add_argument("--folder", default="assets/docs")
    docs.add_argument("--check", action="store_true")
    docs.set_defaults(run=_docs)


GROUPS = (
    _hall_commands,
    _device_commands,
    _voice_commands,
    _paper_commands,
    _clerk_commands,
    _day_commands,
    _calendar_commands,
    _guard_commands,
    _self_test_command,
    _care_commands,
    _import_commands,
    _catalogue_commands,
    _whatif_commands,
    _maker_commands,
)
"""In the order of the help."""
