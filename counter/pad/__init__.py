"""The rating screen at the window."""
