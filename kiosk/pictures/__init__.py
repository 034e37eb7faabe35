"""From the hub's words to what a page shows: plain maps and rows for QML. Pure; no text in them
but names of the catalogue: QML words states and values, in the language of the screen."""
