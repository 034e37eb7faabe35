"""Looks through a media folder and tells what is wrong with it."""
