"""The broker as a child, and the hub's own connection to it."""
