"""Who may speak: devices and the clerks' PINs."""

from __future__ import annotations

from hub.arguments import number_from
from hub.cli.arguments import Commands, admin_tools, clerk_no, device_name
from hub.contract.words import DeviceKind


def add_devices(commands: Commands) -> None:
    """See `GROUPS`."""
    device = commands.add_parser("device", help="accounts of devices")
    actions = device.add_subparsers(required=True, metavar="ACTION")
    add = actions.add_parser("add", help="make an account; prints its pairing code")
    add.add_argument(
        "--kind", required=True, choices=[kind.value for kind in DeviceKind], help="what it is"
    )
    add.add_argument(
        "--window",
        type=number_from(1, 999),
        help="the window it belongs to; counters, pads and window screens have one",
    )
    remove = actions.add_parser("remove", help="close an account")
    for parser in (add, remove):
        parser.add_argument("name", type=device_name, help="of its account, such as kiosk-1")
    listing = actions.add_parser("list", help="all devices")
    admin_tools({"add_device": add, "remove_device": remove, "list_devices": listing})


def add_clerks(commands: Commands) -> None:
    """See `GROUPS`."""
    clerk = commands.add_parser("clerk", help="clerks' PINs")
    actions = clerk.add_subparsers(required=True, metavar="ACTION")
    pin = actions.add_parser("pin", help="give a clerk a new PIN and unlock the account")
    pin.add_argument("no", type=clerk_no, help="the clerk's number; the PIN is asked for, or read")
    admin_tools({"set_pin": pin})
