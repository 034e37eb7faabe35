"""Thousands of residents at one kiosk: whether it stays as small and as quick as at the first."""
