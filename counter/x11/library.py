"""libxcb, which Qt's own windows on X11 stand on, as far as it is used here.

Called by ctypes: published bindings are three megabytes for these dozen calls and have to be built
on every machine. Names, arguments and layouts are those of `xcb/xproto.h`.
"""

from __future__ import annotations

import ctypes
from ctypes import POINTER, c_char_p, c_int, c_uint8, c_uint16, c_uint32, c_void_p


class Unreachable(Exception):
    """No X server, or no libxcb; says which."""


class Cookie(ctypes.Structure):
    """A request on its way (`xcb_void_cookie_t` and its like)."""

    _fields_ = [("sequence", c_uint32)]  # ctypes wants a list


class ScreenIterator(ctypes.Structure):
    """`xcb_screen_iterator_t`; a screen begins with its root window."""

    _fields_ = [("data", POINTER(c_uint32)), ("rem", c_int), ("index", c_int)]


class KeyEvent(ctypes.Structure):
    """`xcb_key_press_event_t`; other events begin alike."""

    _fields_ = [
        ("response_type", c_uint8),
        ("detail", c_uint8),
        ("sequence", c_uint16),
        ("time", c_uint32),
        ("root", c_uint32),
        ("event", c_uint32),
        ("child", c_uint32),
        ("places", c_uint16 * 4),
        ("state", c_uint16),
    ]


class AtomReply(ctypes.Structure):
    """`xcb_intern_atom_reply_t`."""

    _fields_ = [
        ("response_type", c_uint8),
        ("pad", c_uint8),
        ("sequence", c_uint16),
        ("length", c_uint32),
        ("atom", c_uint32),
    ]


XCB: dict[str, tuple[object, list[object]]] = {
    "xcb_connect": (c_void_p, [c_char_p, POINTER(c_int)]),
    "xcb_connection_has_error": (c_int, [c_void_p]),
    "xcb_disconnect": (None, [c_void_p]),
    "xcb_flush": (c_int, [c_void_p]),
    "xcb_get_file_descriptor": (c_int, [c_void_p]),
    "xcb_get_setup": (c_void_p, [c_void_p]),
    "xcb_setup_roots_iterator": (ScreenIterator, [c_void_p]),
    "xcb_poll_for_event": (POINTER(KeyEvent), [c_void_p]),
    "xcb_request_check": (c_void_p, [c_void_p, Cookie]),
    "xcb_grab_key_checked": (
        Cookie,
        [c_void_p, c_uint8, c_uint32, c_uint16, c_uint8, c_uint8, c_uint8],
    ),
    "xcb_ungrab_key": (Cookie, [c_void_p, c_uint8, c_uint32, c_uint16]),
    "xcb_intern_atom": (Cookie, [c_void_p, c_uint8, c_uint16, c_char_p]),
    "xcb_intern_atom_reply": (POINTER(AtomReply), [c_void_p, Cookie, c_void_p]),
    "xcb_change_property_checked": (
        Cookie,
        [c_void_p, c_uint8, c_uint32, c_uint32, c_uint32, c_uint8, c_uint32, c_void_p],
    ),
    "xcb_delete_property": (Cookie, [c_void_p, c_uint32, c_uint32]),
}
KEYSYMS: dict[str, tuple[object, list[object]]] = {
    "xcb_key_symbols_alloc": (c_void_p, [c_void_p]),
    "xcb_key_symbols_free": (None, [c_void_p]),
    "xcb_key_symbols_get_keycode": (POINTER(c_uint8), [c_void_p, c_uint32]),
    "xcb_refresh_keyboard_mapping": (c_int, [c_void_p, POINTER(KeyEvent)]),
}
"""Function → (what it returns, what it takes)."""


def _load(name: str, functions: dict[str, tuple[object, list[object]]]) -> ctypes.CDLL:
    try:
        library = ctypes.CDLL(name)
    except OSError as error:
        raise Unreachable(str(error)) from error
    for function, (result, arguments) in functions.items():
        found = getattr(library, function)
        found.restype, found.argtypes = result, arguments
    return library


def xcb() -> ctypes.CDLL:
    """The library; Unreachable where there is none."""
    return _load("libxcb.so.1", XCB)


def keysyms() -> ctypes.CDLL:
    """What turns the names of keys into the codes of this keyboard."""
    return _load("libxcb-keysyms.so.1", KEYSYMS)


def free(pointer: object) -> None:
    """Give back what libxcb has handed over."""
    release = ctypes.CDLL(None).free
    release.argtypes = [c_void_p]
    release(ctypes.cast(pointer, c_void_p))  # type: ignore[arg-type]  # any pointer
