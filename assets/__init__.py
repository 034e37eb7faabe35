"""Everything seen and heard, no rules: design system, languages, sounds, sample data, docs."""

from assets.sources import keep_none

# Before the many modules of an app are imported: this is the first of them that each imports.
keep_none()
