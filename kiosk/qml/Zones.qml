pragma Singleton
import QtQuick
import Ui

// The zones of the screen, high (1080 × 1920) and wide (1920 × 1080): header, page, bar, plinth. On
// a wide one the steps stand in the header, the plinth beside the bar, a page's parts side by side.
QtObject {
    // Set by Main: `kiosk.shape` decides.
    property bool landscape: false

    readonly property int width: landscape ? 1920 : 1080
    readonly property int height: landscape ? 1080 : 1920
    readonly property int headerHeight: 112
    readonly property int stepsX: landscape ? width - 1080 : 0
    readonly property int stepsY: landscape ? 0 : headerHeight
    // What lies over the home page begins below its header.
    readonly property int homeTop: landscape ? headerHeight : 224
    // Below header and steps; above the bar.
    readonly property int contentTop: landscape ? headerHeight + Tokens.s24 : 224
    readonly property int contentBottom: height - foot
    // Where targets may begin in elder and wheelchair modes: the lower two thirds.
    readonly property int reach: height / 3
    // Of a part, between its margins.
    readonly property int wide: landscape ? (width - 3 * Tokens.s48) / 2 : width - 2 * Tokens.s48
    readonly property int whole: width - 2 * Tokens.s48
    // From the left edge of one part to that of the next.
    readonly property int across: wide + Tokens.s48
    // Parts beside each other: lists take so many columns.
    readonly property int columns: landscape ? 2 : 1

    readonly property int barHeight: Tokens.elder ? 152 : 128
    readonly property int plinthX: landscape ? 1080 : 0
    readonly property int plinthY: landscape ? contentBottom : contentBottom + barHeight
    readonly property int plinthHeight: landscape ? barHeight : Tokens.elder ? 136 : 104
    readonly property int foot: landscape ? barHeight : barHeight + plinthHeight
}
