"""The rules, pure: clock, ids and randomness are arguments."""
