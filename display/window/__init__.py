"""The window screen: number, clerk and ticket of one window, facing the resident."""
