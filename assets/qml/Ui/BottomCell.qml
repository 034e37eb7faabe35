import QtQuick

// One cell of the bottom bar: icon over a word (beside it in elder mode where there is room), or a
// word alone.
Pressable {
    id: root

    property string iconName: ""
    property bool selected: false
    // Seconds until the page goes home by itself; shown below 20.
    property int seconds: -1
    // Too narrow for icon and word side by side.
    property bool narrow: false
    readonly property bool stacked: iconName !== "" && (!Tokens.elder || narrow)
    readonly property int wordTop: Tokens.elder ? 56 : 50
    readonly property color ink: selected ? Tokens.overPrimary : Tokens.ink
    readonly property string shown: seconds >= 0 && seconds <= 20 ? text + " " + seconds : text

    implicitWidth: Tokens.elder ? 312 : 184
    implicitHeight: Tokens.elder ? 120 : 96

    background: Box {
        focusRing: root.visualFocus
        radius: Tokens.radiusM
        color: root.selected ? (root.down ? Tokens.primaryPressed : Tokens.primary) : root.down ? Tokens.surfacePressed : Tokens.surface
        border.width: root.selected ? 0 : Tokens.stroke
        border.color: Tokens.lineStrong
    }
    contentItem: Item {
        Icon {
            x: (root.width - width) / 2
            y: Tokens.s8 - Tokens.tibetanApart / 2
            visible: root.stacked
            name: root.iconName
            size: 44
            color: root.selected ? Tokens.overPrimary : Tokens.accent
        }
        AppText {
            x: Tokens.s4
            y: root.wordTop - Tokens.tibetanApart
            width: root.width - 2 * x
            height: root.height - y - Tokens.s4
            visible: root.stacked
            text: root.shown
            size: Tokens.type.small
            bold: true
            fit: true
            fitHeight: Tokens.elder ? height : 44
            maxLines: Tokens.elder ? 1 : 2
            color: root.ink
            horizontalAlignment: Text.AlignHCenter
        }
        ButtonFace {
            anchors.fill: parent
            anchors.margins: Tokens.s8
            visible: !root.stacked
            text: root.shown
            iconName: root.iconName
            textSize: Tokens.elder && root.iconName !== "" ? Tokens.type.small : Tokens.type.body
            color: root.ink
            iconColor: root.selected ? Tokens.overPrimary : Tokens.accent
        }
    }
}
