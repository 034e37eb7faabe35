"""One small function per command; a table joins them."""
