import QtQuick
import Ui

// One window of the grid: its number, and its ticket or state.
Plate {
    id: root

    property var cell: null
    property int blockWidth: 84
    property int numberSize: Tokens.wall.h3
    readonly property string state_: cell ? cell.state : "closed"
    readonly property bool called: state_ === "called"
    readonly property bool off: state_ === "paused" || state_ === "closed"
    readonly property var words: ({
            "free": qsTr("空闲"),
            "paused": qsTr("暂停"),
            "closed": qsTr("关闭")
        })
    readonly property string ticket: cell ? cell.ticket : ""
    readonly property real room: width - blockWidth - 16

    // The largest size of the wall's scale at which the ticket fits; a number is never elided.
    function sizeFor(text: string): int {
        const sizes = [Tokens.wall.hero, Tokens.wall.h1, Tokens.wall.h2, Tokens.wall.h3, Tokens.wall.body];
        const fits = sizes.find(size => text.length * size * 0.62 <= room && size * 1.3 <= height);
        return fits ?? Tokens.wall.small;
    }

    objectName: "window-" + (cell ? cell.no : 0)
    radius: Tokens.radiusM
    color: called ? Tokens.tint : off ? Tokens.canvas : Tokens.surface
    border.width: called ? Tokens.strokeStrong : Tokens.stroke
    border.color: called ? Tokens.accent : Tokens.line

    Rectangle {
        id: block

        // Over the frame of its own colour, or a light line would show between them.
        readonly property int edge: root.called ? 0 : root.border.width

        x: edge
        y: edge
        width: root.blockWidth - edge
        height: root.height - 2 * edge
        topLeftRadius: root.radius - edge
        bottomLeftRadius: topLeftRadius
        color: root.called ? Tokens.primary : root.off ? Tokens.line : Tokens.tint

        AppText {
            anchors.fill: parent
            text: root.cell ? String(root.cell.no) : ""
            size: root.numberSize
            bold: true
            horizontalAlignment: Text.AlignHCenter
            color: root.called ? Tokens.overPrimary : root.off ? Tokens.inkSoft : Tokens.primary700
        }
    }
    FitText {
        objectName: root.objectName + "-text"
        x: root.blockWidth
        width: root.width - root.blockWidth
        height: root.height
        fitHeight: height
        leftPadding: root.ticket ? 0 : Tokens.s8
        rightPadding: leftPadding
        horizontalAlignment: Text.AlignHCenter
        text: root.ticket || root.words[root.state_] || ""
        wish: root.ticket ? root.sizeFor(text) : root.height > 150 ? Tokens.wall.h2 : Tokens.wall.body
        bold: root.state_ !== "closed"
        color: root.ticket ? Tokens.ink : root.off ? Tokens.inkMuted : Tokens.success
    }
}
