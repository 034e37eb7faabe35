import Ui

// Text that stays inside the height it is given: two lines, then smaller; one line at full size always.
AppText {
    fit: true
    fitHeight: Math.max(height, size * Tokens.naturalLine + 1)
}
