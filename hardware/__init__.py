"""The devices of one PC: card reader, receipt printer, rating pad, number boards.

Codec files turn bytes into values and open no port; transports move bytes and know no
protocol; a driver joins the two; `hardware.stations` runs them. No Qt anywhere.
"""
