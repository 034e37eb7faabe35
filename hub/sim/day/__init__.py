"""One whole day of a hall, played through the real handlers in one process."""
