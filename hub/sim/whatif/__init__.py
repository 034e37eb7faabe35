"""What if: days of a hall under another policy or staffing, through the real handlers."""
