"""The web part: a process of its own, a client of the hub like any other.

It decides nothing and writes nothing: what it shows comes from retained states and from what the
hub answers, what is pressed goes to the hub as a command.
"""
