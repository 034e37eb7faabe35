import QtQuick

// Something to be ticked among several: a reason, a service. `checked` is the app's to keep.
Pressable {
    id: root

    property bool boxed: true
    // The key that ticks it, small before its words.
    property string keyHint: ""
    property int textSize: Tokens.type.body
    property int maxLines: 2
    readonly property int boxSize: Tokens.face === "desk" ? 20 : 44

    implicitHeight: Tokens.face === "desk" ? 36 : 96
    leftPadding: Tokens.s16
    rightPadding: Tokens.s16
    Accessible.role: Accessible.CheckBox
    Accessible.checked: root.checked

    background: Box {
        focusRing: root.visualFocus
        radius: Tokens.face === "desk" ? Tokens.radiusS : Tokens.radiusM
        color: root.down ? Tokens.tintPressed : root.checked ? Tokens.tint : root.enabled ? Tokens.surface : Tokens.canvas
        border.width: root.checked ? Tokens.strokeStrong : Tokens.stroke
        border.color: !root.enabled ? Tokens.lineOff : root.checked ? Tokens.accent : Tokens.lineStrong
    }
    contentItem: Item {
        implicitWidth: label.x + label.naturalWidth

        Plate {
            id: box

            anchors.verticalCenter: parent.verticalCenter
            visible: root.boxed
            width: root.boxed ? root.boxSize : 0
            height: root.boxSize
            radius: Tokens.face === "desk" ? Tokens.s4 : Tokens.radiusS
            color: root.checked ? Tokens.primary : Tokens.surface
            border.width: root.checked ? 0 : Tokens.strokeStrong
            border.color: root.enabled ? Tokens.lineStrong : Tokens.lineOff

            Icon {
                anchors.centerIn: parent
                name: root.checked ? "check" : ""
                size: Math.round(root.boxSize * 0.75)
                color: Tokens.overPrimary
            }
        }
        AppText {
            id: key

            x: root.boxed ? root.boxSize + Tokens.s16 : 0
            height: parent.height
            width: root.keyHint === "" ? 0 : implicitWidth + Tokens.s8
            text: root.keyHint
            size: Tokens.type.small
            color: Tokens.inkSoft
        }
        AppText {
            id: label

            x: key.x + key.width
            width: parent.width - x
            height: parent.height
            text: root.text
            size: root.textSize
            bold: root.checked
            color: root.enabled ? Tokens.ink : Tokens.inkOff
            fit: true
            maxLines: root.maxLines
            fitHeight: root.height
        }
    }
}
