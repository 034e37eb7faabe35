"""The panel of simulated devices: a small window to tap cards, pull paper, unplug things."""
