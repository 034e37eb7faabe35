"""`python -m hardware bench`: how long a card takes to the app, and a slip to its bytes."""
