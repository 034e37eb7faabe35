"""The staff at the machine: a hidden gesture, a PIN, a page with what has to be done there."""
