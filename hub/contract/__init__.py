"""The shared language of all processes: commands, replies, states, events, jobs.

Imports nothing of ours, so that a device maker can vendor this folder alone.
"""
