"""The routing held against queueing theory, where theory knows the answer."""
