"""`jiaohao rush`: a large hall at its fullest for some minutes, with nothing broken."""
