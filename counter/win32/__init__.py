"""What the counter asks of Windows beside Qt: keys from everywhere."""
