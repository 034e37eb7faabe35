"""What a hall must survive: the power cut under a running hub, a disk that fails."""
