"""Transports move bytes and know no protocol; `base.connect` makes one from a port string."""
