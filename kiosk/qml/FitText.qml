import Ui

// Text that stays inside the height it is given: two lines, then smaller.
AppText {
    fit: true
    fitHeight: height
}
