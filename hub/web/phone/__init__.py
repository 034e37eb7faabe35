"""The phone page: what the QR codes of tickets and bookings lead to.

The token in the address is the only key. The page asks the hub, draws what it says, and lives on
by an event stream; without JavaScript it is a page to be loaded again.
"""
