"""What stands on the screen while the kiosk cannot: plain words, and the news for the hub."""
