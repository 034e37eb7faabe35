"""`python -m assets.pinyin` writes the tables of the keyboard anew."""

from __future__ import annotations

from assets.pinyin.make import write

if __name__ == "__main__":
    for name in write():
        print(f"wrote assets/pinyin/{name}")
