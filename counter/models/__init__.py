"""The parts of the counter's view-model: state and slots over the pure models."""
