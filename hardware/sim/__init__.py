"""Simulated devices with true bytes over ptys and TCP, told to fail by lines of text."""
