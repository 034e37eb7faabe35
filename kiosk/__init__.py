"""The self-service kiosk."""
