import QtQuick

// The first part of a page, what it tells: above the second on a high screen, left of it on a wide
// one. Its items stand where they stand on the high screen, where it begins at `from`.
Item {
    id: root

    property int from: wideFrom
    // Where it begins on a wide screen.
    property int wideFrom: Zones.contentTop
    // Of the page, in the part's own terms.
    readonly property int end: Zones.contentBottom - y

    y: Zones.landscape ? wideFrom - from : 0
    width: Zones.wide + Zones.width - Zones.whole
}
