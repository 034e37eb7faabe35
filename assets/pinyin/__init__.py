"""Hanzi by the syllables of their pinyin: table, keys, and the keyboard's model for QML.

`python -m assets.pinyin` makes the tables anew from `words.txt` and pypinyin's data (MIT).
"""
