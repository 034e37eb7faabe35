"""How a kiosk and its watchdog speak: beats over the loopback, and the rules that judge them."""
