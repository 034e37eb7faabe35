"""Simulated devices that speak the true bytes."""
