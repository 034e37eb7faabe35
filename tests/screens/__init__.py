"""Photographs every screen in every state, mode, language and size, and looks at each.

`make screens`, or `python -m tests.screens --help`.
"""
