"""`python -m hardware torture`: thousands of jobs through a printer that fails at random; every
slip is held against what was told of it."""
