"""Everything seen and heard, no rules: design system, languages, sounds, sample data, docs."""
