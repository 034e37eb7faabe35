"""Receipt printers: `encoder`, `stream` and `status` are codecs, `layout` sets a paper for a
width, `draw` shows what a byte stream prints, `driver` runs print jobs."""
