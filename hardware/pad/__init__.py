"""Five-key rating pads that speak `FF 68` frames over a serial line."""
