"""What the hub tells of itself: log lines, counters, health."""
