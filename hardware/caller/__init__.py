"""Caller handsets that speak `FF 68`: keys and a small number display at a window without a PC."""
