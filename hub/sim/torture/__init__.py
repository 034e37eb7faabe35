"""Torture: a hall at work while everything is killed, cut and filled; then every word is judged."""
