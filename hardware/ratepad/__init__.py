"""Rating pads that speak `A5 5A`: our own frame, with sessions. For makers: `pad-protocol.md`."""
