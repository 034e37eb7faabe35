"""How a program talks to the hub."""
