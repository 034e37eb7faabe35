"""Who may speak: devices and the clerks' PINs."""

from __future__ import annotations

from hub.cli.arguments import Commands, admin_tools


def add_devices(commands: Commands) -> None:
    """See `GROUPS`."""
    device = commands.add_parser("device", help="accounts of devices")
    actions = device.add_subparsers(required=True, metavar="ACTION")
    add = actions.add_parser("add", help="make an account; prints its pairing code")
    add.add_argument("name")
    add.add_argument("--kind", required=True)
    add.add_argument("--window", type=int)
    remove = actions.add_parser("remove", help="close an account")
    remove.add_argument("name")
    listing = actions.add_parser("list", help="all devices")
    admin_tools({"add_device": add, "remove_device": remove, "list_devices": listing})


def add_clerks(commands: Commands) -> None:
    """See `GROUPS`."""
    clerk = commands.add_parser("clerk", help="clerks' PINs")
    actions = clerk.add_subparsers(required=True, metavar="ACTION")
    pin = actions.add_parser("pin", help="give a clerk a new PIN and unlock the account")
    pin.add_argument("no")
    admin_tools({"set_pin": pin})
