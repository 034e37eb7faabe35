import QtQuick
import Ui

// One line at the largest size of the type scales, up to `wish`, that its width allows and, in
// Tibetan, `fitHeight`; with `twoLines` a text too long for `least` is set in two. Steps rather than
// any size in between: neighbours stay alike, and Tibetan keeps its line.
AppText {
    id: root

    property int wish: Tokens.wall.body
    property int least: Tokens.kiosk.small
    property bool twoLines: false
    readonly property var steps: [Tokens.wall.hero, Tokens.kiosk.hero, Tokens.wall.h1, Tokens.wall.h2, Tokens.wall.h3, Tokens.wall.body, Tokens.wall.small, Tokens.kiosk.h3, Tokens.kiosk.body, Tokens.kiosk.small, Tokens.desk.h2].filter(step => step <= wish && step >= least && (fitHeight <= 0 || step * tall <= fitHeight))
    // Tails of Tibetan hang below the line: they want more of the height than the line itself.
    readonly property real tall: tibetan ? 1.9 : 0
    readonly property real room: width - leftPadding - rightPadding
    readonly property int fitting: steps.find(step => metrics.advanceWidth * step <= room * wish) ?? 0
    readonly property bool wraps: twoLines && fitting === 0

    // In two lines the longest word, which cannot be broken, must still fit.
    readonly property string longestWord: (text.match(/[^\s\u0F0B\u2E80-\uFFFF]+/g) ?? []).reduce((one, other) => other.length > one.length ? other : one, "")
    readonly property int wrapped: [Tokens.kiosk.body, Tokens.kiosk.small, Tokens.desk.h2].find(step => word.advanceWidth * step <= room * wish && (!tibetan || fitHeight <= 0 || step * 2.6 <= fitHeight)) ?? Tokens.desk.h2

    size: fitting || (wraps ? wrapped : least)
    wrapMode: wraps ? Text.Wrap : Text.NoWrap
    maximumLineCount: wraps ? 2 : 1
    lineHeight: tibetan ? size * (wraps ? 1.2 : Tokens.tibetanLine) : wraps ? 0.8 : 1
    elide: Text.ElideRight

    TextMetrics {
        id: metrics

        text: root.text
        font.family: root.font.family
        font.weight: root.font.weight
        font.pixelSize: root.wish
    }
    TextMetrics {
        id: word

        text: root.longestWord
        font.family: root.font.family
        font.weight: root.font.weight
        font.pixelSize: root.wish
    }
}
