"""One connection to the X server: takes keys from everywhere, marks a strip of the screen."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence

from counter.x11.library import Unreachable, free, keysyms, xcb
from counter.x11.symbols import LOCKS, held, symbol

KEY_PRESS, MAPPING_CHANGED = 2, 34
SENT = 0x80
ASYNC = 1
CARDINAL = 6
REPLACE = 0


class XServer:
    """Beside Qt's own connection, so that neither takes the other's events.

    `number` is its file descriptor: readable when a key was pressed. Unreachable when there is no
    X server (`$DISPLAY`).
    """

    def __init__(self) -> None:
        self._x, self._symbols = xcb(), keysyms()
        self._link = self._x.xcb_connect(None, None)
        if self._x.xcb_connection_has_error(self._link):
            self._x.xcb_disconnect(self._link)
            raise Unreachable("no X server answers")
        self._table = self._symbols.xcb_key_symbols_alloc(self._link)
        setup = self._x.xcb_get_setup(self._link)
        self._root = self._x.xcb_setup_roots_iterator(setup).data[0]
        self._taken: dict[tuple[int, int], str] = {}
        self.number: int = self._x.xcb_get_file_descriptor(self._link)

    def take(self, name: str) -> bool:
        """Get a key whoever has the focus; False when another program holds it already."""
        sign, modifiers = symbol(name)
        for code in self._codes(sign):
            for lock in LOCKS:
                if not self._grab(code, modifiers | lock):
                    self.give_back(name)
                    return False
            self._taken[code, modifiers] = name
        return any(own == name for own in self._taken.values())

    def give_back(self, name: str) -> None:
        """Other programs get the key again."""
        sign, modifiers = symbol(name)
        for code in self._codes(sign):
            for lock in LOCKS:
                self._x.xcb_ungrab_key(self._link, code, self._root, modifiers | lock)
        self._taken = {at: own for at, own in self._taken.items() if own != name}
        self._x.xcb_flush(self._link)

    def pressed(self) -> Iterator[str]:
        """The taken keys that were pressed since the last time; does not wait."""
        while event := self._x.xcb_poll_for_event(self._link):
            kind, code, state = self._kind(event), event[0].detail, event[0].state
            if kind == MAPPING_CHANGED:
                self._relearn(event)
            free(event)
            name = self._taken.get((code, held(state)))
            if kind == KEY_PRESS and name is not None:
                yield name

    def mark(self, window: int, name: str, numbers: Sequence[int]) -> None:
        """Write a list of numbers on a window of this program."""
        values = (ctypes.c_uint32 * len(numbers))(*numbers)
        atom = self._atom(name)
        cookie = self._x.xcb_change_property_checked(
            self._link, REPLACE, window, atom, CARDINAL, 32, len(numbers), values
        )
        self._went_well(cookie)

    def unmark(self, window: int, name: str) -> None:
        """Take it off again."""
        self._x.xcb_delete_property(self._link, window, self._atom(name))
        self._x.xcb_flush(self._link)

    def close(self) -> None:
        """Everything taken is given back by the server itself."""
        self._symbols.xcb_key_symbols_free(self._table)
        self._x.xcb_disconnect(self._link)

    # ── inside ──

    @staticmethod
    def _kind(event: ctypes._Pointer[ctypes.Structure]) -> int:
        return int(event[0].response_type) & ~SENT

    def _grab(self, code: int, modifiers: int) -> bool:
        cookie = self._x.xcb_grab_key_checked(
            self._link, 0, self._root, modifiers, code, ASYNC, ASYNC
        )
        return self._went_well(cookie)

    def _went_well(self, cookie: object) -> bool:
        error = self._x.xcb_request_check(self._link, cookie)
        if error:
            free(error)
        return not error

    def _codes(self, sign: int) -> list[int]:
        """The keys of this keyboard that bear a symbol; empty when it has none."""
        found = self._symbols.xcb_key_symbols_get_keycode(self._table, sign)
        if not found:
            return []
        codes: list[int] = []
        while found[len(codes)]:
            codes.append(found[len(codes)])
        free(found)
        return list(dict.fromkeys(codes))

    def _relearn(self, event: object) -> None:
        """Another keyboard or layout: the same names may be other keys now."""
        names = list(dict.fromkeys(self._taken.values()))
        for name in names:
            self.give_back(name)
        self._symbols.xcb_refresh_keyboard_mapping(self._table, event)
        for name in names:
            self.take(name)

    def _atom(self, name: str) -> int:
        cookie = self._x.xcb_intern_atom(self._link, 0, len(name), name.encode())
        reply = self._x.xcb_intern_atom_reply(self._link, cookie, None)
        if not reply:
            raise Unreachable("the X server is gone")
        atom = int(reply[0].atom)
        free(reply)
        return atom
