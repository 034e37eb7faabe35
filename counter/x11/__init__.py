"""What the counter asks of an X server beside Qt: keys from everywhere, a strip of its own."""
