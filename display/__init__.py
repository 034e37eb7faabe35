"""The hall screen and the window screen."""
